namespace QuoteBot.Ingestion;

/// <summary>Collects an article's metadata together with where each piece came from; the first source of a field wins.</summary>
internal sealed class ArticleFields
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> provenance = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Provenance => provenance;

    public string? this[string field] => values.GetValueOrDefault(field);

    /// <summary>Blank values say nothing, and are passed over.</summary>
    public ArticleFields Add(string field, string? value, string source)
    {
        if (!string.IsNullOrWhiteSpace(value) && values.TryAdd(field, value.Trim()))
            provenance[field] = source;
        return this;
    }

    /// <summary>As <see cref="Add"/>; what is no date is passed over as well, so that a later source can still give it.</summary>
    public ArticleFields AddDate(string field, string? value, string source) =>
        ArticleDates.Parse(value) is null ? this : Add(field, value, source);

    public DateTimeOffset? Date(string field) => ArticleDates.Parse(this[field]);

    public Article ToArticle(string text, string sourceFile) => new()
    {
        Id = this["id"]!,
        Text = text,
        Title = this["title"],
        Outlet = this["outlet"],
        Author = this["author"] ?? Byline.Of(text),
        Url = this["url"],
        CanonicalUrl = this["canonical"],
        Published = Date("published"),
        Modified = Date("modified"),
        Fetched = Date("fetched"),
        Language = this["language"],
        IsComplete = !string.Equals(this["complete"], "false", StringComparison.OrdinalIgnoreCase),
        Kind = KindOf(this["kind"]),
        Speaker = this["speaker"],
        Event = this["event"],
        SourceFile = sourceFile,
        Provenance = provenance,
    };

    public static bool IsKind(string? kind) => kind is null || Enum.GetNames<ArticleKind>().Contains(kind, StringComparer.OrdinalIgnoreCase);

    // Words of one speaker, or of an event's lines, are a transcript without being called so.
    private ArticleKind KindOf(string? kind)
    {
        if (kind is not null)
            return Enum.Parse<ArticleKind>(kind, ignoreCase: true);
        return this["speaker"] is null && this["event"] is null ? ArticleKind.Article : ArticleKind.Transcript;
    }
}
