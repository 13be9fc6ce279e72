using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Moderation;

/// <summary>Where one run is shown: the answer to the command, and when the right to change that ends, a message of the bot's own in the channel.</summary>
public sealed class RunMessage(Request request, IDiscord discord, TimeProvider time)
{
    /// <summary>So many failures in a row that Discord may mend, and it is given up.</summary>
    private const int MostFailures = 30;

    /// <summary>Discord takes 25 characters of a nonce; its ids have 20.</summary>
    private const int LongestReference = 20;

    /// <summary>One try may follow another whose answer was lost: it is to be one message.</summary>
    private readonly string nonce = "run" + request.Reference[..Math.Min(request.Reference.Length, LongestReference)];

    private Message? own;
    private bool isFixed;
    private int failures;

    /// <summary>Nothing can be shown any more; the member was told where to look.</summary>
    public bool IsLost { get; private set; }

    /// <summary>The answer cannot be changed any more: it is to be shown elsewhere, changed or not.</summary>
    public bool MustMove => own is null && !IsLost && (isFixed || time.GetUtcNow() >= request.Deadline);

    /// <summary>A failure that passes is passed over: the next state is shown in two seconds.</summary>
    /// <param name="answer">For the moderator alone.</param>
    /// <param name="open">For the channel, where others read it as well.</param>
    /// <returns>Whether it was shown, or cannot be any more.</returns>
    /// <exception cref="DiscordException">The message is gone, or Discord refuses for good.</exception>
    public async Task<bool> ShowAsync(MessageBody answer, MessageBody open, CancellationToken cancellationToken)
    {
        try
        {
            await (own is not null ? discord.EditAsync(own.ChannelId, own.Id, open, cancellationToken)
                : MustMove ? MoveAsync(open, cancellationToken)
                : ChangeAsync(answer, open, cancellationToken)).ConfigureAwait(false);
            failures = 0;
            return true;
        }
        catch (DiscordException passing) when (passing.IsPassing && ++failures < MostFailures)
        {
            return false;
        }
    }

    private async Task ChangeAsync(MessageBody answer, MessageBody open, CancellationToken cancellationToken)
    {
        try
        {
            await request.ReplyAsync(answer, cancellationToken).ConfigureAwait(false);
        }
        catch (DiscordException refused) when (Deferral.CannotBeChanged(refused))
        {
            isFixed = true;
            await MoveAsync(open, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Discord ends the right to answer after 15 minutes; the last minute is for saying where it goes on. Some servers let no answer be changed.</summary>
    private async Task MoveAsync(MessageBody body, CancellationToken cancellationToken)
    {
        own = await SentAsync(body, cancellationToken).ConfigureAwait(false);
        var why = isFixed ? "This server lets no answer be changed" : "This takes longer than Discord lets an answer be changed";
        try
        {
            await SayAsync(
                own is null
                    ? $"{why}, and the bot may not write in this channel, or not change what it writes. The reading goes on: `/sources show` says how far it is."
                    : $"{why}. It goes on in the bot's message in this channel.",
                cancellationToken).ConfigureAwait(false);
        }
        catch (DiscordException) when (own is not null)
        {
            // It stands in the channel, where it is seen and goes on, said or not.
        }

        IsLost = own is null;
    }

    private Task SayAsync(string sentence, CancellationToken cancellationToken) => isFixed
        ? discord.FollowUpAsync(request.Interaction, MessageBody.Text(sentence) with { Flags = MessageFlags.Ephemeral }, cancellationToken)
        : request.ReplyAsync(new MessageBody { Content = sentence, Embeds = [], Components = [] }, cancellationToken);

    /// <returns>Null where it may not be sent, or what was sent cannot be changed.</returns>
    private async Task<Message?> SentAsync(MessageBody body, CancellationToken cancellationToken)
    {
        if (request.Interaction.ChannelId is not { } channel)
        {
            return null;
        }

        try
        {
            var sent = await discord.SendAsync(channel, body with { Nonce = nonce }, cancellationToken).ConfigureAwait(false);
            // What has no id that is told cannot be changed, and would show the first state for ever as the last.
            return sent.Id.Length == 0 ? null : sent with { ChannelId = sent.ChannelId.Length > 0 ? sent.ChannelId : channel };
        }
        catch (DiscordException refused) when (!refused.IsPassing)
        {
            return null;
        }
    }
}
