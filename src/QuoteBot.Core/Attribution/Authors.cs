using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Whose a statement is that names its author: "reads a statement by the harbour's director, Ana Ruiz".</summary>
internal static class Authors
{
    /// <returns>The words behind "by" or "from"; null when none follow, or the phrase is no statement.</returns>
    public static TokenRange? Of(MarkedText text, TokenRange mention, string head)
    {
        if (head is not ("statement" or "letter" or "post" or "tweet" or "email" or "message") || text.Lower(mention.End) is not ("by" or "from"))
            return null;
        var author = NounPhrases.StartingAt(text, mention.End + 1, text.Tokenized.SentenceAround(mention.Start).End);
        return author.Length > 0 ? author : null;
    }
}
