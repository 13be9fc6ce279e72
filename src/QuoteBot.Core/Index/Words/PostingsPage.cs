using System.Buffers.Binary;

namespace QuoteBot.Index.Words;

/// <summary>One page of a full-text index: terms with the passages that hold them, and where in these.</summary>
/// <remarks>
/// Four bytes of header: where the first passage stands of a list that goes on from the page before (0: none begins here), and where the footer begins. The footer has the places of
/// the page's terms, the first as it is, the others as distances. A term but the first leaves out what it shares with the one before. A list is a passage's id, then distances; after each
/// twice the number of bytes that tell where in the passage, which are passed over. The first id on a page is whole.
/// </remarks>
internal readonly ref struct PostingsPage(ReadOnlySpan<byte> block)
{
    public const int HeaderBytes = 4;

    private const int RemovedHeaderBytes = 8;

    private readonly ReadOnlySpan<byte> _block = block;
    private readonly int _footer = block.Length < sizeof(uint) ? 0 : BinaryPrimitives.ReadUInt16BigEndian(block[sizeof(ushort)..]);

    /// <summary>Reads one of the pages that name what was removed: a table of ids, each of as many bytes as the first byte says, 0 where it is empty.</summary>
    public static void AddRemoved(ReadOnlySpan<byte> page, HashSet<long> removed)
    {
        var size = page.Length > 0 && page[0] == sizeof(uint) ? sizeof(uint) : sizeof(long);
        for (var at = RemovedHeaderBytes; at + size <= page.Length; at += size)
        {
            var id = size == sizeof(uint) ? BinaryPrimitives.ReadUInt32BigEndian(page[at..]) : BinaryPrimitives.ReadInt64BigEndian(page[at..]);
            if (id != 0)
                removed.Add(id);
        }
    }

    /// <summary>Finds a term.</summary>
    /// <param name="start">Where its list begins.</param>
    /// <param name="end">Where the list ends; where the footer begins when it may go on on the next page.</param>
    public bool Find(ReadOnlySpan<byte> wanted, out int start, out int end)
    {
        (start, end) = (0, 0);
        // How much of the wanted term the term before has: what a term shares with that need not be compared again.
        var matched = 0;
        var place = 0;
        for (var at = _footer; at < _block.Length;)
        {
            var isFirst = place == 0;
            place += (int)Varint.Read(_block, ref at);
            start = place;
            var shared = isFirst ? 0 : (int)Varint.Read(_block, ref start);
            var length = (int)Varint.Read(_block, ref start);
            var rest = _block.Slice(start, length);
            start += length;
            if (shared > matched)
                continue;
            if (shared < matched)
                return false;
            var common = rest.CommonPrefixLength(wanted[matched..]);
            matched += common;
            if (matched == wanted.Length && common == length)
            {
                end = at < _block.Length ? place + (int)Varint.Read(_block, ref at) : _footer;
                return true;
            }
            if (matched == wanted.Length || (common < length && rest[common] > wanted[matched]))
                return false;
        }
        return false;
    }

    /// <returns>Whether the list ends here; else it may go on on the next page.</returns>
    public bool Take(int at, int end, PassageCollector collector)
    {
        var passage = 0L;
        while (at < end)
        {
            passage += Varint.Read(_block, ref at);
            collector.Take(passage);
            var places = (int)(Varint.Read(_block, ref at) >> 1);
            at += places;
        }
        return end < _footer;
    }

    /// <summary>Goes on with the list of the page before.</summary>
    /// <returns>Whether it ends here.</returns>
    public bool TakeFurther(PassageCollector collector)
    {
        var (start, end, endsHere) = Continued();
        Take(start, end, collector);
        return endsHere;
    }

    /// <summary>Where the list of the page before goes on: what stands before belongs to the last passage there.</summary>
    /// <returns>Start and end, equal when no passage begins here, and whether the list ends on this page.</returns>
    public (int Start, int End, bool EndsHere) Continued()
    {
        var first = BinaryPrimitives.ReadUInt16BigEndian(_block);
        var hasTerms = _footer < _block.Length;
        var at = _footer;
        var end = hasTerms ? (int)Varint.Read(_block, ref at) : _footer;
        return (first == 0 ? end : first, end, hasTerms);
    }
}

/// <summary>Numbers of one to nine bytes, as SQLite writes them: seven bits each, the highest first; the ninth has eight.</summary>
internal static class Varint
{
    /// <summary>A first byte from here on has another one behind it.</summary>
    public const byte OfTwoBytes = 0x80;

    private const int Most = 9;

    public static long Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        int next = bytes[at++];
        if (next < OfTwoBytes)
            return next;
        long number = next & 0x7F;
        for (var i = 2; i < Most; i++)
        {
            next = bytes[at++];
            number = (number << 7) | (uint)(next & 0x7F);
            if (next < OfTwoBytes)
                return number;
        }
        return (number << 8) | bytes[at++];
    }
}
