using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Ties a quotation alone in its paragraph to a speaker who only pauses before it, or adds to it in the next.</summary>
internal sealed class AcrossParagraph(MarkedText text, CueIndex cues)
{
    /// <summary>Fewer words in a paragraph of their own are a heading.</summary>
    private const int ShortestSpeech = 5;

    /// <summary>"He paused for a while, and laughed.": a longer paragraph tells of something else.</summary>
    private const int LongestPause = 8;

    /// <summary>"the mayor, Ana Ruiz, added": an attribution is close to its quotation.</summary>
    private const int MaxAttribution = 8;

    /// <param name="last">The quote before; null for none.</param>
    public FoundQuote? Of(QuotedRegion region, FoundQuote? last)
    {
        var paragraph = text.Tokenized.ParagraphOf(region.Open);
        if (paragraph == 0 || !region.IsClosed || !QuotePlace.IsAlone(text, region) || QuotePlace.IsItem(text, region)
            || region.After < text.Tokenized.Paragraphs[paragraph].End || text.WordCount(region.Inner) < ShortestSpeech)
            return null;
        return AfterPause(region, paragraph, last) ?? BeforeAddition(region, paragraph);
    }

    /// <summary>“…,” Ruiz said. / She paused. / “…”</summary>
    private FoundQuote? AfterPause(QuotedRegion region, int paragraph, FoundQuote? last)
    {
        var pause = text.Tokenized.Paragraphs[paragraph - 1];
        return last is not null && text.Lower(pause.Start) is "he" or "she" && pause.Length <= LongestPause && text.Lower(pause.End - 1) is "."
            && text.Tokenized.SentenceAround(pause.Start).End == pause.End && Verbs.LooksFinite(text.Tokens[pause.Start + 1])
            && text.Tokenized.ParagraphOf(Math.Max(last.AfterToken, last.Cue?.Phrase.End ?? 0) - 1) == paragraph - 2
            ? FoundQuote.Of(region, AttributionRule.NextParagraph, QuoteKind.Direct, runsOn: last)
            : null;
    }

    /// <summary>Ruiz did not stop there. / “…” / “…,” Ruiz added: one name before, and after it adds.</summary>
    private FoundQuote? BeforeAddition(QuotedRegion region, int paragraph)
    {
        var at = text.RegionOf(region.Open) + 1;
        if (at >= text.Regions.Count || text.Tokenized.ParagraphOf(text.Regions[at].Open) != paragraph + 1 || !QuotePlace.IsAlone(text, text.Regions[at]))
            return null;
        var after = text.Regions[at].After;
        if (after >= text.Tokens.Count || text.Tokenized.ParagraphOf(after) != paragraph + 1
            || cues.FirstFrom(after, text.Tokenized.SentenceOf(after)) is not { Verb.Lemma: "add" or "continue", Subject: { } speaker } cue
            || Math.Max(cue.Words.End, speaker.End) - after > MaxAttribution || !text.Tokens[speaker.End - 1].IsCapitalised)
            return null;
        return IsNamedIn(text.Tokenized.Paragraphs[paragraph - 1], speaker)
            ? FoundQuote.Of(region, AttributionRule.NextParagraph, QuoteKind.Direct, introducedBy: cue)
            : null;
    }

    private bool IsNamedIn(TokenRange paragraph, TokenRange speaker)
    {
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (!text.IsQuoted(i) && text.Lower(i) == text.Lower(speaker.End - 1))
                return true;
        }

        return false;
    }
}
