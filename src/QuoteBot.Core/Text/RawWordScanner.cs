using System.Text;

namespace QuoteBot.Text;

/// <summary>Cuts a text into raw words, in one pass.</summary>
/// <param name="words">Filled, in order.</param>
internal sealed class RawWordScanner(string text, List<RawWord> words)
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Longer words are rare.</summary>
    private const int LongestPlain = 32;

    private readonly StringBuilder _folded = new();
    private Gap _gap = Gap.Other;
    private int _position;

    public void Scan()
    {
        while (_position < text.Length)
            Step();
    }

    private void Step()
    {
        var c = text[_position];
        switch (Folding.Kind(c))
        {
            case CharKind.Letter or CharKind.Ligature or CharKind.Surrogate:
                ScanLetters();
                break;
            case CharKind.Digit:
                ScanNumber();
                break;
            case CharKind.Currency:
                Add(CurrencyName(c), _position, ++_position, RawKind.Currency);
                break;
            case CharKind.Ignored:
                _position++;
                break;
            case CharKind.Space:
                _gap = _gap is Gap.None or Gap.Space ? Gap.Space : Gap.Other;
                _position++;
                break;
            case CharKind.Hyphen:
                _gap = _gap == Gap.None ? Gap.Hyphen : Gap.Other;
                _position++;
                break;
            default:
                ScanSymbol(c);
                break;
        }
    }

    private void ScanSymbol(char c)
    {
        if (c is '%' or '％')
            Add("percent", _position, ++_position, RawKind.Word);
        else if (c is '&' or '＆')
            Add("and", _position, ++_position, RawKind.Word);
        else if (c == '№' && IsDigit(_position + 1))
            Add("number", _position, ++_position, RawKind.Word);
        else if (c is '@' or '#' && NamedEnd(_position + 1) is var end && end > _position + 1)
            AddVerbatim(end, _position);
        else if (c == '.' && IsDigit(_position + 1) && !IsWordLike(_position - 1) && !Is('.', _position - 1))
            ScanNumber();
        else
        {
            _gap = Gap.Other;
            _position++;
        }
    }

    private void ScanLetters()
    {
        var start = _position;
        if (ScanPlain(start))
            return;
        if (Addresses.End(text, start) is var end && end > start)
        {
            AddVerbatim(end, start);
            return;
        }

        _folded.Clear();
        if (Initials.End(text, start) is var dotted && dotted > start)
        {
            ScanInitials(start, dotted);
            return;
        }

        var (letters, capitals) = (0, 0);
        var last = start;
        while (_position < text.Length && AppendOne(start, ref letters, ref capitals))
        {
            if (Folding.Kind(text[_position - 1]) != CharKind.Ignored)
                last = _position;
        }

        if (_folded.Length == 0)
        {
            _gap = Gap.Other;
            _position = Math.Max(_position, start + 1);
            return;
        }

        AddWord(_folded.ToString(), start, last, letters == capitals ? RawShape.Capitals : RawShape.Plain);
    }

    /// <summary>Most words are English letters and nothing else: they need not be looked at letter by letter for all that a word may have inside.</summary>
    private bool ScanPlain(int start)
    {
        Span<char> folded = stackalloc char[LongestPlain];
        var (length, capitals) = (0, 0);
        for (; start + length < text.Length && text[start + length] is var c && char.IsAsciiLetter(c); length++)
        {
            if (length == LongestPlain)
                return false;
            folded[length] = (char)(c | 0x20);
            capitals += char.IsAsciiLetterUpper(c) ? 1 : 0;
        }

        if (length == 0 || !IsEnd(start + length, isOneLetter: length == 1))
            return false;
        _position = start + length;
        if (AddNumero(folded[..length], start))
            return true;
        AddWord(folded[..length], start, _position, length == capitals ? RawShape.Capitals : RawShape.Plain);
        return true;
    }

    /// <summary>"No. 1", "Nos. 4 and 5": the number, and no negation.</summary>
    private bool AddNumero(ReadOnlySpan<char> folded, int start)
    {
        if (folded is not ("no" or "nos") || !Is('.', _position) || !(IsDigit(_position + 1) || _position + 1 < text.Length && text[_position + 1] is ' ' or '\u00A0' && IsDigit(_position + 2)))
            return false;
        AddWord(folded is "no" ? "number" : "numbers", start, ++_position, RawShape.Plain);
        _gap = Gap.Space;
        return true;
    }

    /// <summary>True where letters are surely over: no address, initials, bracketed ending or accent goes on behind them.</summary>
    private bool IsEnd(int at, bool isOneLetter)
    {
        if (at == text.Length)
            return true;
        return text[at] switch
        {
            '.' => !isOneLetter && (at + 1 == text.Length || Folding.Kind(text[at + 1]) == CharKind.Space),
            '[' or ']' or ':' => false,
            var c => Folding.Kind(c) is CharKind.Space or CharKind.Other,
        };
    }

    /// <summary>Takes one character into the word; false when the word ends before it.</summary>
    private bool AppendOne(int start, ref int letters, ref int capitals)
    {
        var c = text[_position];
        switch (Folding.Kind(c))
        {
            case CharKind.Letter:
                _folded.Append(Folding.Letter(c));
                letters++;
                capitals += char.IsUpper(c) ? 1 : 0;
                _position++;
                return true;
            case CharKind.Ligature:
                _folded.Append(Folding.Ligature(c));
                letters++;
                capitals += char.IsUpper(c) ? 1 : 0;
                _position++;
                return true;
            case CharKind.Digit:
                _folded.Append(Folding.Letter(c));
                _position++;
                return true;
            case CharKind.Ignored:
                _position = c == SoftHyphen ? AfterSoftHyphen() : _position + 1;
                return true;
            case CharKind.Surrogate:
                return AppendRune();
            case CharKind.Apostrophe when _folded.Length > 0 && IsLetter(_position + 1):
                _folded.Append('\'');
                _position++;
                return true;
            default:
                return SkipBracket(start);
        }
    }

    /// <summary>A word broken at a soft hyphen goes on in the next line.</summary>
    private int AfterSoftHyphen()
    {
        var next = _position + 1;
        while (next < text.Length && Folding.Kind(text[next]) == CharKind.Space)
            next++;
        return next < text.Length && IsLetter(next) && text.AsSpan(_position, next - _position).ContainsAny('\n', '\r') ? next : _position + 1;
    }

    private bool AppendRune()
    {
        if (!System.Text.Rune.TryGetRuneAt(text, _position, out var rune))
            return false;
        var plain = Folding.Rune(rune);
        if (plain.Length == 0)
            return false;
        _folded.Append(plain);
        _position += 2;
        return true;
    }

    /// <summary>The longest ending that an editor adds inside a word: hospital[s], report[ing].</summary>
    private const int LongestBracketedEnding = 4;

    /// <summary>"[T]he" and "hospital[s]" are one word each.</summary>
    private bool SkipBracket(int start)
    {
        if (Is(']', _position) && IsLetter(_position + 1) && Is('[', start - 1) && _position == start + 1)
        {
            _position++;
            return true;
        }

        if (!Is('[', _position) || !IsLetter(_position + 1))
            return false;
        var close = _position + 1;
        while (close - _position <= LongestBracketedEnding && IsLetter(close))
            close++;
        if (!Is(']', close) || IsWordLike(close + 1))
            return false;
        for (var at = _position + 1; at < close; at++)
            _folded.Append(Folding.Letter(text[at]));
        _position = close;
        return true;
    }

    private void ScanInitials(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (Folding.Kind(text[at]) == CharKind.Letter)
                _folded.Append(Folding.Letter(text[at]));
        }

        if (end < text.Length && Folding.Kind(text[end]) == CharKind.Apostrophe && text.AsSpan(end + 1).StartsWith("s") && !IsWordLike(end + 2))
        {
            _folded.Append("'s");
            end += 2;
        }

        _position = end;
        AddWord(_folded.ToString(), start, end, RawShape.Dotted | RawShape.Capitals);
    }

    private void ScanNumber()
    {
        var start = _position;
        _folded.Clear();
        TakeDigits();
        if (_folded.Length is > 0 and <= 3)
        {
            while (Is(',', _position) && IsDigit(_position + 1) && IsDigit(_position + 2) && IsDigit(_position + 3) && !IsDigit(_position + 4))
            {
                _position++;
                TakeDigits();
            }
        }

        if (Is('.', _position) && IsDigit(_position + 1))
        {
            _folded.Append('.');
            _position++;
            TakeDigits();
        }

        Add(_folded.ToString(), start, _position, RawKind.Number);

        // "1990's" is "1990s": the plural letter follows the digits directly.
        if (_position < text.Length && Folding.Kind(text[_position]) == CharKind.Apostrophe && Is('s', _position + 1) && !IsWordLike(_position + 2))
            _position++;
    }

    private void TakeDigits()
    {
        while (IsDigit(_position))
            _folded.Append(Folding.Letter(text[_position++]));
    }

    private void AddVerbatim(int end, int start)
    {
        _position = end;
        Add(text[start..end].ToLowerInvariant(), start, end, RawKind.Verbatim);
    }

    private void AddWord(ReadOnlySpan<char> folded, int start, int end, RawShape shape)
    {
        var word = FoldedWord.Of(folded);
        Add(word.Text, start, end, RawKind.Word, shape, word.Forms);
    }

    private void Add(string folded, int start, int end, RawKind kind, RawShape shape = RawShape.Plain, string[]? forms = null)
    {
        if (start > 0 && Folding.Kind(text[start - 1]) == CharKind.Apostrophe)
            shape |= RawShape.LeadingApostrophe;
        words.Add(new RawWord(folded, forms, start, end, kind, _gap, shape));
        _gap = Gap.None;
    }

    /// <summary>The end of a handle's or tag's name; its start when there is none (a number after # is a number).</summary>
    private int NamedEnd(int start)
    {
        if (IsWordLike(start - 2) || !(IsLetter(start) || Is('_', start)))
            return start;
        var end = start;
        while (IsWordLike(end) || Is('_', end))
            end++;
        return end;
    }

    private bool Is(char c, int at) => (uint)at < (uint)text.Length && text[at] == c;

    private bool IsDigit(int at) => (uint)at < (uint)text.Length && Folding.Kind(text[at]) == CharKind.Digit;

    private bool IsLetter(int at) => (uint)at < (uint)text.Length && Folding.Kind(text[at]) is CharKind.Letter or CharKind.Ligature;

    private bool IsWordLike(int at) => IsLetter(at) || IsDigit(at);

    private static string CurrencyName(char sign) => sign switch
    {
        '£' or '￡' => "pounds",
        '€' => "euros",
        '¥' => "yen",
        '₹' => "rupees",
        _ => "dollars",
    };
}
