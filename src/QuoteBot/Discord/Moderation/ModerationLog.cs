using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary>Writes down what moderators do, and tells it in the guild's log channel where one is set.</summary>
public sealed partial class ModerationLog(BotStore store, IDiscord discord, ILogger<ModerationLog> logger)
{
    /// <summary>Leaves room for who it was.</summary>
    private const int Longest = 1_500;

    /// <param name="what">A sentence without its subject, names in it as given.</param>
    /// <returns>What to add to the answer: that the log channel could not be told; null when there is nothing to say.</returns>
    public async Task<string?> RecordAsync(Request request, string what, CancellationToken cancellationToken)
    {
        await store.Audit.WriteAsync(request.Guild!, request.User, what, cancellationToken).ConfigureAwait(false);
        return await TellAsync(request.Guild!, $"Moderator {Name(request.User)} {Markdown.Escape(what, Longest)}.", cancellationToken).ConfigureAwait(false)
            ? null
            : "The log channel could not be told: give the bot the permissions View Channel and Send Messages there, or choose another with `/settings set`.";
    }

    /// <summary>Says something in the log channel.</summary>
    /// <param name="text">Safe already.</param>
    /// <returns>False when there is a channel, and it cannot be written to.</returns>
    public async Task<bool> TellAsync(string guild, string text, CancellationToken cancellationToken)
    {
        if ((await store.Guilds.SettingsAsync(guild, cancellationToken).ConfigureAwait(false)).LogChannel is not { } channel)
        {
            return true;
        }

        try
        {
            await discord.SendAsync(channel, MessageBody.Text(text), cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (DiscordException refused)
        {
            LogNotTold(refused.Message, guild);
            return false;
        }
    }

    /// <summary>A moderator by the bare id: it can be looked up, and pings nobody.</summary>
    public static string Name(string user) => $"`{user}`";

    [LoggerMessage(Level = LogLevel.Warning, Message = "The log channel of guild {Guild} could not be written to: {Reason}")]
    private partial void LogNotTold(string reason, string guild);
}
