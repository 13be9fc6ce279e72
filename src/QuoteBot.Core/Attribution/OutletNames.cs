using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Attribution.Persons;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Tells the names of outlets, networks, programmes and platforms from those of persons, places, bodies and peoples.</summary>
internal sealed class OutletNames(MarkedText text, People people)
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Lists = WordLists.Read("QuoteBot.Attribution.outlets.txt");
    private static readonly FrozenSet<string> MediaNouns = Set("media nouns");
    private static readonly FrozenSet<string> LoneNouns = Set("lone nouns");
    private static readonly FrozenSet<string> Openers = Set("openers");
    private static readonly FrozenSet<string> Agencies = Set("agencies and broadcasters");
    private static readonly FrozenSet<string> Platforms = Set("platforms");
    private static readonly FrozenSet<string> MediaRoles = Set("media roles");
    private static readonly FrozenSet<string> Bodies = Set("bodies");
    private static readonly FrozenSet<string> Peoples = Set("peoples");
    private static readonly string[] PeopleEndings = ["an", "ans", "ish", "ese", "eli", "qi", "ists"];

    public static readonly FrozenSet<string> Occasions = Set("occasions");
    public static readonly FrozenSet<string> Letters = Set("letters");
    public static readonly FrozenSet<string> Writings = Set("writings");

    /// <summary>The longest title of a programme.</summary>
    private const int MaxTitle = 7;

    private readonly Lazy<HashSet<string>> _alone = new(() =>
        [.. people.Mentions.Where(mention => mention.Words.Length == 1).Select(mention => text.Lower(mention.Start))]);

    private readonly Lazy<HashSet<string>> _surnames = new(() =>
        [.. people.Mentions.Where(mention => mention.Words.Length > 1 && FirstNameList.Contains(text.Lower(mention.Start)))
            .Select(mention => text.Lower(mention.Words.End - 1))]);

    /// <summary>"news", "tribune"; of "Courier-Journal" the last part counts.</summary>
    public static bool IsMediaNoun(string lower) => MediaNouns.Contains(lower[(lower.LastIndexOf('-') + 1)..]);

    public static bool IsAgency(string lower) => Agencies.Contains(lower);

    public static bool IsMediaRole(string lower) => MediaRoles.Contains(lower);

    /// <summary>A place where people post, not an outlet that prints.</summary>
    public static bool IsPlatform(string name) => Platforms.Contains(name.ToLowerInvariant());

    /// <param name="isAddressed">Somebody of this name was spoken to.</param>
    /// <param name="isShown">The words before say that it is an outlet.</param>
    public bool IsOutlet(TokenRange name, bool isAddressed, bool isShown) =>
        IsKnown(name) || !IsPerson(name) && !IsPlace(name) && !IsBody(name) && (isShown || isAddressed && !IsPeople(name));

    /// <summary>The name itself tells: it holds a word for an outlet, or is one of the few that all news uses.</summary>
    public bool IsKnown(TokenRange name)
    {
        var (first, last) = (text.Lower(name.Start), text.Lower(name.End - 1));
        if (name.Length == 1)
            return Agencies.Contains(last) || Platforms.Contains(last) && last is not "x" || LoneNouns.Contains(last);
        return IsMediaNoun(last) || Agencies.Contains(first) || Agencies.Contains(last) || Openers.Contains(first)
            || first is "the" && IsMediaNoun(text.Lower(name.Start + 1)) || Openers.Contains(first + " " + text.Lower(name.Start + 1));
    }

    /// <summary>A title or initial in it, a first name at its head, or a surname that the article has in full or uses alone.</summary>
    public bool IsPerson(TokenRange name)
    {
        for (var i = name.Start; i < name.End; i++)
        {
            if (i + 1 < name.End && NameLists.Titles.Contains(text.Lower(i)) || i > name.Start && text.Lower(i) is { Length: 2 } initial && initial[1] == '.')
                return true;
        }

        var (first, last) = (text.Lower(name.Start), text.Lower(name.End - 1));
        var isSurname = name.Length == 1 && _surnames.Value.Contains(last) || name.Length == 2 && first is not "the" && _alone.Value.Contains(last);
        return isSurname || FirstNameList.Contains(first) || NameLists.Suffixes.Contains(last)
            || people.Named(Spaces.Single(text.TextOf(name)), Gender.Unknown) is not null;
    }

    public bool IsPlace(TokenRange name) =>
        NameLists.Places.Contains(text.Lower(name.End - 1)) || NameLists.Places.Contains(Spaces.Single(text.TextOf(name)).ToLowerInvariant());

    private bool IsBody(TokenRange name)
    {
        var last = text.Lower(name.End - 1);
        return Bodies.Contains(text.Lower(name.Start)) || Bodies.Contains(last) || Lexicon.GroupNouns.Contains(last) || Lexicon.InstitutionEnds.Contains(last);
    }

    /// <summary>"Israeli", "Germans", "Muslims": a people or what belongs to it.</summary>
    private bool IsPeople(TokenRange name)
    {
        var word = text.Lower(name.End - 1);
        return Peoples.Contains(word) || PeopleEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>Capitalised words in a row, with the number of a channel; "The" belongs to a name.</summary>
    public TokenRange RunAt(int start)
    {
        var i = start;
        while (i < text.Tokens.Count && i - start < MaxTitle && BelongsToRun(i, start))
            i++;
        while (i > start && text.Tokens[i - 1] is { IsCapitalised: false, Kind: not TokenKind.Number })
            i--;
        return new TokenRange(start, i);
    }

    private bool BelongsToRun(int i, int start)
    {
        if (text.IsQuoted(i) || i > start && text.Tokenized.SentenceOf(i) != text.Tokenized.SentenceOf(start))
            return false;
        return text.Tokens[i].IsCapitalised ? !IsDate(i) : i > start && Joins(i);
    }

    /// <summary>"Channel 12", "Meet the Press", "Post and Courier".</summary>
    private bool Joins(int i) => text.Lower(i) switch
    {
        "&" => true,
        "the" or "of" => Openers.Contains(text.Lower(i - 1) + " " + text.Lower(i)),
        "and" => MediaNouns.Contains(text.Lower(i - 1)) && MediaNouns.Contains(text.Lower(i + 1)) && text.Tokens[i + 1].IsCapitalised,
        _ => text.Tokens[i].Kind == TokenKind.Number && (text.Lower(i - 1) is "channel" || Agencies.Contains(text.Lower(i - 1))),
    };

    /// <summary>A day or month; "Today" in capitals is a name's.</summary>
    private bool IsDate(int i) =>
        text.Lower(i) is not ("today" or "tonight" or "may") && (Lexicon.Days.Contains(text.Lower(i)) || Lexicon.Months.Contains(text.Lower(i)));

    /// <summary>A programme's title in marks: "on “The Late Tide”"; null when the words are no title.</summary>
    public string? TitleAt(int open)
    {
        var region = text.Regions[text.RegionOf(open)];
        if (region.Open != open || !region.IsClosed || region.Inner.Length is 0 or > MaxTitle)
            return null;
        for (var i = region.Inner.Start; i < region.Inner.End; i++)
        {
            var word = text.Lower(i);
            var isSmall = Lexicon.Prepositions.Contains(word) || Lexicon.Determiners.Contains(word) || word is "and";
            if (text.Tokens[i] is { IsWord: true, IsCapitalised: false } && !isSmall)
                return null;
        }

        return Spaces.Single(text.TextOf(region.Inner)).Trim(',', '.', ' ');
    }

    /// <summary>A line of the list is one entry where the section holds phrases.</summary>
    private static FrozenSet<string> Set(string section) =>
        (section is "openers" ? Lists[section] : Lists[section].SelectMany(line => line.Split(' '))).ToFrozenSet(StringComparer.Ordinal);
}
