using QuoteBot.Checking;

namespace QuoteBot.Tests.Checking;

/// <summary>Whose words the kept ones are, and whether the words left out deny them.</summary>
public sealed class CutVoiceTests
{
    private const string Dry = "the tunnel is dry";

    [Theory]
    [InlineData("There are people who say that")]
    [InlineData("Many still believe that")]
    [InlineData("The engineers would always tell us that")]
    [InlineData("We have been assured every year that")]
    public async Task Words_of_others_are_not_the_speakers(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Fact]
    public async Task Six_words_at_the_end_can_say_whose_the_words_are()
        => await CutBorderTests.IsOutOfContext("The tunnel will pay for itself", "The tunnel will pay for itself, as far as engineers tell us.", "as far as engineers tell us");

    [Theory]
    [InlineData("People know that")]
    [InlineData("I am one of those people who think that")]
    [InlineData("Always tell them that")]
    [InlineData("There is no one who doubts that")]
    [InlineData("It is not only that")]
    [InlineData("It is not just that")]
    [InlineData("It is not merely that")]
    [InlineData("We have no idea that is better than that")]
    public async Task Words_that_the_speaker_stands_by_are_their_own(string before)
        => await CutBorderTests.IsExcerpt(Dry, $"{before} {Dry}.");

    [Fact]
    public async Task What_a_speaker_was_never_told_is_denied_and_not_passed_on()
    {
        var verdict = await VerdictTests.Check(Dry, "Mara Lindqvist", Some.Saying($"I was never told that {Dry}."));

        Assert.Equal(VerdictKind.OutOfContext, verdict.Kind);
        Assert.Contains("The claim leaves out the negation.", verdict.Reasons);
    }

    [Theory]
    [InlineData("and that the others do not")]
    [InlineData("and that we do not, I am afraid")]
    [InlineData("and that we do not but others do")]
    [InlineData("or that the others do not")]
    public async Task A_clause_that_ends_with_its_negation_denies_the_words(string dropped)
        => await CutBorderTests.IsOutOfContext("The plan rests on guesses that the board shares", $"The plan rests on guesses that the board shares {dropped}.", dropped);
}
