using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Whether a name is a person's: by its words, by what stands around it, and by how the article goes on to use it.</summary>
internal sealed class PersonTest
{
    private readonly MarkedText _text;
    private readonly IReadOnlyList<NameMention> _mentions;
    private readonly HashSet<string> _singles = [];
    private readonly HashSet<string> _titled = [];

    /// <summary>How often the article has each name of two words.</summary>
    private readonly Dictionary<string, int> _pairs = [];

    private readonly Lazy<HashSet<string>> _small;

    public PersonTest(MarkedText text, IReadOnlyList<NameMention> mentions)
    {
        (_text, _mentions) = (text, mentions);
        _small = new(() => [.. text.Tokens.Where(token => token is { IsWord: true, IsCapitalised: false }).Select(token => token.Lower)]);
        foreach (var mention in mentions)
        {
            if (mention.Words.Length > 2)
                continue;
            var key = NameKey.Of(_text.TextOf(mention.Words));
            if (mention.Words.Length == 2)
            {
                _pairs[key] = _pairs.GetValueOrDefault(key) + 1;
                continue;
            }

            _singles.Add(key);
            if (HasPersonalTitle(mention))
                _titled.Add(key);
        }
    }

    /// <summary>"On Monday in Oslo Vik called": where, and then who; nobody is called so elsewhere.</summary>
    private bool IsBehindPlace(NameMention mention, string key) =>
        mention.Words.Length == 2 && mention.Start > 0 && _text.Lower(mention.Start - 1) is "in" && NameLists.Places.Contains(_text.Lower(mention.Start))
        && _singles.Contains(key[(key.IndexOf(' ') + 1)..]) && _pairs.GetValueOrDefault(key) == 1;

    /// <summary>"Sleepless Vik steers the port": the first word of a headline, and then Vik, who is named with a first name when the text begins.</summary>
    private bool IsBehindOpening(NameMention mention, string key) =>
        mention.Words is { Start: 0, Length: 2 } && _text.Tokenized.Paragraphs is [var title, _, ..]
        && _text.WordCount(title) <= Headings.MaxWords && _text.Tokenized.SentenceOf(0) == _text.Tokenized.SentenceOf(title.End - 1)
        && !FirstNameList.Contains(_text.Lower(0)) && _pairs.GetValueOrDefault(key) == 1
        && _mentions.FirstOrDefault(later => later.Start >= title.End && NameKey.Of(_text.TextOf(later.Words with { Start = later.Words.End - 1 })) == key[(key.IndexOf(' ') + 1)..]) is { Words.Length: > 1 } first
        && FirstNameList.Contains(_text.Lower(first.Start));

    /// <summary>
    /// "the secretary for Urbanism Ansa Vik", and a verb or label before a whole name at a sentence's start:
    /// the first of three words is no part of the name.
    /// </summary>
    public bool HasForeignStart(NameMention mention, string key)
    {
        var start = mention.Words.Start;
        if (IsBehindPlace(mention, key) || IsBehindOpening(mention, key))
            return true;
        if (mention.Words.Length < 3 || key.Count(c => c == ' ') < 2 || FirstNameList.Contains(_text.Lower(start))
            || NameLists.Particles.Contains(_text.Lower(start + 1)))
            return false;
        if (start > 0 && _text.Lower(start - 1) is "of" or "for")
            return _singles.Contains(key[(key.LastIndexOf(' ') + 1)..]);
        return start == _text.Tokenized.SentenceAround(start).Start
            && (_small.Value.Contains(_text.Lower(start)) || FirstNameList.Contains(_text.Lower(start + 1)));
    }

    /// <summary>A lone surname is a person when a title stands before it, here or elsewhere in the article, and nothing says otherwise.</summary>
    public bool IsSingleNamed(NameMention mention, string key)
    {
        if (NameLists.Places.Contains(key) || Lexicon.InstitutionEnds.Contains(key) || Lexicon.Months.Contains(key) || Lexicon.Days.Contains(key) || mention.IsModifier)
            return false;
        return (HasPersonalTitle(mention) || _titled.Contains(key)) && !IsAllCapitals(mention);
    }

    /// <summary>"Mr Vik", "Senator Vik", but not "the former IRS" or "Foreign Relations".</summary>
    private bool HasPersonalTitle(NameMention mention) =>
        mention.TitleStart < mention.Start
        && !NameLists.TitleAdjectives.Contains(_text.Lower(mention.Start - 1)) && !Lexicon.GroupNouns.Contains(_text.Lower(mention.Start));

    public bool IsPerson(NameMention mention, string key)
    {
        var first = _text.Lower(mention.Words.Start);
        var last = _text.Lower(mention.Words.End - 1);
        if (NameLists.IsThing(first, last) || IsDate(mention, last) || IsOfSaint(mention, last))
            return false;
        var lastKey = key[(key.LastIndexOf(' ') + 1)..];
        if (mention.Words.Length > 2 && !_singles.Contains(lastKey) && Headings.IsInTitleCase(_text, _text.Tokenized.ParagraphAround(mention.Start)) && !IsRepeated(mention) && !IsOfTwoFirstNames(mention) && !HasInitial(mention) && !IsSignature(mention))
            return false;
        if (NameLists.Places.Contains(first))
            return FirstNameList.Contains(first) && _singles.Contains(lastKey);
        if (Lexicon.InstitutionEnds.Contains(first) || IsAllCapitals(mention))
            return mention.TitleStart < mention.Start || FirstNameList.Contains(first);
        if (_text.Lower(mention.Start - 1) is "the" && !_singles.Contains(lastKey))
            return false;
        if (mention.TitleStart < mention.Start || FirstNameList.Contains(first))
            return true;
        if (key.Count(c => c == ' ') + 1 < mention.Words.Length && _singles.Contains(lastKey))
            return true;
        if (mention.Words.Start > 0 && _text.Lower(mention.Words.Start - 1) is "the" or "a" or "an" or "of" or "in" or "at" or "from" or "near" or "for")
            return false;
        if (IsInitial(first) || IsSomebodys(mention) || IsAged(mention) || IsAfterRole(mention))
            return true;
        if ((_singles.Contains(lastKey) || _singles.Contains(key[(key.IndexOf(' ') + 1)..])) && IsInProse(mention))
            return true;
        return mention.Words.Length <= 4 && !mention.IsModifier && (!(_singles.Contains(first) && !_singles.Contains(lastKey)) && SpeaksOrIsExplained(mention) || SpeaksAs(mention));
    }

    /// <summary>"— Ana K. Vik (@AnaVik) May 3, 2019" has capitals throughout, and is no heading.</summary>
    private bool IsSignature(NameMention mention) =>
        mention.Words.End + 1 < _text.Tokens.Count && _text.Lower(mention.Words.End) is "(" && _text.Lower(mention.Words.End + 1)[0] == '@';

    /// <summary>"Sarah Jane Vik", where nobody is called Jane alone.</summary>
    private bool IsOfTwoFirstNames(NameMention mention) =>
        mention.Words.Length == 3 && FirstNameList.Contains(_text.Lower(mention.Start)) && FirstNameList.Contains(_text.Lower(mention.Start + 1)) && !_singles.Contains(_text.Lower(mention.Start + 1));

    /// <summary>"Sarah J. Vik": a heading seldom has a name so.</summary>
    private bool HasInitial(NameMention mention) =>
        mention.Words.Length == 3 && FirstNameList.Contains(_text.Lower(mention.Start)) && IsInitial(_text.Lower(mention.Start + 1));

    /// <summary>Its last word stands elsewhere with a capital: of "Ana Vik Pours Oil" only a name would.</summary>
    private bool IsRepeated(NameMention mention)
    {
        var last = _text.Lower(mention.Words.End - 1);
        return _text.Tokens.Count(token => token.IsCapitalised && token.Lower == last) > 1;
    }

    /// <summary>"the St. Louis Post-Dispatch", "St. Luke Hospital": named after a saint.</summary>
    private bool IsOfSaint(NameMention mention, string last) =>
        mention.Words.Start > 0 && _text.Lower(mention.Words.Start - 1) is "st." && (last.Contains('-') || Lexicon.InstitutionEnds.Contains(last));

    /// <summary>"on Robin Gate Day"; not "a book on Doris Day".</summary>
    private bool IsDate(NameMention mention, string last) =>
        last is "day" && mention.Words.Start > 0 && _text.Lower(mention.Words.Start - 1) is "on" && (mention.Words.Length > 2 || !FirstNameList.Contains(_text.Lower(mention.Words.Start)));

    /// <summary>"Eskan Thorne, 63, a former foreman": nothing but a person has an age beside its name.</summary>
    private bool IsAged(NameMention mention)
    {
        var after = mention.Words.End;
        return mention.Words.Length is > 1 and <= 4 && after + 2 < _text.Tokens.Count && _text.Lower(after) is "," && _text.Lower(after + 2) is "," or "."
            && int.TryParse(_text.Lower(after + 1), out var age) && age is > 0 and <= OldestAge;
    }

    private const int OldestAge = 110;

    /// <summary>"her neighbour Jor Olin", "the pilot's brother Jor Olin".</summary>
    private bool IsSomebodys(NameMention mention) =>
        mention.Words.Length is > 1 and <= 4 && mention.Start > 1 && UnnamedPersons.IsPerson(_text.Lower(mention.Start - 1).Split('-')[0])
        && _text.Lower(mention.Start - 2) is "his" or "her" or "their" or "my" or "our" or "'s";

    /// <summary>"the campaign manager, Faiz Demir", "the pilot's brother-in-law, Faiz Demir".</summary>
    private bool IsAfterRole(NameMention mention) =>
        mention.Start > 1 && _text.Lower(mention.Start - 1) is "," && (Lexicon.RoleNouns.Contains(_text.Lower(mention.Start - 2))
            || mention.Start > 2 && _text.Lower(mention.Start - 3) is "'s" or "his" or "her" && UnnamedPersons.IsPerson(_text.Lower(mention.Start - 2).Split('-')[0]) && mention.Words.Length > 1);

    /// <summary>Not in a heading or a line of links, and no word that the article also writes small: only then a word before a surname is a first name.</summary>
    private bool IsInProse(NameMention mention)
    {
        var paragraph = _text.Tokenized.ParagraphAround(mention.Start);
        var last = _text.Tokens[paragraph.End - 1];
        if (last.IsWord || last.Kind is TokenKind.Number or TokenKind.Address)
            return false;
        var first = _text.Lower(mention.Start);
        return !CueVerbs.TryGet(first, out _) && !Lexicon.Prepositions.Contains(first) && !_text.IsAdverb(mention.Start) && !_small.Value.Contains(first);
    }

    private bool IsAllCapitals(NameMention mention) => _text.TextOf(mention.Words) is { Length: > 3 } name && name == name.ToUpperInvariant();

    private static bool IsInitial(string word) => word.Length is 2 or 4 && word[^1] == '.';

    /// <summary>"Ragnild Thorne, Eskan’s sister-in-law,", "Ragnild Thorne, Skerrow's minister for trade,": somebody's relative, or some place's official.</summary>
    private bool IsKin(int after)
    {
        if (_text.Lower(after) is not ",")
            return false;
        for (var at = after + 2; at < Math.Min(_text.Tokens.Count, after + LongestKinship); at++)
        {
            if (_text.Lower(at) is "," or "." && _text.Tokens[after + 1].IsCapitalised)
                return UnnamedPersons.IsPerson(_text.Lower(at - 1).Split('-')[0]);
            if (_text.Lower(at) is "for" or "of" && _text.Tokens[after + 1].IsCapitalised)
                return _text.Lower(at - 1) is "minister" or "secretary" or "ambassador" or "envoy" or "commissioner";
        }

        return false;
    }

    /// <summary>"Ragnild Thorne, one of the pilots,", "Ragnild Thorne, also a pilot,".</summary>
    private bool IsOneOf(int after) =>
        _text.Lower(after) is "," && (_text.Lower(after + 1), _text.Lower(after + 2)) is ("one", "of") or ("also", "a" or "an" or "the");

    // A possessor of two names, and two words for the relation.
    private const int LongestKinship = 7;

    /// <summary>"…," said Eskan Thorne, founder of the yard: a person, though the article may call him Eskan alone.</summary>
    private bool SpeaksAs(NameMention mention) =>
        IsBehindCue(mention) && _text.Lower(mention.Words.End) is "," && Lexicon.RoleNouns.Contains(_text.Lower(mention.Words.End + 1));

    private bool IsBehindCue(NameMention mention) =>
        mention.Words.Start > 1 && CueVerbs.TryGet(_text.Lower(mention.Words.Start - 1), out var inverted) && inverted.Lemma is "say" or "add" or "write" or "explain" or "note" && (_text.IsQuoted(mention.Words.Start - 2) || _text.Lower(mention.Words.Start - 2) is ",");

    private bool SpeaksOrIsExplained(NameMention mention)
    {
        var after = mention.Words.End;
        if (IsBehindCue(mention))
            return true;
        if (CueVerbs.TryGet(_text.Lower(after), out var verb) && verb.Class is CueClass.Clause or CueClass.Asking)
            return true;
        return IsKin(after) || IsOneOf(after) || _text.Lower(after) is "," && after + 2 < _text.Tokens.Count && (_text.Lower(after + 1) is "a" or "an" or "the" or "another" or "who" or "head" or "director" || _text.Tokens[after + 1].Kind == TokenKind.Number || Lexicon.RoleNouns.Contains(_text.Lower(after + 1)));
    }
}
