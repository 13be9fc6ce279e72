namespace QuoteBot.Checking;

/// <summary>Words of a sentence that a claim left out before or after those it kept.</summary>
/// <param name="Words">Canonical forms, in order, of the one sentence only.</param>
/// <param name="Pauses">For each, whether a pause (comma, dash, semicolon) follows it.</param>
/// <param name="Kept">The forms that the claim kept of the sentence, in order.</param>
/// <param name="Pause">Whether a pause stands between the kept words and the first left out after them.</param>
internal sealed record CutWords(IReadOnlyList<string> Words, IReadOnlyList<bool> Pauses, IReadOnlyList<string> Kept, bool Pause)
{
    /// <summary>The pause after the kept words is that of the reporter's aside: "…," he said, "that …".</summary>
    public bool IsAside { get; init; }

    /// <summary>The words up to the first pause or joining word; the first word always belongs to it.</summary>
    public List<string> FirstClause()
    {
        var clause = new List<string>();
        for (var at = 0; at < Words.Count; at++)
        {
            if (at > 0 && IsJoiner(Words[at]))
                break;
            clause.Add(Words[at]);
            if (Pauses[at])
                break;
        }

        return clause;
    }

    /// <summary>The words after the last pause or joining word; empty when a pause ends them.</summary>
    public List<string> LastClause()
    {
        var first = Words.Count;
        while (first > 0 && !Pauses[first - 1] && !IsJoiner(Words[first - 1]))
            first--;
        return Words.Skip(first).ToList();
    }

    private static bool IsJoiner(string form) => form is "and" or "but" or "because" or "so";
}

/// <param name="Reason">A sentence.</param>
/// <param name="Words">How many of the words left out, from the first, are to blame.</param>
internal sealed record CutHarm(string Reason, int Words);
