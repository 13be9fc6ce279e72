using System.Text.Json;

namespace QuoteBot.Index;

/// <summary>Finds the speakers that a name may mean.</summary>
internal static class SpeakerLookup
{
    private const string ByName =
        """
        SELECT key, name, kind, quotes FROM speaker WHERE key IN (
            SELECT key FROM speaker WHERE name_key = $1
            UNION SELECT speaker FROM speaker_alias WHERE alias_key = $1
            UNION SELECT speaker FROM speaker_surname WHERE surname_key = $1
            UNION SELECT speaker FROM speaker_role WHERE role_key = $2)
        ORDER BY quotes DESC, name_key, kind LIMIT $3
        """;

    /// <summary>A surname as common as this would fit half a newspaper.</summary>
    private const int MostKeys = 1_000;

    public static IReadOnlyList<KnownSpeaker> Find(Session session, string name, int limit)
    {
        var found = new List<(long Key, string Name, SpeakerKind Kind, int Quotes)>();
        using (var rows = session.With(ByName, SpeakerNames.Key(name), SpeakerNames.RoleKey(name), limit).Rows())
        {
            while (rows.Read())
                found.Add((rows.GetInt64(0), rows.GetString(1), (SpeakerKind)rows.GetInt32(2), rows.GetInt32(3)));
        }
        return [.. found.Select(speaker => new KnownSpeaker(
            speaker.Name,
            speaker.Kind,
            Texts(session, "SELECT role FROM speaker_role WHERE speaker = $1 ORDER BY quotes DESC, role", speaker.Key),
            Texts(session, "SELECT alias FROM speaker_alias WHERE speaker = $1 ORDER BY quotes DESC, alias", speaker.Key),
            speaker.Quotes))];
    }

    public static IReadOnlyList<long> Keys(Session session, string name)
    {
        var keys = new List<long>();
        using var rows = session.With(ByName, SpeakerNames.Key(name), SpeakerNames.RoleKey(name), MostKeys).Rows();
        while (rows.Read())
            keys.Add(rows.GetInt64(0));
        return keys;
    }

    /// <summary>A quote that two of them share counts once.</summary>
    public static int QuotesOf(Session session, string name)
    {
        var keys = JsonSerializer.Serialize(Keys(session, name), IndexJson.Default.IReadOnlyListInt64);
        return (int)(session.With("SELECT count(DISTINCT quote) FROM quote_speaker WHERE speaker IN (SELECT value FROM json_each($1))", keys).Number() ?? 0);
    }

    private static List<string> Texts(Session session, string sql, long speaker)
    {
        var texts = new List<string>();
        using var rows = session.With(sql, speaker).Rows();
        while (rows.Read())
            texts.Add(rows.GetString(0));
        return texts;
    }
}
