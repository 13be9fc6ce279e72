using System.Collections.Concurrent;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Words;

/// <summary>How many passages hold a word. Counted once and remembered: a stale count changes the ranking a little, never what can be found.</summary>
internal sealed class Rarity(Stems stems, CommonPassages common)
{
    /// <summary>A language's whole everyday vocabulary, at some 100 bytes a term.</summary>
    private const int MostTerms = 100_000;

    /// <summary>Counts are taken anew when the index has grown or shrunk by more than this share.</summary>
    private const double Drift = 0.25;

    private readonly ConcurrentDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private long _passagesThen;

    /// <summary>Call before counting, once a query.</summary>
    public void Refresh(long passages)
    {
        var then = Interlocked.Read(ref _passagesThen);
        if (Math.Abs(passages - then) <= then * Drift && _counts.Count < MostTerms)
            return;
        _counts.Clear();
        Interlocked.Exchange(ref _passagesThen, passages);
    }

    /// <summary>Of a form that the tokenizer divides, the rarest part's count; 0 when a part is unknown or the form holds no word.</summary>
    public long Count(Session session, string form)
    {
        var least = long.MaxValue;
        foreach (var term in stems.Of(form))
        {
            if (!_counts.TryGetValue(term, out var count))
            {
                count = common.Of(new Postings(session), term, isWeighed: false).Count;
                // An unknown word is not remembered: the next article may bring it, and looking it up costs next to nothing.
                if (count > 0)
                    _counts[term] = count;
            }
            least = Math.Min(least, count);
        }
        return least == long.MaxValue ? 0 : least;
    }
}
