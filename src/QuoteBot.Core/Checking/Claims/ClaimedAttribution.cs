using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Checking.Speakers;

namespace QuoteBot.Checking.Claims;

/// <summary>Who a claim says it is by, read from the words outside its quotation marks.</summary>
/// <param name="Speaker">Empty for a pronoun: somebody is said to have spoken, but not who.</param>
internal sealed partial record ClaimedAttribution(string Speaker, string? Outlet)
{
    // A name with title and role; more words than this are a sentence.
    private const int MostNameWords = 8;

    private const string Cue = @"(?:said|says|told|asked|added|wrote|writes|tweeted|posted|stated|declared|warned|insisted|replied|claimed|claims|argued|noted|announced|explained|once\s+said|has\s+said|reportedly\s+said|allegedly\s+said)";

    private static readonly FrozenSet<string> NotNames = new[] { "he", "she", "they", "it", "i", "we", "you", "who", "that", "this", "what" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>They tell that somebody spoke, and not who.</summary>
    private static readonly FrozenSet<string> Pronouns = new[]
    {
        "he", "she", "they", "somebody", "someone", "anybody", "anyone", "everybody", "everyone", "nobody", "no one", "people", "others", "some", "many",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*(?:(?:as|quote from|according to)\s+)?(?<name>.+?)\s*(?:,?\s*\b" + Cue + @"\b(?<rest>[^:]*))?\s*[:,]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\b" + Cue + @"\s+(?:that\s+)?(?<lead>(?:it|he|she|they|this|that)\s+(?:is|are|was|were|has|have|had|does|did))\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnSubject();

    [GeneratedRegex(@"^[\s,.]*\b" + Cue + @"\s+(?<name>.+?)\s*[.,]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inverted();

    [GeneratedRegex(@"^[\s,.]*(?<name>.+?)\s+\b" + Cue + @"\b(?<rest>.*?)\s*[.,]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^\s*(?:told|to)\s+(?:the\s+)?(?<outlet>\p{Lu}[\w'’.&-]*(?:\s+\p{Lu}[\w'’.&-]*){0,4})", RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    /// <summary>Reads "Name:", "Name said:", "As Name said," before the words; null when it is no attribution.</summary>
    public static ClaimedAttribution? Before(string text)
    {
        var plain = SpokenName.WithoutOpener(text.Trim());
        if (plain.Length is 0 or > 200 || !(plain[^1] is ':' or ',' || Trailing().IsMatch(plain)))
            return null;
        var match = Leading().Match(plain);
        return match.Success ? Named(match.Groups["name"].Value, OutletIn(plain[(match.Groups["name"].Index + match.Groups["name"].Length)..])) : null;
    }

    /// <summary>"it has" of: Name said it has “…”: a subject and a verb of the claim's own before the marks, without which it would not be told what is claimed. Empty for none.</summary>
    public static string Lead(string before) => OwnSubject().Match(before) is { Success: true } match ? match.Groups["lead"].Value : "";

    /// <summary>Reads "— Name, Outlet", ", said Name", "Name told Outlet" after the words; null when it is no attribution.</summary>
    public static ClaimedAttribution? After(string text)
    {
        var plain = text.Trim().Trim(',', '.').Trim();
        if (plain.Length is 0 or > 200)
            return null;
        if (plain[0] is '—' or '–' or '-' or '―' or '~' or '(')
        {
            var signed = plain.TrimStart('—', '–', '-', '―', '~', '(', ' ').TrimEnd(')');
            return Signature(signed) ?? Named(signed, null);
        }

        if (plain[0] == '@' && !plain.Contains(' ') && plain.Length > 1)
            return new(plain, null);
        if (Inverted().Match(plain) is { Success: true } inverted)
            return Named(inverted.Groups["name"].Value, null) ?? FirstPart(inverted.Groups["name"].Value);
        if (Trailing().Match(plain) is { Success: true } trailing)
            return Named(trailing.Groups["name"].Value, OutletIn(plain[(trailing.Groups["name"].Index + trailing.Groups["name"].Length)..]));
        return null;
    }

    /// <summary>Reads "Name", "Name, Outlet", "Name (Outlet, 2024)": what stands after a dash.</summary>
    public static ClaimedAttribution? Signature(string text)
    {
        var parts = SpokenName.Of(text.Trim().Trim('.')).Split([',', '(', '|'], 2);
        var name = parts[0].Trim();
        if (Pronouns.Contains(name))
            return new("", parts.Length > 1 ? NullIfDate(parts[1].Trim(' ', ')', '.')) : null);
        if (!LooksLikeName(name) && !Kinship.IsOfNamed(name))
            return null;
        var rest = parts.Length > 1 ? parts[1].Trim(' ', ')', '.') : "";
        if (rest.Length is > 0 and <= 3)
            return new($"{name}, {rest}", null);
        if (rest.Length > 0 && rest.Split(',')[0] is var first && (Roles.LooksLikeRole(first) || Roles.EndsInOffice(first)))
        {
            var role = rest.Split(',', 2);
            return new($"{name}, {role[0].Trim()}", role.Length > 1 ? NullIfDate(role[1]) : null);
        }

        return new(name, NullIfDate(rest));
    }

    private static ClaimedAttribution? Named(string name, string? outlet)
    {
        var plain = SpokenName.Of(name.Trim().Trim(',', '.', ':'));
        if (Pronouns.Contains(plain))
            return new("", outlet);
        if (LooksLikeName(plain))
            return new(plain, outlet);
        // "Mara Lindqvist, the mayor" and "the harbour master"; not "At the fair the mayor".
        var comma = plain.IndexOf(',', StringComparison.Ordinal);
        var named = comma > 0 && LooksLikeName(plain[..comma]) && Roles.LooksLikeRole(plain[(comma + 1)..]);
        var role = comma < 0 && plain.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && Roles.LooksLikeRole(plain);
        return (named || role || Kinship.IsOfNamed(plain)) && plain.Split(' ').Length <= MostNameWords ? new(plain, outlet) : null;
    }

    private static ClaimedAttribution? FirstPart(string name)
        => name.IndexOfAny([',', '.', '(']) is var cut && cut > 0 ? Named(name[..cut], null) : Named(Regex.Split(name, @"\s+(?:in|on|at|to|during|after)\s+")[0], null);

    /// <summary>The outlet in "told The Post", "to The Post"; null when the text does not begin so.</summary>
    public static string? OutletIn(string rest) => Told().Match(rest) is { Success: true } told ? told.Groups["outlet"].Value : null;

    private static string? NullIfDate(string rest)
    {
        var outlet = rest.Split(',')[0].Trim();
        return outlet.Length == 0 || outlet.Count(char.IsLetter) < 2 || DateTime.TryParse(outlet, System.Globalization.CultureInfo.InvariantCulture, out _) ? null : outlet;
    }

    /// <summary>Capitals, and the small words that names have.</summary>
    public static bool LooksLikeName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostNameWords || NotNames.Contains(words[0]) || text.IndexOfAny(['"', '“', '”', ';', '!', '?', ':', '*', '_']) >= 0)
            return false;
        var capitals = words.Count(word => char.IsUpper(word.FirstOrDefault(char.IsLetter)));
        var small = words.Count(word => !char.IsUpper(word.FirstOrDefault(char.IsLetter)) && (PersonName.Particles.Contains(word.ToLowerInvariant()) || word is "of" or "the" or "and" or "for"));
        return capitals > 0 && capitals + small == words.Length;
    }
}
