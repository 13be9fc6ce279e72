using QuoteBot.Index;
using QuoteBot.Index.Vectors;
using QuoteBot.Tests.Meaning;
using QuoteBot.Text;

namespace QuoteBot.Tests.Index;

/// <summary>Two real indexes, with the model that the program carries, read as one.</summary>
public sealed class CombinedIndexTests : TempIndex, IAsyncLifetime
{
    private SqliteQuoteIndex other = null!;
    private CombinedIndex both = null!;

    protected override IndexOptions Options => new() { Meaning = new MeaningModels(CommittedModel.Embedder) };

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        other = await SqliteQuoteIndex.OpenAsync(Path.Combine(Folder, "other.db"), IndexMode.Create, Options);
        both = new CombinedIndex(Index, other);
        await Index.PutAsync([Saying("ferry", "The ferry will sail again in June."), Saying("nurse", "The nurses moved the sick to another clinic."), Saying("same", "The lamp is ours.")]);
        await other.PutAsync([Saying("physician", "Physicians carried the patients into a different hospital."), Saying("lamp", "The lamp was never ours to sell."), Saying("same", "The bell rang twice on Sunday.")]);
        foreach (var index in new[] { Index, other })
        {
            while (await index.EmbedAsync() > 0)
            {
            }
        }
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await other.DisposeAsync();
        await DisposeAsync();
    }

    [Fact]
    public async Task What_means_the_same_is_found_in_both()
    {
        var found = await MeantAsync("doctors brought the ill to a new hospital");

        Assert.Equal(["nurse", "physician"], found.Hits.Take(2).Select(hit => hit.Article).Order());
        Assert.Null(found.MeaningMissing);
    }

    [Theory]
    [InlineData("the ferry will sail again", "ferry")]
    [InlineData("the lamp was never ours", "lamp")]
    [InlineData("physicians carried the patients", "physician")]
    public async Task An_exact_wording_in_either_is_first_however_near_the_other_has_one_in_meaning(string words, string article)
    {
        var hits = (await MeantAsync(words)).Hits;

        Assert.Equal((article, true), (hits[0].Article, hits[0].IsExact));
        Assert.All(hits, hit => Assert.Equal(0, hit.Channels.Meaning));
    }

    [Fact]
    public async Task What_words_found_before_is_ordered_together_with_what_meaning_finds()
    {
        const string Words = "patients carried by the sick ferry";
        var words = await both.FindAsync(Query(Words));

        var found = await both.FindAsync(Query(Words) with { Meaning = Words, Beside = words.Hits });

        Assert.Subset(found.Hits.Select(hit => hit.Article).ToHashSet(), words.Hits.Take(2).Select(hit => hit.Article).ToHashSet());
        Assert.Equal(found.Hits.OrderByDescending(hit => hit.Score).Select(hit => hit.Id), found.Hits.Select(hit => hit.Id));
    }

    [Fact]
    public async Task Hits_have_ids_of_their_own_and_are_read_where_they_were_found_though_articles_share_an_id()
    {
        var hits = (await both.FindAsync(Query("lamp bell ours"))).Hits;

        Assert.Equal(hits.Count, hits.Select(hit => hit.Id).Distinct().Count());
        Assert.Equal(["The bell rang twice", "The lamp is ours"], (await Task.WhenAll(hits.Where(hit => hit.Article == "same").Select(hit => both.ReadAsync(hit, 0))))
            .Select(text => string.Join(' ', text!.Text.Trim('“').Split(' ', '.').Take(4))).Order());
    }

    [Fact]
    public async Task At_most_as_many_are_given_as_were_asked_for()
    {
        Assert.Single((await both.FindAsync(Query("lamp", limit: 1))).Hits);
        Assert.Single(await both.SpeakersAsync("Ada Vance", 1));
        Assert.Single(await both.SpeakerNamesAsync(1));
    }

    [Fact]
    public async Task Vectors_that_one_lacks_are_told()
    {
        await other.PutAsync([Saying("late", "The crate was counted twice.")]);

        Assert.NotNull((await MeantAsync("doctors brought the ill to a new hospital")).MeaningMissing);
        Assert.Equal((6, 1), await both.MeaningAsync() is var meaning ? (meaning.Articles, meaning.Pending) : default);
    }

    private static AnnotatedArticle Saying(string id, string words) => Annotated(id, $"“{words}” said Ada Vance.", "Ada Vance");

    private Task<FoundPassages> MeantAsync(string words) => both.FindAsync(new PassageQuery(QuoteText.Words(words)) { Meaning = words });
}
