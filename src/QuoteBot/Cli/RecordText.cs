namespace QuoteBot.Cli;

/// <summary>What is told of a verdict and its records, wherever it is shown. The parts of others' text are not made safe here, but for <see cref="Short"/>.</summary>
public static class RecordText
{
    private const int ShortQuoteLength = 140;

    /// <summary>Goes with the label of the verdict; begins with " — ", or is empty.</summary>
    public static string LabelNote(Verdict verdict) => verdict switch
    {
        { MeaningChanged: true, Kind: VerdictKind.Altered or VerdictKind.Contested or VerdictKind.Corrected } => " — and with it the meaning",
        { Excerpt: true, Kind: VerdictKind.Verified } => " — part of a longer quote",
        _ => "",
    };

    /// <summary>“the words” — who, where.</summary>
    public static string ClaimLine(Claim claim) => Joined(" — ", $"“{claim.Quote}”", Joined(", ", claim.Speaker, claim.Outlet));

    /// <summary>Whose words they are, in which role, and whether as a quotation; for narration who wrote them.</summary>
    public static string Who(QuoteRecord record) => record switch
    {
        { Kind: RecordKind.Narration } => Joined(", ", record.Article.Author, record.Article.Outlet) is { Length: > 0 } author ? author : "the article itself",
        { Speaker: { } speaker } => Joined(" · ", Joined(", ", speaker.Name, speaker.Role), VerdictWords.Kind(record.Kind)),
        _ => $"the article does not tell · {VerdictWords.Kind(record.Kind)}",
    };

    /// <summary>Outlet, day, title and author, as far as they are known.</summary>
    public static string Printed(Article article) => Joined(
        " · ",
        article.Outlet,
        VerdictWords.Day(article.Published),
        article.Title is { } title ? $"“{title}”" : null,
        article.Author is { } author ? $"by {author}" : null);

    /// <summary>Who reported it first, where that was another report; else empty.</summary>
    public static string First(QuoteRecord record)
    {
        if (record.FirstReported is not { } first || (first.Outlet == record.Article.Outlet && first.Published == record.Article.Published))
        {
            return "";
        }

        return Joined(", ", first.Outlet, VerdictWords.Day(first.Published)) is { Length: > 0 } where ? $"reported first by {where}" : "";
    }

    /// <summary>All outlets and how many independent sources; empty where there is one alone.</summary>
    public static string Outlets(QuoteRecord record) => record.Outlets.Count > 1 || record.IndependentOrigins > 1
        ? Joined(" · ", string.Join(", ", record.Outlets), VerdictWords.Count(record.IndependentOrigins, "independent source", "independent sources"))
        : "";

    /// <summary>A record on one line.</summary>
    public static string Short(QuoteRecord record) => Joined(
        " · ",
        $"“{SafeText.Line(record.Quote, ShortQuoteLength)}”",
        record.Speaker?.Name,
        record.Article.Outlet ?? record.Article.Id,
        VerdictWords.Day(record.Article.Published));

    /// <summary>Every reason but the first, and the notes. The coverage has a row of its own, in the same words for every negative answer.</summary>
    public static IEnumerable<string> Notes(Verdict verdict) =>
        verdict.Reasons.Skip(1).Where(reason => !reason.StartsWith("Searched: ", StringComparison.Ordinal)).Concat(verdict.Notes);

    /// <summary>Whether what was searched belongs to the answer: it is worth no more than that.</summary>
    public static bool TellsCoverage(VerdictKind kind) => kind is VerdictKind.NotFound or VerdictKind.PartlyFound or VerdictKind.Paraphrase or VerdictKind.Narration;

    /// <summary>Only an address that a reader may safely open is shown as one.</summary>
    public static bool IsWebAddress(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    /// <summary>The parts that are not blank.</summary>
    public static string Joined(string separator, params ReadOnlySpan<string?> parts)
    {
        var shown = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrWhiteSpace(part))
            {
                shown.Add(part);
            }
        }

        return string.Join(separator, shown);
    }
}
