namespace QuoteBot.Index;

/// <summary>Keeps the speakers over all articles, with how often each name and role was printed, as quotes come and go.</summary>
internal sealed class SpeakerLedger(Session session)
{
    public void Add(long quote, IReadOnlyList<Speaker> speakers)
    {
        var distinct = speakers.Select((speaker, place) => (speaker, place, key: SpeakerNames.Key(speaker.Name))).DistinctBy(entry => (entry.key, entry.speaker.Kind));
        foreach (var (speaker, place, key) in distinct)
        {
            var (row, quotes) = Counted(
                """
                INSERT INTO speaker(name_key, kind, name, quotes) VALUES ($1, $2, $3, 1)
                ON CONFLICT (name_key, kind) DO UPDATE SET quotes = quotes + 1 RETURNING key, quotes
                """,
                key, (int)speaker.Kind, speaker.Name);
            if (quotes == 1 && speaker.Kind == SpeakerKind.Person)
            {
                foreach (var surname in SpeakerNames.Surnames(key))
                    session.With("INSERT OR IGNORE INTO speaker_surname(surname_key, speaker) VALUES ($1, $2)", surname, row).Execute();
            }

            session.With("INSERT INTO quote_speaker(quote, place, speaker) VALUES ($1, $2, $3)", quote, place, row).Execute();
            foreach (var alias in Aliases(speaker))
            {
                session.With(
                    """
                    INSERT INTO speaker_alias(speaker, alias, alias_key, quotes) VALUES ($1, $2, $3, 1)
                    ON CONFLICT (speaker, alias) DO UPDATE SET quotes = quotes + 1
                    """,
                    row, alias, SpeakerNames.Key(alias)).Execute();
            }
            if (speaker.Role is { Length: > 0 } role)
            {
                session.With(
                    """
                    INSERT INTO speaker_role(speaker, role, role_key, quotes) VALUES ($1, $2, $3, 1)
                    ON CONFLICT (speaker, role) DO UPDATE SET quotes = quotes + 1
                    """,
                    row, role, SpeakerNames.RoleKey(role)).Execute();
            }
        }
    }

    /// <summary>Takes back what <see cref="Add"/> did with the same speakers; goes by the stored links, for names may be normalised otherwise today.</summary>
    public void Remove(long quote, IReadOnlyList<Speaker> speakers)
    {
        foreach (var (place, row) in Linked(quote))
        {
            session.With("UPDATE speaker SET quotes = quotes - 1 WHERE key = $1", row).Execute();
            foreach (var alias in Aliases(speakers[place]))
            {
                session.With("UPDATE speaker_alias SET quotes = quotes - 1 WHERE speaker = $1 AND alias = $2", row, alias).Execute();
                session.With("DELETE FROM speaker_alias WHERE speaker = $1 AND alias = $2 AND quotes <= 0", row, alias).Execute();
            }
            if (speakers[place].Role is { Length: > 0 } role)
            {
                session.With("UPDATE speaker_role SET quotes = quotes - 1 WHERE speaker = $1 AND role = $2", row, role).Execute();
                session.With("DELETE FROM speaker_role WHERE speaker = $1 AND role = $2 AND quotes <= 0", row, role).Execute();
            }
            session.With("DELETE FROM quote_speaker WHERE quote = $1 AND place = $2", quote, place).Execute();
            session.With("DELETE FROM speaker WHERE key = $1 AND quotes <= 0", row).Execute();
        }
    }

    private List<(int Place, long Speaker)> Linked(long quote)
    {
        var linked = new List<(int, long)>();
        using var rows = session.With("SELECT place, speaker FROM quote_speaker WHERE quote = $1 ORDER BY place", quote).Rows();
        while (rows.Read())
            linked.Add((rows.GetInt32(0), rows.GetInt64(1)));
        return linked;
    }

    private static IEnumerable<string> Aliases(Speaker speaker) =>
        speaker.Aliases.Where(alias => alias.Length > 0).Distinct(StringComparer.Ordinal);

    private (long Row, long Quotes) Counted(string sql, params ReadOnlySpan<object?> values)
    {
        using var rows = session.With(sql, values).Rows();
        return rows.Read()
            ? (rows.GetInt64(0), rows.GetInt64(1))
            : throw new InvalidOperationException("The statement gave no row.");
    }
}
