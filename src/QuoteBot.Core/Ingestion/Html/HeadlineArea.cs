using System.Text.RegularExpressions;

namespace QuoteBot.Ingestion.Html;

/// <summary>The short lines around a page's headline, where byline and date stand also on pages that mark neither.</summary>
/// <param name="Lines">In reading order; empty on a page without a headline.</param>
internal sealed partial record HeadlineArea(IReadOnlyList<string> Lines)
{
    // Standfirst, byline, date and share buttons take up to a dozen blocks.
    private const int Reach = 12;

    private const int MaxWords = 14;

    /// <summary>The first line of the form "By Name".</summary>
    public string? Byline => Lines.FirstOrDefault(line => Pattern().IsMatch(line));

    public static HeadlineArea Of(PageBlocks page)
    {
        var headline = page.Blocks.FindIndex(block => page.Elements[block.Element].Node.LocalName == "h1");
        var after = headline < 0 ? [] : page.Blocks.Skip(headline + 1).Take(Reach);
        return new HeadlineArea([.. after.Where(block => block.Words <= MaxWords).Select(block => block.Text)]);
    }

    [GeneratedRegex(@"^(?:By|BY|by):?\s+\p{Lu}[\p{L}.'’\-]*\s+(?:\p{Lu}|(?:van|von|der|de|da|di|du|la|le|al|el|bin|ter)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
