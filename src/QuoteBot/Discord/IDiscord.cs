using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord;

/// <summary>What the bot says to Discord beyond the first answer to an interaction.</summary>
/// <remarks>Each waits for rate limits and repeats what may be repeated.</remarks>
/// <exception cref="DiscordException">Discord refused, or could not be reached.</exception>
public interface IDiscord
{
    /// <summary>Fills in a deferred answer, or changes the first answer.</summary>
    Task EditOriginalAsync(Interaction interaction, MessageBody body, CancellationToken cancellationToken);

    /// <summary>A further message of the interaction; ephemeral by its flags.</summary>
    Task<Message> FollowUpAsync(Interaction interaction, MessageBody body, CancellationToken cancellationToken);

    Task DeleteOriginalAsync(Interaction interaction, CancellationToken cancellationToken);

    /// <summary>A message of the bot's own in a channel.</summary>
    Task<Message> SendAsync(string channel, MessageBody body, CancellationToken cancellationToken);

    Task EditAsync(string channel, string message, MessageBody body, CancellationToken cancellationToken);

    /// <summary>The channel of direct messages with a user.</summary>
    Task<string> DirectChannelAsync(string user, CancellationToken cancellationToken);

    /// <summary>The bytes of a member's attachment; only from the allowed hosts, and never more than the limit.</summary>
    /// <exception cref="DiscordException">The address is not an allowed one, or the file is larger.</exception>
    Task<byte[]> DownloadAsync(Attachment attachment, int mostBytes, CancellationToken cancellationToken);
}

/// <summary>Gives an interaction its first answer: as a callback, or in the response to the request that brought it. To be called once.</summary>
/// <exception cref="DiscordException">It came too late, or was refused.</exception>
public delegate Task FirstAnswer(Callback callback, CancellationToken cancellationToken);

/// <summary>What Discord tells the bot.</summary>
public interface IDiscordEvents
{
    /// <summary>Returns at once: the interaction is handled on its own. One that was seen before (by its id) is dropped.</summary>
    void OnInteraction(Interaction interaction, FirstAnswer answer);

    /// <summary>The bot is connected anew and is in these guilds, and in no others.</summary>
    Task OnReadyAsync(IReadOnlyCollection<string> guilds, CancellationToken cancellationToken);

    /// <summary>Who owns a guild: told with the guild, and when it changes. Returns at once.</summary>
    void OnGuildOwner(string guild, string owner);

    Task OnGuildJoinedAsync(string guild, CancellationToken cancellationToken);

    /// <summary>The bot was removed from the guild (an outage does not count).</summary>
    Task OnGuildLeftAsync(string guild, CancellationToken cancellationToken);
}

/// <summary>A request that Discord refused, or that did not reach it. The message holds no token.</summary>
public sealed class DiscordException(string message, int? status = null, int? code = null, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The HTTP status; null when there was no answer.</summary>
    public int? Status { get; } = status;

    /// <summary>Whether the server knows no such request, or not for this bot: another may serve. A wrong token, too many requests and trouble are other things.</summary>
    internal bool IsUnknownRoute => Status is >= 400 and < 500 and not 429 or 501 && this != Rest.RestFailures.TokenRefused;

    /// <summary>Whether the same request may be taken later: there was no answer, trouble, or too much at once; or the operator has to mend the token.</summary>
    internal bool IsPassing => Status is null or >= 500 or 429 or 401;

    /// <summary>Discord's own error code, such as 10062 for an unknown interaction.</summary>
    public int? Code { get; } = code;
}
