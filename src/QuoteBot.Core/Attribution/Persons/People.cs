using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>The persons of an article, and which of them each name means.</summary>
internal sealed class People
{
    /// <summary>Of two persons of a surname the bare surname means the one who is named so many times as often.</summary>
    private const int Rarer = 4;

    /// <summary>So many persons may share a part of a name or a role; a list of more is no article, and is not searched further.</summary>
    private const int MaxNamesakes = 32;

    private readonly MarkedText _text;
    private readonly PersonTest _test;
    private readonly Namesakes _namesakes;
    private readonly Relatives _relatives;
    private readonly Dictionary<int, Person> _byToken = [];
    private readonly Dictionary<string, List<Person>> _byPart = [];
    private readonly Dictionary<string, List<Person>> _byFirstName = [];
    private readonly Dictionary<string, Person> _byKey = [];
    private readonly TitledNamesakes _titled;
    private readonly Dictionary<string, List<Person>> _byRole = [];

    public People(MarkedText text)
    {
        _text = text;
        Mentions = NameFinder.Find(text);
        _test = new PersonTest(text, Mentions);
        _namesakes = new Namesakes(text);
        _titled = new TitledNamesakes(text, this);
        _relatives = new Relatives(text, Mentions, At, _namesakes);
        foreach (var mention in Mentions.Where(mention => mention.Words.Length > 1).OrderByDescending(mention => mention.Words.Length).ThenBy(mention => mention.Start))
            AddFull(mention);
        foreach (var mention in Mentions.Where(mention => mention.Words.Length > 1))
            CollectRoles(mention);
        foreach (var mention in Mentions.Where(mention => mention.Words.Length > 1))
        {
            if (At(mention) is { } person)
                _namesakes.Introduced(mention, person);
        }

        for (var i = 0; i < Mentions.Count; i++)
        {
            if (Mentions[i].Words.Length > 1)
                continue;
            if (!AddRelative(Mentions[i], i))
                AddSingle(Mentions[i]);
            CollectRoles(Mentions[i]);
        }

        ShownGenders.Collect(text, this);
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
        var key = NameKey.WithoutInitials(NameKey.Of(name));
        /* A surname before a first name: "Mr. Paul" is Jan Paul, whoever else has Paul for a first name. */
        if (!_byPart.TryGetValue(key, out var candidates) && !_byFirstName.TryGetValue(key, out candidates))
            return null;
        /* A title beats the list of first names, but not what the article itself has shown. */
        return Likeliest(candidates.Where(person => person.MayBe(gender) && (gender == Gender.Unknown || person.Gender != Gender.Unknown)), token)
            ?? Likeliest(candidates.Where(person => person.MayBe(gender)), token)
            ?? Likeliest(candidates.Where(person => !person.IsGenderShown), token);
    }

    /// <summary>A bare surname that another person of the article bears as well, who was named before and is not much rarer.</summary>
    public bool HasRival(NameMention name, Person meant)
    {
        if (name.Words.Length > 1 || name.TitleStart < name.Start && NamesakeWithRole(meant, new TokenRange(name.TitleStart, name.Start)) == meant)
            return false;
        return _byPart.TryGetValue(meant.LastName, out var bearers) && bearers.Exists(other =>
            other != meant && other.LastName == meant.LastName && other.FirstName.Length > 0 && other.MayBe(name.Gender)
            && other.FirstMention < name.Start && other.Mentions * Rarer > meant.Mentions);
    }

    /// <summary>Another person of the article has the surname: "his father" may be meant.</summary>
    public bool HasNamesake(Person person) => _byPart.TryGetValue(person.LastName, out var bearers) && bearers.Exists(other => other != person && other.LastName == person.LastName);

    /// <summary>"Mr Brandt, the union secretary", "Senator Brandt": of namesakes the one whose role this is; null for none.</summary>
    private Person? NamesakeWithRole(Person named, TokenRange words)
    {
        if (!_byPart.TryGetValue(named.LastName, out var namesakes) || namesakes.Count < 2)
            return null;
        var role = Roles.Clean(_text, words).ToLowerInvariant().Split(' ').Where(Lexicon.RoleNouns.Contains).ToList();
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
        if (known != bestKnown)
            return known;
        return candidate.Mentions > best.Mentions
            || candidate.Mentions == best.Mentions && NameSuffix.Of(candidate.Key).Length < NameSuffix.Of(best.Key).Length;
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

    /// <summary>The persons of the article in whose roles this word occurs.</summary>
    public IReadOnlyList<Person> WithRole(string noun) => _byRole.GetValueOrDefault(noun) ?? [];

    /// <summary>The words of a role in lower case, without whose it is: "adviser" of "President Ruiz's adviser".</summary>
    public static string[] RoleWords(string role)
    {
        var words = role.ToLowerInvariant().Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        var owner = Array.FindIndex(words, word => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal));
        return words.Take(Math.Max(0, owner)).Any(Lexicon.Prepositions.Contains) ? words : words[(owner + 1)..];
    }

    private void AddFull(NameMention mention)
    {
        var name = NameForms.Of(_text, mention);
        var key = NameKey.WithoutInitials(NameKey.Of(name));
        var isBehind = _test.HasForeignStart(mention, key);
        if (isBehind)
            (name, key) = (name[(name.IndexOf(' ') + 1)..], key[(key.IndexOf(' ') + 1)..]);
        if (key.Length == 0 || isBehind && !_byPart.ContainsKey(key) && !key.Contains(' '))
            return;
        var known = _byKey.GetValueOrDefault(key) ?? (_byPart.TryGetValue(key, out var partly) ? partly[0] : null);
        if (known is null)
        {
            if (Headings.Invents(_text, mention) || !_test.IsPerson(mention, key))
                return;
            known = new Person(name, key);
            _byKey[key] = known;
            AddParts(known);
        }

        Saw(known, mention, name);
    }

    /// <summary>"His wife, Diane": under her full name, when the article goes on to use it.</summary>
    private bool AddRelative(NameMention mention, int index)
    {
        if (_relatives.At(mention, index) is not ({ } name, var gender) || _byKey.ContainsKey(NameKey.Of(name)))
            return false;
        var relative = new Person(name, NameKey.Of(name));
        relative.SawGender(gender);
        _byKey[relative.Key] = relative;
        AddParts(relative);
        Saw(relative, mention, NameForms.Of(_text, mention));
        _namesakes.Introduced(mention, relative);
        return true;
    }

    private void AddSingle(NameMention mention)
    {
        var name = NameForms.Of(_text, mention);
        var known = Named(name, mention.Gender, mention.Start);
        var key = NameKey.Of(name);
        var isAnother = known is not null && _titled.IsAnother(key, mention, known, HasSeveralBearers(key));
        if (known is null || isAnother || known.FirstMention > mention.Start && HasSeveralBearers(key) && _test.IsSingleNamed(mention, key))
        {
            if (mention.IsQuoted || !isAnother && !_test.IsSingleNamed(mention, key))
                return;
            if (!isAnother || !_byKey.TryGetValue(key, out known))
            {
                known = new Person(name, key);
                _byKey[key] = known;
                AddParts(known);
            }
        }
        else if (mention.TitleStart < mention.Start && NamesakeWithRole(known, new TokenRange(mention.TitleStart, mention.Start)) is { } titled)
        {
            known = titled;
        }
        else if (Subjects.AppositionAfter(_text, mention.Words.End, Math.Min(_text.Tokens.Count, mention.Words.End + 40)) is { } apposition)
        {
            known = NamesakeWithRole(known, apposition) ?? known;
        }
        else
        {
            known = _namesakes.Meant(mention, known);
        }

        Saw(known, mention, name);
    }

    /// <summary>Persons of different first names.</summary>
    private bool HasSeveralBearers(string surname) =>
        _byPart.TryGetValue(surname, out var bearers) && bearers.Exists(person => person.FirstName != bearers[0].FirstName);

    private void Saw(Person person, NameMention mention, string form)
    {
        _byToken[mention.Start] = person;
        person.SawAt(mention.Start);
        person.SawGender(mention.Gender);
        person.IsDead |= Deaths.Tells(_text, mention);
        person.SawAs(form);
        foreach (var nick in mention.IsQuoted ? [] : NameForms.Nicknamed(_text, mention))
        {
            person.SawAs(nick);
            AddPart(NameKey.Of(nick), person);
        }
    }

    /// <summary>A surname with and without its "Jr" is a part; the full name without it is not, for that is the father's.</summary>
    private void AddParts(Person person)
    {
        AddPart(person.Key, person);
        var (words, suffix) = (NameSuffix.Without(person.Key).Split(' '), NameSuffix.Of(person.Key));
        for (var from = words.Length == 1 ? 0 : 1; from < words.Length; from++)
        {
            var tail = string.Join(' ', words.Skip(from));
            AddPart(tail, person);
            AddPart(tail + suffix, person);
        }

        if (words.Length > 1)
        {
            Add(_byFirstName, words[0], person);
            AddPart(words[0] + " " + words[^1] + suffix, person);
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
}
