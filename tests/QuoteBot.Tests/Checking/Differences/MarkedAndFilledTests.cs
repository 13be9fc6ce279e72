namespace QuoteBot.Tests.Checking.Differences;

/// <summary>What a speaker stumbles over and what a claim puts in brackets changes no words.</summary>
public sealed class MarkedAndFilledTests
{
    private static Task<Verdict> Check(string claim, string record) => VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record));

    [Theory]
    [InlineData("The boats leave at dawn and somebody has to light the lamp.", "The boats leave at dawn and, you know, somebody has to light the lamp.")]
    [InlineData("The boats leave at dawn. And because somebody has to light the lamp.", "The boats leave at dawn. And because, you know, somebody has to light the lamp.")]
    [InlineData("The lamp was broken for a year", "The lamp was, I mean, broken for a year.")]
    [InlineData("I think the lamp was broken for a year", "I think, I think the lamp was broken for a year.")]
    [InlineData("When it burns I will have to come back", "When it burns I will, well, I will have to come back.")]
    [InlineData("I have no further lamps to light", "I have no, uh, no further lamps to light.")]
    [InlineData("Both of the lamps were broken for a year", "Both lamps were broken for a year.")]
    [InlineData("The lamp was, you know, broken for a year", "The lamp was broken for a year.")]
    public async Task A_filler_or_a_false_start_is_cosmetic_wherever_it_stands(string claim, string record)
    {
        var verdict = await Check(claim, record);

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.DoesNotContain(verdict.Diff, part => part.Change is not (DiffChange.None or DiffChange.Cosmetic));
    }

    [Theory]
    [InlineData("They [the keepers of the two northern lighthouses] sleep in the day. They never see the market.")]
    [InlineData("They [the keepers of the two northern lighthouses] sleep in the day.")]
    [InlineData("They sleep [the keepers of the two northern lighthouses] in the day")]
    public async Task Words_in_brackets_never_count_as_words_of_the_claim(string claim)
    {
        var verdict = await Check(claim, "They sleep in the day. They never see the market.");

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Contains(verdict.Diff, part => part is { Op: DiffOp.Insert, Change: DiffChange.Marked });
    }

    [Theory]
    [InlineData("The deal of course is built upon the harbour and its quay", "The deal (to support May) of course is built upon the harbour and its quay", VerdictKind.Verified)]
    [InlineData("The deal of course is built upon the harbour and its quay", "The deal (that may fail) of course is built upon the harbour and its quay", VerdictKind.Altered)]
    public async Task A_name_in_round_brackets_explains_and_a_word_that_weakens_is_missed(string claim, string record, VerdictKind kind)
        => Assert.Equal(kind, (await Check(claim, record)).Kind);
}
