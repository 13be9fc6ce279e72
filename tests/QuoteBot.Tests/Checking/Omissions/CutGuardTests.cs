namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>What a claim left out before, after and between, and what was taken out of its midst.</summary>
public sealed class CutGuardTests
{
    [Theory]
    [InlineData("We will not pay the harbour dues", "We will not pay the harbour dues for this year.", "for this year")]
    [InlineData("We will not open the new bridge", "We will not open the new bridge, at least not before Monday.", "at least not before Monday")]
    [InlineData("We will not open the new bridge", "We will not open the new bridge before the rails are tested.", "before the rails are tested")]
    [InlineData("I would sign anything", "I would sign anything that keeps the old quay open.", "that keeps the old quay open")]
    [InlineData("I will not sign a contract", "I will not sign a contract that my own lawyers have not seen.", "that my own lawyers have not seen")]
    [InlineData("The estimate rests on assumptions that the board shares", "The estimate rests on assumptions that the board shares and that we do not.", "and that we do not")]
    [InlineData("The new tariff may be unfair to the islands", "The new tariff may be unfair to the islands, but it keeps the ferry running.", "but it keeps the ferry running")]
    [InlineData("The damage to the pier is large", "The damage to the pier is large, but it is damage and not ruin.", "but it is damage and not ruin")]
    public async Task A_cut_that_drops_whose_words_they_are_or_how_far_they_go_is_out_of_context(string claim, string record, string dropped)
    {
        var verdict = await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record));

        Assert.Equal((VerdictKind.OutOfContext, dropped), (verdict.Kind, verdict.Dropped));
    }

    [Theory]
    [InlineData("the bridge will be open by spring", "I can tell you that the bridge will be open by spring.")]
    [InlineData("the bridge will be open by spring", "What I want to say is that the bridge will be open by spring.")]
    [InlineData("the bridge will be open by spring", "Let me say that the bridge will be open by spring.")]
    [InlineData("We will open the new bridge", "We will open the new bridge before the rails are tested.")]
    [InlineData("There is no greater gift to a town than to build a bridge", "There is no greater gift to a town than to build a bridge for its children.")]
    [InlineData("We will not rest in this matter", "We will not rest in this matter for a single day.")]
    [InlineData("I signed the contract with the harbour board", "I signed the contract with the harbour board that had the best lawyers.")]
    [InlineData("We will open the new bridge", "We will open the new bridge, and the moment it stands they will all come.")]
    public async Task A_cut_that_leaves_the_meaning_alone_stays_verified(string claim, string record)
    {
        var verdict = await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record));

        Assert.Equal((VerdictKind.Verified, true), (verdict.Kind, verdict.Excerpt));
    }

    [Fact]
    public async Task Words_left_out_end_with_their_sentence_also_where_a_comma_stands_for_its_full_stop()
    {
        var article = Some.Article("“[[The old quay can stay open, unless the divers find more rot,|Mara Lindqvist]]” she said. “[[If they do, I will close it.|Mara Lindqvist]]”");

        Assert.Equal("unless the divers find more rot", (await VerdictTests.Check("The old quay can stay open", "Mara Lindqvist", article)).Dropped);
    }

    [Theory]
    [InlineData("I saw the letter, and nobody told me of it before", "I never saw the letter, and nobody told me of it before.", DiffChange.Negation)]
    [InlineData("With a pause in spring the stock may not recover", "Without a pause in spring the stock may not recover.", DiffChange.Negation)]
    [InlineData("They sail to Tarnby. Twice an hour, if you let them.", "They sail to Skerrow. Twice an hour, if you let them.", DiffChange.Name)]
    [InlineData("The wall has moved by 14 metres since the winter", "The wall has moved by 14 millimetres since the winter.", DiffChange.Number)]
    [InlineData("The stock may recover by Friday if nobody fishes", "The stock may recover by Monday if nobody fishes.", DiffChange.Number)]
    [InlineData("The stock will recover if nobody fishes here", "The stock will probably recover if nobody fishes here.", DiffChange.Modal)]
    public async Task A_word_taken_out_or_changed_inside_is_altered_and_of_its_class(string claim, string record, DiffChange change)
    {
        var verdict = await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record));

        Assert.Equal((VerdictKind.Altered, true), (verdict.Kind, verdict.MeaningChanged));
        Assert.Contains(verdict.Diff, part => part.Change == change);
    }

    [Theory]
    [InlineData("And because somebody has to answer for the clock.", "And because, you know, somebody has to answer for the clock.")]
    [InlineData("They [the passengers of the three early boats] clean the hospital at night.", "They clean the hospital at night.")]
    public async Task Fillers_and_long_marked_insertions_are_no_changes(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind);

    [Fact]
    public async Task A_false_start_before_a_filler_is_no_change()
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("I have no further questions about the bridge.", "Mara Lindqvist", Some.Saying("I have no, uh, no further questions about the bridge."))).Kind);

    [Fact]
    public async Task The_rest_of_an_exception_is_out_of_context()
        => Assert.Equal(VerdictKind.OutOfContext, (await VerdictTests.Check("two of the bridges have been repaired", "Mara Lindqvist", Some.Saying("All but two of the bridges have been repaired."))).Kind);

    [Theory]
    [InlineData("Ada Moreau")]
    [InlineData("Mara Lindqvist")]
    public async Task Words_that_a_speaker_gives_in_marks_as_somebody_elses_establish_nobody(string claimed)
    {
        var article = Some.Article("“[[My editor, Ada Moreau, rang me and said: ‘You have ruined the whole book,’ and I didn’t answer.|Mara Lindqvist]]” said Mara Lindqvist.");

        Assert.Equal(VerdictKind.Unattributed, (await VerdictTests.Check("You have ruined the whole book", claimed, article)).Kind);
    }

    [Fact]
    public async Task Words_in_marks_that_a_speaker_says_to_have_said_are_their_own()
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("One day the bridge will fall", "Mara Lindqvist", Some.Saying("I told the board, ‘One day the bridge will fall,’ and they laughed."))).Kind);

    [Fact]
    public async Task A_title_in_marks_is_the_speakers_own_word()
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("I gave ‘The Long Night’ to my daughter last year", "Mara Lindqvist", Some.Saying("I gave ‘The Long Night’ to my daughter last year."))).Kind);

    [Theory]
    [InlineData("Der alte Kai ist für den Sommer offen und wird nicht gesperrt.")]
    [InlineData("Nous ne fermerons pas le quai avant que les travaux soient finis.")]
    public async Task A_claim_in_another_language_is_uncheckable_unless_somebody_is_quoted_so(string claim)
    {
        Assert.Equal(VerdictKind.Uncheckable, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying("The old quay will stay open all summer."))).Kind);
        Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(claim))).Kind);
    }

    [Fact]
    public async Task Reports_of_one_statement_with_another_number_are_contested()
    {
        var one = Some.Article("Mara Lindqvist said [[~the harbour had lost 2.3 million crowns in the past year|Mara Lindqvist]].", "The Harbour Post");
        var other = Some.Article("Mara Lindqvist said [[~the harbour had lost 3.2 million crowns in the past year|Mara Lindqvist]].", "Kanal Nord");

        Assert.Equal(VerdictKind.Contested, (await VerdictTests.Check("the harbour had lost 2.3 million crowns in the past year", "Mara Lindqvist", one, other)).Kind);
    }

    [Fact]
    public async Task A_clause_more_than_the_record_has_stays_partly_found_where_the_record_goes_on_otherwise()
        => Assert.Equal(VerdictKind.PartlyFound, (await VerdictTests.Check("We brought everybody out of the burning warehouse, and we will rebuild it by autumn.", "Mara Lindqvist", Some.Saying("We brought everybody out of the burning warehouse, he said nothing of a cause yesterday."))).Kind);

    [Fact]
    public async Task Nobodys_reported_speech_with_the_same_words_in_another_order_does_not_hide_the_outlets_own_words()
    {
        var article = Some.Article("Police used water cannon and tear gas to clear the crowded market square. According to the paper, [[~the crowded square was cleared with gas and cannon by police|]].");

        Assert.Equal(VerdictKind.Narration, (await VerdictTests.Check("Police used water cannon and tear gas to clear the crowded market square", null, article)).Kind);
    }
}
