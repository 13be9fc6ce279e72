using QuoteBot.Evaluation.MadeNews;
using QuoteBot.Index;

namespace QuoteBot.Cli.Bench;

/// <summary>Checks while another process of this program takes new articles into the same index.</summary>
internal static class BusyIndex
{
    /// <summary>Enough to keep the other process busy for longer than the checks take.</summary>
    private const int MostArticles = 6_000;

    /// <summary>The other process must have begun to write before the checks begin.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <returns>The answers that came while articles were written; fewer than the claims when the articles were all in before.</returns>
    public static async Task<IReadOnlyList<Answer>> MeasureAsync(string folder, IQuoteIndex index, NewsMaker news, int articles, IReadOnlyList<BenchClaim> claims, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder, "new-articles.jsonl");
        await File.WriteAllLinesAsync(file, news.Items(Math.Max(articles, news.Own), Math.Min(MostArticles, articles)).Select(item => Line(item.Article!)), cancellationToken);
        var checker = Services.Checker(index);
        var before = (await index.CoverageAsync(speaker: null, cancellationToken)).Articles;
        using var process = OwnProgram.Start("index", "--data", folder, file);
        try
        {
            process.BeginOutputReadLine();
            var messages = process.StandardError.ReadToEndAsync(cancellationToken);
            while (!process.HasExited && (await index.CoverageAsync(speaker: null, cancellationToken)).Articles == before)
            {
                await Task.Delay(Look, cancellationToken);
            }

            var answers = await Answers.OfAsync(checker, claims.TakeWhile(_ => !process.HasExited), cancellationToken);
            return process.HasExited && process.ExitCode != ExitCode.Done
                ? throw new Failure($"The other process could not index: {SafeText.Line(await messages)}")
                : answers;
        }
        finally
        {
            OwnProgram.End(process);
        }
    }

    private static string Line(Article article) => JsonLine.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("author", article.Author);
        json.WriteString("url", article.Url);
        json.WriteDay("published", article.Published);
        json.WriteString("speaker", article.Speaker);
        json.WriteString("event", article.Event);
        json.WriteString("text", article.Text);
        json.WriteEndObject();
    });
}
