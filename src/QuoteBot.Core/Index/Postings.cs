using System.Buffers.Binary;
using System.Text;

namespace QuoteBot.Index;

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

    private const int HeaderBytes = 4;

    private List<(Segment Segment, HashSet<long>? Removed)>? _segments;

    /// <param name="Removals">How many pages name what was removed from it.</param>
    private readonly record struct Segment(long Id, long First, long Last, long Removals);

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

    private void Read<T>(string term, ref T taker)
        where T : struct, ITaker
    {
        byte[] wanted = [MainIndex, .. Encoding.UTF8.GetBytes(term)];
        foreach (var (segment, removed) in _segments ??= [.. Segments().Select(segment => (segment, Removed(segment)))])
        {
            taker.Removed = removed;
            var page = Math.Max(segment.First, (session.With("SELECT pgno FROM words_idx WHERE segid = $1 AND term <= $2 ORDER BY term DESC LIMIT 1", segment.Id, wanted).Number() ?? 0) >> 1);
            using var pages = session.With("SELECT block FROM words_data WHERE id BETWEEN $1 AND $2 ORDER BY id", Id(segment.Id, page), Id(segment.Id, segment.Last)).Rows();
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

    private List<Segment> Segments()
    {
        var segments = new List<Segment>();
        using var rows = session.With("SELECT block FROM words_data WHERE id = $1", StructureId).Rows();
        if (!rows.Read())
            return segments;
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
            Varint.Read(block, ref at);
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
        return segments;
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
