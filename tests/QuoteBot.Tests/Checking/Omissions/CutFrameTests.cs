namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>Under which words of the reporter, or of the speaker, the kept ones stood: feared, put about, ascribed or denied.</summary>
public sealed class CutFrameTests
{
    private const string Dry = "the tunnel is dry";

    private const string Fragment = "a role in keeping the old tunnel dry";

    private static Task<Verdict> CheckPartial(string claim, string printed, string? speaker = "Mara Lindqvist") => VerdictTests.Check(claim, speaker, Some.Article(printed));

    [Theory]
    [InlineData("The board says that Mara Lindqvist doesn’t have")]
    [InlineData("It rained, but Mara Lindqvist pointed out that she did not have")]
    [InlineData("Mara Lindqvist has never had")]
    [InlineData("Mara Lindqvist denied that she had")]
    [InlineData("Mara Lindqvist denied having")]
    [InlineData("Mara Lindqvist denies she has")]
    public async Task A_verb_of_the_claims_own_says_what_the_reporter_denies_of_the_fragment(string outside)
        => Assert.Equal(VerdictKind.OutOfContext, (await CheckPartial($"I have {Fragment}", $"{outside} “[[*{Fragment}|Mara Lindqvist]].”")).Kind);

    [Theory]
    [InlineData("Mara Lindqvist says that she has", "I have")]
    [InlineData("Mara Lindqvist did not want the job, for she has", "I have")]
    [InlineData("Mara Lindqvist said there was no doubt that she has", "I have")]
    [InlineData("Mara Lindqvist, who could not swim, has", "I have")]
    [InlineData("Mara Lindqvist is not the only one to have", "I have")]
    [InlineData("Mara Lindqvist does not have", "")]
    public async Task A_verb_that_the_reporter_has_as_well_or_none_is_accurate(string outside, string added)
        => Assert.Equal(VerdictKind.Verified, (await CheckPartial($"{added} {Fragment}".Trim(), $"{outside} “[[*{Fragment}|Mara Lindqvist]].”")).Kind);

    [Fact]
    public async Task A_record_with_the_verb_as_well_is_the_one_to_judge_by()
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check($"I do have {Fragment}", "Mara Lindqvist",
            Some.Article($"Mara Lindqvist said that she doesn’t have “[[*{Fragment}|Mara Lindqvist]].”"), Some.Saying($"I do not have {Fragment}."))).Kind);

    [Fact]
    public async Task Words_that_the_claim_puts_before_a_fragment_are_told()
    {
        var verdict = await CheckPartial($"I have {Fragment}", $"Mara Lindqvist says that she has “[[*{Fragment}|Mara Lindqvist]].”");

        Assert.Equal("The words are on record, but for “I have”, from Mara Lindqvist.", verdict.Reasons[0]);
    }

    [Theory]
    [InlineData("The miners are worried if it rains", "there is going to be a flood")]
    [InlineData("I think the miners are really worried that if we let it rain", "there is going to be a flood")]
    public async Task What_others_fear_in_a_case_is_no_statement(string dropped, string kept)
        => await CutBorderTests.IsOutOfContext(kept, $"{dropped} {kept}.", dropped);

    [Theory]
    [InlineData("I think if it rains", "there is going to be a flood")]
    [InlineData("I am sure that unless somebody paints the gate", "we will lose the wall")]
    [InlineData("It is dry, and I say if we let them in", "the tunnel would not stand")]
    public async Task A_condition_governs_what_follows_it_without_a_pause(string dropped, string kept)
        => await CutBorderTests.IsOutOfContext(kept, $"{dropped} {kept}.", dropped);

    [Theory]
    [InlineData("I asked him if he thought", "we will lose the wall")]
    [InlineData("I know if it rains, and it will, and", "we will lose the wall")]
    [InlineData("I think even if somebody paints the gate", "we will lose the wall")]
    public async Task An_if_of_something_else_is_no_condition(string before, string kept)
        => Assert.NotEqual("The claim leaves out the condition.", (await CutBorderTests.Check(kept, $"{before} {kept}.")).Reasons[0]);

    [Theory]
    [InlineData("They want to put the idea in people's heads that")]
    [InlineData("The board is trying to plant the notion that")]
    [InlineData("They have spread the rumour that")]
    [InlineData("Such a letter gives people the impression that")]
    [InlineData("The posters create the illusion that")]
    [InlineData("He keeps pushing the narrative that")]
    public async Task What_others_put_about_is_no_statement(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Theory]
    [InlineData("We want to put the idea in people's heads that")]
    [InlineData("I had the idea that")]
    [InlineData("The figures support the idea that")]
    [InlineData("The letter gives me the certainty that")]
    public async Task Ones_own_idea_is_a_statement(string before)
        => await CutBorderTests.IsExcerpt(Dry, $"{before} {Dry}.");

    [Theory]
    [InlineData("She blames the floods on a mindset that believes")]
    [InlineData("For years the town has lived in an ideology which says")]
    [InlineData("It is an ideology that holds")]
    [InlineData("Nobody there believed in the myth that")]
    [InlineData("She rejected the notion that")]
    public async Task What_a_mindset_believes_and_an_idea_that_is_rejected_are_no_statement(string outside)
        => Assert.Equal(VerdictKind.OutOfContext, (await CheckPartial("water and truth flow from power", $"{outside} “[[*water and truth flow from power as such|]].”", null)).Kind);

    [Theory]
    [InlineData("Tom Vik is one of those who believes", null)]
    [InlineData("Tom Vik supports the notion that", null)]
    [InlineData("The board dismissed Ada Moreau’s claim that", null)]
    [InlineData("The board rejected her claim that", null)]
    [InlineData("She has built a culture that says", null)]
    [InlineData("He is the man who says", null)]
    [InlineData("It is an ideology that he holds", null)]
    public async Task What_a_person_believes_is_a_statement(string outside, string? speaker)
        => Assert.Equal(VerdictKind.Verified, (await CheckPartial("water and truth flow from power", $"{outside} “[[*water and truth flow from power as such|]].”", speaker)).Kind);
}
