namespace QuoteBot.Tests.Checking;

/// <summary>Two ways to say one thing, whatever the sentence, and words that stand twice.</summary>
public sealed class SameWordsTests
{
    [Theory]
    [InlineData("No one is more hurt by the new toll than the ferrymen", "Nobody is more hurt by the new toll than the ferrymen.")]
    [InlineData("No one's more hurt by the new toll than the ferrymen", "Nobody is more hurt by the new toll than the ferrymen.")]
    [InlineData("Nobody's more hurt by the new toll than the ferrymen", "No one is more hurt by the new toll than the ferrymen.")]
    [InlineData("The new toll on the old river helps nobody", "The new toll on the old river helps no one.")]
    [InlineData("The new toll on the river was no one's idea", "The new toll on the river was nobody's idea.")]
    [InlineData("Everybody in the harbour pays the new toll", "Everyone in the harbour pays the new toll.")]
    [InlineData("The ferrymen are gonna pay the new toll alright", "The ferrymen are going to pay the new toll all right.")]
    [InlineData("The quay was built after WWII by the ferrymen", "The quay was built after the Second World War by the ferrymen.")]
    [InlineData("The quay was built after World War II by the ferrymen", "The quay was built after the Second World War by the ferrymen.")]
    [InlineData("The ferrymen built the quay after World War Two", "The ferrymen built the quay after World War II.")]
    [InlineData("The ferrymen built the quay after the Second World War", "The ferrymen built the quay after WWII.")]
    [InlineData("The ferrymen built the quay after World War I", "The ferrymen built the quay after the First World War.")]
    [InlineData("WWII taught the ferrymen to build a quay", "The Second World War taught the ferrymen to build a quay.")]
    public async Task What_means_the_same_in_any_sentence_is_cosmetic(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind);

    [Theory]
    [InlineData("No one is more hurt by the new toll than the ferrymen", "Everyone is more hurt by the new toll than the ferrymen.")]
    [InlineData("Somebody in the harbour pays the new toll", "Everybody in the harbour pays the new toll.")]
    [InlineData("The ferrymen built the quay after World War II", "The ferrymen built the quay after World War I.")]
    [InlineData("The quay was built after WWII by the ferrymen", "The quay was built after the First World War by the ferrymen.")]
    [InlineData("The quay was built after World War II by the ferrymen", "The quay was built after the First World War by the ferrymen.")]
    public async Task What_means_something_else_is_a_change(string claim, string record)
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind);

    [Theory]
    [InlineData("If the ferrymen join me, the toll will fall by spring", "If the the ferrymen join me, the toll will fall by spring.")]
    [InlineData("If the the ferrymen join me, the toll will fall by spring", "If the ferrymen join me, the toll will fall by spring.")]
    [InlineData("The ferrymen of the harbour paid a toll toll in spring", "The ferrymen of the harbour paid a toll in spring.")]
    [InlineData("The ferrymen of the harbour paid a toll in spring", "The ferrymen of the harbour harbour paid a toll in spring.")]
    [InlineData("We want to to build a quay for the ferrymen", "We want to build a quay for the ferrymen.")]
    public async Task A_word_that_stands_twice_in_a_row_is_cosmetic(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind);

    [Theory]
    [InlineData("The ferrymen did not not pay the toll in spring", "The ferrymen did not pay the toll in spring.")]
    [InlineData("The ferrymen of the harbour and the market paid a toll", "The ferrymen of the harbour paid a toll.")]
    [InlineData("The toll was 20 20 crowns for the ferrymen in spring", "The toll was 20 crowns for the ferrymen in spring.")]
    public async Task What_is_said_twice_and_meant_is_a_change(string claim, string record)
        => Assert.NotEqual(VerdictKind.Verified, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind);
}
