namespace QuoteBot.Text;

/// <summary>Sounds, empty phrases and repeated beginnings of spoken language.</summary>
internal static class Fillers
{
    /// <summary>A longer repetition is rhetoric, not a false start.</summary>
    private const int LongestRepetition = 3;

    public static int Length(IReadOnlyList<Word> words, int at)
    {
        if ((uint)at >= (uint)words.Count)
            return 0;
        var phrase = WordList.Fillers.MatchAt(words, at);
        return phrase > 0 ? phrase : Repetition(words, at);
    }

    private static int Repetition(IReadOnlyList<Word> words, int at)
    {
        for (var length = LongestRepetition; length > 0; length--)
        {
            if (Repeats(words, at, length))
                return length;
        }

        return 0;
    }

    // "Not not", "that that", "20 20" and "very, very" are meant; so a number or such a word is never a false start.
    private static bool Repeats(IReadOnlyList<Word> words, int at, int length)
    {
        if (at + length + length > words.Count)
            return false;
        for (var i = at; i < at + length; i++)
        {
            if (words[i].Form != words[i + length].Form || words[i].Form[0] == '#')
                return false;
        }

        return length > 1 || !(words[at].Form is "that" or "had" or "very" || WordList.Negations.Contains(words[at].Form));
    }
}
