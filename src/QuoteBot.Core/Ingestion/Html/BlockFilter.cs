using System.Text.RegularExpressions;

namespace QuoteBot.Ingestion.Html;

/// <summary>Takes out of the article's container what is not its text: link lists, the title again, bylines, headings without text.</summary>
internal static partial class BlockFilter
{
    private const double MaxLinkShare = 0.7;

    // A sentence that is one whole link is text in some articles; a shorter one is a way to another.
    private const int MinWordsOfLinkedSentence = 25;

    // Above the first paragraph of this length stand byline and date.
    private const int MinWordsOfLead = 12;

    private const int MaxWordsOfDate = 8;

    private const int MaxWordsOfFurniture = 12;

    public static IReadOnlyList<PageBlock> Keep(PageBlocks page, List<PageBlock> blocks, string? title, string? author)
    {
        var kept = blocks.Where(block => !IsLinks(block) && !IsTitle(page, block, title) && !IsFurniture(block)).ToList();
        var lead = kept.FindIndex(block => block.Words >= MinWordsOfLead);
        kept = [.. kept.Where((block, at) => at >= lead || !IsBylineOrDate(block, author))];
        while (kept.Count > 0 && IsHeading(page, kept[^1]))
            kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    public static bool IsHeading(PageBlocks page, PageBlock block) => page.Elements[block.Element].Node.LocalName is ['h', >= '1' and <= '6'];

    private static bool IsLinks(PageBlock block) => block.Words == 0 || (block.LinkShare > MaxLinkShare && block.Words < MinWordsOfLinkedSentence);

    private static bool IsTitle(PageBlocks page, PageBlock block, string? title) =>
        page.Elements[block.Element].Node.LocalName == "h1" || (IsHeading(page, block) && block.Text == title);

    private static bool IsBylineOrDate(PageBlock block, string? author) =>
        block.Text == author || (block.Words <= MaxWordsOfDate && ArticleDates.Parse(block.Text) is not null);

    // A line that ends as a sentence, or quotes somebody, is text: "Save the pier," she said.
    private static bool IsFurniture(PageBlock block) =>
        block.Words <= MaxWordsOfFurniture
        && (Label().IsMatch(block.Text) || (block.Text.AsSpan().IndexOfAny("\"“”„«»") < 0 && block.Text[^1] is not ('.' or '!' or '?') && Opening().IsMatch(block.Text)));

    [GeneratedRegex(@"^\W*(?:advertisement|sponsored|share(?: this)?|tweet|e-?mail|print|save|comments?|read more|related(?: articles| stories)?|loading|follow us|sign up|subscribe|see also|also read|recommended|getty images)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:(?:read more|see also|also read|recommended|related|photo|image|credit|source|sign up|subscribe|click here|share|published|updated|posted|first published|last updated|last modified)\b\s*(?:(?-i:by|on|at|for|to|in|this)\b|:|[0-9])|(?:story|article) continues|continue reading|(?-i:(?:By|BY) \p{Lu}[\p{L}.'’\-]+ \p{Lu}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
