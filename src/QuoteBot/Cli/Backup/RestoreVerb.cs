using System.CommandLine;

namespace QuoteBot.Cli.Backup;

/// <summary><c>restore</c>: puts a backup in the place of what a data folder holds.</summary>
public static class RestoreVerb
{
    public static Command Create(Terminal terminal, Option<string> data)
    {
        var file = new Argument<string>("FILE") { Description = "A file that backup has made" };
        var verb = new Verb(
            "restore",
            "Puts a backup in the place of what the data folder holds. The backup is checked first, nobody may be using the folder, and what was there is put aside.",
            "restore quotebot-monday.zip",
            "restore /backups/quotebot.zip --data /var/lib/quotebot")
        {
            file,
        };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = Path.GetFullPath(parsed.GetRequiredValue(data));
            var restored = await Restoring.RunAsync(Path.GetFullPath(parsed.GetRequiredValue(file)), folder, TimeProvider.System, cancellationToken);
            terminal.Result($"{folder}: {VerdictWords.Count(restored.Files, "file", "files")} restored." + (restored.PutAside is { } aside ? $" What was there before is in {aside}." : ""));
            return ExitCode.Done;
        });
        return verb;
    }
}
