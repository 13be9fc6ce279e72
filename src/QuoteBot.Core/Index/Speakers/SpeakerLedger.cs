using System.Runtime.InteropServices;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Speakers;

/// <summary>Keeps the speakers over all articles, with how often each name and role was printed, as quotes come and go.</summary>
/// <remarks>A row is one name. Rows that are one person's have the same <c>person</c>, which goes by the rows alone: neither their order nor what was removed since matters.</remarks>
internal sealed class SpeakerLedger(Session session)
{
    /// <summary>To compare more roles of two names would take long, and few people have so many.</summary>
    private const int MostRoles = 64;

    /// <summary>A speaker at a place of a quote, under the key of the name.</summary>
    private sealed record Said(long Quote, int Place, Speaker Speaker, string Key);

    /// <summary>Adds the speakers of an article's quotes, each name and role once with its number: an article seldom has more than a few.</summary>
    public void Add(IReadOnlyList<(long Quote, IReadOnlyList<Speaker> Speakers)> quotes)
    {
        // An article names few speakers, each many times.
        var keys = new Dictionary<(string Name, SpeakerKind Kind), string>();
        var said = quotes.SelectMany(quote => quote.Speakers
            .Select((speaker, place) => new Said(quote.Quote, place, speaker, Key(speaker, keys)))
            .DistinctBy(one => (one.Key, one.Speaker.Kind)));
        foreach (var speaker in said.GroupBy(one => (one.Key, one.Speaker.Kind)))
            Add(speaker.Key.Key, speaker.Key.Kind, [.. speaker]);
    }

    private void Add(string key, SpeakerKind kind, List<Said> said)
    {
        var bucket = kind == SpeakerKind.Person ? SpeakerNames.Bucket(key) : null;
        var (row, quotes, name) = Counted(key, kind, said[0].Speaker.Name, bucket, said.Count);
        var isNew = quotes == said.Count;
        if (isNew && kind == SpeakerKind.Person)
        {
            foreach (var surname in SpeakerNames.Surnames(key))
                session.With("INSERT OR IGNORE INTO speaker_surname(surname_key, speaker) VALUES ($1, $2)", surname, row).Execute();
        }

        foreach (var one in said)
            session.With("INSERT INTO quote_speaker(quote, place, speaker) VALUES ($1, $2, $3)", one.Quote, one.Place, row).Execute();
        foreach (var (form, count) in said.Where(one => one.Speaker.Name != name).CountBy(one => one.Speaker.Name, StringComparer.Ordinal))
        {
            session.With(
                """
                INSERT INTO speaker_form(speaker, form, quotes) VALUES ($1, $2, $3)
                ON CONFLICT (speaker, form) DO UPDATE SET quotes = quotes + excluded.quotes
                """,
                row, form, count).Execute();
        }
        foreach (var (alias, count) in said.SelectMany(one => Aliases(one.Speaker)).CountBy(alias => alias, StringComparer.Ordinal))
        {
            if (session.With("UPDATE speaker_alias SET quotes = quotes + $3 WHERE speaker = $1 AND alias = $2", row, alias, count).Execute() == 0)
                session.With("INSERT INTO speaker_alias(speaker, alias, alias_key, quotes) VALUES ($1, $2, $3, $4)", row, alias, SpeakerNames.Key(alias), count).Execute();
        }
        var roles = said.Select(one => one.Speaker.Role).OfType<string>().Where(role => role.Length > 0).CountBy(role => role, StringComparer.Ordinal).ToList();
        var newRoles = roles.Count(role => AddRole(row, role.Key, role.Value));
        if (bucket is not null && (isNew || newRoles > 0))
            Join(bucket);
    }

    /// <summary>Takes back what <see cref="Add"/> did with the same speakers; goes by the stored links, for names may be normalised otherwise today.</summary>
    public void Remove(long quote, IReadOnlyList<Speaker> speakers)
    {
        foreach (var (place, row, name, bucket) in Linked(quote))
        {
            session.With("UPDATE speaker SET quotes = quotes - 1 WHERE key = $1", row).Execute();
            if (name != speakers[place].Name)
            {
                session.With("UPDATE speaker_form SET quotes = quotes - 1 WHERE speaker = $1 AND form = $2", row, speakers[place].Name).Execute();
                session.With("DELETE FROM speaker_form WHERE speaker = $1 AND form = $2 AND quotes <= 0", row, speakers[place].Name).Execute();
            }
            foreach (var alias in Aliases(speakers[place]))
            {
                session.With("UPDATE speaker_alias SET quotes = quotes - 1 WHERE speaker = $1 AND alias = $2", row, alias).Execute();
                session.With("DELETE FROM speaker_alias WHERE speaker = $1 AND alias = $2 AND quotes <= 0", row, alias).Execute();
            }
            var isRoleGone = false;
            if (speakers[place].Role is { Length: > 0 } role)
            {
                session.With("UPDATE speaker_role SET quotes = quotes - 1 WHERE speaker = $1 AND role = $2", row, role).Execute();
                isRoleGone = session.With("DELETE FROM speaker_role WHERE speaker = $1 AND role = $2 AND quotes <= 0", row, role).Execute() > 0;
            }
            session.With("DELETE FROM quote_speaker WHERE quote = $1 AND place = $2", quote, place).Execute();
            var isGone = session.With("DELETE FROM speaker WHERE key = $1 AND quotes <= 0", row).Execute() > 0;
            if (bucket is not null && (isGone || isRoleGone))
                Join(bucket);
        }
    }

    /// <summary>Makes the ledger anew from the stored quotes, for an index whose speakers were kept in another way.</summary>
    public void Rebuild()
    {
        foreach (var table in (ReadOnlySpan<string>)["quote_speaker", "speaker_form", "speaker_alias", "speaker_role", "speaker_surname", "speaker"])
            session.With($"DELETE FROM {table}").Execute();
        var (article, said) = (0L, new List<(long, IReadOnlyList<Speaker>)>());
        using var quotes = session.With("SELECT article, key, speakers FROM quote WHERE speakers IS NOT NULL ORDER BY article").Rows();
        while (quotes.Read())
        {
            if (quotes.GetInt64(0) != article)
            {
                Add(said);
                (article, said) = (quotes.GetInt64(0), []);
            }
            said.Add((quotes.GetInt64(1), QuoteRows.Speakers(quotes.GetString(2))));
        }
        Add(said);
    }

    private static string Key(Speaker speaker, Dictionary<(string Name, SpeakerKind Kind), string> keys)
    {
        ref var key = ref CollectionsMarshal.GetValueRefOrAddDefault(keys, (speaker.Name, speaker.Kind), out _);
        return key ??= Key(speaker);
    }

    private static string Key(Speaker speaker) =>
        speaker.Kind == SpeakerKind.Person ? SpeakerNames.PersonKey(speaker.Name) : SpeakerNames.Key(speaker.Name);

    /// <returns>True when this role of the speaker was not known before.</returns>
    private bool AddRole(long speaker, string role, int quotes)
    {
        if (session.With("UPDATE speaker_role SET quotes = quotes + $3 WHERE speaker = $1 AND role = $2", speaker, role, quotes).Execute() > 0)
            return false;
        session.With("INSERT INTO speaker_role(speaker, role, role_key, quotes) VALUES ($1, $2, $3, $4)", speaker, role, RoleWords.Key(role), quotes).Execute();
        return true;
    }

    /// <summary>Says anew which of the names in a bucket are one person's.</summary>
    private void Join(string bucket)
    {
        var forms = new List<(NameForm Form, long? Person)>();
        using (var rows = session.With("SELECT key, name_key, person FROM speaker WHERE bucket = $1 ORDER BY key LIMIT $2", bucket, NameForms.Most + 1).Rows())
        {
            while (rows.Read())
                forms.Add((new NameForm(rows.GetInt64(0), rows.GetString(1), []), rows.IsDBNull(2) ? null : rows.GetInt64(2)));
        }
        if (forms is [] or [(_, null)])
            return;

        var before = forms.ToDictionary(entry => entry.Form.Key, entry => entry.Person);
        var named = forms.ConvertAll(entry => entry.Form with { Roles = Roles(entry.Form.Key) });
        foreach (var person in NameForms.Persons(named))
        {
            long? joined = person.Count > 1 ? person.Min(form => form.Key) : null;
            foreach (var form in person.Where(form => before[form.Key] != joined))
                session.With("UPDATE speaker SET person = $2 WHERE key = $1", form.Key, joined).Execute();
        }
    }

    private List<string> Roles(long speaker)
    {
        var roles = new List<string>();
        using var rows = session.With("SELECT DISTINCT role_key FROM speaker_role WHERE speaker = $1 ORDER BY role_key LIMIT $2", speaker, MostRoles).Rows();
        while (rows.Read())
            roles.Add(rows.GetString(0));
        return roles;
    }

    private List<(int Place, long Speaker, string Name, string? Bucket)> Linked(long quote)
    {
        var linked = new List<(int, long, string, string?)>();
        using var rows = session.With(
            """
            SELECT q.place, s.key, s.name, s.bucket FROM quote_speaker q JOIN speaker s ON s.key = q.speaker WHERE q.quote = $1 ORDER BY q.place
            """,
            quote).Rows();
        while (rows.Read())
            linked.Add((rows.GetInt32(0), rows.GetInt64(1), rows.GetString(2), rows.TextOrNull(3)));
        return linked;
    }

    private static IEnumerable<string> Aliases(Speaker speaker) =>
        speaker.Aliases.Where(alias => alias.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>Counts quotes for the speaker's name; the name given back is the one under which its row was made.</summary>
    private (long Row, long Quotes, string Name) Counted(string key, SpeakerKind kind, string name, string? bucket, int count)
    {
        using (var rows = session.With("SELECT key, quotes, name FROM speaker WHERE name_key = $1 AND kind = $2", key, (int)kind).Rows())
        {
            if (rows.Read())
            {
                var row = rows.GetInt64(0);
                session.With("UPDATE speaker SET quotes = quotes + $2 WHERE key = $1", row, count).Execute();
                return (row, rows.GetInt64(1) + count, rows.GetString(2));
            }
        }
        return (session.With("INSERT INTO speaker(name_key, kind, name, bucket, quotes) VALUES ($1, $2, $3, $4, $5)", key, (int)kind, name, bucket, count).Insert(), count, name);
    }
}
