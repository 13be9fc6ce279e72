namespace QuoteBot.Checking;

/// <summary>Writes down what the rules saw.</summary>
internal static class Explanations
{
    private const int MostPlaces = 10;

    public static Explanation Of(Evidence evidence, IReadOnlyList<Ruling> rulings) => new(
        rulings.Select(ruling => new FiredRule(ruling.Kind, ruling.Reasons, ruling.Finding is { } finding ? Place(finding) : null)).ToList(),
        evidence.Findings.Take(MostPlaces).Select(Place).ToList());

    private static ComparedPlace Place(Finding finding) => new(
        finding.Article.Id,
        finding.Kind,
        finding.Record.Cut(finding.Alignment.FirstRecord, finding.Alignment.LastRecord),
        finding.Quotes.FirstOrDefault(quote => quote.Speaker is not null)?.Speaker?.Name,
        finding.Speaker.Fit.ToString().ToLowerInvariant(),
        finding.SpeakerConfidence,
        finding.Share,
        finding.PlacedShare,
        finding.Extra,
        finding.Diff.Select(part => part.Change).Where(change => change is not (DiffChange.None or DiffChange.Cosmetic)).Distinct().ToList(),
        finding.Cuts.Dropped);
}
