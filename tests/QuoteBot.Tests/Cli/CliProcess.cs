using System.Diagnostics;
using System.Text;
using QuoteBot.Cli;

namespace QuoteBot.Tests.Cli;

/// <summary>What a real run of the program gave.</summary>
internal sealed record CliResult(int Code, string Output, string Messages)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the built program as a child process.</summary>
internal static class CliProcess
{
    public static readonly string Program = typeof(CommandLine).Assembly.Location;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Task<CliResult> RunAsync(string folder, params IReadOnlyList<string> arguments) => RunAsync(folder, Program, arguments);

    public static async Task<CliResult> RunAsync(string folder, string program, IReadOnlyList<string> arguments)
    {
        using var process = Start(folder, program, arguments);
        process.StandardInput.Close();
        var output = ReadAsync(process.StandardOutput.BaseStream);
        var messages = ReadAsync(process.StandardError.BaseStream);
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return new CliResult(process.ExitCode, await output, await messages);
    }

    /// <summary>Starts it with all three streams redirected. The caller ends and disposes it.</summary>
    public static Process Start(string folder, IReadOnlyList<string> arguments, params IReadOnlyList<(string Name, string Value)> environment) => Start(folder, Program, arguments, environment);

    private static Process Start(string folder, string program, IReadOnlyList<string> arguments, params IReadOnlyList<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("COLUMNS");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>A byte-order mark would stay visible in what this returns.</summary>
    private static async Task<string> ReadAsync(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.ToArray());
    }
}
