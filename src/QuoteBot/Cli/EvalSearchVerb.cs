using System.CommandLine;
using QuoteBot.Evaluation;
using QuoteBot.Evaluation.Searching;
using QuoteBot.Index;

namespace QuoteBot.Cli;

/// <summary><c>eval search</c>: how well quotes are found whose source is known.</summary>
public static class EvalSearchVerb
{
    /// <summary>The same misses are drawn each time.</summary>
    private const int Seed = 7;

    /// <summary>Questions between two messages, where there are thousands.</summary>
    private const int TellEvery = 250;

    public static Command Create(Terminal terminal, Option<string> data)
    {
        var files = new Argument<string[]>("CORPUS QUERIES")
        {
            Description = "The articles to search, and the questions as JSON Lines, gzip or not; docs/accuracy.md tells their forms. With --data the questions alone will do",
            Arity = ArgumentArity.OneOrMore,
        };
        var misses = new Option<int>("--misses") { Description = "Also shows this many questions that were not answered, drawn at random, with what was found instead", HelpName = "N" };
        var sample = new Option<int?>("--sample") { Description = "Only so many of the questions, taken evenly from the file", HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Another number draws other misses", HelpName = "N", DefaultValueFactory = _ => Seed };
        var verb = new Verb(
            "search",
            "Looks quotes up whose source is known, in several ways, and tells how often the source is found. The index is temporary unless --data says where to keep it.",
            "eval search debates.jsonl.gz renderings.jsonl.gz",
            "eval search articles.jsonl.gz variants.jsonl.gz --data kept --misses 5",
            "eval search variants.jsonl.gz --data kept")
        {
            files,
            misses,
            sample,
            seed,
        };
        verb.Validators.Add(result =>
        {
            var count = result.GetResult(files)?.Tokens.Count ?? 0;
            if (count > 2 || (count == 1 && result.GetResult(data) is not { Implicit: false }))
            {
                result.AddError("Give CORPUS and QUERIES, or QUERIES and --data DIR.");
            }
        });
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var given = parsed.GetRequiredValue(files);
            var questions = Evenly(Read(given[^1]), parsed.GetValue(sample));
            using var temporary = parsed.GetResult(data) is { Implicit: false } ? null : new TemporaryFolder("eval");
            var folder = temporary?.Path ?? parsed.GetRequiredValue(data);
            await using var index = given.Length > 1 ? await Services.CreateIndexAsync(folder, cancellationToken) : await Services.OpenIndexAsync(folder, cancellationToken);
            var problems = given.Length > 1 ? await FillAsync(terminal, index, given[0], cancellationToken) : 0;
            using var ranked = RankedWords.Open(Services.IndexPath(folder));
            var scorer = new SearchScorer(index, SearchWay.All(index, ranked, Services.Checker(index), questions.Exists(question => question.Speaker is not null)));
            await AskAsync(terminal, scorer, index, questions, cancellationToken);
            foreach (var line in SearchReport.Lines(scorer).Concat(SearchReport.Misses(scorer, parsed.GetValue(misses), new Random(parsed.GetValue(seed)))))
            {
                terminal.Result(line);
            }

            return problems == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return verb;
    }

    private static async Task<int> FillAsync(Terminal terminal, IQuoteIndex index, string corpus, CancellationToken cancellationToken)
    {
        terminal.Message("Indexing…");
        var run = await Indexing.RunAsync(terminal, index, [corpus], outlet: null, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return run.Totals.Problems;
    }

    private static async Task AskAsync(Terminal terminal, SearchScorer scorer, IQuoteIndex index, List<SearchQuestion> questions, CancellationToken cancellationToken)
    {
        var stored = (await index.ListAsync(cancellationToken)).Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        var without = questions.Count(question => !question.Articles.Any(stored.Contains));
        if (without > 0)
        {
            terminal.Message($"Of {without} of {questions.Count} questions the index has no right article; they count as not found.");
        }

        for (var asked = 0; asked < questions.Count; asked++)
        {
            if (asked % TellEvery == 0)
            {
                terminal.Message($"Asking: {asked} of {questions.Count}…");
            }

            await scorer.AddAsync(questions[asked], cancellationToken);
        }
    }

    private static List<SearchQuestion> Evenly(List<SearchQuestion> questions, int? count) =>
        count is not > 0 || count >= questions.Count ? questions : [.. Enumerable.Range(0, count.Value).Select(number => questions[(int)((long)number * questions.Count / count.Value)])];

    private static List<SearchQuestion> Read(string path)
    {
        try
        {
            var questions = SearchQuestionReader.Read(path).ToList();
            return questions.Count > 0 ? questions : throw new Failure($"There are no questions in {path}.");
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
