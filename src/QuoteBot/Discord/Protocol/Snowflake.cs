namespace QuoteBot.Discord.Protocol;

/// <summary>Discord's ids.</summary>
public static class Snowflake
{
    /// <summary>Whether the text is an id and nothing else: it may become part of a path or an address.</summary>
    /// <returns>True for 1 to 20 decimal digits, which 64 bits need at most.</returns>
    public static bool Is(string text) => text.Length is >= 1 and <= 20 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
