using System.Globalization;
using System.Text.RegularExpressions;
using QuoteBot.Attribution.Names;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>The names that open a transcript's turns: "LINDQVIST" is the Mara Lindqvist of an earlier turn when she is the only one of that name, and so is "ML".</summary>
internal sealed partial class TurnNames(IEnumerable<string> names)
{
    private readonly List<string> _full = [.. names.Select(InTitleCase).Where(name => name.Contains(' ')).Distinct()];

    public string FullNameOf(string name)
    {
        var plain = InTitleCase(name);
        var key = NameKey.Of(WithoutTitle(plain));
        var fitting = _full.Where(full => NameKey.Of(full).EndsWith(" " + key, StringComparison.Ordinal)).ToList();
        if (fitting.Count == 0 && name.Length is 2 or 3 && name.All(char.IsUpper))
            fitting = [.. _full.Where(full => Initials(full) == name)];
        return fitting.Count == 1 ? fitting[0] : plain;
    }

    private static string Initials(string full) => string.Concat(full.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0])));

    /// <summary>O'Dowd, D'Arcy, McArdle.</summary>
    [GeneratedRegex(@"\b(?:[OD]['’]|Mc)\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex InnerCapital();

    private static string WithoutTitle(string name) =>
        name.IndexOf(' ') is > 0 and var space && NameLists.Titles.Contains(name[..space].ToLowerInvariant()) ? name[(space + 1)..] : name;

    /// <summary>Names in capitals are set as names are: "TOMÁS ECHEVERRI" becomes "Tomás Echeverri"; others stay as printed.</summary>
    private static string InTitleCase(string name)
    {
        name = name.Trim();
        if (name.Length < 4 || name != name.ToUpperInvariant())
            return name;
        var titled = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());
        return InnerCapital().Replace(titled, match => match.Value[..^1] + char.ToUpperInvariant(match.Value[^1]));
    }
}
