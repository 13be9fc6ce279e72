using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Rest;

namespace QuoteBot.Discord.Gateway;

/// <summary>Tells the bot what the gateway dispatched: interactions at once, comings and goings one after the other.</summary>
/// <remarks>What a guild brings may take its time in the database; the connection is read on meanwhile, lest heartbeats be missed.</remarks>
internal sealed partial class GatewayEvents(IDiscordEvents events, DiscordRest rest, TimeProvider time, ILogger logger)
{
    private readonly Channel<(string Type, Func<CancellationToken, Task> Tell)> guildEvents =
        Channel.CreateUnbounded<(string, Func<CancellationToken, Task>)>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>The guilds that the bot is in, so that one that was only away, or is told anew, does not count as joined.</summary>
    private readonly HashSet<string> guilds = [];

    /// <summary>Returns at once. What cannot be read is logged and left out: it is one event, and the stream goes on.</summary>
    public void Dispatch(GatewayPayload payload)
    {
        try
        {
            switch (payload.Type)
            {
                case "INTERACTION_CREATE":
                    OnInteraction(payload.Data);
                    break;
                case "READY":
                    OnReady(payload.Data);
                    break;
                case "GUILD_CREATE":
                    OnOwner(payload.Data);
                    OnGuild(Id(payload.Data));
                    break;
                case "GUILD_UPDATE":
                    OnOwner(payload.Data);
                    break;
                case "GUILD_DELETE" when !JsonFields.IsTrue(payload.Data, "unavailable") && guilds.Remove(Id(payload.Data)):
                    var left = Id(payload.Data);
                    Tell("GUILD_DELETE", token => events.OnGuildLeftAsync(left, token));
                    break;
            }
        }
        catch (Exception wrong)
        {
            LogFailed(logger, payload.Type ?? "", wrong);
        }
    }

    /// <summary>Tells the bot of guilds until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var (type, tell) in guildEvents.Reader.ReadAllAsync(cancellationToken))
        {
            try
            {
                await tell(cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                LogFailed(logger, type, failure);
            }
        }
    }

    private void OnInteraction(JsonElement data)
    {
        var arrived = time.GetUtcNow();
        var interaction = InteractionReader.Of(data) ?? throw new JsonException("An interaction has a type, an id and a token.");
        events.OnInteraction(interaction, (callback, token) => rest.CallbackAsync(interaction, callback, arrived, token));
    }

    /// <summary>A list that is not there, or cannot be read to its end, says of no guild that it was left.</summary>
    private void OnReady(JsonElement ready)
    {
        if (!JsonFields.Has(ready, "guilds", out var list) || list.ValueKind is not JsonValueKind.Array)
        {
            return;
        }

        string[] now = [.. list.EnumerateArray().Select(Id)];
        foreach (var guild in list.EnumerateArray())
        {
            OnOwner(guild);
        }

        guilds.Clear();
        guilds.UnionWith(now);
        Tell("READY", token => events.OnReadyAsync(now, token));
    }

    private void OnGuild(string guild)
    {
        if (guilds.Add(guild))
        {
            Tell("GUILD_CREATE", token => events.OnGuildJoinedAsync(guild, token));
        }
    }

    private void OnOwner(JsonElement guild)
    {
        if (JsonFields.Id(guild, "owner_id") is { } owner)
        {
            events.OnGuildOwner(Id(guild), owner);
        }
    }

    private void Tell(string type, Func<CancellationToken, Task> tell) => guildEvents.Writer.TryWrite((type, tell));

    private static string Id(JsonElement guild) => JsonFields.Id(guild, "id") ?? throw new JsonException("A guild has an id.");

    [LoggerMessage(Level = LogLevel.Error, Message = "The event {Type} of the gateway failed.")]
    private static partial void LogFailed(ILogger logger, string type, Exception failure);
}
