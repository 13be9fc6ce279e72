using QuoteBot.Attribution.Names;

namespace QuoteBot.Attribution.Persons;

/// <summary>A named person of one article, gathered from all the mentions.</summary>
internal sealed class Person(string name, string key)
{
    /// <summary>So many pronouns of the other sex right after a name say that the list of first names is wrong.</summary>
    private const int ManyPronouns = 2;

    private readonly List<string> _roles = [];
    private readonly List<string> _offices = [];
    private readonly List<string> _aliases = [];
    private readonly SortedSet<int> _tokens = [];
    /* From the printed name, where a hyphen still tells "Jean-Yves" from "Jean". */
    private readonly Gender _listed = name.IndexOf(' ') is > 0 and var space ? NameLists.GenderOf(name[..space].ToLowerInvariant()) : Gender.Unknown;
    private int _male;
    private int _female;
    private int _he;
    private int _she;

    /// <summary>The fullest form in the article, titles left out.</summary>
    public string Name { get; } = name;

    /// <summary>The folded full name.</summary>
    public string Key { get; } = key;

    /// <summary>Folded, without "Jr" and the like.</summary>
    public string LastName { get; } = NameSuffix.Without(key)[(NameSuffix.Without(key).LastIndexOf(' ') + 1)..];

    public string FirstName => Key.IndexOf(' ') is > 0 and var space ? Key[..space] : "";

    public int Mentions => _tokens.Count;

    /// <summary>The token of the first mention in the text.</summary>
    public int FirstMention => _tokens.Count > 0 ? _tokens.Min : int.MaxValue;

    /// <summary>The token of the last mention before the given one; -1 when there is none.</summary>
    public int LastMentionBefore(int token) => _tokens.Count == 0 || _tokens.Min >= token ? -1 : _tokens.GetViewBetween(_tokens.Min, token - 1).Max;

    /// <summary>The article tells of the person's death.</summary>
    public bool IsDead { get; set; }

    public void SawAt(int token) => _tokens.Add(token);

    /// <summary>Roles as printed, in the order of the text.</summary>
    public IReadOnlyList<string> Roles => _roles;

    /// <summary>The roles, and the titles that are too short to be shown as one ("Rep."): what the person may be called by later.</summary>
    public IReadOnlyList<string> Offices => _offices;

    public IReadOnlyList<string> Aliases => _aliases;

    /// <summary>By titles and roles, else by the list of first names, else by the pronouns after the name; many pronouns outweigh the list.</summary>
    public Gender Gender
    {
        get
        {
            if (_female != _male)
                return _female > _male ? Gender.Female : Gender.Male;
            var needed = _listed == Gender.Unknown ? 1 : ManyPronouns;
            if (_she >= needed && _she > 2 * _he)
                return Gender.Female;
            return _he >= needed && _he > 2 * _she ? Gender.Male : _listed;
        }
    }

    /// <summary>The article itself shows the gender: by a title, a role or a pronoun.</summary>
    public bool IsGenderShown => _male != _female;

    public bool MayBe(Gender gender) => gender == Gender.Unknown || Gender == Gender.Unknown || Gender == gender;

    public void SawGender(Gender gender)
    {
        if (gender == Gender.Male)
            _male++;
        else if (gender == Gender.Female)
            _female++;
    }

    /// <summary>"Ruiz said she": weak evidence, since the pronoun may mean somebody else.</summary>
    public void SawPronoun(Gender gender)
    {
        if (gender == Gender.Male)
            _he++;
        else if (gender == Gender.Female)
            _she++;
    }

    public void SawRole(string role)
    {
        if (role.Length > 0 && _roles.Count < 8 && !_roles.Contains(role, StringComparer.OrdinalIgnoreCase))
            _roles.Add(role);
        SawOffice(role);
    }

    public void SawOffice(string office)
    {
        if (office.Length > 0 && _offices.Count < 8 && !_offices.Contains(office, StringComparer.OrdinalIgnoreCase))
            _offices.Add(office);
    }

    public void SawAs(string form)
    {
        if (form != Name && _aliases.Count < 8 && !_aliases.Contains(form))
            _aliases.Add(form);
    }

    public Speaker ToSpeaker() => new(Name, SpeakerKind.Person, _roles.Count > 0 ? _roles[0] : null, _aliases);
}
