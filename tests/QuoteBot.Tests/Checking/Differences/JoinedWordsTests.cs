namespace QuoteBot.Tests.Checking.Differences;

/// <summary>Words that one side writes as one and the other apart, and quotations in several parts.</summary>
public sealed class JoinedWordsTests
{
    private static Task<Verdict> Check(string claim, string markup) => VerdictTests.Check(claim, "Mara Lindqvist", Some.Article(markup));

    [Theory]
    [InlineData("The fishmarket burns every winter", "The fish market burns every winter.")]
    [InlineData("The fish market burns every winter", "The fishmarket burns every winter.")]
    [InlineData("Fishmarket stalls burn every winter", "Fish market stalls burn every winter.")]
    [InlineData("Fish market stalls burn every winter", "Fishmarket stalls burn every winter.")]
    [InlineData("They burn down the old fishmarket", "They burn down the old fish market.")]
    [InlineData("They burn down the old fish market", "They burn down the old fishmarket.")]
    public async Task Words_written_as_one_or_apart_are_the_same_words(string claim, string record)
    {
        foreach (var markup in new[] { $"“[[{record}|Mara Lindqvist]]” said Mara Lindqvist.", $"“[[{record}|Mara Lindqvist]]” It rained. She said it again: “[[{record}|Mara Lindqvist]]”" })
        {
            var verdict = await Check(claim, markup);

            Assert.Equal((VerdictKind.Verified, false, false), (verdict.Kind, verdict.Excerpt, verdict.MeaningChanged));
        }
    }

    [Theory]
    [InlineData("The fishmarket burns every winter", "The fish and the market burn every winter.")]
    [InlineData("The fishmarket burns every winter", "The market burns every winter.")]
    public async Task Words_with_another_between_or_of_which_one_is_missing_are_not(string claim, string record)
        => Assert.NotEqual(VerdictKind.Verified, (await Check(claim, $"“[[{record}|Mara Lindqvist]]” said Mara Lindqvist.")).Kind);

    [Theory]
    [InlineData("We will mend the fishmarket before the winter storms")]
    [InlineData("We will mend the fish market before the winter storms")]
    public async Task A_quotation_in_three_parts_is_read_as_one(string claim)
    {
        var verdict = await Check(claim, "“[[We will mend|Mara Lindqvist#1]],” said Mara Lindqvist, “[[the fish market|Mara Lindqvist#1]],” she went on, “[[before the winter storms.|Mara Lindqvist#1]]”");

        Assert.Equal((VerdictKind.Verified, false), (verdict.Kind, verdict.Excerpt));
    }
}
