using System.Text.RegularExpressions;
using QuoteBot.Discord.Store;
using QuoteBot.Index;

namespace QuoteBot.Cli.Backup;

/// <summary>What of a data folder belongs in a backup, by names with forward slashes, relative to the folder.</summary>
internal static partial class DataFiles
{
    public const string Guilds = "guilds";

    /// <summary>What stands in the folder itself.</summary>
    public static readonly IReadOnlyList<string> AtTop = [SqliteQuoteIndex.FileName, BotStore.FileName, AliasFile.FileName];

    /// <summary>The bot's own file is the last: of a source whose articles are in an index it must know, while one that it knows and that was not read yet is read again.</summary>
    public static IReadOnlyList<string> In(string folder)
    {
        var guilds = Path.Combine(folder, Guilds);
        var found = Directory.Exists(guilds)
            ? Directory.EnumerateFiles(guilds, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Where(Belongs).Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        return [.. AtTop.Where(name => name != BotStore.FileName).Concat(found).Append(BotStore.FileName).Where(name => File.Exists(Path.Combine(folder, name)))];
    }

    public static bool IsDatabase(string name) => name.EndsWith(".db", StringComparison.Ordinal);

    /// <summary>Whether a name in a backup may be written to a data folder. Names come from a file that anybody may have made.</summary>
    public static bool Belongs(string name) => AtTop.Contains(name) || GuildFile().IsMatch(name);

    /// <summary>A guild's index, or a file that was uploaded.</summary>
    [GeneratedRegex(@"^guilds/([0-9]{1,20}|shared)/(quotes\.db|files/[0-9]{1,20}/[A-Za-z0-9-]{1,60}\.(txt|md|html|jsonl))$", RegexOptions.CultureInvariant)]
    private static partial Regex GuildFile();
}
