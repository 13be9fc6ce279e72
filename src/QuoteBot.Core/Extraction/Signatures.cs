using System.Collections.Frozen;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>“…” — Ana Ruiz, or “…” / Ana Ruiz, Moor Courier: a quotation that is signed by whose it is.</summary>
/// <remarks>A line of its own that begins with a dash is the reporter's signature as often, and tells nothing.</remarks>
internal sealed class Signatures(MarkedText text)
{
    /// <summary>"Col. Ana Maria Ruiz and Jan van der Vik".</summary>
    private const int MostTokensOfNames = 9;

    /// <summary>", of the Moor Courier's editorial board".</summary>
    private const int MostTokensBehind = 9;

    /// <summary>Fewer words are a title or a word in marks.</summary>
    private const int ShortestSpeech = 5;

    /// <summary>A line "Ana Ruiz, Moor Press" below one quotation may be a picture's; below so many it is how the article tells whose each is.</summary>
    private const int FewestLines = 3;

    private static readonly FrozenSet<string> Particles = WordSet.Of("de da di del della van von der den la le al el bin ibn");

    private int? _lines;

    /// <returns>Null for a quotation that nobody signed.</returns>
    public FoundQuote? Of(QuotedRegion region)
    {
        if (text.WordCount(region.Inner) < ShortestSpeech)
            return null;
        if (Beside(region) is { } name)
            return FoundQuote.Of(region, AttributionRule.Signed, QuoteKind.Direct, subject: name);
        if (Below(region) is not { } line || (_lines ??= text.Regions.Count(other => other.IsClosed && Below(other) is not null)) < FewestLines)
            return null;
        var isWhole = QuotePlace.OpensSentence(text, region) && QuotePlace.EndsSentence(text, region);
        return FoundQuote.Of(region, AttributionRule.Signed, isWhole ? QuoteKind.Direct : QuoteKind.Partial, subject: line);
    }

    /// <summary>“…” — Ana Ruiz, Moor Courier: the paragraph is the quotation, a dash and whose it is.</summary>
    private TokenRange? Beside(QuotedRegion region)
    {
        var end = text.Tokenized.ParagraphAround(region.Open).End;
        return region.IsClosed && QuotePlace.IsAlone(text, region) && region.After + 1 < end && text.Lower(region.After) is "—" or "–" or "-" or "--" && text.Tokens[region.After + 1].IsCapitalised
            ? Names(region.After + 1, end, needsOutlet: false)
            : null;
    }

    /// <summary>The names in the paragraph below the one in which the speech ends, when nothing else stands there.</summary>
    private TokenRange? Below(QuotedRegion region)
    {
        var last = text.RegionOf(region.Open);
        while (last + 1 < text.Regions.Count && text.Regions[last + 1].ContinuesPrevious)
            last++;
        var paragraph = text.Tokenized.ParagraphOf(text.Regions[last].Open);
        if (text.Regions[last].After < text.Tokenized.Paragraphs[paragraph].End || paragraph + 1 >= text.Tokenized.Paragraphs.Count)
            return null;
        var line = text.Tokenized.Paragraphs[paragraph + 1];
        return Names(line.Start, line.End, needsOutlet: true);
    }

    /// <summary>"Editorial Board, Moor Courier": of which paper is a part of its name.</summary>
    private bool IsBoard(int last) => text.Lower(last) is "board" or "editors";

    /// <summary>"Ana Ruiz and Jan Vik" of the whole stretch "Ana Ruiz and Jan Vik, Moor Courier".</summary>
    private TokenRange? Names(int start, int end, bool needsOutlet)
    {
        var comma = start;
        while (comma < end && text.Lower(comma) is not ",")
            comma++;
        if (comma == start || comma - start > MostTokensOfNames || (comma == end ? needsOutlet : end - comma - 1 is 0 or > MostTokensBehind) || text.Lower(end - 1) is "?" or "!")
            return null;
        var names = 0;
        for (var i = start; i < comma; i++)
        {
            if (text.IsQuoted(i) || text.Tokens[i].IsWord && !text.Tokens[i].IsCapitalised && !Particles.Contains(text.Lower(i)) && text.Lower(i) is not "and")
                return null;
            names += text.Tokens[i] is { IsWord: true, IsCapitalised: true } ? 1 : 0;
        }

        var isOutlet = comma == end || text.Tokens[comma + 1] is { IsWord: true, IsCapitalised: true };
        return names > 1 && text.Tokens[start].IsCapitalised && (isOutlet || !needsOutlet) && !(needsOutlet && text.Lower(end - 1) is ".") ? new TokenRange(start, IsBoard(comma - 1) ? end : comma) : null;
    }
}
