using System.Buffers.Binary;
using System.IO.Compression;

namespace QuoteBot.Ingestion;

/// <summary>What keeps a compressed file from being read to its end; the message goes on from the file's name.</summary>
internal sealed class GzipException(string message) : IOException(message);

/// <summary>Unpacks a gzip file, and refuses one that breaks off or that grows beyond all measure.</summary>
/// <remarks>The framework's own stream ends silently where a file breaks off, so the length and checksum at the file's end are compared here.</remarks>
internal sealed class GzipSource(FileStream file) : Stream
{
    // News shrinks to a third; repeated text to a fiftieth. Deflate's utmost, a thousandth, is an attack.
    private const int MaxExpansion = 200;

    // Below this even an attack does no harm.
    private const long FreeExpansionBytes = 32L * 1024 * 1024;

    private const string BreaksOff = "is not a whole gzip file: it breaks off or is damaged";

    // Ten bytes of header, two of the shortest content, eight of checksum and length.
    private const int MinFileLength = 20;

    private const int TrailerLength = 8;

    private readonly GZipStream content = new(file, CompressionMode.Decompress, leaveOpen: true);

    private long total;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => total; set => throw new NotSupportedException(); }

    /// <exception cref="GzipException">The file breaks off, is damaged, no gzip file, or expands beyond all measure.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        int read;
        try
        {
            read = content.Read(buffer, offset, count);
        }
        catch (InvalidDataException)
        {
            throw new GzipException(BreaksOff);
        }

        total += read;
        if (total > FreeExpansionBytes && total > file.Position * MaxExpansion)
            throw new GzipException($"expands to more than {MaxExpansion} times its size, which no text does");
        if (read == 0 && !IsWhole())
            throw new GzipException(BreaksOff);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        content.Dispose();
        base.Dispose(disposing);
    }

    private bool IsWhole()
    {
        if (file.Length < MinFileLength)
            return false;
        Span<byte> trailer = stackalloc byte[TrailerLength];
        file.Position = file.Length - TrailerLength;
        file.ReadExactly(trailer);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]);
        return length == (uint)total || (length <= total && ChecksumOfLast(length) == BinaryPrimitives.ReadUInt32LittleEndian(trailer));
    }

    // Several gzip files in a row are one as well; the trailer then tells of the last of them, and a second pass is needed to see its bytes.
    private uint ChecksumOfLast(long length)
    {
        file.Position = 0;
        using var again = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);
        var buffer = new byte[81_920];
        var checksum = uint.MaxValue;
        var skip = total - length;
        for (int read; (read = again.Read(buffer)) > 0; skip -= read)
        {
            for (var at = (int)Math.Clamp(skip, 0, read); at < read; at++)
                checksum = Table[(byte)(checksum ^ buffer[at])] ^ (checksum >> 8);
        }

        return ~checksum;
    }

    // CRC-32 as RFC 1952 defines it.
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value =>
    {
        var entry = (uint)value;
        for (var bit = 0; bit < 8; bit++)
            entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ 0xEDB88320;
        return entry;
    })];
}
