namespace QuoteBot.Tests.Checking.Records;

/// <summary>What an article's correction notices say about a claim, and about which claims they say nothing.</summary>
public sealed class CorrectionTests
{
    private const string Quay = "The old quay can stay open through the summer and the fishermen can keep their sheds.";
    private const string Sailings = "The board will cut two sailings a day in winter";
    private const string Misquoted = "Correction: Mara Lindqvist was misquoted. She said two sailings, not ten sailings.";

    private static Task<Verdict> Check(string claim, string words, string notice, string speaker = "Mara Lindqvist")
        => VerdictTests.Check(claim, speaker, Some.Article($"“[[{words}|Mara Lindqvist]]” said Mara Lindqvist.\n\n{notice}"));

    [Theory]
    [InlineData("Correction: A previous version of this story attributed the words “the boats are blue” to her deputy. They were said by Mara Lindqvist.")]
    [InlineData("Correction: An earlier version of this article had green boats, not blue boats.")]
    [InlineData("Correction: An earlier version of this article gave another street.")]
    [InlineData("Correction: An earlier version of this article misspelled the name of Mara Lindqvist.")]
    [InlineData("Correction: A quotation in an earlier version of this article was shortened.")]
    [InlineData("Retraction: Mara Lindqvist never said “the boats are green”.")]
    [InlineData("Retraction: Ada Moreau never said this.")]
    public async Task A_notice_about_other_words_says_nothing_about_these(string notice)
    {
        var verdict = await Check(Quay, Quay, notice);

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Empty(verdict.Notes);
    }

    [Theory]
    [InlineData("Correction: An earlier version of this article misspelled a street. Lunch was made by Mara Lindqvist.")]
    [InlineData("Correction: An earlier version of this article attributed a remark about the boats to her deputy. It was said by Mara Lindqvist.")]
    public async Task A_notice_that_gives_something_to_the_speaker_withdraws_nothing_of_theirs(string notice)
        => Assert.Equal(VerdictKind.Verified, (await Check(Quay, Quay, notice)).Kind);

    [Fact]
    public async Task A_notice_that_denies_a_verb_takes_back_no_word_of_another_quotation()
        => Assert.Equal(VerdictKind.Verified, (await Check("They always say that the quay is ours", "They always say that the quay is ours", "Correction: Ada Moreau did not say this.")).Kind);

    [Theory]
    [InlineData("Correction: A quotation by Mara Lindqvist was shortened in an earlier version of this article.")]
    [InlineData("Correction: An earlier version of this article attributed the words “" + Quay + "” to her deputy, in a film made by the night desk. They were spoken by Mara Lindqvist.")]
    public async Task A_notice_about_the_speakers_words_is_told_with_them(string notice)
    {
        var verdict = await Check(Quay, Quay, notice);

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Equal([$"The article carries a correction: {notice}"], verdict.Notes);
    }

    [Fact]
    public async Task A_notice_about_one_of_two_speakers_is_told_with_the_words_of_both()
        => Assert.NotEmpty((await VerdictTests.Check(Quay, "Mara Lindqvist", Some.Article(
            $"“[[{Quay}|Tomás Echeverri+Mara Lindqvist]]” they said.\n\nCorrection: A quotation by Mara Lindqvist was shortened in an earlier version of this article."))).Notes);

    [Theory]
    [InlineData("Retraction: Mara Lindqvist never said this.")]
    [InlineData("Retraction: Mara Lindqvist never said “" + Quay + "”.")]
    public async Task Words_that_a_notice_withdraws_are_corrected(string notice)
        => Assert.Equal(VerdictKind.Corrected, (await Check(Quay, Quay, notice)).Kind);

    [Theory]
    [InlineData("We are not close to it", "Correction: Mara Lindqvist said “We are not close to it”, not “close to it”.", VerdictKind.Verified)]
    [InlineData("We are so close to it", "Correction: Mara Lindqvist said “close to it”, not “We are so close to it”.", VerdictKind.Corrected)]
    [InlineData("We are so close to it", "Correction: Mara Lindqvist said “close to it” and “it”, not “close” or “We are so close to it”.", VerdictKind.Corrected)]
    [InlineData("We are so close to it", "Correction: Mara Lindqvist said “close” and “We are so close to it”, not “it” or “close to it”.", VerdictKind.Verified)]
    public async Task Where_a_notice_has_both_wordings_the_longer_decides(string claim, string notice, VerdictKind expected)
        => Assert.Equal(expected, (await Check(claim, claim, notice)).Kind);

    [Theory]
    [InlineData(Sailings, "The board will cut ten sailings a day in winter", VerdictKind.Verified)]
    [InlineData("The board will cut two sailings a week in winter", "The board will cut ten sailings a day in winter", VerdictKind.Altered)]
    [InlineData(Sailings, "The board will not cut ten sailings a day in winter", VerdictKind.Altered)]
    public async Task A_notice_excuses_the_difference_that_it_makes_and_no_other(string claim, string words, VerdictKind expected)
        => Assert.Equal(expected, (await Check(claim, words, Misquoted)).Kind);

    [Fact]
    public async Task A_notice_about_the_wording_takes_the_words_from_nobody()
        => Assert.Equal(VerdictKind.Misattributed, (await Check(Sailings, Sailings, Misquoted, "Petra Holm")).Kind);
}
