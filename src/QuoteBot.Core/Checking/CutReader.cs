namespace QuoteBot.Checking;

/// <summary>Finds what a claim left out of the statement it was taken from, and asks the rules about it.</summary>
internal static class CutReader
{
    public static Cuts Read(ClaimText claim, RecordWords record, Alignment alignment, Func<int, bool> inStatement)
    {
        var first = alignment.FirstRecord;
        var last = alignment.LastRecord;
        var before = Before(record, first, inStatement);
        var after = After(record, last, inStatement);
        var excerpt = before.Whole || after.Whole;

        var question = IsQuestion(record, last, after.Words) && !claim.Text.AsSpan().TrimEnd("\"”’' ").EndsWith("?");
        if (CutRules.HarmBefore(Forms(record, before.Words), Pauses(record, before.Words), question) is { } harm)
            return new(true, Text(record, before.Words), harm, null);

        var pause = after.Words.Count > 0 && Marks.EndsClause(record.Between(last + 1));
        if (CutRules.HarmAfter(Forms(record, after.Words), Pauses(record, after.Words), pause, Kept(record, alignment)) is { } harmAfter)
            return new(true, Text(record, after.Words), harmAfter, null);

        for (var at = 1; at < alignment.Pairs.Count; at++)
        {
            var (one, two) = (alignment.Pairs[at - 1], alignment.Pairs[at]);
            if (two.Record <= one.Record + 1 || !claim.CutBefore[two.Claim])
                continue;
            var between = Enumerable.Range(one.Record + 1, two.Record - one.Record - 1).Where(inStatement).ToList();
            if (between.Count == 0)
                continue;
            var whole = Marks.EndsSentence(record.Between(one.Record + 1)) && Marks.EndsSentence(record.Between(two.Record));
            if (CutRules.HarmBetween(Forms(record, between), whole) is { } harmBetween)
                return new(excerpt, Text(record, between), harmBetween, null);
        }

        var note = CutRules.TurnsAfter(Forms(record, after.Words)) ? $"The quote goes on: “{Text(record, after.Words)}”." : null;
        return new(excerpt, null, null, note);
    }

    private static (List<int> Words, bool Whole) Before(RecordWords record, int first, Func<int, bool> inStatement)
    {
        var words = new List<int>();
        var at = first - 1;
        var sentence = true;
        var any = false;
        for (var next = first; at >= 0; next = at, at--)
        {
            if (!inStatement(at))
            {
                if (record.JumpFrom[next] < 0 || record.QuoteOf[record.JumpFrom[next]] != record.QuoteOf[next])
                    break;
                at = record.JumpFrom[next];
                // "A," she said. "B": the comma stands for a full stop; "A," she said, "b" is one sentence.
                if (Marks.EndsSentence(record.Between(at + 1)) || Marks.EndsSentence(record.Between(next)))
                    sentence = false;
            }
            else if (Marks.EndsSentence(record.Between(next)))
            {
                sentence = false;
            }

            any = true;
            if (!sentence)
                break;
            words.Add(at);
        }

        words.Reverse();
        return (words, any);
    }

    private static (List<int> Words, bool Whole) After(RecordWords record, int last, Func<int, bool> inStatement)
    {
        var words = new List<int>();
        var any = false;
        for (var at = last + 1; at < record.Count; at++)
        {
            if (!inStatement(at))
            {
                // Over the attribution to the next segment of the same statement.
                while (at < record.Count && !(inStatement(at) && record.JumpFrom[at] >= 0))
                    at++;
                if (at >= record.Count || !Continues(record, at, words.Count > 0 ? words[^1] : last))
                    break;
            }

            any = true;
            if (Marks.EndsSentence(record.Between(at)) && (words.Count == 0 || at == words[^1] + 1 || Marks.EndsSentence(record.Between(words[^1] + 1)) || char.IsUpper(record.Source.Text[record.Words[at].Span.Start])))
                break;
            words.Add(at);
        }

        return (words, any);
    }

    private static bool Continues(RecordWords record, int at, int from) => record.JumpFrom[at] == from && record.QuoteOf[at] == record.QuoteOf[from];

    private static bool IsQuestion(RecordWords record, int last, List<int> after)
        => record.Between((after.Count > 0 ? after[^1] : last) + 1) is var end && end.IndexOf('?') is var mark && mark >= 0 && end[..mark].IndexOfAny(".!") < 0;

    /// <summary>The words that the claim kept of the record's last sentence.</summary>
    private static List<string> Kept(RecordWords record, Alignment alignment)
    {
        var kept = new List<string>();
        for (var at = alignment.Pairs.Count - 1; at >= 0; at--)
        {
            var word = alignment.Pairs[at].Record;
            if (kept.Count > 0 && Marks.EndsSentence(record.Between(alignment.Pairs[at + 1].Record)))
                break;
            kept.Add(record.Words[word].Form);
        }

        kept.Reverse();
        return kept;
    }

    private static List<string> Forms(RecordWords record, List<int> words) => words.ConvertAll(word => record.Words[word].Form);

    private static List<bool> Pauses(RecordWords record, List<int> words) => words.ConvertAll(word => Marks.EndsClause(record.Between(word + 1)));

    private static string Text(RecordWords record, List<int> words)
    {
        if (words.Count == 0)
            return "";
        var parts = new List<string>();
        var start = words[0];
        for (var at = 1; at <= words.Count; at++)
        {
            if (at < words.Count && words[at] == words[at - 1] + 1)
                continue;
            parts.Add(record.Cut(start, words[at - 1]));
            if (at < words.Count)
                start = words[at];
        }

        return string.Join(' ', parts);
    }
}
