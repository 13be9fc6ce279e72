namespace QuoteBot.Tests.Checking.Claims;

/// <summary>Hashtags are words that are written together.</summary>
public sealed class HashtagTests
{
    [Theory]
    [InlineData("Taking away net neutrality is the dream of every harbour master", "Taking away #NetNeutrality is the dream of every harbour master.")]
    [InlineData("Taking away #NetNeutrality is the dream of every harbour master", "Taking away net neutrality is the dream of every harbour master.")]
    [InlineData("Taking away metoo is the dream of every harbour master", "Taking away #MeToo is the dream of every harbour master.")]
    public async Task A_tag_and_its_words_are_one(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind);

    [Fact]
    public async Task A_number_sign_makes_no_other_number()
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check("We will repair 50 of the old boats", "Mara Lindqvist", Some.Saying("We will repair 40 of the old boats."))).Kind);
}
