using System.Buffers.Binary;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Words;

/// <summary>Goes through the passages of one segment that hold a term, in order; its pages are read when they are wanted.</summary>
/// <param name="pages">The page that the term would be on, and those behind it.</param>
/// <param name="removed">Passages that are not in the segment any more; null for none.</param>
internal sealed class PostingList(SegmentPages pages, HashSet<long>? removed)
{
    /// <summary>A place is written as its distance from the place before, and this.</summary>
    private const int PlaceOffset = 2;

    private byte[] _buffer = [];
    private int _length;
    private int _footer;
    private int _at;
    private int _end;
    private bool _endsHere;
    private long _before;
    private int _placesAt;
    private int _placesBytes;

    /// <summary>Where it is: 0 before the first, <see cref="long.MaxValue"/> behind the last.</summary>
    public long Passage { get; private set; }

    private ReadOnlySpan<byte> Page => _buffer.AsSpan(0, _length);

    /// <summary>Call first.</summary>
    /// <returns>False when the segment does not have the term.</returns>
    public bool Find(ReadOnlySpan<byte> term)
    {
        if (!ReadPage() || !new PostingsPage(Page).Find(term, out _at, out _end))
            return false;
        _endsHere = _end < _footer;
        return true;
    }

    /// <summary>Goes on to the first passage that is no earlier than this one.</summary>
    /// <returns>False at the end.</returns>
    public bool NextFrom(long passage)
    {
        while (Passage < passage)
        {
            if (!Skip(passage) && !NextPage(out _))
                Passage = long.MaxValue;
        }

        return Passage != long.MaxValue;
    }

    /// <summary>Goes on to that passage on this page. A common word's list has hundreds of thousands, so nothing is called for those between.</summary>
    /// <returns>False when there is none on it.</returns>
    private bool Skip(long passage)
    {
        var page = Page;
        var (at, before) = (_at, _before);
        while (at < _end)
        {
            before += page[at] < Varint.OfTwoBytes ? page[at++] : Varint.Read(page, ref at);
            var places = (int)((page[at] < Varint.OfTwoBytes ? page[at++] : Varint.Read(page, ref at)) >> 1);
            at += places;
            if (before < passage || removed?.Contains(before) == true)
                continue;
            (_placesAt, _placesBytes) = (at - places, places);
            (_at, _before, Passage) = (at, before, before);
            return true;
        }

        (_at, _before) = (at, before);
        return false;
    }

    /// <summary>Where in the passage the term stands, counted in words. To be asked once a passage.</summary>
    /// <param name="places">Filled, in order.</param>
    public void ReadPlaces(List<int> places)
    {
        places.Clear();
        var bytes = Page[_placesAt..Math.Min(_placesAt + _placesBytes, _footer)];
        if (bytes.Length < _placesBytes)
        {
            // They go on on the next page, or on several.
            var all = new List<byte>(bytes.ToArray());
            while (all.Count < _placesBytes && NextPage(out var further))
                all.AddRange(Page[further]);
            bytes = all.ToArray();
        }

        var place = 0;
        for (var at = 0; at < bytes.Length;)
        {
            place += (int)Varint.Read(bytes, ref at) - PlaceOffset;
            places.Add(place);
        }
    }

    /// <param name="further">What on the page still belongs to the passage of the page before.</param>
    /// <returns>False when the list has ended.</returns>
    private bool NextPage(out Range further)
    {
        further = default;
        if (_endsHere || !ReadPage())
            return false;
        (_at, _end, _endsHere) = new PostingsPage(Page).Continued();
        further = PostingsPage.HeaderBytes.._at;
        // The first number on a page is whole.
        if (_at < _end)
            _before = 0;
        return true;
    }

    private bool ReadPage()
    {
        if (!pages.Read(ref _buffer, out _length))
            return false;
        _footer = BinaryPrimitives.ReadUInt16BigEndian(Page[sizeof(ushort)..]);
        return true;
    }
}

/// <summary>The pages of one segment, from one of them on.</summary>
internal sealed class SegmentPages(Session session, long first, long last)
{
    private long _next = first;

    /// <param name="buffer">Has a copy of the next page; exchanged for a larger one when it is too small.</param>
    /// <returns>False when there is none.</returns>
    public bool Read(ref byte[] buffer, out int length)
    {
        length = 0;
        if (_next > last)
            return false;
        using var rows = session.With("SELECT block FROM words_data WHERE id = $1", _next++).Rows();
        if (!rows.Read())
            return false;
        var page = rows.GetBytes(0);
        if (buffer.Length < page.Length)
            buffer = new byte[page.Length];
        page.CopyTo(buffer);
        length = page.Length;
        return length >= PostingsPage.HeaderBytes;
    }
}
