using QuoteBot.Evaluation.Searching;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Tests.Evaluation;

public sealed class RankingTests
{
    private const string Printed = "The bell will ring until the rope breaks";

    [Fact]
    public async Task Places_count_articles_and_not_passages()
    {
        await using var index = await Some.Index();

        Assert.Equal(2, await PlaceAsync(index, Rendering("b"), Quoted("a", "one"), Quoted("a", "two"), Quoted("b", "three")));
    }

    [Fact]
    public async Task Any_of_the_right_articles_will_do_and_none_is_place_0()
    {
        await using var index = await Some.Index();

        Assert.Equal(1, await PlaceAsync(index, Rendering("x", "a"), Quoted("a", "one"), Quoted("x", "two")));
        Assert.Equal(0, await PlaceAsync(index, Rendering("x"), Quoted("a", "one")));
    }

    [Fact]
    public async Task The_article_of_the_words_themselves_takes_no_place()
    {
        await using var index = await Some.Index();

        Assert.Equal(1, await PlaceAsync(index, Variant("b"), Quoted("own", Printed), Quoted("b", "other words")));
    }

    [Fact]
    public async Task Copies_of_the_same_quoted_words_share_a_place_whatever_stands_around_them()
    {
        await using var index = await Some.Index(
            Some.Article($"“[[{Printed}|Oda Winther]],” said Oda Winther, the sexton.", id: "a"),
            Some.Article($"In Vessby she said: “[[{Printed}|Oda Winther]]!”", id: "b"),
            Some.Article("“[[The bell will ring until the rope breaks or the tower falls|Oda Winther]],” she said.", id: "c"));
        var hits = (await index.FindAsync(new PassageQuery(QuoteText.Words(Printed)))).Hits.OrderBy(hit => hit.Article, StringComparer.Ordinal).Select(Found.Of).ToArray();

        Assert.Equal(["a", "b", "c"], hits.Select(hit => hit.Article));
        Assert.Equal(1, await PlaceAsync(index, Variant("b"), hits));
        Assert.Equal(2, await PlaceAsync(index, Variant("c"), hits));
    }

    [Fact]
    public async Task What_stands_beyond_the_tenth_place_is_not_found()
    {
        await using var index = await Some.Index();
        var others = Enumerable.Range(0, 10).Select(number => Quoted($"{number}", $"words {number}")).ToArray();

        Assert.Equal(10, await PlaceAsync(index, Rendering("b"), [.. others[1..], Quoted("b", "last")]));
        Assert.Equal(0, await PlaceAsync(index, Rendering("b"), [.. others, Quoted("b", "last")]));
    }

    [Fact]
    public async Task Words_that_run_over_several_lines_are_found_in_each_of_them()
    {
        await using var index = await Some.Index();

        Assert.Equal(2, await PlaceAsync(index, Rendering("c"), Quoted("a", "one"), Quoted("b", "two") with { FurtherLines = ["c"] }));
    }

    [Fact]
    public void A_tally_gives_the_shares_and_the_mean_of_one_by_the_place()
    {
        var tally = new SearchTally();
        foreach (var place in (int[])[1, 2, 10, 0])
        {
            tally.Add(place);
        }

        Assert.Equal((4, 0.25, 0.5), (tally.All, tally.HitAt1, tally.HitAt5));
        Assert.Equal(1.6 / 4, tally.MeanReciprocal, 9);
    }

    private static Task<int> PlaceAsync(IQuoteIndex index, SearchQuestion question, params Found[] found) => Ranking.PlaceAsync(question, found, index, CancellationToken.None);

    private static Found Quoted(string article, string words) => new(article, null, words);

    private static SearchQuestion Rendering(params string[] articles) => new("q", "paraphrase", Printed, articles, null, null);

    private static SearchQuestion Variant(string article) => new("q", "elided", Printed, [article], null, "own");
}
