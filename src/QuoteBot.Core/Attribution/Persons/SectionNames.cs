using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Sections that one name heads each: "Ruiz - 'Tides' (2019)". In them "he" and "she" mean hardly anybody of another section.</summary>
internal sealed class SectionNames
{
    /// <summary>So many lines of that shape make an article of sections.</summary>
    private const int Fewest = 3;

    private const int MaxWords = 12;

    /// <summary>Further below its heading a section may be about others.</summary>
    private const int MaxReach = 150;

    private readonly MarkedText _text;
    private readonly List<TokenRange> _lines = [];

    public SectionNames(MarkedText text)
    {
        _text = text;
        _lines.AddRange(text.Tokenized.Paragraphs.Where(IsHeading));
        if (_lines.Count < Fewest)
            _lines.Clear();
    }

    /// <summary>The name over the section, which goes on to use it before the pronoun; null where somebody who fits was met in the section, or no name heads it.</summary>
    public TokenRange? Of(int pronoun, int metAt)
    {
        var at = LastBefore(pronoun);
        if (at < 0 || metAt >= _lines[at].End || pronoun - _lines[at].End > MaxReach)
            return null;
        var name = _lines[at].Start;
        var isUsed = false;
        for (var i = _lines[at].End; i < pronoun; i++)
        {
            /* The first "he" of a section tells that "she" is another. */
            if (!_text.IsQuoted(i) && _text.Lower(i) is "he" or "she" && _text.Lower(i) != _text.Lower(pronoun))
                return null;
            isUsed |= _text.Tokens[i].IsCapitalised && !_text.IsQuoted(i) && _text.Lower(i) == _text.Lower(name);
        }

        return isUsed ? new TokenRange(name, name + 1) : null;
    }

    private int LastBefore(int token)
    {
        var (low, high) = (0, _lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lines[middle].End <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    /// <summary>"Ruiz - 'Tides' with Vik" has two.</summary>
    private bool IsHeading(TokenRange line) =>
        line.Length > 2 && _text.WordCount(line) <= MaxWords && _text.Tokens[line.Start].IsCapitalised && !Lexicon.NotNames.Contains(_text.Lower(line.Start))
        && _text.Lower(line.Start + 1) is "-" or "–" or "—" && _text.Lower(line.End - 1) is not ("." or "!" or "?")
        && Enumerable.Range(line.Start, line.Length).All(i => _text.Lower(i) is not ("with" or "and" or "featuring"));
}
