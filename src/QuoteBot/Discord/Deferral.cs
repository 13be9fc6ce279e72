using QuoteBot.Discord.Rest;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord;

/// <summary>Whether "thinking…" is sent before an answer, as Discord wants it, or held back.</summary>
/// <remarks>Some servers that speak Discord's protocol take a deferred answer and then know nothing of it: the edit that should fill it in is refused. From the first such refusal on,
/// over restarts too, answers that are ready in time are sent at once, and only those that are not are deferred. Of Discord itself nothing is learned.</remarks>
public sealed class Deferral
{
    /// <summary>A first answer is due within three seconds; most checks take some hundredths of one.</summary>
    public static readonly TimeSpan HeldBackFor = TimeSpan.FromSeconds(1.8);

    private const int UnknownMessage = 10008;
    private const int UnknownWebhook = 10015;

    private readonly Notes notes;
    private readonly string note;
    private readonly bool isDiscord;
    private volatile bool isHeldBack;
    private volatile bool isNoted;

    private Deferral(Notes notes, string note, bool isDiscord, bool isHeldBack) => (this.notes, this.note, this.isDiscord, this.isHeldBack, isNoted) = (notes, note, isDiscord, isHeldBack, isHeldBack);

    public bool IsHeldBack => isHeldBack;

    /// <summary>With what was learned of this server before.</summary>
    public static async Task<Deferral> OfAsync(DiscordSettings settings, Notes notes, CancellationToken cancellationToken)
    {
        var note = $"answers at once at {settings.ApiBase}";
        return new Deferral(notes, note, settings.IsDiscord, !settings.IsDiscord && await notes.FindAsync(note, cancellationToken).ConfigureAwait(false) is not null);
    }

    /// <summary>Learns from an edit that was refused after a deferral that was taken.</summary>
    /// <returns>Whether it was for what this is about.</returns>
    public bool Learn(DiscordException refusal)
    {
        var cannot = !isDiscord && CannotBeChanged(refusal);
        isHeldBack |= cannot;
        return cannot;
    }

    /// <summary>Keeps what was learned, once.</summary>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        if (isHeldBack && !isNoted)
        {
            isNoted = true;
            await notes.SaveAsync(note, "yes", cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the server does not know the answer that was to be changed, or no such request; an answer that its member has put away, and a right to it that has ended, are other things.</summary>
    /// <remarks>Discord says 404 with 10015. Servers like it say 404 with their own code, 400 with that one, 405, 501, or that a header is missing.</remarks>
    public static bool CannotBeChanged(DiscordException refusal) => refusal != RestFailures.TokenRefused && (refusal.Status, refusal.Code) is
        (404, not UnknownMessage) or (400, UnknownWebhook) or (401, not RestFailures.TokenExpired) or (405 or 410 or 501, _);
}
