using System.Diagnostics;
using QuoteBot.Index;

namespace QuoteBot.Evaluation.Searching;

/// <summary>Asks every way every question, and counts where the right articles stand.</summary>
public sealed class SearchScorer(IQuoteIndex index, IReadOnlyList<SearchWay> ways)
{
    private readonly Dictionary<(string Way, string Relation), SearchTally> _tallies = [];
    private readonly List<string> _relations = [];
    private readonly List<SearchMiss> _misses = [];
    private readonly Dictionary<string, List<TimeSpan>> _times = ways.ToDictionary(way => way.Name, _ => new List<TimeSpan>(), StringComparer.Ordinal);

    /// <summary>Stands for all relations together.</summary>
    public const string All = "all";

    public IReadOnlyList<SearchWay> Ways => ways;

    /// <summary><see cref="All"/> first, the others by name.</summary>
    public IReadOnlyList<string> Relations => [All, .. _relations.Order(StringComparer.Ordinal)];

    /// <summary>Questions that the last of the ways did not answer among the first five, in the file's order.</summary>
    public IReadOnlyList<SearchMiss> Misses => _misses;

    public SearchTally Of(SearchWay way, string relation) => _tallies.TryGetValue((way.Name, relation), out var tally) ? tally : new SearchTally();

    public IReadOnlyList<TimeSpan> Times(SearchWay way) => _times[way.Name];

    public async Task AddAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        if (!_relations.Contains(question.Relation))
            _relations.Add(question.Relation);
        var places = new List<(string Way, int Place)>();
        IReadOnlyList<Found> found = [];
        foreach (var way in ways)
        {
            var started = Stopwatch.GetTimestamp();
            found = await way.FindAsync(question, cancellationToken).ConfigureAwait(false);
            _times[way.Name].Add(Stopwatch.GetElapsedTime(started));
            var place = await Ranking.PlaceAsync(question, found, index, cancellationToken).ConfigureAwait(false);
            places.Add((way.Name, place));
            foreach (var relation in (string[])[All, question.Relation])
                Tally(way, relation).Add(place);
        }

        if (places[^1].Place is 0 or > SearchMiss.Few)
            _misses.Add(await SearchMiss.OfAsync(question, places, found, index, cancellationToken).ConfigureAwait(false));
    }

    private SearchTally Tally(SearchWay way, string relation) =>
        _tallies.TryGetValue((way.Name, relation), out var tally) ? tally : _tallies[(way.Name, relation)] = new SearchTally();
}
