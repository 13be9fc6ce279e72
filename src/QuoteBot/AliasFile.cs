using QuoteBot.Checking;
using QuoteBot.Cli;

namespace QuoteBot;

/// <summary>The list of aliases that may stand in the data folder.</summary>
public static class AliasFile
{
    public const string FileName = "aliases.txt";

    /// <summary>Room for some twenty thousand lines; more is hardly written by hand.</summary>
    private const int MostBytes = 1 << 20;

    /// <summary>Reads the list; a missing file is an empty one.</summary>
    /// <exception cref="Failure">A line is wrong or the file cannot be read; the message says what and where.</exception>
    public static SpeakerAliases Read(string folder)
    {
        var path = Path.GetFullPath(Path.Combine(folder, FileName));
        if (!File.Exists(path))
        {
            return SpeakerAliases.None;
        }

        try
        {
            return new FileInfo(path).Length <= MostBytes
                ? SpeakerAliases.Parse(File.ReadLines(path))
                : throw new Failure($"{path} is larger than 1 MB; it is meant to be written by hand.");
        }
        catch (FormatException wrong)
        {
            throw new Failure($"{path}, {wrong.Message}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"{path} cannot be read: {failure.Message}");
        }
    }
}
