namespace QuoteBot.Checking.Omissions;

/// <summary>Of a quote whose speaker passes on another's words in the end, the sentences before them: “It was hard. The doctor told me …”. Pure.</summary>
internal static class OwnWords
{
    private static readonly string[] Citing = ["quot", "recit", "paraphras", "reading", "read from"];

    // ", quoting a letter of her late father": so far from the marks.
    private const int ReachOfCitation = 150;

    /// <summary>Nobody else is said to speak up to the end of the aligned sentence, and somebody is after it.</summary>
    public static bool Are(Finding finding)
    {
        if (finding.Quote is not { } quote || IsCited(finding.Record.Source.Text, quote))
            return false;
        var record = finding.Record;
        var path = new StatementPath(record, static _ => true);
        var ends = false;
        for (var (word, before) = (record.WordAt(quote.Start), -1); word < record.Count && record.Words[word].Span.Start < quote.End; word++)
        {
            if (record.QuoteOf[word] < 0 || record.Source.Quotes[record.QuoteOf[word]] != quote)
                continue;
            ends |= word > finding.Alignment.LastRecord && before >= 0 && path.EndsSentence(before, word);
            if (Attributions.IsSaying(record.Words[word].Form))
                return ends;
            before = word;
        }

        return false;
    }

    private static bool IsCited(string text, Quote quote)
    {
        var around = string.Concat(text.AsSpan(Math.Max(0, quote.Start - ReachOfCitation), Math.Min(quote.Start, ReachOfCitation)), text.AsSpan(quote.End, Math.Min(text.Length - quote.End, ReachOfCitation)));
        return Citing.Any(word => around.Contains(word, StringComparison.OrdinalIgnoreCase)) || quote.Segments.Count > 1 && Citing.Any(word => text[quote.Start..quote.End].Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
