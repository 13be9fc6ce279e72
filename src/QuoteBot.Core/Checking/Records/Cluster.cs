using QuoteBot.Checking.Speakers;
using QuoteBot.Text;

namespace QuoteBot.Checking.Records;

/// <summary>The records of one utterance: the same words, printed more than once.</summary>
/// <param name="Members">Earliest publication first, undated ones last.</param>
/// <param name="Origins">How many of them are independent: copies of one wire story, one interview or one outlet count once.</param>
internal sealed record Cluster(IReadOnlyList<Finding> Members, int Origins)
{
    public FirstReport? First => Members.Count == 0 ? null : new(Members[0].Article.Outlet, Members[0].Article.Published);

    public IReadOnlyList<string> Outlets => Members.Select(member => member.Article.Outlet).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
}

/// <summary>Gathers the re-reports of an utterance. Pure.</summary>
internal static class Clusters
{
    // Two records share an utterance when this share of the words placed in either is placed in both.
    private const double SameWords = 0.9;

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
        if (members.Count == 1)
            return 1;
        var sources = members.ConvertAll(member => new Source(member));
        var origin = Enumerable.Range(0, members.Count).ToArray();
        for (var one = 0; one < members.Count; one++)
        {
            for (var two = one + 1; two < members.Count; two++)
            {
                if (origin[one] == origin[two] || !sources[one].Meets(sources[two]))
                    continue;
                var (keep, drop) = (origin[one], origin[two]);
                for (var at = 0; at < origin.Length; at++)
                    origin[at] = origin[at] == drop ? keep : origin[at];
            }
        }

        return origin.Distinct().Count();
    }

    /// <summary>Where a report comes from.</summary>
    private sealed class Source(Finding finding)
    {
        private readonly string? _outlet = finding.Article.Outlet;
        private readonly string? _toldTo = finding.Quote?.ToldTo;
        private readonly string? _wire = WireCredits.Of(finding.Article);
        private readonly string? _contributor = WireCredits.Contributor(finding.Article);
        private readonly Lazy<CopiedWords> _words = new(() => new CopiedWords(finding.Record));

        /// <summary>One outlet, one agency, one interview, or one text. An interview's outlet or agency is the interview's origin.</summary>
        public bool Meets(Source other)
            => WireCredits.IsSame(_outlet, other._outlet) || WireCredits.IsSame(_wire, other._wire) || WireCredits.IsSame(_toldTo, other._toldTo)
                || ComesFrom(other) || other.ComesFrom(this) || IsHelpedBy(other) || other.IsHelpedBy(this)
                || _words.Value.Meets(other._words.Value);

        /// <summary>The other is the story of the agency that contributed, and has the very same quote.</summary>
        private bool IsHelpedBy(Source other)
            => (WireCredits.IsSame(_contributor, other._wire) || WireCredits.IsSame(_contributor, other._outlet)) && Said().SequenceEqual(other.Said(), StringComparer.Ordinal);

        private IEnumerable<string> Said()
            => (finding.Quote?.Segments ?? []).SelectMany(segment => QuoteText.Words(segment.In(finding.Record.Source.Text))).Select(word => word.Form);

        private bool ComesFrom(Source other)
            => WireCredits.IsSame(_wire, other._outlet) || WireCredits.IsSame(_toldTo, other._outlet) || WireCredits.IsSame(_toldTo, other._wire);
    }
}
