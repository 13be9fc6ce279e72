using System.Text;
using Microsoft.Win32.SafeHandles;
using QuoteBot.Index;
using Spectre.Console;

namespace QuoteBot.Cli;

/// <summary>The two streams of the command line: results on standard output, everything else on standard error.</summary>
public sealed class Terminal : IDisposable
{
    /// <summary>Lines longer than this are hard to read, however wide the screen.</summary>
    private const int WidestCard = 100;

    /// <summary>Narrower than this there is no room for words beside the row labels.</summary>
    private const int NarrowestCard = 40;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Terminal()
    {
        Results = new StreamWriter(OpenResults(), Utf8) { NewLine = "\n", AutoFlush = false };
        Messages = new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };
        Card = new CardStyle(CardWidth(), Colour: !Console.IsOutputRedirected && AllowsColour());
    }

    /// <summary>Standard output. Fails with an <see cref="IOException"/> when the reader has gone.</summary>
    public TextWriter Results { get; }

    public TextWriter Messages { get; }

    public CardStyle Card { get; }

    /// <summary>A console for progress bars on standard error; null when nobody watches there.</summary>
    public IAnsiConsole? ProgressConsole() => Console.IsErrorRedirected || IsDumb()
        ? null
        : AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Messages),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = AllowsColour() ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });

    /// <summary>One line of a result, handed on at once.</summary>
    public void Result(string line)
    {
        Results.WriteLine(line);
        Results.Flush();
    }

    public void Message(string line) => Messages.WriteLine(line);

    public void Problem(IndexProblem problem) => Message(Sentence(problem));

    /// <summary>What could not be read and where; most problems name their file and line themselves.</summary>
    public static string Sentence(IndexProblem problem)
    {
        var line = problem.Line is { } number ? $", line {number}" : "";
        return SafeText.Line(problem.Message.Contains(problem.Source, StringComparison.Ordinal) ? problem.Message : $"{problem.Source}{line}: {problem.Message}");
    }

    public void Dispose()
    {
        try
        {
            Results.Dispose();
        }
        catch (IOException failure) when (IsClosedPipe(failure))
        {
            // The reader took what it wanted and left; there is nobody to tell.
        }

        Messages.Dispose();
    }

    /// <summary>True when the reader of standard output has gone, as <c>head</c> does.</summary>
    public static bool IsClosedPipe(IOException failure)
    {
        const int unixBrokenPipe = 32;
        const int windowsBrokenPipe = 109;
        const int windowsNoData = 232;
        var code = failure.HResult & 0xFFFF;
        return OperatingSystem.IsWindows() ? code is windowsBrokenPipe or windowsNoData : code is unixBrokenPipe;
    }

    /// <summary>The console's own stream swallows a closed pipe, and a long run would go on for nobody; a file stream tells. It is used for pipes alone, because it would not share a file's position with other writers.</summary>
    private static Stream OpenResults()
    {
        const int standardOutput = 1;
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var handle = new SafeFileHandle(standardOutput, ownsHandle: false);
        var pipe = new FileStream(handle, FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    private static bool AllowsColour() => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !IsDumb();

    private static bool IsDumb() => Environment.GetEnvironmentVariable("TERM") is "dumb";

    private static int CardWidth()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var asked) && asked > 0)
        {
            return Math.Clamp(asked, NarrowestCard, WidestCard);
        }

        var window = Console.IsOutputRedirected ? WidestCard : Console.WindowWidth;
        return window > 0 ? Math.Clamp(window, NarrowestCard, WidestCard) : WidestCard;
    }
}
