using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Posts of a network that a page shows whole: the words, then "— Ana Ruiz (@anaruiz) May 3, 2019". They stand in no marks.</summary>
internal static class EmbeddedPosts
{
    /// <summary>A post of those days with its links; what is longer has prose before it.</summary>
    private const int MaxLength = 420;

    /// <summary>A name with titles and some emblems is no longer.</summary>
    private const int MaxName = 16;

    /// <summary>An account's name with its underscores falls into no more pieces.</summary>
    private const int MaxHandle = 8;

    /// <summary>"SEN. HOLM:".</summary>
    private const int MostWordsOfLabel = 3;

    private static readonly FrozenSet<string> Headings = WordSet.Of("fact facts fiction myth truth lie reality breaking watch when where who what why how me you us them update note new live quote question answer today now then before after read listen via photo video date time place");

    /// <summary>Fewer words in marks are set off.</summary>
    private const int ShortestQuotation = 6;

    private const double MaxQuotedShare = 0.4;

    /// <summary>Line breaks between two paragraphs of a page with a blank line or two; more stand within a post.</summary>
    private const int WideApart = 2;

    private static readonly FrozenSet<string> Telling = WordSet.Of("tweet tweets tweeted tweeting twitter post posted wrote following according");
    private static readonly FrozenSet<string> Reporting = WordSet.Of("said says told tells added asked asks replied responded called calls announced argued argues claimed claims warned agreed");

    /// <summary>Fewer words are a caption.</summary>
    private const int MinWords = 3;

    /// <summary>The quotes with the posts among them; quotations without a cue inside a post are the post's own words.</summary>
    public static IReadOnlyList<FoundQuote> Among(MarkedText text, IReadOnlyList<FoundQuote> quotes)
    {
        var posts = Find(text);
        if (posts.Count == 0)
            return quotes;
        return [.. quotes.Where(quote => quote.Cue is not null || !posts.Exists(post => post.FirstToken <= quote.FirstToken && quote.FirstToken < post.AfterToken)), .. posts];
    }

    private static List<FoundQuote> Find(MarkedText text)
    {
        var posts = new List<FoundQuote>();
        var free = 0;
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            if (text.Lower(i - 1) is not "(" || text.Lower(i)[0] != '@' || BehindHandle(text, i) is not { } bracket)
                continue;
            var after = AfterDate(text, bracket + 1);
            if (after > bracket + 1 && Dash(text, i - 1) is >= 0 and var dash && Post(text, dash, new TokenRange(i, bracket), after, free) is { } post)
                posts.Add(post);
            free = Math.Max(free, after);
        }

        return posts;
    }

    /// <summary>The bracket that closes "(@ana_ruiz)"; null when a blank comes first.</summary>
    private static int? BehindHandle(MarkedText text, int at)
    {
        for (var i = at + 1; i < Math.Min(text.Tokens.Count, at + MaxHandle) && !text.Tokens[i].SpaceBefore; i++)
        {
            if (text.Lower(i) is ")")
                return i;
        }

        return null;
    }

    private static FoundQuote? Post(MarkedText text, int dash, TokenRange handle, int after, int free)
    {
        var name = Trim(text, dash + 1, handle.Start - 1, token => token.IsWord && token.Lower.Any(char.IsLetterOrDigit));
        var pieces = Pieces(text, dash, name, free);
        if (pieces.Count > 0 && IsMostlyQuoted(text, pieces))
            pieces = BehindMarks(text, pieces[^1]);
        if (name.Length == 0 || pieces.Count(piece => IsTurn(text, piece)) > 1 || pieces.Sum(text.WordCount) < MinWords || Tokens(pieces).Any(i => text.Lower(i) is "<"))
            return null;
        var post = new FoundQuote
        {
            Kind = QuoteKind.Direct,
            Rule = pieces.Count > 1 && pieces[^1].End <= dash && LineBreaksBefore(text, pieces[^1].Start) > WideApart ? AttributionRule.PostOfLines : AttributionRule.Post,
            FirstToken = pieces[0].Start,
            AfterToken = after,
            Subject = name,
            Handle = text.TextOf(handle),
        };
        post.Segments.AddRange(pieces.Select(text.Tokenized.SpanOf));
        return post;
    }

    /// <summary>"HOLM: Is it late?", "VIK: It is.": what two others said to each other; not "FACT: …", "ME: …".</summary>
    private static bool IsTurn(MarkedText text, TokenRange line) =>
        Enumerable.Range(line.Start + 1, Math.Min(MostWordsOfLabel, line.Length - 1)).Any(i => text.Lower(i) is ":" && text.Tokens[i - 1].IsCapitalised && !Headings.Contains(text.Lower(i - 1))
            && Enumerable.Range(line.Start, i - line.Start).All(word => text.Tokens[word].IsCapitalised || !text.Tokens[word].IsWord));

    /// <summary>"The mayor: “…”": the writer passes on what somebody else said.</summary>
    private static bool IsMostlyQuoted(MarkedText text, List<TokenRange> pieces) => Tokens(pieces).Count(text.IsQuoted) > MaxQuotedShare * Tokens(pieces).Count();

    /// <summary>"The mayor: “…” When will he go?": whole sentences behind the last marks are the writer's own; a link or a name there tells nothing.</summary>
    private static List<TokenRange> BehindMarks(MarkedText text, TokenRange last)
    {
        var start = last.End;
        while (start > last.Start && !text.IsQuoted(start - 1))
            start--;
        while (start < last.End && start > 0 && text.Tokenized.SentenceOf(start) == text.Tokenized.SentenceOf(start - 1))
            start++;
        var end = last.End;
        while (end > start && !(text.Lower(end - 1) is "." or "!" or "?" && text.Tokens[end].SpaceBefore))
            end--;
        return start < end && text.Tokens[start].IsWord ? [new TokenRange(start, end)] : [];
    }

    private static IEnumerable<int> Tokens(List<TokenRange> pieces) => pieces.SelectMany(piece => Enumerable.Range(piece.Start, piece.Length));

    /// <summary>The post's words, one range a line: before the dash in its paragraph, else the block of lines before it.</summary>
    private static List<TokenRange> Pieces(MarkedText text, int dash, TokenRange name, int free)
    {
        var paragraph = text.Tokenized.ParagraphOf(dash);
        var first = Math.Max(free, text.Tokenized.Paragraphs[paragraph].Start);
        if (first < dash)
            return Length(text, first, dash) <= MaxLength ? Words(text, [.. SetWideApart(text, paragraph, dash, name, free), new TokenRange(first, dash)]) : [];
        var lines = new List<TokenRange>();
        var isSetApart = IsBlankBefore(text, dash);
        for (var i = paragraph - 1; i >= 0 && text.Tokenized.Paragraphs[i] is var line && line.Start >= free; i--)
        {
            if (Length(text, line.Start, dash) > MaxLength)
                break;
            lines.Insert(0, line);
            /* Without a blank line nothing tells the post's lines from the paper's. */
            if (!isSetApart || IsBlankBefore(text, line.Start))
                return Words(text, lines);
        }

        return lines.Count > 0 ? Words(text, [lines[^1]]) : [];
    }

    /// <summary>The post's lines before its last paragraph, which the page sets further apart than its own paragraphs; none where it sets all so.</summary>
    private static List<TokenRange> SetWideApart(MarkedText text, int paragraph, int dash, TokenRange name, int free)
    {
        var lines = new List<TokenRange>();
        for (var i = paragraph; i > 0 && LineBreaksBefore(text, text.Tokenized.Paragraphs[i].Start) > WideApart; i--)
        {
            var line = text.Tokenized.Paragraphs[i - 1];
            if (i == 1 || line.Start < free || Length(text, line.Start, dash) > MaxLength)
                return [];
            if (IsOutlets(text, line, name))
                break;
            lines.Insert(0, line);
        }

        return lines;
    }

    /// <summary>"Vik answered with this tweet:", "“…,” Holm said", "according to Holm": who wrote the post, and what anybody says, is the outlet's to tell.</summary>
    private static bool IsOutlets(MarkedText text, TokenRange line, TokenRange name) =>
        name.Length > 0 && Enumerable.Range(line.Start, line.Length).Any(i => Telling.Contains(text.Lower(i)) || text.Lower(i) == text.Lower(name.End - 1)
            || text.IsQuoted(i) && text.Regions[text.RegionOf(i)] is { IsSingle: false } region && text.WordCount(region.Inner) >= ShortestQuotation || i > line.Start + 1 && Reporting.Contains(text.Lower(i)) && text.Tokens[text.Lower(i - 1) is "," ? i - 2 : i - 1] is { IsWord: true } subject && (subject.IsCapitalised && subject.Lower is not "i" || subject.Lower is "he" or "she" or "they"));

    private static List<TokenRange> Words(MarkedText text, IEnumerable<TokenRange> lines) =>
        [.. lines.Select(line => Trim(text, line.Start, line.End, token => token.Kind is not (TokenKind.Address or TokenKind.DoubleMark) || token.Lower[0] is '@' or '#'))
            .Where(line => text.WordCount(line) > 0)];

    private static TokenRange Trim(MarkedText text, int start, int end, Predicate<Token> belongs)
    {
        while (start < end && !belongs(text.Tokens[start]))
            start++;
        while (end > start && !belongs(text.Tokens[end - 1]))
            end--;
        return new TokenRange(start, end);
    }

    private static int Length(MarkedText text, int from, int to) => text.Tokens[to - 1].End - text.Tokens[from].Start;

    private static bool IsBlankBefore(MarkedText text, int token) => token == 0 || LineBreaksBefore(text, token) > 1;

    private static int LineBreaksBefore(MarkedText text, int token)
    {
        var end = token == 0 ? 0 : text.Tokens[token - 1].End;
        return text.Tokenized.Text.AsSpan(end, text.Tokens[token].Start - end).Count('\n');
    }

    /// <summary>The dash that opens the signature; -1 for none.</summary>
    private static int Dash(MarkedText text, int bracket)
    {
        var floor = Math.Max(bracket - MaxName, text.Tokenized.ParagraphAround(bracket).Start);
        for (var i = bracket - 1; i >= floor; i--)
        {
            if (text.Lower(i) is "—" or "–" or "--" or "-" && text.Tokens[i].SpaceBefore)
                return i;
        }

        return -1;
    }

    /// <summary>"May 3, 2019" or "3 May 2019": the token behind it, or the given one when no date stands there.</summary>
    private static int AfterDate(MarkedText text, int i)
    {
        var isNumber = (int at) => at < text.Tokens.Count && text.Tokens[at].Kind == TokenKind.Number;
        if (Lexicon.Months.Contains(text.Lower(i)) && isNumber(i + 1))
            return text.Lower(i + 2) is "," && isNumber(i + 3) ? i + 4 : i;
        return isNumber(i) && Lexicon.Months.Contains(text.Lower(i + 1)) && isNumber(i + 2) ? i + 3 : i;
    }
}
