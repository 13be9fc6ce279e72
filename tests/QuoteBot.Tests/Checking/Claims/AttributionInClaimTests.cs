namespace QuoteBot.Tests.Checking.Claims;

/// <summary>An attribution in the claim's own words, without quotation marks.</summary>
public sealed class AttributionInClaimTests
{
    private const string Words = "the old quay must not be sold to any bidder from abroad";

    private static async Task<VerdictKind> Check(string claim) => (await VerdictTests.Check(claim, null, Some.Saying(Words), Some.Saying("We will see about that in May.", "Tom Hale", "Kanal Nord"))).Kind;

    [Theory]
    [InlineData("Lindqvist at the town hall: the old quay must not be sold to any bidder from abroad")]
    [InlineData("mara lindqvist said the old quay must not be sold to any bidder from abroad")]
    [InlineData("BREAKING: Mara Lindqvist: the old quay must not be sold to any bidder from abroad #quay")]
    [InlineData("RT @MayorLindqvist: the old quay must not be sold to any bidder from abroad")]
    public async Task The_words_are_hers(string claim) => Assert.Equal(VerdictKind.Verified, await Check(claim));

    [Theory]
    [InlineData("Tom Hale said the old quay must not be sold to any bidder from abroad")]
    [InlineData("tom hale: the old quay must not be sold to any bidder from abroad")]
    [InlineData("the old quay must not be sold to any bidder from abroad - Tom Hale")]
    public async Task They_are_not_his(string claim) => Assert.Equal(VerdictKind.Misattributed, await Check(claim));
}
