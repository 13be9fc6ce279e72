using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;

namespace QuoteBot.Attribution.Persons;

/// <summary>Names in what opens a sentence about somebody else: "Pressed on it by Ruiz, she laughed."</summary>
internal static class PassingMentions
{
    /// <summary>An opening clause is no longer.</summary>
    private const int MaxOpening = 40;

    /// <summary>A preposition stands before the name, and behind the comma the sentence goes on with the pronoun: it means somebody named before.</summary>
    public static bool OpenFor(MarkedText text, NameMention mention, Gender gender)
    {
        if (mention.TitleStart == 0 || !Lexicon.Prepositions.Contains(text.Lower(mention.TitleStart - 1)) || !OpensWithAside(text, mention))
            return false;
        var end = Math.Min(text.Tokenized.SentenceAround(mention.Start).End - 1, mention.Words.End + MaxOpening);
        for (var i = mention.Words.End; i < end && !text.IsQuoted(i); i++)
        {
            if (text.Lower(i) is ",")
                return text.Lower(i + 1) is "he" && gender == Gender.Male || text.Lower(i + 1) is "she" && gender == Gender.Female;
        }

        return false;
    }

    /// <summary>"Asked", "Pressed by", "When asked": nothing of the main clause comes before the comma.</summary>
    private static bool OpensWithAside(MarkedText text, NameMention mention)
    {
        var start = text.Tokenized.SentenceAround(mention.Start).Start;
        return start < mention.TitleStart && !text.IsQuoted(start)
            && (Verbs.IsPast(text.Lower(start)) || Lexicon.Subordinators.Contains(text.Lower(start)) || text.Lower(start) is "when" or "while" or "as");
    }
}
