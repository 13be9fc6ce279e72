using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace QuoteBot.Ingestion.Html;

/// <summary>A run of text that no block border interrupts: a paragraph, a heading, a list item, a caption.</summary>
/// <param name="Element">The index of the innermost element in <see cref="PageBlocks.Elements"/>.</param>
internal sealed record PageBlock(string Text, int Words, int LinkWords, int Element)
{
    public double LinkShare => Words == 0 ? 0 : (double)LinkWords / Words;
}

/// <summary>An element that borders blocks; its blocks lie next to each other.</summary>
internal sealed class PageElement(IElement node, int parent, int firstBlock)
{
    public IElement Node { get; } = node;

    /// <summary>-1 for the outermost.</summary>
    public int Parent { get; } = parent;

    public int FirstBlock { get; } = firstBlock;

    /// <summary>Exclusive.</summary>
    public int EndBlock { get; set; } = firstBlock;
}

/// <summary>A page as the flat list of its blocks, in reading order, without what is never shown.</summary>
/// <remarks>Flat, and walked with a stack of its own, so that neither depth nor breadth of a page costs more than its length.</remarks>
internal sealed class PageBlocks
{
    private static readonly HashSet<string> NeverShown = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "video", "audio", "picture", "map",
        "select", "textarea", "input", "button", "datalist", "head", "dialog", "meter", "progress",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark",
        "nobr", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private readonly BlockText text = new();

    private int links;

    private PageBlocks()
    {
    }

    public List<PageBlock> Blocks { get; } = [];

    /// <summary>In document order; the first is the page's body.</summary>
    public List<PageElement> Elements { get; } = [];

    public static PageBlocks Of(IElement body)
    {
        var page = new PageBlocks();
        page.Walk(body);
        return page;
    }

    private void Walk(IElement body)
    {
        var open = new Stack<(INode Node, int NextChild, int Element)>();
        Elements.Add(new PageElement(body, -1, 0));
        open.Push((body, 0, 0));
        while (open.TryPop(out var top))
        {
            if (top.NextChild >= top.Node.ChildNodes.Length)
            {
                Leave(top.Node, top.Element);
                continue;
            }

            open.Push(top with { NextChild = top.NextChild + 1 });
            var child = top.Node.ChildNodes[top.NextChild];
            if (child is IText run)
                text.Add(run.Data, links > 0);
            else if (child is IElement element && !IsHidden(element))
                open.Push((element, 0, Enter(element, top.Element)));
        }
    }

    private int Enter(IElement element, int parent)
    {
        if (element.LocalName == "br")
            text.AddLineBreak();
        links += element is IHtmlAnchorElement ? 1 : 0;
        text.Preformatted += element.LocalName == "pre" ? 1 : 0;
        if (!IsBorder(element))
            return parent;
        Flush(parent);
        Elements.Add(new PageElement(element, parent, Blocks.Count));
        return Elements.Count - 1;
    }

    private void Leave(INode node, int element)
    {
        if (node is not IElement left)
            return;
        if (IsBorder(left) || left == Elements[0].Node)
        {
            Flush(element);
            Elements[element].EndBlock = Blocks.Count;
        }

        links -= left is IHtmlAnchorElement ? 1 : 0;
        text.Preformatted -= left.LocalName == "pre" ? 1 : 0;
    }

    private void Flush(int element)
    {
        var (content, words, linkWords) = text.Take();
        if (!string.IsNullOrWhiteSpace(content))
            Blocks.Add(new PageBlock(content, words, linkWords, element));
    }

    private static bool IsBorder(IElement element) =>
        element.LocalName != "br" && (!Inline.Contains(element.LocalName) || (element.LocalName == "span" && Boilerplate.IsNamedSo(element)));

    private static bool IsHidden(IElement element) =>
        NeverShown.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || Boilerplate.IsReadOutOnly(element)
        || Boilerplate.IsShownWhenPointedAt(element)
        || (element.GetAttribute("aria-hidden") == "true" && element.LocalName != "div")
        || (element.GetAttribute("style") is { } style && HidesItself(style));

    private static bool HidesItself(string style)
    {
        var tight = style.Replace(" ", "", StringComparison.Ordinal);
        return tight.Contains("display:none", StringComparison.OrdinalIgnoreCase) || tight.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
