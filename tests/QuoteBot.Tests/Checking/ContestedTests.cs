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

    private const string Lost = "Edvin Brandt said that [[~the club had lost 3.2 million crowns in the past year|Edvin Brandt]].";

    [Theory]
    [InlineData("The club has lost 2.3 million crowns in the past year. It rained.")]
    [InlineData("[[~The club has won many friends in the past year|Edvin Brandt]], Edvin Brandt said.")]
    [InlineData("[[~The town has spent 2.3 million crowns on it|Edvin Brandt]], Edvin Brandt said.")]
    public async Task What_another_outlet_tells_otherwise_or_of_something_else_disputes_nothing(string other)
        => Assert.Equal(VerdictKind.Paraphrase, (await VerdictTests.Check("the club had lost 3.2 million crowns in the past year", "Edvin Brandt", Some.Article(Lost), Some.Article(other, "Kanal Nord"))).Kind);

    [Fact]
    public async Task A_report_that_leaves_the_figure_out_does_not_dispute_it()
        => Assert.Equal(VerdictKind.Paraphrase, (await VerdictTests.Check("the club had lost 3.2 million crowns in the past year", "Edvin Brandt",
            Some.Article(Lost), Some.Article("[[~The club had lost crowns in the past year|Edvin Brandt]], Edvin Brandt said.", "Kanal Nord"))).Kind);

    [Fact]
    public async Task Two_figures_in_one_article_dispute_nothing()
        => Assert.Equal(VerdictKind.Paraphrase, (await VerdictTests.Check("the club had lost 3.2 million crowns in the past year", "Edvin Brandt",
            Some.Article($"{Lost} It rained for a week. In May Edvin Brandt said that [[~the club had lost 2.3 million crowns in the past year|Edvin Brandt]]."))).Kind);

    [Theory]
    [InlineData("Ada Moreau")]
    [InlineData("Wen Zhao")]
    public async Task Anothers_report_does_not_excuse_a_changed_figure(string other)
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check("the club had lost 3.2 million crowns in the past year", "Edvin Brandt",
            Some.Saying("The club had lost 2.3 million crowns in the past year.", "Edvin Brandt"),
            Some.Article($"{other} said that [[~the club had lost 3.2 million crowns in the past year|{other}]].", "Kanal Nord"))).Kind);

    [Fact]
    public async Task A_report_of_nobody_excuses_a_changed_figure()
        => Assert.Equal(VerdictKind.Contested, (await VerdictTests.Check("the club had lost 3.2 million crowns in the past year", "Edvin Brandt",
            Some.Saying("The club had lost 2.3 million crowns in the past year.", "Edvin Brandt"),
            Some.Article("It was said that [[~the club had lost 3.2 million crowns in the past year|]].", "Kanal Nord"))).Kind);

    [Fact]
    public async Task Two_words_in_a_report_of_nobody_excuse_no_changed_sentence()
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check("This is a win for the ferrymen", "Edvin Brandt",
            Some.Saying("This is not a win for the ferrymen.", "Edvin Brandt"),
            Some.Article("It was said that [[~this is a win for the ferrymen|]].", "Kanal Nord"))).Kind);
}
