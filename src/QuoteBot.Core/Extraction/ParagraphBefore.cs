using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Ruiz released a statement. / “…”: a paragraph that is only a quotation belongs to whoever spoke in the last sentence of the one before.</summary>
internal sealed class ParagraphBefore(MarkedText text, CueIndex cues)
{
    /// <summary>"released a short public statement".</summary>
    private const int MaxAdjectives = 3;

    /// <param name="last">The quote before; null for none.</param>
    public FoundQuote? Of(QuotedRegion region, FoundQuote? last)
    {
        var paragraph = text.Tokenized.ParagraphOf(region.Open);
        if (paragraph == 0 || !QuotePlace.IsWholeParagraph(text, region) || IsListed(last, paragraph))
            return null;
        var before = text.Tokenized.SentenceAround(text.Tokenized.Paragraphs[paragraph - 1].End - 1);
        if (text.Lower(before.End - 1) is not ".")
            return null;
        if (cues.LastBefore(before.End - 1) is { } cue)
        {
            var isStatement = cue is { Subject: not null, Verb.Class: CueClass.Clause or CueClass.AccordingTo, Stance: Stance.Asserts };
            return isStatement && (cue.Rule is SubjectRule.Inverted or SubjectRule.AccordingTo || Opens(cue.Subject!.Value, before))
                ? FoundQuote.Of(region, AttributionRule.NextParagraph, QuoteKind.Direct, introducedBy: cue)
                : null;
        }

        return IssuesStatement(before) && ClauseSubjects.OfSentence(text, before, before.End) is { } subject && Mentions.IsSpeaker(text, subject)
            ? FoundQuote.Of(region, AttributionRule.NextParagraph, QuoteKind.Direct, subject: subject)
            : null;
    }

    /// <summary>Quotations without a speaker and comments take turns: what stands between two of them is about the first.</summary>
    private bool IsListed(FoundQuote? last, int paragraph) =>
        last is { Cue: null, RunsOn: null, IntroducedBy: null, Subject: null } && text.Tokenized.ParagraphOf(last.FirstToken) == paragraph - 2;

    /// <summary>The speaker is what the sentence is about, and no word inside another's clause.</summary>
    private bool Opens(TokenRange speaker, TokenRange sentence) =>
        speaker.Start == sentence.Start || text.Lower(speaker.Start - 1) is "," || speaker.Start == sentence.Start + 1 && Lexicon.Conjunctions.Contains(text.Lower(sentence.Start));

    /// <summary>"released a statement", "sent an email".</summary>
    private bool IssuesStatement(TokenRange sentence)
    {
        for (var i = sentence.Start + 1; i + 2 < sentence.End; i++)
        {
            if (!text.IsQuoted(i) && text.Lower(i) is "released" or "issued" or "posted" or "sent" or "published" && text.Lower(i + 1) is "a" or "an" or "the" or "this"
                && IsStatement(i + 2, sentence.End))
                return true;
        }

        return false;
    }

    private bool IsStatement(int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + MaxAdjectives); i++)
        {
            if (text.Lower(i) is "statement" or "message" or "email" or "e-mail" or "apology" or "tweet" or "reply")
                return true;
        }

        return false;
    }
}
