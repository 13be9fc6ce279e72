using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace QuoteBot.Ingestion.Html;

/// <summary>What a page shows its readers about the article: headline, byline, dates.</summary>
internal sealed class PageSigns(IDocument document, HeadlineArea area)
{
    private static readonly string[] BylineWords = ["byline", "author"];

    public string? Headline =>
        Text(document.QuerySelector("[itemprop~=headline]")) ?? Text(document.QuerySelector("article h1")) ?? Text(document.QuerySelector("h1"));

    public string? Outlet => PageTitle.OutletOf(document.Title);

    public string? Language => document.DocumentElement?.GetAttribute("lang") is { Length: > 0 and <= 12 } language ? language : null;

    public string? Canonical => document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href");

    public string? Author
    {
        get
        {
            var marked = document.QuerySelectorAll("[rel~=author], [itemprop~=author]").Select(Text).OfType<string>().Where(Byline.IsName);
            if (string.Join(", ", marked.Distinct(StringComparer.Ordinal).Take(4)) is { Length: > 0 } names)
                return names;
            return document.All.Where(IsByline).Select(Text).OfType<string>().FirstOrDefault(text => text.Length < 100 && Byline.IsName(text))
                ?? area.Byline;
        }
    }

    public IEnumerable<string> Dates =>
        document.QuerySelectorAll("[itemprop~=datePublished], time[pubdate], article time, time, [class*=date], [class*=publish]")
            .SelectMany(sign => (string?[])[sign.GetAttribute("datetime"), sign.GetAttribute("content"), Text(sign)])
            .OfType<string>()
            .Concat(area.Lines);

    private static bool IsByline(IElement element) =>
        element is not (IHtmlMetaElement or IHtmlScriptElement)
        && (element.ClassName is { } name && Array.Exists(BylineWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase)));

    // A headline or byline is short; reading the text of a whole page again and again would cost its square.
    private static string? Text(IElement? element)
    {
        if (element is null || !ShortText.TryRead(element, out var text))
            return null;
        return text;
    }
}
