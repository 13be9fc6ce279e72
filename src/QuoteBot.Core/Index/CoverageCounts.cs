using System.Globalization;

namespace QuoteBot.Index;

/// <summary>What the index holds, counted once for each state of the file.</summary>
internal sealed class CoverageCounts(IndexFile file) : IDisposable
{
    private readonly Lock _lock = new();
    private Session? _session;
    private long _version = -1;
    private Coverage? _counted;

    public Coverage Now()
    {
        lock (_lock)
        {
            // The version tells of others' commits as one connection sees them, so it must be the same connection every time.
            _session ??= new Session(file.Reader());
            var version = _session.With("PRAGMA data_version").Number() ?? 0;
            if (_counted is null || version != _version)
            {
                _counted = Count(_session);
                _version = version;
            }
            return _counted;
        }
    }

    public void Dispose()
    {
        lock (_lock)
            _session?.Dispose();
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
