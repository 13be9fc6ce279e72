namespace QuoteBot.Index;

/// <summary>Counts one run, from several threads, and tells of it.</summary>
internal sealed class RunTally(IProgress<IndexProgress>? progress, Action<IndexProblem>? onProblem)
{
    /// <summary>Articles between two reports where nothing is written: a run over unchanged articles passes thousands a second.</summary>
    private const int ReportEvery = 64;

    private readonly Lock _lock = new();
    private IndexProgress _now = new(0, 0, 0, 0, 0, 0, null);

    public IndexProgress Now
    {
        get
        {
            lock (_lock)
                return _now;
        }
    }

    public void Reading(string source)
    {
        lock (_lock)
            _now = _now with { Source = source };
    }

    public void Problem(string source, int? line, string message)
    {
        lock (_lock)
        {
            _now = _now with { Problems = _now.Problems + 1 };
            onProblem?.Invoke(new IndexProblem(source, line, message));
        }
    }

    public void Unchanged()
    {
        lock (_lock)
        {
            _now = _now with { Articles = _now.Articles + 1, Unchanged = _now.Unchanged + 1 };
            if (_now.Unchanged % ReportEvery == 0)
                progress?.Report(_now);
        }
    }

    public void Stored(IReadOnlyList<PreparedArticle> articles, IReadOnlyList<PutResult> results)
    {
        lock (_lock)
        {
            for (var i = 0; i < results.Count; i++)
            {
                _now = results[i] switch
                {
                    PutResult.Added => _now with { Added = _now.Added + 1, Quotes = _now.Quotes + articles[i].Annotated.Quotes.Count },
                    PutResult.Replaced => _now with { Replaced = _now.Replaced + 1, Quotes = _now.Quotes + articles[i].Annotated.Quotes.Count },
                    _ => _now with { Unchanged = _now.Unchanged + 1 },
                };
            }
            _now = _now with { Articles = _now.Articles + results.Count };
            progress?.Report(_now);
        }
    }
}
