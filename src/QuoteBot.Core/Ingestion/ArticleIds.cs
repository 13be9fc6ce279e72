namespace QuoteBot.Ingestion;

/// <summary>Names files as people would: by the file name, and by as much of the path as tells equal names apart.</summary>
public static class ArticleIds
{
    /// <param name="paths">Full paths, each once.</param>
    /// <returns>For each path its id: the file's name with its extension, or the shortest end of the path, with forward slashes, that no other path ends in.</returns>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyCollection<string> paths)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = paths.ToList();
        for (var depth = 1; waiting.Count > 0; depth++)
        {
            var byEnd = waiting.ToLookup(path => End(path, depth), StringComparer.Ordinal);
            var colliding = new List<string>();
            foreach (var group in byEnd)
            {
                // A path that is used up cannot grow; it is whole, and so its own.
                if (group.Count() == 1 || group.All(path => End(path, depth + 1) == group.Key))
                    ids[group.First()] = group.Key;
                else
                    colliding.AddRange(group);
            }

            waiting = colliding;
        }

        return ids;
    }

    private static string End(string path, int segments)
    {
        var slashed = path.Replace('\\', '/');
        var from = slashed.Length;
        for (var count = 0; count < segments; count++)
        {
            from = from > 0 ? slashed.LastIndexOf('/', from - 1) : -1;
            if (from < 0)
                return slashed;
        }

        return slashed[(from + 1)..];
    }
}
