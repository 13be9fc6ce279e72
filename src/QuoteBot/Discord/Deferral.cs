namespace QuoteBot.Discord;

/// <summary>Whether "thinking…" is sent before an answer, as Discord wants it, or held back.</summary>
/// <remarks>Some servers that speak Discord's protocol take a deferred answer and then know nothing of it: the edit that should fill it in is refused. From the first such refusal on,
/// answers that are ready in time are sent at once, and only those that are not are deferred.</remarks>
public sealed class Deferral
{
    /// <summary>A first answer is due within three seconds; most checks take some hundredths of one.</summary>
    public static readonly TimeSpan HeldBackFor = TimeSpan.FromSeconds(1.8);

    private const int UnknownWebhook = 10015;

    /// <summary>Of a server that knows no such request, in its body where it has one.</summary>
    private const int General = 0;

    private const int NotFound = 404;

    private volatile bool isHeldBack;

    public bool IsHeldBack => isHeldBack;

    /// <summary>Learns from an edit that was refused.</summary>
    /// <returns>Whether it was for what this is about.</returns>
    public bool Learn(DiscordException refusal)
    {
        var isUnknown = CannotBeChanged(refusal);
        isHeldBack |= isUnknown;
        return isUnknown;
    }

    /// <summary>Whether the server does not know the answer that was to be changed; one that its member has put away is another thing.</summary>
    public static bool CannotBeChanged(DiscordException refusal) => refusal is { Status: NotFound, Code: UnknownWebhook or General or null };
}
