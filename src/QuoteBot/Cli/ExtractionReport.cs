using System.Globalization;
using QuoteBot.Evaluation;

namespace QuoteBot.Cli;

/// <summary>The figures of <c>eval extraction</c> as a table.</summary>
public static class ExtractionReport
{
    private const double Loose = ExtractionScorer.Loose;
    private const double Close = ExtractionScorer.Close;

    public static IEnumerable<string> Lines(ExtractionScorer score, TimeSpan time)
    {
        yield return Text($"{score.Articles} articles, {score.Quotes} quotes found, {score.Articles / time.TotalSeconds:N0} articles/s on one core");
        yield return "";
        yield return "Quotes found (F1, recall, precision)            more than 0.3           more than 0.8         mention right >0.3  >0.8";
        foreach (var set in Enum.GetValues<GoldSet>())
        {
            var mentions = $"{Percent(score.Mentions(set, Loose))} {Percent(score.Mentions(set, Close))}";
            yield return Text($"{Name(set),-44}{Figures(score.Spans(set, Loose))}   {Figures(score.Spans(set, Close))}         {mentions}");
            if (set != GoldSet.All)
            {
                var (loose, close) = (score.LenientSpans(set, Loose), score.LenientSpans(set, Close));
                yield return Text($"{"  other annotations passed over",-44}{Figures(loose)}   {Figures(close)}");
            }
        }

        yield return Text($"{"clauses, every found segment on its own",-44}{Figures(Segments(score, Loose))}   {Figures(Segments(score, Close))}");
        yield return "";
        yield return Row("Quoted words with the right mention", score["quoted words"]);
        yield return Row("Quoted words in a found quote", score["quoted words found"]);
        yield return Text($"{"Direct quotes, exact after trimming",-44}{Figures(score.ExactDirect)}");
        yield return Row("  precision, annotated as direct alone", score["exact direct precision"]);
        yield return "";
        yield return "Plain reported speech and quotes, by kind";
        foreach (var kind in score.Under("kind recall "))
        {
            var found = score["kind recall " + kind];
            yield return Text($"  {kind,-42}found {Percent(found)}   mention right {Percent(score["kind mention " + kind])}   of {found.All}");
        }

        yield return "Mention right, by kind of speaker";
        foreach (var type in score.Under("type mention "))
        {
            yield return Row($"  {type}", score["type mention " + type]);
        }

        if (score["name"].All > 0)
        {
            yield return Row("Full name right, direct and mixed", score["name"]);
            foreach (var type in score.Under("name of "))
            {
                yield return Row($"  {type}", score["name of " + type]);
            }

            yield return Row("Full name right, reported speech", score["reported name"]);
        }

        yield return "Confidence";
        foreach (var bin in score.Under("confidence "))
        {
            var names = score["name confidence " + bin] is { All: > 0 } tally ? Text($"   name right {Percent(tally)} of {tally.All}") : "";
            yield return Row($"  from {bin}: mention right", score["confidence " + bin]) + names;
        }
    }

    /// <summary>Misses drawn at random, so many of each kind, in their own order.</summary>
    public static IEnumerable<string> Misses(ExtractionScorer score, int count, string? kind, Random random)
    {
        foreach (var group in score.Misses.Where(miss => kind is null || miss.Kind == kind).GroupBy(miss => miss.Kind))
        {
            var all = group.ToList();
            yield return "";
            yield return Text($"{group.Key}: {all.Count}");
            foreach (var miss in all.OrderBy(_ => random.Next()).Take(count))
            {
                yield return SafeText.Line(Text($"- [{miss.Article}] {miss.Explanation}"));
                yield return SafeText.Line(Text($"    {miss.Context}"));
            }
        }
    }

    private static Meeting Segments(ExtractionScorer score, double share) =>
        new(score[Text($"segment recall {share}")], score[Text($"segment precision {share}")]);

    private static string Name(GoldSet set) => set switch
    {
        GoldSet.All => "all that is annotated",
        GoldSet.Said => "said: quotes, and speech after a cue",
        _ => "clauses: quotes, and plain reported clauses",
    };

    private static string Row(string name, Tally tally) => Text($"{name,-44}{Percent(tally)} of {tally.All}");

    private static string Figures(Meeting meeting) => Text($"{meeting.F1:0.000} ({meeting.Recall.Share:0.000}, {meeting.Precision.Share:0.000})");

    private static string Percent(Tally tally) => Text($"{100 * tally.Share,5:0.0} %");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
