namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>Frames that give the kept words to others, or that name them only to reject them; and the nearest frames that leave them the speaker's.</summary>
public sealed class CutOthersTests
{
    private const string Dry = "the tunnel is dry";

    [Theory]
    [InlineData("Some retired Skerrow miners believe")]
    [InlineData("A few engineers have come, and many old miners think that")]
    [InlineData("They wanted to quote us as saying that")]
    [InlineData("In the Post the board is quoted as saying that")]
    [InlineData("Maybe you're going to say")]
    [InlineData("They are going to tell me that")]
    [InlineData("A lot of people in the valley have expressed concern that")]
    public async Task Words_of_others_are_not_the_speakers(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Theory]
    [InlineData("Some of us believe that")]
    [InlineData("Some time ago I came to believe that")]
    [InlineData("Many miners have seen that")]
    [InlineData("You can quote me as saying that")]
    [InlineData("The Post quoted me rightly as saying that")]
    [InlineData("This raises my old concern that")]
    [InlineData("We have expressed our concern that")]
    [InlineData("People have expressed disappointment that")]
    [InlineData("Nobody is going to say it, but")]
    public async Task Words_that_the_speaker_shares_are_the_speakers(string before)
        => await CutBorderTests.IsExcerpt(Dry, $"{before} {Dry}.");

    [Theory]
    [InlineData("the new tunnel is safe for children", "Most miners believe that the new tunnel is safe for children, and so do I.")]
    [InlineData("the new tunnel is safe for children, and so do I", "Most miners believe that the new tunnel is safe for children, and so do I.")]
    [InlineData("the old tunnel is unsafe for lorries", "A lot of people have expressed concern that the old tunnel is unsafe for lorries, and I share it.")]
    [InlineData("the pensions of the miners are safe", "The company was quoted as saying that the pensions of the miners are safe, and that is true.")]
    [InlineData("I am too old for this tunnel", "You will say that I am too old for this tunnel, and maybe I am.")]
    [InlineData("the tunnel is dry", "Some old miners believe that the tunnel is dry, and the figures bear them out.")]
    [InlineData("the new tunnel a blessing", "Even my critics consider the new tunnel a blessing.")]
    [InlineData("the new tunnel safe", "Even our opponents consider the new tunnel safe.")]
    [InlineData("the ward will be shut", "The nurses have voiced fears that the ward will be shut.")]
    public async Task What_the_speaker_endorses_or_says_for_them_is_the_speakers(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check(claim, record)).Kind);

    [Fact]
    public async Task What_critics_find_it_is_their_judgement()
        => await CutBorderTests.IsOutOfContext("the old tunnel too long for a ferry town", "Detractors find the old tunnel too long for a ferry town.", "Detractors find");

    [Fact]
    public async Task What_others_regret_and_the_speaker_contradicts_is_not_the_speakers()
        => await CutBorderTests.IsOutOfContext("nothing has changed in the tunnel", "Many people have expressed disappointment that nothing has changed in the tunnel, but we have seen new lamps.", "but we have seen new lamps");

    [Theory]
    [InlineData("So to suggest that, we have,", "is to deny reality")]
    [InlineData("To say that", "is nonsense")]
    [InlineData("Claiming that", "is simply false")]
    public async Task What_a_speaker_names_to_reject_is_no_statement(string before, string after)
    {
        var verdict = await CutBorderTests.Check("you have a dry tunnel here", $"{before} you have a dry tunnel here {after}.");

        Assert.Equal(VerdictKind.OutOfContext, verdict.Kind);
    }

    [Theory]
    [InlineData("To say that", "is an understatement")]
    [InlineData("Saying that", "is a fair summary")]
    public async Task What_a_speaker_says_and_strengthens_is_a_statement(string before, string after)
        => await CutBorderTests.IsExcerpt("you have a dry tunnel here", $"{before} you have a dry tunnel here {after}.");

    [Fact]
    public async Task Too_long_not_to_is_no_complaint_of_the_length()
        => await CutBorderTests.IsOutOfContext("The miners have dug here for far too long", "The miners have dug here for far too long to not have a gate.", "to not have a gate");

    [Fact]
    public async Task Too_narrow_to_stays_true_without_its_purpose()
        => await CutBorderTests.IsExcerpt("The tunnel under the hill is too narrow", "The tunnel under the hill is too narrow to take the ferry.");

    [Fact]
    public async Task Two_negations_side_by_side_are_no_double_one()
        => await CutBorderTests.IsOutOfContext("I am … a fool of the company", "I am not now and never have been a fool of the company.", "not now and never have been");

    [Theory]
    [InlineData("The plan is … the best that we have", "The plan is not cheap and not quick but it is the best that we have.")]
    [InlineData("The rule is … forgotten by the town", "The rule is not new and not hard but simply forgotten by the town.")]
    [InlineData("The harbour is … feeding the whole of the town", "The harbour is not large and not deep yet it is feeding the whole of the town.")]
    public async Task Two_negations_before_another_clause_are_not_of_the_kept_words(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check(claim, record)).Kind);

    [Fact]
    public async Task A_condition_that_takes_up_the_sentence_before_may_go_where_the_words_keep_their_own()
        => await CutBorderTests.IsExcerpt("if I become mayor, letters will be sent", "If that proves too little, you can rest assured that, if I become mayor, letters will be sent.");

    [Theory]
    [InlineData("letters will be sent to the miners", "If that proves too little, you can rest assured that letters will be sent to the miners.", "If that proves too little, you can rest assured that")]
    [InlineData("when the river rises again nobody will have wet feet", "If it passes, then I promise you that when the river rises again nobody will have wet feet.", "If it passes, then I promise you that")]
    [InlineData("if the river rises again nobody will have wet feet", "If it passes, then I promise you that if the river rises again nobody will have wet feet.", "If it passes, then I promise you that")]
    [InlineData("if I become mayor, letters will be sent", "If the council agrees, you can rest assured that, if I become mayor, letters will be sent.", "If the council agrees, you can rest assured that")]
    public async Task Any_other_condition_may_not(string claim, string record, string dropped)
        => await CutBorderTests.IsOutOfContext(claim, record, dropped);
}
