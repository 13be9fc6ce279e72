using System.Diagnostics;
using System.Globalization;
using QuoteBot.Index.Speakers;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index;

/// <summary>What the index holds, counted once for each state of the file. Safe for concurrent use.</summary>
internal sealed class CoverageCounts(IndexState state, SessionPool readers)
{
    /// <summary>While another process indexes, the state changes with every commit: counts then serve this many times as long as counting took (50 ms at a million quotes).</summary>
    private const int TimesAsLong = 20;

    /// <summary>What is counted in less is counted for every state.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(10);

    private readonly Lock _lock = new();
    private Coverage? _counted;
    private long _state;
    private long _countedAt;
    private TimeSpan _took;

    public Coverage Now()
    {
        lock (_lock)
        {
            var now = state.Now();
            if (_counted is null || (now != _state && (_took < Short || Stopwatch.GetElapsedTime(_countedAt) >= TimesAsLong * _took)))
            {
                var started = Stopwatch.GetTimestamp();
                (_counted, _state) = (readers.Read(Count), now);
                (_countedAt, _took) = (Stopwatch.GetTimestamp(), Stopwatch.GetElapsedTime(started));
            }
            return _counted;
        }
    }

    /// <summary>Who has written to the index sees it counted at once.</summary>
    public void Forget()
    {
        lock (_lock)
            _counted = null;
    }

    /// <summary>Names of one person count once, and so does a surname alone that only one person of the index bears.</summary>
    private const string Speakers =
        $"""
        (SELECT count(*) FROM speaker WHERE kind <> $1)
        - (SELECT count(*) - count(DISTINCT person) FROM speaker WHERE person IS NOT NULL)
        - (SELECT count(*) FROM (SELECT replace(name_key, '-', ' ') AS surname_key FROM speaker WHERE kind = $2 AND bucket IS NULL) n
           WHERE {SpeakerLookup.BornByOne})
        """;

    private static Coverage Count(Session session)
    {
        using var rows = session.With(
            $"""
            SELECT (SELECT count(*) FROM article),
                   (SELECT count(*) FROM quote),
                   {Speakers},
                   (SELECT count(DISTINCT outlet COLLATE NOCASE) FROM article),
                   (SELECT min(published) FROM article),
                   (SELECT max(published) FROM article)
            """,
            (int)SpeakerKind.Unnamed, (int)SpeakerKind.Person).Rows();
        rows.Read();
        return new Coverage(rows.GetInt32(0), rows.GetInt32(1), rows.GetInt32(2), rows.GetInt32(3), Date(rows.TextOrNull(4)), Date(rows.TextOrNull(5)), OfSpeaker: null);
    }

    private static DateTimeOffset? Date(string? date) =>
        date is null ? null : DateTimeOffset.ParseExact(date, "O", CultureInfo.InvariantCulture);
}
