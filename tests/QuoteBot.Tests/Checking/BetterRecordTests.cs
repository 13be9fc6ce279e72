namespace QuoteBot.Tests.Checking;

/// <summary>Which of several records a claim is judged by.</summary>
public sealed class BetterRecordTests
{
    [Fact]
    public async Task A_reported_version_with_another_meaning_does_not_hide_the_altered_quotation()
    {
        var verdict = await VerdictTests.Check("I support a night train if the state pays for it", "Mara Lindqvist",
            Some.Saying("I support a night train, but only if the state pays for it."),
            Some.Article("Mara Lindqvist said that [[~she would support a night train only if the state paid for it|Mara Lindqvist]].", "Kanal Nord"));

        Assert.Equal(VerdictKind.Altered, verdict.Kind);
        Assert.Equal(RecordKind.Direct, verdict.Record!.Kind);
    }

    [Fact]
    public async Task The_reported_form_of_a_quotation_that_another_reports_word_for_word_is_no_change()
    {
        var verdict = await VerdictTests.Check("No porter of the harbour would have to leave the town unless he stole from the night train", "Mara Lindqvist",
            Some.Saying("No porter of the harbour will have to leave the town, unless he stole from the night train."),
            Some.Article("Ada Moreau recalled the promise that [[~no porter of the harbour would have to leave the town unless he stole from the night train|Ada Moreau]].", "Kanal Nord"));

        Assert.Equal(VerdictKind.Paraphrase, verdict.Kind);
        Assert.False(verdict.MeaningChanged);
    }

    [Fact]
    public async Task A_record_that_has_more_of_the_claim_is_the_one_to_judge_by_even_if_changed()
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check("We brought 60 goats home, and most of them are well.", "Mara Lindqvist",
            Some.Saying("We brought 60 goats home, and every one of them is well."),
            Some.Saying("We brought 60 goats home, not 16, and I still have the list.", outlet: "Kanal Nord"))).Kind);

    [Fact]
    public async Task A_few_quoted_words_do_not_clear_a_claim_whose_negation_the_fuller_record_has()
    {
        var verdict = await VerdictTests.Check("We do have harbour judges or market judges in this town", "Mara Lindqvist",
            Some.Article("Mara Lindqvist denied that there were “[[harbour judges or market judges in this town|Mara Lindqvist]]”.", "Kanal Nord"),
            Some.Saying("We do not have harbour judges or market judges in this town."));

        Assert.Equal((VerdictKind.Altered, true), (verdict.Kind, verdict.MeaningChanged));
    }

    [Fact]
    public async Task A_headline_is_the_outlets_own_even_where_a_quotation_is_near()
    {
        var article = Some.Saying("The night train may run through most of the winter.");
        article = article with { Article = article.Article with { Title = "Night train can run all winter" } };

        var verdict = await VerdictTests.Check("Night train can run all winter", "Mara Lindqvist", article);

        Assert.Equal(VerdictKind.Narration, verdict.Kind);
        Assert.Equal("Night train can run all winter", verdict.Record!.Quote);
        Assert.Contains("headline", verdict.Reasons[0], StringComparison.Ordinal);
        Assert.Empty(verdict.Record.Segments);
    }

    [Fact]
    public async Task What_is_quoted_and_stands_in_the_headline_too_is_a_quotation()
    {
        var article = Some.Saying("The night train can run all winter.");
        article = article with { Article = article.Article with { Title = "The night train can run all winter" } };

        Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("The night train can run all winter", "Mara Lindqvist", article)).Kind);
    }

    [Fact]
    public async Task An_authors_own_first_person_is_the_authors_and_no_reported_speech()
    {
        var article = Some.Article("The doors stay shut. I do not believe that we are governed by liars. Liars need memory.");
        article = article with { Article = article.Article with { Author = "Mara Lindqvist" } };

        var verdict = await VerdictTests.Check("I do not believe that we are governed by liars", "Mara Lindqvist", article);

        Assert.Equal((VerdictKind.Verified, RecordKind.Narration), (verdict.Kind, verdict.Record!.Kind));
    }

    [Fact]
    public async Task A_reporter_who_says_us_still_tells_the_story()
        => Assert.Equal(VerdictKind.Narration, (await VerdictTests.Check("She receives us on the bridge of the new tram", "Mara Lindqvist", Some.Article("She receives us on the bridge of the new tram. It rains."))).Kind);

    [Theory]
    [InlineData("“[[*a river without a bridge|Mara Lindqvist]]”.\n\n“[[We counted the boats twice|Mara Lindqvist]],” said Mara Lindqvist.", "We counted the boats twice")]
    [InlineData("“[[We counted the boats twice, you know.|Mara Lindqvist]]” said Mara Lindqvist.", "We counted the boats twice")]
    public async Task A_whole_quotation_is_no_excerpt(string markup, string claim)
    {
        var verdict = await VerdictTests.Check(claim, "Mara Lindqvist", Some.Article(markup));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.False(verdict.Excerpt);
    }

    [Fact]
    public async Task A_piece_is_taken_from_the_record_that_names_its_speaker()
    {
        const string Asks = "Rowing asks for patience, and we have had none since the spring.";
        var verdict = await VerdictTests.Check($"We lost the cup, and we deserved it. {Asks}", "Ada Moreau",
            Some.Article($"“[[We lost the cup, and we deserved it.|Ada Moreau]]” said Ada Moreau. The crowd went home and the lamps went out one after the other.\n\nThe statement ran over several lines. “[[{Asks}|]]”"),
            Some.Saying(Asks, "Edvin Brandt", "Kanal Nord"));

        Assert.Equal(VerdictKind.Stitched, verdict.Kind);
    }

    [Fact]
    public async Task A_clause_before_but_is_the_reporters_own_though_somebody_says_what_follows()
        => Assert.Equal(VerdictKind.Narration, (await VerdictTests.Check("The mayor has publicly rebuffed the call to abandon the night train", "Ada Moreau",
            Some.Article("The mayor has publicly rebuffed the call to abandon the night train but had said last week that she would send her aides to listen."))).Kind);

    [Theory]
    [InlineData("Der alte Hafen bleibt den ganzen Winter offen, und das ist gut")]
    [InlineData("Nous ne fermerons pas le vieux port avant que le nouveau soit ouvert")]
    [InlineData("+00 55 01 02 03")]
    public async Task Another_language_or_a_number_cannot_be_checked(string claim)
        => Assert.Equal(VerdictKind.Uncheckable, (await VerdictTests.Check(claim, null, Some.Saying("The old harbour stays open all winter."))).Kind);

    [Theory]
    [InlineData("He lives in Los Angeles and sings la la la in the choir")]
    [InlineData("The raison d'etre of the port is the port")]
    public async Task A_few_foreign_words_are_English_all_the_same(string claim)
        => Assert.NotEqual(VerdictKind.Uncheckable, (await VerdictTests.Check(claim, null, Some.Saying("The old harbour stays open all winter."))).Kind);
}
