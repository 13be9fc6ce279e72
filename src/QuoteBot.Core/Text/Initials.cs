namespace QuoteBot.Text;

/// <summary>Single letters with full stops that make one word: U.S., a.m., J. F. K.</summary>
internal static class Initials
{
    /// <returns>The end of the initials that start at <paramref name="start"/>, the last full stop included; <paramref name="start"/> when there are fewer than two.</returns>
    public static int End(string text, int start)
    {
        var (at, count) = (start, 0);
        while (at < text.Length && IsLetter(text[at]))
        {
            if (Is(text, at + 1, '.'))
            {
                count++;
                at += 2;
                if (StartsSpacedInitial(text, at))
                    at++;
            }
            else
            {
                // "U.S" without its last full stop.
                if (count > 0 && text[at - 1] == '.' && !ContinuesWord(text, at + 1))
                {
                    count++;
                    at++;
                }

                break;
            }
        }

        return count >= 2 ? at : start;
    }

    private static bool StartsSpacedInitial(string text, int at)
        => Is(text, at, ' ') && at + 2 < text.Length && char.IsUpper(text[at - 2]) && char.IsUpper(text[at + 1]) && text[at + 2] == '.';

    private static bool ContinuesWord(string text, int at)
        => at < text.Length && Folding.Kind(text[at]) is CharKind.Letter or CharKind.Ligature or CharKind.Digit or CharKind.Ignored or CharKind.Surrogate;

    private static bool IsLetter(char c) => Folding.Kind(c) == CharKind.Letter;

    private static bool Is(string text, int at, char c) => at < text.Length && text[at] == c;
}
