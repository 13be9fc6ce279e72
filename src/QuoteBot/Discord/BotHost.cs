using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Commands;
using QuoteBot.Discord.Gateway;
using QuoteBot.Discord.Http;
using QuoteBot.Discord.Moderation;
using QuoteBot.Discord.Rest;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;
using QuoteBot.Web;

namespace QuoteBot.Discord;

/// <summary>The bot as it runs: what it is made of, in the order in which a question passes through, and its beginning and end.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    /// <summary>What was acknowledged is finished within it, or broken off.</summary>
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(10);

    /// <summary>For runs to end and their messages to say so: with Discord away these would wait for it.</summary>
    private static readonly TimeSpan RunsTime = TimeSpan.FromSeconds(5);

    /// <summary>For what the web server still says.</summary>
    private static readonly TimeSpan WebTime = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource ending = new();
    private readonly BotStore store;
    private readonly GuildIndexes indexes;
    private readonly DiscordRest rest;
    private readonly MemberCommands member;
    private readonly ModeratorCommands moderator;
    private readonly SourceRuns runs;
    private readonly Housekeeping housekeeping;
    private readonly Bot bot;
    private readonly GatewayClient? gateway;
    private readonly WebApplication web;
    private Task? listening;
    private Task? tidying;

    private BotHost(BotStore store, Deferral deferral, GuildIndexes indexes, Settings settings, string folder, ILoggerFactory logs, TimeProvider time)
    {
        this.store = store;
        this.indexes = indexes;
        rest = new DiscordRest(settings.Discord, time);
        var gate = new CheckGate(store, new CheckLimits(time));
        member = new MemberCommands(indexes, AliasFile.Read(folder), store, gate, time, logs);
        var roots = new SourceRoots(settings.Discord.SourceRoots);
        runs = new SourceRuns(store, indexes, roots, Services.Indexer, time, logs.CreateLogger<SourceRuns>());
        var removal = new SourceRemoval(store, runs, new UploadedFiles(indexes));
        moderator = new ModeratorCommands(rest, settings.Discord, indexes, store, runs, removal, roots, gate, time, logs);
        housekeeping = new Housekeeping(store, indexes, runs, removal, moderator.News, () => bot!.KnowsGuilds, time, logs.CreateLogger<Housekeeping>());
        bot = new Bot(rest, member, moderator, store, deferral, time, logs.CreateLogger<Bot>());
        gateway = settings.Discord.PublicKey is null ? new GatewayClient(settings.Discord, rest, bot, logs.CreateLogger<GatewayClient>(), time) : null;
        web = WebHost.Build(settings, new Health(indexes.Shared, () => indexes.Shared.LastChange is not null && !bot.IsDraining, gateway is null ? null : () => gateway.IsConnected, logs.CreateLogger<Health>()), bot, logs, time);
    }

    /// <summary>Where the health page and, where they come by HTTP, the interactions are.</summary>
    public string Address => web.Urls.First();

    /// <summary>How an administrator adds the bot to a guild, as a sentence.</summary>
    public string Invitation { get; private set; } = "";

    /// <summary>Ends, with an exception, when Discord will not let the bot connect until somebody changes something; never where interactions come by HTTP.</summary>
    public Task Ended => listening ?? Task.CompletedTask;

    /// <exception cref="DiscordException">Discord refuses the token, or cannot be reached.</exception>
    public static async Task<BotHost> StartAsync(Settings settings, string folder, ILoggerFactory logs, TimeProvider time, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var store = await BotStore.OpenAsync(folder, time, cancellationToken);
        var indexes = new GuildIndexes(folder, Services.IndexOptions(), time);
        var host = new BotHost(store, await Deferral.OfAsync(settings.Discord, store.Notes, cancellationToken), indexes, settings, folder, logs, time);
        try
        {
            // An empty index is made where there is none, so that a fault of the folder shows now and not with the first question.
            await indexes.Shared.PutAsync([], cancellationToken);
            await host.web.StartAsync(cancellationToken);
            var application = await host.rest.ApplicationIdAsync(cancellationToken);
            host.Invitation = $"Add the bot to a server: {Invite.Address(application)}"
                + (settings.Discord.IsDiscord ? "" : $" (Discord's own; at {settings.Discord.ApiBase} add the application {application} as it is done there)");
            await new Registration(host.rest, settings.Discord, store.Notes, logs.CreateLogger<Registration>()).RunAsync([.. MemberCommands.All, .. ModeratorCommands.All], cancellationToken);
            await host.runs.MarkCutOffAsync(cancellationToken);
            host.tidying = host.housekeeping.RunAsync(host.ending.Token);
            await WarmUp.RunAsync(indexes.Shared, time, cancellationToken);
            await host.member.Suggestions.WarmUpAsync(cancellationToken);
            host.listening = host.gateway?.RunAsync(host.ending.Token) ?? new GuildList(host.rest, host.bot, time, logs.CreateLogger<GuildList>()).RunAsync(host.ending.Token);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes nothing new, finishes what was acknowledged, and closes.</summary>
    /// <returns>How many interactions had to be broken off.</returns>
    public async Task<int> StopAsync()
    {
        var draining = bot.DrainAsync(DrainTime);
        await ending.CancelAsync();
        var broken = await draining;
        await Task.WhenAny(StopRunsAsync(), Task.Delay(RunsTime));
        using var enough = new CancellationTokenSource(WebTime);
        await web.StopAsync(enough.Token);
        return broken;
    }

    /// <summary>Runs end first, so that their messages say how.</summary>
    private async Task StopRunsAsync()
    {
        await runs.StopAsync();
        await moderator.Messages.StopAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await Task.WhenAll(Ended, tidying ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAny(StopRunsAsync(), Task.Delay(RunsTime));
        await web.DisposeAsync();
        member.Dispose();
        rest.Dispose();
        await indexes.DisposeAsync();
        store.Dispose();
        ending.Dispose();
    }
}
