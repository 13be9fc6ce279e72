using System.Collections.Frozen;
using QuoteBot.Evaluation.MadeNews;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Evaluation.Mutations;

/// <summary>Words of the reporter's own: of sentences that touch no quote and no attribution, have no quotation mark and no word of saying.</summary>
internal static class NarrationRuns
{
    /// <summary>Who says "I" or "you" may be quoted after all, with marks that were not understood.</summary>
    private static readonly FrozenSet<string> OfSpeech = new[] { "i", "me", "my", "we", "us", "our", "you", "your", "according" }.ToFrozenSet(StringComparer.Ordinal);

    public const int LeastWords = 6;
    public const int MostWords = 20;

    /// <returns>Null when the article has no such sentence.</returns>
    public static string? Of(AnnotatedArticle annotated, Draws draws)
    {
        var text = annotated.Article.Text;
        var taken = annotated.Quotes.SelectMany(Taken).ToList();
        var sentences = annotated.Passages.Where(passage => !taken.Exists(passage.Span.Overlaps)).Select(passage => passage.Span.In(text)).Where(IsPlain).ToList();
        if (sentences.Count == 0)
            return null;
        var sentence = sentences[draws.Below(sentences.Count)];
        var words = QuoteText.Words(sentence);
        var count = words.Count <= MostWords ? words.Count : LeastWords + draws.Below(MostWords - LeastWords + 1);
        var first = draws.Below(words.Count - count + 1);
        var run = sentence[words[first].Span.Start..words[first + count - 1].Span.End];
        return Content.Suffices([.. words.Skip(first).Take(count)]) && !IsQuoted(annotated, run) ? SourceQuote.OneLine(run) : null;
    }

    /// <summary>The article may quote the same words elsewhere.</summary>
    private static bool IsQuoted(AnnotatedArticle annotated, string run) => annotated.Quotes.Any(quote => quote.TextIn(annotated.Article.Text).Contains(run, StringComparison.OrdinalIgnoreCase));

    /// <summary>A quote with its attribution, as one stretch: what stands between them belongs to them.</summary>
    private static IEnumerable<TextSpan> Taken(Quote quote)
    {
        yield return new TextSpan(quote.Start, quote.End);
        foreach (var span in new[] { quote.Mention, quote.Cue })
        {
            if (span is { } known)
                yield return known;
        }
    }

    /// <summary>A finished sentence; what has no full stop is a headline, a caption or a list.</summary>
    private static bool IsPlain(string sentence)
    {
        if (!char.IsUpper(sentence[0]) || !sentence.EndsWith('.') || sentence.AsSpan().ContainsAny("\"“”‘«»?:\n"))
            return false;
        var words = QuoteText.Words(sentence);
        return words.Count >= LeastWords && !words.Any(word => CueVerbs.TryGet(word.Form, out _) || OfSpeech.Contains(word.Form));
    }
}
