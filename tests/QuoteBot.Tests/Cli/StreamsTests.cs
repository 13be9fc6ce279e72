using System.Diagnostics;

namespace QuoteBot.Tests.Cli;

public sealed class StreamsTests : IDisposable
{
    private readonly Harbour harbour = new();

    public void Dispose() => harbour.Dispose();

    [Fact]
    public async Task A_reader_that_leaves_ends_the_run_without_a_word()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var corpus = harbour.WriteMany("many.jsonl", 2_000);
        var start = new ProcessStartInfo("bash", ["-c", """dotnet "$1" extract --json "$2" 2>"$3" | head -n 1 >/dev/null; echo "${PIPESTATUS[0]}" """, "bash", CliProcess.Program, corpus, Path.Combine(harbour.Folder, "messages")])
        {
            RedirectStandardOutput = true,
        };
        using var shell = Process.Start(start)!;
        var code = await shell.StandardOutput.ReadToEndAsync();

        Assert.Equal("0", code.Trim());
        Assert.Equal("", File.ReadAllText(Path.Combine(harbour.Folder, "messages")));
    }

    [Fact]
    public async Task A_file_that_is_appended_to_keeps_what_was_in_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var start = new ProcessStartInfo("bash", ["-c", """cd "$2" && { echo before; dotnet "$1" extract articles/lamp.txt; echo after; } > out && dotnet "$1" extract articles/lamp.txt >> out; cat out""", "bash", CliProcess.Program, harbour.Folder])
        {
            RedirectStandardOutput = true,
        };
        using var shell = Process.Start(start)!;
        var output = await shell.StandardOutput.ReadToEndAsync();

        Assert.StartsWith("before\nlamp.txt", output, StringComparison.Ordinal);
        Assert.Equal(3, output.Split("lamp.txt (1 quote)").Length);
        Assert.Contains("\nafter\n", output, StringComparison.Ordinal);
    }
}
