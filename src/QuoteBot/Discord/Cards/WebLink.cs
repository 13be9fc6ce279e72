using QuoteBot.Cli;

namespace QuoteBot.Discord.Cards;

/// <summary>A link to an article.</summary>
public static class WebLink
{
    /// <summary>A longer address is not worth a field.</summary>
    private const int Longest = 300;

    /// <summary>A masked link with the text given; empty where the address is none, or could end the link early.</summary>
    /// <param name="text">The bot's own words.</param>
    public static string To(string? url, string text) =>
        url is { Length: <= Longest } && RecordText.IsWebAddress(url) && url.IndexOfAny(['(', ')', '<', '>', ' ', '\n', '\r']) < 0 ? $"[{text}]({url})" : "";
}
