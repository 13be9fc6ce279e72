namespace QuoteBot.Meaning;

/// <summary>The pieces of a word, by which a model guesses at words that it does not know: all runs of three to five characters, with its start and end marked.</summary>
/// <remarks>Which vector a piece has is part of the file's format: pieces that hash alike share one.</remarks>
internal static class WordPieces
{
    private const int Shortest = 3;
    private const int Longest = 5;

    /// <summary>A longer form is an address; its first pieces do.</summary>
    private const int LongestForm = 40;

    /// <summary>The most pieces that a form has.</summary>
    public const int Most = (LongestForm + 2) * (Longest - Shortest + 1);

    /// <summary>Writes the number of each piece's vector and returns how many there are; 0 for a form without pieces.</summary>
    /// <param name="count">The vectors that there are, a power of two.</param>
    /// <param name="pieces">At least <see cref="Most"/> long.</param>
    public static int Of(ReadOnlySpan<char> form, int count, Span<int> pieces)
    {
        Span<char> marked = stackalloc char[LongestForm + 2];
        form = form[..Math.Min(form.Length, LongestForm)];
        marked[0] = '<';
        form.CopyTo(marked[1..]);
        marked[form.Length + 1] = '>';
        marked = marked[..(form.Length + 2)];

        var n = 0;
        for (var length = Shortest; length <= Longest; length++)
        {
            for (var at = 0; at + length <= marked.Length; at++)
                pieces[n++] = (int)(FormHash.Of(marked.Slice(at, length)) & (uint)(count - 1));
        }

        return n;
    }
}
