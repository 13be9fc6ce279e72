using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Where the reporter goes on to another time or place: what a speaker says there is another statement.</summary>
internal static class Scenes
{
    /// <summary>"In a much later interview with the Bell": the occasion comes soon.</summary>
    private const int MaxOpening = 8;

    private static readonly FrozenSet<string> Openers = WordSet.Of("in on at during by");
    private static readonly FrozenSet<string> Later = WordSet.Of("later earlier afterwards afterward yesterday");
    private static readonly FrozenSet<string> Spans = WordSet.Of("hours days weeks months years hour day week month year minutes");

    private static readonly FrozenSet<string> Occasions =
        WordSet.Of("interview speech rally hearing briefing conference tweet post email letter statement call meeting testimony podcast appearance debate");

    /// <summary>A sentence between the two tokens, beginning after the first one's own, opens so.</summary>
    public static bool ChangeBetween(MarkedText text, int from, int to)
    {
        var last = text.Tokenized.SentenceOf(to);
        for (var sentence = text.Tokenized.SentenceOf(from) + 1; sentence < last; sentence++)
        {
            if (Opens(text, text.Tokenized.Sentences[sentence]))
                return true;
        }

        return false;
    }

    private static bool Opens(MarkedText text, TokenRange sentence)
    {
        var first = text.Lower(sentence.Start);
        if (text.IsQuoted(sentence.Start))
            return false;
        if (Later.Contains(first) || first is "the" && text.Lower(sentence.Start + 1) is "next" or "following" && Spans.Contains(text.Lower(sentence.Start + 2)))
            return true;
        for (var i = sentence.Start + 1; i < Math.Min(sentence.End, sentence.Start + MaxOpening) && text.Lower(i) is not "," && !Verbs.LooksFinite(text.Tokens[i]); i++)
        {
            if (text.Lower(i) is "later" or "earlier" && Spans.Contains(text.Lower(i - 1)))
                return true;
            if (Openers.Contains(first) && (Occasions.Contains(text.Lower(i)) || Lexicon.Days.Contains(text.Lower(i)) || text.Tokens[i].IsCapitalised && Lexicon.Months.Contains(text.Lower(i))))
                return true;
        }

        return false;
    }
}
