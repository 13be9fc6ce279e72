using System.Buffers.Binary;
using System.Text;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Words;

/// <summary>Reads from the full-text index which passages hold a term, page by page.</summary>
/// <remarks>
/// SQLite gives a row of a full-text search in 0.23 µs; read from its pages, whose form it publishes (https://www.sqlite.org/fts5.html#fts5_data_structures
/// and the head of fts5_index.c), a row takes a tenth of that and less, so that a query can afford its common words too.
/// </remarks>
/// <param name="session">In a transaction: structure and pages must be of one state.</param>
internal sealed class Postings(Session session)
{
    /// <summary>Where <c>words_data</c> has the list of segments.</summary>
    private const long StructureId = 10;

    /// <summary>Ids of pages are the segment's number, shifted by this, plus the page's.</summary>
    private const int SegmentShift = 37;

    /// <summary>After the cookie; marks the form of tables that can delete without content.</summary>
    private const uint SecondForm = 0xFF000001;

    /// <summary>What is added to a segment's number for the pages that name what was removed from it.</summary>
    private const long Removals = 1 << 16;

    /// <summary>What the terms of the main index begin with.</summary>
    private const byte MainIndex = (byte)'0';

    private Structure? _structure;

    private Structure Now => _structure ??= ReadStructure();

    /// <param name="Segments">With what was removed from each; null for nothing.</param>
    /// <param name="IsBeingJoined">Of some, the terms up to one are in a new segment already, and the others still in them.</param>
    /// <param name="State">The record that tells of them. It counts what is written, so that no two committed states have the same; only a rebuild, which nobody asks for, would begin anew.</param>
    private sealed record Structure(IReadOnlyList<(Segment Segment, HashSet<long>? Removed)> Segments, bool IsBeingJoined, byte[] State);

    /// <param name="Removals">How many pages name what was removed from it.</param>
    private readonly record struct Segment(long Id, long First, long Last, long Removals);

    /// <summary>Tells the full-text index as it is from any other state of it.</summary>
    public ReadOnlySpan<byte> State => Now.State;

    /// <summary>How many passages hold the term.</summary>
    public long Count(string term)
    {
        var counter = new Counter();
        Read(term, ref counter);
        return counter.Count;
    }

    /// <summary>Adds the weight to every passage that holds the term.</summary>
    /// <returns>How many do.</returns>
    public int Add(string term, PassageWeights found, double weight)
    {
        var adder = new Adder(found, weight);
        Read(term, ref adder);
        return adder.Count;
    }

    /// <summary>The passages that hold the term: passage n has bit n mod 64 of number n / 64.</summary>
    /// <returns>Null when one has too high an id for that.</returns>
    public ulong[]? Bits(string term)
    {
        var marker = new Marker { Bits = [] };
        Read(term, ref marker);
        return marker.IsTooHigh ? null : marker.Bits[..marker.Length];
    }

    /// <summary>The passages that hold every one of the terms, by id.</summary>
    /// <param name="terms">One or more.</param>
    /// <param name="inOrder">Only those in which the terms follow each other.</param>
    /// <param name="limit">So many at the most: the first ones.</param>
    /// <param name="common">What is remembered of the terms; null for nothing. It does not tell in which order they are.</param>
    /// <returns>Null while segments are being joined: then the words of one passage may be in two of them, and SQLite is to be asked.</returns>
    public IReadOnlyList<long>? HoldingAll(IReadOnlyList<string> terms, bool inOrder, int limit, CommonPassages? common = null)
    {
        if (Now.IsBeingJoined)
            return null;
        var known = inOrder || common is null ? [] : terms.Distinct().Select(term => (Term: term, Bits: common.Of(this, term))).Where(one => one.Bits is not null).ToDictionary(one => one.Term, one => one.Bits!);
        var others = terms.Where(term => !known.ContainsKey(term)).Select(Key).ToList();
        if (others.Count == 0)
            return [.. Common([new PassageBits([.. known.Values])], inOrder).Take(limit)];
        var found = new List<long>();
        foreach (var (segment, removed) in Now.Segments)
        {
            List<IPassageList> lists = known.Count == 0 ? [] : [new PassageBits([.. known.Values])];
            var most = lists.Count + others.Count;
            foreach (var term in others)
            {
                var list = new PostingList(new SegmentPages(session, Id(segment.Id, PageOf(segment, term)), Id(segment.Id, segment.Last)), removed);
                if (!list.Find(term))
                    break;
                lists.Add(list);
            }

            if (lists.Count == most)
                found.AddRange(Common(lists, inOrder).Take(limit));
        }

        return [.. found.Order().Take(limit)];
    }

    private static IEnumerable<long> Common(List<IPassageList> lists, bool inOrder)
    {
        var withPlaces = inOrder ? lists.ConvertAll(list => (PostingList)list) : [];
        for (var passage = 1L; ;)
        {
            // Each list goes on to where the one before is.
            var furthest = passage;
            foreach (var list in lists)
            {
                if (!list.NextFrom(furthest))
                    yield break;
                furthest = list.Passage;
            }

            if (lists[0].Passage < furthest)
            {
                passage = furthest;
                continue;
            }

            if (!inOrder || FollowEachOther(withPlaces))
                yield return furthest;
            passage = furthest + 1;
        }
    }

    private static bool FollowEachOther(List<PostingList> lists)
    {
        var (starts, places) = (new List<int>(), new List<int>());
        lists[0].ReadPlaces(starts);
        for (var i = 1; i < lists.Count && starts.Count > 0; i++)
        {
            lists[i].ReadPlaces(places);
            starts.RemoveAll(start => places.BinarySearch(start + i) < 0);
        }

        return starts.Count > 0;
    }

    private static byte[] Key(string term) => [MainIndex, .. Encoding.UTF8.GetBytes(term)];

    /// <summary>The page that the term would be on.</summary>
    private long PageOf(Segment segment, byte[] key) =>
        Math.Max(segment.First, (session.With("SELECT pgno FROM words_idx WHERE segid = $1 AND term <= $2 ORDER BY term DESC LIMIT 1", segment.Id, key).Number() ?? 0) >> 1);

    private void Read<T>(string term, ref T taker)
        where T : struct, ITaker
    {
        var wanted = Key(term);
        foreach (var (segment, removed) in Now.Segments)
        {
            taker.Removed = removed;
            using var pages = session.With("SELECT block FROM words_data WHERE id BETWEEN $1 AND $2 ORDER BY id", Id(segment.Id, PageOf(segment, wanted)), Id(segment.Id, segment.Last)).Rows();
            if (!pages.Read())
                continue;
            var first = new PostingsPage(pages.GetBytes(0));
            if (!first.Find(wanted, out var start, out var end) || first.Take(start, end, ref taker))
                continue;
            while (pages.Read() && !new PostingsPage(pages.GetBytes(0)).TakeFurther(ref taker))
            {
            }
        }
    }

    private static long Id(long segment, long page) => (segment << SegmentShift) + page;

    /// <summary>Null when nothing was removed.</summary>
    private HashSet<long>? Removed(Segment segment)
    {
        if (segment.Removals == 0)
            return null;
        var removed = new HashSet<long>();
        var first = Id(segment.Id + Removals, 0);
        using var pages = session.With("SELECT block FROM words_data WHERE id BETWEEN $1 AND $2", first, first + segment.Removals - 1).Rows();
        while (pages.Read())
            PostingsPage.AddRemoved(pages.GetBytes(0), removed);
        return removed;
    }

    private Structure ReadStructure()
    {
        var segments = new List<Segment>();
        var isBeingJoined = false;
        using var rows = session.With("SELECT block FROM words_data WHERE id = $1", StructureId).Rows();
        if (!rows.Read())
            return new Structure([], IsBeingJoined: false, []);
        var block = rows.GetBytes(0);
        var at = sizeof(uint);
        var isSecondForm = BinaryPrimitives.ReadUInt32BigEndian(block[at..]) == SecondForm;
        if (isSecondForm)
            at += sizeof(uint);
        var levels = Varint.Read(block, ref at);
        Varint.Read(block, ref at);
        Varint.Read(block, ref at);
        for (var level = 0L; level < levels; level++)
        {
            // How many of the level's segments are being joined.
            isBeingJoined |= Varint.Read(block, ref at) > 0;
            for (var left = Varint.Read(block, ref at); left > 0; left--)
            {
                var (id, first, last, removals) = (Varint.Read(block, ref at), Varint.Read(block, ref at), Varint.Read(block, ref at), 0L);
                if (isSecondForm)
                {
                    // Between which writings it was made, the pages of removals, and how many passages were removed and are in it.
                    Varint.Read(block, ref at);
                    Varint.Read(block, ref at);
                    removals = Varint.Read(block, ref at);
                    Varint.Read(block, ref at);
                    Varint.Read(block, ref at);
                }
                segments.Add(new Segment(id, first, last, removals));
            }
        }
        return new Structure([.. segments.Select(segment => (segment, Removed(segment)))], isBeingJoined, block.ToArray());
    }

    private struct Marker : ITaker
    {
        /// <summary>8 MB: some sixty million passages.</summary>
        private const int Most = 1 << 20;

        public ulong[] Bits;

        /// <summary>How many of the numbers are used.</summary>
        public int Length;

        public bool IsTooHigh;

        public HashSet<long>? Removed { get; set; }

        public void Take(long passage)
        {
            var at = passage / PassageBits.Bits;
            if (at >= Most)
                IsTooHigh = true;
            if (IsTooHigh || Removed?.Contains(passage) == true)
                return;
            if (at >= Bits.Length)
                Array.Resize(ref Bits, Math.Max((int)at + 1, 2 * Bits.Length));
            Bits[at] |= 1UL << (int)(passage % PassageBits.Bits);
            Length = Math.Max(Length, (int)at + 1);
        }
    }

    private struct Counter : ITaker
    {
        public long Count;

        public HashSet<long>? Removed { get; set; }

        public void Take(long passage)
        {
            if (Removed?.Contains(passage) != true)
                Count++;
        }
    }

    private struct Adder(PassageWeights found, double weight) : ITaker
    {
        public int Count;

        public HashSet<long>? Removed { get; set; }

        public void Take(long passage)
        {
            if (Removed?.Contains(passage) == true)
                return;
            found.Add(passage, weight);
            Count++;
        }
    }
}

/// <summary>Takes passages one after the other; a struct, so that the loop over a million has no calls in it.</summary>
internal interface ITaker
{
    /// <summary>Passages of the segment that is being read that are not in it any more; null for none.</summary>
    HashSet<long>? Removed { get; set; }

    void Take(long passage);
}
