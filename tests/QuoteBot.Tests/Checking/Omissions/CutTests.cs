namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>What a claim leaves out around the words that it takes, and whether these mean another thing without it.</summary>
public sealed class CutTests
{
    private static Task<Verdict> Check(string claim, string record) => VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record));

    [Theory]
    [InlineData("the tunnel will pay for itself", "I was told that the tunnel will pay for itself.", "I was told that")]
    [InlineData("the tunnel will pay for itself", "I’m told the tunnel will pay for itself.", "I’m told")]
    [InlineData("the tunnel is the last one", "We have been promised every spring that the tunnel is the last one.", "We have been promised every spring that")]
    [InlineData("a bridge without a toll is a road", "My grandmother used to say that a bridge without a toll is a road.", "My grandmother used to say that")]
    [InlineData("the tunnel will pay for itself", "Engineers tell us that the tunnel will pay for itself.", "Engineers tell us that")]
    [InlineData("the tunnel will pay for itself", "The tunnel will pay for itself, engineers tell us.", "engineers tell us")]
    public async Task Words_that_the_speaker_passes_on_are_not_their_own(string claim, string record, string dropped) => await IsOutOfContext(claim, record, dropped);

    [Theory]
    [InlineData("there would have been no tunnel", "Had there been a vote, there would have been no tunnel.", "Had there been a vote")]
    [InlineData("I would rule out a tunnel", "I would rule out a tunnel for this winter.", "for this winter")]
    [InlineData("We will not dig", "We will not dig for less than a fair wage, and we will sing.", "for less than a fair wage")]
    [InlineData("We should not dig under the market", "We should not dig under the market, at least not before the fair.", "at least not before the fair")]
    [InlineData("The tunnel costs 40 million", "The tunnel costs 40 million at most.", "at most")]
    [InlineData("40 of the miners came home", "All but 40 of the miners came home.", "All but")]
    [InlineData("I will not sign a contract", "I will not sign a contract that I have not seen.", "that I have not seen")]
    [InlineData("I would sell anything", "I would sell anything that is wet only in winter.", "that is wet only in winter")]
    public async Task A_limit_or_a_condition_governs_the_words_it_was_cut_from(string claim, string record, string dropped) => await IsOutOfContext(claim, record, dropped);

    [Theory]
    [InlineData("The figures rest on guesses that the company calls safe", "The figures rest on guesses that the company calls safe and that we do not.", "and that we do not")]
    [InlineData("The tunnel is late", "The tunnel is late, but it is a tunnel and not a hole.", "but it is a tunnel and not a hole")]
    [InlineData("It may not be a pretty tunnel", "It may not be a pretty tunnel, but it is a dry one.", "but it is a dry one")]
    [InlineData("This story could be true", "This story could be true, but we all looked at the same pumps and that is not where they lead.", "but we all looked at the same pumps and that is not where they lead")]
    [InlineData("I would have dug it myself", "I would have dug it myself, but I had the flu.", "but I had the flu")]
    [InlineData("I did not want to dig", "I did not want to dig, but I was curious about the clay.", "but I was curious about the clay")]
    [InlineData("I do not want his money, I want my tunnel", "I do not want his money, I want my tunnel. But a tunnel costs money, so I will take it.", "But a tunnel costs money, so I will take it")]
    public async Task What_the_speaker_sets_against_the_words_belongs_to_them(string claim, string record, string dropped) => await IsOutOfContext(claim, record, dropped);

    [Theory]
    [InlineData("The tunnel is long", "The tunnel is long, but the town is patient.")]
    [InlineData("We will dig in spring", "We will dig in spring for the people of this valley.")]
    [InlineData("We raised four million crowns", "We raised four million crowns for this tunnel.")]
    [InlineData("This is the engineer", "This is the engineer who never sleeps.")]
    [InlineData("I told the board", "I told the board that I had not slept.")]
    [InlineData("We will dig in spring", "I said that we will dig in spring.")]
    [InlineData("The tunnel needs more money", "The tunnel needs more money, not promises.")]
    [InlineData("It is the best tunnel in the world", "It is the best tunnel in the world, if not the best hole.")]
    [InlineData("He likes the tunnel", "It is no secret to anyone that he likes the tunnel.")]
    [InlineData("I do not want his money", "I do not want his money. But we will dig in spring.")]
    [InlineData("The tunnel is long and dry", "The tunnel is long and dry. But a tunnel needs money, so we will wait.")]
    public async Task A_cut_that_leaves_the_sense_is_an_excerpt(string claim, string record)
    {
        var verdict = await Check(claim, record);

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.True(verdict.Excerpt);
    }

    [Theory]
    [InlineData("“[[The old bridge stays open, unless the river rises again,|Mara Lindqvist#1]]” said Mara Lindqvist. “[[Then I will close it myself.|Mara Lindqvist#1]]”")]
    [InlineData("“[[The old bridge stays open, unless the river rises again,|Mara Lindqvist]]” said Mara Lindqvist, adding: “[[Then I will close it myself.|Mara Lindqvist]]”")]
    public async Task The_words_left_out_end_with_their_sentence(string markup)
    {
        var verdict = await VerdictTests.Check("The old bridge stays open", "Mara Lindqvist", Some.Article(markup));

        Assert.Equal(VerdictKind.OutOfContext, verdict.Kind);
        Assert.Equal("unless the river rises again", verdict.Dropped);
    }

    [Fact]
    public async Task The_words_left_out_go_on_over_the_attribution_inside_a_sentence()
    {
        var verdict = await VerdictTests.Check("The old bridge would have stayed open", "Mara Lindqvist",
            Some.Article("“[[The old bridge would have stayed open,|Mara Lindqvist#1]]” said Mara Lindqvist, “[[but the river had other plans.|Mara Lindqvist#1]]”"));

        Assert.Equal(VerdictKind.OutOfContext, verdict.Kind);
        Assert.Equal("but the river had other plans", verdict.Dropped);
    }

    [Fact]
    public async Task A_whole_clause_left_out_in_the_middle_without_a_mark_is_a_cut()
        => await IsOutOfContext("The old bridge can stay open all summer. Then I will close it myself.", "The old bridge can stay open all summer, unless the river rises again. Then I will close it myself.", "unless the river rises again");

    [Theory]
    [InlineData("I saw the plan, and I was proud of it", "I never saw the plan, and I was proud of it.", "never")]
    [InlineData("We fear the water. We fear the dark.", "We do not fear the water. We fear the dark.", "not")]
    [InlineData("With a pump in spring the tunnel will flood", "Without a pump in spring the tunnel will flood.", "Without")]
    [InlineData("We will close the old bridge in winter", "We will not close the old bridge in winter.", "not")]
    public async Task A_word_left_out_between_words_that_the_claim_has_is_no_cut(string claim, string record, string dropped)
    {
        var verdict = await Check(claim, record);

        Assert.Equal(VerdictKind.Altered, verdict.Kind);
        Assert.True(verdict.MeaningChanged);
        Assert.Contains(verdict.Diff, part => part.Op == DiffOp.Delete && part.Record == dropped && part.Change == DiffChange.Negation);
    }

    [Theory]
    [InlineData("We will dig in spring. The town will sing.", "We will dig in spring. The engineers know the hill. The town will sing.", "The engineers know the hill")]
    [InlineData("If we dig early, we save two weeks. The town will sing.", "If we dig early, we save two weeks. If it does not rain, we also save two weeks. The town will sing.", "If it does not rain, we also save two weeks")]
    [InlineData("How can the town pay for it? Why should the miners dig?", "How can the town pay for it? Who knows the hill? Why should the miners dig?", "Who knows the hill")]
    [InlineData("Why should the town pay for it? The miners will not dig.", "Why should the town pay for it? The mayor of the old town sold the harbour. The miners will not dig.", "The mayor of the old town sold the harbour")]
    [InlineData("we will dig in spring the town will sing", "We will dig in spring. The engineers know the hill. The town will sing.", "The engineers know the hill")]
    [InlineData("The hill is soft and wet. It is the oldest hill of the valley.", "The hill is soft and wet. We met Mr. Vik there. It is the oldest hill of the valley.", "We met Mr. Vik there")]
    public async Task Whole_sentences_left_out_in_the_middle_leave_the_others_exact(string claim, string record, string dropped)
    {
        var verdict = await Check(claim, record);

        Assert.Equal((VerdictKind.Verified, true), (verdict.Kind, verdict.Excerpt));
        Assert.Contains($"The claim leaves out whole sentences in between: “{dropped}”.", verdict.Notes);
    }

    [Theory]
    [InlineData("We will dig in spring. The town will sing.", "We will dig in spring. But not this year. The town will sing.", "But not this year")]
    [InlineData("I do not want his money. The town will sing.", "I do not want his money. But a tunnel costs money, so I will take it. The town will sing.", "But a tunnel costs money, so I will take it")]
    [InlineData("Does the mayor know the hill? I like the old engineer more.", "Does the mayor know the hill? Of course she does. I like the old engineer more.", "Of course she does")]
    public async Task A_sentence_left_out_in_the_middle_that_takes_the_one_before_back_belongs_to_it(string claim, string record, string dropped) => await IsOutOfContext(claim, record, dropped);

    [Theory]
    [InlineData("The mayor sold the old harbour and the quay. He sleeps well at night and snores.", "The mayor sold the old harbour and the quay. My uncle bought a boat. He sleeps well at night and snores.")]
    [InlineData("We met Mr. Vik in the harbour.", "We met Mr. Ruiz and Mr. Vik in the harbour.")]
    public async Task What_makes_the_words_mean_another_person_is_no_harmless_cut(string claim, string record) => Assert.Equal(VerdictKind.Altered, (await Check(claim, record)).Kind);

    private static async Task IsOutOfContext(string claim, string record, string dropped)
    {
        var verdict = await Check(claim, record);

        Assert.Equal(VerdictKind.OutOfContext, verdict.Kind);
        Assert.Equal(dropped, verdict.Dropped);
        Assert.True(verdict.MeaningChanged);
    }
}
