namespace QuoteBot.Index.Vectors;

/// <summary>Some thousand vectors in memory. It is only ever added to, so who knows how many there were may go on reading those.</summary>
internal sealed class VectorBlock(int dimensions, int capacity)
{
    private readonly int _stride = VectorScan.Stride(dimensions);
    private readonly byte[] _signs = new byte[Signs.Planes(dimensions) * Signs.InWholeGroups(capacity)];
    private readonly sbyte[] _vectors = new sbyte[VectorScan.Stride(dimensions) * capacity];
    private readonly int[] _speakers = new int[capacity];
    private readonly int[] _passages = new int[capacity];

    // A list may move when it grows; its old array stays as it was for those who read it.
    private BlockRow[] _rows = new BlockRow[64];
    private SpeakerPlaces? _bySpeaker;

    public int Count { get; private set; }

    public int RowCount { get; private set; }

    public bool HasRoomFor(int vectors) => Count + vectors <= capacity;

    /// <param name="common">The direction that all have in common, a unit vector, and does not count; null for none.</param>
    public void Add(long row, long article, ReadOnlySpan<VectorEntry> entries, ReadOnlySpan<sbyte> vectors, float[]? common)
    {
        if (RowCount == _rows.Length)
            Array.Resize(ref _rows, 2 * RowCount);
        _rows[RowCount++] = new BlockRow(row, article, Count);
        for (var i = 0; i < entries.Length; i++)
        {
            var vector = vectors.Slice(i * dimensions, dimensions);
            VectorScan.Write(vector, Quantized.InverseLength(vector, common), _vectors.AsSpan(Count * _stride, _stride));
            Signs.Write(vector, common, _signs, Count);
            _speakers[Count] = entries[i].Speaker;
            _passages[Count++] = entries[i].Passage;
        }
    }

    /// <summary>Nothing more comes into it.</summary>
    public void Close() => _bySpeaker = new SpeakerPlaces(_speakers.AsSpan(0, Count));

    /// <summary>A view of what is in it now.</summary>
    public BlockView View() => new(_vectors, _signs, _speakers, _passages, _rows, Count, RowCount, _stride, Signs.Planes(dimensions), _bySpeaker);
}

/// <param name="Start">The place of its first vector in the block.</param>
internal readonly record struct BlockRow(long Key, long Article, int Start);

/// <param name="BySpeaker">Null while vectors still come into the block.</param>
internal readonly record struct BlockView(sbyte[] Vectors, byte[] Signs, int[] Speakers, int[] Passages, BlockRow[] Rows, int Count, int RowCount, int Stride, int Planes, SpeakerPlaces? BySpeaker)
{
    /// <summary>Its row, as <see cref="VectorScan.Write"/> makes it.</summary>
    public ReadOnlySpan<sbyte> RowBytes(int vector) => Vectors.AsSpan(vector * Stride, Stride);

    /// <summary>The signs of some vectors, in whole groups; those of a vector that is being added beside may be among them.</summary>
    public ReadOnlySpan<byte> SignsOf(int first, int vectors) => Signs.AsSpan(first * Planes, vectors * Planes);

    /// <summary>The row that holds a vector, and the vector's place in the row.</summary>
    public (long Key, long Article, int Place) RowOf(int vector)
    {
        var (low, high) = (0, RowCount - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Rows[middle].Start <= vector)
                low = middle;
            else
                high = middle - 1;
        }
        return (Rows[low].Key, Rows[low].Article, vector - Rows[low].Start);
    }
}
