using QuoteBot.Checking.Aligning;

namespace QuoteBot.Checking.Omissions;

/// <summary>Walks through the words of one statement, over the attribution between its segments.</summary>
internal sealed class StatementPath(RecordWords record, Func<int, bool> inStatement)
{
    /// <summary>The word of the statement before this one; -1 at its start.</summary>
    public int Before(int word)
    {
        if (word <= 0)
            return -1;
        if (inStatement(word - 1))
            return word - 1;
        var jump = record.JumpFrom[word];
        return jump >= 0 && record.QuoteOf[jump] == record.QuoteOf[word] && inStatement(jump) ? jump : -1;
    }

    /// <summary>The word of the statement after this one; -1 at its end.</summary>
    public int After(int word)
    {
        var next = word + 1;
        while (next < record.Count && !inStatement(next))
            next++;
        return next < record.Count && (next == word + 1 || (record.JumpFrom[next] == word && record.QuoteOf[next] == record.QuoteOf[word])) ? next : -1;
    }

    /// <summary>A sentence ends between two neighbours. "A," she said. "B": the comma stands for a full stop; "A," she said, "b" goes on.</summary>
    public bool EndsSentence(int word, int next)
        => record.EndsSentence(word + 1) || (next > word + 1 && (Marks.EndsSentence(record.Between(next)) || record.Between(next).Contains(':')));

    /// <summary>The two belong to one quotation as it is shown, one quoted inside the other included.</summary>
    public bool SameQuote(int word, int other)
    {
        var (one, two) = (record.QuoteOf[word], record.QuoteOf[other]);
        return one == two || one < 0 || two < 0
            || (record.Source.Quotes[one] is var first && record.Source.Quotes[two] is var second && first.Start < second.End && second.Start < first.End);
    }

    /// <summary>How many words lie between two, those of an attribution between segments not counted.</summary>
    public static int Between(RecordWords record, int from, int to)
    {
        var count = 0;
        for (var at = to; at > from;)
        {
            at = record.JumpFrom[at] >= from ? record.JumpFrom[at] : at - 1;
            count += at > from ? 1 : 0;
        }

        return count;
    }
}
