using QuoteBot.Attribution;

namespace QuoteBot.Tests.Attribution;

/// <summary>How sure an attribution is; below .85 nobody is called a wrong speaker.</summary>
public sealed class ConfidenceTests
{
    private const double SureSpeaker = 0.85;

    [Theory]
    [InlineData("“The boats are late,” Jan Viklund said on behalf of Petra Holm.")]
    [InlineData("On behalf of Petra Holm, Jan Viklund said: “The boats are late.”")]
    [InlineData("Petra Holm accused Jan Viklund of saying “the boats are late”.")]
    public void Who_only_lends_a_voice_or_is_accused_is_no_sure_speaker(string text) => Assert.InRange(Only(text).Confidence, 0.5, SureSpeaker - 0.01);

    [Fact]
    public void Who_says_it_is_a_sure_speaker() => Assert.InRange(Only("“The boats are late,” Jan Viklund said on Monday.").Confidence, SureSpeaker, 1);

    private static Quote Only(string text)
    {
        var quote = Assert.Single(Annotator.Annotate(new Article { Id = "t", Text = text }).Quotes);
        Assert.Equal("Jan Viklund", quote.Speaker?.Name);
        return quote;
    }
}
