using QuoteBot.Index;
using QuoteBot.Index.Vectors;
using QuoteBot.Meaning;
using QuoteBot.Text;

namespace QuoteBot.Tests.Index;

/// <summary>Search by meaning over a real index, with the model that the program carries.</summary>
public sealed class MeaningTests : TempIndex
{
    private static readonly MeaningModels Models = new(new WordEmbedder(WordModel.Load(Services.ModelPath)));

    protected override IndexOptions Options => new() { Meaning = Models };

    [Fact]
    public async Task Other_words_of_the_same_meaning_find_the_passage()
    {
        await PutAllAsync();

        Assert.Equal("hospital", (await MeantAsync("doctors sent the sick to another clinic"))[0].Article);
        Assert.Equal("school", (await MeantAsync("Pupils were handed fresh textbooks."))[0].Article);
    }

    [Fact]
    public async Task An_exact_wording_is_first_however_near_another_is_in_meaning()
    {
        await PutAllAsync();
        await PutAsync(Annotated("exact", "A page says the physicians moved the ill somewhere, “he noted the physicians moved the ill” there.", "Ada Vance"));
        await EmbedAllAsync();

        Assert.Equal("exact", (await MeantAsync("the physicians moved the ill"))[0].Article);
    }

    [Fact]
    public async Task Only_passages_in_which_somebody_speaks_have_vectors()
    {
        await PutAsync(Annotated("a", "The rain fell on the harbour. “We will mend the bridge in spring.” Nobody else was there.", "Ada Vance"));
        await EmbedAllAsync();

        var hit = Assert.Single(await MeantAsync("repair of bridges", Channels.Meaning));
        Assert.Contains("mend the bridge", (await Index.ReadAsync(hit, 0))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_hold_for_meaning_too()
    {
        var day = new DateOnly(2025, 3, 25);
        await PutAsync(
            Annotated(new Article { Id = "a", Text = "“The nurses moved the sick.”", Outlet = "The Lantern", Published = new DateTimeOffset(2025, 3, 25, 0, 0, 0, TimeSpan.Zero) }, [new Speaker("Ada Vance", SpeakerKind.Person, null, [])]),
            Annotated(new Article { Id = "b", Text = "“The nurses moved the sick again.”", Outlet = "The Bell" }, [new Speaker("Ivo Marek", SpeakerKind.Person, null, [])]));
        await EmbedAllAsync();
        const string Words = "doctors carried patients";
        var query = Query(Words) with { Meaning = Words, Channels = Channels.Meaning };

        Assert.Equal(2, (await Index.FindAsync(query)).Hits.Count);
        Assert.Equal("a", Assert.Single((await Index.FindAsync(query with { Outlet = "the lantern" })).Hits).Article);
        Assert.Equal("b", Assert.Single((await Index.FindAsync(query with { Speaker = "Marek" })).Hits).Article);
        Assert.Equal("b", Assert.Single((await Index.FindAsync(query with { Article = "b" })).Hits).Article);
        Assert.Equal("a", Assert.Single((await Index.FindAsync(query with { From = day })).Hits).Article);
        Assert.Empty((await Index.FindAsync(query with { To = day.AddDays(-1) })).Hits);
    }

    [Fact]
    public async Task The_likely_speakers_passages_are_found_even_where_many_others_are_nearer()
    {
        await PutAsync([.. Enumerable.Range(0, 150).Select(i => Annotated($"n{i}", $"“Doctors moved the patients out of ward {i}.”", "Ivo Marek"))]);
        await PutAsync(Annotated("hers", "“The nurses took them along.”", "Ada Vance"));
        await EmbedAllAsync();
        const string Words = "doctors moved patients from the ward";
        var query = new PassageQuery(QuoteText.Words(Words), 200) { Meaning = Words, Channels = Channels.Meaning };

        Assert.DoesNotContain((await Index.FindAsync(query)).Hits, hit => hit.Article == "hers");
        Assert.Contains((await Index.FindAsync(query with { LikelySpeaker = "Ada Vance" })).Hits, hit => hit.Article == "hers");
    }

    [Theory]
    [InlineData("Die Ärzte verlegten die Kranken in ein anderes Haus")]
    [InlineData("врачи перевели больных")]
    [InlineData("…")]
    [InlineData("")]
    [InlineData("zzxqv brrkl NEAR(\" OR *")]
    [InlineData("\0\0 😀")]
    public async Task A_query_without_a_known_word_is_no_failure(string words)
    {
        await PutAllAsync();

        var found = await Index.FindAsync(Query(words) with { Meaning = words });

        Assert.Null(found.MeaningMissing);
        // A small word that two languages share may find something; nothing is found as near.
        Assert.All(found.Hits, hit => Assert.InRange(hit.Score, 0, 3));
    }

    [Fact]
    public async Task Scores_of_the_channels_are_told_and_lie_between_0_and_1()
    {
        await PutAllAsync();

        var best = (await MeantAsync("The nurses carried the sick to another town"))[0];

        Assert.Equal("hospital", best.Article);
        Assert.InRange(best.Channels.Wording, 0.1, 1);
        Assert.InRange(best.Channels.FullText, 0.1, 1);
        Assert.InRange(best.Channels.Meaning, 0.1, 1);
    }

    [Fact]
    public async Task An_article_that_changed_or_went_is_found_by_its_old_meaning_no_more()
    {
        await PutAllAsync();
        Assert.Contains(await MeantAsync("doctors sent the sick away", Channels.Meaning), hit => hit.Article == "hospital");

        await PutAsync(Annotated("hospital", "“The bakers opened a shop.”", "Ada Vance"));
        await Index.RemoveAsync(["school"]);
        await EmbedAllAsync();

        Assert.Empty(await MeantAsync("doctors sent the sick away", Channels.Meaning));
        Assert.DoesNotContain(await MeantAsync("pupils were handed textbooks", Channels.Meaning), hit => hit.Article == "school");
        Assert.Equal("hospital", (await MeantAsync("a new bakery"))[0].Article);
    }

    [Fact]
    public async Task Another_process_answers_from_new_vectors_at_once()
    {
        await PutAllAsync();
        await using var other = await OpenAsync(Options);
        Assert.NotEmpty((await other.FindAsync(Query("pupils") with { Meaning = "pupils" })).Hits);

        await PutAsync(Annotated("late", "“The astronomers saw a comet.”", "Ada Vance"));
        await EmbedAllAsync();

        Assert.Equal("late", (await other.FindAsync(Query("stargazers spotted a meteor") with { Meaning = "stargazers spotted a meteor" })).Hits[0].Article);
    }

    [Fact]
    public async Task Articles_without_vectors_are_told()
    {
        await PutAsync(Annotated("a", "“The nurses moved the sick.”", "Ada Vance"));
        var none = await Index.FindAsync(Query("doctors") with { Meaning = "doctors" });
        await EmbedAllAsync();
        await PutAsync(Annotated("b", "“The bakers opened a shop.”", "Ada Vance"));
        var some = await Index.FindAsync(Query("doctors") with { Meaning = "doctors" });

        Assert.Contains("no vectors yet", none.MeaningMissing, StringComparison.Ordinal);
        Assert.Contains("1 of 2 articles", some.MeaningMissing, StringComparison.Ordinal);
        Assert.Equal(new MeaningCoverage(Models.Identity, 1, 1), await Index.MeaningAsync());
    }

    [Fact]
    public async Task The_same_query_gives_the_same_answer_on_any_thread()
    {
        await PutAllAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => MeantAsync("the sick were taken elsewhere"))));

        Assert.All(answers, hits => Assert.Equal(answers[0], hits));
    }

    private async Task PutAllAsync()
    {
        await PutAsync(
            Annotated("hospital", "“The nurses moved all patients to a hospital in the next town,” she said.", "Ada Vance"),
            Annotated("school", "“The teachers gave every child a new book,” she said.", "Ada Vance"),
            Annotated("tax", "“The council will raise the levy on empty houses,” she said.", "Ada Vance"));
        await EmbedAllAsync();
    }

    private async Task<IReadOnlyList<PassageHit>> MeantAsync(string words, Channels channels = Channels.All)
    {
        var found = await Index.FindAsync(Query(words) with { Meaning = words, Channels = channels });
        Assert.Null(found.MeaningMissing);
        return found.Hits;
    }
}
