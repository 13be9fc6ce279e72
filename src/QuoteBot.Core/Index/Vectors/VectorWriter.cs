using System.Runtime.InteropServices;
using Microsoft.Extensions.AI;
using QuoteBot.Index.Storage;
using QuoteBot.Meaning;

namespace QuoteBot.Index.Vectors;

/// <summary>An article whose passages are to be embedded.</summary>
/// <param name="Hash">Its content hash: keys are used again, and then the vectors would be another article's.</param>
internal sealed record PendingArticle(long Key, string Hash, IReadOnlyList<SpeechPassage> Passages);

/// <summary>Makes the vectors of articles that have none of a model, and stores them.</summary>
/// <param name="identity">The model's identity in the index.</param>
internal sealed class VectorWriter(string identity)
{
    /// <summary>The common component is fitted again once the index has grown by as much.</summary>
    private const int Growth = 2;

    /// <summary>Of fewer articles the component would be those articles' own subject.</summary>
    public const int FewestArticlesToFit = 200;

    /// <summary>A request of usual size to an endpoint, and a short transaction. One long article may have more.</summary>
    private const int PassagesAtOnce = 256;

    /// <summary>So that a stretch of articles in which nobody speaks is stored now and then, too.</summary>
    private const int MostArticlesAtOnce = 256;

    /// <summary>The next articles without vectors, by key.</summary>
    /// <param name="after">The key behind which to look.</param>
    public List<PendingArticle> Pending(Session session, Texts texts, long after)
    {
        var found = new List<(long Key, string Hash)>();
        using (var rows = session.With(
            """
            SELECT a.key, a.hash FROM article a
            WHERE a.key > $1 AND NOT EXISTS (
                SELECT 1 FROM vector v WHERE v.article = a.key AND v.model = (SELECT key FROM model WHERE identity = $2))
            ORDER BY a.key LIMIT $3
            """,
            after, identity, MostArticlesAtOnce).Rows())
        {
            while (rows.Read())
                found.Add((rows.GetInt64(0), rows.GetString(1)));
        }
        var pending = new List<PendingArticle>();
        var passages = 0;
        foreach (var (key, hash) in found.TakeWhile(_ => passages < PassagesAtOnce))
        {
            var article = new PendingArticle(key, hash, SpeechPassages.Of(session, key, texts.Of(session, key, hash)));
            passages += article.Passages.Count;
            pending.Add(article);
        }
        return pending;
    }

    /// <returns>One vector a passage, in order over all articles.</returns>
    /// <exception cref="EmbeddingsUnavailableException">The model gives none, or none that can be used.</exception>
    public static async Task<IReadOnlyList<ReadOnlyMemory<float>>> EmbedAsync(
        IEmbeddingGenerator<string, Embedding<float>> generator, IReadOnlyList<PendingArticle> articles, CancellationToken cancellationToken)
    {
        var texts = articles.SelectMany(article => article.Passages).Select(passage => passage.Text).ToList();
        if (texts.Count == 0)
            return [];
        var embeddings = await generator.GenerateAsync(texts, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (embeddings.Count != texts.Count)
            throw new EmbeddingsUnavailableException($"The embedding model gave {embeddings.Count} vectors for {texts.Count} texts. Choose another model.", isTemporary: false);
        return [.. embeddings.Select(embedding => embedding.Vector)];
    }

    /// <summary>Stores the vectors of those articles that are still what they were.</summary>
    public void Store(Session session, IReadOnlyList<PendingArticle> articles, IReadOnlyList<ReadOnlyMemory<float>> vectors)
    {
        // Articles in which nobody speaks tell no dimensions; the first one that does makes the model's row.
        var model = StoredModel.Ensure(session, identity, vectors.Count > 0 ? vectors[0].Length : 0);
        var next = 0;
        foreach (var article in articles)
        {
            var own = vectors.Skip(next).Take(article.Passages.Count).ToList();
            next += article.Passages.Count;
            var bytes = new sbyte[article.Passages.Count * model.Dimensions];
            for (var i = 0; i < own.Count; i++)
            {
                if (own[i].Length != model.Dimensions)
                    throw new EmbeddingsUnavailableException($"The embedding model gave a vector of {own[i].Length} dimensions; the index has {model.Dimensions} of this model. Set the model that made the index, or another name.", isTemporary: false);
                if (!own[i].Span.ToArray().All(float.IsFinite))
                    throw new EmbeddingsUnavailableException("The embedding model gave a vector that holds no numbers. Choose another model.", isTemporary: false);
                Quantized.Bytes(own[i].Span, bytes.AsSpan(i * model.Dimensions, model.Dimensions));
            }
            session.With(
                """
                INSERT INTO vector(model, article, entries, vectors)
                SELECT $1, key, $4, $5 FROM article WHERE key = $2 AND hash = $3 ON CONFLICT DO NOTHING
                """,
                model.Key, article.Key, article.Hash,
                VectorEntry.Bytes([.. article.Passages.Select(passage => passage.Entry)]), MemoryMarshal.AsBytes<sbyte>(bytes).ToArray()).Execute();
        }
    }

    public bool HasToFinish(Session session) =>
        StoredModel.Of(session, identity) is { } model && (ShouldFit(model, model.Articles(session)) || StoredModel.All(session).Count > 1);

    /// <summary>When all articles have vectors: fits the common component anew where the index has grown, and drops the vectors of other models.</summary>
    public void Finish(Session session)
    {
        if (StoredModel.Of(session, identity) is not { } model)
            return;
        var articles = model.Articles(session);
        if (ShouldFit(model, articles) && CommonComponent.Fit(session, model, articles) is { } common)
            model.SaveCommon(session, common, articles);
        session.With("DELETE FROM vector WHERE model <> $1", model.Key).Execute();
        session.With("DELETE FROM model WHERE key <> $1", model.Key).Execute();
    }

    private static bool ShouldFit(StoredModel model, long articles) => articles >= Math.Max(FewestArticlesToFit, model.FittedOn * Growth);
}
