using QuoteBot.Text;

namespace QuoteBot.Tests.Text;

public sealed class MarkTests
{
    [Theory]
    [InlineData("We will … build", "Ellipsis …")]
    [InlineData("We will... build", "Ellipsis ...")]
    [InlineData("We will . . . build", "Ellipsis . . .")]
    [InlineData("We will [...] build", "Ellipsis [...]")]
    [InlineData("We will [ … ] build", "Ellipsis [ … ]")]
    [InlineData("[The port] will … [sic] build", "Insertion [The port]|Ellipsis …|Insertion [sic]")]
    [InlineData("[T]he port. It grew", "Insertion [T]")]
    [InlineData("Wait.. what [", "")]
    [InlineData("[] [[ ]", "Ellipsis [ ]")]
    [InlineData("", "")]
    public void Ellipses_and_bracketed_words_are_reported(string text, string marks)
        => Assert.Equal(marks, string.Join('|', QuoteText.Marks(text).Select(mark => $"{mark.Kind} {mark.Span.In(text)}")));

    [Fact]
    public void A_bracket_of_a_whole_passage_is_no_insertion()
        => Assert.Empty(QuoteText.Marks($"[{new string('a', 500)}]"));
}
