using System.Text;
using FsCheck;
using FsCheck.Fluent;
using QuoteBot.Index;

namespace QuoteBot.Tests.Index;

public sealed class Utf8CutTests
{
    private static readonly Gen<string> Texts = Gen.Elements("a", " ", "plain words ", "é", "“", "”", "语", "😀", "\0", "\n").ListOf().Select(string.Concat);

    [Theory]
    [InlineData("“Né,” she said", 1, 4, "Né,")]
    [InlineData("a 😀 b", 2, 4, "😀")]
    [InlineData("", 0, 0, "")]
    public void A_stretch_is_cut_by_its_offsets_in_the_decoded_text(string text, int start, int end, string expected) =>
        Assert.Equal(expected, Cut(text, start, end));

    [Fact]
    public void Any_stretch_of_any_text_is_what_the_decoded_text_has_there()
    {
        var stretches = from text in Texts
                        from start in Gen.Choose(0, text.Length)
                        from end in Gen.Choose(start, text.Length)
                        select (text, start, end);
        Check.QuickThrowOnFailure(Prop.ForAll(stretches.ToArbitrary(), of => Cut(of.text, of.start, of.end) == of.text[of.start..of.end]));
    }

    private static string Cut(string text, int start, int end) => Utf8Cut.Of(Encoding.UTF8.GetBytes(text), new TextSpan(start, end));
}
