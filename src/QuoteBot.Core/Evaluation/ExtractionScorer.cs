using QuoteBot.Text;

namespace QuoteBot.Evaluation;

/// <summary>Counts how well the found quotes of articles agree with the annotated ones.</summary>
/// <remarks>Add articles one by one, then read the figures. Not safe for concurrent use.</remarks>
public sealed class ExtractionScorer
{
    /// <summary>A piece is met when more than this share of it is found: loosely and closely.</summary>
    public const double Loose = 0.3;

    public const double Close = 0.8;

    private readonly Dictionary<string, Tally> _figures = [];

    /// <summary>What was wrong, for reading by eye: kind of miss, article, and its words.</summary>
    public List<Miss> Misses { get; } = [];

    public int Articles { get; private set; }

    public int Quotes { get; private set; }

    /// <summary>The counts under a name made by this class's other members; nothing counted when it never came up.</summary>
    public Tally this[string figure] => _figures.GetValueOrDefault(figure);

    /// <summary>The names of the figures that begin so, without that beginning, in order.</summary>
    public IEnumerable<string> Under(string beginning) =>
        _figures.Keys.Where(key => key.StartsWith(beginning, StringComparison.Ordinal)).Select(key => key[beginning.Length..]).Order(StringComparer.Ordinal);

    public Meeting Spans(GoldSet set, double share) => new(this[$"recall {set} {share}"], this[$"precision {set} {share}"]);

    /// <summary>As <see cref="Spans"/>, with found pieces that are annotated but lie outside the set passed over instead of counted as wrong.</summary>
    public Meeting LenientSpans(GoldSet set, double share) => new(this[$"recall {set} {share}"], this[$"lenient precision {set} {share}"]);

    public Tally Mentions(GoldSet set, double share) => this[$"mention {set} {share}"];

    /// <summary>Direct quotes whose span is an annotated one, of any kind, but for marks and punctuation at its edges.</summary>
    /// <remarks>The recall is over those annotated as direct.</remarks>
    public Meeting ExactDirect => new(this["exact recall"], this["exact precision"]);

    public void Add(GoldArticle gold, IReadOnlyList<Quote> quotes)
    {
        Articles++;
        Quotes += quotes.Count;
        var pieces = Pieces.Of(gold.Quotes, gold.Text);
        var found = Pieces.Of(quotes);
        foreach (var share in (double[])[Loose, Close])
            AddSpans(gold, pieces, found, share);
        AddOneByOne(gold, pieces, quotes);
        AddExact(gold, pieces, quotes);
        AddQuotedWords(gold, quotes);
    }

    private void AddSpans(GoldArticle gold, List<GoldPiece> pieces, List<FoundPiece> found, double share)
    {
        var anywhere = Pieces.Pair(pieces, found, share).Select(match => match.Found).ToHashSet();
        foreach (var set in Enum.GetValues<GoldSet>())
        {
            var inSet = pieces.Where(piece => set.Holds(piece.Quote, gold.Text)).ToList();
            var matches = Pieces.Pair(inSet, found, share);
            var met = matches.Select(match => match.Gold).ToHashSet();
            var right = matches.Select(match => match.Found).ToHashSet();
            foreach (var piece in inSet)
                Count($"recall {set} {share}", met.Contains(piece));
            foreach (var piece in found)
            {
                Count($"precision {set} {share}", right.Contains(piece));
                if (right.Contains(piece) || !anywhere.Contains(piece))
                    Count($"lenient precision {set} {share}", right.Contains(piece));
            }

            foreach (var match in matches)
                Count($"mention {set} {share}", IsMentionRight(match));
            if (set == GoldSet.Clause && share == Loose)
                AddKinds(gold, inSet, matches, found, anywhere);
        }

        if (share == Loose)
            AddNames(gold, Pieces.Pair(pieces, found, share));
    }

    private void AddKinds(GoldArticle gold, List<GoldPiece> pieces, List<Match> matches, List<FoundPiece> found, HashSet<FoundPiece> anywhere)
    {
        var met = matches.ToDictionary(match => match.Gold);
        foreach (var piece in pieces)
        {
            Count($"kind recall {piece.Quote.Kind}", met.ContainsKey(piece));
            if (!met.ContainsKey(piece))
                Misses.Add(Miss.NotFound(gold, piece));
        }

        foreach (var match in matches)
        {
            var right = IsMentionRight(match);
            Count($"kind mention {match.Gold.Quote.Kind}", right);
            Count($"type mention {match.Gold.Quote.SpeakerType}", right);
            Count($"confidence {Bin(match.Found.Quote.Confidence)}", right);
            if (!right)
                Misses.Add(Miss.OtherMention(gold, match));
            if (Pieces.Cover(match.Gold.Span, match.Found.Span) <= Close)
                Misses.Add(Miss.Cut(gold, match));
        }

        foreach (var piece in found.Where(piece => !anywhere.Contains(piece)))
            Misses.Add(Miss.False(gold, piece));
    }

    private void AddNames(GoldArticle gold, List<Match> matches)
    {
        foreach (var match in matches.Where(match => match.Gold.Quote.Names.Count > 0))
        {
            var right = IsNameRight(match);
            if (match.Gold.Quote.Kind is "direct" or "mixed")
            {
                Count("name", right);
                Count($"name of {match.Gold.Quote.SpeakerType}", right);
                Count($"name confidence {Bin(match.Found.Quote.Confidence)}", right);
            }
            else
            {
                Count("reported name", right);
            }

            if (!right)
                Misses.Add(Miss.OtherName(gold, match));
        }
    }

    /// <summary>The plainest count: each found segment is a piece of its own, also inside reported speech.</summary>
    private void AddOneByOne(GoldArticle gold, List<GoldPiece> pieces, IReadOnlyList<Quote> quotes)
    {
        var found = Segments(quotes).ToList();
        var inSet = pieces.Where(piece => GoldSet.Clause.Holds(piece.Quote, gold.Text)).ToList();
        foreach (var share in (double[])[Loose, Close])
        {
            var matches = Pieces.Pair(inSet, found, share).Count;
            _figures[$"segment recall {share}"] = Sum(this[$"segment recall {share}"], matches, inSet.Count);
            _figures[$"segment precision {share}"] = Sum(this[$"segment precision {share}"], matches, found.Count);
        }
    }

    private static IEnumerable<FoundPiece> Segments(IEnumerable<Quote> quotes) =>
        quotes.SelectMany(quote => quote.Segments.Select(segment => new FoundPiece(quote, segment)));

    private static Tally Sum(Tally tally, int right, int all) => new(tally.Right + right, tally.All + all);

    private void AddExact(GoldArticle gold, List<GoldPiece> pieces, IReadOnlyList<Quote> quotes)
    {
        var wanted = pieces.Where(piece => piece.Quote.Kind == "direct").Select(piece => Pieces.Trimmed(gold.Text, piece.Span)).ToHashSet();
        var annotated = pieces.Select(piece => piece.Span).Concat(gold.Quotes.SelectMany(quote => quote.QuotedSpans))
            .Select(span => Pieces.Trimmed(gold.Text, span)).ToHashSet();
        var found = Segments(quotes.Where(quote => quote.Kind != QuoteKind.Indirect))
            .Select(piece => (piece.Quote.Kind, Span: Pieces.Trimmed(gold.Text, piece.Span))).ToList();
        var foundSpans = found.Select(piece => piece.Span).ToHashSet();
        foreach (var span in wanted)
        {
            Count("exact recall", foundSpans.Contains(span));
            if (!foundSpans.Contains(span))
                Misses.Add(Miss.Of("inexact", gold, span, $"found “{found.Find(piece => piece.Span.Overlaps(span)).Span.In(gold.Text)}”"));
        }

        foreach (var (kind, span) in found.Where(piece => piece.Kind == QuoteKind.Direct))
        {
            var right = annotated.Contains(span);
            Count("exact precision", right);
            Count("exact direct precision", wanted.Contains(span));
            if (!right)
                Misses.Add(Miss.Of("direct", gold, span, "no annotated quote of exactly these words"));
        }
    }

    /// <summary>Every word between quotation marks that belongs to an annotated quote: is it in a found quote whose mention is right?</summary>
    private void AddQuotedWords(GoldArticle gold, IReadOnlyList<Quote> quotes)
    {
        var found = Segments(quotes).ToList();
        foreach (var quote in gold.Quotes)
        {
            foreach (var span in quote.QuotedSpans)
            {
                foreach (var word in Words(gold.Text, span))
                {
                    var over = found.Where(piece => piece.Span.Overlaps(word)).MinBy(piece => piece.Span.Length);
                    Count("quoted words", over is not null && IsMentionRight(new Match(new GoldPiece(quote, span), over)));
                    Count("quoted words found", over is not null);
                }
            }
        }
    }

    private static IEnumerable<TextSpan> Words(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            var start = i;
            while (i < span.End && !char.IsWhiteSpace(text[i]))
                i++;
            if (!Pieces.Trimmed(text, new TextSpan(start, i)).IsEmpty)
                yield return new TextSpan(start, i);
        }
    }

    /// <summary>The found mention overlaps the annotated one; where none is annotated, none was found or the name is right.</summary>
    private static bool IsMentionRight(Match match) => match.Gold.Quote.Mentions.Count == 0
        ? match.Found.Quote.Mention is null || IsNameRight(match)
        : match.Found.Quote.Mention is { } mention && match.Gold.Quote.Mentions.Any(mention.Overlaps);

    private static bool IsNameRight(Match match) =>
        match.Gold.Quote.Names.Any(name => match.Found.Quote.Speakers.Any(speaker => Folded(speaker.Name) == Folded(name)));

    private static string Folded(string name) => NameKey.Of(name) is var key && key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;

    /// <summary>The confidence's tenth: 0.94 → "0.9".</summary>
    private static string Bin(double confidence) => FormattableString.Invariant($"{Math.Floor(Math.Min(confidence, 0.999) * 10) / 10:0.0}");

    private void Count(string figure, bool isRight) => _figures[figure] = this[figure].Add(isRight);
}
