using System.Collections.Concurrent;
using System.Text;

namespace QuoteBot.Index;

/// <summary>Reads articles' texts, and remembers the few large ones that were read last: a query may have many hits in one. Safe for concurrent use.</summary>
internal sealed class Texts
{
    /// <summary>Below, a text is read faster than it is worth remembering.</summary>
    private const int LargeUnits = 50_000;

    /// <summary>64 MB; a larger text is remembered too, alone.</summary>
    private const int MostUnits = 32_000_000;

    private readonly ConcurrentDictionary<(long Article, string Hash), string> _large = new();

    /// <param name="hash">The article's content hash, for keys are used again after a removal.</param>
    public string Of(Session session, long article, string hash)
    {
        if (_large.TryGetValue((article, hash), out var known))
            return known;

        using var rows = session.With("SELECT text FROM article_text WHERE article = $1", article).Rows();
        var text = rows.Read() ? Encoding.UTF8.GetString(rows.GetBytes(0)) : "";
        if (text.Length >= LargeUnits)
        {
            if (_large.Values.Sum(large => (long)large.Length) + text.Length > MostUnits)
                _large.Clear();
            _large[(article, hash)] = text;
        }
        return text;
    }
}
