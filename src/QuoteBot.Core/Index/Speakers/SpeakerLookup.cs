using System.Text.Json;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Speakers;

/// <summary>Finds the speakers that a name may mean.</summary>
internal static class SpeakerLookup
{
    /// <summary>A surname as common as this would fit half a newspaper.</summary>
    private const int MostKeys = 1_000;

    /// <summary>Of who is quoted everywhere papers print some thousand roles, most of them once: slips, and other people's.</summary>
    private const int MostRoles = 40;

    /// <summary>By name, alias, surname or role, and then under every other name of the same person.</summary>
    private const string ByName =
        """
        WITH named(key) AS (
            SELECT key FROM speaker WHERE name_key IN (SELECT value FROM json_each($1))
            UNION SELECT speaker FROM speaker_alias WHERE alias_key IN (SELECT value FROM json_each($1))
            UNION SELECT speaker FROM speaker_surname WHERE surname_key IN (SELECT value FROM json_each($1))
            UNION SELECT speaker FROM speaker_role WHERE role_key = $2)
        SELECT key, coalesce(person, key), name_key, name, kind, quotes FROM speaker WHERE key IN (
            SELECT key FROM named
            UNION SELECT key FROM speaker WHERE person IN (SELECT person FROM speaker WHERE key IN (SELECT key FROM named)))
        ORDER BY quotes DESC, name_key, kind LIMIT $3
        """;

    /// <summary>Those with the most quotes; people without a name and documents are left out.</summary>
    private const string ByQuotes =
        """
        WITH top(person) AS (
            SELECT coalesce(person, key) FROM speaker WHERE kind IN ($2, $3) GROUP BY coalesce(person, key)
            ORDER BY sum(quotes) DESC, min(name_key), kind LIMIT $1)
        SELECT key, coalesce(person, key), name_key, name, kind, quotes FROM speaker
        WHERE key IN (SELECT person FROM top) OR person IN (SELECT person FROM top)
        ORDER BY quotes DESC, name_key, kind
        """;

    /// <summary>The rows that are a surname alone, of those persons who alone bear it.</summary>
    private const string Bare =
        $"""
        SELECT coalesce(p.person, p.key), b.key, b.name_key, b.name, b.quotes
        FROM speaker p JOIN speaker_surname n ON n.speaker = p.key
        JOIN speaker b ON b.name_key = replace(n.surname_key, ' ', '-') AND b.kind = 0
        WHERE p.key IN (SELECT value FROM json_each($1)) AND p.bucket IS NOT NULL AND {BornByOne}
        GROUP BY b.key
        """;

    /// <summary>One person, and no other, bears the surname n.surname_key with a first name.</summary>
    public const string BornByOne =
        """
        1 = (SELECT count(*) FROM (
            SELECT DISTINCT coalesce(o.person, o.key) FROM speaker_surname m JOIN speaker o ON o.key = m.speaker
            WHERE m.surname_key = n.surname_key AND o.bucket IS NOT NULL LIMIT 2))
        """;

    /// <summary>The rows' own counts, less what is counted twice: a quote that two of the rows share, the second of which is a later one of its speakers.</summary>
    /// <remarks>The plus keeps SQLite from searching by speaker, a thousand times a quote, instead of by quote.</remarks>
    private const string Quotes =
        """
        WITH asked(key) AS MATERIALIZED (SELECT value FROM json_each($1))
        SELECT (SELECT sum(quotes) FROM speaker WHERE key IN asked) - (
            SELECT count(*) FROM quote_speaker s WHERE s.place > 0 AND s.speaker IN asked AND EXISTS (
                SELECT 1 FROM quote_speaker o WHERE o.quote = s.quote AND o.place < s.place AND +o.speaker IN asked))
        """;

    /// <summary>What the rows were called: other spellings of the name, aliases and roles.</summary>
    private const string Words =
        """
        SELECT speaker, 0, form, quotes FROM speaker_form WHERE speaker IN (SELECT value FROM json_each($1))
        UNION ALL SELECT speaker, 1, alias, quotes FROM speaker_alias WHERE speaker IN (SELECT value FROM json_each($1))
        UNION ALL SELECT speaker, 2, role, quotes FROM speaker_role WHERE speaker IN (SELECT value FROM json_each($1))
        """;

    /// <summary>The persons, bodies and others that the name may mean, those with the most quotes first.</summary>
    public static IReadOnlyList<KnownSpeaker> Find(Session session, IReadOnlyList<Found> named, int limit) =>
        Described(session, named.Take(limit));

    /// <summary>Of those whom the name may mean the one with the most quotes, and the keys of all rows of it; null when it means nobody.</summary>
    public static (KnownSpeaker Speaker, IReadOnlyList<long> Keys)? First(Session session, string name) =>
        Named(session, name).FirstOrDefault() is { } found ? (Described(session, [found])[0], found.Rows.ConvertAll(row => row.Key)) : null;

    /// <summary>The named speakers of the index with the most quotes, those first.</summary>
    public static IReadOnlyList<KnownSpeaker> Top(Session session, int limit)
    {
        // A surname alone may lift its bearer by some places.
        using var rows = session.With(ByQuotes, limit * 2, (int)SpeakerKind.Person, (int)SpeakerKind.Institution).Rows();
        return Described(session, Gathered(session, rows).Take(limit));
    }

    /// <summary>The rows of all speakers whom the name may mean.</summary>
    public static IReadOnlyList<long> Keys(IReadOnlyList<Found> named) =>
        [.. named.SelectMany(speaker => speaker.Rows).Select(row => row.Key).Distinct()];

    /// <summary>A quote that two of them share counts once.</summary>
    public static int QuotesOf(Session session, IReadOnlyList<Found> named) =>
        (int)(session.With(Quotes, Json(Keys(named))).Number() ?? 0);

    /// <summary>One name of a speaker, as the ledger keeps it.</summary>
    internal sealed record Row(long Key, string NameKey, string Name, SpeakerKind Kind, int Quotes);

    /// <summary>The rows of one speaker, the commonest name first, a surname alone last.</summary>
    internal sealed record Found(long Person, List<Row> Rows)
    {
        public int Quotes => Rows.Sum(row => row.Quotes);
    }

    /// <summary>All whom the name may mean, those with the most quotes first.</summary>
    public static IReadOnlyList<Found> Named(Session session, string name)
    {
        var names = JsonSerializer.Serialize(SpeakerNames.Lookups(name), IndexJson.Default.IReadOnlyListString);
        using var rows = session.With(ByName, names, RoleWords.Key(name), MostKeys).Rows();
        return Gathered(session, rows);
    }

    private static List<Found> Gathered(Session session, Rows rows)
    {
        var found = new Dictionary<long, Found>();
        while (rows.Read())
        {
            var person = rows.GetInt64(1);
            if (!found.TryGetValue(person, out var speaker))
                found.Add(person, speaker = new Found(person, []));
            speaker.Rows.Add(new Row(rows.GetInt64(0), rows.GetString(2), rows.GetString(3), (SpeakerKind)rows.GetInt32(4), rows.GetInt32(5)));
        }

        AddBare(session, found);
        return [.. found.Values.OrderByDescending(speaker => speaker.Quotes).ThenBy(speaker => speaker.Rows[0].NameKey, StringComparer.Ordinal).ThenBy(speaker => speaker.Rows[0].Kind)];
    }

    private static void AddBare(Session session, Dictionary<long, Found> found)
    {
        using var rows = session.With(Bare, Json([.. found.Values.SelectMany(speaker => speaker.Rows).Select(row => row.Key)])).Rows();
        while (rows.Read())
        {
            var bare = new Row(rows.GetInt64(1), rows.GetString(2), rows.GetString(3), SpeakerKind.Person, rows.GetInt32(4));
            found.Remove(bare.Key);
            found[rows.GetInt64(0)].Rows.Add(bare);
        }
    }

    private static IReadOnlyList<KnownSpeaker> Described(Session session, IEnumerable<Found> speakers)
    {
        var all = speakers.ToList();
        var words = new List<(long Row, int Kind, string Text, int Quotes)>();
        using (var rows = session.With(Words, Json([.. all.SelectMany(speaker => speaker.Rows).Select(row => row.Key)])).Rows())
        {
            while (rows.Read())
                words.Add((rows.GetInt64(0), rows.GetInt32(1), rows.GetString(2), rows.GetInt32(3)));
        }
        var ofRow = words.ToLookup(word => word.Row);
        return all.ConvertAll(speaker => Described(speaker, [.. speaker.Rows.SelectMany(row => ofRow[row.Key])]));
    }

    private static KnownSpeaker Described(Found speaker, List<(long Row, int Kind, string Text, int Quotes)> words)
    {
        var full = speaker.Rows.Exists(row => row.NameKey.Contains(' ')) ? speaker.Rows.Where(row => row.NameKey.Contains(' ')) : speaker.Rows;
        var names = full.SelectMany(row => Printed(row, words)).ToList();
        var bare = speaker.Rows.Except(full).SelectMany(row => Printed(row, words));
        var name = Commonest(names).First();
        return new KnownSpeaker(
            name,
            speaker.Rows[0].Kind,
            [.. Commonest(words.Where(word => word.Kind == 2).Select(word => (word.Text, word.Quotes))).Take(MostRoles)],
            [.. Commonest(names.Concat(bare).Concat(words.Where(word => word.Kind == 1).Select(word => (word.Text, word.Quotes)))).Where(other => other != name)],
            speaker.Quotes);
    }

    /// <summary>The spellings of a row's name, each with its quotes; the row's own has what the others leave.</summary>
    private static IEnumerable<(string Text, int Quotes)> Printed(Row row, List<(long Row, int Kind, string Text, int Quotes)> words)
    {
        var others = words.Where(word => word.Row == row.Key && word.Kind == 0).Select(word => (word.Text, word.Quotes)).ToList();
        var own = row.Quotes - others.Sum(other => other.Quotes);
        return own > 0 ? others.Prepend((row.Name, own)) : others;
    }

    private static IEnumerable<string> Commonest(IEnumerable<(string Text, int Quotes)> texts) =>
        texts.GroupBy(text => text.Text, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(text => text.Quotes)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key);

    private static string Json(IReadOnlyList<long> keys) => JsonSerializer.Serialize(keys, IndexJson.Default.IReadOnlyListInt64);
}
