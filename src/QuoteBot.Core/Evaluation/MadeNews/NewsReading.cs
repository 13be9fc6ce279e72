using System.Runtime.InteropServices;
using QuoteBot.Ingestion;

namespace QuoteBot.Evaluation.MadeNews;

/// <summary>Reads the news once: numbers its words, counts them, and sees which names follow first names and titles.</summary>
internal sealed class NewsReading
{
    /// <summary>A capitalised word is a surname when at least this share of its places follow a first name or a title: later mentions stand alone.</summary>
    private const double LeastNamed = 0.1;

    private const double LowestGrowth = 0.3;
    private const double HighestGrowth = 0.9;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<WordKind> _kinds = [];
    private readonly List<bool> _titles = [];
    private readonly List<int> _counts = [];
    private readonly List<int> _named = [];
    private readonly Dictionary<(int Surname, int FirstName), int> _pairs = [];
    private readonly List<Token> _tokens = [];
    private readonly List<Frame> _frames = [];
    private readonly List<(int Tokens, int Words)> _growth = [];

    public void Add(ReadItem item)
    {
        var article = item.Article!;
        var first = _tokens.Count;
        Scan(article.Title ?? "");
        var body = _tokens.Count;
        Scan(article.Text);
        _frames.Add(new Frame(item, first, body, _tokens.Count));
        _growth.Add((_tokens.Count, _words.Count));
    }

    public NewsSample Finish()
    {
        var growth = Growth();
        FoldRaised();
        var firstNames = FindSurnames();
        var words = new Vocabulary([.. _words], [.. _kinds], [.. _counts]);
        var tokens = _tokens.ToArray();
        return new NewsSample
        {
            Frames = _frames,
            Tokens = tokens,
            Words = words,
            Followers = new Followers(tokens, words.Count),
            Persons = new Persons(firstNames, words.KindOf),
            Growth = growth,
        };
    }

    private void Scan(string text)
    {
        var lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var (at, before, end) = (0, -1, 0);
        while (WordRuns.TryNext(text, ref at, out var run))
        {
            var letters = text.AsSpan(run.Start, run.Length);
            var word = lookup.TryGetValue(letters, out var known) ? known : Learn(letters.ToString());
            _counts[word]++;
            if (before >= 0 && _kinds[word] == WordKind.Name)
                SeeName(word, before, text.AsSpan(end, run.Start - end));
            _tokens.Add(new Token(run.Start, word, (byte)run.Length, false));
            (before, end) = (word, run.End);
        }
    }

    private void SeeName(int word, int before, ReadOnlySpan<char> between)
    {
        if (_kinds[before].IsFirstName() && between is " ")
        {
            _named[word]++;
            CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (word, before), out _)++;
        }
        else if (_titles[before] && between is " " or ". ")
        {
            _named[word]++;
        }
    }

    private int Learn(string word)
    {
        _numbers.Add(word, _words.Count);
        _words.Add(word);
        _kinds.Add(WordKinds.Of(word));
        _titles.Add(char.IsUpper(word[0]) && WordKinds.IsTitle(word.ToLowerInvariant()));
        _counts.Add(0);
        _named.Add(0);
        return _words.Count - 1;
    }

    /// <summary>Between the first half of the articles and all of them.</summary>
    private double Growth()
    {
        var (all, half) = (_growth[^1], _growth[(_growth.Count - 1) / 2]);
        var tokens = Math.Log((double)all.Tokens / Math.Max(1, half.Tokens));
        return tokens <= 0 ? HighestGrowth : Math.Clamp(Math.Log((double)all.Words / Math.Max(1, half.Words)) / tokens, LowestGrowth, HighestGrowth);
    }

    /// <summary>A capitalised word that stands in lower case at least as often only begins sentences, and counts as the lower one.</summary>
    private void FoldRaised()
    {
        var lowerOf = new int[_words.Count];
        Array.Fill(lowerOf, -1);
        for (var word = 0; word < lowerOf.Length; word++)
        {
            if (char.IsUpper(_words[word][0]) && _numbers.TryGetValue(_words[word].ToLowerInvariant(), out var lower)
                && lower != word && _kinds[word] != WordKind.Kept && _counts[lower] >= _counts[word])
                lowerOf[word] = lower;
        }

        foreach (ref var token in CollectionsMarshal.AsSpan(_tokens))
        {
            if (lowerOf[token.Word] is >= 0 and var lower)
            {
                _counts[token.Word]--;
                _counts[lower]++;
                token = token with { Word = lower, IsRaised = true };
            }
        }
    }

    /// <returns>For each surname its commonest first name.</returns>
    private Dictionary<int, int> FindSurnames()
    {
        var firstNames = _pairs.GroupBy(pair => pair.Key.Surname).ToDictionary(
            group => group.Key,
            group => group.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.FirstName).First().Key.FirstName);
        for (var word = 0; word < _words.Count; word++)
        {
            if (_kinds[word] != WordKind.Name || _counts[word] == 0 || _named[word] < LeastNamed * _counts[word])
                continue;
            _kinds[word] = !firstNames.TryGetValue(word, out var first) ? WordKind.Surname : _kinds[first] switch
            {
                WordKind.HisFirstName => WordKind.HisSurname,
                WordKind.HerFirstName => WordKind.HerSurname,
                _ => WordKind.Surname,
            };
        }

        return firstNames.Where(pair => _kinds[pair.Key].IsSurname()).ToDictionary();
    }
}
