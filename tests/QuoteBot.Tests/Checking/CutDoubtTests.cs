using QuoteBot.Checking;

namespace QuoteBot.Tests.Checking;

/// <summary>Frames under which the kept words were doubted, only tried, or said with an exception; and the nearest frames that leave them said.</summary>
public sealed class CutDoubtTests
{
    private const string Dry = "the tunnel is dry";

    [Theory]
    [InlineData("Is anybody dumb enough to believe that")]
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
    [InlineData("I'd like to think that")]
    [InlineData("I wish I could say that")]
    [InlineData("I used to think that")]
    [InlineData("In a perfect world,")]
    public async Task What_is_called_foolish_or_told_to_oneself_or_believed_by_others_is_no_statement(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped.TrimEnd(','));

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
    public async Task The_nearest_frames_leave_it_said(string before) => await CutBorderTests.IsExcerpt(Dry, $"{before} {Dry}.");

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
    public async Task A_cut_that_hides_an_attempt_a_likeness_or_an_exception_is_out_of_context(string claim, string record, string dropped)
        => await CutBorderTests.IsOutOfContext(claim, record, dropped);

    [Theory]
    [InlineData("They can … close the quay by noon", "They can, as we know from last year, close the quay by noon.")]
    [InlineData("We went to the mayor … and closed the quay by noon", "We went to the mayor who had tried to speak and closed the quay by noon.")]
    [InlineData("The council was right", "The council was right, other than that.")]
    public async Task Any_other_cut_is_a_fair_one(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check(claim, record)).Kind);

    [Theory]
    [InlineData("Critics say that the tunnel is too long for us, and they are right.")]
    [InlineData("Some engineers believe that the tunnel is too long for us, and I agree.")]
    [InlineData("My grandmother used to say that the tunnel is too long for us, and so do I.")]
    public async Task What_others_say_and_the_speaker_endorses_is_the_speakers(string record)
        => await CutBorderTests.IsExcerpt("the tunnel is too long for us", record);

    [Fact]
    public async Task A_condition_that_has_its_consequence_before_the_turn_is_not_of_the_words_behind_it()
        => await CutBorderTests.IsExcerpt("they should not want to dig", "If people want to dig, they dig, but for the most part, they should not want to dig.");

    [Fact]
    public async Task But_for_the_most_part_is_no_condition()
        => await CutBorderTests.IsExcerpt("they should not want to dig", "But for the most part, they should not want to dig.");

    [Fact]
    public async Task An_aside_with_a_turn_is_no_consequence()
        => await CutBorderTests.IsOutOfContext("the tunnel will flood in spring", "If it rains, which it may, but probably not soon, the tunnel will flood in spring.", "If it rains, which it may, but probably not soon");
}
