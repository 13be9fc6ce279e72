namespace QuoteBot.Attribution;

/// <summary>A named person of one article, gathered from all the mentions.</summary>
internal sealed class Person(string name, string key)
{
    private readonly List<string> _roles = [];
    private readonly List<string> _aliases = [];
    private int _male;
    private int _female;

    /// <summary>The fullest form in the article, titles left out.</summary>
    public string Name { get; } = name;

    /// <summary>The folded full name.</summary>
    public string Key { get; } = key;

    public string LastName => Key[(Key.LastIndexOf(' ') + 1)..];

    public string FirstName => Key.IndexOf(' ') is > 0 and var space ? Key[..space] : "";

    public int Mentions { get; set; }

    /// <summary>The token of the first mention in the text.</summary>
    public int FirstMention { get; set; } = int.MaxValue;

    /// <summary>Roles as printed, in the order of the text.</summary>
    public IReadOnlyList<string> Roles => _roles;

    public IReadOnlyList<string> Aliases => _aliases;

    public Gender Gender => _female > _male ? Gender.Female : _male > _female ? Gender.Male : NameLists.GenderOf(FirstName);

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

    public void SawRole(string role)
    {
        if (role.Length > 0 && _roles.Count < 8 && !_roles.Contains(role, StringComparer.OrdinalIgnoreCase))
            _roles.Add(role);
    }

    public void SawAs(string form)
    {
        if (form != Name && _aliases.Count < 8 && !_aliases.Contains(form))
            _aliases.Add(form);
    }

    public Speaker ToSpeaker() => new(Name, SpeakerKind.Person, _roles.Count > 0 ? _roles[0] : null, _aliases);
}
