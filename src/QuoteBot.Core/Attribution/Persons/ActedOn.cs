using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>"a lawyer representing Vik", "the firm advising the singer Vik": who does it is the head of the phrase; in "the firm's managing director Vik" it is Vik.</summary>
internal static class ActedOn
{
    /// <summary>What is done for or against somebody.</summary>
    private static readonly FrozenSet<string> Deeds = WordSet.Of("representing advising defending backing supporting endorsing accusing suing prosecuting investigating charging opposing protecting criticizing criticising employing interviewing fighting showing depicting portraying featuring naming appointing surrounding mentioning mocking praising attacking targeting blaming honoring honouring describing");

    /// <summary>"the chief investigating officer": of what somebody does, no deed for another.</summary>
    private static readonly FrozenSet<string> Ranks = WordSet.Of("chief lead leading deputy senior head assistant longtime veteran principal");

    /// <summary>Whether something is done to the one who is named.</summary>
    /// <param name="mention">The phrase that holds the name.</param>
    public static bool Is(MarkedText text, NameMention name, TokenRange mention)
    {
        for (var i = mention.Start + 1; i < name.TitleStart; i++)
        {
            if (Deeds.Contains(text.Lower(i)) && IsNoun(text, i - 1) && (i + 1 == name.TitleStart || Lexicon.Determiners.Contains(text.Lower(i + 1))))
                return true;
        }

        return false;
    }

    private static bool IsNoun(MarkedText text, int i) =>
        text.Tokens[i] is { IsWord: true, IsCapitalised: false, Lower: not "'s" and var word } && !text.IsAdverb(i) && !Ranks.Contains(word)
        && !Lexicon.Determiners.Contains(word) && !Lexicon.Prepositions.Contains(word) && !Lexicon.Conjunctions.Contains(word);
}
