using System.CommandLine;
using System.IO.Compression;

namespace QuoteBot.Cli.Backup;

/// <summary><c>backup</c>: copies all that a data folder holds into one file.</summary>
public static class BackupVerb
{
    public static Command Create(Terminal terminal, Option<string> data)
    {
        var file = new Argument<string>("FILE") { Description = "The file to make, a .zip; it must not exist yet" };
        var verb = new Verb(
            "backup",
            "Copies the index, what the bot remembers, and every server's own articles into one file. The bot may run meanwhile.",
            "backup quotebot-monday.zip",
            "backup /backups/quotebot.zip --data /var/lib/quotebot")
        {
            file,
        };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var path = Path.GetFullPath(parsed.GetRequiredValue(file));
            var names = await MakeAsync(Path.GetFullPath(parsed.GetRequiredValue(data)), path, cancellationToken);
            terminal.Result($"{path}: {VerdictWords.Count(names.Count, "file", "files")}, {Bytes.Text(new FileInfo(path).Length)}");
            return ExitCode.Done;
        });
        return verb;
    }

    /// <returns>What is in it.</returns>
    /// <exception cref="Failure">There is nothing to copy, or the file exists already.</exception>
    public static async Task<IReadOnlyList<string>> MakeAsync(string folder, string path, CancellationToken cancellationToken)
    {
        if (Path.Exists(path))
        {
            throw new Failure($"{path} exists already. Choose another name, or remove it first.");
        }

        var names = DataFiles.In(folder);
        if (names.Count == 0)
        {
            throw new Failure($"There is nothing to copy in {folder}: no index, and no bot has run on it.");
        }

        if (Path.GetDirectoryName(path) is { } beside)
        {
            Directory.CreateDirectory(beside);
        }

        // Whole or not at all: the name is given at the end.
        var part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            await WriteAsync(folder, names, part, cancellationToken);
            File.Move(part, path, overwrite: false);
            return names;
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static async Task WriteAsync(string folder, IReadOnlyList<string> names, string part, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(part, FileMode.CreateNew);
        await using var zip = new ZipArchive(stream, ZipArchiveMode.Create);
        foreach (var name in names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var source = Path.Combine(folder, name);
            if (!DataFiles.IsDatabase(name))
            {
                await zip.CreateEntryFromFileAsync(source, name, CompressionLevel.Fastest, cancellationToken);
                continue;
            }

            var copy = part + ".db";
            try
            {
                DatabaseFile.Copy(source, copy);
                await zip.CreateEntryFromFileAsync(copy, name, CompressionLevel.Fastest, cancellationToken);
            }
            finally
            {
                File.Delete(copy);
            }
        }
    }
}
