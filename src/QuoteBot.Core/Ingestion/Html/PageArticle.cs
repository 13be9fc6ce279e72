using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace QuoteBot.Ingestion.Html;

/// <summary>A news page's article: its metadata and main text.</summary>
internal sealed record PageArticle(ArticleFields Fields, string Text)
{
    // The heaviest real news pages have 20,000; more comes from markup made to multiply.
    private const int MaxElements = 400_000;

    /// <summary>Reads a page without running its scripts or fetching anything.</summary>
    /// <returns>Null when the page has too many elements. The text is empty when no article is found on it.</returns>
    public static PageArticle? Read(string html)
    {
        if (Parse(NestingLimit.Apply(html)) is not { } document)
            return null;
        using (document)
        {
            var data = JsonLd.Of(document);
            var fields = PageMetadata.Of(document, data);
            var blocks = document.Body is { } body ? MainText.Of(PageBlocks.Of(body), fields["title"]) : [];
            return new PageArticle(fields, string.Join("\n\n", blocks.Select(block => block.Text)));
        }
    }

    private static IDocument? Parse(string html)
    {
        var count = 0;
        var options = new HtmlParserOptions { IsScripting = false, OnCreated = (_, _) => count = count < MaxElements ? count + 1 : throw new TooManyElementsException() };
        try
        {
            return new HtmlParser(options, BrowsingContext.New(Configuration.Default)).ParseDocument(html);
        }
        catch (TooManyElementsException)
        {
            return null;
        }
    }

    private sealed class TooManyElementsException : Exception;
}
