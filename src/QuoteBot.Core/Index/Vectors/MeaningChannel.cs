using Microsoft.Extensions.AI;
using QuoteBot.Index.Storage;
using QuoteBot.Index.Words;
using QuoteBot.Meaning;

namespace QuoteBot.Index.Vectors;

/// <summary>What a query's text means to the model that serves.</summary>
/// <param name="Model">Null when meaning cannot be looked for.</param>
/// <param name="Missing">Why not, or why not everywhere, for people; null when there is nothing to say.</param>
internal sealed record AskedMeaning(StoredModel? Model, MeaningVector Vector, string? Missing);

/// <summary>The meaning channel of one index: asks the model, searches the vectors, and makes those that are missing.</summary>
internal sealed class MeaningChannel(MeaningModels models, Texts texts)
{
    /// <summary>A member waits two seconds for an answer; by words alone it is there in a few milliseconds.</summary>
    private static readonly TimeSpan LongestQuestion = TimeSpan.FromSeconds(1.5);

    private readonly ServingModels _serving = new(models);
    private readonly MeaningSearch _search = new(new VectorTable(), texts, models.Words.Model);
    private long _embeddedUpTo;

    /// <summary>A model that cannot be asked is no failure of the search: it goes on by words, and says so.</summary>
    public async Task<AskedMeaning> AskAsync(SessionPool readers, string text, CancellationToken cancellationToken)
    {
        var serving = await Task.Run(() => readers.Read(_serving.Now), cancellationToken).ConfigureAwait(false);
        if (serving.Model is not { } model || serving.Generator is not { } generator)
            return new AskedMeaning(null, default, serving.Gap);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(LongestQuestion);
        try
        {
            var vector = await generator.GenerateAsync([text], cancellationToken: patience.Token).ConfigureAwait(false);
            return vector is [{ Vector: var only }] && only.Length == model.Dimensions && only.ToArray().All(float.IsFinite)
                ? new AskedMeaning(model, MeaningVector.Of(only.Span, model.Common ?? CommonOf(generator)), serving.Gap)
                : new AskedMeaning(null, default, $"Meaning was not looked for: the model gives other vectors than the {model.Dimensions} numbers that the index has of it.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new AskedMeaning(null, default, $"Meaning was not looked for: the model did not answer within {LongestQuestion.TotalSeconds} seconds.");
        }
        catch (EmbeddingsUnavailableException failure)
        {
            return new AskedMeaning(null, default, $"Meaning was not looked for: {failure.Message}");
        }
    }

    public IReadOnlyCollection<ComparedPassage> Find(Session session, PassageQuery query, PassageFilter filter, IReadOnlyList<long>? likely, WordsFound found, StoredModel model, MeaningVector vector) =>
        _search.Find(session, query, filter, likely, found, model, vector);

    /// <inheritdoc cref="IQuoteIndex.EmbedAsync"/>
    public async Task<int> EmbedAsync(SessionPool readers, WriteLane lane, CancellationToken cancellationToken)
    {
        var writer = new VectorWriter(models.Identity);
        var articles = await Task.Run(() => readers.Read(session => Pending(session, writer)), cancellationToken).ConfigureAwait(false);
        if (articles.Count == 0)
        {
            if (await Task.Run(() => readers.Read(writer.HasToFinish), cancellationToken).ConfigureAwait(false))
                await lane.WriteAsync(session => Done(() => writer.Finish(session)), cancellationToken).ConfigureAwait(false);
            return 0;
        }
        var vectors = await VectorWriter.EmbedAsync(models.Generator, articles, cancellationToken).ConfigureAwait(false);
        await lane.WriteAsync(session => Done(() => writer.Store(session, articles, vectors)), cancellationToken).ConfigureAwait(false);
        _embeddedUpTo = articles[^1].Key;
        return articles.Count;
    }

    public MeaningCoverage Coverage(Session session)
    {
        var articles = session.With("SELECT count(*) FROM article").Number() ?? 0;
        var covered = StoredModel.Of(session, models.Identity)?.Articles(session) ?? 0;
        return new MeaningCoverage(models.Identity, (int)covered, (int)Math.Max(0, articles - covered));
    }

    /// <summary>From where the last ones were found to the end; then, once, from the beginning, for keys are used again.</summary>
    private List<PendingArticle> Pending(Session session, VectorWriter writer)
    {
        var pending = writer.Pending(session, texts, _embeddedUpTo);
        if (pending.Count > 0 || _embeddedUpTo == 0)
            return pending;
        _embeddedUpTo = 0;
        return writer.Pending(session, texts, 0);
    }

    private static bool Done(Action work)
    {
        work();
        return true;
    }

    /// <summary>Until the index has enough to fit its own.</summary>
    private static float[]? CommonOf(IEmbeddingGenerator<string, Embedding<float>> generator) =>
        generator is WordEmbedder words ? words.Model.CommonComponent.ToArray() : null;
}
