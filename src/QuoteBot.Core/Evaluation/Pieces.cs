namespace QuoteBot.Evaluation;

/// <summary>A stretch of an annotated quote: the unit that is counted.</summary>
public sealed record GoldPiece(GoldQuote Quote, TextSpan Span);

/// <summary>A stretch of a found quote: the unit that is counted.</summary>
public sealed record FoundPiece(Quote Quote, TextSpan Span);

/// <summary>A pair of pieces that are taken for the same.</summary>
public sealed record Match(GoldPiece Gold, FoundPiece Found);

/// <summary>Cuts quotes into the pieces that are compared, and pairs them.</summary>
public static class Pieces
{
    /// <summary>The segments of annotated quotes; those that only white space or marks part are one.</summary>
    public static List<GoldPiece> Of(IReadOnlyList<GoldQuote> quotes, string text)
    {
        var pieces = new List<GoldPiece>();
        foreach (var quote in quotes)
        {
            foreach (var span in quote.Segments.OrderBy(segment => segment.Start))
            {
                if (pieces.Count > 0 && pieces[^1] is var last && last.Quote == quote && OnlyMarksPart(last.Span, span, text))
                    pieces[^1] = last with { Span = new TextSpan(last.Span.Start, span.End) };
                else
                    pieces.Add(new GoldPiece(quote, span));
            }
        }

        return pieces;
    }

    private static bool OnlyMarksPart(TextSpan first, TextSpan second, string text) =>
        first.End <= second.Start && Trimmed(text, new TextSpan(first.End, second.Start)).IsEmpty;

    /// <summary>The segments of found quotes. A segment inside reported speech of the same cue is part of that statement, not a piece of its own.</summary>
    public static List<FoundPiece> Of(IReadOnlyList<Quote> quotes)
    {
        var clauses = quotes.Where(quote => quote.Kind == QuoteKind.Indirect).ToList();
        return [.. from quote in quotes from segment in quote.Segments where !IsPartOf(quote, segment, clauses) select new FoundPiece(quote, segment)];
    }

    private static bool IsPartOf(Quote quote, TextSpan segment, List<Quote> clauses) =>
        quote.Kind != QuoteKind.Indirect && clauses.Exists(clause => clause.Cue == quote.Cue && clause.Segments.Any(whole => whole.Contains(segment)));

    /// <summary>Pairs each annotated piece with at most one found piece, and each found with at most one annotated: the best cover first.</summary>
    /// <param name="share">The part of the annotated piece, 0 to 1, that the found one must cover by more than this.</param>
    public static List<Match> Pair(IReadOnlyList<GoldPiece> gold, IReadOnlyList<FoundPiece> found, double share)
    {
        var pairs =
            from one in gold
            from other in found
            let cover = Cover(one.Span, other.Span)
            where cover > share
            orderby cover descending, other.Span.Length, one.Span.Start
            select new Match(one, other);
        var takenGold = new HashSet<GoldPiece>();
        var takenFound = new HashSet<FoundPiece>();
        var matches = new List<Match>();
        foreach (var pair in pairs)
        {
            if (takenGold.Contains(pair.Gold) || takenFound.Contains(pair.Found))
                continue;
            takenGold.Add(pair.Gold);
            takenFound.Add(pair.Found);
            matches.Add(pair);
        }

        return matches;
    }

    /// <summary>The share of the annotated span that the found one covers: |gold ∩ found| / |gold|.</summary>
    public static double Cover(TextSpan gold, TextSpan found) =>
        gold.IsEmpty ? 0 : Math.Max(0, Math.Min(gold.End, found.End) - Math.Max(gold.Start, found.Start)) / (double)gold.Length;

    /// <summary>The span without white space, quotation marks and punctuation at its edges; empty when nothing else is in it.</summary>
    public static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsEdge(text[start]))
            start++;
        while (end > start && IsEdge(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c) || c is '`' or '´';
}
