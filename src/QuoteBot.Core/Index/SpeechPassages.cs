namespace QuoteBot.Index;

/// <summary>A passage in which somebody speaks, as a text whose meaning is to be found.</summary>
/// <param name="Text">The sentence with the speaker's name before it.</param>
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
                .Select(quote => (quote.Speaker, quote.Name)).Distinct().ToList();
            // Who is unknown in one quote of a sentence and known in another is known.
            if (speakers.Count > 1)
                speakers.RemoveAll(speaker => speaker.Speaker == 0);
            passages.AddRange(speakers.Select(speaker => new SpeechPassage(new VectorEntry(number, speaker.Speaker), MeaningText.Of(span.In(text), speaker.Name))));
        }
        return passages;
    }

    /// <summary>By their ends, so that those behind can be left behind. A quote of several speakers stands once for each.</summary>
    private static List<(TextSpan Span, int Speaker, string? Name)> Quotes(Session session, long article)
    {
        var quotes = new List<(TextSpan Span, int Speaker, string? Name)>();
        using var rows = session.With(
            """
            SELECT q.start, q."end", coalesce(s.speaker, 0), CASE WHEN p.kind <> $2 THEN p.name END
            FROM quote q LEFT JOIN quote_speaker s ON s.quote = q.key LEFT JOIN speaker p ON p.key = s.speaker
            WHERE q.article = $1 ORDER BY q.start, q."end", q.key, s.place
            """,
            article, (int)SpeakerKind.Unnamed).Rows();
        while (rows.Read())
            quotes.Add((new TextSpan(rows.GetInt32(0), rows.GetInt32(1)), rows.GetInt32(2), rows.TextOrNull(3)));
        return quotes;
    }
}

/// <summary>The text that is given to an embedding model.</summary>
internal static class MeaningText
{
    public static string Of(string passage, string? speaker) => speaker is null ? passage : $"{speaker}: {passage}";
}
