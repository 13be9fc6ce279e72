using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

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

    /// <summary>"He does believe Ruiz is right": who thinks so of Ruiz is another.</summary>
    public static bool IsThoughtOf(MarkedText text, NameMention mention, Gender gender)
    {
        var verb = mention.TitleStart - (text.Lower(mention.TitleStart - 1) is "that" ? 2 : 1);
        var subject = verb - 1;
        while (subject > 0 && verb - subject <= MaxBetween && (text.IsAdverb(subject) || Lexicon.Auxiliaries.Contains(text.Lower(subject))))
            subject--;
        return verb > 0 && Thinking.Contains(text.Lower(verb)) && (text.Lower(subject) is "he" && gender == Gender.Male || text.Lower(subject) is "she" && gender == Gender.Female);
    }

    private static readonly FrozenSet<string> Thinking = WordSet.Of("believe believes believed think thinks thought hope hopes hoped know knows knew expect expects expected say says said fear fears feared suspect suspects suspected");

    /// <summary>"does still".</summary>
    private const int MaxBetween = 3;

    /// <summary>"Asked", "Pressed by", "When asked": nothing of the main clause comes before the comma.</summary>
    private static bool OpensWithAside(MarkedText text, NameMention mention)
    {
        var start = text.Tokenized.SentenceAround(mention.Start).Start;
        return start < mention.TitleStart && !text.IsQuoted(start)
            && (Verbs.IsPast(text.Lower(start)) || Lexicon.Subordinators.Contains(text.Lower(start)) || text.Lower(start) is "when" or "while" or "as");
    }
}
