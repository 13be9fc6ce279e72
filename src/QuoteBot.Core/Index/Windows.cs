using QuoteBot.Index.Storage;

namespace QuoteBot.Index;

/// <summary>Cuts the window of text around a hit.</summary>
internal sealed class Windows(Texts texts)
{
    /// <summary>A debate's lines of one word each would otherwise be read by the thousand.</summary>
    private const int MostLinesEitherSide = 100;

    /// <returns>Null when the article has gone, or has changed so that the hit's stretch lies outside it.</returns>
    public SourceText? Around(Session session, PassageHit hit, int reach)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(reach);
        if (StoredText.ById(session, texts, hit.Article) is not { } found || hit.Span.End > found.Article.Text.Length)
            return null;
        var stored = found with { Near = hit.Id };

        var length = stored.Article.Text.Length;
        var stretch = stored.ToBorders(new TextSpan((int)Math.Max(0, (long)hit.Span.Start - reach), (int)Math.Min(length, (long)hit.Span.End + reach)));
        var lines = new LinkedList<(StoredText Text, TextSpan Stretch)>();
        lines.AddFirst((stored, stretch));
        if (stored.Article.Event is not null)
        {
            if (stretch.Start == 0)
                AddLines(lines, reach - hit.Span.Start, after: false);
            if (stretch.End == length)
                AddLines(lines, reach - (length - hit.Span.End), after: true);
        }
        return Window.Of([.. lines]);
    }

    public SourceText? Whole(Session session, string article) =>
        StoredText.ById(session, texts, article) is { } stored
            ? Window.Of([(stored, new TextSpan(0, stored.Article.Text.Length))])
            : null;

    /// <param name="wanted">Characters still missing on this side.</param>
    private void AddLines(LinkedList<(StoredText Text, TextSpan Stretch)> lines, int wanted, bool after)
    {
        var line = (after ? lines.Last! : lines.First!).Value.Text;
        for (var i = 0; i < MostLinesEitherSide && wanted > 0; i++)
        {
            if (line.Neighbour(texts, after) is not { } next)
                return;
            line = next;
            var length = line.Article.Text.Length;
            var stretch = line.ToBorders(after ? new TextSpan(0, Math.Min(length, wanted)) : new TextSpan(Math.Max(0, length - wanted), length));
            if (after)
                lines.AddLast((line, stretch));
            else
                lines.AddFirst((line, stretch));
            wanted -= length + 1;
        }
    }
}
