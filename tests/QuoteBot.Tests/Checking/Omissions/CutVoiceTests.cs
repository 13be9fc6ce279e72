namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>Whose words the kept ones are, and whether the words left out deny them.</summary>
public sealed class CutVoiceTests
{
    private const string Dry = "the tunnel is dry";

    [Theory]
    [InlineData("There are people who say that")]
    [InlineData("It said that")]
    [InlineData("The board wrote to us, and it promised that")]
    [InlineData("Many still believe that")]
    [InlineData("Some people feel")]
    [InlineData("The engineers would always tell us that")]
    [InlineData("We have been assured every year that")]
    [InlineData("The ordinary citizens feel")]
    [InlineData("What he seems to be saying is that")]
    [InlineData("What they appear to be suggesting is that")]
    public async Task Words_of_others_are_not_the_speakers(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Theory]
    [InlineData("What you are saying is that")]
    [InlineData("The young workers fear that")]
    public async Task What_the_speaker_may_hold_too_is_an_excerpt(string dropped)
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check(Dry, $"{dropped} {Dry}.")).Kind);

    [Theory]
    [InlineData("in their eyes")]
    [InlineData("in the eyes of most pilots")]
    [InlineData("in most of their eyes")]
    [InlineData("in his view")]
    [InlineData("in the board's view")]
    public async Task Whose_view_it_is_can_stand_behind_the_words(string dropped)
        => await CutBorderTests.IsOutOfContext("The tunnel is surely the best", $"The tunnel is surely the best {dropped}.", dropped);

    [Theory]
    [InlineData("The tunnel is surely the best", "in my view")]
    [InlineData("The tunnel is surely the best", "in my own eyes")]
    [InlineData("There was fear and a lot of smoke", "in their eyes")]
    [InlineData("I looked at the miners and saw it", "in their eyes")]
    [InlineData("They were sitting there with salt", "in their eyes")]
    [InlineData("Think of what they had", "in mind")]
    [InlineData("The flood is still", "in everyone's minds")]
    [InlineData("The flood is fresh", "in the minds of most pilots")]
    [InlineData("They were all united", "in their view that it leaks")]
    [InlineData("The pilots are islanders in their hearts", "in their minds")]
    public async Task The_speakers_own_view_and_eyes_that_see_are_no_others_view(string claim, string rest)
        => await CutBorderTests.IsExcerpt(claim, $"{claim} {rest}.");

    [Fact]
    public async Task Six_words_at_the_end_can_say_whose_the_words_are()
        => await CutBorderTests.IsOutOfContext("The tunnel will pay for itself", "The tunnel will pay for itself, as far as engineers tell us.", "as far as engineers tell us");

    [Theory]
    [InlineData("whatever they say")]
    [InlineData("no matter what the critics say")]
    [InlineData("however often they say it")]
    public async Task What_others_say_against_it_does_not_make_it_theirs(string after)
        => await CutBorderTests.IsExcerpt("The tunnel will pay for itself", $"The tunnel will pay for itself, {after}.");

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

    [Theory]
    [InlineData("I doubt")]
    [InlineData("I doubt that")]
    [InlineData("We seriously doubt")]
    [InlineData("The miners dispute that")]
    [InlineData("I deny that")]
    public async Task A_verb_of_disbelief_before_the_words_denies_them(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Theory]
    [InlineData("Anybody who says that")]
    [InlineData("Whoever says")]
    public async Task Whoever_is_said_to_say_the_words_they_are_not_the_speakers(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry} eats these words.", dropped);

    [Fact]
    public async Task A_question_whether_somebody_understands_takes_what_is_to_be_understood_for_granted()
        => await CutBorderTests.IsExcerpt(Dry, $"Does he not understand {Dry}?");

    [Fact]
    public async Task The_last_thing_that_is_needed_is_not_needed()
        => Assert.Equal(VerdictKind.OutOfContext, (await VerdictTests.Check("to dig another tunnel under the whole town", "Mara Lindqvist", Some.Saying("The last thing we need is to dig another tunnel under the whole town."))).Kind);

    [Fact]
    public async Task Behind_a_turn_a_condition_of_the_first_half_is_none_of_the_second()
        => await CutBorderTests.IsExcerpt(Dry, $"If it rains we go home, but {Dry}.");

    [Theory]
    [InlineData("It is wrong to say that")]
    [InlineData("It would be misleading to suggest")]
    [InlineData("It is simply untrue to claim that")]
    public async Task What_the_speaker_calls_wrong_to_say_is_not_said(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Theory]
    [InlineData("It is not wrong to say that")]
    [InlineData("It is fair to say that")]
    [InlineData("It is wrong that the town suffers while")]
    public async Task What_the_speaker_calls_right_to_say_is_said(string dropped)
        => await CutBorderTests.IsExcerpt(Dry, $"{dropped} {Dry}.");

    [Theory]
    [InlineData("There is no doubt that")]
    [InlineData("I do not doubt that")]
    [InlineData("Without a doubt")]
    [InlineData("Nobody can deny that")]
    [InlineData("Beyond doubt")]
    public async Task A_doubt_that_is_denied_affirms(string dropped)
        => await CutBorderTests.IsExcerpt(Dry, $"{dropped} {Dry}.");

    [Theory]
    [InlineData("The same old engineer said")]
    [InlineData("My aunt says")]
    public async Task Without_that_the_words_are_still_whose_subject_says_them(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Theory]
    [InlineData("I told them the tunnel was dry", ", but obviously that didn't happen")]
    [InlineData("We asked the town for help", ", but it did not work")]
    public async Task What_came_of_a_thing_takes_nothing_back(string claim, string dropped)
        => await CutBorderTests.IsExcerpt(claim, $"{claim}{dropped}.");

    [Fact]
    public async Task What_was_only_meant_to_be_is_taken_back_by_what_came_of_it()
        => Assert.Equal(VerdictKind.OutOfContext, (await VerdictTests.Check("We would have dug the tunnel", "Mara Lindqvist", Some.Saying("We would have dug the tunnel, but that did not happen."))).Kind);

    [Theory]
    [InlineData("The doctor told me he would come and that")]
    [InlineData("He said he was tired and that")]
    [InlineData("I heard")]
    [InlineData("We have heard that")]
    [InlineData("The miners are really worried that")]
    [InlineData("My uncle was afraid")]
    [InlineData("The old miners met, looked at the map and concluded that")]
    [InlineData("According to these critics,")]
    [InlineData("In the old miners’ telling of it,")]
    [InlineData("For those who believe in maps,")]
    [InlineData("For those who subscribe to the old story of the wet tunnel,")]
    [InlineData("In the telling of the old miners of the valley, and in the eyes of the mayor,")]
    [InlineData("The study suggests that")]
    public async Task What_others_hold_is_not_the_speakers_statement(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped.TrimEnd(','));

    [Theory]
    [InlineData("I think he will come and that")]
    [InlineData("I am worried that")]
    [InlineData("I would just suggest that")]
    [InlineData("In my eyes,")]
    [InlineData("In other words,")]
    [InlineData("In view of the rain,")]
    [InlineData("I met, looked at the map and concluded that")]
    [InlineData("According to plan,")]
    [InlineData("According to our own figures,")]
    [InlineData("From a miner’s perspective,")]
    [InlineData("Once we heard the news,")]
    public async Task What_the_speaker_holds_is_their_statement(string dropped)
        => await CutBorderTests.IsExcerpt(Dry, $"{dropped} {Dry}.");

    [Theory]
    [InlineData("the crowd shouting in the tunnel", "I heard the crowd shouting in the tunnel.")]
    [InlineData("account before the mayor was told of it", "I heard that account before the mayor was told of it.")]
    [InlineData("we were late again", "It was like we were late again.")]
    public async Task What_the_speaker_heard_or_compares_is_theirs(string claim, string record) => await CutBorderTests.IsExcerpt(claim, record);

    [Fact]
    public async Task Was_like_before_an_exclamation_gives_anothers_words()
        => await CutBorderTests.IsOutOfContext("no, we dig no more tunnels", "The mayor was like no, we dig no more tunnels.", "The mayor was like");
}
