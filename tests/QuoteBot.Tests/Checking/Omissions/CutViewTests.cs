using QuoteBot.Attribution;

namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>Cuts that leave out whose view it is.</summary>
public sealed class CutViewTests
{
    private const string Claim = "the tunnel should be closed for good";

    [Theory]
    [InlineData("My colleagues believe that")]
    [InlineData("My colleagues are of the view that")]
    [InlineData("The Whigs think that")]
    [InlineData("The miners believe that")]
    [InlineData("My wife thinks that")]
    [InlineData("Many are of the opinion that")]
    [InlineData("They are of the belief that")]
    [InlineData("Jan Ruiz believes that")]
    [InlineData("Their position is that")]
    [InlineData("His view is that")]
    public async Task What_another_believes_is_passed_on(string dropped)
        => await CutBorderTests.IsOutOfContext(Claim, $"{dropped} {Claim}.", dropped);

    [Theory]
    [InlineData("I believe that")]
    [InlineData("We are of the view that")]
    [InlineData("My view is that")]
    [InlineData("My colleagues and I believe that")]
    [InlineData("The president and I think that")]
    [InlineData("My party believes that")]
    [InlineData("Our board believes that")]
    [InlineData("The governor believes that")]
    [InlineData("The company believes that")]
    [InlineData("What is more,")]
    public async Task The_speakers_own_view_or_that_of_their_own_people_is_theirs(string dropped)
        => await CutBorderTests.IsExcerpt(Claim, $"{dropped} {Claim}.");

    [Fact]
    public async Task A_view_that_the_cue_divides_is_passed_on()
        => Assert.Equal(VerdictKind.OutOfContext, (await VerdictTests.Check("we should leave the gate out of the picture entirely", "Ilse Vandermeer",
            Annotator.Annotate(new Article { Id = "a", Text = "“My colleagues,” Ilse Vandermeer says, “are of the view that we should leave the gate out of the picture entirely.”" }))).Kind);

    [Theory]
    [InlineData("You can argue that")]
    [InlineData("One might argue that")]
    [InlineData("People will say that")]
    [InlineData("Some would say that")]
    public async Task What_one_could_argue_is_not_said(string dropped)
        => await CutBorderTests.IsOutOfContext(Claim, $"{dropped} {Claim}.", dropped);

    [Theory]
    [InlineData("You cannot argue that")]
    [InlineData("I would argue that")]
    public async Task What_the_speaker_argues_is(string dropped)
        => Assert.NotEqual("In the record, this is only supposed.", (await CutBorderTests.Check(Claim, $"{dropped} {Claim}.")).Reasons[0]);

    [Theory]
    [InlineData("dig under the old market at night", "The temptation is to dig under the old market at night.", "The temptation is to")]
    [InlineData("dig under the old market at night", "The most predictable path is to dig under the old market at night.", "The most predictable path is to")]
    [InlineData("dig under the old market at night", "The danger would be to dig under the old market at night.", "The danger would be to")]
    public async Task What_people_are_inclined_to_do_is_no_advice(string claim, string record, string dropped)
        => await CutBorderTests.IsOutOfContext(claim, record, dropped);

    [Theory]
    [InlineData("dig under the old market at night", "The best answer is to dig under the old market at night.")]
    [InlineData("dig under the old market at night", "My plan is to dig under the old market at night.")]
    public async Task What_the_speaker_means_to_do_is(string claim, string record)
        => await CutBorderTests.IsExcerpt(claim, record);

    [Fact]
    public async Task What_would_have_to_be_shown_first_is_not_so()
        => Assert.Equal(VerdictKind.OutOfContext, (await CutBorderTests.Check("Digging under the market … would be in our interest", "Digging under the market requires a finding that doing so would be in our interest.")).Kind);

    [Fact]
    public async Task To_the_extent_that_is_a_condition()
        => await CutBorderTests.IsOutOfContext("it may be the right thing to do", "To the extent that the town pays, it may be the right thing to do.", "To the extent that the town pays");
}
