using System.Text;
using QuoteBot.Ingestion;

namespace QuoteBot.Tests.Ingestion;

public sealed class TextDecodingTests
{
    private const string Text = "“Café,” said Zoë Łukasz.\r\nThe harbour waits…";

    public static TheoryData<Encoding, bool> Encodings => new()
    {
        { new UTF8Encoding(false), false },
        { new UTF8Encoding(true), true },
        { new UnicodeEncoding(bigEndian: false, byteOrderMark: true), true },
        { new UnicodeEncoding(bigEndian: true, byteOrderMark: true), true },
        { new UnicodeEncoding(bigEndian: false, byteOrderMark: false), false },
        { new UnicodeEncoding(bigEndian: true, byteOrderMark: false), false },
        { new UTF32Encoding(bigEndian: false, byteOrderMark: true), true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_comes_back_whole_in_every_encoding_and_without_its_mark(Encoding encoding, bool mark)
    {
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];

        Assert.Equal(Text, TextDecoding.Decode(bytes));
    }

    [Fact]
    public void Invalid_UTF8_is_read_as_Windows_1252()
    {
        byte[] bytes = [0x93, (byte)'C', (byte)'a', (byte)'f', 0xE9, 0x94];

        Assert.Equal("“Café”", TextDecoding.Decode(bytes));
    }

    [Fact]
    public void A_damaged_byte_in_a_UTF8_text_spoils_one_character_only()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Zoë in Łódź: "), 0xFF, .. "fin"u8];

        Assert.Equal("Zoë in Łódź: \uFFFDfin", TextDecoding.Decode(bytes));
    }

    [Fact]
    public void A_page_in_the_encoding_that_it_declares_is_read_in_it()
    {
        TextDecoding.Decode("register"u8);
        var bytes = Encoding.GetEncoding("iso-8859-2").GetBytes("<meta charset=\"iso-8859-2\"><p>Łódź");

        Assert.EndsWith("Łódź", TextDecoding.Decode(bytes, "iso-8859-2"));
    }

    [Theory]
    [InlineData("no-such-encoding")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("latin1")]
    public void A_declared_encoding_that_cannot_be_leaves_Windows_1252(string declared)
    {
        Assert.Equal("“é”", TextDecoding.Decode([0x93, 0xE9, 0x94], declared));
    }

    [Fact]
    public void Half_a_character_in_UTF16_becomes_a_replacement_character()
    {
        byte[] bytes = [0xFF, 0xFE, (byte)'a', 0, 0x3D, 0xD8, (byte)'b', 0];

        Assert.Equal("a\uFFFDb", TextDecoding.Decode(bytes));
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D })]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 })]
    [InlineData(new byte[] { 0, 0, 0, 0 })]
    public void Binary_data_is_no_text(byte[] bytes) => Assert.Null(TextDecoding.Decode(bytes));
}
