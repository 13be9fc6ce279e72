namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>Both sides of each border that the rules on cuts draw: the words that make a cut a change, and the nearest words that do not.</summary>
public sealed class CutBorderTests
{
    internal static Task<Verdict> Check(string claim, string record) => VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record));

    [Theory]
    [InlineData("If")]
    [InlineData("Only if")]
    [InlineData("And if")]
    [InlineData("But if")]
    [InlineData("So if")]
    public async Task A_condition_that_opens_the_sentence_governs_the_words_at_its_end(string head)
        => await IsOutOfContext("we will dig the tunnel in spring", $"{head} it rains and the river rises we will dig the tunnel in spring.", $"{head} it rains and the river rises");

    [Theory]
    [InlineData("the tunnel is dry", "I would ask you whether the tunnel is dry.", "I would ask you whether")]
    [InlineData("the tunnel will flood", "It is late and if the rain goes on the tunnel will flood.", "It is late and if the rain goes on")]
    public async Task A_condition_at_either_end_of_the_last_clause_governs_the_words(string claim, string record, string dropped) => await IsOutOfContext(claim, record, dropped);

    [Theory]
    [InlineData("we will dig the tunnel in spring", "So we will dig the tunnel in spring.")]
    [InlineData("we will dig the tunnel in spring", "And we will dig the tunnel in spring.")]
    [InlineData("we will dig the tunnel in spring", "Wait until May and we will dig the tunnel in spring.")]
    public async Task A_joining_word_alone_and_a_wait_are_no_condition(string claim, string record) => await IsExcerpt(claim, record);

    [Fact]
    public async Task Only_before_the_words_limits_them()
        => await IsOutOfContext("a fool would dig under the market", "Only a fool would dig under the market.", "Only");

    [Fact]
    public async Task Not_only_before_the_words_limits_nothing()
        => await IsExcerpt("a fool would dig under the market", "Not only a fool would dig under the market.");

    [Theory]
    [InlineData("to dig the tunnel by spring", "I was told to dig the tunnel by spring.")]
    public async Task What_a_speaker_was_told_to_do_is_no_hearsay(string claim, string record) => await IsExcerpt(claim, record);

    [Fact]
    public async Task Words_out_of_a_question_are_out_of_context()
    {
        var verdict = await Check("the tunnel is dry", "Do you think the tunnel is dry?");

        Assert.Equal((VerdictKind.OutOfContext, "Do you think"), (verdict.Kind, verdict.Dropped));
        Assert.Contains("In the record, the words are part of a question.", verdict.Reasons);
    }

    [Fact]
    public async Task A_negation_that_follows_the_words_is_part_of_them()
        => await IsOutOfContext("You will see a tunnel here", "You will see a tunnel here under no circumstances.", "under no circumstances");

    [Theory]
    [InlineData("We will dig the tunnel … in spring", "We will dig the tunnel if the council pays for it in spring.", "if the council pays for it")]
    [InlineData("We will … dig in the spring", "We will very rarely dig in the spring.", "very rarely")]
    public async Task A_marked_cut_that_hides_a_condition_or_a_limit_is_out_of_context(string claim, string record, string dropped) => await IsOutOfContext(claim, record, dropped);

    [Theory]
    [InlineData("The tunnel is long", "The tunnel is long, but another is longer.", "but another is longer")]
    [InlineData("We have dug the tunnel", "We have dug the tunnel, yet the town is patient.", "yet the town is patient")]
    public async Task A_turn_that_takes_nothing_back_is_told_in_a_note(string claim, string record, string goesOn)
        => Assert.Equal([$"The quote goes on: “{goesOn}”."], (await IsExcerpt(claim, record)).Notes);

    [Fact]
    public async Task Yet_another_is_no_turn()
        => Assert.Empty((await IsExcerpt("We dug a tunnel", "We dug a tunnel, yet another hole in this hill.")).Notes);

    [Theory]
    [InlineData("We have dug the tunnel", "We have dug the tunnel yet.")]
    [InlineData("I did what I could", "I did what I could, but the town is patient.")]
    [InlineData("would be a fine tunnel", "It would be a fine tunnel, but the town is patient.")]
    [InlineData("They would dig the tunnel", "They would dig the tunnel, but the town is patient.")]
    [InlineData("We have dug the tunnel", "We have dug the tunnel, but the town is patient.")]
    [InlineData("The tunnel is long", "The tunnel is long, but the town of this valley does not mind.")]
    public async Task A_turn_to_something_else_leaves_the_words_as_they_are(string claim, string record) => await IsExcerpt(claim, record);

    [Theory]
    [InlineData("I would dig the tunnel myself", "I would dig the tunnel myself, but the town is patient.", "but the town is patient")]
    [InlineData("We would dig the tunnel ourselves", "We would dig the tunnel ourselves, but the town is patient.", "but the town is patient")]
    public async Task What_a_speaker_would_do_is_said_in_order_to_be_taken_back(string claim, string record, string dropped) => await IsOutOfContext(claim, record, dropped);

    [Theory]
    [InlineData("I do not want his money", "I do not want his money. But his town needs a tunnel.")]
    [InlineData("I want his money for the tunnel", "I want his money for the tunnel. But money is what the town needs.")]
    [InlineData("I want no money from him", "I want no money from him. But money is what the town needs.")]
    public async Task The_next_sentence_gives_up_a_reluctance_alone_and_only_where_it_names_the_same_thing(string claim, string record) => await IsExcerpt(claim, record);

    internal static async Task<Verdict> IsExcerpt(string claim, string record)
    {
        var verdict = await Check(claim, record);

        Assert.Equal((VerdictKind.Verified, true), (verdict.Kind, verdict.Excerpt));
        return verdict;
    }

    internal static async Task IsOutOfContext(string claim, string record, string dropped)
    {
        var verdict = await Check(claim, record);

        Assert.Equal((VerdictKind.OutOfContext, dropped), (verdict.Kind, verdict.Dropped));
    }
}
