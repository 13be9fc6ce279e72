using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Reads an article: its passages, its quotes, and who said each.</summary>
/// <remarks>Never throws on any text; every span cut from the article gives the stored words. Safe for concurrent use.</remarks>
public static class Annotator
{
    public static AnnotatedArticle Annotate(Article article)
    {
        var marked = new MarkedText(PageInserts.Masked(article.Text));
        var passages = marked.Tokenized.Passages();
        if (article.Speaker is not null)
            return new AnnotatedArticle(article, passages, Turns.WholeText(article, marked));
        if (Turns.Of(article) is { Count: > 0 } turns)
            return new AnnotatedArticle(article, passages, turns);

        var cues = CueFinder.Find(marked);
        var quotes = QuoteFinder.Find(marked, cues);
        var reported = ReportedSpeech.Find(marked, cues);
        QuotedInClause.Settle(marked, quotes, reported);
        var attributed = new SpeakerAttribution(marked).Attribute(SetOffWords.Among(marked, cues, [.. EmbeddedPosts.Among(marked, quotes), .. reported]));
        return new AnnotatedArticle(article, passages, attributed);
    }
}
