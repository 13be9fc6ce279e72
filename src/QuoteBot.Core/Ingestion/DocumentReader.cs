using QuoteBot.Ingestion.Html;

namespace QuoteBot.Ingestion;

/// <summary>Reads the formats in which one file is one article: text, Markdown and web pages.</summary>
internal static class DocumentReader
{
    // A book has 1 MB, the longest article a tenth; more is a dump that belongs into .jsonl.
    private const int MaxBytes = 64 * 1024 * 1024;

    // A page's tree takes some thirty times its bytes of memory; the heaviest real news pages have 3 MB.
    private const int MaxPageBytes = 16 * 1024 * 1024;

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReadItem Read(ArticleFile file, string id, ReadOptions options)
    {
        var limit = file.Format == ArticleFormat.Html ? MaxPageBytes : MaxBytes;
        if (ReadAtMost(file.Path, limit) is not { } bytes)
            return Failed(file, $"is larger than {limit / 1024 / 1024} MB; split it, or put its articles into a .jsonl file, one a line");
        if (bytes.Length == 0)
            return Failed(file, "is empty; fill it or remove it");

        var declared = file.Format == ArticleFormat.Html ? PageCharset.Of(bytes) : null;
        if (TextDecoding.Decode(bytes, declared) is not { } text)
            return Failed(file, "is binary data, not text; give the article as text");
        if (string.IsNullOrWhiteSpace(text))
            return Failed(file, "has nothing but white space; fill it or remove it");
        return file.Format switch
        {
            ArticleFormat.Html => FromPage(file, text, id, options),
            ArticleFormat.Markdown => FromMarkdown(file, text, id, options),
            _ => FromText(file, text, id, options),
        };
    }

    private static ReadItem FromText(ArticleFile file, string text, string id, ReadOptions options)
    {
        var fields = new ArticleFields().Add("id", id, "file name").Add("outlet", options.Outlet, "option");
        var kind = TranscriptTurns.Of(text).Count > 0 ? ArticleKind.Transcript : ArticleKind.Article;
        return ReadItem.Of(fields.ToArticle(text, file.Path) with { Kind = kind });
    }

    private static ReadItem FromMarkdown(ArticleFile file, string text, string id, ReadOptions options)
    {
        var matter = FrontMatter.Of(text);
        if (matter.Problem is { } problem)
            return ReadItem.Failed(file.Path, $"{file.Path} was not read: {problem}.");

        var body = text[matter.TextStart..];
        if (string.IsNullOrWhiteSpace(body))
            return Failed(file, "has no text after its front matter; add the article's text");

        var fields = new ArticleFields();
        foreach (var (key, values) in matter.Fields)
        {
            var name = key.ToLowerInvariant();
            var value = string.Join(", ", values);
            if (name is "published" or "modified" or "fetched")
                fields.AddDate(name, value, "front matter");
            else if (name is "id" or "title" or "outlet" or "author" or "url" or "canonical" or "language" or "kind" or "speaker" or "event" or "complete")
                fields.Add(name, value, "front matter");
        }

        if (matter.Fields.TryGetValue("date", out var date))
            fields.AddDate("published", string.Join(", ", date), "front matter");
        if (!ArticleFields.IsKind(fields["kind"]))
            return Failed(file, $"calls itself of kind \"{fields["kind"]}\"; write article or transcript");

        fields.Add("id", id, "file name").Add("outlet", options.Outlet, "option");
        return ReadItem.Of(fields.ToArticle(body, file.Path));
    }

    private static ReadItem FromPage(ArticleFile file, string text, string id, ReadOptions options)
    {
        if (PageArticle.Read(text) is not { } page)
            return Failed(file, "is a page of too many elements to be an article; save the article alone");
        if (string.IsNullOrWhiteSpace(page.Text))
            return Failed(file, "is a page without an article's text; save the page after it has loaded, or give the text as .txt");

        page.Fields.Add("id", id, "file name").Add("outlet", options.Outlet, "option");
        return ReadItem.Of(page.Fields.ToArticle(page.Text, file.Path));
    }

    private static ReadItem Failed(ArticleFile file, string what) => ReadItem.Failed(file.Path, $"{file.Path} {what}.");

    // The size that the file system tells is not relied on: a file may grow, and a device tells none.
    private static byte[]? ReadAtMost(string path, int limit)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length > limit)
            return null;
        using var bytes = new MemoryStream((int)stream.Length);
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > limit)
                return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
