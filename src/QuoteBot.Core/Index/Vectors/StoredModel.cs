using System.Runtime.InteropServices;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Vectors;

/// <summary>A model whose vectors the index holds.</summary>
/// <param name="Identity">Vectors of different identities are never compared.</param>
/// <param name="Common">The direction that the vectors have in common, a unit vector: it says what all news is like, not what a passage says. Null until it was fitted.</param>
/// <param name="FittedOn">How many articles it was fitted on.</param>
internal sealed record StoredModel(long Key, string Identity, int Dimensions, float[]? Common, long FittedOn)
{
    public static IReadOnlyList<StoredModel> All(Session session)
    {
        var models = new List<StoredModel>();
        using var rows = session.With("SELECT key, identity, dimensions, common, fitted_on FROM model ORDER BY key").Rows();
        while (rows.Read())
        {
            models.Add(new StoredModel(
                rows.GetInt64(0), rows.GetString(1), rows.GetInt32(2),
                rows.IsDBNull(3) ? null : MemoryMarshal.Cast<byte, float>(rows.GetBytes(3)).ToArray(),
                rows.GetInt64(4)));
        }
        return models;
    }

    public static StoredModel? Of(Session session, string identity) => All(session).FirstOrDefault(model => model.Identity == identity);

    /// <summary>The model of this identity; made where the index has none.</summary>
    /// <param name="dimensions">0 while no vector has told them yet.</param>
    public static StoredModel Ensure(Session session, string identity, int dimensions)
    {
        session.With("INSERT INTO model(identity, dimensions, common, fitted_on) VALUES ($1, $2, NULL, 0) ON CONFLICT(identity) DO UPDATE SET dimensions = excluded.dimensions WHERE dimensions = 0", identity, dimensions).Execute();
        return Of(session, identity)!;
    }

    public void SaveCommon(Session session, float[] common, long fittedOn) =>
        session.With("UPDATE model SET common = $2, fitted_on = $3 WHERE key = $1", Key, MemoryMarshal.AsBytes<float>(common).ToArray(), fittedOn).Execute();

    /// <summary>How many articles have vectors of this model.</summary>
    public long Articles(Session session) => session.With("SELECT count(*) FROM vector WHERE model = $1", Key).Number() ?? 0;
}
