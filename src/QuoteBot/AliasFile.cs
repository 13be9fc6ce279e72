using System.Text;
using QuoteBot.Checking.Speakers;
using QuoteBot.Cli;

namespace QuoteBot;

/// <summary>The list of aliases that may stand in the data folder.</summary>
public static class AliasFile
{
    public const string FileName = "aliases.txt";

    /// <summary>Room for some twenty thousand lines; more is hardly written by hand.</summary>
    private const int MostBytes = 1 << 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the list; a missing file is an empty one.</summary>
    /// <exception cref="Failure">A line is wrong or the file cannot be read; the message says what and where.</exception>
    public static SpeakerAliases Read(string folder)
    {
        var path = Path.GetFullPath(Path.Combine(folder, FileName));
        var shown = SafeText.Line(path);
        if (Directory.Exists(path))
        {
            throw new Failure($"{shown} is a folder; the list of aliases is a text file.");
        }

        if (!File.Exists(path))
        {
            return SpeakerAliases.None;
        }

        try
        {
            return new FileInfo(path).Length <= MostBytes
                ? SpeakerAliases.Parse(File.ReadLines(path, Utf8))
                : throw new Failure($"{shown} is larger than 1 MB; it is meant to be written by hand.");
        }
        catch (FormatException wrong)
        {
            throw new Failure($"{shown}, {SafeText.Line(wrong.Message)}");
        }
        catch (DecoderFallbackException)
        {
            throw new Failure($"{shown} is not UTF-8 text.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"{shown} cannot be read: {SafeText.Line(failure.Message)}");
        }
    }
}
