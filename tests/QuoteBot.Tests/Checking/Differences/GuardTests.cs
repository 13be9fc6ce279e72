using QuoteBot.Checking;

namespace QuoteBot.Tests.Checking.Differences;

/// <summary>The guards that keep a true quote from being called false, one test each.</summary>
public sealed class GuardTests
{
    private const string Quay = "The old quay can stay open through the summer and the fishermen can keep their sheds.";

    private static Task<Verdict> Check(string claim, string? speaker, params AnnotatedArticle[] articles) => VerdictTests.Check(claim, speaker, articles);

    [Fact]
    public async Task An_exact_record_by_the_claimed_speaker_anywhere_clears_the_claim()
    {
        var verdict = await Check(Quay, "Mara Lindqvist", Some.Saying(Quay, "Tomás Echeverri"), Some.Saying(Quay, "Tomás Echeverri", "Kanal Nord"), Some.Saying(Quay, outlet: "The Evening Bell"));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Equal("The Evening Bell", verdict.Record!.Article.Outlet);
        Assert.Contains(verdict.Notes, note => note.Contains("Tomás Echeverri", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_weak_attribution_is_unattributed_and_never_misattributed()
        => Assert.Equal(VerdictKind.Unattributed, (await Check(Quay, "Mara Lindqvist", Some.Article($"“[[{Quay}|Tomás Echeverri@0.5]]”"))).Kind);

    [Fact]
    public async Task An_unnamed_speaker_is_never_another_speaker()
        => Assert.Equal(VerdictKind.Unattributed, (await Check(Quay, "Mara Lindqvist", Some.Article($"“[[{Quay}|officials]]” said officials."))).Kind);

    [Fact]
    public async Task A_surname_that_fits_two_known_speakers_is_never_misattributed()
    {
        var verdict = await Check(Quay, "Erik Lindqvist", Some.Saying(Quay, "Lindqvist"), Some.Saying("I have nothing to say about the weather today.", "Mara Lindqvist"), Some.Saying("The boats are blue and always were.", "Erik Lindqvist"));

        Assert.Equal(VerdictKind.Unattributed, verdict.Kind);
    }

    [Fact]
    public async Task Any_of_joint_speakers_is_the_claimed_one()
        => Assert.Equal(VerdictKind.Verified, (await Check(Quay, "Mara Lindqvist", Some.Article($"“[[{Quay}|Tomás Echeverri+Mara Lindqvist]]” they said."))).Kind);

    [Fact]
    public async Task A_quote_inside_another_persons_quote_accuses_nobody()
        => Assert.Equal(VerdictKind.Unattributed, (await Check(Quay, "Ada Moreau", Some.Article($"“[[{Quay}|Mara Lindqvist!QuotesAnother]]” said Mara Lindqvist."))).Kind);

    [Theory]
    [InlineData("keep their sheds")]
    [InlineData("the old quay")]
    public async Task A_claim_under_four_words_by_another_speaker_is_a_note(string claim)
    {
        var verdict = await Check(claim, "Mara Lindqvist", Some.Saying(Quay, "Tomás Echeverri"));

        Assert.Equal(VerdictKind.NotFound, verdict.Kind);
        Assert.Contains(verdict.Notes, note => note.Contains("Tomás Echeverri", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_claim_under_four_words_that_is_a_quotation_is_verified()
        => Assert.Equal(VerdictKind.Verified, (await Check("a rotten bargain", "Mara Lindqvist", Some.Article("Mara Lindqvist called it “[[*a rotten bargain|Mara Lindqvist]]” on Monday."))).Kind);

    [Fact]
    public async Task Two_small_words_that_are_a_whole_quotation_are_verified()
        => Assert.Equal(VerdictKind.Verified, (await Check("Since when?", "Mara Lindqvist", Some.Article("“[[Since when?|Mara Lindqvist]]” said Mara Lindqvist."))).Kind);

    [Fact]
    public async Task Words_that_a_correction_takes_from_the_claimed_speaker_are_corrected()
        => Assert.Equal(VerdictKind.Corrected, (await Check(Quay, "Tomás Echeverri", Some.Article(
            $"“[[{Quay}|Mara Lindqvist]]” said Mara Lindqvist.\n\nCorrection: An earlier version of this article attributed the words “{Quay}” to Tomás Echeverri. They were spoken by the mayor, Mara Lindqvist."))).Kind);

    [Fact]
    public async Task A_correction_that_gives_the_words_to_their_speaker_takes_nothing_from_them()
        => Assert.Equal(VerdictKind.Verified, (await Check(Quay, "Mara Lindqvist", Some.Article(
            $"“[[{Quay}|Mara Lindqvist]]” said Mara Lindqvist.\n\nCorrection: A previous version of this story attributed the quote “{Quay}” to her deputy. It was said by the mayor, Mara Lindqvist."))).Kind);

    [Theory]
    [InlineData("keep their boats")]
    [InlineData("band played loudly")]
    public async Task A_claim_under_four_words_is_never_altered_or_narration(string claim)
        => Assert.Equal(VerdictKind.Uncheckable, (await Check(claim, "Mara Lindqvist", Some.Article($"“[[{Quay}|Mara Lindqvist]]” said Mara Lindqvist. The band played loudly."))).Kind);

    [Fact]
    public async Task A_record_that_shares_less_than_the_bar_is_not_altered()
        => Assert.NotEqual(VerdictKind.Altered, (await Check("The old harbour wall can fall down any day and the children must keep away", "Mara Lindqvist", Some.Saying(Quay))).Kind);

    [Fact]
    public async Task Another_speakers_similar_words_need_eight_words_to_be_altered()
    {
        var near = await Check("The old quay can stay closed", "Ada Moreau", Some.Saying("The old quay can stay open.", "Mara Lindqvist"));
        var clear = await Check(Quay.Replace("open", "closed", StringComparison.Ordinal), "Ada Moreau", Some.Saying(Quay));

        Assert.NotEqual(VerdictKind.Altered, near.Kind);
        Assert.Equal(VerdictKind.Altered, clear.Kind);
    }

    [Fact]
    public async Task A_claimed_outlet_orders_the_records_and_never_changes_the_verdict()
    {
        await using var index = await Some.Index(Some.Saying(Quay, outlet: "Kanal Nord"), Some.Saying(Quay, outlet: "The Evening Bell"));
        var checker = new QuoteChecker(index);

        var known = await checker.CheckAsync(new Claim(Quay, "Mara Lindqvist", "The Evening Bell"));
        var unknown = await checker.CheckAsync(new Claim(Quay, "Mara Lindqvist", "The Daily Gull"));

        Assert.Equal("The Evening Bell", known.Record!.Article.Outlet);
        Assert.Equal(VerdictKind.Verified, unknown.Kind);
        Assert.Contains(unknown.Notes, note => note.Contains("The Daily Gull", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_longer_claim_is_never_altered_for_what_another_outlet_may_have_printed()
        => Assert.Equal(VerdictKind.PartlyFound, (await Check("We have waited eleven years for this, and the old quay can stay open through the summer", "Mara Lindqvist", Some.Saying("The old quay can stay open through the summer."))).Kind);

    [Fact]
    public async Task Quotation_marks_put_around_more_than_was_quoted_are_named()
    {
        var verdict = await Check("The council dismissed the whole plan for the tunnel as a rotten bargain", "Mara Lindqvist", Some.Article("The council dismissed the whole plan for the tunnel as “[[*a rotten bargain|Mara Lindqvist]]”."));

        Assert.Equal(VerdictKind.Narration, verdict.Kind);
        Assert.Contains(verdict.Reasons, reason => reason.Contains("quotation marks", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_between_quotation_marks_are_never_narration_even_when_no_quote_was_recorded()
        => Assert.Equal(VerdictKind.Unattributed, (await Check(Quay, "Mara Lindqvist", Some.Article($"She wrote: “{Quay}”"))).Kind);

    [Fact]
    public async Task A_sentence_with_a_cue_of_speech_is_reported_and_not_narration()
        => Assert.Equal(VerdictKind.Paraphrase, (await Check("the new dam will hold for a hundred years", "Mara Lindqvist", Some.Article("According to the mayor, the new dam will hold for a hundred years."))).Kind);

    [Fact]
    public async Task Re_reports_of_one_utterance_give_the_first_and_count_copies_once()
    {
        var verdict = await Check(Quay, "Mara Lindqvist",
            Some.Article($"“[[{Quay}|Mara Lindqvist>Kanal Nord]]” Mara Lindqvist told Kanal Nord.", "The Harbour Post", "2025-03-27"),
            Some.Article($"“[[{Quay}|Mara Lindqvist]]” said Mara Lindqvist.", "Kanal Nord", "2025-03-26"),
            Some.Article($"On Thursday, at the fair, she repeated it. “[[{Quay}|Mara Lindqvist]]” said Mara Lindqvist.", "The Evening Bell", "2025-03-28"));

        Assert.Equal("Kanal Nord", verdict.Record!.FirstReported!.Outlet);
        Assert.Equal(["Kanal Nord", "The Harbour Post", "The Evening Bell"], verdict.Record.Outlets);
        Assert.Equal(2, verdict.Record.IndependentOrigins);
        Assert.Equal(2, verdict.Others.Count);
    }

    [Fact]
    public async Task Only_the_asked_article_is_looked_at()
    {
        await using var index = await Some.Index(Some.Saying(Quay), Some.Article("Nothing was said about the quay.", id: "other.md"));

        Assert.Equal(VerdictKind.NotFound, (await new QuoteChecker(index).CheckAsync(new Claim(Quay, null, null, "other.md"))).Kind);
    }

    [Fact]
    public async Task An_unrelated_correction_changes_nothing()
        => Assert.Equal(VerdictKind.Verified, (await Check(Quay, "Mara Lindqvist", Some.Article($"“[[{Quay}|Mara Lindqvist]]” said Mara Lindqvist.\n\nCorrection: An earlier version of this article gave the wrong name of the street. It is Mill Lane, not Hill Lane."))).Kind);

    [Fact]
    public async Task A_bracketed_letter_does_not_make_the_rest_of_the_claim_an_insertion()
        => Assert.NotEqual(VerdictKind.Verified, (await Check("[T]he old quay can stay open through the winter and the bakers can keep their ovens", "Mara Lindqvist", Some.Saying(Quay))).Kind);

    [Fact]
    public async Task A_shouted_claim_about_the_US_is_only_restyled()
        => Assert.Equal(VerdictKind.Verified, (await Check("VARIOUS US AGENCIES LISTEN WHEN WE CALL THE HARBOUR", "Mara Lindqvist", Some.Saying("Various US agencies listen when we call the harbour."))).Kind);

    [Fact]
    public async Task A_statement_that_is_half_in_quotation_marks_is_not_the_outlets_own_words()
    {
        var article = Some.Article("“[[*If the rain goes on,|Mara Lindqvist#1]]” she said, the narrow road between the harbour and the hills “[[*will simply slide into the sea.|Mara Lindqvist#1]]”");

        var verdict = await Check("If the rain goes on, the narrow road between the harbour and the hills will simply slide into the sea.", "Mara Lindqvist", article);

        Assert.NotEqual(VerdictKind.Narration, verdict.Kind);
    }

    [Fact]
    public async Task Reported_speech_of_the_claimed_speaker_word_for_word_is_a_paraphrase_even_when_a_quotation_is_near()
    {
        const string Reported = "a blockade of the harbour would be against the law of the town";
        var verdict = await Check(Reported, "Mara Lindqvist",
            Some.Article($"Mara Lindqvist said that [[~{Reported}|Mara Lindqvist]]. “[[A blockade of the harbour would be illegal and against the spirit of the town,|Mara Lindqvist]]” she told the council."));

        Assert.Equal(VerdictKind.Paraphrase, verdict.Kind);
    }

    [Fact]
    public async Task Records_that_name_two_people_of_one_surname_establish_neither()
        => Assert.Equal(VerdictKind.Contested, (await Check(Quay, "Mara Lindqvist", Some.Saying(Quay, "Ola Brandt"), Some.Saying(Quay, "Edvin Brandt", "Kanal Nord"))).Kind);

    [Theory]
    [InlineData("Mr Strand", VerdictKind.Unattributed)]
    [InlineData("Ms Strand", VerdictKind.Verified)]
    [InlineData("Strand", VerdictKind.Verified)]
    public async Task A_title_of_the_other_sex_leaves_open_which_of_two_with_one_surname_is_meant(string claimed, VerdictKind expected)
        => Assert.Equal(expected, (await Check(Quay, claimed, Some.Saying(Quay, "Julia Strand"), Some.Saying("We will see about that in May.", "Erik Strand", "Kanal Nord"))).Kind);

    [Fact]
    public async Task Words_that_run_over_a_closing_mark_are_no_quotation()
        => Assert.Equal(VerdictKind.Uncheckable, (await Check("\"no\" vote", null, Some.Article("The island's was the lone \"no\" vote of the evening."))).Kind);

    [Fact]
    public async Task What_an_office_is_reported_to_have_said_is_a_paraphrase_that_says_so()
    {
        const string Reported = "the wording of the motion was unacceptable to the harbour and to its crews";
        var verdict = await Check(Reported, "Mara Lindqvist", Some.Article($"The Lindqvist office said that [[~{Reported}|the Lindqvist office]]."));

        Assert.Equal(VerdictKind.Paraphrase, verdict.Kind);
        Assert.Contains(verdict.Notes, note => note.Contains("office", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_exact_wording_leads_before_one_that_differs_in_a_small_word()
    {
        var verdict = await Check("They talk about us as if we were furniture.", "Petra Holm",
            Some.Saying("You talk about us as if we were furniture.", "Declan O'Dowd", "Radio Ellery"),
            Some.Saying("They talk about us as if we were furniture.", "Declan O'Dowd"));

        Assert.Equal("The Harbour Post", verdict.Record!.Article.Outlet);
    }

    [Fact]
    public async Task A_few_common_words_in_any_order_are_no_paraphrase()
        => Assert.Equal(VerdictKind.NotFound, (await Check("have bad work the are what's", "Petra Holm", Some.Article("[[~Bad advance work can also keep the story of the harbour alive|]], it was said."))).Kind);

    [Fact]
    public async Task A_short_name_of_a_document_is_that_document()
        => Assert.True((await Check("concern that a blockade would harm the fishermen of the islands", "the resolution",
            Some.Article("The draft resolution voiced “[[*concern that a blockade would harm the fishermen of the islands|the draft resolution]]”."))).Kind is VerdictKind.Verified or VerdictKind.Unattributed);

    [Fact]
    public async Task A_split_quote_is_found_by_all_its_words_among_many_that_share_some()
    {
        var others = Enumerable.Range(0, 40).Select(number => Some.Saying($"The council has voted on the tax and the ferry for the {number}th time this year."));

        var verdict = await Check("The council has spoken, the ferry is a tax.", "Mara Lindqvist",
            [Some.Article("“[[The council has spoken,|Mara Lindqvist#1]]” said Mara Lindqvist, mayor of the town for nine years. “[[the ferry is a tax.|Mara Lindqvist#1]]”"), .. others]);

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
    }

    [Fact]
    public async Task A_bare_surname_that_the_article_prints_for_the_claimed_speaker_accuses_nobody()
    {
        var article = Some.Article("Watch Lindqvist and her council at work. “" + Quay + "” Lindqvist said.");
        var start = article.Article.Text.IndexOf(Quay, StringComparison.Ordinal);
        var mention = article.Article.Text.LastIndexOf("Lindqvist", StringComparison.Ordinal);
        var quote = new Quote
        {
            Kind = QuoteKind.Direct,
            Segments = [new TextSpan(start, start + Quay.Length)],
            Speakers = [new Speaker("Watch Lindqvist", SpeakerKind.Person, null, [])],
            Mention = new TextSpan(mention, mention + "Lindqvist".Length),
            Confidence = 0.95,
        };

        var verdict = await Check(Quay, "Mara Lindqvist", article with { Quotes = [quote] });

        Assert.NotEqual(VerdictKind.Misattributed, verdict.Kind);
    }

    [Theory]
    [InlineData("the harbour's press office")]
    [InlineData("a Georgia Republican")]
    [InlineData("Massachusetts Governor")]
    [InlineData("Bank of the Islands")]
    public async Task A_role_a_place_or_a_body_is_not_another_person(string claimed)
        => Assert.NotEqual(VerdictKind.Misattributed, (await Check(Quay, claimed, Some.Saying(Quay, "Tomás Echeverri"))).Kind);

    [Fact]
    public async Task A_record_with_a_bare_surname_is_taken_for_the_one_who_bears_it_nearly_always()
    {
        var many = Enumerable.Range(0, 12).Select(number => Some.Saying($"I have said it {number} times and I say it again at the harbour.", "Mara Lindqvist"));

        var verdict = await Check(Quay, "Mara Lindqvist", [Some.Saying(Quay, "Lindqvist"), Some.Saying("The boats are blue and always were.", "Erik Lindqvist"), .. many]);

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Contains(verdict.Notes, note => note.Contains("surname", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The board has spent 500 million on the quay, and it is not finished yet.", VerdictKind.Verified)]
    [InlineData("The board has spent £500 million on the quay, and it is not finished yet.", VerdictKind.Altered)]
    [InlineData("The board has spent $600 million on the quay, and it is not finished yet.", VerdictKind.Altered)]
    public async Task A_currency_sign_left_out_is_cosmetic_and_another_one_is_not(string claim, VerdictKind expected)
        => Assert.Equal(expected, (await Check(claim, "Mara Lindqvist", Some.Saying("The board has spent $500 million on the quay, and it is not finished yet."))).Kind);
}
