namespace QuoteBot.Ingestion;

/// <summary>Cuts a stream of bytes into lines without ever holding more than one of them.</summary>
internal sealed class ByteLines(Stream stream, int maxLength)
{
    private byte[] buffer = new byte[81_920];

    private int start;

    private int end;

    private bool ended;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Reads the next line, without its line feed. The memory is good until the next call.</summary>
    /// <param name="tooLong">True when the line is longer than allowed; it was then passed over and <paramref name="line"/> is empty.</param>
    /// <returns>False at the end.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line, out bool tooLong)
    {
        tooLong = false;
        for (var searched = start; ;)
        {
            var found = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (found >= 0)
                return Take(searched + found, searched + found + 1, tooLong |= searched + found - start > maxLength, out line);
            if (ended)
                return Take(end, end, tooLong, out line);
            if (end - start > maxLength)
                (tooLong, start, end) = (true, 0, 0);
            searched = Fill();
        }
    }

    private bool Take(int lineEnd, int next, bool tooLong, out ReadOnlyMemory<byte> line)
    {
        var isEnd = ended && start == end && next == end && !tooLong;
        line = tooLong ? default : buffer.AsMemory(start, lineEnd - start);
        start = next;
        Number += isEnd ? 0 : 1;
        return !isEnd;
    }

    // Returns where the new bytes begin.
    private int Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        var from = end;
        var read = stream.Read(buffer, end, buffer.Length - end);
        ended = read == 0;
        end += read;
        return from;
    }
}
