using System.CommandLine;
using QuoteBot.Evaluation.MadeNews;

namespace QuoteBot.Cli.Bench.DiscordLoad;

/// <summary><c>bench discord</c>: the bot under load, at a Discord on this machine.</summary>
internal static class DiscordBenchVerb
{
    private const int Seed = 20_250_325;
    private const int UsualRate = 50;
    private const int UsualSeconds = 60;
    private const int MostRate = 2_000;
    private const int MostSeconds = 3_600;
    private const int MostFaults = 100_000;

    public static Command Create(Terminal terminal)
    {
        var corpus = new Option<string?>("--corpus") { Description = "A file or folder of articles; without it the samples", HelpName = "FILE" };
        var quotes = Number("--quotes", "Make more articles like these until there are N quotes", 20_000_000, null);
        var rate = Number("--rate", "Checks a second", MostRate, UsualRate);
        var seconds = Number("--seconds", "For how long; with faults until they have all been made", MostSeconds, UsualSeconds);
        var faults = Number("--faults", "Things that go wrong with the gateway meanwhile", MostFaults, null);
        var http = new Option<bool>("--http") { Description = "Send the interactions by signed HTTP requests instead of the gateway" };
        var verb = new Verb(
            "discord",
            "Runs the bot in a process of its own at a Discord on this machine, and lets members ask for checks at a steady rate. Prints a table; fails when one was lost or answered twice.",
            "bench discord --corpus articles.jsonl.gz",
            "bench discord --rate 200 --seconds 10 --http",
            "bench discord --faults 500")
        {
            corpus,
            quotes,
            rate,
            seconds,
            faults,
            http,
        };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(http) && result.GetValue(faults) > 0)
            {
                result.AddError("--faults are the gateway's, which --http does without.");
            }
        });
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var news = NewsMaker.Learn(BenchVerb.Read(parsed.GetValue(corpus) ?? DemoClaims.SamplesFolder, terminal.Problem), Seed, cancellationToken)
                ?? throw new Failure("There is no article in the corpus.");
            var wanted = new LoadOrder(
                parsed.GetValue(quotes), parsed.GetValue(rate) ?? UsualRate, TimeSpan.FromSeconds(parsed.GetValue(seconds) ?? UsualSeconds), parsed.GetValue(faults) ?? 0, parsed.GetValue(http), Seed);
            var (figures, isWell) = await DiscordBenchRun.MeasureAsync(terminal, news, wanted, cancellationToken);
            foreach (var line in BenchTable.Lines([$"{wanted.Rate}/s{(wanted.Http ? ", HTTP" : "")}"], [figures]))
            {
                terminal.Result(line);
            }

            return isWell ? ExitCode.Done : ExitCode.Failed;
        });
        return verb;
    }

    private static Option<int?> Number(string name, string description, int most, int? usual)
    {
        var option = new Option<int?>(name) { Description = usual is null ? description : $"{description} ({usual} unless told)", HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && (value < 1 || value > most))
            {
                result.AddError($"{name} takes a number from 1 to {most}.");
            }
        });
        return option;
    }
}

/// <summary>What is to be measured.</summary>
/// <param name="Quotes">How many the index shall have; null for those of the corpus.</param>
/// <param name="Rate">Checks a second.</param>
/// <param name="Http">By HTTP instead of the gateway.</param>
internal sealed record LoadOrder(int? Quotes, int Rate, TimeSpan Time, int Faults, bool Http, int Seed);
