namespace QuoteBot.Evaluation.Mutations;

/// <summary>A corpus as the program reads it, with what claims are made of. Add the articles, then ask.</summary>
public sealed class NewsCorpus
{
    private readonly List<AnnotatedArticle> _articles = [];
    private readonly List<SourceQuote> _quotes = [];
    private readonly CorpusWords _words = new();
    private readonly Dictionary<string, int> _speakers = new(StringComparer.Ordinal);
    private CorpusNames? _names;
    private IReadOnlyList<string>? _rare;

    /// <summary>Fewer quotes, and a name may be a mistake of attribution.</summary>
    private const int KnownFrom = 3;

    /// <summary>So many make a person well known here.</summary>
    private const int WellKnownFrom = 20;

    public IReadOnlyList<AnnotatedArticle> Articles => _articles;

    /// <summary>In the corpus's order.</summary>
    public IReadOnlyList<SourceQuote> Quotes => _quotes;

    internal CorpusWords Words => _words;

    internal CorpusNames Names => _names ??= FindNames();

    internal IReadOnlyList<string> RareWords => _rare ??= _words.Rare();

    public void Add(AnnotatedArticle annotated)
    {
        _articles.Add(annotated);
        _words.Add(annotated.Article.Text);
        foreach (var quote in SourceQuote.Of(annotated))
        {
            _quotes.Add(quote);
            if (quote.Speaker is { } name && IsFirstAndSurname(name))
                _speakers[name] = _speakers.GetValueOrDefault(name) + 1;
        }
    }

    private CorpusNames FindNames()
    {
        var known = _speakers.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        // A small corpus has no one with many quotes: then whoever it has most of.
        var wellKnown = Math.Min(WellKnownFrom, known.Count == 0 ? 0 : known.Max(pair => pair.Value));
        var people = Math.Min(KnownFrom, wellKnown);
        return new CorpusNames(
            [.. known.Where(pair => pair.Value >= people).Select(pair => pair.Key)], [.. known.Where(pair => pair.Value >= wellKnown).Select(pair => pair.Key)], _words.Places());
    }

    private static bool IsFirstAndSurname(string name) =>
        name.Split(' ') is [var first, var surname] && IsCapitalised(first) && IsCapitalised(surname);

    private static bool IsCapitalised(string word) => word.Length > 2 && char.IsAsciiLetterUpper(word[0]) && word.Skip(1).All(char.IsAsciiLetterLower);
}
