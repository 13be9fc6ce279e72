using System.Text.Json;
using QuoteBot.Ingestion;

namespace QuoteBot.Tests;

/// <param name="Segments">The parts of the quote, without quotation marks.</param>
/// <param name="Kind">The accepted kinds.</param>
/// <param name="Speaker">The accepted names; * accepts any.</param>
public sealed record SampleQuote(IReadOnlyList<string> Segments, IReadOnlyList<string> Kind, IReadOnlyList<string> Speaker)
{
    /// <summary>The segments joined by one space, as <see cref="Quote.TextIn"/> gives them.</summary>
    public string Text => string.Join(' ', Segments);

    public bool SpeakerFits(Quote found) =>
        Speaker.Any(name => name == SpecDocument.Any || (found.Speaker is { } speaker && SpecComparison.SameName(name, speaker.Name)));
}

/// <summary>The direct and partial quotes of one sample article, as a person reads them.</summary>
public sealed record SampleArticle(string Article, IReadOnlyList<SampleQuote> Quotes);

/// <summary>The sample corpus, and what is expected of it.</summary>
public static class Samples
{
    /// <summary>The folder in the source tree, so that the tests read what people read.</summary>
    public static string Folder { get; } = Path.Combine(Root(), "samples");

    public static IReadOnlyList<ReadItem> Read() => [.. ArticleReader.Read([Folder], new ReadOptions())];

    public static IReadOnlyDictionary<string, IReadOnlyList<SampleQuote>> Expected() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "sample-quotes.jsonl"))
            .Select(line => JsonSerializer.Deserialize<SampleArticle>(line, JsonSerializerOptions.Web)!)
            .ToDictionary(article => article.Article, article => article.Quotes);

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "QuoteBot.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests must run inside the source tree.");
    }
}
