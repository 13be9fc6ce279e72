namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>Frames under which the kept words were doubted, only tried, or said with an exception; and the nearest frames that leave them said.</summary>
public sealed class CutDoubtTests
{
    [Theory]
    [InlineData("they now have the temerity to pretend that the tunnel is dry enough for a whole town")]
    [InlineData("Let's not pretend that the tunnel is dry enough for a whole town")]
    [InlineData("It's all over the news right now that the tunnel is dry enough for a whole town")]
    public async Task What_others_only_make_out_is_no_word_of_the_speakers(string printed)
        => Assert.Equal(VerdictKind.OutOfContext, (await VerdictTests.Check("the tunnel is dry enough for a whole town", "Mara Lindqvist", Some.Saying(printed + "."))).Kind);

    [Theory]
    [InlineData("Let us all now pretend that a gull can read, for the tunnel is dry enough for a whole town")]
    [InlineData("The good news is that the tunnel is dry enough for a whole town")]
    [InlineData("I read the news this morning and saw that the tunnel is dry enough for a whole town")]
    public async Task News_that_the_speaker_gives_is_the_speakers(string printed)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("the tunnel is dry enough for a whole town", "Mara Lindqvist", Some.Saying(printed + "."))).Kind);

    [Fact]
    public async Task What_is_all_over_the_news_of_the_speaker_is_so()
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("our own crew won the cup in the north last night", "Mara Lindqvist", Some.Saying("It is all over the news that our own crew won the cup in the north last night."))).Kind);

    [Fact]
    public async Task A_marked_cut_may_hide_the_last_of_two_negations()
        => Assert.Equal(VerdictKind.OutOfContext, (await VerdictTests.Check("There are old boats in the harbour that … qualify for the new berths", "Mara Lindqvist", Some.Saying("There are old boats in the harbour that don't meet the rules and, therefore, do not qualify for the new berths."))).Kind);

    [Theory]
    [InlineData("There are new boats in the harbour that … qualify for the new berths", "There are new boats in the harbour that never leak, that do not smell and qualify for the new berths.")]
    [InlineData("The men … are now the heart of this town", "The men who said that they would never leave and did not are now the heart of this town.")]
    [InlineData("The harbour board does not take … advertising from strangers", "The harbour board does not take, and will not take, advertising from strangers.")]
    [InlineData("There is no … evidence that the tunnel leaks", "There is no, and I mean no, evidence that the tunnel leaks.")]
    [InlineData("There is no … excuse for what the board did to us", "There is no goddamn excuse for what the board did to us.")]
    public async Task A_marked_cut_of_something_else_is_fair(string claim, string printed)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(printed))).Kind);

    [Fact]
    public async Task Two_denials_of_two_things_are_not_one_said_again()
        => Assert.Equal(VerdictKind.OutOfContext, (await VerdictTests.Check("I have no quarrel with the mayor … who robbed this town", "Mara Lindqvist", Some.Saying("I have no quarrel with the mayor, I do not say the same of the former mayor, who robbed this town."))).Kind);

    private const string Dry = "the tunnel is dry";

    [Theory]
    [InlineData("Is anybody dumb enough to believe that")]
    [InlineData("Now that we have seen it, is anybody foolish enough to believe that")]
    [InlineData("I am not foolish enough to think that")]
    [InlineData("Only a fool would believe")]
    [InlineData("You would have to be crazy to think that")]
    [InlineData("I tried to convince myself that")]
    [InlineData("For years we kept telling ourselves that, because nobody had been there,")]
    [InlineData("The people in the old valley believe")]
    [InlineData("These folks think that")]
    [InlineData("I find it hard to believe that")]
    [InlineData("I refuse to believe")]
    [InlineData("I have a hard time believing that")]
    [InlineData("It is very unlikely that")]
    [InlineData("Only an idiot would say")]
    [InlineData("It would be a considerable stretch to say that")]
    [InlineData("It's a real exaggeration to claim that")]
    [InlineData("Don't let anybody tell you that")]
    [InlineData("Don't let anybody tell you that, you know,")]
    [InlineData("Don't let anybody tell you that,")]
    [InlineData("You can't fight them in the streets and just say,")]
    [InlineData("Do not let anyone tell you")]
    [InlineData("I would be lying if I said that")]
    [InlineData("They want us to think that")]
    [InlineData("She would have you believe that")]
    [InlineData("We are supposed to believe that")]
    [InlineData("He tried to persuade us that")]
    [InlineData("The company keeps telling us that")]
    [InlineData("They accuse us of saying that")]
    [InlineData("My opponent thinks that")]
    [InlineData("The mayor hopes that")]
    [InlineData("The theory is that")]
    [InlineData("There are rumours that")]
    [InlineData("It has been widely alleged that")]
    [InlineData("Let's pretend that")]
    [InlineData("I wish I could say that")]
    [InlineData("I would love to say that")]
    [InlineData("God forbid that")]
    [InlineData("I joked that")]
    [InlineData("We dreamed that")]
    [InlineData("Who is foolish enough to believe that")]
    [InlineData("Who in their right mind would say that")]
    [InlineData("My rival believes that")]
    [InlineData("In theory,")]
    [InlineData("On paper,")]
    [InlineData("Theoretically,")]
    [InlineData("Without me,", "the tunnel would be wet")]
    [InlineData("Without the vote we have now,", "the tunnel would be wet")]
    [InlineData("Without taking part in the talks,", "the tunnel would be wet")]
    [InlineData("But for the storm that came years ago,", "the tunnel would be wet")]
    [InlineData("If the pumps hold, this year or next, but not later,")]
    [InlineData("If the pumps, my friends, all of them, hold, but only just,")]
    [InlineData("If the mayor, the council and we all agree, which they do not, but might,")]
    [InlineData("I don't believe the crazy claim that")]
    [InlineData("I don't believe this stupid claim that")]
    [InlineData("I do not believe the mad story that")]
    [InlineData("I do not trust the insane people who think that")]
    [InlineData("I used to think that")]
    [InlineData("In a perfect world,")]
    [InlineData("My advice is to make sure that if, in fact,")]
    [InlineData("I will say unless, God forbid,")]
    public async Task What_is_called_foolish_or_told_to_oneself_or_believed_by_others_is_no_statement(string dropped, string claim = Dry)
        => await CutBorderTests.IsOutOfContext(claim, $"{dropped} {claim}.", dropped.TrimEnd(','));

    [Theory]
    [InlineData("I am not crazy to think that")]
    [InlineData("I am not afraid to say that")]
    [InlineData("What they do not tell you is that")]
    [InlineData("What we did not know is that")]
    [InlineData("I want you to believe that")]
    [InlineData("I tried to tell them that")]
    [InlineData("I keep telling people that")]
    [InlineData("It must be said that")]
    [InlineData("This council believes that")]
    [InlineData("It is hard to believe that")]
    [InlineData("I would like to say that")]
    [InlineData("My theory is that")]
    [InlineData("I convinced the council that")]
    [InlineData("The people in the valley know that")]
    [InlineData("The people and I believe that")]
    [InlineData("It is hard to see how they did it, but")]
    [InlineData("The company believes that")]
    [InlineData("The White House believes that")]
    [InlineData("The family feels that")]
    [InlineData("The player feels that")]
    [InlineData("Everyone in the dressing room believes that")]
    [InlineData("Everyone believes that")]
    [InlineData("Everybody here feels that")]
    [InlineData("The mayor refuses to believe that")]
    [InlineData("They still refuse to believe that")]
    [InlineData("We refuse to accept that")]
    [InlineData("People find it hard to believe that")]
    [InlineData("My friends told me I was crazy to think that")]
    [InlineData("We were foolish enough to believe that")]
    [InlineData("You may call me naive to believe that")]
    [InlineData("Am I crazy to think that")]
    [InlineData("Maybe I'm the one, naive to think that")]
    [InlineData("The people who are crazy enough to think that")]
    [InlineData("We used to say that")]
    [InlineData("I keep telling myself that")]
    [InlineData("I'd like to think that")]
    [InlineData("I put it in writing, on paper,")]
    [InlineData("You can't stay here, so we say,")]
    [InlineData("Don't let anybody fool you,")]
    [InlineData("Don't let anybody tell you otherwise,")]
    [InlineData("That is not true, let me just say,")]
    [InlineData("I am not too proud to say,")]
    [InlineData("I cannot lie and must say,")]
    [InlineData("It's only a slight exaggeration to say that")]
    [InlineData("We worked and worked until, at last,")]
    [InlineData("I can't help but say,")]
    [InlineData("Let them tell you that")]
    public async Task The_nearest_frames_leave_it_said(string before) => await CutBorderTests.IsExcerpt(Dry, $"{before} {Dry}.");

    [Fact]
    public async Task None_other_than_denies_nothing()
        => await CutBorderTests.IsExcerpt("the mayor of Skerrow at the gate", "It was none other than the mayor of Skerrow at the gate.");

    [Theory]
    [InlineData("we are still having this talk about the harbour")]
    [InlineData("I am standing here as the mayor")]
    [InlineData("it has been twenty years since the tunnel fell")]
    public async Task Who_finds_it_hard_to_believe_may_only_marvel(string claim)
    {
        await CutBorderTests.IsExcerpt(claim, $"I find it hard to believe that {claim}.");
        await CutBorderTests.IsExcerpt(claim, $"I have a hard time believing that {claim}.");
    }

    [Fact]
    public async Task What_is_hard_to_see_is_doubted()
        => await CutBorderTests.IsOutOfContext("either the mayor or the council can dig it", "It's still difficult to see how either the mayor or the council can dig it.", "It's still difficult to see how");

    [Fact]
    public async Task How_something_was_done_is_no_doubt_that_it_was()
        => await CutBorderTests.IsExcerpt("the miners dug the tunnel by hand", "It is hard to imagine how the miners dug the tunnel by hand.");

    [Theory]
    [InlineData("They can … have the quay closed by noon", "They can credibly threaten to have the quay closed by noon.", "credibly threaten to")]
    [InlineData("The pilots … were planning a strike", "The pilots, who met here, look like they were planning a strike.", "who met here, look like they")]
    [InlineData("The tunnel … the driest of all", "The tunnel seems to be the driest of all.", "seems to be")]
    [InlineData("We will close every quay … for thirty days", "We will close every quay, except the old one, for thirty days.", "except the old one")]
    [InlineData("We will close every quay … for thirty days", "We will close every quay other than the old one for thirty days.", "other than the old one")]
    [InlineData("We will close every quay in the harbour", "We will close every quay in the harbour apart from the old one.", "apart from the old one")]
    [InlineData("We will not accept anything from him", "We will not accept anything from him other than an apology.", "other than an apology")]
    [InlineData("We will close every quay … for thirty days", "We will close every quay, excluding the old one, for thirty days.", "excluding the old one")]
    [InlineData("We will close the quays … for thirty days", "We will close the quays, excepting the old one, for thirty days.", "excepting the old one")]
    [InlineData("We will close the quays … for thirty days", "We will close the quays, with the exception of the old one, for thirty days.", "with the exception of the old one")]
    [InlineData("The pilots … were planning a strike", "The pilots look as if they were planning a strike.", "look as if they")]
    [InlineData("The pilots … were planning a strike", "The pilots look as though they were planning a strike.", "look as though they")]
    [InlineData("The pilots … planned a strike by the river", "The pilots seem to have planned a strike by the river.", "seem to have")]
    [InlineData("The pilots … plan a strike by the river", "The pilots appear to plan a strike by the river.", "appear to")]
    [InlineData("We … close every quay in the harbour", "We want to close every quay in the harbour.", "want to")]
    [InlineData("They … thank the pilots of the harbour", "They refuse to thank the pilots of the harbour.", "refuse to")]
    public async Task A_cut_that_hides_an_attempt_a_likeness_or_an_exception_is_out_of_context(string claim, string record, string dropped)
        => await CutBorderTests.IsOutOfContext(claim, record, dropped);

    [Theory]
    [InlineData("They can … close the quay by noon", "They can, as we know from last year, close the quay by noon.")]
    [InlineData("We went to the mayor … and closed the quay by noon", "We went to the mayor who had tried to speak and closed the quay by noon.")]
    [InlineData("The council was right", "The council was right, other than that.")]
    [InlineData("I … thank every one of you for coming tonight", "I just want to thank every one of you for coming tonight.")]
    [InlineData("I … say how sorry I am to the families", "I want to say how sorry I am to the families.")]
    [InlineData("I … make it clear that nobody will be left behind", "I want to make it clear that nobody will be left behind.")]
    [InlineData("I … see every one of you at the harbour", "I hope to see every one of you at the harbour.")]
    [InlineData("I … the sea and to the people of this town for hope", "I look to the sea and to the people of this town for hope.")]
    [InlineData("We are the ones who … do in the old photographs", "We are the ones who look like they do in the old photographs.")]
    [InlineData("The mayor … has sold the tunnel to the bankers", "The mayor, excluding me from the talks, has sold the tunnel to the bankers.")]
    [InlineData("They were … from the board for many years", "They were excluding women from the board for many years.")]
    [InlineData("We left the old quay … and slept in the town hall", "We left the old quay for a place other than ours and slept in the town hall.")]
    [InlineData("We have three parks and two pools", "We have three parks and two pools, apart from the beaches.")]
    public async Task Any_other_cut_is_a_fair_one(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check(claim, record)).Kind);

    [Fact]
    public async Task A_condition_that_has_its_consequence_before_the_turn_is_not_of_the_words_behind_it()
        => await CutBorderTests.IsExcerpt("they should not want to dig", "If people want to dig, they dig, but for the most part, they should not want to dig.");

    [Theory]
    [InlineData("But for the most part,")]
    [InlineData("But for now,")]
    [InlineData("But for the moment,")]
    [InlineData("But for years,")]
    public async Task But_for_the_most_part_is_no_condition(string before)
        => await CutBorderTests.IsExcerpt("they should not want to dig", $"{before} they should not want to dig.");

    [Fact]
    public async Task An_aside_with_a_turn_is_no_consequence()
        => await CutBorderTests.IsOutOfContext("the tunnel will flood in spring", "If it rains, which it may, but probably not soon, the tunnel will flood in spring.", "If it rains, which it may, but probably not soon");

    [Fact]
    public async Task How_a_thing_that_was_done_was_not_done_leaves_it_done()
    {
        await CutBorderTests.IsExcerpt("my miners have spoken to the mayor", "My miners have spoken to the mayor without being asked to do so.");
        await CutBorderTests.IsOutOfContext("we can dig the tunnel", "We can dig the tunnel without raising the toll.", "without raising the toll");
        await CutBorderTests.IsOutOfContext("it was a crime to dig in this valley", "It was a crime to dig in this valley without asking the mayor.", "without asking the mayor");
        await CutBorderTests.IsOutOfContext("they have a plan to build the tunnel", "They have a plan to build the tunnel without raising the toll.", "without raising the toll");
        await CutBorderTests.IsOutOfContext("the mayor backs the tunnel", "The mayor backs the tunnel without the toll.", "without the toll");
    }
}
