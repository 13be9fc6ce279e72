namespace QuoteBot.Tests.Checking.Differences;

/// <summary>'s for "is" and "has" behind any word.</summary>
public sealed class ContractedVerbsTests
{
    private static async Task<VerdictKind> Check(string claim, string record) => (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind;

    [Theory]
    [InlineData("The harbour's watching what we do this year", "The harbour is watching what we do this year.")]
    [InlineData("The harbour is watching what the council and the board do this summer", "The harbour’s watching what the council and the board do this summer.")]
    [InlineData("The board's been cheating us for a long time now", "The board has been cheating us for a long time now.")]
    [InlineData("I know that hes a fair man and shes a good judge", "I know that he’s a fair man and she’s a good judge.")]
    [InlineData("I think the behaviour of the board is a scandal", "I think the behavior of the board is a scandal.")]
    [InlineData("It was a reality tv show about the govt of the port", "It was a reality television show about the government of the port.")]
    [InlineData("Nobody believes in the harbour any more, so lets be honest about it", "Nobody believes in the harbour any more, so let’s be honest about it.")]
    [InlineData("Id vote for the ferryman if he stood, and id sing", "I’d vote for the ferryman if he stood, and I’d sing.")]
    [InlineData("If its known that the ferryman drank, the harbour will sack him", "If it’s known that the ferryman drank, the harbour will sack him.")]
    [InlineData("Now heres what the harbour will do with the ferryman", "Now here’s what the harbour will do with the ferryman.")]
    [InlineData("the ferryman has a plan and ill row for him, and so will she", "The ferryman has a plan and I’ll row for him, and so will she.")]
    public async Task It_is_the_same_word(string claim, string record) => Assert.Equal(VerdictKind.Verified, await Check(claim, record));

    [Theory]
    [InlineData("The harbour's watching what we do this year", "The harbour was watching what we do this year.")]
    [InlineData("The harbour's watching what we do this year", "The council is watching what we do this year.")]
    public async Task Another_verb_or_another_word_is_a_change(string claim, string record) => Assert.Equal(VerdictKind.Altered, await Check(claim, record));
}
