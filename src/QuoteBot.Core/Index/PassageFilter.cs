using System.Globalization;
using System.Text.Json;

namespace QuoteBot.Index;

/// <summary>A stored passage with its text.</summary>
/// <param name="Weight">What its words in the full-text index weigh together, of those that were looked up.</param>
internal sealed record ReadPassage(long Id, string Article, TextSpan Span, string Text, double Weight);

/// <summary>Reads passages, and leaves out those that a query does not ask for.</summary>
internal sealed class PassageFilter
{
    private readonly string? _outlet;
    private readonly string? _from;
    private readonly string? _to;
    private readonly string? _speakers;
    private readonly bool _passesAll;

    private PassageFilter(string? outlet, string? from, string? to, string? speakers)
    {
        _outlet = outlet;
        _from = from;
        _to = to;
        _speakers = speakers;
        _passesAll = (outlet ?? from ?? to ?? speakers) is null;
    }

    /// <returns>Null when no passage can pass, because no such speaker is known.</returns>
    public static PassageFilter? Of(Session session, PassageQuery query)
    {
        string? speakers = null;
        if (query.Speaker is { } name)
        {
            var keys = SpeakerLookup.Keys(session, [name, .. query.SpeakerAliases]);
            if (keys.Count == 0)
                return null;
            speakers = JsonSerializer.Serialize(keys, IndexJson.Default.IReadOnlyListInt64);
        }
        return new PassageFilter(query.Outlet, Day(query.From), Day(query.To), speakers);
    }

    /// <summary>The most likely of the candidates that pass, best first, equal ones by id.</summary>
    public IEnumerable<ReadPassage> Accept(Session session, Texts texts, Dictionary<long, double> candidates, int most)
    {
        var likely = candidates.OrderByDescending(candidate => candidate.Value).ThenBy(candidate => candidate.Key);
        // Without a filter only the first few need to be sorted out, which is much cheaper than sorting all.
        var first = _passesAll ? likely.Take(Math.Max(most, PassageSearch.ComparedEquals)) : likely;
        var accepted = 0;
        var last = 0.0;
        foreach (var (id, weight) in first)
        {
            if (accepted >= most && (weight < last || accepted >= PassageSearch.ComparedEquals))
                yield break;
            if (Read(session, texts, id, weight) is not { } passage)
                continue;
            accepted++;
            last = weight;
            yield return passage;
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private ReadPassage? Read(Session session, Texts texts, long id, double weight)
    {
        using var rows = session.With(
            """
            SELECT a.key, a.hash, a.id, p.start, p."end"
            FROM passage p JOIN article a ON a.key = p.article
            WHERE p.id = $1
              AND ($2 IS NULL OR a.outlet = $2 COLLATE NOCASE)
              AND ($3 IS NULL OR substr(a.published, 1, 10) >= $3)
              AND ($4 IS NULL OR substr(a.published, 1, 10) <= $4)
              AND ($5 IS NULL OR EXISTS (
                    SELECT 1 FROM quote q JOIN quote_speaker s ON s.quote = q.key
                    WHERE q.article = p.article AND q.start < p."end" AND q."end" > p.start
                      AND s.speaker IN (SELECT value FROM json_each($5))))
            """,
            id, _outlet, _from, _to, _speakers).Rows();
        if (!rows.Read())
            return null;
        var span = new TextSpan(rows.GetInt32(3), rows.GetInt32(4));
        return new ReadPassage(id, rows.GetString(2), span, texts.Part(session, rows.GetInt64(0), rows.GetString(1), span), weight);
    }
}
