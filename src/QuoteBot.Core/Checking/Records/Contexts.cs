using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Checking.Records;

/// <summary>Turns a finding into the record that is shown.</summary>
internal static class Contexts
{
    public static RecordContext Of(Finding finding) => Around(finding.Record.Source, new TextSpan(finding.Start, finding.End));

    /// <summary>The sentences in which the stretch stands, with one more on either side.</summary>
    public static RecordContext Around(SourceText source, TextSpan stretch)
    {
        var passages = source.Passages;
        var first = -1;
        var last = -1;
        for (var at = 0; at < passages.Count; at++)
        {
            if (!passages[at].Span.Overlaps(stretch))
                continue;
            first = first < 0 ? at : first;
            last = at;
        }

        if (first < 0)
            return new("", PopUps.Shown(stretch.In(source.Text)), "");
        return new(
            first > 0 ? PopUps.Shown(passages[first - 1].Span.In(source.Text)) : "",
            PopUps.Shown(source.Text[passages[first].Span.Start..passages[last].Span.End]),
            last + 1 < passages.Count ? PopUps.Shown(passages[last + 1].Span.In(source.Text)) : "");
    }

    public static QuoteRecord Record(Finding finding, Cluster? cluster = null)
    {
        var source = finding.Record.Source;
        var part = PartOf(finding);
        var segments = Segments(finding);
        return new()
        {
            Article = part.Article,
            FurtherLines = source.Parts.SkipWhile(other => other != part).Skip(1).TakeWhile(other => other.Span.Start < finding.End).Select(other => other.Article.Id).ToList(),
            Kind = finding.Kind,
            Speaker = finding.Kind == RecordKind.Narration ? null : finding.Quotes.FirstOrDefault(quote => quote.Speaker is not null)?.Speaker,
            SpeakerConfidence = finding.Quotes.Any(quote => quote.Speaker is not null) ? finding.SpeakerConfidence : 0,
            Origin = finding.Quotes.Select(quote => quote.ToldTo).FirstOrDefault(told => told is not null),
            Wire = WireCredits.Of(part.Article),
            Quote = PopUps.Shown(string.Join(' ', segments.Select(segment => segment.In(source.Text)))),
            Segments = finding.IsHeadline ? [] : InArticle(segments, part),
            Context = Of(finding),
            FirstReported = cluster?.First,
            Outlets = cluster?.Outlets ?? [],
            IndependentOrigins = cluster?.Origins ?? 1,
        };
    }

    public static SourcePart PartOf(Finding finding)
        => finding.Record.Source.Parts.LastOrDefault(part => part.Span.Start <= finding.Start) ?? finding.Record.Source.Parts[0];

    /// <summary>The statement's quotes in text order; for narration the sentence.</summary>
    private static IReadOnlyList<TextSpan> Segments(Finding finding)
    {
        if (finding.Quotes.Count > 0)
            return finding.Quotes.SelectMany(quote => quote.Segments).OrderBy(segment => segment.Start).ToList();
        var passages = finding.Record.Source.Passages.Where(passage => passage.Span.Overlaps(new(finding.Start, finding.End))).ToList();
        return passages.Count > 0 ? [new(passages[0].Span.Start, passages[^1].Span.End)] : [new(finding.Start, finding.End)];
    }

    private static IReadOnlyList<TextSpan> InArticle(IReadOnlyList<TextSpan> segments, SourcePart part)
    {
        var inside = segments
            .Select(segment => new TextSpan(Math.Max(segment.Start, part.Span.Start), Math.Min(segment.End, part.Span.End)))
            .Where(segment => !segment.IsEmpty)
            .Select(segment => segment.Shift(part.ArticleStart - part.Span.Start))
            .ToList();
        return inside.Count > 0 ? inside : [new(part.ArticleStart, part.ArticleStart + part.Span.Length)];
    }
}
