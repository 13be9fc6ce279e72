using System.Diagnostics;
using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Records;
using QuoteBot.Checking.Speakers;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>Checks a claimed quote against the indexed articles.</summary>
/// <remarks>Safe for concurrent use. The same claim, index and aliases give the same verdict.</remarks>
/// <param name="aliases">What else speakers are called; none unless told.</param>
public sealed class QuoteChecker(IQuoteIndex index, SpeakerAliases? aliases = null)
{
    private const int MostOthers = 9;
    private const int MostKnownSpeakers = 20;

    /// <summary>Each name is another look-up.</summary>
    private const int MostNames = 4;

    // Notices are looked up in the articles that a verdict could rest on.
    private const int MostArticlesWithNotices = 5;
    private const double NearEnoughForNotices = 0.5;

    /// <summary>A quotation that has so much of the claim, changed or not, is the record of it: meaning would find no better one.</summary>
    private const double FoundByWords = 0.8;

    /// <summary>A passage that shares less with the claim is not worth showing.</summary>
    private const double LeastShareShown = 0.25;

    /// <remarks>Where no record has the words as they are, and they may end or begin with a signature, they are checked without it; what is then found as claimed is the answer.</remarks>
    /// <exception cref="System.Data.Common.DbException">The index cannot be read. Callers do not catch it.</exception>
    public async Task<Verdict> CheckAsync(Claim claim, CancellationToken cancellationToken = default)
    {
        // Copied from a page with a pop-up or the label of a post in it, as the record was.
        if (PageInserts.Masked(claim.Quote) is var plain && plain != claim.Quote)
        {
            var ofPlain = await CheckAsync(claim with { Quote = plain }, cancellationToken).ConfigureAwait(false);
            return ofPlain with { Claim = ofPlain.Claim with { Quote = claim.Quote } };
        }

        var verdict = await JudgeAsync(claim, cancellationToken).ConfigureAwait(false);
        if (verdict.Kind is VerdictKind.Uncheckable or VerdictKind.Verified)
            return verdict;
        var elapsed = verdict.Elapsed;
        foreach (var reading in ClaimParser.Otherwise(claim))
        {
            var found = await JudgeAsync(reading, cancellationToken).ConfigureAwait(false);
            elapsed += found.Elapsed;
            // Where all but such an attribution is on record, whoever is named in full in it is whom the claim names. One word may be the claim's own.
            if (found.Kind == VerdictKind.Verified || (found.Kind == VerdictKind.Paraphrase && verdict.Kind is VerdictKind.Altered or VerdictKind.Narration or VerdictKind.PartlyFound)
                || (found.Kind == VerdictKind.Misattributed && verdict.Kind == VerdictKind.PartlyFound && reading.Speaker?.Contains(' ') == true))
                return found with { Elapsed = elapsed };
        }

        return verdict with { Elapsed = elapsed };
    }

    private async Task<Verdict> JudgeAsync(Claim claim, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        // Most checks never wait from here on: whoever came before is let through first, so that a few callers cannot keep every thread.
        await Task.Yield();
        var speaker = claim.Speaker is { } named ? (aliases ?? SpeakerAliases.None).Of(named) : null;
        claim = claim with { Speaker = speaker?.Name };
        var coverage = claim.Article is { } article ? await CoverageAsync(article, speaker, cancellationToken).ConfigureAwait(false)
            : await index.CoverageAsync(claim.Speaker, cancellationToken).ConfigureAwait(false);
        if (Uncheckable.Reason(claim.Quote) is { } reason)
        {
            return new()
            {
                Kind = VerdictKind.Uncheckable,
                Claim = claim,
                Confidence = 1,
                Reasons = [reason],
                Coverage = coverage,
                Elapsed = Stopwatch.GetElapsedTime(started),
            };
        }

        var evidence = await GatherAsync(claim, speaker, cancellationToken).ConfigureAwait(false);
        var rulings = VerdictRules.Decide(evidence);
        var closest = await evidence.Nearest.Shown.ConfigureAwait(false);
        return VerdictWriter.Write(evidence, rulings, closest, coverage, Stopwatch.GetElapsedTime(started), MostOthers, LeastShareShown);
    }

    /// <summary>What was searched when only one article was asked for.</summary>
    private async Task<Coverage> CoverageAsync(string article, AliasedSpeaker? speaker, CancellationToken cancellationToken)
    {
        if (await index.ReadAsync(article, cancellationToken).ConfigureAwait(false) is not { Parts: [var part, ..] } whole)
            return new(0, 0, 0, 0, null, null, speaker is null ? null : 0);
        var speakers = whole.Quotes.SelectMany(quote => quote.Speakers).Where(other => other.Kind != SpeakerKind.Unnamed).Select(other => other.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var ofSpeaker = speaker is null ? (int?)null : whole.Quotes.Count(quote => speaker.Compare(quote.Speakers, []).Fit is SpeakerFit.Same or SpeakerFit.Perhaps);
        return new(1, whole.Quotes.Count, speakers, part.Article.Outlet is null ? 0 : 1, part.Article.Published, part.Article.Published, ofSpeaker);
    }

    private async Task<Evidence> GatherAsync(Claim claim, AliasedSpeaker? speaker, CancellationToken cancellationToken)
    {
        var text = new ClaimText(claim.Quote, claim.Lead);
        var candidates = new Candidates(index);
        var windows = await candidates.ReadAsync(claim, text, cancellationToken).ConfigureAwait(false);
        var reader = new FindingReader(text, speaker, await KnownAsync(speaker, cancellationToken).ConfigureAwait(false));
        var records = windows.Select(window => new RecordWords(window, text)).ToList();
        var findings = Compare(claim, text, records, reader);
        IReadOnlyList<Finding> pieces = [];
        var nearest = Nearest.NotLookedFor;
        if (speaker is not null && candidates.IsCommonPhrase && !findings.Exists(finding => finding.IsQuotation && finding.IsClean && finding.Speaker.Fit is SpeakerFit.Same or SpeakerFit.Perhaps))
            Add(await candidates.ReadOfSpeakerAsync(speaker, text, windows, cancellationToken).ConfigureAwait(false));
        var isRecorded = findings.Exists(finding => finding.IsQuotation && finding.IsClean);
        if (!isRecorded)
        {
            // No record holds the claim so far: look for the words that are left over.
            var leftOver = claim.Article is null ? new PieceFinder(text, records, reader).LeftOver(findings) : [];
            if (leftOver.Count > 0)
                Add(await candidates.ReadMoreAsync(leftOver, text, windows, cancellationToken).ConfigureAwait(false));

            if (claim.Article is null && findings.Exists(finding => finding.Kind == RecordKind.Indirect && finding.IsClean))
                Add(await candidates.ReadRivalsAsync(text, [.. records.Select(record => record.Source)], cancellationToken).ConfigureAwait(false));
        }

        if (candidates.IsLookingForNearest || (!isRecorded && claim.Article is null && !findings.Exists(finding => finding.IsQuotation && finding.PlacedShare >= FoundByWords)))
        {
            nearest = await candidates.NearestAsync(claim, text, [.. records.Select(record => record.Source)], MostOthers + 1, cancellationToken).ConfigureAwait(false);
            Add(nearest.Windows);
        }

        if (!isRecorded)
            pieces = new PieceFinder(text, records, reader).Find(findings);

        cancellationToken.ThrowIfCancellationRequested();
        return new(claim, speaker, text, findings, pieces, Corrections(text, findings), nearest);

        void Add(IReadOnlyList<SourceText> more)
        {
            records.AddRange(more.Select(window => new RecordWords(window, text)));
            findings = Compare(claim, text, records, reader);
        }
    }

    private static List<Finding> Compare(Claim claim, ClaimText text, List<RecordWords> records, FindingReader reader)
        => records
            .SelectMany(record => record.Findings ??= Places.Of(text, record).SelectMany(place => reader.Read(record, place)).ToList())
            .Concat(Headlines.Of(text, records, reader))
            .DistinctBy(finding => (finding.Article.Id, finding.Kind, finding.IsHeadline, Contexts.PartOf(finding).ArticleStart - Contexts.PartOf(finding).Span.Start + finding.Start))
            .Order(new BestFirst(claim))
            .ToList();

    /// <summary>Whom the claimed name may mean, and who else bears the surname of these.</summary>
    private async Task<IReadOnlyList<KnownSpeaker>> KnownAsync(AliasedSpeaker? speaker, CancellationToken cancellationToken)
    {
        if (speaker is null)
            return [];
        var known = new List<KnownSpeaker>();
        foreach (var name in speaker.Aliases.Prepend(speaker.Name).Take(MostNames))
            await AddAsync(name).ConfigureAwait(false);
        // Of a role or an account the surnames of its holders: an article may print one alone.
        var full = !AccountNames.IsHandle(speaker.Name) && ClaimedSpeaker.Of(speaker.Name).Name is { } claimed ? [claimed] : known.Take(MostNames).Select(holder => PersonName.Of(holder.Name)).ToList();
        foreach (var surname in full.Where(name => name.Words.Count > 1).Select(name => name.Surname).Distinct().ToList())
            await AddAsync(surname).ConfigureAwait(false);
        return known;

        async Task AddAsync(string name)
        {
            var found = await index.SpeakersAsync(name, MostKnownSpeakers, cancellationToken).ConfigureAwait(false);
            known.AddRange(found.Where(other => !known.Any(one => one.Name == other.Name && one.Kind == other.Kind)));
        }
    }

    private static Dictionary<Finding, (CorrectionEffect, CorrectionNotice)> Corrections(ClaimText text, List<Finding> findings)
    {
        var corrections = new Dictionary<Finding, (CorrectionEffect, CorrectionNotice)>();
        var near = findings.Where(finding => finding.PlacedShare >= NearEnoughForNotices).GroupBy(finding => finding.Article.Id, StringComparer.Ordinal).Take(MostArticlesWithNotices);
        foreach (var article in near)
        {
            // A notice may stand far from the words, so the whole article is looked through.
            var notices = CorrectionNotices.In(article.First().Article.Text);
            foreach (var finding in notices.Count == 0 ? [] : article.AsEnumerable())
            {
                var (effect, notice) = CorrectionRules.Judge(text, finding, notices);
                if (notice is not null)
                    corrections.Add(finding, (effect, notice));
            }
        }

        return corrections;
    }
}
