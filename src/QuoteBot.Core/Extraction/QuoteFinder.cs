using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Finds the quotes of a text with the attribution phrase of each; who is meant is for the next stage to say.</summary>
/// <remarks>One pass over the quotations in text order; the last decision is never undone. Linear in practice, never throws.</remarks>
internal sealed class QuoteFinder
{
    private readonly MarkedText _text;
    private readonly CueIndex _cues;
    private readonly List<FoundQuote> _quotes = [];

    private QuoteFinder(MarkedText text, IReadOnlyList<Cue> cues)
    {
        _text = text;
        _cues = new CueIndex(text, cues);
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
        if (region.ContinuesPrevious && _quotes.Count > 0 && ContinuesLast(region))
        {
            Extend(_quotes[^1], region, _quotes[^1].Kind);
            return;
        }

        var found = After(region) ?? Before(region) ?? Colon(region) ?? RunsOn(region) ?? Later(region) ?? SubjectBefore(region) ?? SentenceSubject(region) ?? Unattributed(region);
        if (found is null)
            return;
        if (!SpeechFilter.IsSpeech(_text, region, found))
            return;
        if (SameUtterance(found, region) is { } earlier)
        {
            var wordsBetween = found.Kind == QuoteKind.Partial && !(found.Cue is { } cue && FollowsCueDirectly(cue, region));
            Extend(earlier, region, wordsBetween ? QuoteKind.Partial : earlier.Kind);
            return;
        }

        found.Segments.Add(_text.SpanOf(region));
        found.IsClosed = region.IsClosed;
        _quotes.Add(found);
    }

    private void Extend(FoundQuote quote, QuotedRegion region, QuoteKind kind)
    {
        quote.Segments.Add(_text.SpanOf(region));
        quote.AfterToken = region.After;
        quote.Kind = kind;
        quote.IsClosed &= region.IsClosed;
    }

    private bool ContinuesLast(QuotedRegion region) => _text.Tokenized.ParagraphOf(_quotes[^1].AfterToken - 1) == _text.Tokenized.ParagraphOf(region.Open) - 1;

    /// <summary>"A," she said, "B": the quote that the same cue already attributes, when nothing but that attribution parts the two.</summary>
    private FoundQuote? SameUtterance(FoundQuote found, QuotedRegion region)
    {
        if (_quotes.Count == 0)
            return null;
        var last = _quotes[^1];
        if (found.Cue is not null)
            return ReferenceEquals(found.Cue, last.Cue) && last.Rule != AttributionRule.CueBefore ? last : null;
        return ReferenceEquals(found.RunsOn, last) && found.Rule == AttributionRule.SameParagraph && OnlyAttributionBetween(last, region) ? last : null;
    }

    private bool OnlyAttributionBetween(FoundQuote last, QuotedRegion region)
    {
        if (last.Cue is null)
            return last.AfterToken == region.Open;
        if (last.AfterToken == region.Open)
            return true;
        var phrase = last.Cue.Phrase;
        return phrase.Start >= last.FirstToken && _text.Tokenized.SentenceOf(last.Cue.Words.Start) + 1 == _text.Tokenized.SentenceOf(region.Open);
    }

    private FoundQuote New(QuotedRegion region, AttributionRule rule, QuoteKind kind, Cue? cue = null, TokenRange? subject = null, FoundQuote? runsOn = null, Cue? introducedBy = null) =>
        new() { Rule = rule, Kind = kind, FirstToken = region.Open, AfterToken = region.After, Cue = cue, Subject = subject, RunsOn = runsOn, IntroducedBy = introducedBy };

    private FoundQuote? After(QuotedRegion region)
    {
        var after = region.After;
        if (after >= _text.Tokens.Count || !region.IsClosed)
            return null;
        var sentence = _text.Tokenized.SentenceOf(region.After - 1);
        if (_text.Lower(after) is ",")
            after++;
        while (after < _text.Tokens.Count && (Verbs.IsAdverb(_text.Lower(after)) || _text.Lower(after) is "as") && !_text.IsQuoted(after))
            after++;
        if (after >= _text.Tokens.Count || _text.Tokenized.SentenceOf(after) != sentence || _cues.FirstFrom(after, sentence) is not { } cue)
            return null;

        if (cue.Words.Start == after && cue.Rule is SubjectRule.Inverted or SubjectRule.AccordingTo)
            return New(region, AttributionRule.CueSubjectAfter, KindBeforeAttribution(region), cue);
        if (cue.Subject is not { } subject || cue.Rule is SubjectRule.Inverted or SubjectRule.AccordingTo or SubjectRule.Shared or SubjectRule.Relative)
            return null;
        if (subject.Start != after || cue.Verb.Class == CueClass.Naming && !IsReportedWhole(region) || !EndsOpen(region, after))
            return null;
        return New(region, AttributionRule.SubjectCueAfter, KindBeforeAttribution(region), cue);
    }

    /// <summary>The quotation ends so that an attribution may follow: in a comma, a question or exclamation mark, a dash; or lower case goes on.</summary>
    private bool EndsOpen(QuotedRegion region, int after)
    {
        var last = _text.Lower(region.Inner.End - 1);
        if (last is "," or "?" or "!" or "—" or "–" or "-" or "--" or "…" or "..." || _text.Lower(region.After) is ",")
            return true;
        return Precedes(region) is null && last is not ".";

        (Cue Cue, int Gap)? Precedes(QuotedRegion quoted) => _cues.LastBefore(quoted.Open) is { } cue ? (cue, quoted.Open - cue.ContentStart) : null;
    }

    private bool IsReportedWhole(QuotedRegion region) => _text.Lower(region.Inner.End - 1) is ",";

    private FoundQuote? Before(QuotedRegion region)
    {
        if (_cues.LastBefore(region.Open) is not { } cue || !Reaches(cue, region))
            return null;
        var isWhole = FollowsCueDirectly(cue, region) && (StartsLikeSentence(region) || _text.WordCount(region.Inner) >= 4 && HasVerb(region) && _text.Lower(region.Open - 1) is "," or ":");
        if (cue.Verb.Class == CueClass.Naming)
            isWhole = isWhole && _text.Lower(region.Open - 1) is ":" or ",";
        return New(region, AttributionRule.CueBefore, isWhole ? QuoteKind.Direct : QuoteKind.Partial, cue);
    }

    private bool Reaches(Cue cue, QuotedRegion region)
    {
        var gap = region.Open - cue.ContentStart;
        return cue.Verb.Class switch
        {
            CueClass.Quote => gap <= 1 || (gap <= 8 && OnlyAdjunct(cue.Words.End, region.Open)),
            CueClass.Naming => gap <= 20,
            CueClass.AccordingTo => true,
            _ => true,
        };
    }

    private bool OnlyAdjunct(int from, int to)
    {
        if (_text.Lower(to - 1) is not ("," or ":"))
            return false;
        for (var i = from; i < to; i++)
        {
            if (Verbs.LooksFinite(_text.Tokens[i]))
                return false;
        }

        return true;
    }

    private bool FollowsCueDirectly(Cue cue, QuotedRegion region)
    {
        var i = Math.Max(cue.ContentStart, cue.Phrase.End);
        if (cue.Apposition is { } apposition && cue.Rule is SubjectRule.Inverted or SubjectRule.AccordingTo)
            i = Math.Max(i, apposition.End);
        while (i < region.Open && (_text.Lower(i) is "," or ":" or "—" or "–" || Verbs.IsAdverb(_text.Lower(i))))
            i++;
        return i >= region.Open;
    }

    private bool StartsLikeSentence(QuotedRegion region)
    {
        var first = _text.Tokens[region.Inner.Start];
        return (first.IsCapitalised && (_text.WordCount(region.Inner) >= 2 || _text.Lower(region.Open - 1) is "," or ":")) || first.Lower is "…" or "...";
    }

    private bool HasVerb(QuotedRegion region)
    {
        for (var i = region.Inner.Start; i < region.Inner.End; i++)
        {
            if (Verbs.LooksFinite(_text.Tokens[i]))
                return true;
        }

        return false;
    }

    private FoundQuote? Colon(QuotedRegion region)
    {
        if (IsAlone(region) && _text.Tokenized.ParagraphOf(region.Open) is > 0 and var paragraph)
        {
            var previous = _text.Tokenized.Paragraphs[paragraph - 1];
            if (_text.Lower(previous.End - 1) is not ":")
                return null;
            var last = _text.Tokenized.SentenceAround(previous.End - 1);
            return FromIntroduction(region, last, previous.End - 1);
        }

        return region.Open > 0 && _text.Lower(region.Open - 1) is ":" ? FromIntroduction(region, _text.Tokenized.SentenceAround(region.Open), region.Open - 1) : null;
    }

    private FoundQuote? FromIntroduction(QuotedRegion region, TokenRange sentence, int colon)
    {
        if (_cues.LastBefore(colon) is { } cue)
            return New(region, AttributionRule.Colon, QuoteKind.Direct, cue);
        var subject = BeforeColon(sentence, colon) ?? Subjects.OfSentence(_text, sentence, colon);
        if (subject is null && colon - sentence.Start is > 0 and <= 4)
        {
            var whole = NounPhrases.EndingBefore(_text, colon, sentence.Start);
            subject = whole.Length > 0 && _text.Tokens[whole.Start].IsCapitalised && !IsHeading(whole) ? whole : null;
        }

        subject ??= Label(sentence, colon);
        return subject is null ? null : New(region, AttributionRule.Colon, QuoteKind.Direct, subject: subject);
    }

    /// <summary>Several words in capitals: a heading, not a name.</summary>
    private bool IsHeading(TokenRange phrase) => phrase.Length > 2 && _text.TextOf(phrase) is var printed && printed == printed.ToUpperInvariant();

    /// <summary>"- Ana Ruiz, the mayor: …": a name with its explanation, and no verb.</summary>
    private TokenRange? Label(TokenRange sentence, int colon)
    {
        var start = sentence.Start;
        while (start < colon && !_text.Tokens[start].IsWord)
            start++;
        var phrase = NounPhrases.StartingAt(_text, start, colon);
        return phrase.Length > 0 && _text.Tokens[phrase.Start].IsCapitalised && !IsHeading(phrase) && _text.Lower(phrase.End) is "," or ":" or "(" ? phrase : null;
    }

    /// <summary>"a statement by its chairman, Ana Ruiz:" names the speaker last.</summary>
    private TokenRange? BeforeColon(TokenRange sentence, int colon)
    {
        var phrase = NounPhrases.EndingBefore(_text, colon, sentence.Start);
        if (phrase.Length is 0 or > 6 || phrase.Start <= sentence.Start || !_text.Tokens[phrase.End - 1].IsCapitalised)
            return null;
        if (_text.Lower(phrase.Start - 1) is "by" or "from" or "-" or "–" or "—")
            return phrase;
        if (_text.Lower(phrase.Start - 1) is not ",")
            return null;
        var explained = NounPhrases.EndingBefore(_text, phrase.Start - 1, sentence.Start);
        for (var i = Math.Max(sentence.Start, explained.Start - 1); i < explained.End; i++)
        {
            if (_text.Lower(i) is "by" or "from")
                return phrase;
        }

        return null;
    }

    /// <summary>Nothing but the quotation stands in its sentence before it: it opens the sentence.</summary>
    private bool OpensSentence(QuotedRegion region)
    {
        var sentence = _text.Tokenized.SentenceAround(region.Open);
        return region.Open == sentence.Start || (region.Open == sentence.Start + 1 && !_text.Tokens[sentence.Start].IsWord && !_text.IsQuoted(sentence.Start));
    }

    private bool IsAlone(QuotedRegion region)
    {
        var paragraph = _text.Tokenized.ParagraphAround(region.Open);
        return region.Open <= paragraph.Start + 1 && OpensSentence(region);
    }

    private FoundQuote? RunsOn(QuotedRegion region)
    {
        if (!OpensSentence(region) || !EndsSentence(region))
            return null;
        if (AfterReported(region) is { } introduced)
            return introduced;
        if (_quotes.Count == 0)
            return null;
        var last = _quotes[^1];
        var paragraph = _text.Tokenized.ParagraphOf(region.Open);
        var lastParagraph = _text.Tokenized.ParagraphOf(last.AfterToken - 1);
        if (lastParagraph == paragraph)
            return New(region, AttributionRule.SameParagraph, QuoteKind.Direct, runsOn: last);
        var quietBetween = lastParagraph == paragraph - 1 && IsAlone(region) && !IsItem(region) && !NamesOther(last, paragraph - 1);
        return quietBetween ? New(region, AttributionRule.NextParagraph, QuoteKind.Direct, runsOn: last) : null;
    }

    /// <summary>Ruiz said the bridge was safe. "I cross it every day.": the cue of the sentence before, when it came after the last quote.</summary>
    private FoundQuote? AfterReported(QuotedRegion region)
    {
        var sentence = _text.Tokenized.SentenceAround(region.Open);
        if (sentence.Start == 0 || _text.Tokenized.ParagraphOf(sentence.Start - 1) != _text.Tokenized.ParagraphOf(region.Open))
            return null;
        var before = _text.Tokenized.SentenceAround(sentence.Start - 1);
        if (_quotes.Count > 0 && _quotes[^1].AfterToken > before.Start)
            return null;
        if (_cues.LastBefore(before.End - 1) is { Subject: not null, Verb.Class: CueClass.Clause or CueClass.Asking or CueClass.Naming } cue)
            return New(region, AttributionRule.SameParagraph, QuoteKind.Direct, introducedBy: cue);
        return null;
    }

    /// <summary>A list's items are not one speech.</summary>
    private bool IsItem(QuotedRegion region) => _text.Tokenized.ParagraphAround(region.Open).Start != region.Open;

    /// <summary>After the last quote its paragraph goes on with sentences of the reporter's: somebody else may have come in.</summary>
    private bool NamesOther(FoundQuote last, int paragraph)
    {
        var end = _text.Tokenized.Paragraphs[paragraph].End - 1;
        var after = Math.Max(last.AfterToken - 1, last.Cue?.Words.Start ?? 0);
        return _text.Tokenized.SentenceOf(end) > _text.Tokenized.SentenceOf(after) + 1;
    }

    private bool EndsSentence(QuotedRegion region)
    {
        if (region.After >= _text.Tokens.Count || !region.IsClosed)
            return true;
        return _text.Tokenized.SentenceOf(region.After) != _text.Tokenized.SentenceOf(region.After - 1) || _text.Lower(region.After) is "." or "!" or "?";
    }

    /// <summary>The attribution stands further on: the plan is "reckless" and will fail, Ruiz said.</summary>
    private FoundQuote? Later(QuotedRegion region)
    {
        if (region.After >= _text.Tokens.Count)
            return null;
        var cue = _cues.FirstFrom(region.After, _text.Tokenized.SentenceOf(region.After - 1));
        if (cue?.Subject is not { } subject || cue.Verb.Class is CueClass.Naming or CueClass.Quote || cue.Rule is SubjectRule.Shared or SubjectRule.Relative)
            return null;
        var start = Math.Min(subject.Start, cue.Words.Start);
        return _text.Lower(start - 1) is "," && cue.ContentStart < _text.Tokens.Count && IsTail(cue)
            ? New(region, AttributionRule.CueLater, QuoteKind.Partial, cue)
            : null;
    }

    /// <summary>Nothing that could be the cue's content follows it.</summary>
    private bool IsTail(Cue cue)
    {
        var end = cue.Rule is SubjectRule.Inverted or SubjectRule.AccordingTo ? cue.Subject!.Value.End : cue.ContentStart;
        var next = _text.Lower(end);
        return next is "" or "." or "," or "!" or "?" || _text.Tokenized.SentenceOf(Math.Min(end, _text.Tokens.Count - 1)) != _text.Tokenized.SentenceOf(cue.Words.Start);
    }

    /// <summary>Ruiz put down her glasses. "I have read it.": a whole quote after a sentence of the reporter's belongs to its subject.</summary>
    private FoundQuote? SubjectBefore(QuotedRegion region)
    {
        if (!OpensSentence(region) || !EndsSentence(region) || _text.WordCount(region.Inner) < 3)
            return null;
        var start = _text.Tokenized.SentenceAround(region.Open).Start;
        if (start == 0 || _text.Tokenized.ParagraphOf(start - 1) != _text.Tokenized.ParagraphOf(region.Open) || _text.IsQuoted(start - 1))
            return null;
        var before = _text.Tokenized.SentenceAround(start - 1);
        return Subjects.OfSentence(_text, before, before.End) is { } subject && (_text.Tokens[subject.End - 1].IsCapitalised || _text.Lower(subject.Start) is "he" or "she")
            ? New(region, AttributionRule.SubjectBefore, QuoteKind.Direct, subject: subject)
            : null;
    }

    private FoundQuote? SentenceSubject(QuotedRegion region)
    {
        var sentence = _text.Tokenized.SentenceAround(region.Open);
        var subject = Subjects.OfSentence(_text, sentence, region.Open);
        return subject is null ? null : New(region, AttributionRule.SentenceSubject, QuoteKind.Partial, subject: subject);
    }

    private FoundQuote Unattributed(QuotedRegion region) =>
        New(region, AttributionRule.None, OpensSentence(region) && EndsSentence(region) ? QuoteKind.Direct : QuoteKind.Partial);

    private QuoteKind KindBeforeAttribution(QuotedRegion region) => OpensSentence(region) || FollowsAttribution(region) ? QuoteKind.Direct : QuoteKind.Partial;

    /// <summary>Ruiz said: "…," she added: words before the quotation are only an attribution of their own.</summary>
    private bool FollowsAttribution(QuotedRegion region) => _cues.LastBefore(region.Open) is { } cue && FollowsCueDirectly(cue, region) && StartsLikeSentence(region);
}
