namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>Conditions that a claim leaves out, and the words that look like one.</summary>
public sealed class CutConditionTests
{
    private const string Claim = "We will dig the tunnel";

    [Theory]
    [InlineData("and once the snow has gone")]
    [InlineData("but once the snow has gone")]
    [InlineData("or until the snow comes")]
    [InlineData("only if the town pays")]
    [InlineData("as long as the town pays")]
    [InlineData("so long as the town pays")]
    [InlineData("on condition that the town pays")]
    [InlineData("the moment the town pays")]
    [InlineData("the instant the town pays")]
    public async Task A_condition_that_follows_governs_the_words(string dropped)
        => await CutBorderTests.IsOutOfContext(Claim, $"{Claim} {dropped}.", dropped);

    [Theory]
    [InlineData("even if the town forbids it")]
    [InlineData("— even if the town forbids it")]
    [InlineData(", even though the town forbids it")]
    public async Task What_is_conceded_behind_the_words_governs_nothing(string dropped)
        => await CutBorderTests.IsExcerpt(Claim, $"{Claim} {dropped}.".Replace(" ,", ",", StringComparison.Ordinal));

    [Fact]
    public async Task What_is_conceded_before_the_words_governs_nothing()
        => await CutBorderTests.IsExcerpt("we will dig the tunnel", "Even if the town forbids it, we will dig the tunnel.");

    [Theory]
    [InlineData("the hill is wet all through the year", "If you dig there without pumps you will drown, because the hill is wet all through the year.")]
    [InlineData("they will never agree on who pays for it", "If you dig without a plan you will never fill it again, because they will never agree on who pays for it.")]
    [InlineData("how sad I am about the old tunnel", "I just cannot express how sad I am about the old tunnel.")]
    [InlineData("how proud we are of this tunnel", "I can't even begin to tell you how proud we are of this tunnel.")]
    public async Task A_reason_holds_without_the_condition_and_what_is_beyond_words_is_so(string claim, string record)
        => await CutBorderTests.IsExcerpt(claim, record);

    [Theory]
    [InlineData("the hill would be wet all through the year", "If you dig there you would drown, because the hill would be wet all through the year.", "If you dig there you would drown, because")]
    [InlineData("they will take every boat from every pilot", "If they win the vote in May we should all leave, because they will take every boat from every pilot.", "If they win the vote in May we should all leave, because")]
    [InlineData("nobody is going to pay for the tunnel", "If they win the vote in May we should all leave, because nobody is going to pay for the tunnel.", "If they win the vote in May we should all leave, because")]
    [InlineData("how Hale stole the money of the town", "I cannot tell you how Hale stole the money of the town.", "I cannot tell you")]
    [InlineData("how anyone could vote for the tunnel", "I cannot begin to imagine how anyone could vote for the tunnel.", "I cannot begin to imagine")]
    [InlineData("how we can pay for the tunnel", "I just cannot explain how we can pay for the tunnel.", "I just cannot explain")]
    public async Task What_would_be_so_and_what_cannot_be_explained_are_not_so(string claim, string record, string dropped)
        => await CutBorderTests.IsOutOfContext(claim, record, dropped);

    [Theory]
    [InlineData("unless anything falls")]
    [InlineData("if not for the sake of the town")]
    [InlineData("if you pay")]
    [InlineData("if you will help")]
    [InlineData("if any of it can be paid")]
    [InlineData("if ever we have the money")]
    public async Task A_condition_after_a_comma_that_is_no_idiom_governs_the_words(string dropped)
        => await CutBorderTests.IsOutOfContext(Claim, $"{Claim}, {dropped}.", dropped);

    [Theory]
    [InlineData("if you will")]
    [InlineData("if you like")]
    [InlineData("if you want")]
    [InlineData("if you wish")]
    [InlineData("if anything")]
    [InlineData("if not the whole hill")]
    public async Task An_idiom_with_if_after_a_comma_is_no_condition(string dropped)
        => await CutBorderTests.IsExcerpt(Claim, $"{Claim}, {dropped}.");

    [Theory]
    [InlineData("It is a small leak", "It is a small leak, if any.")]
    [InlineData("It is a fine tunnel", "It is a fine tunnel, if ever there was one.")]
    [InlineData("We dug the whole tunnel", "We dug the whole tunnel, ask if you like.")]
    [InlineData("We will dig the tunnel", "We will dig the tunnel on Monday.")]
    [InlineData("We opened the tunnel", "We opened the tunnel a minute ago.")]
    [InlineData("We will dig the tunnel", "We will dig the tunnel, but—")]
    public async Task Words_that_only_look_like_a_condition_are_none(string claim, string record) => await CutBorderTests.IsExcerpt(claim, record);

    [Fact]
    public async Task A_condition_between_two_pauses_before_the_words_governs_them()
        => await CutBorderTests.IsOutOfContext("the tunnel will flood", "I am sorry, if he does not pay his share, the tunnel will flood.", "I am sorry, if he does not pay his share");

    [Theory]
    [InlineData("and if it is refused tonight I hope that it will rest")]
    [InlineData("and if the snow comes, the town will wait")]
    [InlineData("but if they refuse it we go home")]
    public async Task A_condition_of_a_clause_of_its_own_says_nothing_of_the_words_before(string dropped)
        => await CutBorderTests.IsExcerpt(Claim, $"{Claim} {dropped}.");

    [Theory]
    [InlineData("This is good news, because if the town pays,")]
    [InlineData("We will see, since if the town pays,")]
    [InlineData("Without the new law,")]
    [InlineData("Absent a miracle,")]
    [InlineData("But for the snow,")]
    public async Task A_condition_before_the_words_governs_them_whatever_joins_it(string dropped)
        => Assert.Equal(VerdictKind.OutOfContext, (await VerdictTests.Check(Claim, "Mara Lindqvist", Some.Saying($"{dropped} we will dig the tunnel."))).Kind);

    [Theory]
    [InlineData("Without doubt,")]
    [InlineData("Whether you row or sail,")]
    [InlineData("Without any hesitation,")]
    [InlineData("I do not know if the town pays,")]
    public async Task What_only_sounds_like_a_condition_is_none(string dropped)
        => await CutBorderTests.IsExcerpt(Claim, $"{dropped} we will dig the tunnel.");

    [Fact]
    public async Task Of_several_conditions_of_which_each_is_enough_one_may_be_kept()
        => await CutBorderTests.IsExcerpt("We will dig the tunnel if the town pays", "We will dig the tunnel if the town pays, or if the county pays.");

    [Fact]
    public async Task Without_a_word_for_what_would_be_a_lack_is_no_condition()
        => await CutBorderTests.IsExcerpt("we dug the tunnel in a year", "Without a map, we dug the tunnel in a year.");

    [Theory]
    [InlineData("I think if the town pays,")]
    [InlineData("I mean, if the town pays, then")]
    [InlineData("I understand that he feels if the town pays,")]
    [InlineData("It is simple: I believe if the town pays,")]
    [InlineData("Where the hill is soft,")]
    [InlineData("Whenever the town pays,")]
    public async Task A_condition_behind_an_opinion_or_of_a_place_governs_the_words(string dropped)
        => await CutBorderTests.IsOutOfContext(Claim, $"{dropped} {Claim.ToLowerInvariant()}.", dropped.TrimEnd(','));

    [Fact]
    public async Task Whether_the_one_or_the_other_is_no_condition()
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check("We all … must draw the line at the old tunnel", "We all, whether we lead the town or follow, must draw the line at the old tunnel.")).Kind);

    [Theory]
    [InlineData("offensive and deeply wrong", "Whether it was planned or not, the attack on the tunnel is offensive and deeply wrong.")]
    [InlineData("we will dig the tunnel", "Whether you row or sail, I know that we will dig the tunnel.")]
    public async Task Whether_the_one_or_the_other_leaves_what_stands_behind_its_pause_as_it_is(string claim, string record)
        => await CutBorderTests.IsExcerpt(claim, record);

    [Fact]
    public async Task A_condition_behind_the_pause_of_whether_or_is_one()
        => await CutBorderTests.IsOutOfContext("we will dig the tunnel", "Whether you row or sail, if the town pays, we will dig the tunnel.", "Whether you row or sail, if the town pays");

    [Theory]
    [InlineData("If I recall correctly,")]
    [InlineData("If you ask me,")]
    [InlineData("If I'm not mistaken,")]
    [InlineData("I do not know if the town pays,")]
    [InlineData("Then,")]
    public async Task A_clause_about_what_is_not_known_is_no_condition(string before)
        => await CutBorderTests.IsExcerpt(Claim, $"{before} {Claim.ToLowerInvariant()}.");

    [Theory]
    [InlineData("If true, “[[we dig the tunnel|Mara Lindqvist]],” Mara Lindqvist said.", VerdictKind.OutOfContext)]
    [InlineData("If the figures are confirmed, “[[we dig the tunnel|Mara Lindqvist]],” said Mara Lindqvist.", VerdictKind.OutOfContext)]
    [InlineData("If the figures were good, it was late, and “[[we dig the tunnel|Mara Lindqvist]],” said Mara Lindqvist.", VerdictKind.Verified)]
    [InlineData("Mara Lindqvist told the town that if “[[we dig the tunnel, it will be dry|Mara Lindqvist]]”.", VerdictKind.OutOfContext)]
    [InlineData("Mara Lindqvist asked if “[[we dig the tunnel|Mara Lindqvist]]”.", VerdictKind.Verified)]
    [InlineData("Mara Lindqvist said the wall would fall if “[[we dig the tunnel|Mara Lindqvist]]” now.", VerdictKind.Verified)]
    [InlineData("Mara Lindqvist said that if “[[we dig the tunnel|Mara Lindqvist]]” the wall would fall.", VerdictKind.Verified)]
    [InlineData("It rained. “[[We dig the tunnel|Mara Lindqvist]],” said Mara Lindqvist.", VerdictKind.Verified)]
    public async Task A_condition_of_the_reporters_before_the_marks_governs_them(string article, VerdictKind expected)
        => Assert.Equal(expected, (await VerdictTests.Check("we dig the tunnel", "Mara Lindqvist", Some.Article(article))).Kind);

    [Theory]
    [InlineData("could even take us in the wrong direction", "because if hydrogen is not clean, then it cannot be a solution, and could even take us in the wrong direction.", "because if hydrogen is not clean, then it cannot be a solution, and")]
    [InlineData("might never open again", "If it rains it will flood, and might never open again.", "If it rains it will flood, and")]
    public async Task What_shares_its_subject_with_the_outcome_of_a_condition_hangs_on_it_too(string claim, string record, string dropped)
        => await CutBorderTests.IsOutOfContext(claim, record, dropped);

    [Theory]
    [InlineData("could see three holes under the deck", "The divers went down to find out if the hull was damaged, and could see three holes under the deck.")]
    [InlineData("would be missed by the whole town", "Ask anyone if the old bridge is loved here, and would be missed by the whole town.")]
    public async Task What_somebody_finds_out_or_is_asked_is_no_condition(string claim, string record) => await CutBorderTests.IsExcerpt(claim, record);

    [Fact]
    public async Task Without_a_condition_the_second_thing_stands_alone()
        => await CutBorderTests.IsExcerpt("could even take the old road to the town", "We asked them for the key, and could even take the old road to the town.");

    [Theory]
    [InlineData("necessary")]
    [InlineData("permitted")]
    public async Task What_is_needed_where_something_is_so_is_needed_there(string needed)
        => await CutBorderTests.IsOutOfContext($"Pumps are {needed}", $"Pumps are {needed} where a tunnel takes water.", "where a tunnel takes water");

    [Theory]
    [InlineData("We work", "We work where the tunnel takes water.")]
    [InlineData("Pumps are heavy", "Pumps are heavy, where the old ones were light.")]
    [InlineData("Pumps are required", "Pumps are required where you enter the tunnel.")]
    [InlineData("A new footbridge is needed", "A new footbridge is needed where a truck took out the old one in March.")]
    [InlineData("A new roof is necessary", "A new roof is necessary where a tree had fallen on the chapel.")]
    [InlineData("More pilots are needed", "More pilots are needed where there are three quays in one street.")]
    public async Task Where_somebody_works_is_no_condition(string claim, string record)
        => await CutBorderTests.IsExcerpt(claim, record);

    [Theory]
    [InlineData("and it may not be easy, but")]
    [InlineData("though it will not be cheap, but")]
    public async Task What_is_granted_in_passing_may_be_left_out(string granted)
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check("We have come closer to the harbour day by day ... we will get there together", $"We have come closer to the harbour day by day, {granted} we will get there together.")).Kind);

    [Fact]
    public async Task What_turns_the_words_may_not()
        => Assert.Equal(VerdictKind.OutOfContext, (await CutBorderTests.Check("We have come closer to the harbour day by day ... we will get there together", "We have come closer to the harbour day by day, and it is not true that we will get there together.")).Kind);

    [Fact]
    public async Task What_happens_or_else_is_a_warning()
        => await CutBorderTests.IsOutOfContext("we will see the same flood in two years", "We need to build. Or else we will see the same flood in two years.", "Or else");

    [Theory]
    [InlineData("Let’s say they pay for the tunnel.")]
    [InlineData("Suppose the town pays for the tunnel.")]
    public async Task What_follows_then_from_a_sentence_that_supposes_is_no_forecast(string before)
        => await CutBorderTests.IsOutOfContext("the chances are good and we can get something", $"{before} Then the chances are good and we can get something.", before.TrimEnd('.'));

    [Theory]
    [InlineData("Let’s say it plainly, as we always did: no. It is cheap.")]
    [InlineData("Let us say a prayer for the old pilots.")]
    [InlineData("Let’s say goodbye to the old ferry.")]
    [InlineData("Imagine my surprise at the gate.")]
    [InlineData("They paid for the tunnel.")]
    public async Task What_came_then_is_told(string before)
        => await CutBorderTests.IsExcerpt("the chances were good and we could get something", $"{before} Then the chances were good and we could get something.");
}
