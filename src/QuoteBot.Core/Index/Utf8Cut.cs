using System.Text;

namespace QuoteBot.Index;

/// <summary>Cuts a stretch, in UTF-16 offsets, out of a text in UTF-8, without decoding what stands before and after it. Pure.</summary>
internal static class Utf8Cut
{
    // By its first byte, what a character takes: https://datatracker.ietf.org/doc/html/rfc3629#section-3
    private const byte TwoBytes = 0xC0;
    private const byte ThreeBytes = 0xE0;
    private const byte FourBytes = 0xF0;

    /// <param name="text">Valid UTF-8.</param>
    /// <param name="span">Inside the text; it may part a surrogate pair, as a span of the decoded text may.</param>
    public static string Of(ReadOnlySpan<byte> text, TextSpan span)
    {
        var (at, units) = (0, 0);
        while (at < text.Length && units + Units(text[at]) <= span.Start)
            Step(text, ref at, ref units);
        var (first, before) = (at, units);
        while (at < text.Length && units < span.End)
            Step(text, ref at, ref units);
        return span.Shift(-before).In(Encoding.UTF8.GetString(text[first..at]));
    }

    private static void Step(ReadOnlySpan<byte> text, ref int at, ref int units)
    {
        var first = text[at];
        at += first switch { < TwoBytes => 1, < ThreeBytes => 2, < FourBytes => 3, _ => 4 };
        units += Units(first);
    }

    /// <summary>Beyond the basic plane a character is two units of UTF-16.</summary>
    private static int Units(byte first) => first < FourBytes ? 1 : 2;
}
