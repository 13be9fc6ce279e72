namespace QuoteBot.Tests.Checking.Records;

/// <summary>What a verdict says of a record whose speaker asks, denies, supposes, quotes somebody else or is translated.</summary>
public sealed class StanceTests
{
    private const string Gift = "the contract was a gift to the friends of the mayor";
    private const string River = "The river gives with one hand and takes the harvest with the other.";
    private const string OtherRiver = "The river gives with one hand and steals the crop with the other.";

    private static Task<Verdict> Check(string claim, string? speaker, params AnnotatedArticle[] articles) => VerdictTests.Check(claim, speaker, articles);

    [Fact]
    public async Task Denied_reported_speech_is_no_clean_paraphrase_and_says_first_that_it_was_denied()
    {
        var verdict = await Check(Gift, "Erik Strand", Some.Article($"Erik Strand denied that [[~{Gift}|Erik Strand!Denies]]."));

        Assert.Equal(VerdictKind.Paraphrase, verdict.Kind);
        Assert.Equal("The record says that Erik Strand denied this.", verdict.Reasons[0]);
    }

    [Fact]
    public async Task A_report_that_is_no_denial_comes_before_one_that_is()
    {
        var verdict = await Check(Gift, "Erik Strand",
            Some.Article($"Erik Strand denied that [[~{Gift}|Erik Strand!Denies]].", published: "2025-03-20"),
            Some.Article($"Erik Strand said that [[~{Gift}|Erik Strand]].", "Kanal Nord"));

        Assert.Equal("Kanal Nord", verdict.Record!.Article.Outlet);
        Assert.DoesNotContain(verdict.Reasons, reason => reason.Contains("denied", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("")]
    public async Task Denied_words_are_never_verified_for_the_one_who_denies_them(string kind)
    {
        var verdict = await Check("a gift to the friends of the mayor", "Erik Strand",
            Some.Article($"Erik Strand never said “[[{kind}a gift to the friends of the mayor|Erik Strand!Denies]]”."));

        Assert.Equal(VerdictKind.Unattributed, verdict.Kind);
        Assert.Equal(["The record says that Erik Strand denied these words."], verdict.Reasons);
    }

    [Fact]
    public async Task Denied_words_without_a_claimed_speaker_are_on_record_with_a_note()
    {
        var verdict = await Check("a gift to the friends of the mayor", null,
            Some.Article("Erik Strand denied that it was “[[*a gift to the friends of the mayor|Erik Strand!Denies]]”."));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Contains("The record says that Erik Strand denied these words.", verdict.Notes);
    }

    [Fact]
    public async Task Another_translation_of_a_translated_quote_is_not_altered()
    {
        var verdict = await Check(OtherRiver, "Inga Solberg", Some.Article($"“[[{River}|Inga Solberg!Translated]]” Inga Solberg said in Norwegian."));

        Assert.Equal(VerdictKind.Paraphrase, verdict.Kind);
        Assert.Contains("The record is a translation; another may word it otherwise.", verdict.Notes);
    }

    [Fact]
    public async Task The_same_difference_from_an_original_is_altered()
        => Assert.Equal(VerdictKind.Altered, (await Check(OtherRiver, "Inga Solberg",
            Some.Article($"“[[{River}|Inga Solberg]]” Inga Solberg said."))).Kind);

    [Fact]
    public async Task A_negation_put_into_the_wording_of_a_translation_is_altered()
    {
        var verdict = await Check("The river gives with one hand and never takes the harvest with the other.", "Inga Solberg",
            Some.Article($"“[[{River}|Inga Solberg!Translated]]” Inga Solberg said in Norwegian."));

        Assert.Equal(VerdictKind.Altered, verdict.Kind);
        Assert.True(verdict.MeaningChanged);
    }

    [Theory]
    [InlineData("QuotesAnother", "In the record, Inga Solberg is quoting somebody else.")]
    [InlineData("Translated", "The record is a translation; another may word it otherwise.")]
    [InlineData("Asks", "In the record, Inga Solberg is asking.")]
    public async Task An_accurate_claim_of_a_flagged_record_has_a_note(string stance, string note)
    {
        var verdict = await Check(River, "Inga Solberg", Some.Article($"“[[{River}|Inga Solberg!{stance}]]” Inga Solberg said."));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Equal([note], verdict.Notes);
    }

    [Theory]
    [InlineData("Inga Solberg", "Inga Solberg", VerdictKind.Unattributed)]
    [InlineData("Wen Zhao", "Inga Solberg", VerdictKind.Unattributed)]
    [InlineData(null, "Inga Solberg", VerdictKind.Verified)]
    public async Task Words_that_nobody_says_were_spoken_are_established_for_no_speaker(string? claimed, string recorded, VerdictKind kind)
    {
        var verdict = await Check(River, claimed, Some.Article($"“[[{River}|{recorded}!Supposes]]” {recorded} would say."));

        Assert.Equal(kind, verdict.Kind);
        Assert.Contains("The record does not say that these words were spoken for certain.", verdict.Reasons.Concat(verdict.Notes));
    }

    [Fact]
    public async Task A_question_that_is_claimed_as_one_needs_no_note()
        => Assert.Empty((await Check("Where is the money for the new quay?", "Wen Zhao",
            Some.Article("“[[Where is the money for the new quay?|Wen Zhao!Asks]]” asked Wen Zhao."))).Notes);

    [Fact]
    public async Task An_outlet_named_with_and_without_its_article_is_one_origin()
    {
        var verdict = await Check(River, "Inga Solberg",
            Some.Article($"“[[{River}|Inga Solberg>Harbour Post]]” Inga Solberg told the Harbour Post.", "Kanal Nord"),
            Some.Article($"On Monday she came back to it. “[[{River}|Inga Solberg]]” Inga Solberg said.", "The Harbour Post"));

        Assert.Equal(1, verdict.Record!.IndependentOrigins);
    }
}
