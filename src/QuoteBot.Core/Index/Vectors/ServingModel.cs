using Microsoft.Extensions.AI;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Vectors;

/// <summary>The model whose vectors answer now, and how much of the index they cover.</summary>
/// <param name="Model">Null when the index has no vectors of a model that can be asked.</param>
/// <param name="Covered">Articles that have vectors of it.</param>
/// <param name="Articles">All articles.</param>
internal sealed record ServingModel(StoredModel? Model, IEmbeddingGenerator<string, Embedding<float>>? Generator, long Covered, long Articles)
{
    /// <summary>Null when every article is covered.</summary>
    public string? Gap =>
        Model is null && Articles > 0 ? "Meaning was not looked for: the articles have no vectors yet. Indexing makes them."
        : Covered < Articles ? $"Meaning was looked for in {Covered:N0} of {Articles:N0} articles only: the vectors of the others are still to be made."
        : null;
}

/// <summary>Chooses the model that serves: the one with the vectors of more articles, and of equals the one that new vectors are made with.</summary>
internal sealed class ServingModels
{
    private readonly IReadOnlyList<(string Identity, IEmbeddingGenerator<string, Embedding<float>> Generator)> _usable;
    private readonly Lock _lock = new();
    private (long Vectors, long Articles, long Models) _state = (-1, -1, -1);
    private ServingModel _serving = new(null, null, 0, 0);

    public ServingModels(MeaningModels models)
    {
        _usable = ReferenceEquals(models.Generator, models.Words)
            ? [(models.Identity, models.Generator)]
            : [(models.Identity, models.Generator), (MeaningModels.IdentityOf(models.Words), models.Words)];
    }

    public ServingModel Now(Session session)
    {
        // Counting takes a millisecond or two, so it is done only when something has changed; these look at one row each.
        var state = (session.With("SELECT max(key) FROM vector").Number() ?? 0, session.With("SELECT max(key) FROM article").Number() ?? 0, session.With("SELECT sum(key + fitted_on) FROM model").Number() ?? 0);
        lock (_lock)
        {
            if (state == _state)
                return _serving;
        }
        var serving = Choose(session);
        lock (_lock)
            (_state, _serving) = (state, serving);
        return serving;
    }

    private ServingModel Choose(Session session)
    {
        var articles = session.With("SELECT count(*) FROM article").Number() ?? 0;
        var best = new ServingModel(null, null, 0, articles);
        foreach (var (identity, generator) in _usable)
        {
            if (StoredModel.Of(session, identity) is { } model && model.Articles(session) is var covered && covered > best.Covered)
                best = new ServingModel(model, generator, covered, articles);
        }
        return best;
    }
}
