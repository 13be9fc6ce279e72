using QuoteBot.Checking;

namespace QuoteBot.Tests.Checking;

/// <summary>Records of one statement that do not agree.</summary>
public sealed class ContestedTests
{
    [Fact]
    public async Task Records_that_name_two_others_leave_the_claim_contested()
    {
        var verdict = await VerdictTests.Check("I would rather lose a boat than a harbour", "Edvin Brandt",
            Some.Saying("I would rather lose a boat than a harbour", "Ada Moreau"),
            Some.Saying("I would rather lose a boat than a harbour", "Tomás Echeverri", "Kanal Nord"));

        Assert.Equal(VerdictKind.Contested, verdict.Kind);
    }

    [Theory]
    [InlineData("the club had lost 3.2 million crowns in the past year")]
    [InlineData("The club has lost 2.3 million crowns in a year")]
    public async Task One_sentence_that_two_report_with_two_figures_is_contested(string claim)
        => Assert.Equal(VerdictKind.Contested, (await VerdictTests.Check(claim, "Edvin Brandt",
            Some.Article("Edvin Brandt said that [[~the club had lost 3.2 million crowns in the past year|Edvin Brandt]]."),
            Some.Article("[[~The club has lost 2.3 million crowns in a year|Edvin Brandt]], Edvin Brandt said.", "Kanal Nord"))).Kind);

    [Fact]
    public async Task Another_speakers_other_figure_disputes_nothing()
        => Assert.Equal(VerdictKind.Paraphrase, (await VerdictTests.Check("the club had lost 3.2 million crowns in the past year", "Edvin Brandt",
            Some.Article("Edvin Brandt said that [[~the club had lost 3.2 million crowns in the past year|Edvin Brandt]]."),
            Some.Article("[[~The club has lost 2.3 million crowns in a year|Ada Moreau]], Ada Moreau said.", "Kanal Nord"))).Kind);

    [Fact]
    public async Task Words_that_the_claimed_speaker_passes_on_are_not_laid_to_their_author_as_an_accusation()
        => Assert.Equal(VerdictKind.Unattributed, (await VerdictTests.Check("it can be done and it is foolish", "Ada Moreau",
            Some.Article("“[[He came back and said: ‘it can be done and it is foolish.’ I laughed.|Ada Moreau]]” said Ada Moreau."),
            Some.Saying("it can be done and it is foolish", "Edvin Brandt", "Kanal Nord"))).Kind);

    [Fact]
    public async Task An_outlets_insertion_helps_to_find_its_article()
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("Stay in the [lamp treaty].", "Ada Moreau",
            [.. Enumerable.Range(0, 60).Select(i => Some.Saying($"They will stay in the house number {i} and in the town.", $"Edvin Brandt")), Some.Saying("Stay in the [lamp treaty].", "Ada Moreau")])).Kind);
}
