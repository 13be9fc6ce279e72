using System.Text.RegularExpressions;

namespace QuoteBot.Ingestion.Html;

/// <summary>Takes out of the article's container what is not its text: link lists, the title again, bylines, headings without text.</summary>
internal static partial class BlockFilter
{
    private const double MaxLinkShare = 0.7;

    // A sentence that is one whole link is text in some articles; a shorter one is a way to another.
    private const int MinWordsOfLinkedSentence = 25;

    public static IReadOnlyList<PageBlock> Keep(PageBlocks page, List<PageBlock> blocks, string? title)
    {
        var kept = blocks.Where(block => !IsLinks(block) && !IsTitle(page, block, title) && !IsFurniture(block)).ToList();
        while (kept.Count > 0 && IsHeading(page, kept[^1]))
            kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    public static bool IsHeading(PageBlocks page, PageBlock block) => page.Elements[block.Element].Node.LocalName is ['h', >= '1' and <= '6'];

    private static bool IsLinks(PageBlock block) => block.Words == 0 || (block.LinkShare > MaxLinkShare && block.Words < MinWordsOfLinkedSentence);

    private static bool IsTitle(PageBlocks page, PageBlock block, string? title) =>
        page.Elements[block.Element].Node.LocalName == "h1" || (IsHeading(page, block) && block.Text == title);

    private static bool IsFurniture(PageBlock block) => block.Words <= 12 && Furniture().IsMatch(block.Text);

    [GeneratedRegex(@"^(?:advertisement|sponsored|share|tweet|email|print|save|comments?|read more|related|loading|follow us|sign up|subscribe|click here to|by [A-Z][\p{L}.'’\-]+ [A-Z]|(?:published|updated|posted|last (?:updated|modified)|first published)\b|story continues below|article continues|continue reading|photo:|image:|credit:|getty images|see also|also read|recommended)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();
}
