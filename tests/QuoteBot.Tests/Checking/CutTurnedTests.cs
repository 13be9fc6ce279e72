namespace QuoteBot.Tests.Checking;

/// <summary>What is not done, or not the reason, is not what was said, wherever the claim begins or goes on.</summary>
public sealed class CutTurnedTests
{
    [Fact]
    public async Task Instead_of_what_it_says()
        => await CutBorderTests.IsOutOfContext(
            "getting dragged into another quarrel, we are leading a broad group of towns", "Instead of getting dragged into another quarrel, we are leading a broad group of towns.", "Instead of");

    [Fact]
    public async Task A_few_words_behind_instead_of_are_an_excerpt_all_the_same()
        => await CutBorderTests.IsExcerpt("getting dragged into another quarrel", "Instead of getting dragged into another quarrel, we are leading a broad group of towns.");

    [Fact]
    public async Task Not_because_it_was_so()
    {
        const string Printed = "One harbour this year stunned me. It sank its hooks in my heart. Not because it was good. There was nothing good about it. But it was effective, and it did its job.";
        await CutBorderTests.IsOutOfContext("One harbour this year stunned me. It sank its hooks in my heart… it was good… it was effective, and it did its job.", Printed, "Not because");
    }
}
