using System.CommandLine;
using System.Diagnostics;
using QuoteBot.Attribution;
using QuoteBot.Cli.Eval;
using QuoteBot.Evaluation;

namespace QuoteBot.Cli;

/// <summary><c>eval</c>: how right the program is, on annotated data.</summary>
public static class EvalVerb
{
    /// <summary>The same misses are drawn each time.</summary>
    private const int Seed = 7;

    /// <summary>Other programs take the processor now and then; the median of this many rounds is given.</summary>
    private const int Rounds = 7;

    /// <summary>The runtime compiles often used code anew in the background; after this it has settled.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    public static Command Create(Terminal terminal, Option<string> data)
    {
        var verb = new Verb(
            "eval",
            "Measures the program: by itself on the claims that travel with it, with a verb below on other data.",
            "eval",
            "eval --misses 20",
            "eval extraction annotated.jsonl.gz",
            "eval search articles.jsonl.gz questions.jsonl.gz")
        {
            EvalClaimsVerb.Create(terminal),
            Extraction(terminal),
            EvalSearchVerb.Create(terminal, data),
            EvalMutationsVerb.Create(terminal, data),
            EvalVariantsVerb.Create(terminal),
            EvalDebatesVerb.Create(terminal, data),
            EvalAbsentVerb.Create(terminal, data),
        };
        EvalClaimsVerb.Measure(verb, terminal, files: null);
        return verb;
    }

    private static Verb Extraction(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "Annotated articles as JSON Lines, gzip or not; docs/accuracy.md tells the form" };
        var misses = new Option<int>("--misses") { Description = "Also shows this many of each kind of miss, drawn at random", HelpName = "N" };
        var kind = new Option<string?>("--of") { Description = $"Only misses of this kind: {string.Join(", ", Miss.Kinds)}", HelpName = "KIND" };
        kind.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Miss.Kinds.Contains(token.Value))
            {
                result.AddError($"There are no misses of the kind “{SafeText.Line(token.Value, 40)}”; there are {string.Join(", ", Miss.Kinds)}.");
            }
        });
        var seed = new Option<int>("--seed") { Description = "Another number draws other misses", HelpName = "N", DefaultValueFactory = _ => Seed };
        var verb = new Verb(
            "extraction",
            "Compares the quotes and speakers that the program finds with those that people annotated.",
            "eval extraction annotated.jsonl.gz",
            "eval extraction annotated.jsonl --misses 5 --of name")
        {
            file,
            misses,
            kind,
            seed,
        };
        verb.SetAction((parsed, cancellationToken) =>
        {
            var scorer = Score(parsed.GetRequiredValue(file), out var time, cancellationToken);
            foreach (var line in ExtractionReport.Lines(scorer, time))
            {
                terminal.Result(line);
            }

            var random = new Random(parsed.GetValue(seed));
            foreach (var line in ExtractionReport.Misses(scorer, parsed.GetValue(misses), parsed.GetValue(kind), random))
            {
                terminal.Result(line);
            }

            return Task.FromResult(ExitCode.Done);
        });
        return verb;
    }

    private static ExtractionScorer Score(string path, out TimeSpan time, CancellationToken cancellationToken)
    {
        var gold = Read(path);
        var scorer = new ExtractionScorer();
        foreach (var article in gold)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scorer.Add(article, Annotate(article));
        }

        time = Time(gold, cancellationToken);
        return scorer;
    }

    /// <summary>How long one round over all articles takes once the code is compiled as far as it will be; the median of several.</summary>
    private static TimeSpan Time(IReadOnlyList<GoldArticle> gold, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < WarmUp)
        {
            Round(gold, cancellationToken);
        }

        return new Latencies(Enumerable.Range(0, Rounds).Select(_ => Round(gold, cancellationToken)).ToList()).At(0.5);
    }

    private static TimeSpan Round(IReadOnlyList<GoldArticle> gold, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var article in gold)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Annotate(article);
        }

        return Stopwatch.GetElapsedTime(started);
    }

    private static IReadOnlyList<Quote> Annotate(GoldArticle article) => Annotator.Annotate(new Article { Id = article.Id, Text = article.Text }).Quotes;

    private static List<GoldArticle> Read(string path)
    {
        try
        {
            var articles = GoldReader.Read(path).ToList();
            return articles.Count > 0 ? articles : throw new Failure($"There are no annotated articles in {path}.");
        }
        catch (FormatException failure)
        {
            throw new Failure(failure.Message);
        }
        catch (InvalidDataException failure)
        {
            throw new Failure($"{path} cannot be read: {failure.Message}");
        }
    }
}
