using QuoteBot.Checking.Speakers;

namespace QuoteBot.Tests.Checking.Speakers;

/// <summary>The beginning of a surname given for the whole.</summary>
public sealed class ShortSurnameTests
{
    private static SpeakerFit Fit(string claimed, string recorded) => SpeakerMatch.Compare(claimed, [new Speaker(recorded, SpeakerKind.Person, null, [])], []).Fit;

    [Theory]
    [InlineData("Viz", "Steve Vizniak")]
    [InlineData("Lindq", "Mara Lindqvist")]
    [InlineData("Rosen", "Tom Rosenholm")]
    public void The_beginning_of_a_surname_may_be_short_for_it_or_another(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Unclear, Fit(claimed, recorded));

    [Theory]
    [InlineData("Vi", "Steve Vizniak")]
    [InlineData("Viz", "Steve Thorne")]
    public void Two_letters_or_those_of_another_name_are_not(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Different, Fit(claimed, recorded));
}
