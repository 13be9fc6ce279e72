using QuoteBot.Evaluation.Searching;

namespace QuoteBot.Cli;

/// <summary>The figures of <c>eval search</c> as text.</summary>
public static class SearchReport
{
    /// <summary>A longer text is cut; it is here to be recognised.</summary>
    private const int MostShown = 200;

    /// <summary>A column for each way; a row for all questions, one for each relation, and one for the time.</summary>
    public static IEnumerable<string> Lines(SearchScorer scorer)
    {
        var rows = new List<IReadOnlyList<string>> { (string[])["hit@1 / hit@5 / MRR", .. scorer.Ways.Select(way => way.Name)] };
        foreach (var relation in scorer.Relations)
        {
            rows.Add([$"{relation} ({scorer.Of(scorer.Ways[0], relation).All})", .. scorer.Ways.Select(way => Cell(scorer.Of(way, relation)))]);
        }

        rows.Add(["one question, p50", .. scorer.Ways.Select(way => FormattableString.Invariant($"{new Latencies(scorer.Times(way)).At(0.5).TotalMilliseconds:0.0} ms"))]);
        return MarkdownTable.Lines(rows);
    }

    /// <summary>So many of the questions without an answer among the first five, drawn by the chance given, in the file's order.</summary>
    public static IEnumerable<string> Misses(SearchScorer scorer, int count, Random random)
    {
        if (count <= 0)
        {
            yield break;
        }

        yield return "";
        yield return $"{scorer.Ways[^1].Name}: {VerdictWords.Count(scorer.Misses.Count, "question", "questions")} without an answer among the first {SearchMiss.Few}";
        var drawn = Enumerable.Range(0, scorer.Misses.Count).ToArray();
        random.Shuffle(drawn);
        foreach (var miss in drawn.Take(count).Order().Select(at => scorer.Misses[at]))
        {
            yield return "";
            yield return $"{SafeText.Line(miss.Question.Id)} ({SafeText.Line(miss.Question.Relation)}): “{SafeText.Line(miss.Question.Text, MostShown)}”";
            yield return $"  right:  {SafeText.Line(string.Join(", ", miss.Question.Articles))}; found at {string.Join(", ", miss.Places.Select(place => $"{place.Way} {(place.Place == 0 ? "–" : place.Place)}"))}";
            foreach (var (article, words) in miss.Instead)
            {
                yield return $"  instead {SafeText.Line(article)}: “{SafeText.Line(words, MostShown)}”";
            }
        }
    }

    private static string Cell(SearchTally tally) => FormattableString.Invariant($"{tally.HitAt1:0.000} / {tally.HitAt5:0.000} / {tally.MeanReciprocal:0.000}");
}
