using System.Collections.Frozen;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>"a lawyer representing Vik", "the firm advising the singer Vik": who does it is the head of the phrase; in "the firm's managing director Vik" it is Vik.</summary>
internal static class Participles
{
    /// <summary>"critics saying Vik", "pilots including Vik", "include everything Vik": a name behind them may be the one who speaks.</summary>
    private static readonly FrozenSet<string> NoDeeds = WordSet.Of("saying claiming telling including everything anything something nothing during leading acting outgoing incoming darling sibling underling");

    /// <summary>What is done for or against somebody, also before a title.</summary>
    private static readonly FrozenSet<string> Serving = WordSet.Of("representing advising defending backing supporting accusing suing investigating charging opposing covering");

    /// <summary>Whether something is done to the one who is named.</summary>
    /// <param name="mention">The phrase that holds the name.</param>
    public static bool Govern(MarkedText text, NameMention name, TokenRange mention)
    {
        for (var i = mention.Start + 1; i < name.TitleStart; i++)
        {
            var word = text.Lower(i);
            var isDeed = i + 1 == name.Start || Lexicon.Determiners.Contains(text.Lower(i + 1)) ? IsParticiple(text.Tokens[i]) && !NoDeeds.Contains(word) : i + 1 == name.TitleStart && Serving.Contains(word);
            if (isDeed && IsNoun(text, i - 1))
                return true;
        }

        return false;
    }

    private static bool IsParticiple(Token token) =>
        token is { IsWord: true, IsCapitalised: false, Lower: { Length: > 5 } word } && word.EndsWith("ing", StringComparison.Ordinal) && !word.Contains('-', StringComparison.Ordinal);

    private static bool IsNoun(MarkedText text, int i) =>
        text.Tokens[i] is { IsWord: true, IsCapitalised: false, Lower: not "'s" and var word } && !text.IsAdverb(i)
        && !Lexicon.Determiners.Contains(word) && !Lexicon.Prepositions.Contains(word) && !Lexicon.Conjunctions.Contains(word);
}
