using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Speakers;

namespace QuoteBot.Tests.Checking.Claims;

/// <summary>Claimed speakers as people type them.</summary>
public sealed class SpokenNameTests
{
    private static SpeakerFit Fit(string claimed, string recorded) => SpeakerMatch.Compare(claimed, [new Speaker(recorded, SpeakerKind.Person, null, [])], []).Fit;

    [Theory]
    [InlineData("Lindqvist on the strike")]
    [InlineData("Lindqvist on Hale")]
    [InlineData("Lindqvist in 2019")]
    [InlineData("Lindqvist via Facebook")]
    [InlineData("Lindqvist’s email")]
    [InlineData("Lindqvist's op-ed")]
    [InlineData("Lindqvist (D)")]
    [InlineData("Lindqvist herself")]
    [InlineData("lindqvist lol")]
    [InlineData("Mara Lindqvist 🙄")]
    [InlineData("Mara Lindqvist, smh")]
    [InlineData("So Lindqvist")]
    [InlineData("On Monday, Mara Lindqvist")]
    public void What_people_type_around_a_name_is_no_part_of_it(string claimed) => Assert.Equal(SpeakerFit.Same, Fit(claimed, "Mara Lindqvist"));

    [Theory]
    [InlineData("Hale's running mate")]
    [InlineData("running mate")]
    [InlineData("Lakers legend")]
    [InlineData("single mom")]
    [InlineData("44")]
    public void A_description_is_nobody_elses_name(string claimed) => Assert.Equal(SpeakerFit.Unclear, Fit(claimed, "Mara Lindqvist"));

    [Theory]
    [InlineData("tom hale")]
    [InlineData("Tom Hale on Lindqvist")]
    [InlineData("Tom Lindqvist")]
    [InlineData("Hale")]
    public void Another_name_is_another_person(string claimed) => Assert.Equal(SpeakerFit.Different, Fit(claimed, "Mara Lindqvist"));

    [Fact]
    public void A_handle_of_title_and_surname_is_the_person_s() => Assert.Equal(SpeakerFit.Perhaps, Fit("@MayorLindqvist", "Mara Lindqvist"));

    [Fact]
    public void A_handle_with_another_word_in_it_tells_nobody() => Assert.Equal(SpeakerFit.Unclear, Fit("@FansOfLindqvist", "Mara Lindqvist"));

    [Fact]
    public void A_text_of_blanks_is_read_at_once()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();

        _ = ClaimParser.Parse("We will win — a" + new string(' ', 100_000) + "b");
        _ = SpokenName.WithoutOccasion("a" + new string(' ', 100_000) + "b", out _);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }
}
