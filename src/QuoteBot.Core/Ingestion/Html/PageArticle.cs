using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace QuoteBot.Ingestion.Html;

/// <summary>A news page's article: its metadata and main text.</summary>
internal sealed record PageArticle(ArticleFields Fields, string Text)
{
    // The heaviest real news pages have 20,000; more comes from markup made to multiply.
    private const int MaxElements = 400_000;

    // A standfirst or a notice to turn on scripts is shorter, an article longer.
    private const int MinTextShown = 300;

    /// <summary>Reads a page without running its scripts or fetching anything.</summary>
    /// <returns>Null when the page has too many elements. The text is empty when no article is found on it.</returns>
    public static PageArticle? Read(string html)
    {
        if (NestingLimit.Apply(html) is not { } markup || Parse(markup) is not { } document)
            return null;
        using (document)
        {
            var data = JsonLd.Of(document);
            var page = PageBlocks.Of(document.Body ?? document.DocumentElement);
            var fields = PageMetadata.Of(document, data, page);
            var blocks = MainText.Of(page, fields["title"], fields["author"]);
            var text = string.Join("\n\n", blocks.Select(block => block.Text));

            // A page that its scripts would fill has its text in its data alone.
            return new PageArticle(fields, text.Length < MinTextShown && data.Body?.Length > MinTextShown ? data.Body : text);
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
