using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Vectors;

/// <summary>A passage in which somebody speaks.</summary>
/// <param name="Text">The whole sentence in which the words stand. The speaker is told beside it and not in it: a name in the vector was measured to hide what is said.</param>
internal sealed record SpeechPassage(VectorEntry Entry, string Text);

/// <summary>Reads which sentences of an article are somebody's words, and whose.</summary>
internal static class SpeechPassages
{
    public static List<SpeechPassage> Of(Session session, long article, string text)
    {
        var quotes = Quotes(session, article);
        var passages = new List<SpeechPassage>();
        if (quotes.Count == 0)
            return passages;
        var number = 0;
        var first = 0;
        using var rows = session.With(
            """
            SELECT p.start, p."end" FROM article a JOIN passage p ON p.id >= a.first_passage AND p.id < a.first_passage + a.passages
            WHERE a.key = $1 ORDER BY p.id
            """,
            article).Rows();
        for (; rows.Read(); number++)
        {
            var span = new TextSpan(rows.GetInt32(0), rows.GetInt32(1));
            while (first < quotes.Count && quotes[first].Span.End <= span.Start)
                first++;
            var speakers = quotes.Skip(first).TakeWhile(quote => quote.Span.Start < span.End).Where(quote => quote.Span.End > span.Start)
                .Select(quote => quote.Speaker).Distinct().ToList();
            // Who is unknown in one quote of a sentence and known in another is known.
            if (speakers.Count > 1)
                speakers.RemoveAll(speaker => speaker == 0);
            passages.AddRange(speakers.Select(speaker => new SpeechPassage(new VectorEntry(number, speaker), span.In(text))));
        }
        return passages;
    }

    /// <summary>In order. A quote of several speakers stands once for each.</summary>
    private static List<(TextSpan Span, int Speaker)> Quotes(Session session, long article)
    {
        var quotes = new List<(TextSpan Span, int Speaker)>();
        using var rows = session.With(
            """
            SELECT q.start, q."end", coalesce(s.speaker, 0) FROM quote q LEFT JOIN quote_speaker s ON s.quote = q.key
            WHERE q.article = $1 ORDER BY q.start, q."end", q.key, s.place
            """,
            article).Rows();
        while (rows.Read())
            quotes.Add((new TextSpan(rows.GetInt32(0), rows.GetInt32(1)), rows.GetInt32(2)));
        return quotes;
    }
}
