using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>One spelling for words that are written in several ways: British and American, with or without an apostrophe, spoken short forms.</summary>
internal static class Spelling
{
    private static readonly FrozenDictionary<string, string[]> Known = SpellingTable.Build();

    /// <summary>The forms of a folded word, at least one.</summary>
    public static ReadOnlySpan<string> Of(string word)
    {
        if (Known.TryGetValue(word, out var forms))
            return forms;
        return new[] { IseRule.Apply(word) };
    }
}
