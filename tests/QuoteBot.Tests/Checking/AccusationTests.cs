namespace QuoteBot.Tests.Checking;

/// <summary>How much it takes before a claim is laid at somebody else's door, and what is enough to stop it.</summary>
public sealed class AccusationTests
{
    private const string Quay = "The old quay can stay open through the summer and the fishermen can keep their sheds.";
    private const string Band = "Nobody in this town owes the company anything at all.";

    private static Task<Verdict> Check(string claim, string? speaker, params AnnotatedArticle[] articles) => VerdictTests.Check(claim, speaker, articles);

    [Theory]
    [InlineData(0.85, VerdictKind.Misattributed)]
    [InlineData(0.84, VerdictKind.Unattributed)]
    public async Task Another_speaker_must_be_sure_to_accuse(double confidence, VerdictKind expected)
        => Assert.Equal(expected, (await Check(Quay, "Mara Lindqvist", Some.Article(FormattableString.Invariant($"“[[{Quay}|Tomás Echeverri@{confidence}]]”")))).Kind);

    [Theory]
    [InlineData(0.35, VerdictKind.Verified)]
    [InlineData(0.34, VerdictKind.Unattributed)]
    public async Task The_claimed_speaker_must_be_half_sure_to_confirm(double confidence, VerdictKind expected)
        => Assert.Equal(expected, (await Check(Quay, "Mara Lindqvist", Some.Article(FormattableString.Invariant($"“[[{Quay}|Mara Lindqvist@{confidence}]]”")))).Kind);

    [Fact]
    public async Task A_weak_record_of_the_claimed_speaker_is_enough_not_to_accuse()
        => Assert.Equal(VerdictKind.Unattributed, (await Check(Quay, "Mara Lindqvist", Some.Article($"“[[{Quay}|Mara Lindqvist@0.2]]”"), Some.Saying(Quay, "Tomás Echeverri", "Kanal Nord"))).Kind);

    [Fact]
    public async Task Words_that_one_reports_of_the_claimed_speaker_and_another_quotes_of_somebody_else_are_contested()
        => Assert.Equal(VerdictKind.Contested, (await Check(Quay, "Mara Lindqvist", Some.Article($"Mara Lindqvist said that [[~{Quay}|Mara Lindqvist]]", "Kanal Nord"), Some.Saying(Quay, "Tomás Echeverri"))).Kind);

    [Fact]
    public async Task A_record_without_a_speaker_does_not_hide_a_cut_from_the_claimed_speakers()
        => Assert.Equal(VerdictKind.OutOfContext, (await Check("The old quay can stay open this year", "Mara Lindqvist",
            Some.Saying("The old quay can stay open this year unless the divers find more rot."), Some.Article("A voice from the hall: “[[The old quay can stay open this year|]]”", "Kanal Nord"))).Kind);

    [Fact]
    public async Task A_second_record_of_the_same_speaker_needs_no_note()
        => Assert.Empty((await Check(Quay, "Mara Lindqvist", Some.Saying(Quay), Some.Saying(Quay, outlet: "Kanal Nord"))).Notes);

    [Fact]
    public async Task Neighbours_in_one_article_of_which_one_has_no_speaker_are_no_stitch()
        => Assert.NotEqual(VerdictKind.Stitched, (await Check($"{Quay} {Band}", "Mara Lindqvist",
            Some.Article($"“[[{Quay}|Mara Lindqvist]]” said Mara Lindqvist. The crowd cheered for a long time. The band of the fire brigade played until the rain came. “[[{Band}|]]”"))).Kind);

    [Fact]
    public async Task Statements_of_two_articles_are_a_stitch_also_where_one_has_no_speaker()
        => Assert.Equal(VerdictKind.Stitched, (await Check($"{Quay} {Band}", null, Some.Saying(Quay), Some.Article($"A voice from the hall: “[[{Band}|]]”", "Kanal Nord"))).Kind);

    [Fact]
    public async Task Reported_speech_under_a_surname_that_two_bear_is_nobodys_paraphrase()
    {
        const string Reported = "the old quay would stay open through the whole summer";

        Assert.NotEqual(VerdictKind.Paraphrase, (await Check(Reported, "Erik Lindqvist", Some.Article($"Lindqvist said that [[~{Reported}|Lindqvist]]."),
            Some.Saying("I have nothing to say about the weather today.", "Mara Lindqvist"), Some.Saying("The boats are blue and always were.", "Erik Lindqvist"))).Kind);
    }

    [Theory]
    [InlineData("Lindqvist", VerdictKind.Unattributed)]
    [InlineData("Echeverri", VerdictKind.Misattributed)]
    [InlineData("Erik Lindqvist", VerdictKind.Misattributed)]
    public async Task Only_the_claimed_surname_alone_beside_the_words_leaves_open_whose_they_are(string printed, VerdictKind expected)
    {
        var article = Some.Article($"“{Quay}” {printed} said.");
        var start = article.Article.Text.LastIndexOf(printed, StringComparison.Ordinal);
        var quote = new Quote
        {
            Kind = QuoteKind.Direct,
            Segments = [new TextSpan(1, 1 + Quay.Length)],
            Speakers = [new Speaker("Tomás Echeverri", SpeakerKind.Person, null, [])],
            Mention = new TextSpan(start, start + printed.Length),
            Confidence = 0.95,
        };

        Assert.Equal(expected, (await Check(Quay, "Mara Lindqvist", article with { Quotes = [quote] })).Kind);
    }

    [Fact]
    public async Task A_correction_that_takes_the_words_from_the_claimed_speaker_says_so()
    {
        var verdict = await Check(Quay, "Tomás Echeverri", Some.Article(
            $"“[[{Quay}|Mara Lindqvist]]” said Mara Lindqvist.\n\nCorrection: An earlier version of this article attributed the words “{Quay}” to Tomás Echeverri. They were spoken by the mayor, Mara Lindqvist."));

        Assert.StartsWith("The Harbour Post had given these words to Tomás Echeverri and corrected it", verdict.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_takes_nothing_from_one_who_said_the_words_elsewhere()
        => Assert.Equal(VerdictKind.Verified, (await Check(Quay, "Tomás Echeverri", Some.Saying(Quay, "Tomás Echeverri", "Kanal Nord"), Some.Article(
            $"“[[{Quay}|Mara Lindqvist]]” said Mara Lindqvist.\n\nCorrection: An earlier version of this article attributed the words “{Quay}” to Tomás Echeverri. They were spoken by the mayor, Mara Lindqvist."))).Kind);

    [Theory]
    [InlineData(0.85, true)]
    [InlineData(0.84, false)]
    public async Task Anothers_record_must_be_surely_theirs_before_a_changed_word_is_called_altered(double confidence, bool altered)
        => Assert.Equal(altered, VerdictKind.Altered == (await Check(Quay.Replace("open", "closed", StringComparison.Ordinal), "Ada Moreau",
            Some.Article(FormattableString.Invariant($"“[[{Quay}|Mara Lindqvist@{confidence}]]”")))).Kind);

    [Fact]
    public async Task Anothers_words_that_go_on_otherwise_are_not_called_altered()
        => Assert.NotEqual(VerdictKind.Altered, (await Check("The old quay can stay open through the summer and the bakers can sell their bread.", "Ada Moreau", Some.Saying(Quay))).Kind);

    [Theory]
    [InlineData("von der Holm", "Jana von der Holm")]
    [InlineData("de Holm", "Jan de Holm")]
    public async Task A_surname_with_its_particle_is_never_another_person(string claimed, string recorded)
        => Assert.Equal(VerdictKind.Verified, (await Check(Quay, claimed, Some.Saying(Quay, recorded))).Kind);

    private const string Phrase = "a tax on the sea";

    [Fact]
    public async Task A_phrase_that_another_article_prints_of_nobody_known_accuses_nobody()
        => Assert.Equal(VerdictKind.Unattributed, (await Check(Phrase, "Ana Ruiz", Some.Article($"The fee is “[[*{Phrase}|Mara Lindqvist]],” said Mara Lindqvist."), Some.Article($"The fee has been called “[[*{Phrase}|]].”", "Kanal Nord"))).Kind);

    [Fact]
    public async Task A_phrase_of_which_every_article_names_another_speaker_is_theirs()
        => Assert.Equal(VerdictKind.Misattributed, (await Check(Phrase, "Ana Ruiz", Some.Article($"The fee is “[[*{Phrase}|Mara Lindqvist]],” said Mara Lindqvist."), Some.Article($"“[[*{Phrase}|Mara Lindqvist]],” she said.", "Kanal Nord"))).Kind);

    [Fact]
    public async Task A_sentence_that_one_article_gives_to_another_and_one_to_nobody_is_still_anothers()
        => Assert.Equal(VerdictKind.Misattributed, (await Check(Quay, "Ana Ruiz", Some.Saying(Quay), Some.Article($"A voice from the hall: “[[{Quay}|]]”", "Kanal Nord"))).Kind);

    [Fact]
    public async Task What_is_printed_as_the_claimed_speakers_is_not_laid_at_the_door_of_who_cites_it()
        => Assert.NotEqual(VerdictKind.Misattributed, (await Check("If you like your old berth, you can keep it", "Ana Ruiz",
            Some.Article("Mara Lindqvist cited Ms. Ruiz’s “[[*if you like your old berth, you can keep it|Mara Lindqvist]]” and laughed."))).Kind);

    [Theory]
    [InlineData("We feel good about where we are in the race.", VerdictKind.Unattributed)]
    [InlineData("We feel very good about where we are in this race.", VerdictKind.Misattributed)]
    public async Task What_many_may_say_accuses_nobody_in_another_form(string claim, VerdictKind expected)
        => Assert.Equal(expected, (await Check(claim, "Mara Lindqvist", Some.Saying("We feel very good about where we are in this race.", "Tomás Echeverri"))).Kind);

    [Theory]
    [InlineData("the gold star mom")]
    [InlineData("the football star aunt")]
    [InlineData("the epidemiologist leading Norway’s response")]
    [InlineData("the lawyer representing Brandt")]
    public async Task A_description_in_small_letters_is_nobody_elses_name(string claimed)
        => Assert.Equal(VerdictKind.Unattributed, (await Check("We feel very good about where we are in this race.", claimed, Some.Saying("We feel very good about where we are in this race.", "Tomás Echeverri"))).Kind);
}
