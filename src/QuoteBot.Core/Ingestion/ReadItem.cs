namespace QuoteBot.Ingestion;

/// <param name="Outlet">The outlet of articles that do not name one themselves; null for none.</param>
public sealed record ReadOptions(string? Outlet = null);

/// <summary>One article that was read, or one reason why something could not be: exactly one of the two is set.</summary>
/// <param name="Source">The full path of the file.</param>
/// <param name="Line">The line of a JSONL file, from 1; null for a whole file.</param>
/// <param name="Problem">A sentence for people: what happened and what to do about it.</param>
public sealed record ReadItem(string Source, int? Line, Article? Article, string? Problem)
{
    internal static ReadItem Of(Article article, int? line = null) => new(article.SourceFile!, line, article, null);

    internal static ReadItem Failed(string source, string problem, int? line = null) => new(source, line, null, problem);
}
