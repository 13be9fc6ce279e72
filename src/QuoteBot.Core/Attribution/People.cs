using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>The persons of an article, and which of them each name means.</summary>
internal sealed class People
{
    /// <summary>So many persons may share a part of a name or a role; a list of more is no article, and is not searched further.</summary>
    private const int MaxNamesakes = 32;

    /// <summary>A pronoun further behind a name than two sentences of usual length says nothing of it.</summary>
    private const int PronounReach = 60;

    private readonly MarkedText _text;
    private readonly Dictionary<int, Person> _byToken = [];
    private readonly Dictionary<string, List<Person>> _byPart = [];
    private readonly Dictionary<string, List<Person>> _byFirstName = [];
    private readonly Lazy<HashSet<string>> _small;
    private readonly Dictionary<string, Person> _byKey = [];
    private readonly Dictionary<string, List<Person>> _byRole = [];

    public People(MarkedText text)
    {
        _text = text;
        _small = new(() => [.. text.Tokens.Where(token => token is { IsWord: true, IsCapitalised: false }).Select(token => token.Lower)]);
        Mentions = NameFinder.Find(text);
        var single = CountSingles();
        foreach (var mention in Mentions.Where(mention => mention.Words.Length > 1).OrderByDescending(mention => mention.Words.Length).ThenBy(mention => mention.Start))
            AddFull(mention, single);
        foreach (var mention in Mentions.Where(mention => mention.Words.Length > 1))
            CollectRoles(mention);
        foreach (var mention in Mentions.Where(mention => mention.Words.Length == 1))
        {
            AddSingle(mention);
            CollectRoles(mention);
        }

        CollectPronouns();
    }

    /// <summary>All names in text order, persons or not.</summary>
    public IReadOnlyList<NameMention> Mentions { get; }

    /// <summary>Whom the name at this token means; null when it is no person's.</summary>
    public Person? At(NameMention mention) => _byToken.GetValueOrDefault(mention.Start);

    /// <summary>Mentions that begin inside the range, in text order.</summary>
    public IEnumerable<NameMention> In(TokenRange range)
    {
        for (var i = FirstAt(range.Start); i < Mentions.Count && Mentions[i].Start < range.End; i++)
            yield return Mentions[i];
    }

    /// <summary>The index of the first mention at or after the token.</summary>
    public int FirstAt(int token)
    {
        int low = 0, high = Mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].Start < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The person that this name would mean in the article: by full name, else by surname, else by first name; null for none.</summary>
    /// <param name="token">Where the name stands: of two persons of a name, one who was not introduced before is not meant.</param>
    public Person? Named(string name, Gender gender, int token = int.MaxValue)
    {
        var key = NameKey.Of(name);
        /* A surname before a first name: "Mr. Paul" is Rand Paul, whoever else is called Paul. */
        if (!_byPart.TryGetValue(key, out var candidates) && !_byFirstName.TryGetValue(key, out candidates))
            return null;
        /* A title beats the list of first names, but not what the article itself has shown. */
        return Likeliest(candidates.Where(person => person.MayBe(gender) && (gender == Gender.Unknown || person.Gender != Gender.Unknown)), token)
            ?? Likeliest(candidates.Where(person => person.MayBe(gender)), token)
            ?? Likeliest(candidates.Where(person => !person.IsGenderShown), token);
    }

    /// <summary>"Mr Brandt, the union secretary": of two persons of a surname the one whose role this is; null when that tells nothing.</summary>
    private Person? NamesakeWithRole(Person named, TokenRange apposition)
    {
        if (!_byPart.TryGetValue(named.LastName, out var namesakes) || namesakes.Count < 2)
            return null;
        var role = Roles.Clean(_text, apposition).ToLowerInvariant().Split(' ').Where(Lexicon.RoleNouns.Contains).ToList();
        var fitting = namesakes.Where(person => role.Exists(noun => WithRole(noun).Contains(person))).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static Person? Likeliest(IEnumerable<Person> candidates, int token)
    {
        Person? best = null;
        foreach (var candidate in candidates)
        {
            if (best is null || IsLikelier(candidate, best, token))
                best = candidate;
        }

        return best;
    }

    private static bool IsLikelier(Person candidate, Person best, int token)
    {
        var (known, bestKnown) = (candidate.FirstMention < token, best.FirstMention < token);
        return known != bestKnown ? known : candidate.Mentions > best.Mentions;
    }

    private Dictionary<string, int> CountSingles()
    {
        var counts = new Dictionary<string, int>();
        foreach (var mention in Mentions)
        {
            if (mention.Words.Length != 1)
                continue;
            var key = NameKey.Of(_text.TextOf(mention.Words));
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }

    private void CollectRoles(NameMention mention)
    {
        if (!_byToken.TryGetValue(mention.Start, out var person))
            return;
        var before = person.Offices.Count;
        Roles.Collect(_text, mention, person);
        foreach (var noun in person.Offices.Skip(before).SelectMany(RoleWords).Distinct())
        {
            Add(_byRole, noun, person);
            foreach (var other in NameLists.CalledAlso(noun))
                Add(_byRole, other, person);
        }
    }

    /// <summary>The first "he" or "she" after a name in subject position, before another person is named, tells something of its gender.</summary>
    private void CollectPronouns()
    {
        for (var i = 0; i < Mentions.Count; i++)
        {
            if (Mentions[i] is { IsSubject: true, IsQuoted: false } mention && At(mention) is { } person)
                person.SawPronoun(PronounAfter(mention, i));
        }
    }

    private Gender PronounAfter(NameMention mention, int index)
    {
        var next = index + 1;
        while (next < Mentions.Count && next - index < MaxNamesakes && (Mentions[next].IsQuoted || At(Mentions[next]) is null))
            next++;
        var limit = Math.Min(mention.Words.End + PronounReach, next < Mentions.Count ? Mentions[next].Start : _text.Tokens.Count);
        for (var i = mention.Words.End; i < limit && _text.Tokenized.SentenceOf(i) <= _text.Tokenized.SentenceOf(mention.Start) + 1; i++)
        {
            if (!_text.IsQuoted(i) && _text.Lower(i) is "he" or "himself")
                return Gender.Male;
            if (!_text.IsQuoted(i) && _text.Lower(i) is "she" or "herself")
                return Gender.Female;
        }

        return Gender.Unknown;
    }

    /// <summary>The persons of the article in whose roles this word occurs.</summary>
    public IReadOnlyList<Person> WithRole(string noun) => _byRole.GetValueOrDefault(noun) ?? [];

    /// <summary>The words of a role in lower case.</summary>
    public static string[] RoleWords(string role) => role.ToLowerInvariant().Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries);

    private void AddFull(NameMention mention, Dictionary<string, int> singles)
    {
        var name = NameOf(mention);
        var key = WithoutInitials(NameKey.Of(name));
        if (HasForeignStart(mention, key, singles))
            (name, key) = (name[(name.IndexOf(' ') + 1)..], key[(key.IndexOf(' ') + 1)..]);
        if (key.Length == 0)
            return;
        var known = _byKey.GetValueOrDefault(key) ?? (_byPart.TryGetValue(key, out var partly) ? partly[0] : null);
        if (known is null)
        {
            if (!IsPerson(mention, key, singles))
                return;
            known = new Person(name, key);
            _byKey[key] = known;
            AddParts(known);
        }

        Saw(known, mention, name);
    }

    /// <summary>"the secretary for Urbanism Ansa Vik", and a verb or label before a whole name at a sentence's start: the first of three words is no part of the name.</summary>
    private bool HasForeignStart(NameMention mention, string key, Dictionary<string, int> singles)
    {
        var start = mention.Words.Start;
        if (mention.Words.Length < 3 || key.Count(c => c == ' ') < 2 || NameLists.IsFirstName(_text.Lower(start)) || NameLists.Particles.Contains(_text.Lower(start + 1)))
            return false;
        if (start > 0 && _text.Lower(start - 1) is "of" or "for")
            return singles.ContainsKey(key[(key.LastIndexOf(' ') + 1)..]);
        return start == _text.Tokenized.SentenceAround(start).Start && (_small.Value.Contains(_text.Lower(start)) || NameLists.IsFirstName(_text.Lower(start + 1)));
    }

    private void AddSingle(NameMention mention)
    {
        var name = NameOf(mention);
        var known = Named(name, mention.Gender, mention.Start);
        if (known is null)
        {
            var key = NameKey.Of(name);
            if (mention.IsQuoted || !IsSingleNamed(mention, key))
                return;
            known = new Person(name, key);
            _byKey[key] = known;
            AddParts(known);
        }

        else if (Subjects.AppositionAfter(_text, mention.Words.End, Math.Min(_text.Tokens.Count, mention.Words.End + 40)) is { } apposition)
        {
            known = NamesakeWithRole(known, apposition) ?? known;
        }

        Saw(known, mention, name);
    }

    /// <summary>The name's words with single spaces; a nickname between them is left out.</summary>
    private string NameOf(NameMention mention)
    {
        var isWhole = true;
        for (var i = mention.Words.Start; i < mention.Words.End; i++)
            isWhole &= _text.IsQuoted(i) == mention.IsQuoted;
        if (isWhole)
            return Spaces.Single(_text.TextOf(mention.Words));
        return string.Join(' ', Enumerable.Range(mention.Words.Start, mention.Words.Length).Where(i => !_text.IsQuoted(i)).Select(i => _text.Tokens[i].Span.In(_text.Tokenized.Text)));
    }

    private void Saw(Person person, NameMention mention, string form)
    {
        _byToken[mention.Start] = person;
        person.SawAt(mention.Start);
        person.SawGender(mention.Gender);
        person.SawAs(form);
    }

    /// <summary>A lone surname is a person when a title stands before it or it speaks, and nothing says otherwise.</summary>
    private bool IsSingleNamed(NameMention mention, string key)
    {
        if (NameLists.Places.Contains(key) || Lexicon.InstitutionEnds.Contains(key) || Lexicon.Months.Contains(key) || Lexicon.Days.Contains(key) || mention.IsModifier)
            return false;
        return mention.TitleStart < mention.Start;
    }

    private bool IsPerson(NameMention mention, string key, Dictionary<string, int> singles)
    {
        var first = _text.Lower(mention.Words.Start);
        var last = _text.Lower(mention.Words.End - 1);
        if (NameLists.IsThing(first, last))
            return false;
        var lastKey = key[(key.LastIndexOf(' ') + 1)..];
        if (NameLists.Places.Contains(first))
            return NameLists.IsFirstName(first) && singles.ContainsKey(lastKey);
        if (Lexicon.InstitutionEnds.Contains(first) || IsAllCapitals(mention))
            return mention.TitleStart < mention.Start || NameLists.IsFirstName(first);
        if (mention.TitleStart < mention.Start || NameLists.IsFirstName(first))
            return true;
        if (key.Count(c => c == ' ') + 1 < mention.Words.Length && singles.ContainsKey(lastKey))
            return true;
        if (mention.Words.Start > 0 && _text.Lower(mention.Words.Start - 1) is "the" or "a" or "an" or "of" or "in" or "at" or "from" or "near" or "for")
            return false;
        return IsInitial(first) || IsAfterRole(mention) || (IsInProse(mention) && (singles.ContainsKey(lastKey) || singles.ContainsKey(key[(key.IndexOf(' ') + 1)..]))) || (mention.Words.Length <= 4 && !mention.IsModifier && !(singles.ContainsKey(first) && !singles.ContainsKey(lastKey)) && SpeaksOrIsExplained(mention));
    }

    /// <summary>"the campaign manager, Faiz Demir".</summary>
    private bool IsAfterRole(NameMention mention) =>
        mention.Start > 1 && _text.Lower(mention.Start - 1) is "," && Lexicon.RoleNouns.Contains(_text.Lower(mention.Start - 2));

    /// <summary>Not in a heading or a line of links, and no word that the article also writes small: only then a word before a surname is a first name.</summary>
    private bool IsInProse(NameMention mention)
    {
        var paragraph = _text.Tokenized.ParagraphAround(mention.Start);
        var last = _text.Tokens[paragraph.End - 1];
        if (last.IsWord || last.Kind is TokenKind.Number or TokenKind.Address)
            return false;
        var first = _text.Lower(mention.Start);
        return !_small.Value.Contains(first) && !CueVerbs.TryGet(first, out _) && !Lexicon.Prepositions.Contains(first) && !_text.IsAdverb(mention.Start);
    }

    private bool IsAllCapitals(NameMention mention) => _text.TextOf(mention.Words) is { Length: > 3 } name && name == name.ToUpperInvariant();

    private static bool IsInitial(string word) => word.Length is 2 or 4 && word[^1] == '.';

    private bool SpeaksOrIsExplained(NameMention mention)
    {
        var after = mention.Words.End;
        if (mention.Words.Start > 0 && CueVerbs.TryGet(_text.Lower(mention.Words.Start - 1), out var inverted) && inverted.Lemma is "say" or "add" or "write" or "explain" or "note" && mention.Words.Start > 1 && (_text.IsQuoted(mention.Words.Start - 2) || _text.Lower(mention.Words.Start - 2) is ","))
            return true;
        if (CueVerbs.TryGet(_text.Lower(after), out var verb) && verb.Class is CueClass.Clause or CueClass.Asking)
            return true;
        return _text.Lower(after) is "," && after + 2 < _text.Tokens.Count && (_text.Lower(after + 1) is "a" or "an" or "the" or "who" or "head" or "director" || _text.Tokens[after + 1].Kind == TokenKind.Number || Lexicon.RoleNouns.Contains(_text.Lower(after + 1)));
    }

    private void AddParts(Person person)
    {
        AddPart(person.Key, person);
        var words = person.Key.Split(' ').ToList();
        while (words.Count > 1 && NameLists.Suffixes.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);
        for (var from = 1; from < words.Count; from++)
            AddPart(string.Join(' ', words.Skip(from)), person);
        if (words.Count > 1)
        {
            Add(_byFirstName, words[0], person);
            AddPart(words[0] + " " + words[^1], person);
        }
    }

    private void AddPart(string key, Person person) => Add(_byPart, key, person);

    private static void Add(Dictionary<string, List<Person>> lists, string key, Person person)
    {
        if (!lists.TryGetValue(key, out var persons))
            lists[key] = persons = [];
        if (persons.Count < MaxNamesakes && !persons.Contains(person))
            persons.Add(person);
    }

    /// <summary>"ana w ruiz" and "ana ruiz" are one; so is a name with and without "jr".</summary>
    private static string WithoutInitials(string key)
    {
        var words = key.Split(' ').ToList();
        for (var i = words.Count - 2; i > 0; i--)
        {
            if (words[i].Length == 1)
                words.RemoveAt(i);
        }

        while (words.Count > 2 && NameLists.Suffixes.Contains(words[^1]) && words[^1] is not "jr" and not "sr")
            words.RemoveAt(words.Count - 1);
        return string.Join(' ', words);
    }
}
