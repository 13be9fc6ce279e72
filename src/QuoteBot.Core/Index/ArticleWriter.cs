using System.Globalization;
using System.Text;
using System.Text.Json;
using QuoteBot.Index.Speakers;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index;

/// <summary>Writes and removes single articles, inside the transaction that its caller began.</summary>
internal sealed class ArticleWriter(Session session)
{
    private readonly SpeakerLedger _speakers = new(session);

    public PutResult Put(PreparedArticle prepared)
    {
        if (Stored(prepared.Annotated.Article.Id) is not { } stored)
        {
            Insert(prepared);
            return PutResult.Added;
        }
        if (stored.Hash == prepared.Hash)
            return PutResult.Unchanged;

        Remove(stored.Key);
        Insert(prepared);
        return PutResult.Replaced;
    }

    public bool Remove(string id)
    {
        if (Stored(id) is not { } stored)
            return false;
        Remove(stored.Key);
        return true;
    }

    private (long Key, string Hash)? Stored(string id)
    {
        using var rows = session.With("SELECT key, hash FROM article WHERE id = $1", id).Rows();
        return rows.Read() ? (rows.GetInt64(0), rows.GetString(1)) : null;
    }

    private void Insert(PreparedArticle prepared)
    {
        var annotated = prepared.Annotated;
        var article = annotated.Article;
        var firstPassage = (session.With("SELECT max(id) FROM passage").Number() ?? 0) + 1;
        var key = session.With(
            """
            INSERT INTO article(id, hash, source_file, title, outlet, author, url, canonical_url, published, modified, fetched,
                language, is_complete, kind, speaker, event, event_line, provenance, first_passage, passages)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
            """,
            article.Id, prepared.Hash, article.SourceFile, article.Title, article.Outlet, article.Author, article.Url, article.CanonicalUrl,
            Date(article.Published), Date(article.Modified), Date(article.Fetched), article.Language, article.IsComplete, (int)article.Kind,
            article.Speaker, article.Event, article.EventLine, JsonSerializer.Serialize(article.Provenance, IndexJson.Default.IReadOnlyDictionaryStringString),
            firstPassage, annotated.Passages.Count).Insert();
        session.With("INSERT INTO article_text(article, text) VALUES ($1, $2)", key, Encoding.UTF8.GetBytes(article.Text)).Execute();
        InsertPassages(key, firstPassage, prepared);
        _speakers.Add([.. annotated.Quotes.Select(quote => (InsertQuote(key, quote), quote.Speakers))]);
    }

    private void InsertPassages(long article, long firstPassage, PreparedArticle prepared)
    {
        for (var i = 0; i < prepared.Forms.Count; i++)
        {
            var (span, paragraph) = prepared.Annotated.Passages[i];
            session.With(
                """INSERT INTO passage(id, article, start, "end", paragraph) VALUES ($1, $2, $3, $4, $5)""",
                firstPassage + i, article, span.Start, span.End, paragraph).Execute();
            session.With("INSERT INTO words(rowid, forms) VALUES ($1, $2)", firstPassage + i, prepared.Forms[i]).Execute();
        }
    }

    /// <returns>The quote's key.</returns>
    private long InsertQuote(long article, Quote quote) =>
        session.With(
            """
            INSERT INTO quote(article, kind, start, "end", segments, speakers, mention_start, mention_end, cue_start, cue_end, told_to, stance, confidence)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """,
            article, (int)quote.Kind, quote.Start, quote.End,
            JsonSerializer.Serialize([.. quote.Segments.Select(segment => new[] { segment.Start, segment.End })], IndexJson.Default.IReadOnlyListInt32Array),
            quote.Speakers.Count > 0 ? JsonSerializer.Serialize(quote.Speakers, IndexJson.Default.IReadOnlyListSpeaker) : null,
            quote.Mention?.Start, quote.Mention?.End, quote.Cue?.Start, quote.Cue?.End, quote.ToldTo, (int)quote.Stance, quote.Confidence).Insert();

    private void Remove(long article)
    {
        foreach (var (quote, speakers) in SpeakersOf(article))
            _speakers.Remove(quote, speakers);
        session.With("DELETE FROM quote WHERE article = $1", article).Execute();
        foreach (var table in (ReadOnlySpan<string>)["DELETE FROM words WHERE rowid", "DELETE FROM passage WHERE id"])
        {
            session.With(
                table + " BETWEEN (SELECT first_passage FROM article WHERE key = $1) AND (SELECT first_passage + passages - 1 FROM article WHERE key = $1)",
                article).Execute();
        }
        session.With("DELETE FROM article WHERE key = $1", article).Execute();
    }

    private List<(long Quote, IReadOnlyList<Speaker> Speakers)> SpeakersOf(long article)
    {
        var quotes = new List<(long, IReadOnlyList<Speaker>)>();
        using var rows = session.With("SELECT key, speakers FROM quote WHERE article = $1 AND speakers IS NOT NULL", article).Rows();
        while (rows.Read())
            quotes.Add((rows.GetInt64(0), QuoteRows.Speakers(rows.GetString(1))));
        return quotes;
    }

    private static string? Date(DateTimeOffset? date) => date?.ToString("O", CultureInfo.InvariantCulture);
}
