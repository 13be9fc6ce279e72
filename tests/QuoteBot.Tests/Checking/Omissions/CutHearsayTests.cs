namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>Common opinions, others' philosophies and insinuations before the kept words, and what takes these back behind them.</summary>
public sealed class CutHearsayTests
{
    private const string Dry = "the tunnel is dry";

    [Theory]
    [InlineData("even though the conventional wisdom is")]
    [InlineData("The popular perception is that")]
    [InlineData("He has a philosophy that says")]
    [InlineData("Mayor Okafor has a view which says that")]
    [InlineData("Take the paper's insinuation that")]
    [InlineData("These persistent allegations that")]
    [InlineData("They spent millions convincing voters that")]
    public async Task Opinions_that_the_speaker_only_tells_of_are_not_the_speakers(string dropped)
        => Assert.Equal(VerdictKind.OutOfContext, (await CutBorderTests.Check(Dry, $"{dropped} {Dry}.")).Kind);

    [Theory]
    [InlineData("Our wisdom is")]
    [InlineData("We have a philosophy that says")]
    [InlineData("This town has a philosophy that says")]
    [InlineData("There is a good argument which says that")]
    [InlineData("My common view is that")]
    [InlineData("My own insinuation is that")]
    [InlineData("The report proves his accusation that")]
    [InlineData("The report confirms the insinuation that")]
    [InlineData("The report backs the allegations that")]
    [InlineData("I stand by my allegations that")]
    [InlineData("The jury has now accepted the allegations that")]
    [InlineData("There is convincing evidence that")]
    [InlineData("My job is convincing people that")]
    [InlineData("We fight for the idea that")]
    [InlineData("I would counter with the argument that")]
    [InlineData("After a long fight, the court accepted the argument that")]
    [InlineData("It may sound crazy to require that")]
    [InlineData("No, uh,")]
    [InlineData("It was not him, um,")]
    [InlineData("Before we start, if I may, I know")]
    public async Task What_the_speaker_holds_is_an_excerpt(string dropped)
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check(Dry, $"{dropped} {Dry}.")).Kind);

    [Theory]
    [InlineData("It is impractical for the council to dictate that")]
    [InlineData("It would be foolish for them to demand that")]
    [InlineData("A man who insists")]
    [InlineData("Those who claim")]
    [InlineData("We are already battling the perception that")]
    public async Task What_others_say_or_should_not_order_is_not_the_speakers(string dropped)
        => Assert.Equal(VerdictKind.OutOfContext, (await CutBorderTests.Check(Dry, $"{dropped} {Dry} and goes on.")).Kind);

    [Theory]
    [InlineData("It is important for the council to demand that")]
    [InlineData("Those of us who say")]
    public async Task What_the_speaker_says_or_asks_for_is_an_excerpt(string dropped)
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check(Dry, $"{dropped} {Dry} and goes on.")).Kind);

    [Fact]
    public async Task A_claim_that_begins_behind_its_subject_keeps_the_condition()
        => Assert.Equal(VerdictKind.OutOfContext, (await CutBorderTests.Check("will have no choice but to close the tunnel", "The town has great patience, but if it is forced to defend itself, we will have no choice but to close the tunnel.")).Kind);

    [Fact]
    public async Task A_condition_that_has_its_own_clause_governs_no_later_one()
        => await CutBorderTests.IsExcerpt("they do not need to learn the art of digging here", "If the pilots want to come and sing — that is what they learn here; they do not need to learn the art of digging here.");

    [Theory]
    [InlineData("when they are sincere about the gate", true)]
    [InlineData("when we were young", false)]
    public async Task What_one_would_do_when_something_is_so_is_conditional(string rest, bool isCondition)
        => Assert.Equal(isCondition ? VerdictKind.OutOfContext : VerdictKind.Verified, (await CutBorderTests.Check("We would love to have a talk", $"We would love to have a talk {rest}.")).Kind);

    [Theory]
    [InlineData("Nobody would close a school", "when there are forty children in it")]
    [InlineData("We would play in the street", "when school is over")]
    public async Task What_nobody_would_do_or_all_did_is_not_conditional(string claim, string rest)
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check(claim, $"{claim} {rest}.")).Kind);

    [Theory]
    [InlineData("If the town pays, that is the deal, we will build the bridge")]
    [InlineData("If the town pays, that is if they keep their word, we will build the bridge")]
    public async Task An_aside_behind_a_condition_is_not_its_clause(string record)
        => Assert.Equal(VerdictKind.OutOfContext, (await CutBorderTests.Check("we will build the bridge", record + ".")).Kind);

    [Fact]
    public async Task Behind_whether_or_not_a_denial_may_still_come()
        => Assert.Equal(VerdictKind.OutOfContext, (await CutBorderTests.Check("We will open the school", "We will open the school, but whether or not the town pays is not clear.")).Kind);

    [Fact]
    public async Task What_that_report_suggests_is_an_inference()
        => Assert.Equal(VerdictKind.OutOfContext, (await CutBorderTests.Check("the dam is leaking", "That report suggests that the dam is leaking.")).Kind);

    [Fact]
    public async Task Concern_that_the_speaker_shares_is_the_speakers()
        => Assert.NotEqual(VerdictKind.OutOfContext, (await CutBorderTests.Check("Many people ... the dam will break", "Many people have expressed their fear that the dam will break, and so have I.")).Kind);

    [Fact]
    public async Task Whether_or_not_is_no_denial()
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check("We do not know whether we were asked or not", "We do not know whether we were asked or not, but whether we were or not, it is a matter for the mayor to settle.")).Kind);

    [Fact]
    public async Task A_feeling_of_others_that_is_cut_out_with_a_mark_is_missed()
        => Assert.Equal(VerdictKind.OutOfContext, (await CutBorderTests.Check("since the flood ... nothing has changed", "A lot of people since the flood have expressed disappointment that nothing has changed, but we have seen a real shift.")).Kind);

    [Fact]
    public async Task Words_between_a_grave_and_an_apostrophe_are_anothers()
        => Assert.Equal(VerdictKind.Unattributed, (await CutBorderTests.Check("Do not rescue the old tunnel", "It did not look good. The polls were all saying, `Do not rescue the old tunnel.' But he did it anyway.")).Kind);

    [Fact]
    public async Task What_the_speaker_infers_from_a_fact_is_the_speakers_own()
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check("the council has learned little from the flood", "That the gate still has a wooden keeper suggests that the council has learned little from the flood.")).Kind);

    [Fact]
    public async Task A_comparison_that_is_denied_keeps_its_negation_over_a_filler()
        => await CutBorderTests.IsOutOfContext("ready as we expected", "The tunnel was not as, uh, ready as we expected.", "The tunnel was not as, uh");

    [Fact]
    public async Task A_limit_behind_a_negation_belongs_to_it()
        => await CutBorderTests.IsOutOfContext("There is no such thing as a gate", "There is no such thing as a gate just for our friends.", "just for our friends");

    [Fact]
    public async Task What_is_done_just_for_something_is_done()
        => await CutBorderTests.IsExcerpt("We dug the whole tunnel", "We dug the whole tunnel just for our friends.");

    [Fact]
    public async Task A_sentence_that_the_next_one_denies_in_the_same_words_is_not_the_speakers()
        => Assert.Equal(VerdictKind.OutOfContext, (await CutBorderTests.Check("It is the keeper's fault", "That's the first thing that happens. It is the keeper's fault. This is not the keeper's fault.")).Kind);

    [Theory]
    [InlineData("It is the keeper's fault. This is not the mayor's fault.")]
    [InlineData("It is the keeper's fault. The mayor does not say so.")]
    [InlineData("We pay our taxes here. They do not pay their taxes here.")]
    [InlineData("He is a great liar. I am not a great liar.")]
    public async Task A_denial_of_something_else_takes_nothing_back(string record)
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check(record[..record.IndexOf('.', StringComparison.Ordinal)], record)).Kind);

    [Fact]
    public async Task The_verb_that_asks_is_not_cut_out_with_a_mark()
        => Assert.Equal(VerdictKind.OutOfContext, (await CutBorderTests.Check("with all the salt that could go wrong… the boats outweigh the nets", "But with all the salt that could go wrong… do the boats outweigh the nets?")).Kind);

    [Fact]
    public async Task The_reporters_if_before_the_marks_is_a_condition()
    {
        var article = Some.Article("But, she said, if it \"[[*turns out he is lying about the gate, that is going to be the worst of all|Mara Lindqvist]]\" she would leave.");
        Assert.Equal(VerdictKind.OutOfContext, (await VerdictTests.Check("he is lying about the gate, that is going to be the worst of all", "Mara Lindqvist", article)).Kind);
    }

    [Theory]
    [InlineData("There is this myth out there, kind of an urban legend, that")]
    [InlineData("There is a myth out there that")]
    [InlineData("It is an urban legend that")]
    public async Task What_is_called_a_myth_is_not_said(string head)
        => await CutBorderTests.IsOutOfContext("the quay is made of chalk and sand", $"{head} the quay is made of chalk and sand.", head);

    [Theory]
    [InlineData("They are running a whisper campaign that")]
    public async Task What_a_whisper_campaign_says_is_not_the_speakers(string head)
        => await CutBorderTests.IsOutOfContext("the ferry is unsafe in heavy weather", $"{head} the ferry is unsafe in heavy weather.", head);

    [Fact]
    public async Task Who_is_a_legend_is_no_untruth()
        => await CutBorderTests.IsExcerpt("everybody in this town loves and will love", "She is a legend that everybody in this town loves and will love.");

    [Fact]
    public async Task What_ones_own_campaign_says_is()
        => await CutBorderTests.IsExcerpt("the ferry is unsafe in heavy weather", "We run this campaign because the ferry is unsafe in heavy weather.");

    [Fact]
    public async Task A_condition_with_a_date_in_it_is_one_condition()
        => await CutBorderTests.IsOutOfContext("they have nothing to worry about", "If they took no part in the Sept. 11 strike, they have nothing to worry about.", "If they took no part in the Sept. 11 strike");

    [Theory]
    [InlineData("He has to contend with the suggestion - unfounded, I think - that")]
    [InlineData("She lives with the baseless rumor that")]
    public async Task What_is_called_unfounded_in_passing_is_not_said(string head)
        => await CutBorderTests.IsOutOfContext("the board sat on the report until after the vote", $"{head} the board sat on the report until after the vote.", head);

    [Theory]
    [InlineData("He has to live with the fact - sad, I think - that")]
    [InlineData("It is no baseless rumor that")]
    [InlineData("Ten years ago we had an idea, a preposterous one, that")]
    [InlineData("The claim was false and the audit showed that")]
    public async Task What_is_called_anything_else_is(string head)
        => await CutBorderTests.IsExcerpt("the board sat on the report until after the vote", $"{head} the board sat on the report until after the vote.");

    [Theory]
    [InlineData("A lot of people are assuming that")]
    [InlineData("They assume")]
    public async Task What_others_assume_is_not_the_speakers(string head)
        => await CutBorderTests.IsOutOfContext("the ferry is unsafe in heavy weather", $"{head} the ferry is unsafe in heavy weather.", head);

    [Theory]
    [InlineData("People can assume that")]
    [InlineData("People rightly assume that")]
    [InlineData("I assume that")]
    public async Task What_may_be_assumed_is(string head)
        => await CutBorderTests.IsExcerpt("the ferry is unsafe in heavy weather", $"{head} the ferry is unsafe in heavy weather.");

    [Fact]
    public async Task Who_denied_a_baseless_charge_denied_it()
        => await CutBorderTests.IsExcerpt("my client has denied from day one", "This is a baseless charge that my client has denied from day one.");

    [Fact]
    public async Task All_that_a_myth_says_is_the_myths()
        => await CutBorderTests.IsOutOfContext("at heart, he is on the side of the pilots", "There is a myth out there that he will stick it to the rich and powerful because, at heart, he is on the side of the pilots.", "There is a myth out there that he will stick it to the rich and powerful because");

    [Theory]
    [InlineData("There is a myth that he is rich, but")]
    [InlineData("There is a lie that has been told in this town for years, and")]
    public async Task What_is_set_against_a_myth_is_the_speakers(string head)
        => await CutBorderTests.IsExcerpt("he is on the side of the pilots", $"{head} he is on the side of the pilots.");

    [Theory]
    [InlineData("After a year of this smear campaign")]
    [InlineData("Thanks to his whispering campaign")]
    [InlineData("This is a smear campaign that")]
    public async Task What_is_said_of_a_campaign_is_not_what_the_campaign_says(string head)
        => await CutBorderTests.IsExcerpt("the hospital has lost half of its donors", $"{head} the hospital has lost half of its donors.");

    [Theory]
    [InlineData("There is a rumor, and I can confirm it today, that")]
    [InlineData("There was a rumour out there, which is correct, that")]
    [InlineData("It is not just an urban legend that")]
    [InlineData("It is no urban legend that")]
    public async Task A_rumour_that_the_speaker_confirms_is_said(string head)
        => await CutBorderTests.IsExcerpt("the board will sell the ferry in spring", $"{head} the board will sell the ferry in spring.");

    [Fact]
    public async Task A_rumour_that_the_speaker_confirms_afterwards_is_said()
        => await CutBorderTests.IsExcerpt("the board will sell the ferry", "There is a rumor going around that the board will sell the ferry, and let me be clear, it is true.");

    [Theory]
    [InlineData("I think there is a perception out that")]
    [InlineData("There is a perception that")]
    [InlineData("We reject the criticism that")]
    public async Task What_is_only_perceived_or_is_criticism_is_not_said(string head)
        => await CutBorderTests.IsOutOfContext("the port has not put in any measures", $"{head} the port has not put in any measures.", head);

    [Theory]
    [InlineData("I have the perception that")]
    [InlineData("There is a perception that we share:")]
    [InlineData("We welcome the criticism and say that")]
    public async Task What_one_perceives_oneself_is(string head)
        => await CutBorderTests.IsExcerpt("the port has not put in any measures", $"{head} the port has not put in any measures.");
}
