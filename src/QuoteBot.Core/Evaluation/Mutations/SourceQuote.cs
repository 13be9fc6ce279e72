using QuoteBot.Text;

namespace QuoteBot.Evaluation.Mutations;

/// <summary>A direct quote of the corpus that claims can be made of.</summary>
/// <param name="Article">Where it was printed.</param>
/// <param name="Text">The words, on one line.</param>
/// <param name="Words">Its canonical words.</param>
/// <param name="Speaker">The full name of the one person who said it, where the attribution is sure; else null.</param>
public sealed record SourceQuote(Article Article, string Text, IReadOnlyList<Word> Words, string? Speaker)
{
    /// <summary>Of fewer words a change leaves too little to tell one quote from another.</summary>
    public const int LeastWords = 5;

    /// <summary>A longer one is a speech.</summary>
    public const int MostWords = 100;

    /// <summary>From here on an attribution counts as sure.</summary>
    public const double Sure = 0.9;

    /// <summary>These are not said to be the speaker's own words.</summary>
    private const Stance NotOwn = Stance.Denies | Stance.Supposes | Stance.QuotesAnother;

    public static IEnumerable<SourceQuote> Of(AnnotatedArticle annotated)
    {
        // What the page puts between a speaker's words, and none of them: a name changed there changes nothing.
        var plain = PageInserts.Masked(annotated.Article.Text);
        foreach (var quote in annotated.Quotes)
        {
            if (quote.Kind != QuoteKind.Direct || (quote.Stance & NotOwn) != 0)
                continue;
            var text = OneLine(quote.TextIn(plain));
            var words = QuoteText.Words(text);
            if (words.Count is >= LeastWords and <= MostWords)
                yield return new SourceQuote(annotated.Article, text, words, SureSpeaker(quote));
        }
    }

    internal static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? SureSpeaker(Quote quote) =>
        quote is { Confidence: >= Sure, Speakers: [{ Kind: SpeakerKind.Person, Name: var name }] } && name.Contains(' ') ? name : null;
}
