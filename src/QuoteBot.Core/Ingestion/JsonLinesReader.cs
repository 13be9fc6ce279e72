using System.Text;

namespace QuoteBot.Ingestion;

/// <summary>Reads a JSONL file, plain or compressed, line by line: memory holds one line, however large the file.</summary>
internal sealed class JsonLinesReader : IDisposable
{
    // The largest single documents are books and hearings of a few MB.
    private const int MaxLineBytes = 32 * 1024 * 1024;

    private readonly ArticleFile file;

    private readonly string fileId;

    private readonly ReadOptions options;

    private readonly FileStream source;

    private readonly ByteLines lines;

    private readonly Dictionary<string, int> eventLines = new(StringComparer.Ordinal);

    private bool over;

    private bool any;

    /// <exception cref="IOException">The file cannot be opened.</exception>
    public JsonLinesReader(ArticleFile file, string fileId, ReadOptions options)
    {
        (this.file, this.fileId, this.options) = (file, fileId, options);
        source = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        lines = new ByteLines(file.Format == ArticleFormat.JsonLinesGzip ? new GzipSource(source) : AsUtf8(source), MaxLineBytes);
    }

    /// <summary>The next article or problem; null at the end.</summary>
    /// <exception cref="IOException">The file cannot be read on.</exception>
    public ReadItem? Next()
    {
        while (!over)
        {
            try
            {
                if (!lines.TryRead(out var line, out var tooLong))
                    return AtEnd();
                any |= tooLong || !IsBlank(line.Span);
                if (tooLong)
                    return Failed($"is longer than {MaxLineBytes / 1024 / 1024} MB and was passed over; split the text");
                if (!IsBlank(line.Span))
                    return Read(WithoutMark(line));
            }
            catch (GzipException damage)
            {
                over = true;
                return ReadItem.Failed(file.Path, $"{file.Path} {damage.Message}; {lines.Number} lines were read. Fetch the file again.");
            }
        }

        return null;
    }

    public void Dispose() => source.Dispose();

    private ReadItem Read(ReadOnlyMemory<byte> line)
    {
        var (fields, text, problem) = JsonLine.Read(line, $"{fileId}#{lines.Number}", options);
        if (problem is not null)
            return Failed(problem);

        var article = fields.ToArticle(text, file.Path);
        if (article.Event is { } name)
        {
            var place = eventLines.GetValueOrDefault(name);
            eventLines[name] = place + 1;
            article = article with { EventLine = place };
        }

        return ReadItem.Of(article, lines.Number);
    }

    private ReadItem? AtEnd()
    {
        over = true;
        return any ? null : ReadItem.Failed(file.Path, $"{file.Path} is empty; fill it or remove it.");
    }

    private ReadItem Failed(string problem) =>
        ReadItem.Failed(file.Path, $"Line {lines.Number} of {file.Path} {problem}.", lines.Number);

    private ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line) =>
        lines.Number == 1 && line.Span.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    // Windows tools write JSONL as UTF-16 with a byte-order mark.
    private static Stream AsUtf8(FileStream stream)
    {
        Span<byte> head = stackalloc byte[4];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var (encoding, length) = TextDecoding.ByMark(head[..read]);
        stream.Position = encoding is null or UTF8Encoding ? 0 : length;
        return encoding is null or UTF8Encoding ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8, leaveOpen: true);
    }
}
