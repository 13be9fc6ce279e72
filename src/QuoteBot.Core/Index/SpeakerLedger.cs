namespace QuoteBot.Index;

/// <summary>Keeps the speakers over all articles, with how often each name and role was printed, as quotes come and go.</summary>
/// <remarks>A row is one name. Rows that are one person's have the same <c>person</c>, which goes by the rows alone: neither their order nor what was removed since matters.</remarks>
internal sealed class SpeakerLedger(Session session)
{
    /// <summary>To compare more roles of two names would take long, and few people have so many.</summary>
    private const int MostRoles = 64;

    private readonly Dictionary<string, string> _roleKeys = new(StringComparer.Ordinal);

    public void Add(long quote, IReadOnlyList<Speaker> speakers)
    {
        var distinct = speakers.Select((speaker, place) => (speaker, place, key: Key(speaker))).DistinctBy(entry => (entry.key, entry.speaker.Kind));
        foreach (var (speaker, place, key) in distinct)
        {
            var bucket = speaker.Kind == SpeakerKind.Person ? SpeakerNames.Bucket(key) : null;
            var (row, quotes, name) = Counted(key, speaker, bucket);
            if (quotes == 1 && speaker.Kind == SpeakerKind.Person)
            {
                foreach (var surname in SpeakerNames.Surnames(key))
                    session.With("INSERT OR IGNORE INTO speaker_surname(surname_key, speaker) VALUES ($1, $2)", surname, row).Execute();
            }

            session.With("INSERT INTO quote_speaker(quote, place, speaker) VALUES ($1, $2, $3)", quote, place, row).Execute();
            if (name != speaker.Name)
            {
                session.With(
                    """
                    INSERT INTO speaker_form(speaker, form, quotes) VALUES ($1, $2, 1)
                    ON CONFLICT (speaker, form) DO UPDATE SET quotes = quotes + 1
                    """,
                    row, speaker.Name).Execute();
            }
            foreach (var alias in Aliases(speaker))
            {
                session.With(
                    """
                    INSERT INTO speaker_alias(speaker, alias, alias_key, quotes) VALUES ($1, $2, $3, 1)
                    ON CONFLICT (speaker, alias) DO UPDATE SET quotes = quotes + 1
                    """,
                    row, alias, SpeakerNames.Key(alias)).Execute();
            }
            var isNewRole = speaker.Role is { Length: > 0 } role && AddRole(row, role);
            if (bucket is not null && (quotes == 1 || isNewRole))
                Join(bucket);
        }
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
        using var quotes = session.With("SELECT key, speakers FROM quote WHERE speakers IS NOT NULL").Rows();
        while (quotes.Read())
            Add(quotes.GetInt64(0), QuoteRows.Speakers(quotes.GetString(1)));
    }

    private static string Key(Speaker speaker) =>
        speaker.Kind == SpeakerKind.Person ? SpeakerNames.PersonKey(speaker.Name) : SpeakerNames.Key(speaker.Name);

    /// <returns>True when this role of the speaker was not known before.</returns>
    private bool AddRole(long speaker, string role)
    {
        if (!_roleKeys.TryGetValue(role, out var key))
            _roleKeys.Add(role, key = RoleWords.Key(role));
        return session.With(
            """
            INSERT INTO speaker_role(speaker, role, role_key, quotes) VALUES ($1, $2, $3, 1)
            ON CONFLICT (speaker, role) DO UPDATE SET quotes = quotes + 1 RETURNING quotes
            """,
            speaker, role, key).Number() == 1;
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

    /// <summary>Counts a quote for the speaker's name; the name is the one under which its row was made.</summary>
    private (long Row, long Quotes, string Name) Counted(string key, Speaker speaker, string? bucket)
    {
        using var rows = session.With(
            """
            INSERT INTO speaker(name_key, kind, name, bucket, quotes) VALUES ($1, $2, $3, $4, 1)
            ON CONFLICT (name_key, kind) DO UPDATE SET quotes = quotes + 1 RETURNING key, quotes, name
            """,
            key, (int)speaker.Kind, speaker.Name, bucket).Rows();
        return rows.Read()
            ? (rows.GetInt64(0), rows.GetInt64(1), rows.GetString(2))
            : throw new InvalidOperationException("The statement gave no row.");
    }
}
