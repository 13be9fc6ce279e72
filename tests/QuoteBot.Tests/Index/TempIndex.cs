using System.Text.RegularExpressions;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Tests.Index;

/// <summary>A real index file in a folder of its own, and invented articles to put into it.</summary>
public abstract partial class TempIndex : IAsyncLifetime
{
    protected string Folder { get; } = Directory.CreateTempSubdirectory("quotebot-").FullName;

    protected string DatabasePath => Path.Combine(Folder, SqliteQuoteIndex.FileName);

    protected SqliteQuoteIndex Index { get; private set; } = null!;

    /// <summary>How <see cref="Index"/> is opened.</summary>
    protected virtual IndexOptions Options => new();

    public async Task InitializeAsync() => Index = await OpenAsync(Options);

    public async Task DisposeAsync()
    {
        await Index.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    protected Task<SqliteQuoteIndex> OpenAsync(IndexOptions? options = null) => SqliteQuoteIndex.OpenAsync(DatabasePath, IndexMode.Create, options);

    protected Task PutAsync(params AnnotatedArticle[] articles) => Index.PutAsync(articles);

    protected async Task<IReadOnlyList<PassageHit>> FindAsync(string words, int limit = 50) => (await Index.FindAsync(Query(words, limit))).Hits;

    protected async Task EmbedAllAsync()
    {
        while (await Index.EmbedAsync() > 0)
        {
        }
    }

    internal static PassageQuery Query(string words, int limit = 50) => new(QuoteText.Words(words), limit);

    /// <summary>Every sentence is a passage; every stretch in “ ” is a quote of the speaker.</summary>
    internal static AnnotatedArticle Annotated(string id, string text, string? speaker = null, string? role = null, params string[] aliases) =>
        Annotated(new Article { Id = id, Text = text }, speaker is null ? [] : [new Speaker(speaker, SpeakerKind.Person, role, aliases)]);

    internal static AnnotatedArticle Annotated(Article article, IReadOnlyList<Speaker> speakers) => new(
        article,
        [.. Sentence().Matches(article.Text).Select(match => new Passage(new TextSpan(match.Index, match.Index + match.Length), 0))],
        [.. Marked().Matches(article.Text).Select(match => new Quote
        {
            Kind = QuoteKind.Direct,
            Segments = [new TextSpan(match.Groups[1].Index, match.Groups[1].Index + match.Groups[1].Length)],
            Speakers = speakers,
            Confidence = 0.9,
        })]);

    /// <summary>A line of a transcript: all of it is its speaker's.</summary>
    internal static AnnotatedArticle Line(string occasion, int number, string speaker, string text)
    {
        var article = new Article { Id = $"{occasion}-{number}", Text = text, Event = occasion, EventLine = number, Speaker = speaker, Kind = ArticleKind.Transcript };
        var whole = new Quote
        {
            Kind = QuoteKind.Direct,
            Segments = [new TextSpan(0, text.Length)],
            Speakers = [new Speaker(speaker, SpeakerKind.Person, null, [])],
            Confidence = 1,
        };
        return Annotated(article, []) with { Quotes = [whole] };
    }

    [GeneratedRegex(@"[^.!?\s][^.!?]*[.!?]?”?")]
    private static partial Regex Sentence();

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex Marked();
}
