using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Marks;

namespace QuoteBot.Extraction;

/// <summary>“….” Ana Ruiz, the mayor, said in an interview.: a full stop stands where a comma should, and the next sentence is nothing but the attribution.</summary>
internal sealed class AfterFullStop(MarkedText text, CueIndex cues)
{
    public FoundQuote? Of(QuotedRegion region)
    {
        if (!region.IsClosed || region.After >= text.Tokens.Count || !QuotePlace.IsAlone(text, region) || text.Lower(region.Inner.End - 1) is not "."
            || text.Tokenized.ParagraphOf(region.After) != text.Tokenized.ParagraphOf(region.Open))
            return null;
        var sentence = text.Tokenized.SentenceAround(region.After);
        if (cues.FirstFrom(region.After, text.Tokenized.SentenceOf(region.After)) is not { Verb.Lemma: "say" or "add", Subject: { } subject, Rule: SubjectRule.Adjacent or SubjectRule.Apposition } cue || subject.Start != region.After)
            return null;
        var isLast = Enumerable.Range(cue.Words.End, sentence.End - cue.Words.End).All(i => !text.IsQuoted(i) && text.Lower(i) is not "that" && !Verbs.LooksFinite(text.Tokens[i]));
        var tail = cue.Words.End;
        return isLast && (text.Lower(tail) is "." || Lexicon.Prepositions.Contains(text.Lower(tail)) || Lexicon.Days.Contains(text.Lower(tail)))
            ? FoundQuote.Of(region, AttributionRule.SubjectCueAfter, QuoteKind.Direct, cue) : null;
    }
}
