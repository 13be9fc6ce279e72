using QuoteBot.Text;

namespace QuoteBot.Extraction.Marks;

/// <summary>A stretch between quotation marks, inside one paragraph.</summary>
/// <param name="Inner">The tokens between the marks; never empty.</param>
/// <param name="IsClosed">False when no closing mark stands in the paragraph.</param>
/// <param name="IsSingle">Set off with single marks, which as often are apostrophes.</param>
/// <param name="ContinuesPrevious">The paragraph before ends inside a quotation, and this one opens with a mark: one utterance.</param>
public sealed record QuotedRegion(TokenRange Inner, bool IsClosed, bool IsSingle, bool ContinuesPrevious)
{
    /// <summary>The opening mark's token.</summary>
    public int Open => Inner.Start - 1;

    /// <summary>The token after the closing mark; after the last word when there is none.</summary>
    public int After => IsClosed ? Inner.End + 1 : Inner.End;

    public bool Overlaps(QuotedRegion other) => other.Open < After && Open < other.After;
}

/// <summary>Pairs quotation marks, paragraph by paragraph, so that one bad mark costs one paragraph.</summary>
public static class QuotationMarks
{
    /// <summary>Double marks around fewer tokens than this set off words and tell no style.</summary>
    private const int ShortestInDouble = 3;

    /// <summary>In so many tokens a name stands between marks; more are speech.</summary>
    private const int LongestTitle = 8;

    /// <summary>Single marks around fewer tokens than this are as often apostrophes.</summary>
    private const int ShortestInSingle = 5;

    /// <summary>A mark's partner further on does not count: a quotation is short, and a text of marks alone stays linear.</summary>
    private const int MaxLookAhead = 200;

    /// <summary>The outermost quotations in text order.</summary>
    public static IReadOnlyList<QuotedRegion> Pair(TokenizedText text)
    {
        var regions = new List<QuotedRegion>();
        var singleStyle = UsesSingleMarks(text);
        var isOpenEnded = false;
        for (var i = 0; i < text.Paragraphs.Count; i++)
        {
            var paragraph = text.Paragraphs[i];
            var kind = singleStyle || !Has(text, paragraph, TokenKind.DoubleMark) ? TokenKind.SingleMark : TokenKind.DoubleMark;
            var continues = isOpenEnded && OpensWithMark(text, paragraph, kind);
            var goesOn = i + 1 < text.Paragraphs.Count && OpensWithMark(text, text.Paragraphs[i + 1], kind);
            var isAnnounced = i > 0 && text.Tokens[paragraph.Start - 1].Lower is ":";
            isOpenEnded = PairParagraph(text.Tokens, paragraph, kind, continues, regions, goesOn, isAnnounced);
            if (singleStyle && Has(text, paragraph, TokenKind.DoubleMark))
                AddDoubleOutside(text, paragraph, regions);
        }

        return regions;
    }

    private static bool Has(TokenizedText text, TokenRange range, TokenKind kind)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (text.Tokens[i].Kind == kind)
                return true;
        }

        return false;
    }

    /// <summary>More of the article's quotations of some length stand in single marks than in double ones; those inside others do not count.</summary>
    private static bool UsesSingleMarks(TokenizedText text)
    {
        int singles = 0, doubles = 0;
        foreach (var paragraph in text.Paragraphs)
        {
            var inDouble = Paired(text, paragraph, TokenKind.DoubleMark);
            var inSingle = Paired(text, paragraph, TokenKind.SingleMark).FindAll(region => region.IsClosed);
            doubles += Outside(inDouble, inSingle).Count(region => region.Inner.Length >= ShortestInDouble);
            singles += Outside(inSingle, inDouble).Count(region => region.Inner.Length >= ShortestInSingle);
        }

        return singles > doubles;
    }

    /// <summary>The regions of one kind of marks, as if there were no other.</summary>
    private static List<QuotedRegion> Paired(TokenizedText text, TokenRange paragraph, TokenKind kind)
    {
        var found = new List<QuotedRegion>();
        PairParagraph(text.Tokens, paragraph, kind, false, found);
        return found;
    }

    /// <summary>The regions that lie inside none of the others; both lists are in text order.</summary>
    private static IEnumerable<QuotedRegion> Outside(List<QuotedRegion> regions, List<QuotedRegion> others)
    {
        var next = 0;
        foreach (var region in regions)
        {
            while (next < others.Count && others[next].After <= region.Open)
                next++;
            if (next >= others.Count || others[next].Open > region.Open || others[next].After < region.After)
                yield return region;
        }
    }

    private static void AddDoubleOutside(TokenizedText text, TokenRange paragraph, List<QuotedRegion> regions)
    {
        var first = regions.FindLastIndex(region => region.Open < paragraph.Start) + 1;
        var own = regions.GetRange(first, regions.Count - first);
        var added = Outside(Paired(text, paragraph, TokenKind.DoubleMark), own).Where(region => !own.Exists(other => region.Overlaps(other))).ToList();
        regions.AddRange(added);
        regions.Sort(first, regions.Count - first, Comparer<QuotedRegion>.Create((a, b) => a.Open.CompareTo(b.Open)));
    }

    private static bool OpensWithMark(TokenizedText text, TokenRange paragraph, TokenKind kind)
    {
        var first = paragraph.Start;
        if (text.Tokens[first].Lower is "•" or "-" or "*" && first + 1 < paragraph.End)
            first++;
        return text.Tokens[first].Kind == kind && MarkRoles.Of(text.Tokens, first, paragraph) is MarkRole.Opens or MarkRole.Either;
    }

    /// <param name="goesOn">The next paragraph opens with a mark.</param>
    /// <param name="isAnnounced">The paragraph before ends in a colon.</param>
    /// <returns>Whether the paragraph ends inside a quotation.</returns>
    private static bool PairParagraph(TokenList tokens, TokenRange paragraph, TokenKind kind, bool continues, List<QuotedRegion> regions, bool goesOn = false, bool isAnnounced = false)
    {
        var open = -1;
        var depth = 0;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (tokens[i].Kind != kind)
                continue;
            var role = MarkRoles.Of(tokens, i, paragraph);
            if (role == MarkRole.None)
                continue;
            if (open < 0)
            {
                if (role != MarkRole.Closes || kind == TokenKind.DoubleMark && OpensAfterStop(tokens, i, paragraph))
                    open = i;
                continue;
            }

            // "…, that I can tell you. “": at the paragraph's end nothing can open.
            if (role == MarkRole.Opens && i < paragraph.End - 1)
            {
                if (kind == TokenKind.DoubleMark && (ClosesTwice(tokens, i + 1, paragraph) || goesOn && open <= paragraph.Start + 1 && IsTitle(tokens, i, paragraph)))
                {
                    depth++;
                    continue;
                }

                if (kind == TokenKind.SingleMark || isAnnounced && open == paragraph.Start && StrayMarks.Is(tokens, i, paragraph))
                    continue;
                Add(tokens, open, LastBefore(tokens, i, open), isClosed: false, regions, kind, continues && regions.Count == 0);
                open = i;
                continue;
            }

            if (depth > 0)
            {
                depth--;
                continue;
            }

            if (kind == TokenKind.SingleMark && IsPluralPossessive(tokens, i, paragraph))
                continue;
            Add(tokens, open, i, isClosed: true, regions, kind, continues && open <= paragraph.Start + 1);
            open = -1;
        }

        if (open < 0 || kind == TokenKind.SingleMark && !continues && open > paragraph.Start + 1)
            return false;
        Add(tokens, open, paragraph.End, isClosed: false, regions, kind, continues && open <= paragraph.Start + 1);
        return true;
    }

    private static void Add(TokenList tokens, int open, int end, bool isClosed, List<QuotedRegion> regions, TokenKind kind, bool continues)
    {
        if (end > open + 1)
            regions.Add(new QuotedRegion(new TokenRange(open + 1, end), isClosed, kind == TokenKind.SingleMark, continues));
    }

    /// <summary>Where a quotation whose closing mark was lost most likely ended: the last sentence end before the next opening mark.</summary>
    private static int LastBefore(TokenList tokens, int nextOpen, int open)
    {
        for (var i = open + 2; i < nextOpen; i++)
        {
            if (tokens[i].Lower is "." or "!" or "?" && i + 1 < nextOpen)
                return i + 1;
        }

        return nextOpen;
    }

    /// <summary>Two closing marks follow before the next opening one: the mark at hand opens a quotation inside a quotation.</summary>
    private static bool ClosesTwice(TokenList tokens, int from, TokenRange paragraph)
    {
        var closers = 0;
        var limit = Math.Min(paragraph.End, from + MaxLookAhead);
        for (var i = from; i < limit; i++)
        {
            if (tokens[i].Kind != TokenKind.DoubleMark)
                continue;
            var role = MarkRoles.Of(tokens, i, paragraph);
            if (role == MarkRole.Opens)
                return false;
            if (role != MarkRole.None && ++closers == 2)
                return true;
        }

        return false;
    }

    /// <summary>For me “Bleak World” was the obvious place to start: a short name in marks, and behind it no mark that could close the speech around it.</summary>
    private static bool IsTitle(TokenList tokens, int open, TokenRange paragraph)
    {
        var close = -1;
        for (var i = open + 1; i < Math.Min(paragraph.End, open + MaxLookAhead); i++)
        {
            if (tokens[i].Kind != TokenKind.DoubleMark || MarkRoles.Of(tokens, i, paragraph) is var role && role == MarkRole.None)
                continue;
            if (close >= 0 || role != MarkRole.Closes)
                return close >= 0 && role == MarkRole.Opens;
            if (i - open > LongestTitle || !tokens[i - 1].IsWord || !tokens[open + 1].IsCapitalised)
                return false;
            close = i;
        }

        return close >= 0 && close < paragraph.End - 1;
    }

    /// <summary>It rained.”We go,” she said: a closing mark that touches a full stop and a capital opens, when the next mark closes.</summary>
    private static bool OpensAfterStop(TokenList tokens, int i, TokenRange paragraph)
    {
        /* ” We go.” she said: so does one with a blank on either side. */
        var touches = i > paragraph.Start + 1 && i + 1 < paragraph.End && tokens[i].SpaceBefore == tokens[i + 1].SpaceBefore
            && tokens[i - 1].Lower is "." or "!" or "?" && tokens[i + 1].IsCapitalised;
        var limit = Math.Min(paragraph.End, i + MaxLookAhead);
        for (var j = i + 1; touches && j < limit; j++)
        {
            if (tokens[j].Kind == TokenKind.DoubleMark && MarkRoles.Of(tokens, j, paragraph) is var role && role != MarkRole.None)
                return role is MarkRole.Closes;
        }

        return false;
    }

    /// <summary>"the workers' pay": an apostrophe, as long as a likelier closing mark follows.</summary>
    private static bool IsPluralPossessive(TokenList tokens, int i, TokenRange paragraph)
    {
        if (!tokens[i - 1].IsWord || tokens[i - 1].Lower[^1] != 's' || i + 1 >= paragraph.End || !tokens[i + 1].IsWord || tokens[i + 1].IsCapitalised)
            return false;
        var limit = Math.Min(paragraph.End, i + MaxLookAhead);
        for (var j = i + 1; j < limit; j++)
        {
            if (tokens[j].Kind != TokenKind.SingleMark)
                continue;
            var role = MarkRoles.Of(tokens, j, paragraph);
            if (role == MarkRole.Opens)
                return false;
            if (role == MarkRole.Closes)
                return true;
        }

        return false;
    }
}
