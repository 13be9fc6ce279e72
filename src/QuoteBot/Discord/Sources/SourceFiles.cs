using QuoteBot.Ingestion;

namespace QuoteBot.Discord.Sources;

/// <summary>What a run reads, and how far it has got.</summary>
/// <remarks>Measured in lines of a JSONL file and in whole files: a run over one large file is as long as its lines are many.</remarks>
public sealed class SourceFiles
{
    private readonly FoundFiles found;
    private readonly Dictionary<string, long> before = new(StringComparer.Ordinal);
    private readonly long units;
    private long done;

    /// <param name="allows">Whether a file may be read; a link in a folder may lead anywhere.</param>
    public SourceFiles(string path, Func<string, bool> allows)
    {
        var all = ArticleFiles.Find([path]);
        var allowed = all.Files.Where(file => allows(file.Path)).ToList();
        var refused = all.Files.Except(allowed).Select(file => new ReadItem(file.Path, null, null, $"{file.Path} leads out of the folders that this bot may read."));
        found = new FoundFiles(allowed, [.. all.Problems, .. refused]);
        foreach (var file in allowed)
        {
            before[file.Path] = units;
            units += UnitsOf(file);
        }
    }

    /// <summary>Read so far, 0 to 1.</summary>
    public double Share => units == 0 ? 1 : Math.Min(1, Interlocked.Read(ref done) / (double)units);

    /// <summary>To be enumerated once.</summary>
    public IEnumerable<ReadItem> Read()
    {
        foreach (var item in ArticleReader.Read(found, new ReadOptions()))
        {
            yield return item;
            // Whoever asks for the next has dealt with this one.
            if (before.TryGetValue(item.Source, out var start))
            {
                Interlocked.Exchange(ref done, start + (item.Line ?? 1));
            }
        }
    }

    /// <summary>Of a compressed file the lines are not known without reading it: it counts as one.</summary>
    private static long UnitsOf(ArticleFile file)
    {
        if (file.Format != ArticleFormat.JsonLines)
        {
            return 1;
        }

        try
        {
            using var stream = File.OpenRead(file.Path);
            var buffer = new byte[1 << 16];
            var lines = 1L;
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                lines += buffer.AsSpan(0, read).Count((byte)'\n');
            }

            return lines;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // Reading it will say so.
            return 1;
        }
    }
}
