namespace QuoteBot.Tests.Checking;

/// <summary>How sure an answer says it is, against another.</summary>
public sealed class ConfidenceOrderTests
{
    private const string Words = "We counted the boats twice and found one more each time";

    [Fact]
    public async Task Words_without_a_named_speaker_are_less_sure_than_those_of_a_clear_one()
    {
        var clear = await VerdictTests.Check(Words, "Mara Lindqvist", Some.Saying(Words));
        var unnamed = await VerdictTests.Check(Words, "Mara Lindqvist", Some.Article($"“[[{Words}|]]”"));

        Assert.True(clear.Confidence > 0.9);
        Assert.True(unnamed.Confidence < 0.6);
    }

    [Fact]
    public async Task Absence_is_less_sure_the_nearer_a_passage_comes()
    {
        var far = await VerdictTests.Check(Words, null, Some.Saying("The train leaves at noon."));
        var near = await VerdictTests.Check(Words, null, Some.Saying("They say that the boats were found twice."));

        Assert.Equal((VerdictKind.NotFound, VerdictKind.NotFound), (far.Kind, near.Kind));
        Assert.True(near.Confidence < far.Confidence);
    }

    [Fact]
    public async Task A_speaker_named_in_another_way_costs_a_little()
    {
        var same = await VerdictTests.Check(Words, "Mara Lindqvist", Some.Saying(Words));
        var perhaps = await VerdictTests.Check(Words, "the mayor", Some.Article($"“[[{Words}|Mara Lindqvist=mayor]]” said Mara Lindqvist."));

        Assert.Equal(VerdictKind.Verified, perhaps.Kind);
        Assert.InRange(perhaps.Confidence, 0.9, same.Confidence - 0.001);
    }
}
