using System.CommandLine;
using QuoteBot.Attribution;
using QuoteBot.Index;
using QuoteBot.Ingestion;

namespace QuoteBot.Cli;

/// <summary><c>extract</c>: the quotes of articles, without an index.</summary>
public static class ExtractVerb
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = $"Files or folders of articles ({ArticleFiles.Supported})",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = new Option<bool>("--json") { Description = "One JSON line an article, with UTF-16 offsets" };
        var verb = new Verb(
            "extract",
            "Shows who says what in articles; no index is needed or made.",
            "extract samples/",
            "extract --json article.html")
        {
            paths,
            json,
        };
        verb.SetAction((parsed, cancellationToken) =>
            Task.FromResult(Run(terminal, parsed.GetRequiredValue(paths), parsed.GetValue(json), cancellationToken)));
        return verb;
    }

    private static int Run(Terminal terminal, IReadOnlyList<string> paths, bool asJson, CancellationToken cancellationToken)
    {
        var code = ExitCode.Done;
        foreach (var item in ArticleReader.Read(paths, new ReadOptions()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Article is { } article)
            {
                var annotated = Annotator.Annotate(article);
                terminal.Result(asJson ? ExtractJson.Line(annotated, withText: IsMade(item)) : QuoteList.Draw(annotated, terminal.Card));
            }
            else
            {
                terminal.Problem(new IndexProblem(item.Source, item.Line, item.Problem!));
                code = ExitCode.Failed;
            }
        }

        return code;
    }

    /// <summary>The text of a page is made by the reader; the caller needs it to use the offsets.</summary>
    private static bool IsMade(ReadItem item) => ArticleFiles.FormatOf(item.Source) is ArticleFormat.Html;
}
