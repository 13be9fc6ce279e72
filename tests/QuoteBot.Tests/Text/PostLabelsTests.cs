using QuoteBot.Text;

namespace QuoteBot.Tests.Text;

public sealed class PostLabelsTests
{
    [Theory]
    [InlineData("Skip Twitter post 2 by @ana_ruiz")]
    [InlineData("End of Twitter post by @ana_ruiz")]
    [InlineData("Skip instagram post by @harbour.post")]
    public void A_label_becomes_white_space_as_long(string label)
        => Assert.Equal("It rained. " + new string(' ', label.Length) + " It leaks.", PostLabels.Masked($"It rained. {label} It leaks."));

    [Theory]
    [InlineData("I did not skip the post by Ana.")]
    [InlineData("This is the end of post by post.")]
    [InlineData("It rained. Skip YouTube post by Harbour Post")]
    public void Other_words_stay(string text) => Assert.Same(text, PostLabels.Masked(text));

    [Fact]
    public async Task Neither_a_claim_nor_a_record_has_a_label_in_its_words()
    {
        var article = Some.Saying("I would rarely see her but heard Skip Twitter post 2 by @ana_ruiz really bad things from the pilots.");
        var verdict = await Tests.Checking.VerdictTests.Check("I would rarely see her but heard really bad things from the pilots", null, article);

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Equal(VerdictKind.Verified, (await Tests.Checking.VerdictTests.Check("Skip Twitter post by @ana_ruiz I would rarely see her but heard really bad things", null, article)).Kind);
    }
}
