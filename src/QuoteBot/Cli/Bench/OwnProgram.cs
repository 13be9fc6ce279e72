using System.Diagnostics;

namespace QuoteBot.Cli.Bench;

/// <summary>Starts this very program once more, for what must be measured in a process of its own.</summary>
internal static class OwnProgram
{
    /// <summary>Standard output and standard error are redirected. The caller ends and disposes it.</summary>
    public static Process Start(params IReadOnlyList<string> arguments) => Start(arguments, new Dictionary<string, string>());

    /// <param name="environment">Variables that it has besides ours.</param>
    public static Process Start(IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var program = Environment.ProcessPath ?? throw new Failure("The program does not know its own path, and cannot start itself.");
        string[] all = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(OwnProgram).Assembly.Location, .. arguments] : [.. arguments];
        var start = new ProcessStartInfo(program, all) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new Failure($"{program} could not be started.");
    }

    /// <summary>Ends it, if it still runs, and waits until it has gone.</summary>
    public static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.WaitForExit();
    }
}
