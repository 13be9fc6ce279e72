using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Rest;

namespace QuoteBot.Discord.Http;

/// <summary>Where interactions come by HTTP nobody tells that a guild has removed the bot: it is asked, at the start and every hour.</summary>
internal sealed partial class GuildList(DiscordRest rest, IDiscordEvents events, TimeProvider time, ILogger<GuildList> logger)
{
    /// <summary>What was left is kept for days: an hour more is nothing.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <summary>Until it is cancelled. A list that did not come says of no guild that it was left.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await events.OnReadyAsync(await rest.GuildsAsync(cancellationToken), cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                LogNotTold(failure);
            }

            await Task.Delay(Every, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "It is not known in which guilds the bot still is. Nothing is deleted for that; it is asked again in an hour.")]
    private partial void LogNotTold(Exception failure);
}
