using QuoteBot.Checking.Records;
using QuoteBot.Checking.Speakers;

namespace QuoteBot.Checking;

/// <summary>Writes the verdict down: the headline with its evidence, the other rulings as notes.</summary>
internal static class VerdictWriter
{
    /// <param name="closest">What the search by words and meaning found, best first; empty when words alone sufficed.</param>
    public static Verdict Write(Evidence evidence, IReadOnlyList<Ruling> rulings, IReadOnlyList<QuoteRecord> closest, Coverage coverage, TimeSpan elapsed, int mostOthers, double leastShareShown)
    {
        var head = rulings[0];
        var main = head.Finding;
        var cluster = main is null ? null : Clusters.Of(main, evidence.Findings);
        return new()
        {
            Kind = head.Kind,
            Claim = evidence.Claim,
            MeaningChanged = main is not null && (head.Kind == VerdictKind.OutOfContext || (head.Kind is not (VerdictKind.Verified or VerdictKind.Stitched or VerdictKind.PartlyFound) && main.MeaningChanged)),
            Excerpt = main is { IsQuotation: true, Cuts.Excerpt: true },
            Confidence = Confidences.Of(head, evidence),
            Record = main is null ? null : Contexts.Record(main, cluster),
            Diff = main?.Diff ?? [],
            Dropped = head.Dropped,
            Pieces = head.Pieces.Select(piece => Contexts.Record(piece, Clusters.Of(piece, evidence.Findings))).ToList(),
            Notes = Notes(evidence, rulings, main).Distinct(StringComparer.Ordinal).ToList(),
            Reasons = head.Kind == VerdictKind.NotFound ? [.. head.Reasons, CoverageSentence(coverage, evidence.Claim)] : head.Reasons,
            Others = Others(evidence, head, closest, mostOthers, leastShareShown),
            Explanation = Explanations.Of(evidence, rulings),
            Coverage = coverage,
            Elapsed = elapsed,
        };
    }

    private static IEnumerable<string> Notes(Evidence evidence, IReadOnlyList<Ruling> rulings, Finding? main)
    {
        foreach (var note in rulings[0].Notes)
            yield return note;
        foreach (var note in main is null ? [] : StanceNotes.Of(evidence.Claim, main).Where(note => !rulings[0].Reasons.Contains(note, StringComparer.Ordinal)))
            yield return note;
        if (evidence.Claim.Outlet is { } outlet && main is not null && main.Article.Outlet is { } printed && !Institutions.AreSame(outlet, printed))
            yield return $"The best record is from {printed}, not from {outlet}.";
        if (rulings[0].Kind == VerdictKind.Uncheckable)
            yield break;
        if (evidence.Nearest.MeaningMissing is { } missing)
            yield return missing;
        if (evidence.Speaker?.Given is { } alias)
            yield return $"“{alias}” is read as {evidence.Claim.Speaker}, by the list of aliases.";

        // A clean headline is not spoiled by what a worse record would have said, nor a headline repeated in weaker words about the same article.
        foreach (var other in rulings.Skip(1).Where(other => rulings[0].Kind is not VerdictKind.Verified || other.Kind is VerdictKind.Contested)
            .Where(other => other.Finding?.Article.Id != main?.Article.Id && !(rulings[0].Kind is VerdictKind.Misattributed && other.Kind is VerdictKind.Unattributed))
            // What one outlet quotes is not another's alone.
            .Where(other => !(other.Kind is VerdictKind.Narration && main is { IsQuotation: true, IsClean: true }))
            // Of one record the first verdict on it says enough.
            .DistinctBy(other => (object?)other.Finding ?? other))
        {
            foreach (var reason in other.Reasons.Take(1).Where(reason => !rulings[0].Reasons.Contains(reason, StringComparer.Ordinal)))
                yield return main is null || other.Finding is null || SaysWhose(other.Kind) ? reason : $"In {other.Finding.Article.Outlet ?? "another article"}, of {StanceNotes.Name(other.Finding)}: {reason}";
        }
    }

    /// <summary>The reason itself names the record that it speaks of, which is not the one shown.</summary>
    private static bool SaysWhose(VerdictKind kind) => kind is VerdictKind.Misattributed or VerdictKind.Contested or VerdictKind.Corrected or VerdictKind.Narration or VerdictKind.Stitched;

    private static List<QuoteRecord> Others(Evidence evidence, Ruling head, IReadOnlyList<QuoteRecord> closest, int most, double leastShare)
    {
        var shown = head.Pieces.Append(head.Finding).OfType<Finding>().Select(finding => finding.Article.Id).ToHashSet(StringComparer.Ordinal);
        var others = new List<QuoteRecord>();
        var compared = evidence.Findings.Where(finding => finding.Share >= leastShare && !shown.Contains(finding.Article.Id)).DistinctBy(finding => finding.Article.Id).Take(most).Select(finding => Contexts.Record(finding));
        // Where nothing is on record, the closest come as the search ranks them; else other places of the words do.
        foreach (var other in head.Kind == VerdictKind.NotFound ? closest.Concat(compared) : compared.Concat(closest))
        {
            if (others.Count == most)
                break;
            if (shown.Add(other.Article.Id))
                others.Add(other);
        }

        return others;
    }

    private static string CoverageSentence(Coverage coverage, Claim claim)
    {
        if (coverage.Articles == 0)
            return "The index is empty.";
        var dates = coverage is { From: { } from, To: { } to } ? $", published from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}" : "";
        var speaker = claim.Speaker is not null && coverage.OfSpeaker is { } count ? $" {Count(count, "quote", "quotes")} of them {(count == 1 ? "is" : "are")} by {claim.Speaker}." : "";
        return $"Searched: {Count(coverage.Articles, "article", "articles")} with {Count(coverage.Quotes, "quote", "quotes")} from {Count(coverage.Outlets, "outlet", "outlets")}{dates}.{speaker}";
    }

    private static string Count(int count, string one, string many) => $"{count:N0} {(count == 1 ? one : many)}";
}
