using QuoteBot.Ingestion;

namespace QuoteBot.Evaluation.MadeNews;

/// <summary>One run of letters or digits in a frame's title or text.</summary>
/// <param name="Word">Its number in the vocabulary; of a word that only begins a sentence with a capital, the number of the lower word.</param>
/// <param name="IsRaised">Whether the lower word stands here with a capital.</param>
internal readonly record struct Token(int Start, int Word, byte Length, bool IsRaised)
{
    public int End => Start + Length;
}

/// <summary>An article of the news, with the place of each of its words among all the tokens.</summary>
/// <param name="First">The first token of the title.</param>
/// <param name="Body">The first token of the text.</param>
/// <param name="End">Behind the last token of the text.</param>
internal sealed record Frame(ReadItem Item, int First, int Body, int End)
{
    public Article Article => Item.Article!;
}
