using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Marks;

namespace QuoteBot.Extraction;

/// <summary>Ties a quotation to the cue at the end of its own sentence: the plan is "reckless" and will fail, Ruiz said.</summary>
internal sealed class LaterCue(MarkedText text, CueIndex cues)
{
    /// <summary>Fewer quoted words that open a sentence are as often a name for something.</summary>
    private const int FewestWordsOpening = 4;

    public FoundQuote? Of(QuotedRegion region)
    {
        if (region.After >= text.Tokens.Count)
            return null;
        foreach (var cue in cues.From(region.After, text.Tokenized.SentenceOf(region.After - 1)))
        {
            var isOwn = cue.Verb.Class is not (CueClass.Naming or CueClass.Quote) && cue.Rule is not (SubjectRule.Shared or SubjectRule.Relative);
            if (cue.Subject is not { } subject || !isOwn)
                continue;
            var start = Math.Min(subject.Start, cue.Words.Start);
            if (cue.ContentStart >= text.Tokens.Count || !IsTail(cue))
                continue;
            if (text.Lower(start - 1) is ",")
                return FoundQuote.Of(region, EndsWhatItOpens(cue, region) ? AttributionRule.CueAtEnd : AttributionRule.CueLater, QuoteKind.Partial, cue);
            if (EndsQuotation(start - 1))
                return FoundQuote.Of(region, AttributionRule.CueLater, QuoteKind.Partial, introducedBy: cue);
        }

        return null;
    }

    /// <summary>The plan is "reckless at best" and "will fail," Ruiz said: the comma stands inside the marks of the last words, which are Ruiz's; the first ones most likely are.</summary>
    private bool EndsQuotation(int i) =>
        i >= 0 && text.RegionOf(i) is >= 0 and var at && text.Regions[at].After == i + 1 && text.Lower(text.Regions[at].Inner.End - 1) is ",";

    /// <summary>“They were told nothing” of the plan, Ruiz said: the sentence is all Ruiz's. Not “…” was the promise of Vik, he said.</summary>
    private bool EndsWhatItOpens(Cue cue, QuotedRegion region) =>
        cue.Rule is SubjectRule.Adjacent or SubjectRule.Inverted && text.WordCount(region.Inner) >= FewestWordsOpening && QuotePlace.OpensSentence(text, region)
        && !Verbs.LooksFinite(text.Tokens[region.After]) && text.Lower(region.After) is not ("stood" or "read" or "reads" or "went" or "goes");

    /// <summary>Nothing that could be the cue's content follows it.</summary>
    private bool IsTail(Cue cue)
    {
        var end = cue.Rule is SubjectRule.Inverted or SubjectRule.AccordingTo ? cue.Subject!.Value.End : cue.ContentStart;
        var next = text.Lower(end);
        if ((Lexicon.Prepositions.Contains(next) || OnProgramme(cue.Words.End)) && cue.Rule is not SubjectRule.AccordingTo)
            return true;
        return next is "" or "." or "," or "!" or "?"
            || text.Tokenized.SentenceOf(Math.Min(end, text.Tokens.Count - 1)) != text.Tokenized.SentenceOf(cue.Words.Start);
    }

    /// <summary>"said on Skerrow Radio's “Tides.”": the title ends the sentence.</summary>
    private bool OnProgramme(int i)
    {
        if (text.Lower(i) is not "on")
            return false;
        var end = text.Tokenized.SentenceAround(i).End;
        while (i < end && text.Tokens[i].IsWord && !text.IsQuoted(i))
            i++;
        return i < end && text.RegionOf(i) is >= 0 and var at && text.Regions[at] is var region && QuotePlace.EndsSentence(text, region)
            && Titles.IsTitle(text, region, text.WordCount(region.Inner));
    }
}
