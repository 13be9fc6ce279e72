using QuoteBot.Ingestion;

namespace QuoteBot.Index;

/// <summary>Removes what no longer stands where it came from.</summary>
internal static class Pruner
{
    /// <summary>Removes the articles from files under a folder that have gone, and those that a JSONL file that is still there no longer holds. Of a single file those that it no longer holds.</summary>
    /// <remarks>A file that cannot be read keeps its articles.</remarks>
    /// <param name="folder">The folder, or the file.</param>
    /// <param name="prefix">Only articles whose ids begin so; empty for all.</param>
    /// <returns>The ids of the removed articles, in order.</returns>
    /// <exception cref="IndexException">There is no such folder, so a drive may be missing: nothing was removed. Or the index cannot be written.</exception>
    public static async Task<IReadOnlyList<string>> PruneAsync(IQuoteIndex index, string folder, string prefix = "", CancellationToken cancellationToken = default)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(root) && !File.Exists(root))
            throw new IndexException(IndexFailure.Missing, $"There is no folder {root}. Nothing was removed.");

        var below = Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar;
        var stored = await index.ListAsync(cancellationToken).ConfigureAwait(false);
        var gone = stored
            .Where(article => article.Id.StartsWith(prefix, StringComparison.Ordinal) && (article.SourceFile == root || article.SourceFile?.StartsWith(below, StringComparison.Ordinal) == true))
            .GroupBy(article => article.SourceFile!, StringComparer.Ordinal)
            .SelectMany(file => Gone(file.Key, [.. file.Select(article => article.Id[prefix.Length..])]))
            .Select(id => prefix + id)
            .Order(StringComparer.Ordinal)
            .ToList();
        await index.RemoveAsync(gone, cancellationToken).ConfigureAwait(false);
        return gone;
    }

    private static IEnumerable<string> Gone(string file, IReadOnlyList<string> ids)
    {
        if (!File.Exists(file))
            return ids;
        if (ArticleFiles.FormatOf(file) is not (ArticleFormat.JsonLines or ArticleFormat.JsonLinesGzip))
            return [];

        var lines = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in ArticleReader.Read([file], new ReadOptions()))
        {
            if (item.Article is { } article)
                lines.Add(article.Id);
            else if (item.Line is null)
                return [];
        }
        // Where the whole index is pruned, those of a source are called by its lines as well.
        return ids.Where(id => !ArticleNames.IsOneOf(id, file, lines) && !ArticleNames.IsOneOf(IndexerOptions.WithoutAnyPrefix(id), file, lines));
    }
}
