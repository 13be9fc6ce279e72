using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace QuoteBot.Ingestion.Html;

/// <summary>Finds the innermost element that holds an article's text.</summary>
internal static partial class TextContainer
{
    // Going inwards, prose outside the child is given up; an article's own text may stand beside it, so little may be.
    private const double ShareToGoOn = 0.8;

    // A child that is marked as the article's text may leave more outside.
    private const double ShareWhenMarked = 0.5;

    /// <returns>The index of the element in <see cref="PageBlocks.Elements"/>.</returns>
    public static int Find(PageBlocks page, ProseMap prose)
    {
        var children = page.Elements.Select((element, index) => (element.Parent, index)).ToLookup(pair => pair.Parent, pair => pair.index);
        for (var at = 0; ;)
        {
            var inside = children[at].Where(child => prose.In(page.Elements[child]) > 0 && !IsTextItself(page.Elements[child].Node)).ToList();
            if (inside.Count == 0)
                return at;

            // An article in several marked parts is all of them.
            var share = inside.Count(child => IsMarked(page.Elements[child].Node)) == 1 ? ShareWhenMarked : ShareToGoOn;
            var best = inside.MaxBy(child => prose.In(page.Elements[child]));
            if (!IsMarked(page.Elements[best].Node))
                share = ShareToGoOn;
            if (prose.In(page.Elements[best]) < share * prose.In(page.Elements[at]))
                return at;
            at = best;
        }
    }

    // A lone long paragraph is no container: its neighbours belong to it.
    private static bool IsTextItself(IElement element) => element.LocalName is "p" or "blockquote" or "pre" or "ul" or "ol" or "li" or "table" or "dl";

    private static bool IsMarked(IElement element) =>
        element.LocalName is "article" or "main"
        || element.GetAttribute("role") is "main" or "article"
        || element.GetAttribute("itemprop") is "articleBody" or "text"
        || BodyName().IsMatch(element.ClassName ?? "")
        || BodyName().IsMatch(element.Id ?? "");

    [GeneratedRegex(@"(?:article|story|entry|post|news|main|single|page|content)[-_]{0,2}(?:body|content|text|copy)|body[-_]{0,2}(?:content|copy|text)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BodyName();
}
