using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Cli.Bench;

/// <summary><c>bench opening</c>: opens an index in a process of its own, answers a batch, and tells what that took. The benchmark calls it.</summary>
internal static class OpeningVerb
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the index" };
        var batch = new Argument<string>("BATCH") { Description = "Claims, as check --batch takes them" };
        var verb = new Verb("opening", "Opens an index, checks a batch of claims, and tells the times and the memory as JSON.", "bench opening data claims.jsonl")
        {
            folder,
            batch,
        };
        verb.Hidden = true;
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            terminal.Result(await RunAsync(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(batch), cancellationToken));
            return ExitCode.Done;
        });
        return verb;
    }

    private static async Task<string> RunAsync(string folder, string batch, CancellationToken cancellationToken)
    {
        var claims = BatchFile.Read(batch).Select(line => line.Claim).OfType<BatchClaim>().Select(claim => new Claim(claim.Text, claim.Speaker)).ToList();
        var started = Stopwatch.GetTimestamp();
        await using var index = await Services.OpenIndexAsync(folder, cancellationToken);
        var opened = Stopwatch.GetElapsedTime(started);
        if (claims.Count > 0)
        {
            var text = claims[0].Quote;
            await index.FindAsync(new PassageQuery(QuoteText.Words(text)) { Meaning = text, Channels = Channels.Meaning }, cancellationToken);
        }

        var ready = Stopwatch.GetElapsedTime(started);
        var checker = Services.Checker(index);
        TimeSpan? first = null;
        foreach (var claim in claims)
        {
            await checker.CheckAsync(claim, cancellationToken);
            first ??= Stopwatch.GetElapsedTime(started);
        }

        using var process = Process.GetCurrentProcess();
        return JsonLine.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber(nameof(OpeningTimes.Opened), opened.TotalMilliseconds);
            json.WriteNumber(nameof(OpeningTimes.Ready), ready.TotalMilliseconds);
            json.WriteNumber(nameof(OpeningTimes.First), (first ?? opened).TotalMilliseconds);
            json.WriteNumber(nameof(OpeningTimes.Memory), process.PeakWorkingSet64);
            json.WriteEndObject();
        });
    }
}

/// <param name="Opened">Milliseconds until the index was open.</param>
/// <param name="Ready">Milliseconds until a first search by meaning was answered: the model and the vectors are in memory.</param>
/// <param name="First">Milliseconds until the first claim had its verdict, the opening among them.</param>
/// <param name="Memory">The most memory that the process had, in bytes.</param>
internal sealed record OpeningTimes(double Opened, double Ready, double First, long Memory)
{
    public IEnumerable<Figure> Figures() =>
    [
        new("opening the index", Opened, FigureForm.Milliseconds),
        new("  until meaning is ready", Ready, FigureForm.Milliseconds),
        new("  until the first verdict", First, FigureForm.Milliseconds),
        new("  most memory of such a process", Memory, FigureForm.Memory),
    ];

    public static async Task<OpeningTimes> MeasureAsync(string folder, IReadOnlyList<BenchClaim> claims, CancellationToken cancellationToken)
    {
        var batch = Path.Combine(folder, "opening.jsonl");
        await File.WriteAllLinesAsync(batch, claims.Select(claim => JsonLine.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("claim", claim.Claim.Quote);
            json.WriteString("speaker", claim.Claim.Speaker);
            json.WriteEndObject();
        })), cancellationToken);
        using var process = OwnProgram.Start("bench", "opening", folder, batch);
        try
        {
            var messages = process.StandardError.ReadToEndAsync(cancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == ExitCode.Done && JsonSerializer.Deserialize<OpeningTimes>(output) is { } times
                ? times
                : throw new Failure($"The index could not be opened in a process of its own: {SafeText.Line(await messages)}");
        }
        finally
        {
            OwnProgram.End(process);
        }
    }
}
