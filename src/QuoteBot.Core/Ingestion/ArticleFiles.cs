namespace QuoteBot.Ingestion;

/// <summary>The formats that can be read, told by the file's extension.</summary>
public enum ArticleFormat
{
    Text,
    Markdown,
    Html,
    JsonLines,
    JsonLinesGzip,
}

/// <param name="Path">Full path.</param>
/// <param name="Bytes">The file's size when it was found; of a compressed file the compressed one.</param>
public sealed record ArticleFile(string Path, ArticleFormat Format, long Bytes);

/// <summary>The files that a list of paths stands for.</summary>
/// <param name="Files">In the order of the paths, inside a folder by ordinal order of the relative path; each file once.</param>
/// <param name="Problems">Paths that do not exist, cannot be listed or have an extension that is not read.</param>
public sealed record FoundFiles(IReadOnlyList<ArticleFile> Files, IReadOnlyList<ReadItem> Problems)
{
    public long Bytes => Files.Sum(file => file.Bytes);
}

/// <summary>Finds the article files under files and folders.</summary>
public static class ArticleFiles
{
    /// <summary>What people are told when they ask for another extension.</summary>
    public const string Supported = ".txt, .md, .html, .htm, .jsonl, .jsonl.gz";

    private static readonly (string Extension, ArticleFormat Format)[] Formats =
    [
        (".txt", ArticleFormat.Text),
        (".md", ArticleFormat.Markdown),
        (".html", ArticleFormat.Html),
        (".htm", ArticleFormat.Html),
        (".jsonl", ArticleFormat.JsonLines),
        (".jsonl.gz", ArticleFormat.JsonLinesGzip),
    ];

    /// <summary>Lists folders recursively. Inside a folder, other extensions, names that begin with a dot and links to folders are passed over.</summary>
    public static FoundFiles Find(IReadOnlyList<string> paths)
    {
        var files = new List<ArticleFile>();
        var problems = new List<ReadItem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
            Add(path, files, problems, seen);
        return new FoundFiles(files, problems);
    }

    /// <returns>Null when the name has none of the supported extensions; case does not matter.</returns>
    public static ArticleFormat? FormatOf(string path)
    {
        foreach (var (extension, format) in Formats)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return format;
        }

        return null;
    }

    private static void Add(string path, List<ArticleFile> files, List<ReadItem> problems, HashSet<string> seen)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0'))
        {
            problems.Add(ReadItem.Failed(path, "An empty path was given; name a file or a folder."));
            return;
        }

        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            foreach (var file in InFolder(full, problems).Order(StringComparer.Ordinal))
                AddFile(file, files, problems, seen);
        }
        else if (!File.Exists(full))
        {
            problems.Add(ReadItem.Failed(full, $"{full} does not exist; check the spelling of the path."));
        }
        else
        {
            AddFile(full, files, problems, seen);
        }
    }

    private static void AddFile(string full, List<ArticleFile> files, List<ReadItem> problems, HashSet<string> seen)
    {
        if (!seen.Add(full))
            return;
        if (FormatOf(full) is not { } format)
            problems.Add(ReadItem.Failed(full, $"{full} is of a kind that cannot be read; give one of {Supported}."));
        else
            files.Add(new ArticleFile(full, format, SizeOf(full)));
    }

    private static List<string> InFolder(string root, List<ReadItem> problems)
    {
        var found = new List<string>();
        var waiting = new Stack<string>([root]);
        while (waiting.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
                {
                    if (entry.Name.StartsWith('.'))
                        continue;
                    if (entry is FileInfo && FormatOf(entry.Name) is not null)
                        found.Add(entry.FullName);
                    else if (entry is DirectoryInfo && entry.LinkTarget is null)
                        waiting.Push(entry.FullName);
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                problems.Add(ReadItem.Failed(folder, $"The folder {folder} cannot be listed: {failure.Message}"));
            }
        }

        return found;
    }

    // A file that vanishes between listing and reading is reported when it is read.
    private static long SizeOf(string path) => new FileInfo(path) is { Exists: true } info ? info.Length : 0;
}
