namespace QuoteBot.Evaluation.MadeNews;

/// <summary>What stands in a made article for a word of its frame.</summary>
/// <param name="Word">A word of the news; -1 for a new one.</param>
/// <param name="Number">The new word's number among those of its kind.</param>
internal readonly record struct Replacement(int Word, ulong Number = 0)
{
    public bool IsNew => Word < 0;
}
