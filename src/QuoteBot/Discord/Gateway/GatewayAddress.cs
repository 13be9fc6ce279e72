namespace QuoteBot.Discord.Gateway;

/// <summary>The address of the gateway with what the bot speaks.</summary>
internal static class GatewayAddress
{
    private const string Query = "v=10&encoding=json&compress=zlib-stream";

    /// <exception cref="DiscordException">It is no address of a gateway.</exception>
    public static Uri Of(string url) => TryOf(url)
        ?? throw new DiscordException("The gateway's address is not one that begins with wss:// or ws://. Check Discord:GatewayUrl, or leave it out.");

    /// <summary>Where to resume: what the server said, unless that is no address or would give up encryption; then the first one.</summary>
    public static Uri ForResume(string? resumeUrl, Uri first) =>
        resumeUrl is not null && TryOf(resumeUrl) is { } address && (address.Scheme == Uri.UriSchemeWss || first.Scheme == Uri.UriSchemeWs) ? address : first;

    private static Uri? TryOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeWss || address.Scheme == Uri.UriSchemeWs)
            ? new UriBuilder(address) { Query = Query }.Uri
            : null;
}
