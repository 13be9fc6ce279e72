using QuoteBot.Attribution.Persons;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Names;

/// <summary>The fullest name that the article gives an institution: "the board" is the Northern Harbour Board, the NSU the Northern Seamen's Union.</summary>
internal sealed class Institutions
{
    private readonly MarkedText _text;
    private readonly Dictionary<string, List<NameMention>> _byLast = [];
    private readonly Dictionary<string, string> _byFirst = [];
    private readonly Dictionary<string, string> _byAcronym = [];

    public Institutions(MarkedText text, People people)
    {
        _text = text;
        foreach (var mention in people.Mentions)
        {
            if (mention.IsQuoted || people.At(mention) is not null)
                continue;
            if (mention.Words.Length > 1)
                Add(mention);
            else if (Expansion(mention) is { } full)
                _byAcronym.TryAdd(text.Lower(mention.Start), full);
        }
    }

    /// <returns>Null when the phrase is no short form, or the article has no longer one.</returns>
    public string? FullName(TokenRange mention, int head)
    {
        var start = mention.Start < head && _text.Lower(mention.Start) is "the" ? mention.Start + 1 : mention.Start;
        if (start != head || head != mention.End - 1)
            return null;
        var word = _text.Lower(head);
        if (_text.Tokens[head].IsCapitalised && (_byAcronym.TryGetValue(word, out var full) || start == mention.Start && _byFirst.TryGetValue(word, out full)))
            return full;
        return start > mention.Start
            && (Lexicon.InstitutionEnds.Contains(word) || !_text.Tokens[head].IsCapitalised)
            && _byLast.TryGetValue(word, out var named) ? LastBefore(named, mention.Start) : null;
    }

    private string LastBefore(List<NameMention> named, int token)
    {
        var (low, high) = (0, named.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (named[middle].Start < token)
                low = middle + 1;
            else
                high = middle;
        }

        return Spaces.Single(_text.TextOf(named[Math.Max(0, low - 1)].Words));
    }

    private void Add(NameMention mention)
    {
        var (first, last) = (_text.Lower(mention.Start), _text.Lower(mention.Words.End - 1));
        if (!Lexicon.InstitutionEnds.Contains(last) && !CanNameInstitution(last))
            return;
        if (!_byLast.TryGetValue(last, out var named))
            _byLast[last] = named = [];
        named.Add(mention);
        if (mention.Words.Length == 2 && (Lexicon.InstitutionEnds.Contains(last) || last is "media")
            && !Lexicon.InstitutionEnds.Contains(first) && !NameLists.Places.Contains(first))
            _byFirst.TryAdd(first, Spaces.Single(_text.TextOf(mention.Words)));
    }

    /// <summary>"the Vessby Zoo", later "the zoo": any noun, but none for persons, papers, days and places.</summary>
    private static bool CanNameInstitution(string noun) =>
        !Roles.IsRole(noun) && !NameLists.Titles.Contains(noun) && !Lexicon.GroupNouns.Contains(noun) && !Lexicon.DocumentNouns.Contains(noun)
        && !Lexicon.Days.Contains(noun) && !Lexicon.Months.Contains(noun) && !NameLists.Places.Contains(noun);

    /// <summary>"the Northern Seamen's Union (NSU)": the words before the bracket whose initials these are.</summary>
    private string? Expansion(NameMention acronym)
    {
        var letters = _text.Lower(acronym.Start).Replace(".", "", StringComparison.Ordinal);
        if (letters.Length < 2 || acronym.Start < 2 || _text.Lower(acronym.Start - 1) is not "(" || _text.Lower(acronym.Words.End) is not ")")
            return null;
        var (letter, start) = (letters.Length - 1, acronym.Start - 1);
        for (var i = acronym.Start - 2; i >= 0 && letter >= 0 && acronym.Start - i < 3 * letters.Length + 4; i--)
        {
            if (!_text.Tokens[i].IsCapitalised && _text.Lower(i) is not ("of" or "for" or "and" or "the" or "on" or "in" or "to" or "'s"))
                break;
            if (!_text.Tokens[i].IsCapitalised || _text.Lower(i)[0] != letters[letter])
                continue;
            (letter, start) = (letter - 1, i);
        }

        return letter < 0 ? Spaces.Single(_text.TextOf(new TokenRange(start, acronym.Start - 1))) : null;
    }
}
