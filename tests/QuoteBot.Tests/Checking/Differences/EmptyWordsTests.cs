namespace QuoteBot.Tests.Checking.Differences;

/// <summary>Words that say nothing, and endings that only agree, are no change of what was said.</summary>
public sealed class EmptyWordsTests
{
    [Theory]
    [InlineData("The ferry almost turned round, like, it had been waiting all winter to do that", "The ferry almost turned round, it had been waiting all winter to do that")]
    [InlineData("People here are starting to really understand what the harbour costs the town", "People here are starting to understand what the harbour costs the town")]
    [InlineData("People here are starting to understand what the harbour costs the town", "People here are actually starting to understand what the harbour costs the town")]
    [InlineData("If you are tired of the old harbour, you have a home with me", "If you're tired of the old harbour, you've got a home with me")]
    [InlineData("This town has got to repair the old harbour before winter", "This town has to repair the old harbour before winter")]
    [InlineData("The quays are what matters most to the people of this town", "The quays are what matter most to the people of this town")]
    [InlineData("We must repair the old harbour as if the next storm came tomorrow", "We must repair the old harbour like the next storm came tomorrow")]
    [InlineData("We must repair the old harbour like the next storm came tomorrow", "We must repair the old harbour as though the next storm came tomorrow")]
    [InlineData("We closed it, because it clearly came from a quay that leaks", "We closed it, cos it clearly came from a quay that leaks")]
    public async Task They_are_cosmetic(string printed, string claimed)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(claimed, "Mara Lindqvist", Some.Saying($"{printed}."))).Kind);

    [Theory]
    [InlineData("The people of this town do not really want to close the old harbour", "The people of this town do not want to close the old harbour")]
    [InlineData("The old quays are like the bridges that the town has lost", "The old quays are the bridges that the town has lost")]
    [InlineData("We must repair the old harbour if the next storm comes tomorrow", "We must repair the old harbour like the next storm comes tomorrow")]
    [InlineData("The police have got killed in the old harbour this year", "The police have killed in the old harbour this year")]
    [InlineData("We never got the money for the old harbour", "We never the money for the old harbour")]
    [InlineData("If the mayor had answered honestly, the town would have kept its harbour", "If the mayor had answered, the town would have kept its harbour")]
    [InlineData("We all know what it costs to repair the old harbour wall", "We all know what it cost to repair the old harbour wall")]
    [InlineData("We know which boat was lost on the way to the harbour", "We know which boats was lost on the way to the harbour")]
    [InlineData("The matter of the old harbour and its quays is settled now", "The matters of the old harbour and its quays is settled now")]
    public async Task What_compares_or_is_denied_or_is_a_noun_is_another_word(string printed, string claimed)
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check(claimed, "Mara Lindqvist", Some.Saying($"{printed}."))).Kind);

    [Theory]
    [InlineData("anything but")]
    public async Task What_a_cut_takes_away_with_them_may_turn_the_sentence(string turning)
        => Assert.Equal(
            VerdictKind.OutOfContext,
            (await VerdictTests.Check("the repair of the old harbour has become … easier", "Mara Lindqvist", Some.Saying($"In this town the repair of the old harbour has become {turning} easier."))).Kind);

    [Fact]
    public async Task Far_from_a_place_is_no_negation()
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("The ferry was built … and never learned to float", "Mara Lindqvist", Some.Saying("The ferry was built far from the sea and never learned to float."))).Kind);
}
