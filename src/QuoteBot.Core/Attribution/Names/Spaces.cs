namespace QuoteBot.Attribution.Names;

/// <summary>Names and roles are kept with plain single spaces, whatever separates their words in the article.</summary>
internal static class Spaces
{
    public static string Single(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
