using QuoteBot.Index;

namespace QuoteBot.Tests.Index;

public sealed class StoringTests : TempIndex
{
    private static readonly Article Full = new()
    {
        Id = "quay.md",
        Text = "The quay is open. “We kept our word,” said Ada Brandvold.",
        Title = "The quay",
        Outlet = "Kelp Bay Courier",
        Author = "Jo Marsh",
        Url = "https://kelpbay.example/quay?a=1",
        CanonicalUrl = "https://kelpbay.example/quay",
        Published = new DateTimeOffset(2031, 4, 5, 6, 7, 8, TimeSpan.FromHours(2)),
        Modified = new DateTimeOffset(2031, 4, 6, 0, 0, 0, TimeSpan.Zero),
        Fetched = new DateTimeOffset(2031, 4, 7, 0, 0, 0, TimeSpan.FromHours(-5)),
        Language = "en",
        IsComplete = false,
        Kind = ArticleKind.Transcript,
        Speaker = "Ada Brandvold",
        EventLine = 3,
        SourceFile = "/news/quay.md",
        Provenance = new Dictionary<string, string> { ["title"] = "front matter" },
    };

    [Fact]
    public async Task An_article_comes_back_with_all_its_metadata()
    {
        await PutAsync(Annotated(Full, []));

        var part = Assert.Single((await Index.ReadAsync(Full.Id))!.Parts);

        Assert.Equal(Full.Provenance, part.Article.Provenance);
        Assert.Equal(Full, part.Article with { Provenance = Full.Provenance });
    }

    [Fact]
    public async Task A_quote_comes_back_with_everything_that_it_holds()
    {
        var quote = new Quote
        {
            Kind = QuoteKind.Partial,
            Segments = [new TextSpan(0, 3), new TextSpan(4, 8)],
            Speakers = [new Speaker("Ada Brandvold", SpeakerKind.Person, "pilot", ["Brandvold"]), new Speaker("the crew", SpeakerKind.Unnamed, null, [])],
            Mention = new TextSpan(9, 11),
            Cue = new TextSpan(12, 16),
            ToldTo = "the Courier",
            Stance = Stance.Asks | Stance.Translated,
            Confidence = 0.375,
        };
        await PutAsync(Annotated(Full, []) with { Quotes = [quote] });

        var stored = Assert.Single((await Index.ReadAsync(Full.Id))!.Quotes);

        Assert.Equal(quote.Segments, stored.Segments);
        Assert.Equal(quote.Speakers[0].Aliases, stored.Speakers[0].Aliases);
        Assert.Equal(quote.Speakers[1].Kind, stored.Speakers[1].Kind);
        Assert.Equal("pilot", stored.Speaker?.Role);
        Assert.Equal(
            (quote.Kind, quote.Mention, quote.Cue, quote.ToldTo, quote.Stance, quote.Confidence),
            (stored.Kind, stored.Mention, stored.Cue, stored.ToldTo, stored.Stance, stored.Confidence));
    }

    [Fact]
    public async Task The_same_article_again_is_unchanged_and_a_changed_one_replaces_the_old_whole()
    {
        var before = Annotated("ferry.txt", "The walrus ferry sails. “It sails at dawn,” she said.", "Ada Brandvold");
        var after = Annotated("ferry.txt", "The ferry is cancelled.");

        Assert.Equal([PutResult.Added], await Index.PutAsync([before]));
        Assert.Equal([PutResult.Unchanged], await Index.PutAsync([before]));
        Assert.Equal([PutResult.Replaced], await Index.PutAsync([after]));

        Assert.Empty(await FindAsync("walrus"));
        Assert.Single(await FindAsync("cancelled"));
        Assert.Empty(await Index.SpeakersAsync("Ada Brandvold", 10));
        Assert.Equal((1, 0), ((await Index.CoverageAsync(null)).Articles, (await Index.CoverageAsync(null)).Quotes));
    }

    [Fact]
    public async Task A_removed_article_is_gone_and_the_others_stay()
    {
        await PutAsync(Annotated("a", "The heron nests."), Annotated("b", "The heron flies."));

        Assert.Equal(1, await Index.RemoveAsync(["a", "never there"]));

        Assert.Equal("b", Assert.Single(await FindAsync("heron")).Article);
        Assert.Equal("b", Assert.Single(await Index.ListAsync()).Id);
        Assert.Null(await Index.ReadAsync("a"));
    }

    [Fact]
    public async Task A_hit_of_an_article_that_has_gone_reads_as_nothing()
    {
        await PutAsync(Annotated("a", "The heron nests."));
        var hit = Assert.Single(await FindAsync("heron"));
        await Index.RemoveAsync(["a"]);

        Assert.Null(await Index.ReadAsync(hit, 100));
    }

    [Fact]
    public async Task When_one_article_of_a_batch_is_broken_none_of_it_is_stored()
    {
        var broken = Annotated("b", "Short.") with { Passages = [new Passage(new TextSpan(0, 99), 0)] };

        await Assert.ThrowsAsync<ArgumentException>(() => Index.PutAsync([Annotated("a", "The heron nests."), broken]));

        Assert.Empty(await Index.ListAsync());
    }

    [Fact]
    public async Task What_was_stored_is_there_after_closing_and_opening_again()
    {
        await PutAsync(Annotated("a", "The heron nests."));
        await Index.DisposeAsync();

        await using var again = await SqliteQuoteIndex.OpenAsync(DatabasePath, IndexMode.MustExist);

        Assert.Single((await again.FindAsync(Query("heron"))).Hits);
    }

    [Fact]
    public async Task Coverage_counts_what_is_there_and_follows_every_change()
    {
        Assert.Equal(new Coverage(0, 0, 0, 0, null, null, null), await Index.CoverageAsync(null));
        var early = new Article { Id = "a", Text = "“Yes,” she said.", Outlet = "Kelp Bay Courier", Published = new DateTimeOffset(2030, 1, 2, 0, 0, 0, TimeSpan.Zero) };
        var late = early with { Id = "b", Outlet = "The Lantern", Published = new DateTimeOffset(2031, 1, 2, 0, 0, 0, TimeSpan.Zero) };
        var speaker = new Speaker("Ada Brandvold", SpeakerKind.Person, null, []);

        await PutAsync(Annotated(early, [speaker]), Annotated(late, [speaker]));
        Assert.Equal(new Coverage(2, 2, 1, 2, early.Published, late.Published, 2), await Index.CoverageAsync("Brandvold"));

        await Index.RemoveAsync(["b"]);
        Assert.Equal(new Coverage(1, 1, 1, 1, early.Published, early.Published, 0), await Index.CoverageAsync("Nobody Known"));
    }
}
