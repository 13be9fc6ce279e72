using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>Splits paragraphs into sentences.</summary>
public static class Sentences
{
    /// <summary>A passage is cut here even without a sentence end, so that a text without points stays searchable.</summary>
    private const int MaxTokens = 250;

    /// <summary>After a question or exclamation in quotation marks, one of these soon after means that the attribution follows, not a new sentence.</summary>
    private static readonly FrozenSet<string> SpeechVerbs = new[]
    {
        "said", "says", "say", "asked", "asks", "wrote", "writes", "tweeted", "added", "adds", "shouted", "yelled", "cried", "exclaimed", "replied", "told", "tells",
        "wondered", "demanded", "joked", "quipped", "recalled", "continued", "declared", "chanted", "screamed", "posted", "answered", "responded", "remarked", "testified",
    }.ToFrozenSet();

    /// <summary>Words that begin a sentence far more often than they continue one after "U.S." or "p.m.".</summary>
    private static readonly FrozenSet<string> Openers = new[]
    {
        "the", "a", "an", "he", "she", "it", "they", "we", "i", "in", "on", "at", "but", "and", "this", "that", "these", "those", "his", "her", "their", "there",
        "when", "while", "after", "before", "as", "if", "for", "some", "many", "most", "however", "according", "what", "who", "how", "why", "you", "our", "my",
    }.ToFrozenSet();

    public static IReadOnlyList<TokenRange> Of(TokenList tokens, IReadOnlyList<TokenRange> paragraphs)
    {
        var sentences = new List<TokenRange>(tokens.Count / 15);
        foreach (var paragraph in paragraphs)
        {
            var start = paragraph.Start;
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                var end = EndsAt(tokens, i, paragraph.End);
                if (end < 0 && i + 1 - start >= MaxTokens)
                    end = i + 1;
                if (end < 0)
                    continue;
                sentences.Add(new TokenRange(start, end));
                start = end;
                i = end - 1;
            }

            if (start < paragraph.End)
                sentences.Add(new TokenRange(start, paragraph.End));
        }

        return sentences;
    }

    /// <summary>The index after the sentence's last token when token <paramref name="i"/> ends a sentence, else -1.</summary>
    private static int EndsAt(TokenList tokens, int i, int limit)
    {
        var token = tokens[i];
        var isStop = token.Lower is "." or "!" or "?" || token.Lower[0] is '。' or '！' or '？';
        var isAbbreviation = token.IsWord && token.Lower[^1] == '.';
        if (!isStop && !isAbbreviation && !IsEllipsis(token))
            return -1;

        var end = i + 1;
        while (end < limit && (tokens[end].Lower is "." or "!" or "?"))
            end++;
        var closers = end;
        while (end < limit && !tokens[end].SpaceBefore && tokens[end].Kind is TokenKind.DoubleMark or TokenKind.SingleMark)
            end++;
        while (end < limit && !tokens[end].SpaceBefore && tokens[end].Lower is ")" or "]")
            end++;
        if (end >= limit)
            return -1;

        var next = tokens[end];
        if (!next.SpaceBefore && next.Kind is not (TokenKind.DoubleMark or TokenKind.SingleMark) && !(isStop && end > closers && next.IsCapitalised))
            return -1;
        if (!Starts(tokens, end, limit, out var first))
            return -1;
        if (isAbbreviation)
            return end == closers && !Openers.Contains(tokens[first].Lower) ? -1 : IsTitle(token) ? -1 : end;
        if (end > closers && token.Lower is "!" or "?" && AttributionFollows(tokens, end, limit))
            return -1;
        return IsEllipsis(token) && end == closers ? -1 : end;
    }

    private static bool IsEllipsis(Token token) => token.Lower[0] == '…' || (token.Lower.Length > 1 && token.Lower[0] == '.');

    /// <summary>"Mr." and the like stand before a name: never an end.</summary>
    private static bool IsTitle(Token token) =>
        token.Lower is "mr." or "mrs." or "ms." or "dr." or "prof." or "sen." or "rep." or "gov." or "gen." or "lt." or "col." or "capt." or "sgt." or "maj." or "rev." or "st." or "adm." or "pres." or "sens." or "reps."
        || (token.Lower.Length == 2);

    private static bool Starts(TokenList tokens, int i, int limit, out int first)
    {
        first = i;
        while (first < limit && (tokens[first].Kind is TokenKind.DoubleMark or TokenKind.SingleMark || tokens[first].Lower is "(" or "[" or "•" or "-" or "–" or "—"))
            first++;
        if (first >= limit)
            return false;
        var token = tokens[first];
        return token.IsCapitalised || token.Kind is TokenKind.Number or TokenKind.Address || token.Lower is "$" or "£" or "€"
            || (token.IsWord && !char.IsLower(token.Lower[0])) || (first > i && token.IsWord && tokens[first - 1].Kind == TokenKind.DoubleMark && token.Lower is "i");
    }

    /// <summary>"Ruiz, a pilot of … for thirty years, told": an apposition between commas is no longer; a clause in it may be of a new sentence.</summary>
    private const int MaxApposition = 30;

    private static bool AttributionFollows(TokenList tokens, int from, int limit)
    {
        /* Seven words reach over a name and its title; after a name, an apposition between commas may be longer. */
        var reach = from + (tokens[from].IsCapitalised ? 14 : 7);
        for (var i = from; i < limit && i < reach; i++)
        {
            if (SpeechVerbs.Contains(tokens[i].Lower))
                return true;
            if (!tokens[i].IsWord && !(tokens[i].Lower is "," && i > from && i < reach))
                return false;
        }

        return tokens[from].IsCapitalised && FollowsApposition(tokens, from, limit);
    }

    private static bool FollowsApposition(TokenList tokens, int from, int limit)
    {
        var comma = -1;
        for (var i = from + 1; i + 1 < limit && i < from + MaxApposition; i++)
        {
            if (tokens[i].Lower is "," && comma >= 0)
                return SpeechVerbs.Contains(tokens[i + 1].Lower);
            if (tokens[i].Lower is ",")
                comma = i;
            else if (!tokens[i].IsWord || comma < 0 && !tokens[i].IsCapitalised || tokens[i].Lower is "who" or "whose" or "which")
                return false;
        }

        return false;
    }
}
