using System.CommandLine;
using QuoteBot.Checking;
using QuoteBot.Evaluation.Debates;
using QuoteBot.Evaluation.Searching;
using QuoteBot.Ingestion;
using QuoteBot.Text;

namespace QuoteBot.Cli.Eval;

/// <summary><c>eval debates</c>: verbatim renderings of transcript lines under the name of who said them, and of somebody else.</summary>
public static class EvalDebatesVerb
{
    private const string Verbatim = "verbatim";

    /// <summary>A shorter claim is never called somebody else's.</summary>
    private const int LeastWords = 4;

    public static Command Create(Terminal terminal, Option<string> data)
    {
        var corpus = new Argument<string>("CORPUS") { Description = "The transcripts by line, each with its event and speaker" };
        var queries = new Argument<string>("QUERIES") { Description = "The renderings as JSON Lines, gzip or not; docs/accuracy.md tells the form. Those whose relation begins with “verbatim” are used" };
        var misses = new Option<int>("--misses") { Description = "Also shows this many that were not seen to be another's; whoever is accused falsely is shown anyway", HelpName = "N" };
        var verb = new Verb(
            "debates",
            "Claims verbatim renderings of transcript lines: under the true speaker's name nobody may be accused, under another's it must be seen. The index is temporary unless --data says where to keep it.",
            "eval debates debates.jsonl.gz renderings.jsonl.gz",
            "eval debates debates.jsonl.gz renderings.jsonl.gz --misses 10 --data kept")
        {
            corpus,
            queries,
            misses,
        };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var questions = Read(parsed.GetRequiredValue(queries));
            var speakers = new EventSpeakers();
            var folder = parsed.GetResult(data) is { Implicit: false } ? parsed.GetRequiredValue(data) : null;
            await using var measured = await MeasuredIndex.FillAsync(terminal, folder, Watched(parsed.GetRequiredValue(corpus), speakers), cancellationToken);
            var checker = Services.Checker(measured.Index);
            terminal.Message($"Checking {VerdictWords.Count(questions.Count, "rendering", "renderings")} under the true name and another…");
            var (own, others, full, alone) = (new List<JudgedRendering>(), new List<JudgedRendering>(), new List<JudgedRendering>(), 0);
            foreach (var question in questions)
            {
                own.Add(await JudgeAsync(checker, question, question.Speaker!, cancellationToken));
                if (QuoteText.Words(question.Text).Count >= LeastWords && speakers.OtherThan(question.Speaker!, question.Articles[0]) is { } other)
                {
                    others.Add(await JudgeAsync(checker, question, other, cancellationToken));
                    if (speakers.FullName(other) is { } name)
                    {
                        full.Add(await JudgeAsync(checker, question, name, cancellationToken));
                    }
                }
                else
                {
                    alone++;
                }
            }

            if (alone > 0)
            {
                terminal.Message($"{alone} of them have fewer than {LeastWords} words, or nobody else speaks at their event: no other name is tried.");
            }

            foreach (var line in DebatesReport.Lines(own, others, full, parsed.GetValue(misses)))
            {
                terminal.Result(line);
            }

            return measured.Problems == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return verb;
    }

    /// <summary>The articles on their way into the index, with a look at who speaks where.</summary>
    private static IEnumerable<ReadItem> Watched(string corpus, EventSpeakers speakers)
    {
        foreach (var item in ArticleReader.Read([corpus], new ReadOptions()))
        {
            if (item.Article is { } line)
            {
                speakers.Add(line);
            }

            yield return item;
        }
    }

    private static async Task<JudgedRendering> JudgeAsync(QuoteChecker checker, SearchQuestion question, string speaker, CancellationToken cancellationToken) =>
        new(question.Id, await checker.CheckAsync(new Claim(question.Text, speaker), cancellationToken));

    private static List<SearchQuestion> Read(string path)
    {
        try
        {
            var questions = SearchQuestionReader.Read(path)
                .Where(question => question.Relation.StartsWith(Verbatim, StringComparison.Ordinal) && question.Speaker is not null)
                .ToList();
            return questions.Count > 0 ? questions : throw new Failure($"There are no verbatim renderings with a speaker in {path}.");
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
