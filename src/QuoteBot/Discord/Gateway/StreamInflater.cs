using System.IO.Compression;

namespace QuoteBot.Discord.Gateway;

/// <summary>Undoes the compression of one connection, whose messages all belong to a single zlib stream.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#transport-compression</remarks>
internal sealed class StreamInflater : IDisposable
{
    /// <summary>A large guild without its members comes to some megabytes; more than this is not meant for a bot of this kind.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private static ReadOnlySpan<byte> Suffix => [0x00, 0x00, 0xFF, 0xFF];

    private readonly Feed feed = new();
    private readonly ZLibStream zlib;

    public StreamInflater() => zlib = new ZLibStream(feed, CompressionMode.Decompress);

    /// <summary>Whether the bytes end a piece that can be read by itself.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> bytes) => bytes.EndsWith(Suffix);

    /// <summary>Writes what the next piece holds.</summary>
    /// <exception cref="InvalidDataException">It is no zlib, or holds more than <see cref="MostBytes"/>. Nothing that follows in this connection can be read.</exception>
    public void Inflate(ReadOnlyMemory<byte> piece, MemoryStream into)
    {
        feed.Bytes = piece;
        Span<byte> buffer = stackalloc byte[8192];
        int read;
        while ((read = zlib.Read(buffer)) > 0)
        {
            if (into.Length + read > MostBytes)
            {
                throw new InvalidDataException($"A message holds more than {MostBytes / 1024 / 1024} MB.");
            }

            into.Write(buffer[..read]);
        }
    }

    public void Dispose() => zlib.Dispose();

    /// <summary>Gives the pieces as they come, and nothing between them.</summary>
    private sealed class Feed : Stream
    {
        public ReadOnlyMemory<byte> Bytes { get; set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var length = Math.Min(buffer.Length, Bytes.Length);
            Bytes.Span[..length].CopyTo(buffer);
            Bytes = Bytes[length..];
            return length;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
