using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Marks;

namespace QuoteBot.Extraction.Grammar;

/// <summary>"Ruiz said that Vik has stated a wish, and, as a result, “they do not know”", "Ruiz told Vik that the mate had asked him to “go”": what is inside Ruiz's content, and no word of the nearer subject's.</summary>
internal static class CoordinateClauses
{
    /// <summary>What stands further behind a cue is hardly its content.</summary>
    private const int MaxContent = 60;

    /// <summary>Null when the nearer cue's clause reaches the quotation.</summary>
    public static Cue? Outer(MarkedText text, CueIndex cues, Cue nearest, QuotedRegion region)
    {
        if (nearest is not { Rule: SubjectRule.Adjacent, Subject: { } subject } || Lexicon.SubjectPronouns.Contains(text.Lower(subject.Start))
            || cues.LastBefore(subject.Start) is not { Subject: not null, Verb.Class: CueClass.Clause, Rule: not SubjectRule.Inverted } outer
            || text.Tokenized.SentenceOf(outer.Words.Start) != text.Tokenized.SentenceOf(region.Open) || text.Lower(subject.Start - 1) is not "that")
            return null;
        return IsRequest(text, nearest, region) || OpensClause(text, nearest, region) ? outer : null;
    }

    private static bool IsRequest(MarkedText text, Cue asking, QuotedRegion region) => asking.Verb.Class is CueClass.Asking && text.Lower(region.Open - 1) is "to" && (asking.Hearer?.End ?? asking.Words.End + 1) == region.Open - 1;

    private static bool OpensClause(MarkedText text, Cue nearest, QuotedRegion region)
    {
        if (!Lexicon.SubjectPronouns.Contains(text.Lower(region.Inner.Start)) || region.Open - nearest.ContentStart > MaxContent)
            return false;
        for (var i = nearest.ContentStart; i < region.Open; i++)
        {
            if (text.Lower(i) is "," && text.Lower(i + 1) is "and" && (i + 2 == region.Open || text.Lower(i + 2) is ","))
                return true;
        }

        return false;
    }
}
