namespace QuoteBot.Discord.Sources;

/// <summary>Where a path leads once every link in it is followed.</summary>
public static class RealPath
{
    /// <summary>As the kernel's own limit: links may lead in a circle.</summary>
    private const int MostLinks = 40;

    /// <returns>A full path without links; null when nothing is there, or it cannot be followed.</returns>
    public static string? Of(string path)
    {
        if (path.Contains('\0'))
        {
            return null;
        }

        var full = Path.GetFullPath(path);
        var links = 0;
        try
        {
            for (var followed = FollowFirst(full); followed is not null; followed = FollowFirst(full))
            {
                if (++links > MostLinks)
                {
                    return null;
                }

                full = followed;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return Path.Exists(full) ? Path.TrimEndingDirectorySeparator(full) : null;
    }

    /// <summary>The path with its first link replaced by what it points to; null when there is no link in it.</summary>
    private static string? FollowFirst(string full)
    {
        var at = Path.GetPathRoot(full)!;
        foreach (var part in full[at.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var folder = at;
            at = Path.Combine(folder, part);
            if (new FileInfo(at).LinkTarget is { } target)
            {
                return Path.GetFullPath(Path.Combine(folder, target) + full[at.Length..]);
            }
        }

        return null;
    }
}
