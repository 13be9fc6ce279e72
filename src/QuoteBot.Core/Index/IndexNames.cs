using QuoteBot.Index.Storage;

namespace QuoteBot.Index;

/// <summary>The names that an index knows, and what it knows of one of them.</summary>
internal static class IndexNames
{
    /// <summary>People and bodies; those without a name and documents are left out.</summary>
    public static IReadOnlyList<NameCount> Speakers(Session session, int limit) => Read(
        session,
        "SELECT name, quotes FROM speaker WHERE kind IN ($2, $3) ORDER BY quotes DESC, name_key, kind LIMIT $1",
        limit, (int)SpeakerKind.Person, (int)SpeakerKind.Institution);

    /// <summary>Spellings that differ in case alone are one outlet.</summary>
    public static IReadOnlyList<NameCount> Outlets(Session session, int limit) => Read(
        session,
        "SELECT max(outlet), count(*) AS articles FROM article WHERE outlet IS NOT NULL GROUP BY outlet COLLATE NOCASE ORDER BY articles DESC, 1 LIMIT $1",
        limit);

    private static List<NameCount> Read(Session session, string sql, params ReadOnlySpan<object?> values)
    {
        var names = new List<NameCount>();
        using var rows = session.With(sql, values).Rows();
        while (rows.Read())
            names.Add(new NameCount(rows.GetString(0), rows.GetInt32(1)));
        return names;
    }
}
