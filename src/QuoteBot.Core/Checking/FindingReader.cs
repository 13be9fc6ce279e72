using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Differences;
using QuoteBot.Checking.Omissions;
using QuoteBot.Checking.Records;
using QuoteBot.Checking.Speakers;
using QuoteBot.Index;

namespace QuoteBot.Checking;

/// <summary>Reads what an aligned place is: whose words, quoted or not, how they differ, and what was cut.</summary>
internal sealed class FindingReader(ClaimText claim, AliasedSpeaker? claimed, IReadOnlyList<KnownSpeaker> known)
{
    private readonly Dictionary<string, SpeakerJudgement> _fits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _isToldBelow = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _isWrittenDown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<TextSpan>> _letters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (bool IsIt, bool IsNamedAfter)> _isOutlet = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _isAuthor = new(StringComparer.Ordinal);

    /// <summary>The place as the record has it; two readings when the claim runs over the quotation marks, the quoted words first.</summary>
    public IEnumerable<Finding> Read(RecordWords record, Alignment alignment)
    {
        if (alignment.Pairs.Count == 0)
            yield break;

        var weights = new Dictionary<int, int>();
        var outside = 0;
        foreach (var pair in alignment.Pairs)
        {
            if (record.QuoteOf[pair.Record] is >= 0 and var quote)
                weights[record.Statement[quote]] = weights.GetValueOrDefault(record.Statement[quote]) + (claim.IsContent[pair.Claim] ? 10 : 1);
            else if (claim.IsContent[pair.Claim])
                outside++;
        }

        if (weights.Count == 0)
        {
            yield return OutsideMarks(record, alignment, false);
            yield break;
        }

        foreach (var (statement, weight) in weights.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key))
        {
            bool Inside(int word) => record.IsOf(word, statement);
            var kept = WholeSentences.Settled(claim, record, Edges.Widened(claim, record, Keep(alignment, pair => Inside(pair.Record)), Inside), Inside);
            var inflated = outside > 0 && weights.Count == 1;
            if (weight >= 10 || weights.Count == 1)
                yield return Quotation(record, kept, statement, Inside) with { Inflated = inflated };
        }

        if (outside > 0)
            yield return OutsideMarks(record, alignment, true);
    }

    /// <summary>A headline that has all of the claim.</summary>
    public Finding Headline(RecordWords record, Alignment alignment)
        => Finish(record, alignment, RecordKind.Narration, [], Cuts.None, static _ => true) with { IsHeadline = true };

    private Finding Quotation(RecordWords record, Alignment alignment, int statement, Func<int, bool> inside)
    {
        // The quotes of the statement that hold words of the claim; the one that holds most speaks first.
        var held = alignment.Pairs.GroupBy(pair => record.QuoteOf[pair.Record]).ToDictionary(group => group.Key, group => group.Count());
        var quotes = record.Source.Quotes.Where((quote, at) => held.ContainsKey(at)).ToList();
        var main = record.Source.Quotes[held.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).First().Key];
        var kind = quotes.Exists(quote => quote.Kind == QuoteKind.Direct) ? RecordKind.Direct : RecordKind.Partial;
        var cuts = CutReader.Read(claim, record, alignment, inside);
        return Finish(record, alignment, kind, [main, .. quotes.Where(quote => quote != main)], cuts, inside);
    }

    private Finding OutsideMarks(RecordWords record, Alignment alignment, bool overMarks)
    {
        var speech = alignment.Pairs.Where(pair => claim.IsContent[pair.Claim] && record.SpeechOf[pair.Record] >= 0)
            .GroupBy(pair => record.SpeechOf[pair.Record]).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault();
        var contents = alignment.Pairs.Count(pair => claim.IsContent[pair.Claim]);
        static bool Any(int word) => true;

        // Reported speech, or a sentence whose own attribution reports the rest of it.
        if (speech is not null && speech.Count() * 2 >= contents)
            return Finish(record, alignment, RecordKind.Indirect, [record.Source.Quotes[speech.Key]], Cuts.None, Any) with { Inflated = overMarks };
        if (overMarks && Reported(record, alignment) is { } quote)
            return Finish(record, alignment, RecordKind.Indirect, [quote], Cuts.None, Any) with { Inflated = true };

        if (overMarks && ReportedWithoutSpan.OfWhoPutsIt(record, alignment) is { } put)
            return Finish(record, alignment, RecordKind.Indirect, [put], Cuts.None, Any) with { Inflated = true };

        if (!overMarks && UnseenQuote.Around(record, alignment) is { } unseen)
            return Finish(record, alignment, RecordKind.Direct, [unseen], Cuts.None with { Excerpt = true }, Any);
        var isTold = IsWrittenDown(record) || IsOfReader(record, alignment);
        var written = !isTold && (IsByAuthor(record) || IsInBox(record, alignment));
        // Nobody is accused for it, and nothing verified by it.
        if (!overMarks && !written && UnseenQuote.MayBe(record, alignment))
            return Finish(record, alignment, claimed is null ? RecordKind.Indirect : RecordKind.Direct, [new() { Kind = QuoteKind.Indirect, Segments = [new(record.Words[alignment.FirstRecord].Span.Start, record.Words[alignment.LastRecord].Span.End)], Confidence = 0 }], Cuts.None with { Excerpt = true }, Any);
        if (!overMarks && !written && ReportedWithoutSpan.Around(record, alignment) is { } reported)
            return Finish(record, alignment, RecordKind.Indirect, [reported], Cuts.None, Any) with { IsTold = isTold, IsOfMaybeAuthor = reported.Cue is null && MayBeAuthor(record) };
        return Finish(record, alignment, RecordKind.Narration, [], written ? CutReader.Read(claim, record, alignment, Any) : Cuts.None, Any) with { Inflated = overMarks, IsByAuthor = written, IsByOutlet = written && IsByOutlet(record), IsTold = isTold };
    }

    /// <summary>The claimed speaker wrote the article, or is the outlet itself: what it says without marks is its own words.</summary>
    private bool IsByAuthor(RecordWords record)
    {
        if (claimed is null || record.Source.Parts is not [var part])
            return false;
        if (IsByOutlet(record))
            return true;
        if (part.Article.Author is not { Length: > 0 } authors)
            return _isToldBelow.TryGetValue(part.Article.Id, out var isTold) ? isTold : _isToldBelow[part.Article.Id] = WritersLines.Below(part.Article.Text, claimed, known);
        if (!_isAuthor.TryGetValue(authors, out var isAuthor))
            _isAuthor.Add(authors, isAuthor = Authors.Include(authors, claimed, known));
        return isAuthor;
    }

    /// <summary>The words stand below a line that names the claimed speaker as the correspondent who writes.</summary>
    private bool IsInBox(RecordWords record, Alignment alignment)
        => claimed is not null && record.Source.Parts is [var part] && WritersLines.Above(part.Article.Text, part.ArticleStart - part.Span.Start + record.Words[alignment.FirstRecord].Span.Start, part.Article.Author is { Length: > 0 }, claimed, known);

    private bool IsByOutlet(RecordWords record)
    {
        if (claimed is null || record.Source.Parts is not [{ Article.Outlet: { } outlet }])
            return false;
        if (!_isOutlet.TryGetValue(outlet, out var own))
            _isOutlet.Add(outlet, own = (Authors.AreOutlet(outlet, claimed.Name), Authors.IsNamedAfter(outlet, claimed, known)));
        // On a columnist's page one other name is a guest's; a list of several is what stands around the text.
        return own.IsIt || own.IsNamedAfter && (record.Source.Parts[0].Article.Author is not { Length: > 0 } authors || authors.Contains(',', StringComparison.Ordinal) || Authors.Include(authors, claimed, known));
    }

    /// <summary>The claimed role, or the surname, may be the author's.</summary>
    private bool MayBeAuthor(RecordWords record)
        => claimed is not null && record.Source.Parts is [{ Article.Author: { Length: > 0 } authors }] && Authors.MayInclude(authors, claimed.Name);

    /// <summary>Its author wrote down what another tells in their own words.</summary>
    private bool IsWrittenDown(RecordWords record)
        => record.Source.Parts is [var part] && (_isWrittenDown.TryGetValue(part.Article.Id, out var isWrittenDown) ? isWrittenDown : _isWrittenDown[part.Article.Id] = Authors.WroteDown(part.Article));

    /// <summary>The words stand in a letter that the article prints and answers.</summary>
    private bool IsOfReader(RecordWords record, Alignment alignment)
    {
        if (record.Source.Parts is not [var part])
            return false;
        if (!_letters.TryGetValue(part.Article.Id, out var letters))
            _letters.Add(part.Article.Id, letters = PrintedLetters.In(part.Article.Text, part.Article.Author ?? claimed?.Name ?? "", part.Article.Title ?? ""));
        var at = part.ArticleStart - part.Span.Start + record.Words[alignment.FirstRecord].Span.Start;
        return letters.Any(letter => letter.Start <= at && at < letter.End);
    }

    /// <summary>The partial quote whose cue stands before the aligned words of its sentence: "said the plan was “a disgrace”".</summary>
    private static Quote? Reported(RecordWords record, Alignment alignment)
    {
        var start = record.Words[alignment.FirstRecord].Span.Start;
        var end = record.Words[alignment.LastRecord].Span.End;
        return record.Source.Quotes.FirstOrDefault(quote => quote.Kind != QuoteKind.Indirect && quote.Start < end && start < quote.End
            && quote.Cue is { } cue && (cue.End <= start || cue.Start >= quote.End));
    }

    private Finding Finish(RecordWords record, Alignment alignment, RecordKind kind, IReadOnlyList<Quote> quotes, Cuts cuts, Func<int, bool> inside)
    {
        var comparison = new DiffBuilder(claim, record, alignment, inside, kind == RecordKind.Indirect).Build();
        var aligned = alignment.Pairs.Where(pair => pair.Kind != PairKind.Inflected || kind == RecordKind.Indirect).Select(pair => pair.Claim).Distinct().ToList();
        var inflected = alignment.Pairs.Count(pair => pair.Kind == PairKind.Inflected && kind != RecordKind.Indirect);
        var contents = aligned.Count(word => claim.IsContent[word]);
        var all = Enumerable.Range(0, claim.Count).Count(word => claim.IsContent[word]);
        var words = (all > 0 ? all : claim.Count) - comparison.Filled;
        var placed = all > 0 ? contents : aligned.Count;
        var share = placed / (double)Math.Max(1, words);
        return new()
        {
            Record = record,
            Alignment = alignment,
            Kind = kind,
            Quotes = quotes,
            Diff = comparison.Parts,
            Speaker = Judged(record, alignment, kind, quotes, cuts),
            Cuts = cuts,
            Share = share,
            PlacedShare = Math.Min(1, Math.Max((placed + comparison.Swapped + inflected) / (double)Math.Max(1, words), AmongSmallWords(aligned.Count, share))),
            Extra = comparison.Extra,
            CutClauses = comparison.Cut,
            Aligned = aligned.Count,
            Filled = comparison.Filled,
            AlignedShare = aligned.Count / (double)Math.Max(1, claim.Own.Count),
            AlignedContents = contents,
            Likeness = Math.Max(share, Bag(record, kind, quotes, alignment)),
            InNotice = CorrectionNotices.Holds(record.Source.Text, record.Words[alignment.FirstRecord].Span),
        };
    }

    // A sentence whose few words of meaning are half there, and nearly all of whose small ones are in their order, is the same sentence.
    private const int FewestWordsInOrder = 8;
    private const double LeastWordsInOrder = 0.7;
    private const double LeastContentsAmong = 0.5;

    /// <summary>The share of all words that are placed, where these are many and few of them carry meaning; else 0.</summary>
    private double AmongSmallWords(int aligned, double contents)
        => aligned >= FewestWordsInOrder && contents >= LeastContentsAmong && aligned >= claim.Own.Count * LeastWordsInOrder ? aligned / (double)claim.Own.Count : 0;

    /// <summary>The share of the claim's content words that the quote or sentence has, in any order.</summary>
    private double Bag(RecordWords record, RecordKind kind, IReadOnlyList<Quote> quotes, Alignment alignment)
    {
        var start = record.Words[alignment.FirstRecord].Span.Start;
        var end = record.Words[alignment.LastRecord].Span.End;
        var spans = kind is RecordKind.Direct or RecordKind.Partial
            ? quotes.SelectMany(quote => quote.Segments)
            : record.Source.Passages.Where(passage => passage.Span.Overlaps(new(start, end))).Select(passage => passage.Span);
        var stems = new HashSet<int>();
        foreach (var span in spans)
        {
            for (var word = record.WordAt(span.Start); word < record.Count && record.Words[word].Span.Start < span.End; word++)
            {
                if (record.StemId[word] >= 0)
                    stems.Add(record.StemId[word]);
            }
        }

        return claim.DistinctContents == 0 ? 0 : stems.Count / (double)claim.DistinctContents;
    }

    /// <summary>Words that the speaker gives as somebody else's establish nobody, neither the one who quotes nor the one who is quoted.</summary>
    private SpeakerJudgement Judged(RecordWords record, Alignment alignment, RecordKind kind, IReadOnlyList<Quote> quotes, Cuts cuts)
    {
        var fit = Fit(record, alignment, kind, quotes);
        // "The mayor said that": the claimed speaker may be the very one.
        if (fit.Fit == SpeakerFit.Different && cuts.Reason == CutRules.PassedOn)
            return new(SpeakerFit.Unclear, CutRules.PassedOn);
        if (claimed is null || kind is not (RecordKind.Direct or RecordKind.Partial) || quotes.Count == 0)
            return fit;
        var span = new TextSpan(record.Words[alignment.FirstRecord].Span.Start, record.Words[alignment.LastRecord].Span.End);
        if (quotes[0].Segments.Select(segment => InnerQuotes.Owner(record.Source.Text, segment, span)).FirstOrDefault(owner => owner is not null) is { } named
            && (named.Contains(' ') || claimed.Name == named) && claimed.Compare([new(named, SpeakerKind.Person, null, [])], known).Fit is SpeakerFit.Same or SpeakerFit.Perhaps)
            return new(SpeakerFit.Perhaps, $"In the record, the speaker quotes {named}.");
        if (quotes[0].Segments.Any(segment => InnerQuotes.Hold(record.Source.Text, segment, span)))
            return new(SpeakerFit.Unclear, InnerQuotes.Note, fit.Fit is SpeakerFit.Same or SpeakerFit.Perhaps);
        return fit.Fit == SpeakerFit.Different && quotes[0].Segments.Any(segment => segment.Overlaps(span) && InnerQuotes.AreNested(record.Source.Text, segment)) ? new(SpeakerFit.Unclear, InnerQuotes.Note) : fit;
    }

    private SpeakerJudgement Fit(RecordWords record, Alignment alignment, RecordKind kind, IReadOnlyList<Quote> quotes)
    {
        if (claimed is null)
            return new(SpeakerFit.Same);
        if (kind == RecordKind.Narration || quotes.Count == 0)
            return new(SpeakerFit.Unclear);
        var speakers = quotes[0].Speakers.Count > 0 ? quotes[0].Speakers : quotes.FirstOrDefault(quote => quote.Speakers.Count > 0)?.Speakers ?? [];
        if (speakers.Count == 0 && IsFirstPerson(record.Source, quotes[0]) && IsByAuthor(record) && !IsWrittenDown(record) && !IsOfReader(record, alignment))
            return new(SpeakerFit.Perhaps, "The article’s author gives the words as what “I” said.");
        // The same few speakers come up in window after window.
        var key = string.Join('\n', speakers.Select(speaker => $"{speaker.Kind}\t{speaker.Name}\t{speaker.Role}\t{string.Join('\t', speaker.Aliases)}"));
        if (!_fits.TryGetValue(key, out var fit))
            _fits.Add(key, fit = claimed.Compare(speakers, known));
        if ((fit.Fit is SpeakerFit.Same or SpeakerFit.Perhaps) && speakers is [var one] && (SpeakersOfArticle.IsSonOf(claimed.Name, one, record.Source.Text) || one.Kind == SpeakerKind.Person && PrintedPlaces.AreOfOtherPlace(record.Source.Parts[0].Article.Text, one.Name, claimed.Name)))
            return new(SpeakerFit.Unclear);
        if (fit.Fit is SpeakerFit.Same or SpeakerFit.Perhaps || speakers is not [var speaker])
            return fit;
        return SpeakersOfArticle.Judge(claimed.Name, quotes[0], speaker, record.Source)
            ?? (fit.Fit == SpeakerFit.Unclear && IsRoleOfAnother(record, speakers) ? new(SpeakerFit.Different)
                : fit.Fit == SpeakerFit.Different && SpeakersOfArticle.MayBeNoPerson(claimed.Name, speaker, record.Source, known) ? new(SpeakerFit.Unclear) : fit);
    }

    /// <summary>“…,” I said: whoever writes; within another's quotation, or in single marks beside double ones, it is who tells the story.</summary>
    private static bool IsFirstPerson(SourceText source, Quote quote)
        => quote.Mention is { Length: 1 } one && one.Start >= 0 && one.End <= source.Text.Length && source.Text[one.Start] == 'I'
            && !source.Quotes.Any(other => other.Segments.Any(segment => segment.Overlaps(one)))
            && !(quote.Start > 0 && source.Text[quote.Start - 1] is '‘' && source.Text.Contains('“'));

    private bool IsRoleOfAnother(RecordWords record, IReadOnlyList<Speaker> speakers)
        => speakers is [var speaker] && record.Source.Parts.Count == 1
            && SpeakerMatch.IsRoleOfAnother(claimed!.Name, speaker, record.Source.Quotes.SelectMany(quote => quote.Speakers));

    private static Alignment Keep(Alignment alignment, Func<WordPair, bool> keep)
        => alignment with { Pairs = alignment.Pairs.Where(keep).ToList() };
}
