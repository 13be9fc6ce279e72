namespace QuoteBot.Tests.Checking;

/// <summary>How far a word that was cut off reaches: into a clause of its own, over an aside, out of a list, round the kept words from both sides.</summary>
public sealed class CutReachTests
{
    private const string Dry = "the tunnel is dry";

    [Theory]
    [InlineData("I am thinking of a new tunnel", "based on the fact that the old one has been given up by the town (not even marked on the map) and the pumps are not paid for")]
    [InlineData("We will dig another tunnel", "given the fact that nobody has paid for the pumps")]
    [InlineData("I want a new tunnel", "for the town which never had one")]
    [InlineData("We voted for the tunnel", "in a year when nobody dug anything")]
    [InlineData("I like the old tunnel", "(not the new one)")]
    public async Task A_negation_in_a_clause_of_its_own_or_in_brackets_says_nothing_of_the_words_before(string claim, string dropped)
        => await CutBorderTests.IsExcerpt(claim, $"{claim} {dropped}.");

    [Theory]
    [InlineData("You will see a tunnel here", "under no circumstances that I know")]
    [InlineData("They will pay for the pumps", "at no time where I live")]
    [InlineData("We will dig in the old town", "not when it rains")]
    [InlineData("They will open the tunnel", "never again because it leaks")]
    [InlineData("I would give them the pumps", "in no town that I know")]
    public async Task A_negation_right_behind_the_words_still_denies_them(string claim, string dropped)
        => await CutBorderTests.IsOutOfContext(claim, $"{claim} {dropped}.", dropped);

    [Theory]
    [InlineData("It is a scheme for the mayor … to fill his purse", "It is a scheme for the mayor, who got a tenth of the votes and wasn't even on the list, to fill his purse.")]
    [InlineData("The tunnel … will open in spring", "The tunnel, which nobody paid for, will open in spring.")]
    [InlineData("The miners … will dig on Monday", "The miners, whose wages never came, will dig on Monday.")]
    [InlineData("The tunnel … is shut for the winter", "The tunnel, because nobody paid for the pumps, is shut for the winter.")]
    [InlineData("My aunt … dug the whole tunnel", "My aunt, who only ate soup, dug the whole tunnel.")]
    public async Task A_marked_cut_of_an_aside_about_somebody_changes_nothing(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind);

    [Theory]
    [InlineData("The tunnel … be open in spring", "The tunnel, which is long, will never be open in spring.")]
    [InlineData("The pumps are old … the tunnel floods", "The pumps are old, which means if it rains, the tunnel floods.")]
    [InlineData("We will … dig in spring", "We will, under no circumstances, dig in spring.")]
    [InlineData("The miners … will dig on Monday", "The miners who have not been paid will dig on Monday.")]
    [InlineData("The miners … will dig on Monday", "The miners, who are tired, will hardly, I fear, will dig on Monday.")]
    [InlineData("The tunnel … will open in spring", "The tunnel, if the town pays, will open in spring.")]
    public async Task A_marked_cut_of_more_than_an_aside_is_out_of_context(string claim, string record)
        => Assert.Equal(VerdictKind.OutOfContext, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind);
}
