using System.Text;
using QuoteBot.Discord;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;

namespace QuoteBot.Tests.Discord.Moderation;

public sealed class SourcesCommandTests : IAsyncLifetime
{
    private Moderating bot = null!;

    public async Task InitializeAsync()
    {
        bot = await Moderating.StartAsync();
        bot.Folder.Write("news/a.md", "“The heron nests,” said Ilse Brandt.");
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_folder_that_is_added_is_read_and_found_in_its_guild_alone()
    {
        await bot.AddedAsync("Harbour", bot.News);

        Assert.Equal(1, await CountAsync(Moderating.Guild));
        Assert.Equal(0, await CountAsync(Moderating.OtherGuild));
        Assert.Equal(0, await CountAsync(null));
    }

    [Fact]
    public async Task What_the_operators_guild_adds_belongs_to_all()
    {
        bot.In = Moderating.OperatorGuild;

        await bot.AddedAsync("Harbour", bot.News);

        Assert.Equal(1, await CountAsync(Moderating.Guild));
        Assert.Equal(1, await CountAsync(null));
        Assert.False(Directory.Exists(bot.Indexes.FolderOf(Moderating.OperatorGuild)));
    }

    [Fact]
    public async Task No_guild_manages_anothers_sources_or_those_of_all()
    {
        await bot.AddedAsync("Harbour", bot.News);
        bot.In = Moderating.OperatorGuild;
        await bot.AddedAsync("Shared", bot.News);
        bot.In = Moderating.OtherGuild;

        foreach (var command in new[] { "sources show", "sources remove", "sources pause", "reindex" })
        {
            foreach (var source in new[] { "Harbour", "Shared" })
            {
                await (command == "reindex" ? bot.Commands.Reindex.HandleAsync(bot.Command(command, ("source", source)), default) : SourcesAsync(command, ("source", source)));
                Assert.Contains("There is no source", bot.Discord.Last.Text, StringComparison.Ordinal);
            }
        }

        await SourcesAsync("sources list");
        Assert.Contains("no sources yet", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Equal(2, await CountAsync(Moderating.Guild));
    }

    [Theory]
    [InlineData("/etc", "operates")]
    [InlineData("../data", "operates")]
    public async Task A_path_outside_is_refused_and_nothing_is_added(string path, string says)
    {
        await SourcesAsync("sources add", ("name", "Harbour"), ("path", path));

        Assert.Contains(says, bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Empty(await bot.Store.Sources.OfAsync(Moderating.Guild));
    }

    [Fact]
    public async Task An_uploaded_file_is_kept_among_its_guilds_files_under_a_name_of_our_own()
    {
        bot.Discord.Upload = Encoding.UTF8.GetBytes("“The osprey dives,” said Oda Winther.");
        bot.Attachments["5"] = new Attachment { Id = "5", Filename = "../../..\\Ünsafe name; rm -rf.TXT", Size = 40, Url = "https://cdn.example/x" };

        await SourcesAsync("sources add", ("name", "Upload"), ("file", "5"));
        var source = (await bot.Store.Sources.FindAsync(Moderating.Guild, "Upload"))!;
        await bot.Runs.Of(source.Id)!.Ended;

        Assert.Matches("^[A-Za-z0-9-]+\\.txt$", source.Path);
        Assert.True(File.Exists(Path.Combine(bot.Indexes.FolderOf(Moderating.Guild), "files", "1", source.Path)));
        Assert.Equal(1, await CountAsync(Moderating.Guild));
    }

    [Fact]
    public async Task An_upload_whose_row_names_a_folder_of_before_a_restore_is_read_where_it_is_now()
    {
        bot.Discord.Upload = Encoding.UTF8.GetBytes("“The osprey dives,” said Oda Winther.");
        bot.Attachments["5"] = new Attachment { Id = "5", Filename = "a.md", Size = 40 };
        await SourcesAsync("sources add", ("name", "Upload"), ("file", "5"));
        var source = (await bot.Store.Sources.FindAsync(Moderating.Guild, "Upload"))!;
        await bot.Runs.Of(source.Id)!.Ended;
        await bot.Store.Sources.MoveAsync(source.Id, Path.Combine(bot.Folder.Path, "before", "files", "1", source.Path));

        var run = (await bot.Runs.StartAsync((await bot.Store.Sources.FindAsync(source.Id))!, whole: true, default))!;
        await run.Ended;

        var last = (await bot.Store.Runs.LastAsync(source.Id))!;
        Assert.Equal((RunState.Done, 1), (last.State, last.Figures.Articles));
    }

    [Theory]
    [InlineData("a.exe", 10, ".jsonl")]
    [InlineData("a.jsonl.gz", 10, ".jsonl")]
    [InlineData("a.md", UploadedFiles.MostBytes + 1, "8 MB")]
    public async Task A_file_of_another_kind_or_too_large_a_one_is_refused(string name, long size, string says)
    {
        bot.Attachments["5"] = new Attachment { Id = "5", Filename = name, Size = size };

        await SourcesAsync("sources add", ("name", "Upload"), ("file", "5"));

        Assert.Contains(says, bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Empty(await bot.Store.Sources.OfAsync(Moderating.Guild));
    }

    [Fact]
    public async Task A_file_that_cannot_be_fetched_leaves_no_source()
    {
        bot.Attachments["5"] = new Attachment { Id = "5", Filename = "a.md", Size = 10, Url = "https://elsewhere.example/" };
        bot.Discord.Refuse = (how, _) => how == "download" ? new DiscordException("The address is not an allowed one.") : null;

        await SourcesAsync("sources add", ("name", "Upload"), ("file", "5"));

        Assert.Contains("could not be fetched", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Empty(await bot.Store.Sources.OfAsync(Moderating.Guild));
    }

    [Fact]
    public async Task A_name_that_is_taken_is_told()
    {
        await bot.AddedAsync("Harbour", bot.News);

        await SourcesAsync("sources add", ("name", "HARBOUR"), ("path", bot.News));

        Assert.Contains("already", bot.Discord.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removing_takes_the_articles_the_file_and_the_source()
    {
        bot.Discord.Upload = Encoding.UTF8.GetBytes("“The osprey dives,” said Oda Winther.");
        bot.Attachments["5"] = new Attachment { Id = "5", Filename = "a.md", Size = 40 };
        await SourcesAsync("sources add", ("name", "Upload"), ("file", "5"));
        var source = (await bot.Store.Sources.FindAsync(Moderating.Guild, "Upload"))!;
        await bot.Runs.Of(source.Id)!.Ended;

        await SourcesAsync("sources remove", ("source", "upload"));

        Assert.Equal(0, await CountAsync(Moderating.Guild));
        Assert.False(File.Exists(new UploadedFiles(bot.Indexes).PathOf(source)));
        Assert.Empty(await bot.Store.Sources.OfAsync(Moderating.Guild));
    }

    [Fact]
    public async Task A_paused_source_is_not_read_until_it_is_resumed_and_keeps_its_articles()
    {
        var source = await bot.AddedAsync("Harbour", bot.News);
        var last = bot.Runs.Of(source.Id);

        await SourcesAsync("sources pause", ("source", "Harbour"));
        await bot.Commands.Reindex.HandleAsync(bot.Command("reindex", ("source", "Harbour")), default);
        Assert.Contains("paused", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Same(last, bot.Runs.Of(source.Id));
        Assert.Equal(1, await CountAsync(Moderating.Guild));

        await SourcesAsync("sources resume", ("source", "Harbour"));
        await bot.Commands.Reindex.HandleAsync(bot.Command("reindex", ("source", "Harbour"), ("mode", "all")), default);
        await bot.Runs.Of(source.Id)!.Ended;
        Assert.Equal(1, bot.Runs.Of(source.Id)!.Status.Figures.Replaced);
    }

    [Fact]
    public async Task The_list_has_pages_and_shows_hostile_names_as_they_are()
    {
        for (var i = 0; i < 12; i++)
        {
            await bot.Store.Sources.AddAsync(Moderating.Guild, $"@everyone **{i:00}** <@1>", SourceKind.Folder, bot.News, "m", 50);
        }

        await SourcesAsync("sources list");
        Assert.Contains("Page 1 of 2", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@everyone", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<@1>", bot.Discord.Last.Text.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);

        await bot.Commands.Sources.PageAsync(bot.Press("sources:1"), CustomId.Parse("sources:1"), default);
        Assert.Contains("Page 2 of 2", bot.Discord.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_source_is_shown_with_its_last_reading()
    {
        await bot.AddedAsync("Harbour", bot.News);

        await SourcesAsync("sources show", ("source", "Harbour"));

        Assert.Contains("this server alone", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Contains("1 article", bot.Discord.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_suggested_of_this_guilds_sources_alone()
    {
        await bot.Store.Sources.AddAsync(Moderating.Guild, "Harbour", SourceKind.Folder, "/x", "m", 10);
        await bot.Store.Sources.AddAsync(Moderating.Guild, "Tide", SourceKind.Folder, "/x", "m", 10);
        await bot.Store.Sources.AddAsync(Moderating.OtherGuild, "Harbinger", SourceKind.Folder, "/x", "m", 10);
        var typing = bot.Command("sources show");
        var given = new GivenOption { Name = "source", Type = OptionType.String, Focused = true, Value = System.Text.Json.JsonSerializer.SerializeToElement("harb") };
        var data = typing.Interaction.Data! with { Options = [new GivenOption { Name = "show", Type = OptionType.Subcommand, Options = [given] }] };
        var request = new Request(typing.Interaction with { Data = data, Type = InteractionType.Autocomplete }, (callback, _) => bot.Discord.FirstAsync(callback), bot.Discord, default);

        await bot.Commands.Names.HandleAsync(request, default);

        Assert.Equal(["Harbour"], bot.Discord.Last.Callback!.Data!.Choices!.Select(choice => choice.Name));
    }

    private Task SourcesAsync(string command, params (string, object)[] options) => bot.Commands.Sources.HandleAsync(bot.Command(command, options), default);

    private async Task<int> CountAsync(string? guild) => (await (await bot.Indexes.OfAsync(guild)).CoverageAsync(null)).Articles;
}
