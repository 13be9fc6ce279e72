using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Whether a quotation in the paragraph behind another's may be the answer of somebody else.</summary>
internal static class Dialogue
{
    private static readonly FrozenSet<string> ToHearer = WordSet.Of("you you're you've you'd you'll your yours yourself yourselves");

    /// <summary>One of the two asks or says "you", the second opens with "yes" or "no", or what follows is another quotation or about somebody else.</summary>
    public static bool MayBe(MarkedText text, FoundQuote last, QuotedRegion region) =>
        last.Cue?.Verb.Class is CueClass.Asking || text.Lower(region.Inner.Start) is "yes" or "no"
        || Enumerable.Range(last.FirstToken, region.After - last.FirstToken).Any(i => text.IsQuoted(i) && (text.Lower(i) is "?" || ToHearer.Contains(text.Lower(i))))
        || region.After < text.Tokens.Count && (text.IsQuoted(region.After) || TellsOfOther(text, text.Tokenized.SentenceAround(region.After), last));

    /// <summary>The sentence has a name, or a subject that can speak, other than who spoke last.</summary>
    private static bool TellsOfOther(MarkedText text, TokenRange sentence, FoundQuote last)
    {
        bool IsOther(int i) => last.Cue?.Subject is not { } speaker || !Enumerable.Range(speaker.Start, speaker.Length).Any(own => text.Lower(own) == text.Lower(i));
        bool IsName(int i) => text.Tokens[i] is { IsWord: true, IsCapitalised: true, Lower: var word } && !Lexicon.Days.Contains(word) && !Lexicon.Months.Contains(word) && !(i == sentence.Start && Lexicon.NotNames.Contains(word));
        return Enumerable.Range(sentence.Start, sentence.Length).Any(i => IsName(i) && IsOther(i))
            || ClauseSubjects.OfSentence(text, sentence, sentence.End) is { } subject && text.Lower(subject.Start) is not "it" && Mentions.CanSpeak(text, subject) && IsOther(subject.End - 1);
    }
}
