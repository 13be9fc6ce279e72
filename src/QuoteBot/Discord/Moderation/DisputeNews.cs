using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary>Tells a member what came of their dispute.</summary>
public sealed partial class DisputeNews(IDiscord discord, ILogger<DisputeNews> logger)
{
    private const int ClaimLength = 500;
    private const int WordsLength = 900;

    /// <returns>False when the member takes no direct messages of the bot, or is gone.</returns>
    public async Task<bool> TellAsync(Dispute dispute, DisputeOutcome outcome, string? words, CancellationToken cancellationToken)
    {
        if (dispute.User is not { } user)
        {
            return false;
        }

        var text = $"""
            A moderator has looked at your dispute #{dispute.Id} of the verdict “{DisputeCard.Verdict(dispute.Verdict)}”.
            > {DisputeCard.Claim(dispute, ClaimLength)}
            **{(outcome == DisputeOutcome.Upheld ? "You are right." : "The verdict stands.")}** {Markdown.Escape(words, WordsLength)}
            """.TrimEnd();
        try
        {
            var channel = await discord.DirectChannelAsync(user, cancellationToken).ConfigureAwait(false);
            await discord.SendAsync(channel, MessageBody.Text(text), cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (DiscordException refused)
        {
            LogNotTold(refused.Message, dispute.Id);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The member of dispute {Dispute} could not be told: {Reason}")]
    private partial void LogNotTold(string reason, long dispute);
}
