using QuoteBot.Discord.Store;
using QuoteBot.Index;
using QuoteBot.Index.Vectors;
using QuoteBot.Tests.Discord.Moderation;
using QuoteBot.Tests.Fakes;
using QuoteBot.Tests.Meaning;

namespace QuoteBot.Tests.Discord.Sources;

/// <summary>What search by meaning needs is made by the run of a source.</summary>
public sealed class SourceVectorsTests : IAsyncLifetime
{
    private readonly FakeEmbeddings model = new("one", "heron", "osprey");
    private Moderating bot = null!;

    public async Task InitializeAsync()
    {
        bot = await Moderating.StartAsync(options: new IndexOptions { Meaning = new MeaningModels(model, CommittedModel.Embedder) });
        bot.Folder.Write("news/a.md", "“The heron nests on the crane,” said Ilse Brandt.");
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_run_makes_the_vectors_of_its_articles()
    {
        var source = await bot.AddedAsync("Harbour", bot.News);

        Assert.Equal((1, 0), await bot.Indexes.Own(Moderating.Guild).MeaningAsync() is var meaning ? (meaning.Articles, meaning.Pending) : default);
        Assert.Null((await bot.Store.Runs.LastAsync(source.Id))?.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_model_that_is_away_keeps_no_article_out_and_the_next_run_makes_up_for_it(bool forNow)
    {
        model.Down = forNow ? FakeEmbeddings.Busy : FakeEmbeddings.Refused;

        var source = await bot.AddedAsync("Harbour", bot.News);
        var without = await bot.Store.Runs.LastAsync(source.Id);
        model.Down = null;
        await (await bot.Runs.StartAsync(source, whole: false, default))!.Ended;

        Assert.Equal((RunState.Done, 1), (without?.State, without?.Figures.Added));
        Assert.Contains("searched by words", without?.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await bot.Indexes.Own(Moderating.Guild).MeaningAsync()).Pending);
    }
}
