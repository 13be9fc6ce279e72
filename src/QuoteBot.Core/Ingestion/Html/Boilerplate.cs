using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace QuoteBot.Ingestion.Html;

/// <summary>Tells by tag, role, class and id what a part of a page is for.</summary>
internal static partial class Boilerplate
{
    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal) { "nav", "aside", "footer", "form", "figcaption", "menu", "fieldset" };

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "complementary", "banner", "contentinfo", "dialog", "alertdialog", "search", "menu", "toolbar", "tooltip",
    };

    // Whole words of class names and ids, "article__related-links" having three.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "ad", "ads", "adslot", "advert", "advertisement", "advertising", "advertorial", "sponsor", "sponsored", "dfp", "outbrain", "taboola",
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "sidebar", "rail", "toolbar", "masthead", "pagination", "pager",
        "share", "shares", "sharing", "sharebar", "sharedaddy", "social", "addthis", "follow", "facebook", "whatsapp",
        "comment", "comments", "disqus", "respond", "replies",
        "related", "recommended", "recommendation", "recommendations", "recirc", "recirculation", "trending", "popular", "teaser", "teasers", "readmore", "promo", "promos", "promoted", "promotion", "upnext", "jp",
        "newsletter", "newsletters", "subscribe", "subscription", "signup", "login", "donate", "cta", "popup", "modal", "overlay", "cookie", "cookies", "consent", "gdpr",
        "footer", "copyright", "disclaimer", "caption", "captions", "credit", "credits", "photocredit", "imagecredit", "wp-caption",
        "byline", "bylines", "authorbox", "authorbio", "bio", "biography", "tags", "taglist", "tagcloud", "topics", "timestamp", "dateline-date",
        "pullquote", "tooltip", "hidden", "invisible", "offscreen", "widget", "widgets", "print-only", "noprint", "disclosure", "affiliate",
    };

    private static readonly string[] Pairs =
    [
        "pull quote", "read more", "more from", "more stories", "more news", "most read", "most viewed", "also read", "see also",
        "author bio", "author box", "author info", "about author", "post meta", "entry meta", "article meta", "sign up", "up next", "you may", "post tags", "article tags", "skip link", "key takeaways",
    ];

    private static readonly string[] ReadOutOnly = ["sr-only", "screen-reader", "visually-hidden", "visuallyhidden"];

    /// <summary>What comes up over a word when it is pointed at: about the person named there, and what else was written of them.</summary>
    private static readonly string[] ShownWhenPointedAt = ["rollover-people-block", "hovercard", "hover-card"];

    private static readonly string[] Bodies = ["article-body", "articlebody", "article__body", "story-body"];

    // "has-sidebar" tells of a page's layout, not of the part that is called so.
    private static readonly string[] LayoutPrefixes = ["has", "with", "without", "no", "u", "overflow"];

    [GeneratedRegex(@"(?<![A-Za-z])[A-Za-z]{2}(?![A-Za-z])|[A-Z]?[a-z]{2,}|[A-Z]{3,}(?![a-z])")]
    private static partial Regex NameWord();

    /// <summary>True for parts whose tag or role says that they are not the main text.</summary>
    public static bool IsTaggedSo(IElement element) =>
        Tags.Contains(element.LocalName) || (element.GetAttribute("role") is { } role && Roles.Contains(role));

    /// <summary>True for what is only read out: words that a sentence on the screen goes on without.</summary>
    public static bool IsReadOutOnly(IElement element) =>
        element.ClassName is { } name && Array.Exists(ReadOutOnly, part => name.Contains(part, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for what comes up over a name in the midst of a sentence.</summary>
    public static bool IsShownWhenPointedAt(IElement element) =>
        element.ClassName is { } name && Array.Exists(ShownWhenPointedAt, part => name.Contains(part, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for what holds a part that says it is the article: "teaser" may be what everybody may read of it.</summary>
    public static bool HoldsBody(IElement element) =>
        element.Children.Any(child => child.GetAttribute("itemprop") == "articleBody" || child.ClassName is { } name && Array.Exists(Bodies, body => name.Contains(body, StringComparison.OrdinalIgnoreCase)));

    /// <summary>True for what is there only to hold a post that the article shows, such as a "social-embed"; not for a column with posts beside other things.</summary>
    public static bool HoldsPost(IElement element) =>
        element.QuerySelector("blockquote.twitter-tweet") is { } post && element.TextContent.Length - post.TextContent.Length <= LongestBesidePost;

    /// <summary>"View this post", in characters, with blanks.</summary>
    private const int LongestBesidePost = 60;

    /// <summary>True for parts whose class or id says that they are not the main text; a hint, as page-wide names say such things too.</summary>
    public static bool IsNamedSo(IElement element) => IsNamedSo(element.ClassName) || IsNamedSo(element.Id);

    public static bool IsNamedSo(string? names)
    {
        if (string.IsNullOrEmpty(names))
            return false;
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Knows(name))
                return true;
        }

        return false;
    }

    private static bool Knows(string name)
    {
        var words = NameWord().Matches(name).Select(match => match.Value.ToLowerInvariant()).ToList();
        if (words.Count > 0 && LayoutPrefixes.Any(prefix => name.StartsWith(prefix + '-', StringComparison.OrdinalIgnoreCase)))
            return false;
        if (words.Exists(Words.Contains))
            return true;
        var joined = ' ' + string.Join(' ', words) + ' ';
        return Array.Exists(Pairs, pair => joined.Contains(' ' + pair + ' ', StringComparison.Ordinal));
    }
}
