using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Tests.Index;

public sealed class FindingTests : TempIndex
{
    [Fact]
    public async Task An_exact_run_of_the_words_ranks_above_the_same_words_scattered()
    {
        await PutAsync(
            Annotated("scattered", "Lanterns, they say, will burn, and harbour lanterns will burn harbour oil until the harbour dawn breaks."),
            Annotated("exact", "She promised that the harbour lanterns will burn until dawn."),
            Annotated("some", "The lanterns are out."));

        var hits = await FindAsync("the harbour lanterns will burn until dawn");

        Assert.Equal("exact", hits[0].Article);
        Assert.True(hits[0].Score > hits[1].Score);
        Assert.Equal(3, hits.Count);
    }

    [Fact]
    public async Task A_claim_with_a_changed_word_still_finds_its_passage_first()
    {
        await PutAsync([.. Enumerable.Range(0, 40).Select(i => Annotated($"n{i}", $"We will open quay number {i} this year.")), Annotated("it", "We will build forty new breakwaters this year.")]);

        Assert.Equal("it", (await FindAsync("We will build fifty new breakwaters this year"))[0].Article);
    }

    [Fact]
    public async Task A_claim_of_common_words_only_finds_its_exact_run()
    {
        await PutAsync([
            .. Enumerable.Range(0, 300).Select(i => Annotated($"n{i:000}", "It is not what we do and that will be it again.")),
            Annotated("it", "And we will not do that again."),
            .. Enumerable.Range(300, 300).Select(i => Annotated($"n{i:000}", "Again that is not what they will do and we know it."))]);

        Assert.Equal("it", (await FindAsync("we will not do that again"))[0].Article);
    }

    [Fact]
    public async Task A_claim_is_found_though_every_three_words_of_it_stand_together_in_hundreds_of_passages()
    {
        await PutAsync([
            .. Enumerable.Range(0, 600).Select(i => Annotated($"n{i:000}", "But no, I do not think so, and do not think that, or think that was how that was it.")),
            Annotated("it", "No, I do not think that was it, and we do know that it was all that they think of.")]);

        Assert.Equal("it", (await FindAsync("No, I don't think that was it."))[0].Article);
    }

    [Fact]
    public async Task A_passage_of_a_small_index_is_found_by_many_words_none_of_which_is_among_the_rarest()
    {
        string[] rarest = ["amber", "basalt", "copper", "damask", "ebony", "flint"];
        string[] others = ["garnet", "heron", "indigo", "jasper", "kelp", "linen", "marble"];
        await PutAsync([
            .. rarest.Select(word => Annotated($"rare-{word}", $"The {word} stands alone.")),
            .. others.SelectMany(word => Enumerable.Range(0, 3).Select(i => Annotated($"more-{word}-{i}", $"Here is {word} again."))),
            Annotated("it", $"We sold {string.Join(" and ", others)}.")]);

        Assert.Equal("it", (await FindAsync(string.Join(" and ", rarest.Concat(others))))[0].Article);
    }

    [Fact]
    public async Task A_claim_stitched_from_two_articles_finds_both()
    {
        var filler = string.Join(' ', Enumerable.Repeat("and so it went on with the long speech of the day", 3));
        await PutAsync(
            Annotated("one", "The copper bridge must never be sold to strangers."),
            Annotated("two", "Our orchards need winter rain more than they need praise."));

        var hits = await FindAsync($"The copper bridge must never be sold to strangers {filler} our orchards need winter rain more than they need praise");

        Assert.Equal(["one", "two"], hits.Select(hit => hit.Article).Order());
    }

    [Fact]
    public async Task Another_inflection_is_found_too() =>
        Assert.Single(await AfterPutting("The fishermen were promising new harbours.", "promised harbour"));

    [Theory]
    [InlineData("don't")]
    [InlineData("50%")]
    [InlineData("(")]
    [InlineData("well-known")]
    [InlineData("say: \"never\"")]
    [InlineData("NEAR(heron nests)")]
    [InlineData("*")]
    [InlineData("her*")]
    [InlineData("forms:heron")]
    [InlineData("'; DROP TABLE article; --")]
    [InlineData("🦆🦆")]
    [InlineData("")]
    [InlineData("AND OR NOT")]
    [InlineData("\"")]
    [InlineData("^heron \0 nests")]
    public async Task Hostile_words_are_words(string claim)
    {
        await PutAsync(Annotated("a", $"The reed beds, they said: {claim} is what was there."), Annotated("b", "Nothing of the kind."));

        var hits = await FindAsync(claim);

        Assert.Equal(QuoteText.Words(claim).Count > 0 ? "a" : null, hits.Count > 0 ? hits[0].Article : null);
        Assert.Equal(2, (await Index.ListAsync()).Count);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("a\"b OR c")]
    [InlineData("\0")]
    [InlineData("x\0y")]
    [InlineData("-")]
    [InlineData("\uD800")]
    [InlineData("NEAR")]
    public async Task Forms_that_no_tokenizer_would_make_are_still_data(string form)
    {
        await PutAsync(Annotated("a", "The heron nests near a pond."));

        var hits = (await Index.FindAsync(new PassageQuery([new Word(form, default), new Word("heron", default)]))).Hits;

        Assert.Equal("a", Assert.Single(hits).Article);
    }

    [Fact]
    public async Task Words_that_nobody_printed_find_nothing() =>
        Assert.Empty(await AfterPutting("The heron nests.", "xylophones quarrel"));

    [Fact]
    public async Task A_word_that_was_unknown_is_found_once_an_article_brings_it()
    {
        Assert.Empty(await FindAsync("heron"));

        await PutAsync(Annotated("a", "The heron nests."));

        Assert.Single(await FindAsync("heron"));
    }

    [Fact]
    public async Task The_limit_holds_and_equal_passages_come_in_the_order_of_their_ids()
    {
        await PutAsync([.. Enumerable.Range(0, 9).Reverse().Select(i => Annotated($"n{i}", "The heron nests."))]);

        Assert.Equal(["n0", "n1", "n2"], (await FindAsync("the heron nests", limit: 9)).Take(3).Select(hit => hit.Article));
        Assert.Equal(4, (await FindAsync("the heron nests", limit: 4)).Count);
    }

    [Fact]
    public async Task Outlet_date_speaker_and_article_narrow_the_answer()
    {
        var article = new Article { Id = "a", Text = "“The heron nests,” she said.", Outlet = "The Lantern", Published = new DateTimeOffset(2031, 4, 5, 23, 0, 0, TimeSpan.FromHours(-9)) };
        await PutAsync(
            Annotated(article, [new Speaker("Ada Brandvold", SpeakerKind.Person, null, [])]),
            Annotated(article with { Id = "b", Outlet = "Kelp Bay Courier", Published = null }, [new Speaker("Jo Marsh", SpeakerKind.Person, null, [])]));
        var query = Query("the heron nests");
        var day = new DateOnly(2031, 4, 5);

        Assert.Equal(2, (await Index.FindAsync(query)).Hits.Count);
        Assert.Equal("a", Assert.Single((await Index.FindAsync(query with { Outlet = "the lantern" })).Hits).Article);
        Assert.Equal("a", Assert.Single((await Index.FindAsync(query with { Speaker = "Brandvold" })).Hits).Article);
        Assert.Equal("b", Assert.Single((await Index.FindAsync(query with { Article = "b" })).Hits).Article);
        Assert.Equal("a", Assert.Single((await Index.FindAsync(query with { From = day, To = day })).Hits).Article);
        Assert.Empty((await Index.FindAsync(query with { From = day.AddDays(1) })).Hits);
        Assert.Empty((await Index.FindAsync(query with { To = day.AddDays(-1) })).Hits);
        Assert.Empty((await Index.FindAsync(query with { Speaker = "Nobody Known" })).Hits);
        Assert.Empty((await Index.FindAsync(query with { Article = "never there" })).Hits);
    }

    [Fact]
    public async Task A_claim_of_twenty_thousand_characters_is_answered()
    {
        await PutAsync(Annotated("a", "The heron nests by the pond."));

        Assert.Single(await FindAsync(string.Join(' ', Enumerable.Range(0, 3_000).Select(i => $"w{i}")) + " the heron nests by the pond"));
    }

    private async Task<IReadOnlyList<PassageHit>> AfterPutting(string text, string words)
    {
        await PutAsync(Annotated("a", text));
        return await FindAsync(words);
    }
}
