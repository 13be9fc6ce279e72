using System.Collections.Concurrent;

namespace QuoteBot.Index.Words;

/// <summary>Remembers which passages hold common words, a bit each. Safe for concurrent use.</summary>
/// <remarks>
/// To read the list of such a word takes a millisecond, to join the bits of several a hundredth of that. They are good for one state of the full-text index; when anything
/// was written or removed, they are made anew, for words that are asked for twice.
/// </remarks>
internal sealed class CommonPassages
{
    /// <summary>Some 450 words at a million passages, and most that are asked for. What comes later is read from the lists.</summary>
    private const long MostBytes = 64 << 20;

    /// <summary>A language's whole everyday vocabulary.</summary>
    private const int MostTerms = 100_000;

    private volatile State _state = new([]);

    /// <returns>Null for a term that is asked for the first time, or for which there is no room.</returns>
    public ulong[]? Of(Postings postings, string term)
    {
        var state = _state;
        if (!postings.State.SequenceEqual(state.Index))
            _state = state = new State(postings.State.ToArray());
        if (state.Terms.TryGetValue(term, out var bits) && bits is null && Interlocked.Read(ref state.Bytes) < MostBytes && postings.Bits(term) is { } made)
        {
            Interlocked.Add(ref state.Bytes, (long)made.Length * sizeof(ulong));
            return state.Terms[term] = made;
        }

        if (bits is null && state.Terms.Count < MostTerms)
            state.Terms.TryAdd(term, null);
        return bits;
    }

    /// <param name="index">As <see cref="Postings.State"/>.</param>
    private sealed class State(byte[] index)
    {
        public long Bytes;

        public byte[] Index { get; } = index;

        public ConcurrentDictionary<string, ulong[]?> Terms { get; } = new(StringComparer.Ordinal);
    }
}
