using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Rest;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord;

/// <summary>Makes the bot's commands known where the settings say, and takes them away from where they were before: in a guild with both, each would be shown twice.</summary>
public sealed partial class Registration(DiscordRest rest, DiscordSettings settings, Notes notes, ILogger<Registration> logger)
{
    /// <summary>In the note, the place that is no guild.</summary>
    private const string Everywhere = "everywhere";

    private const char Between = ',';

    /// <summary>Where members cannot see the commands, the bot serves all the same: old ones may stand there, and it is tried again at the next start.</summary>
    /// <exception cref="DiscordException">The token is refused, or nothing answers.</exception>
    public async Task RunAsync(IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken)
    {
        var note = $"places of the commands of {await rest.ApplicationIdAsync(cancellationToken)}";
        var place = settings.GuildId is { Length: > 0 } guild ? guild : Everywhere;
        var before = (await notes.FindAsync(note, cancellationToken))?.Split(Between) ?? [];
        // Noted first: what is cut off afterwards is still cleared away one day.
        await notes.SaveAsync(note, string.Join(Between, before.Union([place])), cancellationToken);
        if (await IsDoneAsync(rest.RegisterAsync(GuildOf(place), commands, cancellationToken)))
        {
            var left = new List<string> { place };
            foreach (var old in before.Where(old => old != place))
            {
                if (!await IsDoneAsync(ClearAsync(old, cancellationToken)))
                {
                    left.Add(old);
                }
            }

            await notes.SaveAsync(note, string.Join(Between, left), cancellationToken);
        }
    }

    private static string? GuildOf(string place) => place == Everywhere ? null : place;

    private async Task ClearAsync(string place, CancellationToken cancellationToken)
    {
        try
        {
            await rest.RegisterAsync(GuildOf(place), [], cancellationToken);
        }
        catch (DiscordException gone) when (gone.Status is 403 or 404)
        {
            // The bot is no longer there, and with it its commands have gone.
        }
    }

    private async Task<bool> IsDoneAsync(Task registering)
    {
        try
        {
            await registering;
            return true;
        }
        catch (DiscordException refused) when (refused.Status is not null && refused != RestFailures.TokenRefused)
        {
            LogNotRegistered(refused.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The bot's commands could not be registered as they should be, so members may not see them, or see old ones. The bot goes on, and tries again when it starts next. {Reason}")]
    private partial void LogNotRegistered(string reason);
}
