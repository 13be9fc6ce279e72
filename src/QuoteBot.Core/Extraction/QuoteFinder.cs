using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Marks;

namespace QuoteBot.Extraction;

/// <summary>Finds the quotes of a text with the attribution phrase of each; who is meant is for the next stage to say.</summary>
/// <remarks>One pass over the quotations in text order; the last decision is never undone. Linear in practice, never throws.</remarks>
internal sealed class QuoteFinder
{
    private readonly MarkedText _text;
    private readonly Signatures _bySignature;
    private readonly CueAttribution _byCue;
    private readonly LaterCue _byLater;
    private readonly AfterFullStop _byStop;
    private readonly ByAgent _byAgent;
    private readonly InWordsOf _byWords;
    private readonly Introduction _byColon;
    private readonly RunningSpeaker _byRunning;
    private readonly ParagraphBefore _byParagraph;
    private readonly AcrossParagraph _byBreak;
    private readonly List<FoundQuote> _quotes = [];

    private QuoteFinder(MarkedText text, IReadOnlyList<Cue> cues)
    {
        var index = new CueIndex(text, cues);
        _text = text;
        _bySignature = new Signatures(text);
        _byCue = new CueAttribution(text, index);
        _byLater = new LaterCue(text, index);
        _byStop = new AfterFullStop(text, index);
        _byAgent = new ByAgent(text);
        _byWords = new InWordsOf(text);
        _byColon = new Introduction(text, index);
        _byRunning = new RunningSpeaker(text, index);
        _byParagraph = new ParagraphBefore(text, index);
        _byBreak = new AcrossParagraph(text, index);
    }

    /// <summary>Direct and partial quotes in text order.</summary>
    public static IReadOnlyList<FoundQuote> Find(MarkedText text, IReadOnlyList<Cue> cues)
    {
        var finder = new QuoteFinder(text, cues);
        foreach (var region in text.Regions)
            finder.Add(region);
        return finder._quotes;
    }

    private void Add(QuotedRegion region)
    {
        if (region.ContinuesPrevious && _quotes.Count > 0 && ContinuesLast(region) && _byCue.After(region) is null)
        {
            /* The paragraph before left its mark open because the speech goes on: only the last one has to close it. */
            _quotes[^1].IsClosed |= region.IsClosed;
            Extend(_quotes[^1], region, _quotes[^1].Kind);
            return;
        }

        var found = Attribute(region);
        if (!SpeechFilter.IsSpeech(_text, region, found))
            return;
        if (SameUtterance(found, region) is { } earlier)
        {
            var wordsBetween = found.Kind == QuoteKind.Partial && !(found.Cue is { } cue && _byCue.FollowsCueDirectly(cue, region));
            Extend(earlier, region, wordsBetween ? QuoteKind.Partial : earlier.Kind);
            return;
        }

        found.Segments.Add(_text.SpanOf(region));
        found.IsClosed = region.IsClosed;
        _quotes.Add(found);
    }

    private FoundQuote Attribute(QuotedRegion region)
    {
        if (QuotePlace.IsOfQuestion(_text, region))
            return Unattributed(region);
        if (_bySignature.Beside(region) is { } signed)
            return signed;
        var told = Told(region);
        return _bySignature.Below(region, told) ?? told;
    }

    /// <summary>The rules in the order in which they pay: "Ruiz's claim that", a cue beside the quotation, "called so by Ruiz", "in Ruiz's words", a colon, the running speaker, …</summary>
    private FoundQuote Told(QuotedRegion region) =>
        _byWords.OfUtterance(region) ?? Announced(_byCue.After(region), region) ?? _byStop.Of(region) ?? _byWords.AsPut(region) ?? _byAgent.Of(region) ?? _byWords.Beside(region) ?? _byCue.Before(region) ?? _byWords.Of(region) ?? _byColon.Of(region) ?? _byRunning.RunsOn(region, _byRunning.Last(_quotes))
        ?? _byRunning.SaysAllThis(region) ?? _byParagraph.Of(region, _quotes.LastOrDefault()) ?? _byBreak.Of(region, _quotes.LastOrDefault())
        ?? _byLater.Of(region) ?? _byRunning.SubjectBefore(region) ?? _byRunning.SentenceSubject(region, _quotes.LastOrDefault()) ?? Unattributed(region);

    /// <summary>Ruiz issued a statement: “…,” the tweet reads.: whoever the colon names, and no tweet.</summary>
    private FoundQuote? Announced(FoundQuote? after, QuotedRegion region) =>
        after is { Cue: { Verb.Lemma: "read", Subject: { Length: 2 } } } ? _byColon.Of(region) ?? after : after;

    private void Extend(FoundQuote quote, QuotedRegion region, QuoteKind kind)
    {
        quote.Segments.Add(_text.SpanOf(region));
        quote.AfterToken = region.After;
        quote.Kind = kind;
        quote.IsClosed &= region.IsClosed;
    }

    private bool ContinuesLast(QuotedRegion region) =>
        _text.Tokenized.ParagraphOf(_quotes[^1].AfterToken - 1) == _text.Tokenized.ParagraphOf(region.Open) - 1;

    /// <summary>"A," she said, "B": the quote that the same cue already attributes, or whose speaker goes on in the paragraph.</summary>
    private FoundQuote? SameUtterance(FoundQuote found, QuotedRegion region)
    {
        if (_quotes.Count == 0)
            return null;
        var last = _quotes[^1];
        if (found.Cue is not null)
            return ReferenceEquals(found.Cue, last.Cue) && last.Rule != AttributionRule.CueBefore || ReferenceEquals(found.Cue, last.ContinuedBy) ? last : Continued(found, last);
        /* Said in another interview, or a day later: a statement of its own. */
        var running = _byRunning.Last(_quotes)!;
        var goesOn = ReferenceEquals(found.RunsOn, running) && found.Rule == AttributionRule.SameParagraph;
        return goesOn && !Scenes.ChangeBetween(_text, Math.Max(last.AfterToken, last.Cue?.Phrase.End ?? 0) - 1, region.Open) ? running : null;
    }

    private FoundQuote? Continued(FoundQuote found, FoundQuote last)
    {
        if (!Continuation.Is(_text, found, last))
            return null;
        last.ContinuedBy = found.Cue;
        return last;
    }

    private FoundQuote Unattributed(QuotedRegion region)
    {
        var isWhole = QuotePlace.OpensSentence(_text, region) && QuotePlace.EndsSentence(_text, region);
        return FoundQuote.Of(region, AttributionRule.None, isWhole ? QuoteKind.Direct : QuoteKind.Partial);
    }
}
