using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>A word in its folded letters, with what is known of it by itself.</summary>
internal sealed class FoldedWord
{
    /// <summary>The words that make up most of all texts; a power of two. Small enough to stay in the processor's own cache: from a larger table a word is read more slowly than it is made.</summary>
    private const int Places = 1 << 12;

    /// <summary>Longer words are rare, and would make the memory depend on the texts.</summary>
    private const int LongestKept = 24;

    /// <summary>Words that stand for something else beside certain neighbours or marks.</summary>
    private static readonly FrozenSet<string> Shifting = WordSet.Of("us half a an per am pm em til cause nothings everythings somethings");

    /// <summary>A word's place goes by its hash; of two with one place the later takes it, so nothing need be locked.</summary>
    private static readonly FoldedWord?[] Known = new FoldedWord?[Places];

    private FoldedWord(string text)
    {
        Text = text;
        Forms = text.Contains('\'') || Shifting.Contains(text) || NumberWords.IsPart(text) ? null : Spelling.Of(text).ToArray();
    }

    public string Text { get; }

    /// <summary>The canonical forms, where they are the same whatever stands around the word; null where the neighbours must be looked at.</summary>
    public string[]? Forms { get; }

    /// <summary>Safe for concurrent use.</summary>
    public static FoldedWord Of(ReadOnlySpan<char> folded)
    {
        if (folded.Length > LongestKept)
            return new FoldedWord(folded.ToString());
        ref var place = ref Known[Hash(folded) & (Places - 1)];
        return place is { } known && folded.SequenceEqual(known.Text) ? known : place = new FoldedWord(folded.ToString());
    }

    private static uint Hash(ReadOnlySpan<char> folded)
    {
        var hash = 0u;
        foreach (var c in folded)
            hash = (hash * 31) + c;
        return hash ^ (hash >> 12);
    }
}
