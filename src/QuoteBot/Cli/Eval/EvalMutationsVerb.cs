using System.CommandLine;
using QuoteBot.Attribution;
using QuoteBot.Evaluation.Mutations;
using QuoteBot.Ingestion;

namespace QuoteBot.Cli.Eval;

/// <summary><c>eval mutations</c>: claims made mechanically of any corpus's own quotes.</summary>
public static class EvalMutationsVerb
{
    private const int Seed = 7;
    private const int Claims = 2000;

    public static Command Create(Terminal terminal, Option<string> data)
    {
        var file = new Argument<string>("CORPUS") { Description = "The articles: a file or a folder, as index takes them" };
        var claims = new Option<int>("--claims") { Description = "How many claims, in equal parts of each kind", HelpName = "N", DefaultValueFactory = _ => Claims };
        var misses = new Option<int>("--misses") { Description = "Also shows this many misses of each kind, drawn at random, and all false accusations", HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Another number makes other claims", HelpName = "N", DefaultValueFactory = _ => Seed };
        claims.Validators.Add(Sampling.AboveZero);
        var verb = new Verb(
            "mutations",
            "Makes claims of the quotes that the program finds in a corpus, some right and some wrong in one known way, and tells how often the verdict follows. The index is temporary unless --data says where to keep it.",
            "eval mutations articles.jsonl.gz",
            "eval mutations articles.jsonl.gz --claims 20000 --misses 5 --data kept")
        {
            file,
            claims,
            misses,
            seed,
        };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            terminal.Message("Reading the corpus…");
            var corpus = Read(path, cancellationToken);
            var made = new ClaimMaker(corpus, parsed.GetValue(seed)).Make(parsed.GetValue(claims));
            if (made.Count == 0)
            {
                throw new Failure($"There are no quotes of {SourceQuote.LeastWords} words or more in {path}.");
            }

            var setAside = PrintedSo.Of(corpus, made);
            var folder = parsed.GetResult(data) is { Implicit: false } ? parsed.GetRequiredValue(data) : null;
            await using var measured = await MeasuredIndex.FillAsync(terminal, folder, ArticleReader.Read([path], new ReadOptions()), cancellationToken);
            var counted = made.Where((_, at) => !setAside[at]).ToList();
            var judged = counted.Zip(await measured.CheckAsync(terminal, [.. counted.Select(one => one.Claim)], cancellationToken), (claim, verdict) => new JudgedMutation(claim, verdict)).ToList();
            var rows = Enum.GetValues<MutationKind>()
                .Select(kind => new MutationRow(kind, [.. judged.Where(one => one.Claim.Kind == kind)], made.Where((one, at) => one.Kind == kind && setAside[at]).Count()))
                .ToList();
            foreach (var line in MutationsReport.Lines(rows).Concat(MutationsReport.Misses(rows, parsed.GetValue(misses), new Random(parsed.GetValue(seed)))))
            {
                terminal.Result(line);
            }

            return measured.Problems == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return verb;
    }

    private static NewsCorpus Read(string path, CancellationToken cancellationToken)
    {
        var corpus = new NewsCorpus();
        // The index keeps the last of two articles with one id; so it is here. What cannot be read is told when it is indexed.
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var item in ArticleReader.Read([path], new ReadOptions()))
        {
            if (item.Article is { } article)
            {
                articles[article.Id] = article;
            }
        }

        foreach (var article in articles.Values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            corpus.Add(Annotator.Annotate(article));
        }

        return corpus;
    }
}
