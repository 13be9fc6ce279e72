using System.Collections.Frozen;
using QuoteBot.Index;
using QuoteBot.Index.Speakers;

namespace QuoteBot.Checking.Speakers;

/// <summary>Names that the keeper of the index gives to speakers: nicknames, initials, maiden names.</summary>
public sealed class SpeakerAliases
{
    public static readonly SpeakerAliases None = new([]);

    /// <summary>A name with title and role is far shorter.</summary>
    private const int LongestLine = 500;

    private readonly FrozenDictionary<string, AliasedSpeaker> _byKey;

    private SpeakerAliases(IReadOnlyList<(string Alias, string Name)> entries)
    {
        var speakers = entries.GroupBy(entry => Key(entry.Name), StringComparer.Ordinal)
            .Select(group => new AliasedSpeaker(group.First().Name, [.. group.Select(entry => entry.Alias)]));
        _byKey = speakers.SelectMany(speaker => speaker.Aliases.Prepend(speaker.Name).Select(name => (Key: Key(name), speaker)))
            .ToFrozenDictionary(entry => entry.Key, entry => entry.speaker, StringComparer.Ordinal);
    }

    /// <summary>Reads lines of the form "Alias = Full Name"; what follows # is a remark, and empty lines are passed over.</summary>
    /// <exception cref="FormatException">A line is no such line, or contradicts another; the message begins with its number.</exception>
    public static SpeakerAliases Parse(IEnumerable<string> lines)
    {
        var entries = new List<(string Alias, string Name)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (at, line) in lines.Index())
        {
            var plain = line.IndexOf('#', StringComparison.Ordinal) is >= 0 and var remark ? line[..remark] : line;
            if (string.IsNullOrWhiteSpace(plain))
                continue;
            var entry = Entry(plain, at + 1);
            if (!places.TryAdd(Key(entry.Alias), at + 1))
                throw new FormatException($"line {at + 1}: “{entry.Alias}” is given in line {places[Key(entry.Alias)]} already.");
            names.TryAdd(Key(entry.Name), at + 1);
            entries.Add(entry);
        }

        foreach (var (name, line) in names)
        {
            if (places.TryGetValue(name, out var alias))
                throw new FormatException($"line {line}: the name after = is itself an alias, by line {alias}; give the full name.");
        }

        return new(entries);
    }

    /// <summary>The speaker of this name or alias, titles and what follows a comma left out; one without aliases where the list has none.</summary>
    public AliasedSpeaker Of(string speaker)
    {
        var cut = speaker.IndexOfAny([',', '(']);
        foreach (var key in SpeakerNames.Lookups(cut > 0 ? speaker[..cut] : speaker).Select(RoleWords.WithoutArticle))
        {
            if (_byKey.TryGetValue(key, out var known))
                return Key(known.Name) == key ? known with { Name = speaker } : known with { Given = speaker };
        }

        return new(speaker, []);
    }

    private static (string Alias, string Name) Entry(string line, int number)
    {
        if (line.Length > LongestLine)
            throw new FormatException($"line {number}: the line is longer than {LongestLine} characters.");
        var sides = line.Split('=');
        if (sides.Length != 2 || !sides.All(side => side.Any(char.IsLetter)))
            throw new FormatException($"line {number}: write ALIAS = FULL NAME.");
        return (sides[0].Trim(), sides[1].Trim());
    }

    private static string Key(string name) => RoleWords.WithoutArticle(SpeakerNames.Key(name));
}

/// <summary>A speaker as asked for, with what the list of aliases knows of the name.</summary>
/// <param name="Name">As it was asked for, or the full name of an alias.</param>
/// <param name="Aliases">As the list gives them; empty when it has none.</param>
public sealed record AliasedSpeaker(string Name, IReadOnlyList<string> Aliases)
{
    /// <summary>The alias that was asked for; null when it was no alias.</summary>
    public string? Given { get; init; }

    /// <summary>How a record's speakers fit the name. An alias counts where the record prints it; where it fits otherwise, nobody is accused.</summary>
    internal SpeakerJudgement Compare(IReadOnlyList<Speaker> speakers, IReadOnlyList<KnownSpeaker> known)
    {
        var best = SpeakerMatch.Compare(Name, speakers, known);
        if (best.Fit is SpeakerFit.Same or SpeakerFit.Perhaps || Aliases.Count == 0)
            return best;
        // "Dalton" may be printed of a Dalton whose full name is another's.
        if (Aliases.FirstOrDefault(alias => speakers.Any(speaker => IsPrinted(alias, speaker) && !IsFullNameOfAnother(alias, speaker))) is { } printed)
            return new(SpeakerFit.Same, $"The record names {printed}, which the list of aliases gives to {Name}.");
        var mayFit = Aliases.Any(alias => SpeakerMatch.Compare(alias, speakers, known).Fit != SpeakerFit.Different);
        return mayFit ? new(SpeakerFit.Unclear) : best;
    }

    private bool IsFullNameOfAnother(string alias, Speaker speaker)
        => !IsPrinted(alias, speaker with { Aliases = [] }) && SpeakerMatch.Compare(Name, [speaker with { Aliases = [] }], []).Fit == SpeakerFit.Different;

    private static bool IsPrinted(string alias, Speaker speaker) =>
        speaker.Aliases.Prepend(speaker.Name).Any(form => SpeakerNames.Lookups(form).Contains(SpeakerNames.Key(alias), StringComparer.Ordinal));
}
