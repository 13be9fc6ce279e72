using QuoteBot.Discord.Store;
using QuoteBot.Ingestion;

namespace QuoteBot.Discord.Sources;

/// <summary>A path of the host that may be read, or the sentence that says why not: one of the two is set.</summary>
public sealed record AllowedPath(string? Path, SourceKind Kind, string? Refusal)
{
    public static AllowedPath No(string refusal) => new(null, default, refusal);
}

/// <summary>The folders of the host from which moderators may add sources.</summary>
/// <param name="setting"><see cref="DiscordSettings.SourceRoots"/>.</param>
public sealed class SourceRoots(string setting)
{
    private const string Setting = "the setting Discord:SourceRoots (environment variable Discord__SourceRoots)";

    private static readonly StringComparison Comparison = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly IReadOnlyList<string> roots = setting.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Finds what a moderator means: a full path, or one below an allowed folder. What counts is where it leads, links followed.</summary>
    /// <remarks>Of what lies outside nothing is said, not even whether it exists.</remarks>
    public AllowedPath Find(string path)
    {
        if (roots.Count == 0)
        {
            return AllowedPath.No($"This bot reads no folders of its host: none are allowed. Whoever operates it names the allowed folders in {Setting}. You can upload a file instead.");
        }

        var inside = roots.Select(root => path.Contains('\0') ? null : RealPath.Of(Path.Combine(root, path))).FirstOrDefault(real => real is not null && IsInside(real));
        if (inside is null)
        {
            return AllowedPath.No($"There is no such file or folder among those that this bot may read. Whoever operates it names the allowed folders in {Setting}.");
        }

        return Directory.Exists(inside) ? new AllowedPath(inside, SourceKind.Folder, null)
            : ArticleFiles.FormatOf(inside) is null ? AllowedPath.No($"A file of this kind cannot be read; give one of {ArticleFiles.Supported}, or a folder of them.")
            : new AllowedPath(inside, SourceKind.File, null);
    }

    /// <summary>Whether what the path leads to, links followed, lies in an allowed folder. Asked again before each run, for links change.</summary>
    public bool Allows(string path) => RealPath.Of(path) is { } real && IsInside(real);

    /// <summary>A path as a moderator may read it: from the allowed folder on, whose own place on the host it does not tell.</summary>
    public string Shown(string path)
    {
        var root = roots.Select(RealPath.Of).OfType<string>().FirstOrDefault(root => IsIn(root, path));
        return root is null || root.Equals(path, Comparison) ? Path.GetFileName(path) : Path.GetRelativePath(root, path);
    }

    /// <param name="real">Without links.</param>
    private bool IsInside(string real) => roots.Select(RealPath.Of).OfType<string>().Any(root => IsIn(root, real));

    private static bool IsIn(string root, string real) =>
        real.Equals(root, Comparison) || real.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, Comparison);
}
