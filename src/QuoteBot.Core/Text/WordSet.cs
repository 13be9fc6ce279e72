using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>A small closed class of words, written where it is used.</summary>
internal static class WordSet
{
    /// <param name="words">In lower case, with single spaces between.</param>
    public static FrozenSet<string> Of(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
