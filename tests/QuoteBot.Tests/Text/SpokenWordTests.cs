using QuoteBot.Text;

namespace QuoteBot.Tests.Text;

public sealed class SpokenWordTests
{
    [Theory]
    [InlineData("uh we will", 1)]
    [InlineData("You know, we will", 2)]
    [InlineData("I mean we will", 2)]
    [InlineData("we, we will", 1)]
    [InlineData("I think, I think we will", 2)]
    [InlineData("it's, it's ours", 2)]
    [InlineData("the port of the port of the", 3)]
    [InlineData("we will", 0)]
    [InlineData("not not", 0)]
    [InlineData("very very", 0)]
    [InlineData("20 20", 0)]
    [InlineData("", 0)]
    public void Fillers_and_false_starts_are_known(string text, int length) => Assert.Equal(length, QuoteText.FillerLength(QuoteText.Words(text), 0));
}
