using System.Collections.Frozen;
using System.Globalization;

namespace QuoteBot.Text;

/// <summary>Splits a text into words, numbers, marks and punctuation, each with its span.</summary>
/// <remarks>
/// A final <c>'s</c> is a token of its own ("Israel", "'s"); the point of an abbreviation belongs to its word ("U.S.", "Mr.", "J.D.").
/// Linear in the length of the text; never throws.
/// </remarks>
public static class Tokenizer
{
    /// <summary>A run of letters longer than this is cut: no word of any language is, and what follows stays linear.</summary>
    private const int MaxWordLength = 200;

    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "capt", "sgt", "maj", "cmdr", "adm", "brig", "cpl", "pvt", "rev", "hon", "st", "jr", "sr",
        "pres", "supt", "det", "insp", "atty", "sec", "amb", "del", "reps", "sens", "messrs", "mt", "ft", "inc", "corp", "co", "ltd", "bros", "vs", "etc", "approx", "dept",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "ala", "ariz", "ark", "calif", "colo", "conn", "fla", "ga", "ill", "ind", "kan", "ky",
        "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "no", "nos", "art", "fig", "vol",
    }.ToFrozenSet();

    /// <summary>Abbreviations that are common words as well: their point counts only before a capital or a digit inside a sentence.</summary>
    private static readonly FrozenSet<string> AmbiguousAbbreviations = new[]
    {
        "no", "nos", "art", "fig", "vol", "mar", "jun", "sec", "del", "mass", "miss", "ill", "ind", "wash", "la", "co", "mo", "ore", "pa", "ga", "md", "va", "det", "ark", "etc", "sep", "mt", "hon",
    }.ToFrozenSet();

    public static TokenList Tokens(string text)
    {
        var tokens = new List<Token>((text.Length / 5) + 8);
        var position = 0;
        var spaceBefore = true;
        while (position < text.Length)
        {
            var c = text[position];
            if (IsSpace(c))
            {
                spaceBefore = true;
                position++;
                continue;
            }

            var end = EndOfToken(text, position, spaceBefore, out var kind);
            tokens.Add(Make(text, position, end, kind, spaceBefore));
            spaceBefore = false;
            position = end;
        }

        return new TokenList([.. tokens]);
    }

    /// <summary>White space, and characters that show nothing: zero-width and direction marks, soft hyphen excepted.</summary>
    public static bool IsSpace(char c) =>
        char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static Token Make(string text, int start, int end, TokenKind kind, bool spaceBefore)
    {
        var span = text.AsSpan(start, end - start);
        var lower = kind is TokenKind.Word or TokenKind.Number ? Lower(span) : span.Length == 1 ? OneCharacter(span[0]) : span.ToString();
        return new Token(new TextSpan(start, end), kind, lower, spaceBefore, kind == TokenKind.Word && (char.IsUpper(span[0]) || HasNamePrefix(span)));
    }

    /// <summary>"al-Rashid", "d'Arcy", "diHolma": names whose first letter is small.</summary>
    private static bool HasNamePrefix(ReadOnlySpan<char> word)
    {
        var capital = word.IndexOfAnyInRange('A', 'Z');
        if (capital is 2 or 3 && capital + 2 < word.Length && char.IsLower(word[capital + 1]) && word[..capital] is "di" or "de" or "da" or "del" or "la" or "le" or "lo" or "van" or "von" or "mc" or "mac")
            return true;
        var joint = word.IndexOfAny("-'’‑");
        return joint is > 0 and < 4 && joint + 1 < word.Length && char.IsUpper(word[joint + 1]) && word[..joint] is "al" or "el" or "ar" or "as" or "ash" or "at" or "ad" or "az" or "bin" or "d" or "l" or "o";
    }

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(i => ((char)i).ToString())];

    private static string OneCharacter(char c) => c < 128 ? Ascii[c] : c.ToString();

    private static string Lower(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word, static (target, source) =>
        {
            source.ToLowerInvariant(target);
            for (var i = 0; i < target.Length; i++)
            {
                if (target[i] is '’' or 'ʼ' or '‘')
                    target[i] = '\'';
                else if (target[i] is '‑' or '‐')
                    target[i] = '-';
            }
        });

    private static int EndOfToken(string text, int start, bool spaceBefore, out TokenKind kind)
    {
        var c = text[start];
        if (IsWordCharacter(c))
            return EndOfWord(text, start, out kind);

        var next = start + 1 < text.Length ? text[start + 1] : '\0';
        switch (c)
        {
            case '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '＂':
                kind = TokenKind.DoubleMark;
                return start + 1;
            case '\'' or '’' or '‘' or '`' or '´' or '‚' or '‛':
                if (next == c && c is '\'' or '`' or '’' or '‘')
                {
                    kind = TokenKind.DoubleMark;
                    return start + 2;
                }

                if (IsPossessive(text, start, spaceBefore))
                {
                    kind = TokenKind.Word;
                    return start + 2;
                }

                kind = TokenKind.SingleMark;
                return start + 1;
            case '.' when next == '.':
                kind = TokenKind.Punctuation;
                return EndOfRun(text, start, '.');
            case '.' when next == ' ' && start + 4 < text.Length && text[start + 2] == '.' && text[start + 3] == ' ' && text[start + 4] == '.':
                kind = TokenKind.Punctuation;
                return start + 5;
            case '-' when next == '-':
                kind = TokenKind.Punctuation;
                return EndOfRun(text, start, '-');
            case '@' or '#' when IsWordCharacter(next) && spaceBefore:
                kind = TokenKind.Address;
                return EndOfName(text, start + 1);
            default:
                kind = TokenKind.Punctuation;
                return char.IsHighSurrogate(c) && char.IsLowSurrogate(next) ? start + 2 : start + 1;
        }
    }

    /// <summary>An apostrophe and s that end a word just read: "Israel" + "'s".</summary>
    private static bool IsPossessive(string text, int apostrophe, bool spaceBefore) =>
        !spaceBefore && apostrophe > 0 && IsWordCharacter(text[apostrophe - 1])
        && apostrophe + 1 < text.Length && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 >= text.Length || !IsWordCharacter(text[apostrophe + 2]));

    private static int EndOfRun(string text, int start, char c)
    {
        var end = start;
        while (end < text.Length && text[end] == c)
            end++;
        return end;
    }

    private static int EndOfName(string text, int position)
    {
        while (position < text.Length && (IsWordCharacter(text[position]) || text[position] == '_'))
            position++;
        return position;
    }

    private static bool IsWordCharacter(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c >= '\u00AA' && (char.IsLetterOrDigit(c) || c == '\u00AD' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));

    private static int EndOfWord(string text, int start, out TokenKind kind)
    {
        if (StartsAddress(text, start))
        {
            kind = TokenKind.Address;
            var address = start;
            while (address < text.Length && !IsSpace(text[address]) && text[address] is not ('"' or '”' or '<' or '>' or ')' or ']'))
                address++;
            while (address > start + 1 && text[address - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’')
                address--;
            return address;
        }

        kind = char.IsDigit(text[start]) ? TokenKind.Number : TokenKind.Word;
        var end = start;
        while (end < text.Length && end - start < MaxWordLength)
        {
            var c = text[end];
            if (IsWordCharacter(c))
            {
                end++;
                continue;
            }

            if (end + 1 >= text.Length || !Joins(text, start, end, c))
                break;
            end++;
        }

        return kind == TokenKind.Word ? WithPoint(text, start, end) : end;
    }

    private static bool StartsAddress(string text, int start) =>
        text[start] is 'h' or 'w' or 'H' or 'W'
        && (string.CompareOrdinal(text, start, "http://", 0, 7) == 0 || string.CompareOrdinal(text, start, "https://", 0, 8) == 0 || string.CompareOrdinal(text, start, "www.", 0, 4) == 0);

    /// <summary>Whether the character between two word characters keeps them together.</summary>
    private static bool Joins(string text, int start, int position, char c)
    {
        var before = text[position - 1];
        var after = text[position + 1];
        if (!IsWordCharacter(after))
            return false;
        return c switch
        {
            '\'' or '’' or 'ʼ' => char.IsLetter(before) && char.IsLetter(after) && !IsPossessive(text, position, false),
            '-' or '‑' or '‐' => true,
            '.' => (char.IsDigit(before) && char.IsDigit(after)) || (char.IsLetter(after) && IsLetterGroup(text, start, position) && IsSingleLetter(text, position + 1)),
            ',' => char.IsDigit(before) && char.IsDigit(after),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            _ => false,
        };
    }

    /// <summary>All letters so far stand alone between points: "U.S".</summary>
    private static bool IsLetterGroup(string text, int start, int end)
    {
        if ((end - start) % 2 == 0)
            return false;
        for (var i = start; i < end; i++)
        {
            if ((i - start) % 2 == 0 ? !char.IsLetter(text[i]) : text[i] != '.')
                return false;
        }

        return true;
    }

    private static bool IsSingleLetter(string text, int position) =>
        char.IsLetter(text[position]) && (position + 1 >= text.Length || !IsWordCharacter(text[position + 1]));

    /// <summary>"Stephen I. Vik": the letter stands between two capitalised words, so it is no pronoun.</summary>
    private static bool IsBetweenNames(string text, int start, int after)
    {
        if (after + 1 >= text.Length || text[after] is not (' ' or '\u00A0') || !char.IsUpper(text[after + 1]) || start < 2 || !char.IsLower(text[start - 2]))
            return false;
        var word = start - 2;
        while (word > 0 && char.IsLetter(text[word - 1]))
            word--;
        return char.IsUpper(text[word]);
    }

    /// <summary>"Ruiz v. Vik": both sides of a case have a capital.</summary>
    private static bool IsBetweenSides(string text, int start, int after)
    {
        if (start < 2 || text[start - 1] != ' ' || after + 1 >= text.Length || text[after] is not (' ' or '\u00A0') || !char.IsUpper(text[after + 1]))
            return false;
        var word = start - 2;
        while (word > 0 && text[word - 1] != ' ')
            word--;
        return char.IsUpper(text[word]);
    }

    private static int WithPoint(string text, int start, int end)
    {
        if (end >= text.Length || text[end] != '.' || (end + 1 < text.Length && text[end + 1] == '.'))
            return end;
        var length = end - start;
        if (length == 1 && text[start] == 'v' && IsBetweenSides(text, start, end + 1))
            return end + 1;
        if (length == 1)
            return char.IsUpper(text[start]) && (text[start] != 'I' || IsBetweenNames(text, start, end + 1)) ? end + 1 : end;
        if (length <= 9 && IsLetterGroup(text, start, end))
            return end + 1;
        // "then-Sen. Ruiz"; "D-Calif." is a party and a place, and "mid-Oct." may end a sentence.
        if (text.AsSpan(start, length).LastIndexOf('-') is > 0 and var hyphen)
            return ShortTitles.InFull(text[(start + hyphen + 1)..end].ToLowerInvariant()) is not null ? end + 1 : end;

        if (length > 6)
            return end;

        Span<char> lower = stackalloc char[length];
        text.AsSpan(start, length).ToLowerInvariant(lower);
        var lookup = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.Contains(lower))
            return end;
        var ambiguous = AmbiguousAbbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
        if (!ambiguous)
            return char.IsUpper(text[start]) || lower is "vs" or "approx" or "dept" ? end + 1 : end;
        var after = end + 1;
        while (after < text.Length && text[after] is ' ' or '\u00A0')
            after++;
        var continues = after < text.Length && (char.IsDigit(text[after]) || text[after] is ',');
        return char.IsUpper(text[start]) && continues ? end + 1 : end;
    }
}
