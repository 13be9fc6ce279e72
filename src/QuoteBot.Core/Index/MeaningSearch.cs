using System.Runtime.InteropServices;

namespace QuoteBot.Index;

/// <summary>Finds passages by their meaning, and orders them together with those that were found by words.</summary>
internal sealed class MeaningSearch(VectorTable table, Texts texts)
{
    /// <summary>Vectors that are looked at more closely. Measured: nearly all targets that vectors find at all are among so many.</summary>
    public const int Nearest = 100;

    /// <param name="found">What words found; empty when they were not asked.</param>
    public IReadOnlyList<ComparedPassage> Find(Session session, PassageQuery query, PassageFilter filter, WordsFound found, StoredModel model, MeaningVector meaning)
    {
        var likely = query.LikelySpeaker is { } name ? new SpeakerSet(SpeakerLookup.Keys(session, [name, .. query.SpeakerAliases])) : null;
        var near = NearestVectors.Of(table.Of(session, model), meaning, Nearest, filter.ForVectors(session), likely);
        var passages = new Dictionary<long, (ComparedPassage Passage, float Cosine)>();
        foreach (var passage in found.Passages)
            passages[passage.Passage.Id] = (passage, CosineOf(session, passage.Passage.Id, model, meaning));
        foreach (var vector in near)
        {
            if (IdOf(session, vector) is not { } id)
                table.SawGone();
            else if (!passages.ContainsKey(id) && filter.Read(session, texts, id) is { } passage)
                passages[id] = (ComparedPassage.Of(found.Words, passage, indexed: 0, query.Channels), vector.Cosine);
        }
        return [.. passages.Values.Select(one => one.Passage.With(Math.Max(0, one.Cosine)))];
    }

    private static long? IdOf(Session session, NearVector near)
    {
        using var rows = session.With("SELECT v.entries, a.first_passage FROM vector v JOIN article a ON a.key = v.article WHERE v.key = $1", near.Row).Rows();
        return rows.Read() ? rows.GetInt64(1) + VectorEntry.Of(rows.GetFieldValue<byte[]>(0))[near.Place].Passage : null;
    }

    /// <summary>The nearest of the passage's vectors; 0 when it has none, because nobody speaks in it.</summary>
    private static float CosineOf(Session session, long passage, StoredModel model, MeaningVector meaning)
    {
        using var rows = session.With(
            """
            SELECT v.entries, v.vectors, p.id - a.first_passage FROM passage p JOIN article a ON a.key = p.article
            JOIN vector v ON v.article = a.key AND v.model = $2 WHERE p.id = $1
            """,
            passage, model.Key).Rows();
        if (!rows.Read())
            return 0;
        var number = rows.GetInt32(2);
        var entries = VectorEntry.Of(rows.GetFieldValue<byte[]>(0));
        var vectors = MemoryMarshal.Cast<byte, sbyte>(rows.GetFieldValue<byte[]>(1));
        var best = 0f;
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Passage == number)
                best = Math.Max(best, meaning.Cosine(vectors.Slice(i * model.Dimensions, model.Dimensions), model.Common));
        }
        return best;
    }
}
