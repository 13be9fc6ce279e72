namespace QuoteBot;

public enum ArticleKind
{
    Article,
    Transcript,
}

/// <summary>A news article or transcript as it was published, with what is known about it.</summary>
public sealed record Article
{
    /// <summary>The identity in the index: a JSONL line's <c>id</c>, else the file's name with its extension.</summary>
    public required string Id { get; init; }

    /// <summary>The text exactly as given; every span of passages and quotes points into it.</summary>
    public required string Text { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public string? Url { get; init; }

    public string? CanonicalUrl { get; init; }

    /// <summary>When it was published. A date without a time is midnight UTC.</summary>
    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Modified { get; init; }

    public DateTimeOffset? Fetched { get; init; }

    /// <summary>A language tag such as <c>en</c> or <c>de-AT</c>; null when the source does not say.</summary>
    public string? Language { get; init; }

    /// <summary>False when the source gives only a part, as behind a paywall.</summary>
    public bool IsComplete { get; init; } = true;

    public ArticleKind Kind { get; init; }

    /// <summary>Set when the whole text is one speaker's words: a line of a transcript.</summary>
    public string? Speaker { get; init; }

    /// <summary>Lines of one event, in order of <see cref="EventLine"/>, are one transcript.</summary>
    public string? Event { get; init; }

    /// <summary>The line's place in its event: the order of the file, from 0.</summary>
    public int EventLine { get; init; }

    /// <summary>The full path of the file it came from; null when it did not come from a file.</summary>
    public string? SourceFile { get; init; }

    /// <summary>For each metadata field that is known (by its lower-case JSON name), where it was found: "json-ld", "meta", "front matter", "page", "line", "option", "file name".</summary>
    public IReadOnlyDictionary<string, string> Provenance { get; init; } = new Dictionary<string, string>();
}
