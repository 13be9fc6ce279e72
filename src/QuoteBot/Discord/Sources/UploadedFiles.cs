using System.Text;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Sources;

/// <summary>Files that moderators uploaded, each in a folder of its own among its guild's files.</summary>
public sealed class UploadedFiles(GuildIndexes indexes)
{
    /// <summary>Some thousand articles. Whoever has more puts them on the host.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private const int MostName = 40;

    private static readonly string[] Extensions = [".txt", ".md", ".html", ".jsonl"];

    /// <summary>Why the file cannot be taken, as a sentence; null when it can.</summary>
    public static string? Refusal(Attachment file) =>
        ExtensionOf(file.Filename) is null ? $"Upload one of {string.Join(' ', Extensions)}."
        : file.Size > MostBytes ? $"The file is larger than {MostBytes / 1024 / 1024} MB. Split it, or have the bot's operator put it on the host."
        : null;

    /// <param name="name">The name it was uploaded under; what is safe of it is kept, for articles are called by it.</param>
    /// <returns>The name it is kept under, which is all that is stored of where it is: see <see cref="PathOf"/>.</returns>
    public async Task<string> SaveAsync(StoredSource source, string name, byte[] content, CancellationToken cancellationToken)
    {
        var folder = FolderOf(source);
        Directory.CreateDirectory(folder);
        var safe = SafeName(name);
        await File.WriteAllBytesAsync(Path.Combine(folder, safe), content, cancellationToken);
        return safe;
    }

    public void Delete(StoredSource source)
    {
        var folder = FolderOf(source);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Where an uploaded file is now: the folder may have moved since it was stored, as after a restore. Older rows hold a whole path, of which the name counts.</summary>
    public string PathOf(StoredSource source) => Path.Combine(FolderOf(source), Path.GetFileName(source.Path));

    private string FolderOf(StoredSource source) => Path.GetFullPath(Path.Combine(indexes.FolderOf(source.Guild), "files", source.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Letters, digits and hyphens, and one of the allowed extensions: nothing that means anything to a file system.</summary>
    private static string SafeName(string name)
    {
        var extension = ExtensionOf(name) ?? throw new ArgumentException("This kind of file is not taken.", nameof(name));
        var safe = new StringBuilder();
        foreach (var sign in Path.GetFileName(name)[..^extension.Length])
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                safe.Append(sign);
            }
            else if (safe.Length > 0 && safe[^1] != '-')
            {
                safe.Append('-');
            }
        }

        var kept = safe.ToString(0, Math.Min(safe.Length, MostName)).Trim('-');
        return (kept.Length > 0 ? kept : "upload") + extension;
    }

    private static string? ExtensionOf(string name) => Extensions.FirstOrDefault(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
