using QuoteBot.Checking;
using QuoteBot.Discord.Sources;
using QuoteBot.Index;
using QuoteBot.Tests.Index;
using QuoteBot.Tests.Ingestion;

namespace QuoteBot.Tests.Discord.Sources;

/// <summary>What a guild sees: the shared articles and its own, and nothing of another's.</summary>
public sealed class GuildIndexesTests : IAsyncLifetime
{
    private const string One = "11";
    private const string Other = "22";

    private readonly TemporaryFolder folder = new();
    private readonly SetTime time = new();
    private readonly GuildIndexes indexes;

    public GuildIndexesTests() => indexes = new GuildIndexes(folder.Path, new IndexOptions(), time);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await indexes.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Who_only_opens_and_reads_a_file_has_not_changed_it()
    {
        var path = Path.Combine(folder.Path, SqliteQuoteIndex.FileName);
        await indexes.Shared.PutAsync([Some.Saying("The heron nests on the old crane.", "Ilse Brandt")]);
        await indexes.Shared.CloseAsync();
        var written = new DateTime(2020, 5, 4, 3, 2, 1, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, written);

        await indexes.Shared.PutAsync([]);
        await indexes.Shared.CoverageAsync(speaker: null);
        Assert.Equal(written, indexes.Shared.LastChange!.Value.UtcDateTime);

        await indexes.Shared.PutAsync([Some.Saying("The osprey dives at noon.", "Oda Winther")]);
        Assert.True(indexes.Shared.LastChange > written);
    }

    [Fact]
    public async Task With_no_index_at_all_everything_is_empty_and_nothing_is_made()
    {
        var index = await indexes.OfAsync(One);

        Assert.Empty((await index.FindAsync(TempIndex.Query("heron"))).Hits);
        Assert.Empty(await index.SpeakersAsync("Mara Lindqvist", 5));
        Assert.Equal(new Coverage(0, 0, 0, 0, null, null, 0), await index.CoverageAsync("Mara Lindqvist"));
        Assert.Equal(VerdictKind.NotFound, (await new QuoteChecker(index).CheckAsync(new Claim("The heron nests on the old crane by the quay."))).Kind);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_guild_finds_the_shared_articles_and_its_own_and_nobody_elses()
    {
        await FillAsync();

        Assert.Equal(["s1/own.md", "shared.md"], await FoundAsync(One, "heron"));
        Assert.Equal(["shared.md"], await FoundAsync(Other, "heron"));
        Assert.Equal(["shared.md"], await FoundAsync(null, "heron"));
        Assert.Equal(["s2/theirs.md"], await FoundAsync(Other, "osprey"));
        Assert.Empty(await FoundAsync(One, "osprey"));
    }

    [Fact]
    public async Task A_guild_reads_no_article_of_another()
    {
        await FillAsync();

        Assert.NotNull(await (await indexes.OfAsync(One)).ReadAsync("s1/own.md"));
        Assert.Null(await (await indexes.OfAsync(Other)).ReadAsync("s1/own.md"));
        Assert.Null(await (await indexes.OfAsync(null)).ReadAsync("s1/own.md"));
        Assert.DoesNotContain("s1/own.md", (await (await indexes.OfAsync(Other)).ListAsync()).Select(article => article.Id));
    }

    [Fact]
    public async Task A_guild_is_told_of_no_speaker_or_outlet_of_another()
    {
        await FillAsync();
        var index = await indexes.OfAsync(Other);

        Assert.Empty(await index.SpeakersAsync("Ilse Brandt", 10));
        Assert.Null(await index.ProfileAsync("Ilse Brandt", 5));
        Assert.DoesNotContain("Ilse Brandt", (await index.SpeakerNamesAsync(100)).Select(name => name.Name));
        Assert.DoesNotContain("Ilse Brandt", (await index.TopSpeakersAsync(100)).Select(speaker => speaker.Name));
        Assert.DoesNotContain("Own Post", (await index.OutletsAsync(100)).Select(outlet => outlet.Name));
        Assert.Equal(0, (await index.CoverageAsync("Ilse Brandt")).OfSpeaker);
    }

    [Fact]
    public async Task A_check_rests_on_no_article_of_another_guild()
    {
        await FillAsync();
        var claim = new Claim("The heron has left the harbour for good.", "Ilse Brandt");

        var mine = await new QuoteChecker(await indexes.OfAsync(One)).CheckAsync(claim);
        var theirs = await new QuoteChecker(await indexes.OfAsync(Other)).CheckAsync(claim);

        Assert.Equal((VerdictKind.Verified, "s1/own.md"), (mine.Kind, mine.Record?.Article.Id));
        Assert.DoesNotContain(theirs.Others.Append(theirs.Record).OfType<QuoteRecord>(), record => record.Article.Id.StartsWith("s1/", StringComparison.Ordinal));
        Assert.Equal(0, theirs.Coverage.OfSpeaker);
    }

    [Fact]
    public async Task Coverage_is_that_of_both_with_each_outlet_once()
    {
        await FillAsync();

        var coverage = await (await indexes.OfAsync(One)).CoverageAsync("Mara Lindqvist");

        Assert.Equal((3, 3, 2, 2), (coverage.Articles, coverage.Quotes, coverage.Outlets, coverage.OfSpeaker));
        Assert.Equal((2025, 2026), (coverage.From?.Year, coverage.To?.Year));
    }

    [Fact]
    public async Task A_speaker_of_both_is_one_with_the_quotes_of_both()
    {
        await FillAsync();
        var index = await indexes.OfAsync(One);

        Assert.Equal(("Mara Lindqvist", 2), Assert.Single(await index.SpeakersAsync("Lindqvist", 10)) is var speaker ? (speaker.Name, speaker.Quotes) : default);
        var profile = await index.ProfileAsync("Mara Lindqvist", 5);
        Assert.Equal(2, profile?.Speaker.Quotes);
        Assert.Equal(["s1/second.md", "shared.md"], profile?.Latest.Select(quote => quote.Article.Id));
    }

    [Fact]
    public async Task A_hit_is_read_from_the_index_that_it_was_found_in()
    {
        await FillAsync();
        var index = await indexes.OfAsync(One);

        foreach (var hit in (await index.FindAsync(TempIndex.Query("heron"))).Hits)
        {
            Assert.Contains("heron", (await index.ReadAsync(hit, 100))!.Text, StringComparison.Ordinal);
            Assert.Equal(hit.Article, (await index.ReadAsync(hit, 100))!.Parts[0].Article.Id);
        }
    }

    [Fact]
    public async Task An_exact_wording_in_one_is_above_everything_in_the_other()
    {
        await FillAsync();

        var first = (await (await indexes.OfAsync(One)).FindAsync(TempIndex.Query("The heron has left the harbour for good.") with { Meaning = "The heron has left" })).Hits[0];

        Assert.Equal(("s1/own.md", true), (first.Article, first.IsExact));
    }

    [Fact]
    public async Task Nothing_can_be_written_through_what_a_guild_reads()
    {
        await FillAsync();
        var index = await indexes.OfAsync(One);

        await Assert.ThrowsAsync<NotSupportedException>(() => index.PutAsync([Some.Saying("No.")]));
        await Assert.ThrowsAsync<NotSupportedException>(() => index.RemoveAsync(["shared.md"]));
    }

    [Fact]
    public async Task An_index_that_the_command_line_makes_meanwhile_is_picked_up()
    {
        var index = await indexes.OfAsync(One);
        Assert.Empty((await index.FindAsync(TempIndex.Query("heron"))).Hits);

        await MakeSharedAsync("late.md", "The heron nests.");

        Assert.Equal("late.md", Assert.Single((await index.FindAsync(TempIndex.Query("heron"))).Hits).Article);
    }

    [Fact]
    public async Task An_index_that_is_replaced_meanwhile_is_opened_anew()
    {
        await MakeSharedAsync("old.md", "The heron nests.");
        Assert.Equal(["old.md"], await FoundAsync(One, "heron"));
        await using (var made = await SqliteQuoteIndex.OpenAsync(Path.Combine(folder.Path, "made", "new.db"), IndexMode.Create))
        {
            await made.PutAsync([TempIndex.Annotated("new.md", "The heron flies.")]);
        }

        File.Move(Path.Combine(folder.Path, "made", "new.db"), Path.Combine(folder.Path, SqliteQuoteIndex.FileName), overwrite: true);

        Assert.Equal(["new.md"], await FoundAsync(One, "heron"));
    }

    [Fact]
    public async Task An_index_that_is_removed_meanwhile_is_empty()
    {
        await MakeSharedAsync("old.md", "The heron nests.");
        Assert.Equal(["old.md"], await FoundAsync(One, "heron"));

        File.Delete(Path.Combine(folder.Path, SqliteQuoteIndex.FileName));

        Assert.Empty(await FoundAsync(One, "heron"));
    }

    [Fact]
    public async Task What_was_closed_for_want_of_questions_answers_the_next()
    {
        await FillAsync();
        var index = await indexes.OfAsync(One);
        time.Advance(TimeSpan.FromHours(1));

        await indexes.CloseIdleAsync();

        Assert.False(File.Exists(Path.Combine(indexes.FolderOf(One), SqliteQuoteIndex.FileName + "-wal")));
        Assert.Equal(2, (await index.FindAsync(TempIndex.Query("heron"))).Hits.Count);
    }

    [Fact]
    public async Task Many_questions_while_files_are_closed_are_all_answered()
    {
        await FillAsync();
        var index = await indexes.OfAsync(One);
        using var end = new CancellationTokenSource();
        var closing = Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                await indexes.Own(One).CloseAsync();
                await Task.Yield();
            }
        });

        var found = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => Task.Run(() => index.FindAsync(TempIndex.Query("heron")))));

        await end.CancelAsync();
        await closing;
        Assert.All(found, one => Assert.Equal(2, one.Hits.Count));
    }

    [Fact]
    public async Task What_a_guild_had_is_gone_after_its_deletion()
    {
        await FillAsync();

        await indexes.DeleteAsync(One);

        Assert.False(Directory.Exists(indexes.FolderOf(One)));
        Assert.Equal(["shared.md"], await FoundAsync(One, "heron"));
        Assert.Equal(["s2/theirs.md"], await FoundAsync(Other, "osprey"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../22")]
    [InlineData("11/../22")]
    [InlineData("shared")]
    [InlineData("١١")]
    [InlineData("111111111111111111111")]
    public async Task A_guild_that_is_no_number_reaches_no_path(string guild)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => indexes.OfAsync(guild));
        await Assert.ThrowsAsync<ArgumentException>(() => indexes.DeleteAsync(guild));
    }

    private async Task<IEnumerable<string>> FoundAsync(string? guild, string words) =>
        (await (await indexes.OfAsync(guild)).FindAsync(TempIndex.Query(words))).Hits.Select(hit => hit.Article).Order(StringComparer.Ordinal);

    private async Task MakeSharedAsync(string id, string text)
    {
        await using var index = await SqliteQuoteIndex.OpenAsync(Path.Combine(folder.Path, SqliteQuoteIndex.FileName), IndexMode.Create);
        await index.PutAsync([TempIndex.Annotated(id, text)]);
    }

    private async Task FillAsync()
    {
        await indexes.Shared.PutAsync([Some.Article("“[[The heron nests on the crane|Mara Lindqvist]],” said Mara Lindqvist.", "The Harbour Post", "2025-01-02", "shared.md")]);
        await indexes.Own(One).PutAsync(
        [
            Some.Article("“[[The heron has left the harbour for good|Ilse Brandt]],” said Ilse Brandt.", "Own Post", "2026-01-02", "s1/own.md"),
            Some.Article("“[[Nobody asked the fishermen|Mara Lindqvist]],” said Mara Lindqvist.", "the harbour post", "2026-01-03", "s1/second.md"),
        ]);
        await indexes.Own(Other).PutAsync([Some.Article("“[[The osprey dives|Oda Winther]],” said Oda Winther.", "Their Post", "2026-01-02", "s2/theirs.md")]);
    }
}
