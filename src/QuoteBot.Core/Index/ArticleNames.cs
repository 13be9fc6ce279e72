using QuoteBot.Ingestion;

namespace QuoteBot.Index;

/// <summary>Gives every article of a run its id, so that no file overwrites another's article and a later run finds the same ids.</summary>
internal sealed class ArticleNames
{
    private readonly Dictionary<string, string?> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _wholeFiles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _exists = new(StringComparer.Ordinal);

    public ArticleNames(IReadOnlyList<StoredArticle> stored)
    {
        foreach (var article in stored)
            _sources[article.Id] = article.SourceFile;
        foreach (var file in stored.Where(article => article.SourceFile is not null).GroupBy(article => article.SourceFile!, StringComparer.Ordinal))
        {
            if (file.Count() == 1)
                _wholeFiles[file.Key] = file.First().Id;
        }
    }

    /// <summary>The article's own id, or the shortest longer one that tells it from another file's article of that id.</summary>
    /// <returns>Null when this run has already given the id: the same id stands twice in one file.</returns>
    public string? Of(ReadItem item)
    {
        var own = item.Article!.Id;
        var name = item.Line is null && _wholeFiles.TryGetValue(item.Source, out var before) ? before : Free(own, item);
        _sources[name] = item.Source;
        return _given.Add(name) ? name : null;
    }

    /// <summary>Whether a stored id may be that of one of these lines of the file, as <see cref="Of"/> could have named it.</summary>
    /// <param name="lines">The lines' own ids.</param>
    public static bool IsOneOf(string id, string source, HashSet<string> lines)
    {
        if (lines.Contains(id))
            return true;
        var first = PathEnd(source, 1);
        for (var parts = 1; PathEnd(source, parts) is { } end; parts++)
        {
            if (id.StartsWith(end + "#", StringComparison.Ordinal) && (lines.Contains(id[(end.Length + 1)..]) || lines.Contains(first + id[end.Length..])))
                return true;
        }
        return false;
    }

    private string Free(string own, ReadItem item)
    {
        if (IsFree(own, item.Source))
            return own;
        var rival = _sources[own];
        var local = LocalPart(own, item);
        for (var parts = 1; PathEnd(item.Source, parts) is { } end; parts++)
        {
            var name = local is null ? end : $"{end}#{local}";
            if (name.Length > own.Length && !EndsIn(rival, end) && IsFree(name, item.Source))
                return name;
        }
        return local is null ? item.Source : $"{item.Source}#{local}";
    }

    /// <summary>A line's id without the name of its file, which the reader puts before a mere line number; null for a whole file.</summary>
    private static string? LocalPart(string own, ReadItem item)
    {
        if (item.Line is null)
            return null;
        var at = own.LastIndexOf('#');
        return at > 0 && item.Source.Replace('\\', '/').EndsWith(own[..at], StringComparison.Ordinal) ? own[(at + 1)..] : own;
    }

    /// <summary>Nobody's, this file's own, or that of a file that has gone: then the article has moved.</summary>
    private bool IsFree(string name, string source) =>
        !_sources.TryGetValue(name, out var owner) || owner == source || (owner is not null && !Exists(owner));

    private bool Exists(string file)
    {
        if (!_exists.TryGetValue(file, out var exists))
            _exists[file] = exists = File.Exists(file);
        return exists;
    }

    private static bool EndsIn(string? path, string end) => path is not null && ("/" + path.Replace('\\', '/')).EndsWith("/" + end, StringComparison.Ordinal);

    /// <summary>The last parts of a path, with forward slashes; null when it has not so many.</summary>
    private static string? PathEnd(string path, int parts)
    {
        var pieces = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts > pieces.Length ? null : string.Join('/', pieces[^parts..]);
    }
}
