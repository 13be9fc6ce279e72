using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Differences;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Finds what a claim left out of the statement it was taken from, and asks the rules about it.</summary>
internal static class CutReader
{
    // "?!", "??", "?)"
    private const int LongestMark = 2;

    public static Cuts Read(ClaimText claim, RecordWords record, Alignment alignment, Func<int, bool> inStatement)
    {
        var path = new StatementPath(record, inStatement);
        var first = alignment.FirstRecord;
        var last = alignment.LastRecord;
        var before = Before(path, first);
        var after = After(record, path, last);
        var excerpt = before.Whole || after.Whole;

        var question = IsQuestion(record, last, after.Words);
        var end = claim.Text.AsSpan().TrimEnd("\"”’' ");
        var isAsked = end[Math.Max(0, end.Length - LongestMark)..].IndexOf('?') >= 0;
        var asks = question && !isAsked;
        var cut = new CutWords(Forms(record, before.Words), Pauses(record, before.Words), Sentence(record, path, first, last, path.After), false) { IsListed = IsListed(record, before.Words), IsAsked = isAsked, Capitals = before.Words.ConvertAll(record.HasCapital), Behind = Behind(record, path, first) };
        if (CutRules.HarmBefore(cut, asks) is { } harm)
            return new(true, Text(record, before.Words), harm, null);
        if (CutRules.FollowsFromSupposition(cut.Words) && Supposition(record, path, before.Words[0]) is { } supposition)
            return new(true, Text(record, supposition), CutRules.Supposed, null);
        if (before.Words.Count > 0 && IsPartial(record, before.Words[0]) && BeforeMarks(record, before.Words[0]) is { } outer)
        {
            if (Denials.DenyFragment(outer, cut.Words))
                return new(true, Text(record, before.Words), CutRules.Denied, null);
            if (Conditions.OpensBefore(outer, cut))
                return new(true, Text(record, before.Words), CutRules.ConditionOutsideMarks, null);
        }

        if (before.Words.Count == 0 && BeforeMarks(record, first) is { } outside && CutRules.HarmOutside(outside, Added(claim, alignment), IsPartial(record, first), new(Forms(record, after.Words), PausesAndBrackets(record, after.Words), [], after.Words.Count > 0 && EndsClause(record, last))) is var (framing, framed))
            return new(excerpt, framing, framed, null);
        // Who ends with no mark at all has only been sparing of marks.
        if (asks && after.Words.Count == 0 && end[^1] is '.' or '!' && !end.EndsWith("..") && CutRules.HarmWithoutMark(cut, Sentence(record, path, last, first, path.Before)) is { } turned)
            return new(excerpt, "?", turned, null);

        var cutBefore = cut;
        cut = new(Forms(record, after.Words), PausesAndBrackets(record, after.Words), Sentence(record, path, last, first, path.Before), after.Words.Count > 0 && EndsClause(record, last))
        {
            IsAside = after.Words.Count > 0 && after.Words[0] > last + 1,
        };
        if (CutRules.HarmAround(cutBefore, cut) is { } harmAround)
            return new(true, Text(record, after.Words), harmAround, null);
        if (CutRules.HarmAfter(cut) is { } harmAfter)
            return new(true, Text(record, after.Words.GetRange(0, harmAfter.Words)), harmAfter.Reason, null);

        if (after.Words.Count == 0 && NextSentence(record, path, last) is { Count: > 0 } next
            && new CutWords(Forms(record, next), Pauses(record, next), cut.Kept, true) is var following && (Contrasts.Retracts(following) || Contrasts.Contradicts(following)))
            return new(true, Text(record, next), CutRules.SetAgainst, null);

        if (HarmBetween(claim, record, alignment, inStatement) is var (words, reason))
            return new(excerpt, Text(record, words), reason, null);

        var skipped = Skipped(claim, record, alignment, inStatement);
        var note = skipped is not null ? $"The claim leaves out whole sentences in between: “{skipped}”."
            : Contrasts.Turns(cut.Words) ? $"The quote goes on: “{Text(record, after.Words)}”." : null;
        return new(excerpt || skipped is not null, null, null, note) { SkipsSentences = skipped is not null };
    }

    /// <summary>Whether a whole clause that the claim left out in its middle without a mark governs what stands before it.</summary>
    /// <param name="kept">The record word before the clause.</param>
    public static string? HarmInside(RecordWords record, int kept, int next, List<int> clause)
        => WholeSentences.Are(record, kept, next, clause) ? HarmOfSentences(record, kept, clause) : CutRules.HarmAfter(new(Forms(record, clause), Pauses(record, clause), [record.Words[kept].Form], true))?.Reason;

    /// <summary>The first whole sentences that the claim left out in its middle without a mark; null for none.</summary>
    private static string? Skipped(ClaimText claim, RecordWords record, Alignment alignment, Func<int, bool> inStatement)
    {
        for (var at = 1; at < alignment.Pairs.Count; at++)
        {
            var (one, two) = (alignment.Pairs[at - 1], alignment.Pairs[at]);
            if (two.Claim != one.Claim + 1 || two.Record <= one.Record + 1 || claim.CutBefore[two.Claim])
                continue;
            var between = Enumerable.Range(one.Record + 1, two.Record - one.Record - 1).Where(inStatement).ToList();
            if (WholeSentences.Are(record, one.Record, two.Record, between))
                return Text(record, between);
        }

        return null;
    }

    /// <summary>Whether the sentences that the claim left out behind one that it kept take this one back, or answer it.</summary>
    public static string? HarmOfSentences(RecordWords record, int kept, List<int> sentences)
    {
        var path = new StatementPath(record, static _ => true);
        var first = sentences.TakeWhile((word, at) => at == 0 || !path.EndsSentence(sentences[at - 1], word)).ToList();
        var cut = new CutWords(Forms(record, first), Pauses(record, first), Sentence(record, path, kept, -1, path.Before), true);
        if (record.Between(first[0]).Contains('?') && !record.Between(first[^1] + 1).Contains('?') && Questions.AreAnswer(cut.Words))
            return CutRules.Answer;
        return Contrasts.Retracts(cut) || Contrasts.IsRefused(cut) ? CutRules.SetAgainst : null;
    }

    private static (List<int> Words, string Reason)? HarmBetween(ClaimText claim, RecordWords record, Alignment alignment, Func<int, bool> inStatement)
    {
        for (var at = 1; at < alignment.Pairs.Count; at++)
        {
            var (one, two) = (alignment.Pairs[at - 1], alignment.Pairs[at]);
            if (two.Record <= one.Record + 1)
                continue;
            var between = Enumerable.Range(one.Record + 1, two.Record - one.Record - 1).Where(inStatement).ToList();
            if (between.Count == 0)
                continue;
            var harm = claim.CutBefore[two.Claim] ? IsQuestionCut(claim, record, alignment, between, two.Record) ? CutRules.PartOfQuestion : HarmOfMarked(record, one.Record, two.Record, between)
                : DiffBuilder.IsClause(record, one.Record, two.Record, between) && two.Claim == one.Claim + 1 ? HarmInside(record, one.Record, two.Record, between)
                : null;
            if (harm is not null)
                return (between, harm);
        }

        return null;
    }

    /// <summary>"… do the boats sink?": the claim leaves out the verb that asks, and the mark.</summary>
    private static bool IsQuestionCut(ClaimText claim, RecordWords record, Alignment alignment, List<int> between, int next)
        => Questions.Turns(record.Words[between[^1]].Form, record.Words[next].Form) && IsQuestion(record, alignment.LastRecord, []) && !claim.Text.Contains('?', StringComparison.Ordinal);

    /// <summary>Of a cut over the end of a sentence only the rest of the sentences on either side says something of the words kept of them, as it does where the claim begins or ends.</summary>
    private static string? HarmOfMarked(RecordWords record, int kept, int next, List<int> between)
    {
        var path = new StatementPath(record, static _ => true);
        var ends = Enumerable.Range(0, between.Count + 1).Where(at => path.EndsSentence(at == 0 ? kept : between[at - 1], at == between.Count ? next : between[at])).ToList();
        if (ends.Count == 0)
            return CutRules.HarmBetween(new(Forms(record, between), Pauses(record, between), Sentence(record, path, kept, -1, path.Before), Marks.EndsClause(record.Between(kept + 1))) { Behind = Behind(record, path, next) });
        var (rest, start) = (between.GetRange(0, ends[0]), between.GetRange(ends[^1], between.Count - ends[^1]));
        if (start.Count == 0 && Contrasts.IsTakenUp(Forms(record, rest), Sentence(record, path, next, -1, path.After)))
            return CutRules.SetAgainst;
        return CutRules.HarmAfter(new(Forms(record, rest), PausesAndBrackets(record, rest), Sentence(record, path, kept, -1, path.Before), rest.Count > 0 && EndsClause(record, kept)))?.Reason
            ?? CutRules.HarmBefore(new(Forms(record, start), Pauses(record, start), Sentence(record, path, next, -1, path.After), false) { Capitals = start.ConvertAll(record.HasCapital), Behind = Behind(record, path, next) }, false);
    }

    private static (List<int> Words, bool Whole) Before(StatementPath path, int first)
    {
        var words = new List<int>();
        var whole = false;
        for (var (at, next) = (path.Before(first), first); at >= 0; next = at, at = path.Before(at))
        {
            whole |= path.SameQuote(at, first);
            if (path.EndsSentence(at, next))
                break;
            words.Add(at);
        }

        words.Reverse();
        return (words, whole);
    }

    private static (List<int> Words, bool Whole) After(RecordWords record, StatementPath path, int last)
    {
        var words = new List<int>();
        var whole = false;
        for (var (at, before) = (path.After(last), last); at >= 0; before = at, at = path.After(at))
        {
            whole |= path.SameQuote(at, last) && !IsFilled(record, path, at);
            if (path.EndsSentence(before, at))
                break;
            words.Add(at);
        }

        return (words, whole);
    }

    /// <summary>The sentence right before one that begins with "Then", where it only supposes: "Let's say they pay. Then | we dig."; null for any other.</summary>
    private static List<int>? Supposition(RecordWords record, StatementPath path, int start)
    {
        var words = new List<int>();
        for (var (at, next) = (path.Before(start), start); at >= 0 && !(words.Count > 0 && path.EndsSentence(at, next)); next = at, at = path.Before(at))
            words.Insert(0, at);
        return words.Count > 0 && Suppositions.Propose(Forms(record, words)) ? words : null;
    }

    /// <summary>The sentence of the same quotation that follows the one that ends with the last kept word; empty for none.</summary>
    private static List<int> NextSentence(RecordWords record, StatementPath path, int last)
    {
        var words = new List<int>();
        for (var (at, before) = (path.After(last), last); at >= 0 && path.SameQuote(at, last) && !(words.Count > 0 && path.EndsSentence(before, at)); before = at, at = path.After(at))
            words.Add(at);
        return words;
    }

    /// <summary>What is left is "you know": the claim has the whole all the same.</summary>
    private static bool IsFilled(RecordWords record, StatementPath path, int at)
    {
        var end = at;
        var count = 1;
        while (path.After(end) is >= 0 and var next)
            (end, count) = (next, count + 1);
        var filler = QuoteText.FillerLength(record.Words, at);
        return filler >= count || (count == 1 && at > 0 && QuoteText.FillerLength(record.Words, at - 1) == 2);
    }

    /// <summary>The kept words of the sentence at a border, in order.</summary>
    private static List<string> Sentence(RecordWords record, StatementPath path, int from, int to, Func<int, int> step)
    {
        var words = new List<int> { from };
        for (var at = from; at != to && step(at) is >= 0 and var next && !path.EndsSentence(Math.Min(at, next), Math.Max(at, next)); at = next)
            words.Add(next);
        words.Sort();
        return Forms(record, words);
    }

    /// <summary>The forms from a word to the end of its sentence, in parts between pauses.</summary>
    private static List<List<string>> Behind(RecordWords record, StatementPath path, int from)
    {
        List<List<string>> parts = [[record.Words[from].Form]];
        for (var at = from; path.After(at) is >= 0 and var next && !path.EndsSentence(at, next); at = next)
        {
            if (EndsClause(record, at))
                parts.Add([]);
            parts[^1].Add(record.Words[next].Form);
        }

        return parts;
    }

    private static bool IsQuestion(RecordWords record, int last, List<int> after)
        => record.Between((after.Count > 0 ? after[^1] : last) + 1) is var end && end.IndexOf('?') is var mark && mark >= 0 && end[..mark].IndexOfAny(".!") < 0 && !end[..mark].ContainsAny("”»\"");

    /// <summary>What the claim has before its first word on record.</summary>
    private static List<string> Added(ClaimText claim, Alignment alignment) => [.. claim.Lead, .. claim.Words.Take(alignment.FirstClaim).Select(word => word.Form)];

    private static bool IsPartial(RecordWords record, int word) => record.QuoteOf[word] is >= 0 and var quote && record.Source.Quotes[quote].Kind == QuoteKind.Partial;

    /// <summary>The reporter's words of the sentence before the marks of a quote; null where the word begins none.</summary>
    private static CutWords? BeforeMarks(RecordWords record, int first)
    {
        if (record.QuoteOf[first] is not (>= 0 and var quote) || first != record.WordAt(record.Source.Quotes[quote].Start))
            return null;
        var words = new List<int>();
        for (var at = first - 1; at >= 0 && record.QuoteOf[at] < 0 && !Marks.EndsSentence(record.Between(at + 1)); at--)
            words.Insert(0, at);
        return words.Count == 0 ? null : new(Forms(record, words), Pauses(record, words), [], false);
    }

    /// <summary>The last words before the kept ones are a colon's, and count: "two messages: one,".</summary>
    private static bool IsListed(RecordWords record, List<int> before)
        => before.Count > 1 && record.Between(before[^1]).Contains(':') && Conditions.HeadsList(Forms(record, before));

    private static List<string> Forms(RecordWords record, List<int> words) => words.ConvertAll(word => record.Words[word].Form);

    private static List<bool> Pauses(RecordWords record, List<int> words) => words.ConvertAll(word => Marks.EndsClause(record.Between(word + 1)));

    /// <summary>As <see cref="Pauses"/>; a bracket ends a clause behind the kept words as well.</summary>
    private static List<bool> PausesAndBrackets(RecordWords record, List<int> words)
        => words.ConvertAll(word => EndsClause(record, word));

    private static bool EndsClause(RecordWords record, int word) => Marks.EndsClause(record.Between(word + 1)) || record.Between(word + 1).IndexOfAny('(', ')') >= 0;

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
