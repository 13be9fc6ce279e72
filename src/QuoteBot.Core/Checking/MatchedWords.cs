using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>Finds the words of a query in a passage, to be marked where it is shown.</summary>
public static class MatchedWords
{
    /// <summary>The stretches of the passage that are words of the query: words that carry meaning wherever they stand, and small words beside them.</summary>
    /// <returns>In order, not overlapping; words in a row are one stretch.</returns>
    public static IReadOnlyList<TextSpan> In(string passage, IReadOnlyList<Word> query)
    {
        var asked = query.Select(word => word.Form).ToHashSet(StringComparer.Ordinal);
        var runs = new List<(TextSpan Span, bool Tells)>();
        var goesOn = false;
        foreach (var word in QuoteText.Words(passage))
        {
            if (!asked.Contains(word.Form))
            {
                goesOn = false;
                continue;
            }

            var tells = Lexicon.IsContent(word.Form);
            if (goesOn)
                runs[^1] = (new TextSpan(runs[^1].Span.Start, word.Span.End), runs[^1].Tells || tells);
            else
                runs.Add((word.Span, tells));
            goesOn = true;
        }

        return [.. runs.Where(run => run.Tells).Select(run => run.Span)];
    }
}
