namespace QuoteBot;

/// <summary>Words that somebody is claimed to have said.</summary>
/// <param name="Quote">The words, without the quotation marks around them.</param>
/// <param name="Speaker">Who is claimed to have said them; null when not claimed.</param>
/// <param name="Outlet">Where they are claimed to have appeared; orders the records, never changes the verdict.</param>
/// <param name="Article">Look at the article with this id only; null for the whole index.</param>
public sealed record Claim(string Quote, string? Speaker = null, string? Outlet = null, string? Article = null)
{
    /// <summary>"it has" of: Name said it has “…”: what the claim puts before the quotation, and tells by it that the quotation is so. Empty for nothing.</summary>
    internal string Lead { get; init; } = "";
}
