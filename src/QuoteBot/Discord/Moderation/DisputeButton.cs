using QuoteBot.Discord.Commands;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary>The button by which a member says that a verdict is wrong, and the form that it opens.</summary>
public sealed class DisputeButton(BotStore store, ModerationLog log)
{
    public const string Name = "dispute";

    /// <summary>The form, when it is sent.</summary>
    public const string Sent = "dispute-send";

    private const string Words = "words";
    private const int MostWords = 1_000;

    /// <param name="id">The check's id.</param>
    public async Task AskAsync(Request request, CustomId id, CancellationToken cancellationToken)
    {
        if (await FindAsync(request, id, cancellationToken).ConfigureAwait(false) is not { } check)
        {
            await request.ReplyAsync(Missing(request), cancellationToken).ConfigureAwait(false);
            return;
        }

        await request.AskAsync(
            Callback.Modal(
                CustomId.Of(Sent, check.Id),
                "Dispute this verdict",
                Component.Row(Component.Paragraph(Words, "What is wrong with it?", "Moderators read this. Your user id is kept with it until they answer.", MostWords))),
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="AskAsync"/>
    public async Task SendAsync(Request request, CustomId id, CancellationToken cancellationToken)
    {
        await request.DeferAsync(ephemeral: true, cancellationToken).ConfigureAwait(false);
        if (await FindAsync(request, id, cancellationToken).ConfigureAwait(false) is not { } check || request.Typed(Words) is not { } words)
        {
            await request.ReplyAsync(Missing(request), cancellationToken).ConfigureAwait(false);
            return;
        }

        if (await store.Disputes.OpenAsync(request.Guild!, request.User, check, words, cancellationToken).ConfigureAwait(false) is not { } number)
        {
            await request.ReplyAsync($"You have {Disputes.MostOpenOfMember} open disputes here already. Wait for the moderators' answers, or delete yours with `/privacy delete`.", cancellationToken).ConfigureAwait(false);
            return;
        }

        await log.TellAsync(request.Guild!, $"A member disputes a verdict: #{number}. `/disputes list` shows it.", cancellationToken).ConfigureAwait(false);
        await request.ReplyAsync(
            $"Thank you. The moderators see this as dispute #{number}, and you get a direct message with their answer. Until then your user id is kept with it; `/privacy` shows and deletes it.",
            cancellationToken).ConfigureAwait(false);
    }

    private static string Missing(Request request) => request.Guild is null ? "Disputes go to a server's moderators, and here there are none." : Remembered.NoLonger;

    /// <summary>A check of another guild is none here.</summary>
    private async Task<StoredCheck?> FindAsync(Request request, CustomId id, CancellationToken cancellationToken) =>
        request.Guild is { } guild && id.Number(0) is { } number && await store.Checks.FindAsync(number, cancellationToken).ConfigureAwait(false) is { } check && check.Guild == guild ? check : null;
}
