namespace QuoteBot.Evaluation.MadeNews;

/// <summary>Cuts a text into runs of letters and digits: what may be exchanged for something of its kind.</summary>
internal static class WordRuns
{
    /// <summary>A longer run is an address or an accident, and stays as it is.</summary>
    private const int Longest = 60;

    /// <summary>The next run from <paramref name="at"/> on, which then stands behind it. A possessive 's is left out; another apostrophe inside belongs to the run.</summary>
    /// <returns>False at the end of the text.</returns>
    public static bool TryNext(string text, ref int at, out TextSpan run)
    {
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInside(text, at)))
                at++;
            if (at - start > Longest)
                continue;
            run = new TextSpan(start, IsPossessive(text.AsSpan(start, at - start)) ? at - 2 : at);
            return true;
        }

        run = default;
        return false;
    }

    private static bool IsInside(string text, int at) => text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool IsPossessive(ReadOnlySpan<char> run) => run.Length > 2 && run[^1] == 's' && run[^2] is ('\'' or '’');
}
