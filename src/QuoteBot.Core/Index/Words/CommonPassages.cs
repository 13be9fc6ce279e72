using System.Collections.Concurrent;

namespace QuoteBot.Index.Words;

/// <summary>Remembers which passages hold the words that many hold. Safe for concurrent use.</summary>
/// <remarks>To read them from the full-text index takes up to some milliseconds each. When something was written, only what is new is read.</remarks>
internal sealed class CommonPassages
{
    /// <summary>At a million quotes most of the words that are asked for take 70 MB.</summary>
    private const long MostBytes = 96 << 20;

    /// <summary>Fewer are read in 10 µs.</summary>
    private const int FewestPassages = 500;

    private readonly ConcurrentDictionary<string, TermPassages> _terms = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>Whether what is read of a term will be remembered.</summary>
    public bool HasRoom => Interlocked.Read(ref _bytes) < MostBytes;

    public bool Knows(string term) => _terms.ContainsKey(term);

    /// <param name="isWeighed">Whether they are added up; else only their number is asked for, and of a word that is too common to be weighed often they are not remembered.</param>
    public TermPassages Of(Postings postings, string term, bool isWeighed)
    {
        if (_terms.TryGetValue(term, out var known))
        {
            var now = postings.Passages(term, known);
            if (now != known && _terms.TryUpdate(term, now, known))
                Interlocked.Add(ref _bytes, now.Bytes - known.Bytes);
            return now;
        }

        var made = postings.Passages(term);
        if (made.Count >= FewestPassages && (isWeighed || !made.IsCommon) && HasRoom && _terms.TryAdd(term, made))
            Interlocked.Add(ref _bytes, made.Bytes);
        return made;
    }
}
