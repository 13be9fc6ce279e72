using QuoteBot.Attribution;
using QuoteBot.Discord;
using QuoteBot.Discord.Moderation;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;
using QuoteBot.Index;

namespace QuoteBot.Tests.Discord.Moderation;

/// <summary>What a moderator sees of a run: two seconds are over at once, and the run ends when the test says so.</summary>
public sealed class RunMessagesTests : IAsyncLifetime
{
    private readonly ManualResetEventSlim go = new();
    private Moderating bot = null!;

    public async Task InitializeAsync()
    {
        bot = await Moderating.StartAsync((index, options) => new Indexer(index, Annotate, options));
        bot.Folder.Write("news/a.md", "“The heron nests,” said Ilse Brandt.");
    }

    public async Task DisposeAsync()
    {
        go.Set();
        await bot.DisposeAsync();
        go.Dispose();
    }

    [Fact]
    public async Task A_run_is_shown_with_a_button_and_at_its_end_with_what_came_of_it()
    {
        var run = await ReadAsync();
        Assert.Contains("Reading Harbour", bot.Discord.All[1].Text, StringComparison.Ordinal);
        Assert.Equal($"run:{run.Source.Id}:{run.Id}", bot.Discord.All[1].Body!.Components![0].Components![0].CustomId);

        await EndAsync(run);

        var end = bot.Discord.All.Last(said => said.Text.Contains("Harbour was read", StringComparison.Ordinal));
        Assert.Contains("1 article · 1 new quote · 1 added", end.Text, StringComparison.Ordinal);
        Assert.Empty(end.Body!.Components!);
    }

    [Fact]
    public async Task Its_message_is_edited_at_most_every_two_seconds()
    {
        var run = await ReadAsync();
        await Until.TrueAsync(() => bot.Fast.Waits.Count > 200, "many waits");

        await EndAsync(run);

        var edits = bot.Discord.All.Where(said => said.How is "edit" or "edit message").Select(said => said.At).ToList();
        Assert.All(edits.Zip(edits.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(2), $"{pair.First:T} and {pair.Second:T}"));
        Assert.All(bot.Fast.Waits, wait => Assert.Equal(RunMessages.Every, wait));
    }

    [Fact]
    public async Task A_run_that_outlives_the_answer_goes_on_in_a_message_of_the_bots_own()
    {
        var run = await ReadAsync();
        await Until.TrueAsync(() => bot.Discord.All.Any(said => said.How == "send"), "a message of its own");

        await EndAsync(run);

        var sent = bot.Discord.All.First(said => said.How == "send");
        Assert.Equal("900", sent.Channel);
        Assert.True(sent.At - bot.Discord.All[0].At >= Request.AnswerTime);
        Assert.Contains("goes on in the bot's message", bot.Discord.All.Last(said => said.How == "edit").Text, StringComparison.Ordinal);
        Assert.Equal("edit message", bot.Discord.Last.How);
        Assert.Contains("Harbour was read", bot.Discord.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_server_lets_no_answer_be_changed_the_run_goes_on_in_a_message_of_the_bots_own()
    {
        var answered = false;
        bot.Discord.Refuse = (how, _) =>
        {
            var refused = how == "edit" && answered ? new DiscordException("Unknown Webhook", 404, 10015) : null;
            answered |= how == "edit";
            return refused;
        };
        // Else the answer's fourteen minutes may be over before the run is.
        bot.Fast.Hold();
        var run = await ReadAsync();
        go.Set();
        await run.Ended;
        bot.Fast.LetGo();

        await EndAsync(run);

        var told = bot.Discord.All.Single(said => said.How == "followup");
        Assert.Contains("lets no answer be changed. It goes on in the bot's message", told.Text, StringComparison.Ordinal);
        Assert.Equal(QuoteBot.Discord.Protocol.MessageFlags.Ephemeral, told.Body!.Flags);
        Assert.Contains(bot.Discord.All, said => said.How is "send" or "edit message" && said.Text.Contains("Harbour was read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_it_cannot_even_be_said_that_a_run_goes_on_elsewhere_it_does()
    {
        bot.Discord.Refuse = (how, _) => how is "edit" or "followup" && bot.Discord.All.Count > 1 ? new DiscordException("Unknown Webhook", 404, 10015) : null;
        var run = await ReadAsync();

        await EndAsync(run);

        Assert.Contains(bot.Discord.All, said => said.How is "send" or "edit message" && said.Text.Contains("Harbour was read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_summary_is_tried_until_it_stands_there()
    {
        var failed = 0;
        var run = await ReadAsync();
        bot.Discord.Refuse = (how, _) => how is "edit" or "edit message" && run.Ended.IsCompleted && failed++ < 3 ? new DiscordException("unreachable", 503) : null;

        await EndAsync(run);

        Assert.Equal(4, failed);
        Assert.Contains("Harbour was read", bot.Discord.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_told_the_moderator_alone_is_not_told_the_channel()
    {
        await bot.Store.Guilds.SaveAsync(Moderating.Guild, new GuildSettings(LogChannel: "55"));
        bot.Discord.Refuse = (how, channel) => how == "send" && channel == "55" ? new DiscordException("Missing Access", 403, 50001) : null;
        var run = await ReadAsync();
        await Until.TrueAsync(() => bot.Discord.All.Any(said => said.How == "send"), "a message of its own");

        await EndAsync(run);

        Assert.All(bot.Discord.All.Where(said => said.How is "send" or "edit message"), said => Assert.DoesNotContain("log channel", said.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task That_nothing_can_be_shown_any_more_is_said_again_until_it_is_heard()
    {
        var heard = 0;
        bot.Discord.Refuse = (how, channel) => how == "send" && channel == "900" ? new DiscordException("Missing Access", 403, 50001)
            : how == "edit" && bot.Fast.GetUtcNow() - bot.Discord.All[0].At >= Request.AnswerTime && heard++ < 2 ? new DiscordException("unreachable", 502)
            : null;
        var run = await ReadAsync();
        await Until.TrueAsync(() => bot.Discord.Last.Text.Contains("/sources show", StringComparison.Ordinal), "where to look");

        await EndAsync(run);

        Assert.True(heard > 2);
    }

    [Fact]
    public async Task That_the_log_channel_could_not_be_told_stands_beside_the_run()
    {
        await bot.Store.Guilds.SaveAsync(Moderating.Guild, new GuildSettings(LogChannel: "55"));
        bot.Discord.Refuse = (how, channel) => how == "send" && channel == "55" ? new DiscordException("Missing Access", 403, 50001) : null;
        var run = await ReadAsync();

        await EndAsync(run);

        Assert.Contains("The log channel could not be told", bot.Discord.All[1].Text, StringComparison.Ordinal);
        Assert.All(bot.Discord.All.Where(said => said.How == "edit" && said.Text.Contains("Reading Harbour", StringComparison.Ordinal)), said => Assert.Contains("The log channel could not be told", said.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bot_that_is_ending_says_so_to_whoever_wants_something_read()
    {
        var run = await ReadAsync();
        await EndAsync(run);
        await bot.Runs.StopAsync();

        await bot.Commands.Reindex.HandleAsync(bot.Command("reindex", ("source", "Harbour")), default);

        Assert.Contains("is being restarted", bot.Discord.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_bot_may_not_write_it_says_where_to_look()
    {
        bot.Discord.Refuse = (how, channel) => how == "send" && channel == "900" ? new DiscordException("Missing Access", 403, 50001) : null;
        var run = await ReadAsync();
        await Until.TrueAsync(() => bot.Discord.Last.Text.Contains("/sources show", StringComparison.Ordinal), "where to look");

        await EndAsync(run);

        Assert.Contains("may not write in this channel", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Equal(RunState.Done, run.Status.State);
    }

    [Fact]
    public async Task An_edit_that_fails_for_once_does_not_end_the_message()
    {
        var failed = 0;
        bot.Discord.Refuse = (how, _) => how == "edit" && bot.Discord.All.Count > 2 && failed++ < 3 ? new DiscordException("unreachable", 502) : null;
        var run = await ReadAsync();
        await Until.TrueAsync(() => bot.Fast.Waits.Count > 20, "some waits");

        await EndAsync(run);

        Assert.Contains(bot.Discord.All, said => said.Text.Contains("Harbour was read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cancel_ends_the_run_and_is_written_down()
    {
        var run = await ReadAsync();

        await bot.Commands.Run.HandleAsync(bot.Press("run"), CustomId.Parse($"run:{run.Source.Id}:{run.Id}"), default);
        await EndAsync(run);

        Assert.Equal(RunState.Cancelled, run.Status.State);
        Assert.Contains(bot.Discord.All, said => said.Text.Contains("was cancelled", StringComparison.Ordinal));
        Assert.Contains("cancelled the reading", (await bot.Store.Audit.OfAsync(Moderating.Guild, 0, 1))[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_other_guild_cancels_a_run()
    {
        var run = await ReadAsync();
        bot.In = Moderating.OtherGuild;

        await bot.Commands.Run.HandleAsync(bot.Press("run"), CustomId.Parse($"run:{run.Source.Id}:{run.Id}"), default);

        Assert.Contains(bot.Discord.All, said => said.Text.Contains("ended already", StringComparison.Ordinal));
        bot.In = Moderating.Guild;
        await EndAsync(run);
        Assert.Equal(RunState.Done, run.Status.State);
    }

    [Fact]
    public async Task A_second_reading_is_refused_while_one_runs()
    {
        var run = await ReadAsync();

        await bot.Commands.Reindex.HandleAsync(bot.Command("reindex", ("source", "Harbour")), default);

        Assert.Contains(bot.Discord.All, said => said.Text.Contains("being read already", StringComparison.Ordinal));
        await EndAsync(run);
    }

    private async Task<SourceRun> ReadAsync()
    {
        await bot.Commands.Sources.HandleAsync(bot.Command("sources add", ("name", "Harbour"), ("path", bot.News)), default);
        return bot.Runs.Of((await bot.Store.Sources.FindAsync(Moderating.Guild, "Harbour"))!.Id)!;
    }

    private async Task EndAsync(SourceRun run)
    {
        go.Set();
        await run.Ended;
        await bot.Commands.Messages.StopAsync();
    }

    private AnnotatedArticle Annotate(Article article)
    {
        go.Wait(TimeSpan.FromSeconds(30));
        return Annotator.Annotate(article);
    }
}
