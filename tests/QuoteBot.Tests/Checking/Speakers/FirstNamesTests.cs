namespace QuoteBot.Tests.Checking.Speakers;

/// <summary>A speaker whom the article gives a surname only together with another.</summary>
public sealed class FirstNamesTests
{
    private const string Pair = "Leo and Nina Tidemark, whose show is about the sea, have a hunch. “The gate was never ours to open,” Leo said.";

    [Theory]
    [InlineData($"{Pair} Nina nods.", "Leo Tidemark", VerdictKind.Verified)]
    [InlineData($"{Pair} Nina nods.", "Nina Tidemark", VerdictKind.Misattributed)]
    [InlineData($"{Pair} Nina nods.", "Tom Hale", VerdictKind.Unattributed)]
    [InlineData(Pair, "Nina Tidemark", VerdictKind.Unattributed)]
    [InlineData("Nina Tidemark nods, and so does Nina nod. “The gate was never ours to open,” Leo said.", "Nina Tidemark", VerdictKind.Unattributed)]
    public async Task A_first_name_joined_to_a_full_one_has_its_surname(string text, string claimed, VerdictKind expected)
        => Assert.Equal(expected, (await VerdictTests.Check("The gate was never ours to open", claimed, QuoteBot.Attribution.Annotator.Annotate(new Article { Id = "a.md", Text = text }))).Kind);
}
