using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace QuoteBot.Ingestion;

/// <summary>Turns a file's bytes into text. The byte-order mark is taken off; nothing else is changed, line ends neither.</summary>
public static class TextDecoding
{
    // A share of control characters above this is no text in any encoding; real text has next to none.
    private const double MaxControlShare = 0.1;

    // Enough to tell UTF-16 by its zero bytes, and cheap.
    private const int ProbeBytes = 4096;

    private const int Windows1252CodePage = 1252;

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes by byte-order mark, else as UTF-8, else by the declared encoding, else as Windows-1252.</summary>
    /// <param name="declared">What the document itself says, as a web page's charset; null when it says nothing.</param>
    /// <returns>Null when the bytes are no text. Otherwise well-formed UTF-16: no lone surrogates.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        var (encoding, mark) = ByMark(bytes);
        var body = bytes[mark..];
        encoding ??= Utf16WithoutMark(body) ?? (LooksLikeUtf8(body) ? Encoding.UTF8 : Declared(declared) ?? Encoding.GetEncoding(Windows1252CodePage));
        var text = encoding.GetString(body);
        return IsBinary(text) ? null : text;
    }

    /// <summary>True for text with NUL characters, or made of control characters to a good part.</summary>
    public static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (character == '\0')
                return true;
            if (char.IsControl(character) && character is not ('\n' or '\r' or '\t' or '\f'))
                controls++;
        }

        return controls > text.Length * MaxControlShare;
    }

    internal static (Encoding? Encoding, int Length) ByMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return (Encoding.UTF8, 3);
        if (bytes.StartsWith(Encoding.UTF32.Preamble))
            return (Encoding.UTF32, 4);
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return (Encoding.Unicode, 2);
        return bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? (Encoding.BigEndianUnicode, 2) : (null, 0);
    }

    // Western text in UTF-16 has a zero in nearly every second byte, and none in the others.
    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var probe = bytes[..(Math.Min(bytes.Length, ProbeBytes) & ~1)];
        int even = 0, odd = 0, pairs = probe.Length / 2;
        for (var at = 0; at < probe.Length; at += 2)
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(probe[at..]) == 0)
                return null;
            even += probe[at] == 0 ? 1 : 0;
            odd += probe[at + 1] == 0 ? 1 : 0;
        }

        if (odd > pairs / 2 && even == 0)
            return Encoding.Unicode;
        return even > pairs / 2 && odd == 0 ? Encoding.BigEndianUnicode : null;
    }

    // A long UTF-8 text with a few bytes damaged is still UTF-8: in Windows-1252 every accent of it would be wrong.
    private static bool LooksLikeUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return true;
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (status != System.Buffers.OperationStatus.Done)
                bad++;
            else if (!rune.IsAscii)
                good++;
            bytes = bytes[length..];
        }

        return good > bad;
    }

    private static Encoding? Declared(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        try
        {
            var encoding = Encoding.GetEncoding(name.Trim());

            // The web reads these two names as Windows-1252; and a page whose bytes are no UTF-8 lies when it says so.
            return encoding.CodePage is 28591 or 20127 or 65001 or 1200 or 1201 or 12000 ? null : encoding;
        }
        catch (ArgumentException)
        {
            // An unknown name says as little as none.
            return null;
        }
    }
}
