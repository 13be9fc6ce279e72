namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>What a speaker hopes, expects, compares or wonders about is not what they say is so.</summary>
public sealed class CutSuppositionTests
{
    private const string Dry = "the tunnel is dry";

    [Theory]
    [InlineData("I hope")]
    [InlineData("We all hope that")]
    [InlineData("Our hope is that")]
    [InlineData("My only wish is that")]
    public async Task A_hope_is_no_statement(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Theory]
    [InlineData("we can say that the tunnel is dry", "There is more to be done before")]
    [InlineData("we are able to call the tunnel dry", "It will be years before")]
    public async Task What_can_be_said_later_is_not_said_yet(string claim, string dropped)
        => await CutBorderTests.IsOutOfContext(claim, $"{dropped} {claim}.", dropped);

    [Theory]
    [InlineData("we can say that the tunnel is dry", "It has been pumped as never before, we can say that the tunnel is dry.")]
    [InlineData("we can mend the tunnel in a year", "As I have told you all before we can mend the tunnel in a year.")]
    [InlineData("we knew that the tunnel was dry", "It was a year before we knew that the tunnel was dry.")]
    public async Task What_came_to_pass_is_said(string claim, string record) => await CutBorderTests.IsExcerpt(claim, record);

    [Theory]
    [InlineData("I have a feeling")]
    [InlineData("We had the strong feeling that")]
    [InlineData("I get the impression that")]
    [InlineData("I've got a hunch")]
    [InlineData("My guess is that")]
    [InlineData("My best bet is")]
    public async Task A_feeling_or_a_guess_is_no_statement(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Theory]
    [InlineData("As you may know,")]
    [InlineData("You may know that")]
    [InlineData("You probably know")]
    [InlineData("You must know that")]
    public async Task What_the_hearers_may_know_is_so(string before)
        => await CutBorderTests.IsExcerpt(Dry, $"{before} {Dry}.");

    [Fact]
    public async Task A_feeling_when_it_rains_is_no_guess()
        => await CutBorderTests.IsExcerpt("when I stand in the tunnel", "I have a very good feeling when I stand in the tunnel.");

    [Theory]
    [InlineData("There is no feeling that is better than that")]
    [InlineData("They know the feeling:")]
    [InlineData("They have to live with the feeling:")]
    [InlineData("The only safe bet is a boat;")]
    public async Task Other_feelings_leave_the_words_as_they_are(string before)
        => await CutBorderTests.IsExcerpt(Dry, $"{before} {Dry}.");

    [Theory]
    [InlineData("You probably think")]
    [InlineData("One may believe")]
    [InlineData("You would think")]
    [InlineData("You'd expect that")]
    [InlineData("One would assume that")]
    [InlineData("At the beginning I would have said")]
    [InlineData("I would have thought that")]
    public async Task What_one_would_think_is_no_statement(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Theory]
    [InlineData("It's like saying")]
    [InlineData("That is like saying that")]
    [InlineData("Imagine")]
    [InlineData("The board acts as though")]
    [InlineData("They live under the illusion that")]
    [InlineData("I was under the impression that")]
    public async Task A_comparison_or_an_assumption_is_no_statement(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Theory]
    [InlineData("It's possible")]
    [InlineData("It is quite possible that")]
    [InlineData("It is likely that")]
    [InlineData("There is a chance that")]
    [InlineData("There's a real possibility")]
    [InlineData("Chances are")]
    public async Task What_may_be_so_is_not_said_to_be_so(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Theory]
    [InlineData("People wonder if")]
    [InlineData("I keep wondering whether it is because")]
    [InlineData("He asked me if it was true that")]
    public async Task What_somebody_asks_is_no_statement(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Theory]
    [InlineData("You think")]
    [InlineData("Do you really believe that")]
    [InlineData("So you say")]
    public async Task A_question_by_its_first_words_stays_one_without_them(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}?", dropped);

    [Theory]
    [InlineData("I think")]
    [InlineData("I believe that")]
    [InlineData("It is not only possible that")]
    [InlineData("I know that")]
    [InlineData("You would see that")]
    [InlineData("We hoped for years, and")]
    [InlineData("You asked me, and")]
    public async Task What_a_speaker_stands_by_is_a_statement(string before)
        => await CutBorderTests.IsExcerpt(Dry, $"{before} {Dry}.");

    [Theory]
    [InlineData("Jan Ruiz said")]
    [InlineData("Ruiz says")]
    [InlineData("Yesterday, Jan Ruiz claimed")]
    [InlineData("Experts say")]
    public async Task What_the_speaker_says_that_somebody_said_is_not_their_own(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}. I have seen it.", dropped);

    [Theory]
    [InlineData("They told me,")]
    [InlineData("The engineers told us,")]
    public async Task A_comma_behind_what_others_say_leaves_it_theirs(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped.TrimEnd(','));

    [Theory]
    [InlineData("What Jan Ruiz said is that")]
    [InlineData("As they say,")]
    [InlineData("Like Jan Ruiz said,")]
    [InlineData("I told them,")]
    public async Task A_speaker_may_take_up_what_others_say(string before)
        => await CutBorderTests.IsExcerpt(Dry, $"{before} {Dry}.");

    [Theory]
    [InlineData("I do not believe, and I have said so for years, that")]
    [InlineData("The town is fine and I do not believe, nor have I ever stated, publicly or not, that")]
    public async Task An_aside_before_that_keeps_no_negation_from_the_words(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Fact]
    public async Task A_question_cut_short_is_a_question_where_the_claim_keeps_its_mark()
        => await CutBorderTests.IsExcerpt("we keep the tunnel dry?", "The map is old, so how do we keep the tunnel dry?");

    [Theory]
    [InlineData("we keep the tunnel dry", "The map is old, and how do we keep the tunnel dry in a town like this.", "The map is old, and how do")]
    [InlineData("you have kept the tunnel dry", "Now, in all seriousness, should you have kept the tunnel dry?", "Now, in all seriousness, should")]
    [InlineData("you have not kept it dry", "So it’s fair to say you have not kept it dry?", "So it’s fair to say")]
    public async Task A_question_turned_into_a_statement_is_out_of_context(string claim, string record, string dropped) => await CutBorderTests.IsOutOfContext(claim, record, dropped);
}
