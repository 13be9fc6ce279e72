namespace QuoteBot.Checking;

/// <summary>Words that stand between quotation marks, or in a transcript, though no quote was recorded there: never the reporter's own.</summary>
internal static class UnseenQuote
{
    /// <returns>A quote without a speaker over the aligned words; null when they are plain narration.</returns>
    public static Quote? Around(RecordWords record, Alignment alignment)
    {
        var span = new TextSpan(record.Words[alignment.FirstRecord].Span.Start, record.Words[alignment.LastRecord].Span.End);
        var part = record.Source.Parts.FirstOrDefault(part => part.Span.Contains(span.Start));
        if (part?.Article is { Speaker: { Length: > 0 } name })
            return new() { Kind = QuoteKind.Direct, Segments = [span], Speakers = [new(name, SpeakerKind.Person, null, [])], Confidence = 1 };
        if (part?.Article.Kind == ArticleKind.Transcript || InsideMarks(record.Source.Text, span))
            return new() { Kind = QuoteKind.Direct, Segments = [span], Confidence = 0 };
        return null;
    }

    /// <summary>A mark opened in the paragraph before the words and was not closed before their end.</summary>
    private static bool InsideMarks(string text, TextSpan span)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        var curly = 0;
        var straight = 0;
        for (var at = start; at < span.Start; at++)
        {
            curly += text[at] is '“' or '«' or '„' ? 1 : 0;
            curly = text[at] is '”' or '»' ? 0 : curly;
            straight += text[at] == '"' ? 1 : 0;
        }

        var closes = text.AsSpan(span.Start, span.Length).IndexOfAny('”', '»', '"') >= 0;
        return !closes && (curly > 0 || straight % 2 == 1);
    }
}
