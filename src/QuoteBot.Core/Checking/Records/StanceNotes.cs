namespace QuoteBot.Checking.Records;

/// <summary>What a reader must know of how the speaker stands to the words of the record.</summary>
internal static class StanceNotes
{
    public const string Supposition = "The record does not say that these words were spoken for certain.";

    /// <summary>One sentence for each flag; none for a speaker who simply says it, and none for a question that is claimed as one.</summary>
    public static IEnumerable<string> Of(Claim claim, Finding finding)
    {
        if (finding.Has(Stance.Denies))
            yield return Denial(finding);
        if (finding.Has(Stance.QuotesAnother))
            yield return Citation(finding);
        if (finding.Has(Stance.Translated))
            yield return "The record is a translation; another may word it otherwise.";
        if (finding.Has(Stance.Supposes))
            yield return Supposition;
        if (finding.Has(Stance.Asks) && !claim.Quote.Contains('?', StringComparison.Ordinal))
            yield return $"In the record, {Name(finding)} is asking.";
    }

    public static string Denial(Finding finding) => $"The record says that {Name(finding)} denied {(finding.IsQuotation ? "these words" : "this")}.";

    public static string Citation(Finding finding) => $"In the record, {Name(finding)} is quoting somebody else.";

    public static string Name(Finding finding) =>
        finding.Quotes.FirstOrDefault(quote => quote.Speaker is not null)?.Speaker?.Name ?? "a speaker who is not named";
}
