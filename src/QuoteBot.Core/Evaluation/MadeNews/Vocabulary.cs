using System.Numerics;

namespace QuoteBot.Evaluation.MadeNews;

/// <summary>The words of the news by kind and by how common they are, to draw others of the same kind and rank from.</summary>
internal sealed class Vocabulary
{
    /// <summary>A band holds the words between two powers of two; the commonest share one, so that they can be exchanged at all.</summary>
    private const int Bands = 11;

    private readonly string[] _words;
    private readonly WordKind[] _kinds;
    private readonly int[] _counts;
    private readonly (int[] Words, long[] UpTo)[] _classes;

    public Vocabulary(string[] words, WordKind[] kinds, int[] counts)
    {
        (_words, _kinds, _counts) = (words, kinds, counts);
        var members = new List<int>[WordKinds.Count * Bands];
        for (var word = 0; word < words.Length; word++)
        {
            if (counts[word] > 0)
                (members[ClassOf(word)] ??= []).Add(word);
        }

        _classes = [.. members.Select(list => list is null ? ([], []) : (list.ToArray(), Cumulated(list)))];
    }

    public int Count => _words.Length;

    public string this[int word] => _words[word];

    public WordKind KindOf(int word) => _kinds[word];

    /// <summary>How common a word is: the whole part of the binary logarithm of its count, 0 for a word that stands once.</summary>
    public int BandOf(int word) => Math.Min(BitOperations.Log2((uint)Math.Max(1, _counts[word])), Bands - 1);

    /// <summary>Another word of this one's kind and band, by frequency; it may be the word itself.</summary>
    public int LikeOf(int word, Draws draws)
    {
        var (members, upTo) = _classes[ClassOf(word)];
        var at = Array.BinarySearch(upTo, draws.Below(upTo[^1]) + 1);
        return members[at < 0 ? ~at : at];
    }

    /// <summary>The words of a kind that stand in the news once; empty when there is none.</summary>
    public IReadOnlyList<int> Once(WordKind kind) => _classes[(int)kind * Bands].Words;

    private int ClassOf(int word) => ((int)_kinds[word] * Bands) + BandOf(word);

    private long[] Cumulated(List<int> members)
    {
        var upTo = new long[members.Count];
        var sum = 0L;
        for (var i = 0; i < upTo.Length; i++)
            upTo[i] = sum += _counts[members[i]];
        return upTo;
    }
}
