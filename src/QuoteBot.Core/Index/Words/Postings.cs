using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
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

    /// <param name="Removed">From each segment; null for nothing.</param>
    /// <param name="IsBeingJoined">Of some, the terms up to one are in a new segment already, and the others still in them.</param>
    private sealed record Structure(IReadOnlyList<Segment> Segments, IReadOnlyList<HashSet<long>?> Removed, bool IsBeingJoined);

    /// <summary>Which passages hold the term. Numbers of more than 31 bits are left out.</summary>
    /// <param name="before">What was read of the term before: only segments with a later writing are read then. All are when the segments lack another number of passages.</param>
    /// <returns>The same as before when nothing was written since.</returns>
    /// <remarks>When something was removed and the segments were joined since, what was read before may tell of passages that are gone: whoever reads these finds nothing, or another text.</remarks>
    public TermPassages Passages(string term, TermPassages? before = null)
    {
        var removed = Now.Segments.Sum(segment => segment.Removed);
        var upTo = Now.Segments.Select(segment => segment.To).DefaultIfEmpty(0).Max();
        if (before is not null && before.Removed == removed && before.With(upTo == before.UpTo ? [] : Read(before.UpTo).Numbers(), upTo) is { } more)
            return more;
        return Read(known: -1).Passages(upTo, removed);

        PassageCollector Read(long known)
        {
            var collector = new PassageCollector();
            this.Read(term, collector, known);
            return collector;
        }
    }

    /// <summary>The passages in which the terms follow each other, by id.</summary>
    /// <param name="terms">One or more.</param>
    /// <param name="limit">So many at the most: the first ones.</param>
    /// <returns>Null while segments are being joined: then the words of one passage may be in two of them, and SQLite is to be asked.</returns>
    public IReadOnlyList<long>? Phrase(IReadOnlyList<string> terms, int limit)
    {
        if (Now.IsBeingJoined)
            return null;
        var keys = terms.Select(Key).ToList();
        var found = new List<long>();
        for (var i = 0; i < Now.Segments.Count; i++)
        {
            var segment = Now.Segments[i];
            var lists = new List<PostingList>();
            foreach (var key in keys)
            {
                var list = new PostingList(new SegmentPages(session, Id(segment.Id, PageOf(segment, key)), Id(segment.Id, segment.Last)), Now.Removed[i]);
                if (!list.Find(key))
                    break;
                lists.Add(list);
            }

            if (lists.Count == keys.Count)
                found.AddRange(InOrder(lists).Take(limit));
        }

        return [.. found.Order().Take(limit)];
    }

    private static IEnumerable<long> InOrder(List<PostingList> lists)
    {
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

            if (FollowEachOther(lists))
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

    /// <param name="known">Segments without a later writing are passed over.</param>
    private void Read(string term, PassageCollector collector, long known)
    {
        var wanted = Key(term);
        for (var i = 0; i < Now.Segments.Count; i++)
        {
            var segment = Now.Segments[i];
            if (segment.To <= known)
                continue;
            collector.Removed = Now.Removed[i];
            using var pages = session.With("SELECT block FROM words_data WHERE id BETWEEN $1 AND $2 ORDER BY id", Id(segment.Id, PageOf(segment, wanted)), Id(segment.Id, segment.Last)).Rows();
            if (!pages.Read())
                continue;
            var first = new PostingsPage(pages.GetBytes(0));
            if (!first.Find(wanted, out var start, out var end) || first.Take(start, end, collector))
                continue;
            while (pages.Read() && !new PostingsPage(pages.GetBytes(0)).TakeFurther(collector))
            {
            }
        }
    }

    private static long Id(long segment, long page) => (segment << SegmentShift) + page;

    /// <summary>Null when nothing was removed.</summary>
    private HashSet<long>? Removed(Segment segment)
    {
        if (segment.RemovalPages == 0)
            return null;
        var removed = new HashSet<long>();
        var first = Id(segment.Id + Removals, 0);
        using var pages = session.With("SELECT block FROM words_data WHERE id BETWEEN $1 AND $2", first, first + segment.RemovalPages - 1).Rows();
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
            return new Structure([], [], IsBeingJoined: false);
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
                var segment = new Segment(Varint.Read(block, ref at), Varint.Read(block, ref at), Varint.Read(block, ref at));
                if (isSecondForm)
                {
                    // The first writing that is in it.
                    Varint.Read(block, ref at);
                    segment = segment with { To = Varint.Read(block, ref at), RemovalPages = Varint.Read(block, ref at), Removed = Varint.Read(block, ref at) };
                    // How many passages it has.
                    Varint.Read(block, ref at);
                }
                segments.Add(segment);
            }
        }
        return new Structure(segments, [.. segments.Select(Removed)], isBeingJoined);
    }
}

/// <summary>A part of the full-text index that was written at once, or joined from such.</summary>
/// <param name="Id">Used again for another when it has gone.</param>
/// <param name="First">Its first page.</param>
internal readonly record struct Segment(long Id, long First, long Last)
{
    /// <summary>The number of the last writing that is in it.</summary>
    public long To { get; init; }

    /// <summary>How many pages name what was removed from it.</summary>
    public long RemovalPages { get; init; }

    /// <summary>How many passages were removed from it.</summary>
    public long Removed { get; init; }
}

/// <summary>Takes the passages that are read from segments, in whatever order. Numbers of more than 31 bits are left out.</summary>
internal sealed class PassageCollector
{
    /// <summary>More are taken as bits, which put them in order.</summary>
    private const int Few = 4096;

    private readonly List<int> _few = [];

    // Rented, for it is large; when a reading fails it is not given back.
    private ulong[] _bits = [];
    private int _length;

    /// <summary>Passages of the segment that is being read that are not in it any more; null for none.</summary>
    public HashSet<long>? Removed { get; set; }

    public void Take(long passage)
    {
        if (passage > int.MaxValue || Removed?.Contains(passage) == true)
            return;
        if (_few.Count < Few)
            _few.Add((int)passage);
        else
            Set((int)passage);
    }

    /// <summary>All, in order, each once. To be asked for once.</summary>
    public List<int> Numbers()
    {
        if (_length == 0)
            return [.. _few.Distinct().Order()];
        var numbers = new List<int>(_few);
        for (var at = 0; at < _length; at++)
        {
            for (var left = _bits[at]; left != 0; left &= left - 1)
                numbers.Add((at * TermPassages.BitsOfNumber) + BitOperations.TrailingZeroCount(left));
        }

        GiveBack();
        return [.. numbers.Distinct().Order()];
    }

    /// <param name="upTo">As <see cref="TermPassages.UpTo"/>.</param>
    /// <param name="removed">As <see cref="TermPassages.Removed"/>.</param>
    public TermPassages Passages(long upTo, long removed)
    {
        if (_length == 0)
            return TermPassages.Of(Numbers(), upTo, removed);
        foreach (var passage in _few)
            Set(passage);
        var made = TermPassages.Of(_bits.AsSpan(0, _length), upTo, removed);
        GiveBack();
        return made;
    }

    private void Set(int passage)
    {
        var at = passage / TermPassages.BitsOfNumber;
        if (at >= _bits.Length)
        {
            var longer = ArrayPool<ulong>.Shared.Rent(Math.Max(at + 1, 2 * _bits.Length));
            Array.Clear(longer);
            _bits.AsSpan(0, _length).CopyTo(longer);
            GiveBack();
            _bits = longer;
        }

        _bits[at] |= 1UL << (passage % TermPassages.BitsOfNumber);
        _length = Math.Max(_length, at + 1);
    }

    private void GiveBack()
    {
        if (_bits.Length > 0)
            ArrayPool<ulong>.Shared.Return(_bits);
        _bits = [];
    }
}
