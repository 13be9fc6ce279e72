using AngleSharp.Dom;

namespace QuoteBot.Ingestion.Html;

/// <summary>Gathers a page's metadata: JSON-LD first, then meta tags, then what the page shows.</summary>
internal static class PageMetadata
{
    private const string FromLd = "json-ld";

    private const string FromMeta = "meta";

    private const string FromPage = "page";

    private static readonly string[] TitleTags = ["og:title", "twitter:title", "citation_title", "dc.title", "headline", "parsely-title", "sailthru.title"];

    private static readonly string[] AuthorTags = ["author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "citation_author", "dc.creator", "byl", "twitter:creator:name"];

    private static readonly string[] OutletTags = ["og:site_name", "application-name", "citation_journal_title", "dc.publisher", "apple-mobile-web-app-title"];

    private static readonly string[] PublishedTags =
    [
        "article:published_time", "og:published_time", "article:published", "datepublished", "date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "parsely-pub-date",
        "sailthru.date", "citation_publication_date", "citation_date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "cxenseparse:recs:publishtime", "rnews:datepublished", "article.published", "date.created", "datecreated",
    ];

    private static readonly string[] ModifiedTags = ["article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod", "dcterms.modified", "dc.date.modified", "article.updated", "date.updated"];

    public static ArticleFields Of(IDocument document, JsonLd data, PageBlocks blocks)
    {
        var meta = MetaTags.Of(document);
        var page = new PageSigns(document, HeadlineArea.Of(blocks));
        var fields = new ArticleFields();

        // The suffix of the <title> is the last sign of the outlet, and the outlet tells what to cut off titles.
        fields.Add("outlet", data.Outlet, FromLd).Add("outlet", meta.First(OutletTags), FromMeta).Add("outlet", page.Outlet, FromPage);
        foreach (var (title, source) in new[] { (data.Headline, FromLd), (meta.First(TitleTags), FromMeta), (page.Headline, FromPage), (document.Title, FromPage) }.Where(title => title.Item1 != fields["outlet"]))
            fields.Add("title", PageTitle.AsShown(PageTitle.WithoutOutlet(title, fields["outlet"]), page.Headline), source);

        // Some outlets name themselves as the author in their data, and the person on the page.
        foreach (var (author, source) in new[] { (data.Author, FromLd), (meta.First(AuthorTags, Byline.IsName), FromMeta), (page.Author, FromPage) })
        {
            if (Byline.Names(author) is { } names && names != fields["outlet"])
                fields.Add("author", names, source);
        }


        fields.AddDate("published", data.Published, FromLd).AddDate("modified", data.Modified, FromLd);
        foreach (var date in meta.All(PublishedTags))
            fields.AddDate("published", date, FromMeta);
        foreach (var date in meta.All(ModifiedTags))
            fields.AddDate("modified", date, FromMeta);
        foreach (var date in page.Dates)
            fields.AddDate("published", date, FromPage);

        var canonical = Web(page.Canonical);
        fields.Add("url", Web(meta.First(["og:url"])), FromMeta).Add("url", canonical, FromPage).Add("url", Web(data.Url), FromLd);
        fields.Add("canonical", canonical, FromPage).Add("canonical", fields["url"], fields.Provenance.GetValueOrDefault("url", FromMeta));
        fields.Add("language", data.Language is { Length: <= 12 } ? data.Language : null, FromLd)
            .Add("language", page.Language, FromPage)
            .Add("language", meta.First(["og:locale", "content-language"])?.Replace('_', '-'), FromMeta);
        if (!data.IsFree)
            fields.Add("complete", "false", FromLd);
        return fields;
    }

    private static string? Web(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" ? url : null;
}
