namespace QuoteBot.Ingestion;

/// <summary>Reads articles from files and folders.</summary>
public static class ArticleReader
{
    /// <summary>Streams the articles in the order of <see cref="ArticleFiles.Find"/>; nothing is read before it is asked for.</summary>
    /// <remarks>Never throws for a bad path, file or line: each gives one item with a problem, and reading goes on. The same input gives the same items.</remarks>
    /// <param name="paths">Files and folders. Ids are told apart within this one list.</param>
    public static IEnumerable<ReadItem> Read(IReadOnlyList<string> paths, ReadOptions options) => Read(ArticleFiles.Find(paths), options);

    /// <inheritdoc cref="Read(IReadOnlyList{string}, ReadOptions)"/>
    /// <param name="found">What was found before, as a caller does that shows progress by files and bytes.</param>
    public static IEnumerable<ReadItem> Read(FoundFiles found, ReadOptions options)
    {
        foreach (var problem in found.Problems)
            yield return problem;

        var ids = ArticleIds.Of([.. found.Files.Select(file => file.Path)]);
        foreach (var file in found.Files)
        {
            foreach (var item in ReadFile(file, ids[file.Path], options))
                yield return item;
        }
    }

    private static IEnumerable<ReadItem> ReadFile(ArticleFile file, string id, ReadOptions options)
    {
        if (file.Format is not (ArticleFormat.JsonLines or ArticleFormat.JsonLinesGzip))
        {
            yield return Contain(file, () => DocumentReader.Read(file, id, options)).Item!;
            yield break;
        }

        JsonLinesReader? reader = null;
        var (failure, failed) = Contain(file, () =>
        {
            reader = new JsonLinesReader(file, id, options);
            return null;
        });
        using (reader)
        {
            while (!failed)
            {
                (failure, failed) = Contain(file, reader!.Next);
                if (failure is null)
                    yield break;
                yield return failure;
            }
        }

        if (reader is null)
            yield return failure!;
    }

    // The one catch-all of reading: one bad file, whatever is wrong with it, never stops a run.
    private static (ReadItem? Item, bool Failed) Contain(ArticleFile file, Func<ReadItem?> read)
    {
        try
        {
            return (read(), false);
        }
        catch (Exception failure)
        {
            return (ReadItem.Failed(file.Path, $"{file.Path} cannot be read: {failure.Message}"), true);
        }
    }
}
