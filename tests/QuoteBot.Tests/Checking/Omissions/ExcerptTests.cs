using QuoteBot.Attribution;

namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>Parts of a quotation: which are the whole story, and which are not.</summary>
public sealed class ExcerptTests
{
    private const string Quay = "The old quay can stay open through the summer and the fishermen can keep their sheds.";

    private static Task<Verdict> Check(string claim, string? speaker, params AnnotatedArticle[] articles) => VerdictTests.Check(claim, speaker, articles);

    [Fact]
    public async Task A_part_of_a_longer_quote_is_an_excerpt_with_the_full_quote_shown()
    {
        var verdict = await Check("the fishermen can keep their sheds", "Mara Lindqvist", Some.Saying(Quay));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.True(verdict.Excerpt);
        Assert.Equal(Quay, verdict.Record!.Quote);
    }

    [Fact]
    public async Task What_the_reporter_quotes_of_another_between_two_parts_is_not_left_out()
    {
        var verdict = await Check(
            "There are new oars, and they could win the race. To row that far you have to have a breakfast.",
            "Nia Okafor",
            Annotator.Annotate(new Article { Id = "oars", Text = "“There are new oars, and they could win the race,” said Nia Okafor, the mayor, though Jan Viklund has not called any of them “new.” “To row that far you have to have a breakfast.”" }));

        Assert.Equal((VerdictKind.Verified, ""), (verdict.Kind, string.Concat(verdict.Diff.Where(part => part.Op == DiffOp.Delete).Select(part => part.Record))));
    }

    [Theory]
    [InlineData("we will close the harbour", "I do not think that we will close the harbour.", "I do not think that")]
    [InlineData("we will close the harbour in May", "If the storm comes, we will close the harbour in May.", "If the storm comes")]
    [InlineData("the mayor sold the whole harbour", "Critics say the mayor sold the whole harbour.", "Critics say")]
    [InlineData("we will repair the eastern wall", "We will repair the eastern wall if the council pays for it.", "if the council pays for it")]
    [InlineData("the ferry is safe for children", "Nobody believes the ferry is safe for children.", "Nobody believes")]
    [InlineData("I support the new tunnel", "I support the new tunnel, but not at this price.", "but not at this price")]
    public async Task A_cut_that_changes_the_meaning_is_out_of_context(string claim, string record, string dropped)
    {
        var verdict = await Check(claim, "Mara Lindqvist", Some.Saying(record));

        Assert.Equal(VerdictKind.OutOfContext, verdict.Kind);
        Assert.Equal(dropped, verdict.Dropped);
    }

    [Theory]
    [InlineData("we will repair the eastern wall", "There is no doubt that we will repair the eastern wall.")]
    [InlineData("we will repair the eastern wall", "We will repair the eastern wall and we will not stop there.")]
    [InlineData("we will repair the eastern wall", "I think we will repair the eastern wall.")]
    [InlineData("we must repair the eastern wall", "I love this town, but we must repair the eastern wall.")]
    [InlineData("I love this little old town", "I love this little old town, but we must repair the eastern wall.")]
    [InlineData("we will repair the eastern wall", "We have waited for years. We will repair the eastern wall. Nobody will stop us.")]
    public async Task A_harmless_cut_stays_verified(string claim, string record)
    {
        var verdict = await Check(claim, "Mara Lindqvist", Some.Saying(record));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.True(verdict.Excerpt);
    }

    [Fact]
    public async Task A_cut_that_the_claim_marks_is_named_and_verified()
    {
        var verdict = await Check("The old quay can stay open … and the fishermen can keep their sheds", "Mara Lindqvist", Some.Saying(Quay));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Contains(new DiffPart(DiffOp.Delete, "", "through the summer", DiffChange.Marked), verdict.Diff);
    }

    [Fact]
    public async Task A_marked_cut_between_sentences_of_one_statement_is_an_edit_and_not_a_stitch()
        => Assert.Equal(VerdictKind.Verified, (await Check(
            "The quay stays open. … The fishermen keep their sheds for ever.",
            "Mara Lindqvist",
            Some.Saying("The quay stays open. The town has waited for eleven years. The fishermen keep their sheds for ever."))).Kind);

    [Fact]
    public async Task A_marked_cut_that_hides_a_negation_is_out_of_context()
        => Assert.Equal(VerdictKind.OutOfContext, (await Check("We will … close the old quay this winter", "Mara Lindqvist", Some.Saying("We will certainly not close the old quay this winter."))).Kind);

    [Fact]
    public async Task Words_in_brackets_are_marked_and_verified()
        => Assert.Equal(VerdictKind.Verified, (await Check("[The harbour board] can keep the old quay open through the summer", "Mara Lindqvist", Some.Saying("They can keep the old quay open through the summer."))).Kind);

    [Fact]
    public async Task A_split_quote_is_read_over_its_attribution()
    {
        var verdict = await Check("The old quay can stay open and the fishermen can keep their sheds", "Mara Lindqvist", Some.Article(
            "“[[The old quay can stay open|Mara Lindqvist#1]],” said Mara Lindqvist, the mayor of Port Ellery, “[[and the fishermen can keep their sheds.|Mara Lindqvist#1]]”"));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Equal(2, verdict.Record!.Segments.Count);
        Assert.Equal("The old quay can stay open and the fishermen can keep their sheds.", verdict.Record.Quote);
    }

    [Fact]
    public async Task Adjacent_quotes_of_one_statement_are_not_a_stitch()
        => Assert.Equal(VerdictKind.Verified, (await Check(
            "The old quay can stay open this year. Nobody will lose a shed.",
            "Mara Lindqvist",
            Some.Article("“[[The old quay can stay open this year.|Mara Lindqvist]]” said Mara Lindqvist. “[[Nobody will lose a shed.|Mara Lindqvist]]”"))).Kind);

    [Fact]
    public async Task A_condition_of_another_sentence_is_not_dropped_by_the_cut()
        => Assert.Equal(VerdictKind.Verified, (await Check("He should come to the council and answer under oath.", "Mara Lindqvist",
            Some.Article("“[[If he does not like what he hears, he should not write about it,|Mara Lindqvist#1]]” said Mara Lindqvist. “[[He should come to the council and answer under oath.|Mara Lindqvist#1]]”"))).Kind);

    [Theory]
    [InlineData("I know that if he does not pay his share, he and the harbour are in deep trouble next year.", "he and the harbour are in deep trouble next year")]
    [InlineData("One of the misconceptions about us is that we are listening in on the calls of the whole town.", "we are listening in on the calls of the whole town")]
    [InlineData("We are ready to go back to full service the minute they start to pay for the crane.", "We are ready to go back to full service")]
    public async Task A_cut_that_drops_the_frame_of_the_words_is_out_of_context(string printed, string claim)
        => Assert.Equal(VerdictKind.OutOfContext, (await Check(claim, "Mara Lindqvist", Some.Saying(printed))).Kind);

    [Theory]
    [InlineData("The mayor did not praise the storm, and the harbour's bad-faith \"fact-finders\" have made it clear: the Post is a publisher, not a platform.", VerdictKind.Verified)]
    [InlineData("THE MAYOR DID NOT PRAISE THE STORM, AND THE HARBOUR'S BAD-FAITH \"FACT-FINDERS\" HAVE MADE IT CLEAR: THE POST IS A PUBLISHER, NOT A PLATFORM.", VerdictKind.Verified)]
    [InlineData("The mayor did not praise the storm, and the harbour's bad-faith \"rope-makers\" have made it clear: the Post is a publisher, not a platform.", VerdictKind.Altered)]
    public async Task Words_in_marks_of_a_quotations_own_are_a_part_of_it_though_they_are_a_quotation_too(string claim, VerdictKind expected)
    {
        const string Inner = "fact-finders";
        var article = Some.Article("“[[The mayor did not praise the storm, and the harbour’s bad-faith \"fact-finders\" have made it clear: the Post is a publisher, not a platform.|Wen Zhao]]” wrote Wen Zhao.");
        var start = article.Article.Text.IndexOf(Inner, StringComparison.Ordinal);
        var inner = article.Quotes[0] with { Kind = QuoteKind.Partial, Segments = [new(start, start + Inner.Length)] };

        Assert.Equal(expected, (await VerdictTests.Check(claim, null, article with { Quotes = [article.Quotes[0], inner] })).Kind);
    }
}
