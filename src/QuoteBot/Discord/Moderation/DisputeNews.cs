using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary>Whether a member learned what came of their dispute.</summary>
public enum Told
{
    Yes,

    /// <summary>They take no direct messages of the bot, or are gone.</summary>
    Never,

    /// <summary>Discord has trouble: it is tried again.</summary>
    NotYet,
}

/// <summary>Tells members what came of their disputes.</summary>
public sealed partial class DisputeNews(BotStore store, IDiscord discord, ILogger<DisputeNews> logger)
{
    /// <summary>One an hour: after a day the member's id is not kept for it any longer.</summary>
    public const int MostTries = 24;

    private const int ClaimLength = 500;
    private const int WordsLength = 900;

    /// <param name="dispute">With its member's id.</param>
    public async Task<Told> TellAsync(Dispute dispute, DisputeOutcome outcome, string? words, CancellationToken cancellationToken)
    {
        if (dispute.User is not { } user)
        {
            return Told.Never;
        }

        var text = $"""
            A moderator has looked at your dispute #{dispute.Id} of the verdict “{DisputeCard.Verdict(dispute.Verdict)}”.
            > {DisputeCard.Claim(dispute, ClaimLength)}
            **{(outcome == DisputeOutcome.Upheld ? "You are right." : "The verdict stands.")}** {Markdown.Escape(words, WordsLength)}
            """.TrimEnd();
        try
        {
            var channel = await discord.DirectChannelAsync(user, cancellationToken).ConfigureAwait(false);
            await discord.SendAsync(channel, MessageBody.Text(text) with { Nonce = $"dispute{dispute.Id}" }, cancellationToken).ConfigureAwait(false);
            return Told.Yes;
        }
        catch (DiscordException refused)
        {
            LogNotTold(refused.Message, dispute.Id);
            return refused.IsPassing ? Told.NotYet : Told.Never;
        }
    }

    /// <summary>Tries again to tell those who could not be told yet.</summary>
    public async Task TellWaitingAsync(CancellationToken cancellationToken)
    {
        foreach (var dispute in await store.Disputes.UntoldAsync(cancellationToken).ConfigureAwait(false))
        {
            if (await TellAsync(dispute, dispute.Outcome!.Value, dispute.Resolution, cancellationToken).ConfigureAwait(false) == Told.NotYet)
            {
                await store.Disputes.TriedAsync(dispute.Id, MostTries, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await store.Disputes.ForgetMemberAsync(dispute.Id, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The member of dispute {Dispute} could not be told: {Reason}")]
    private partial void LogNotTold(string reason, long dispute);
}
