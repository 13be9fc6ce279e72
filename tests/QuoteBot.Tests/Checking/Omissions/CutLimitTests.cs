namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>Amounts, times and clauses that narrow what is said, and those that do not.</summary>
public sealed class CutLimitTests
{
    [Theory]
    [InlineData("Almost")]
    [InlineData("Nearly")]
    [InlineData("All but")]
    [InlineData("Up to")]
    [InlineData("At least")]
    [InlineData("At most")]
    [InlineData("More than")]
    [InlineData("Less than")]
    [InlineData("Fewer than")]
    public async Task Words_before_a_number_that_make_it_another_belong_to_it(string head)
        => await CutBorderTests.IsOutOfContext("40 of the miners came home", $"{head} 40 of the miners came home.", head);

    [Theory]
    [InlineData("40 of the miners came home", "We know 40 of the miners came home.")]
    [InlineData("40 of the miners came home", "So 40 of the miners came home.")]
    [InlineData("one of us will dig the tunnel", "At least one of us will dig the tunnel.")]
    [InlineData("peace in the whole valley", "We want at least peace in the whole valley.")]
    public async Task Words_before_what_is_no_number_limit_nothing(string claim, string record) => await CutBorderTests.IsExcerpt(claim, record);

    [Theory]
    [InlineData("at most")]
    [InlineData("at least")]
    [InlineData("or more")]
    [InlineData("or less")]
    [InlineData("or fewer")]
    public async Task Words_after_a_number_that_make_it_another_belong_to_it(string dropped)
    {
        await CutBorderTests.IsOutOfContext("The tunnel costs 40 million", $"The tunnel costs 40 million {dropped}.", dropped);
        await CutBorderTests.IsOutOfContext("The tunnel costs 40 million", $"The tunnel costs 40 million {dropped}, my friends.", dropped);
    }

    [Theory]
    [InlineData("for now", "")]
    [InlineData("for this year", ", my friends")]
    [InlineData("for the time being", "")]
    [InlineData("for this year", " and the next")]
    [InlineData("for this year", " but no longer")]
    [InlineData("for this year at least", "")]
    [InlineData("at least any longer", "")]
    [InlineData("at least currently", "")]
    [InlineData("for more than a year", "")]
    [InlineData("until the snow has gone", "")]
    [InlineData("till the snow has gone", "")]
    public async Task A_time_that_follows_limits_the_words(string dropped, string rest)
        => await CutBorderTests.IsOutOfContext("We will not dig the tunnel", $"We will not dig the tunnel {dropped}{rest}.", dropped);

    [Theory]
    [InlineData("We will not pay", "We will not pay for this summer camp.")]
    [InlineData("We will not dig the tunnel", "We will not dig the tunnel for more money.")]
    [InlineData("We will not dig the tunnel", "We will not dig the tunnel for more.")]
    [InlineData("I thank the whole council", "I thank the whole council for this.")]
    [InlineData("I love this old tunnel", "I love this old tunnel the most.")]
    [InlineData("This is the tunnel I looked", "This is the tunnel I looked at.")]
    [InlineData("We will dig for years", "We will dig for years and more.")]
    [InlineData("We will dig for years", "We will dig for years or—")]
    [InlineData("We have dug for more money", "We have dug for more money than we got.")]
    public async Task Words_that_only_look_like_a_limit_are_none(string claim, string record) => await CutBorderTests.IsExcerpt(claim, record);

    [Theory]
    [InlineData("We gave the town a promise", "We gave the town a promise that we will not dig here.")]
    [InlineData("We signed a long contract", "We signed a long contract, which we do not regret.")]
    [InlineData("We saw a small ferry", "We saw a small ferry and hardly a sail.")]
    public async Task A_clause_that_tells_more_of_one_thing_limits_nothing(string claim, string record) => await CutBorderTests.IsExcerpt(claim, record);

    [Theory]
    [InlineData("Some of the")]
    [InlineData("Some of")]
    [InlineData("Most of the")]
    [InlineData("We know that many of the")]
    public async Task A_part_is_not_the_whole(string dropped)
        => await CutBorderTests.IsOutOfContext("miners of our town are not paid", $"{dropped} miners of our town are not paid.", dropped);

    [Theory]
    [InlineData("The mayor of the")]
    [InlineData("All of the")]
    public async Task A_holder_or_the_whole_is_no_part(string dropped)
        => Assert.NotEqual(VerdictKind.OutOfContext, (await VerdictTests.Check("miners of our town are not paid", "Mara Lindqvist", Some.Saying($"{dropped} miners of our town are not paid."))).Kind);

    [Theory]
    [InlineData("Sometimes")]
    [InlineData("Maybe")]
    [InlineData("Maybe one day")]
    [InlineData("Perhaps in May")]
    [InlineData("The town thinks that possibly")]
    public async Task What_was_not_said_for_certain_is_not_said_as_certain(string dropped)
        => await CutBorderTests.IsOutOfContext("we will dig the tunnel", $"{dropped} we will dig the tunnel.", dropped);

    [Theory]
    [InlineData("Maybe it rains, and")]
    [InlineData("Probably nobody in this town believes me, but")]
    public async Task A_doubt_of_another_clause_is_none_of_these_words(string dropped)
        => await CutBorderTests.IsExcerpt("we will dig the tunnel", $"{dropped} we will dig the tunnel.");

    [Theory]
    [InlineData("we may be in a position where")]
    [InlineData("It may be that")]
    [InlineData("It could be that")]
    [InlineData("There might come a day when")]
    public async Task What_is_only_possible_is_not_what_the_speaker_says(string head)
        => await CutBorderTests.IsOutOfContext("the only way to the harbour is the tunnel", $"{head} the only way to the harbour is the tunnel.", head);

    [Theory]
    [InlineData("We are in a position where")]
    [InlineData("The day has come when")]
    [InlineData("You could see that")]
    [InlineData("I could see the moment when")]
    public async Task What_is_so_may_stand_alone(string head)
        => await CutBorderTests.IsExcerpt("the only way to the harbour is the tunnel", $"{head} the only way to the harbour is the tunnel.");

    [Theory]
    [InlineData("By the same standards")]
    [InlineData("By that logic,")]
    [InlineData("Under that same logic,")]
    [InlineData("But by his own measure")]
    [InlineData("By the same very standards he uses,")]
    public async Task Anothers_measure_is_a_condition(string head)
        => await CutBorderTests.IsOutOfContext("every puddle in the town is a harbour", $"{head} every puddle in the town is a harbour.", head.TrimEnd(','));

    [Theory]
    [InlineData("By the same token,")]
    [InlineData("By this measure")]
    [InlineData("Under the new standards,")]
    [InlineData("By the end of the year")]
    [InlineData("By the standards of the board and of the town")]
    public async Task A_means_or_a_time_is_none(string head)
        => await CutBorderTests.IsExcerpt("every puddle in the town is a harbour", $"{head} every puddle in the town is a harbour.");

    [Fact]
    public async Task A_clause_behind_the_reporters_aside_says_which_ones_are_meant()
    {
        var verdict = await VerdictTests.Check("We will pay for anything", "Mara Lindqvist", Some.Article("“[[We will pay for anything|Mara Lindqvist#1]],” she said, “[[that keeps the old quay open|Mara Lindqvist#1]].”"));

        Assert.Equal((VerdictKind.OutOfContext, "that keeps the old quay open"), (verdict.Kind, verdict.Dropped));
    }

    [Fact]
    public async Task A_clause_behind_the_reporters_aside_may_tell_more_of_one()
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("We have a new mayor", "Mara Lindqvist", Some.Article("“[[We have a new mayor|Mara Lindqvist#1]],” she said, “[[who does not like the old quay|Mara Lindqvist#1]].”"))).Kind);

    [Theory]
    [InlineData("I would be sure that we were digging well", "As soon as we know what he wants then I would be sure that we were digging well.", "As soon as we know what he wants then")]
    [InlineData("the tunnel might not stand", "I fear if it rains here there will be a flood and the tunnel might not stand.", "I fear if it rains here there will be a flood and")]
    [InlineData("we will dig the tunnel", "As soon as he pays, we will dig the tunnel.", "As soon as he pays")]
    [InlineData("the tunnel is dry in winter", "More often than not, the tunnel is dry in winter.", "More often than not")]
    [InlineData("the tunnel is dry in winter", "It leaks, but sometimes, the tunnel is dry in winter.", "It leaks, but sometimes")]
    [InlineData("many of these tunnels will be closed in winter", "In some cases, many of these tunnels will be closed in winter.", "In some cases")]
    [InlineData("these tunnels will be closed in winter", "In some cases, these tunnels will be closed in winter.", "In some cases")]
    [InlineData("this tunnel is the best", "Of the two, this tunnel is the best.", "Of the two")]
    [InlineData("It was never meant to be dug", "It was never meant to be dug in places where the hill is soft.", "in places where the hill is soft")]
    [InlineData("The tunnel is a success", "The tunnel is a success, in the sense that it exists.", "in the sense that it exists")]
    [InlineData("I want to dig with him", "As much as I want to dig with him, I will wait for the engineer.", "As much as")]
    public async Task A_limit_a_time_to_come_or_a_concession_goes_with_the_words(string claim, string record, string dropped) => await CutBorderTests.IsOutOfContext(claim, record, dropped);

    [Theory]
    [InlineData("we will dig the tunnel", "I stay home if it rains, and we will dig the tunnel.")]
    [InlineData("certain of these tunnels will be closed in winter", "In some cases, certain of these tunnels will be closed in winter.")]
    [InlineData("we sang in the tunnel", "As soon as he came, we sang in the tunnel.")]
    [InlineData("we sang in the tunnel", "Of all my years here, this one was long, and we sang in the tunnel.")]
    [InlineData("The tunnel was dug", "The tunnel was dug in places where the hill is soft.")]
    public async Task A_time_that_is_over_and_a_place_alone_take_nothing_away(string claim, string record) => await CutBorderTests.IsExcerpt(claim, record);

    [Theory]
    [InlineData("You have no more trouble with what the mayor said", "than when the board said it")]
    [InlineData("They do not have any more money", "than we have")]
    public async Task What_is_denied_only_in_comparison_is_not_denied(string kept, string rest)
        => await CutBorderTests.IsOutOfContext(kept, $"{kept} {rest}.", rest);

    [Theory]
    [InlineData("He is a better mayor", "than I am")]
    [InlineData("There is no doubt that this is more", "than we hoped for")]
    [InlineData("There is no better feeling in the world", "than winning at home")]
    [InlineData("It is no different", "than any other Tuesday for us")]
    [InlineData("We have no more important task", "than keeping the ferry open")]
    [InlineData("We could not have asked for any better weather", "than this for the regatta")]
    public async Task Who_is_better_than_another_is_better(string kept, string rest)
        => await CutBorderTests.IsExcerpt(kept, $"{kept} {rest}.");

    [Theory]
    [InlineData("Very few")]
    [InlineData("Few")]
    public async Task Few_before_the_words_limits_them(string head)
        => await CutBorderTests.IsOutOfContext("people in this town have to pay more", $"{head} people in this town have to pay more.", head);

    [Theory]
    [InlineData("A few")]
    [InlineData("The few")]
    public async Task A_few_are_some(string head)
        => await CutBorderTests.IsExcerpt("people in this town have to pay more", $"{head} people in this town have to pay more.");

    [Theory]
    [InlineData("It is impossible to dig there", "in the case of soft hills")]
    [InlineData("We will never pay for the tunnel", "in cases where the town has not asked")]
    public async Task In_what_case_limits_what_is_said_of_all_or_none(string kept, string rest)
        => await CutBorderTests.IsOutOfContext(kept, $"{kept} {rest}.", rest);

    [Theory]
    [InlineData("It was wrong of the board", "in the case of the mayor’s brother")]
    [InlineData("It is impossible to dig there", "in the case that you have in your hand")]
    public async Task In_what_case_limits_nothing_else(string kept, string rest)
        => await CutBorderTests.IsExcerpt(kept, $"{kept} {rest}.");
}
