using System.Text.RegularExpressions;
using QuoteBot.Index;

namespace QuoteBot.Checking;

/// <summary>The records of one utterance: the same words, printed more than once.</summary>
/// <param name="Members">Earliest publication first, undated ones last.</param>
/// <param name="Origins">How many of them are independent: copies of one wire story, one interview or one outlet count once.</param>
internal sealed record Cluster(IReadOnlyList<Finding> Members, int Origins)
{
    public FirstReport? First => Members.Count == 0 ? null : new(Members[0].Article.Outlet, Members[0].Article.Published);

    public IReadOnlyList<string> Outlets => Members.Select(member => member.Article.Outlet).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
}

/// <summary>Gathers the re-reports of an utterance. Pure.</summary>
internal static partial class Clusters
{
    // Two records share an utterance when this share of the words placed in either is placed in both.
    private const double SameWords = 0.9;

    // A surrounding sentence that two articles share word for word is copied, not written twice.
    private const int TellingContext = 40;

    [GeneratedRegex(@"\((?:AP|Reuters|AFP|UPI|PA|dpa|ANSA|Bloomberg)\)|\b(?:Associated Press|Reuters|Agence France-Presse|Press Association)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Wire();

    public static Cluster Of(Finding main, IEnumerable<Finding> findings)
    {
        var words = Claimed(main);
        var members = findings
            .Where(other => other == main || (other.IsQuotation == main.IsQuotation && !other.InNotice && Overlap(words, Claimed(other)) >= SameWords && SpeakersMeet(main, other)))
            .Append(main)
            .DistinctBy(finding => (finding.Article.Event ?? finding.Article.Id, finding.Article.Outlet))
            .OrderBy(finding => finding.Article.Published ?? DateTimeOffset.MaxValue)
            .ThenBy(finding => finding.Article.Id, StringComparer.Ordinal)
            .ToList();
        return new(members, Origins(members));
    }

    public static double Overlap(HashSet<int> one, HashSet<int> other)
        => one.Count + other.Count == 0 ? 0 : one.Count(other.Contains) / (double)Math.Max(one.Count, other.Count);

    public static HashSet<int> Claimed(Finding finding) => finding.Alignment.Pairs.Select(pair => pair.Claim).ToHashSet();

    public static bool SpeakersMeet(Finding one, Finding other)
        => one.Quote?.Speaker is not { } speaker || other.Quote?.Speaker is not { } second
            || string.Equals(speaker.Name, second.Name, StringComparison.OrdinalIgnoreCase)
            || SpeakerMatch.Compare(speaker.Name, [second], []).Fit != SpeakerFit.Different
            || SpeakerMatch.Compare(second.Name, [speaker], []).Fit != SpeakerFit.Different;

    private static int Origins(List<Finding> members)
    {
        var origin = Enumerable.Range(0, members.Count).ToArray();
        for (var one = 0; one < members.Count; one++)
        {
            for (var two = one + 1; two < members.Count; two++)
            {
                if (!ShareOrigin(members[one], members[two]))
                    continue;
                var (keep, drop) = (origin[one], origin[two]);
                for (var at = 0; at < origin.Length; at++)
                    origin[at] = origin[at] == drop ? keep : origin[at];
            }
        }

        return origin.Distinct().Count();
    }

    private static bool ShareOrigin(Finding one, Finding other)
        => SameOutlet(one.Article.Outlet, other.Article.Outlet)
            || SameOutlet(one.Quote?.ToldTo, other.Quote?.ToldTo)
            || SameOutlet(one.Quote?.ToldTo, other.Article.Outlet) || SameOutlet(one.Article.Outlet, other.Quote?.ToldTo)
            || Equal(WireOf(one), WireOf(other))
            || ContextMeets(one, other);

    /// <summary>"told the Harbour Post" and The Harbour Post are one.</summary>
    private static bool SameOutlet(string? one, string? other) => Equal(WithoutThe(one), WithoutThe(other));

    private static string? WithoutThe(string? outlet) => outlet is not null && outlet.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? outlet[4..] : outlet;

    private static bool Equal(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string? WireOf(Finding finding)
    {
        foreach (var text in new[] { finding.Article.Author, finding.Article.Text, finding.Record.Source.Text })
        {
            if (text is not null && Wire().Match(text) is { Success: true } match)
                return match.Value.Trim('(', ')');
        }

        return null;
    }

    private static bool ContextMeets(Finding one, Finding other)
    {
        var (first, second) = (Contexts.Of(one), Contexts.Of(other));
        return Meets(first.Before, second.Before) || Meets(first.After, second.After);
    }

    private static bool Meets(string one, string other) => one.Length >= TellingContext && string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
