namespace QuoteBot.Index;

/// <summary>A passage that shares pairs of words with a query, by its signature.</summary>
/// <param name="Shared">How many; some of them by chance.</param>
internal readonly record struct PairHit(long Passage, int Shared);

/// <summary>Finds the passages that share most pairs of neighbouring words with a query, by looking at the signatures of all.</summary>
internal static class PairScan
{
    /// <summary>Fewer are looked at faster by one core than handed to several.</summary>
    private const int WorthSharing = 300_000;

    private static int s_scans;

    /// <param name="least">So many pairs a passage must share.</param>
    /// <param name="most">How many at the most. Of those that share equally many all are given or none; only of those that share all the first.</param>
    /// <returns>Those that share most first, equal ones by id.</returns>
    public static IReadOnlyList<PairHit> Of(IReadOnlyList<PairBlockView> blocks, PairSignature query, int least, int most)
    {
        var all = query.Count;
        if (all == 0 || all < least)
            return [];
        try
        {
            // A lone scan takes all cores; several at once would only take them from each other.
            var isAlone = Interlocked.Increment(ref s_scans) == 1;
            var workers = isAlone && blocks.Sum(block => (long)block.Count) >= WorthSharing ? Environment.ProcessorCount : 1;
            var found = new PairSearch[workers];
            Parallel.For(0, workers, worker =>
            {
                found[worker] = new PairSearch(query, least, most);
                for (var block = worker; block < blocks.Count; block += workers)
                    found[worker].Look(blocks[block]);
            });
            var together = new PairSearch(query, least, most);
            foreach (var hit in found.SelectMany(search => search.Hits).OrderBy(hit => hit.Passage))
                together.Add(hit);
            return [.. together.Hits.OrderByDescending(hit => hit.Shared).ThenBy(hit => hit.Passage)];
        }
        finally
        {
            Interlocked.Decrement(ref s_scans);
        }
    }

    /// <summary>One worker's search, block after block.</summary>
    private sealed class PairSearch(PairSignature query, int least, int most)
    {
        private readonly int _all = query.Count;
        private int _least = least;

        /// <summary>In the order in which they were found.</summary>
        public List<PairHit> Hits { get; } = [];

        public void Look(PairBlockView block)
        {
            var signatures = block.Signatures.AsSpan(0, block.Count);
            for (var i = 0; i < signatures.Length; i++)
            {
                var shared = query.Shared(signatures[i]);
                if (shared >= _least)
                    Add(new PairHit(block.IdAt(i), shared));
            }
        }

        public void Add(PairHit hit)
        {
            if (hit.Shared < _least || (Hits.Count >= most && _least == _all))
                return;
            Hits.Add(hit);
            while (Hits.Count > most && _least < _all)
            {
                _least++;
                Hits.RemoveAll(other => other.Shared < _least);
            }

            if (Hits.Count > most)
                Hits.RemoveRange(most, Hits.Count - most);
        }
    }
}
