using System.Collections.Concurrent;
using System.Text;
using QuoteBot.Index.Storage;
using SQLitePCL;

namespace QuoteBot.Index;

/// <summary>Reads articles' texts, and remembers the few large ones that were read last: a query may have many hits in one. Safe for concurrent use.</summary>
internal sealed class Texts
{
    /// <summary>A text of fewer bytes is read faster than it is worth remembering.</summary>
    public const int LargeBytes = 50_000;

    /// <summary>64 MB; a larger text is remembered too, alone.</summary>
    private const int MostUnits = 32_000_000;

    private const string ById = "SELECT text FROM article_text WHERE article = $1";

    private readonly ConcurrentDictionary<(long Article, string Hash), string> _large = new();

    /// <param name="hash">The article's content hash, for keys are used again after a removal.</param>
    public string Of(Session session, long article, string hash)
    {
        if (_large.TryGetValue((article, hash), out var known))
            return known;

        using var rows = session.With(ById, article).Rows();
        return rows.Read() ? Whole(article, hash, raw.sqlite3_column_blob(rows.Handle, 0)) : "";
    }

    /// <summary>A stretch of the text, and no more of it than that: a query reads a sentence each of some dozens of articles.</summary>
    /// <param name="row">Has the article's key in one column, and in another its text; NULL instead of a text of <see cref="LargeBytes"/> or more.</param>
    public string Part(Session session, Rows row, int article, int text, TextSpan span) =>
        row.IsDBNull(text) ? span.In(Large(session, row.GetInt64(article))) : Utf8Cut.Of(row.GetBytes(text), span);

    private string Large(Session session, long article)
    {
        using var rows = session.With("SELECT hash FROM article WHERE key = $1", article).Rows();
        return rows.Read() ? Of(session, article, rows.GetString(0)) : "";
    }

    private string Whole(long article, string hash, ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (bytes.Length >= LargeBytes)
        {
            if (_large.Values.Sum(large => (long)large.Length) + text.Length > MostUnits)
                _large.Clear();
            _large[(article, hash)] = text;
        }
        return text;
    }
}
