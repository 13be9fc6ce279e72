namespace QuoteBot.Ingestion.Html;

/// <summary>Finds the article's own text on a page: by where its prose stands, and by what parts of a page are called.</summary>
internal static class MainText
{
    // A named part that holds this share of all prose is the article itself, whatever it is called.
    private const double ShareOfTheArticle = 0.4;

    /// <returns>The blocks of the article, in reading order; empty when the page has no prose.</returns>
    public static IReadOnlyList<PageBlock> Of(PageBlocks page, string? title, string? author)
    {
        var all = ProseMap.Of(page, []);
        var dropped = Boilerplates(page, all, title);
        var prose = ProseMap.Of(page, dropped);
        var container = page.Elements[TextContainer.Find(page, prose)];

        var kept = new List<PageBlock>();
        for (var at = container.FirstBlock; at < container.EndBlock; at++)
        {
            if (!dropped.Contains(at))
                kept.Add(page.Blocks[at]);
        }

        return BlockFilter.Keep(page, kept, title, author);
    }

    // A part inside a dropped part is dropped with it.
    private static HashSet<int> Boilerplates(PageBlocks page, ProseMap prose, string? title)
    {
        var dropped = new HashSet<int>();
        var limit = prose.Total * ShareOfTheArticle;
        var headline = Headline(page, title);
        var end = 0;
        foreach (var element in page.Elements.Skip(1))
        {
            if (element.EndBlock <= end || !(Boilerplate.IsTaggedSo(element.Node) || Boilerplate.IsNamedSo(element.Node) && !Boilerplate.HoldsBody(element.Node) && !Boilerplate.HoldsPost(element.Node)) || prose.In(element) > limit)
                continue;
            if (headline >= element.FirstBlock && headline < element.EndBlock && prose.In(element) > 0)
                continue;
            end = element.EndBlock;
            for (var at = element.FirstBlock; at < end; at++)
                dropped.Add(at);
        }

        return dropped;
    }

    // What holds the article's headline with some text is no side matter, whatever it is called.
    private static int Headline(PageBlocks page, string? title)
    {
        var headings = Enumerable.Range(0, page.Blocks.Count).Where(at => page.Elements[page.Blocks[at].Element].Node.LocalName == "h1").ToList();
        return headings.Find(at => page.Blocks[at].Text == title) is var same and > 0 ? same : headings.Count == 1 ? headings[0] : -1;
    }
}
