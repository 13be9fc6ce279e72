using QuoteBot.Cli;

namespace QuoteBot.Discord.Cards;

/// <summary>A link to an article.</summary>
public static class WebLink
{
    /// <summary>A longer address is not worth a field.</summary>
    private const int Longest = 300;

    /// <summary>The address as Discord takes it: absolute, of a host with a point in its name, everything unusual escaped. Null where it is none.</summary>
    /// <remarks>A single address that Discord refuses would make it refuse the whole card.</remarks>
    public static string? Address(string? url) =>
        RecordText.IsWebAddress(url) && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Contains('.') && address.UserInfo.Length == 0
            ? address.AbsoluteUri
            : null;

    /// <summary>A masked link with the text given; empty where the address is none, or could end the link early.</summary>
    /// <param name="text">The bot's own words.</param>
    public static string To(string? url, string text) =>
        Address(url) is { Length: <= Longest } address && address.IndexOfAny(['(', ')', '<', '>', ' ']) < 0 ? $"[{text}]({address})" : "";
}
