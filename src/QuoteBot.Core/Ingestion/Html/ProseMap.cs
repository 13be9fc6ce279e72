namespace QuoteBot.Ingestion.Html;

/// <summary>How much running text each part of a page holds, in words.</summary>
internal sealed class ProseMap
{
    // A block with more of its words in links is a list of links.
    private const double MaxLinkShare = 0.5;

    // A caption, a button or a menu entry is shorter; a shorter paragraph counts when it is marked as one.
    private const int MinWordsUnmarked = 12;

    private const double ListItemWeight = 0.6;

    private const double UnmarkedWeight = 0.8;

    private readonly double[] before;

    private ProseMap(double[] before) => this.before = before;

    public double Total => before[^1];

    public static ProseMap Of(PageBlocks page, HashSet<int> dropped)
    {
        var before = new double[page.Blocks.Count + 1];
        for (var at = 0; at < page.Blocks.Count; at++)
        {
            var block = page.Blocks[at];
            before[at + 1] = before[at] + (dropped.Contains(at) ? 0 : Score(block, page.Elements[block.Element].Node.LocalName));
        }

        return new ProseMap(before);
    }

    public double In(PageElement element) => before[element.EndBlock] - before[element.FirstBlock];

    private static double Score(PageBlock block, string tag)
    {
        if (block.LinkShare > MaxLinkShare)
            return 0;
        var plain = block.Words - block.LinkWords;
        return tag switch
        {
            "p" or "blockquote" or "pre" => plain,
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => 0,
            _ when block.Words < MinWordsUnmarked || !HasSentenceEnd(block.Text) => 0,
            "li" or "td" or "dd" => plain * ListItemWeight,
            _ => plain * UnmarkedWeight,
        };
    }

    private static bool HasSentenceEnd(string text) => text.AsSpan().IndexOfAny(".!?。") >= 0;
}
