using System.Text;

namespace QuoteBot.Index;

/// <summary>Cuts a stretch, in UTF-16 offsets, out of a text in UTF-8, without decoding what stands before and after it. Pure.</summary>
internal static class Utf8Cut
{
    /// <param name="text">Valid UTF-8.</param>
    /// <param name="span">Inside the text; it may part a surrogate pair, as a span of the decoded text may.</param>
    public static string Of(ReadOnlySpan<byte> text, TextSpan span)
    {
        var start = Past(text, default, span.Start);
        // A pair that the stretch parts is one character here: begin before it.
        if (start.Units > span.Start)
            start = new Place(start.Bytes - 4, start.Units - 2);
        var end = Past(text, start, span.End);
        return span.Shift(-start.Units).In(Encoding.UTF8.GetString(text[start.Bytes..end.Bytes]));
    }

    private readonly record struct Place(int Bytes, int Units);

    /// <summary>The end of the character that holds the unit before <paramref name="units"/>.</summary>
    private static Place Past(ReadOnlySpan<byte> text, Place from, int units)
    {
        var (at, passed) = from;
        while (passed < units && at < text.Length)
        {
            // Most of a text is ASCII, and runs of it are skipped at once.
            var rest = text[at..Math.Min(text.Length, at + units - passed)];
            var plain = rest.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            var run = plain < 0 ? rest.Length : plain;
            (at, passed) = (at + run, passed + run);
            if (plain < 0)
                continue;
            // The first byte tells the length, and four bytes are a pair: https://datatracker.ietf.org/doc/html/rfc3629#section-3
            var length = text[at] switch { < 0xE0 => 2, < 0xF0 => 3, _ => 4 };
            (at, passed) = (at + length, passed + (length == 4 ? 2 : 1));
        }

        return new Place(at, passed);
    }
}
