using System.CommandLine;
using QuoteBot.Evaluation.Variants;
using QuoteBot.Ingestion;

namespace QuoteBot.Cli.Eval;

/// <summary><c>eval variants</c>: one utterance as two outlets printed it, the one as the claim, the other's article as the only one looked at.</summary>
public static class EvalVariantsVerb
{
    private const int Seed = 7;

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("VARIANTS") { Description = "The pairs as JSON Lines, gzip or not; docs/accuracy.md tells the form" };
        var corpus = new Argument<string>("CORPUS") { Description = "The articles that the pairs name: a file or a folder; only those that are needed are indexed" };
        var sample = new Option<int?>("--sample") { Description = "Only so many of the pairs, taken evenly from the file", HelpName = "N" };
        var misses = new Option<int>("--misses") { Description = "Also shows this many misses of each relation, drawn at random", HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Another number draws other misses", HelpName = "N", DefaultValueFactory = _ => Seed };
        var verb = new Verb(
            "variants",
            "Claims what one outlet printed of an utterance and looks at the other outlet's article alone: does the verdict follow from how the two differ?",
            "eval variants pairs.jsonl.gz articles.jsonl.gz",
            "eval variants pairs.jsonl.gz articles.jsonl.gz --sample 500 --misses 10")
        {
            file,
            corpus,
            sample,
            misses,
            seed,
        };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var pairs = Sampling.Evenly(Read(parsed.GetRequiredValue(file)), parsed.GetValue(sample));
            var needed = pairs.Select(pair => pair.Article).ToHashSet(StringComparer.Ordinal);
            var items = ArticleReader.Read([parsed.GetRequiredValue(corpus)], new ReadOptions()).Where(item => item.Article is not { Id: var id } || needed.Contains(id));
            await using var measured = await MeasuredIndex.FillAsync(terminal, folder: null, items, cancellationToken);
            var judged = await JudgeAsync(terminal, measured, pairs, cancellationToken);
            var rows = Enum.GetValues<VariantRelation>().Select(relation => new VariantRow(relation, [.. judged.Where(one => one.Pair.Relation == relation)])).ToList();
            foreach (var line in VariantsReport.Lines(rows).Concat(VariantsReport.Misses(rows, parsed.GetValue(misses), new Random(parsed.GetValue(seed)))))
            {
                terminal.Result(line);
            }

            return measured.Problems == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return verb;
    }

    private static async Task<List<JudgedVariant>> JudgeAsync(Terminal terminal, MeasuredIndex measured, IReadOnlyList<VariantPair> pairs, CancellationToken cancellationToken)
    {
        var stored = (await measured.Index.ListAsync(cancellationToken)).Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        var without = pairs.Count(pair => !stored.Contains(pair.Article));
        if (without > 0)
        {
            terminal.Message($"Of {without} of {pairs.Count} pairs the corpus does not have the article; they are left out.");
        }

        var found = pairs.Where(pair => stored.Contains(pair.Article)).ToList();
        var verdicts = await measured.CheckAsync(terminal, [.. found.Select(pair => new Claim(pair.Claim, Article: pair.Article))], cancellationToken);
        return [.. found.Zip(verdicts, (pair, verdict) => new JudgedVariant(pair, verdict))];
    }

    private static List<VariantPair> Read(string path)
    {
        try
        {
            var pairs = VariantReader.Read(path).ToList();
            return pairs.Count > 0 ? pairs : throw new Failure($"There are no pairs in {path}.");
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
