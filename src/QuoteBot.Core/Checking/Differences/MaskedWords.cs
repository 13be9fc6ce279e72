using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>Tells a word that the outlet spells out in part only: "h***", "a--", "s**t". Pure.</summary>
internal static class MaskedWords
{
    /// <param name="mine">Words that the claim alone has at this place.</param>
    /// <param name="printed">Words that the record alone has at this place.</param>
    /// <returns>Whether one side is the other with a word spelled out.</returns>
    public static bool AreAllThatDiffers(ClaimText claim, RecordWords record, List<int> mine, List<int> printed)
        => (mine, printed) switch
        {
            ([var word], [var start, var end]) => MaskBehind(record, start) is > 0 and var mask && record.Words[start].Span.End + mask == record.Words[end].Span.Start && Fits(claim.Words[word].Form, record.Words[start].Form, record.Words[end].Form),
            _ => mine.Count > 0 && mine.Count == printed.Count && mine.Zip(printed).All(pair => claim.Words[pair.First].Form == record.Words[pair.Second].Form
                || MaskBehind(record, pair.Second) > 0 && Fits(claim.Words[pair.First].Form, record.Words[pair.Second].Form, "")),
        };

    /// <summary>A word that turns or counts is never one that an outlet hides.</summary>
    private static bool Fits(string word, string start, string end)
        => Lexicon.IsContent(word) && !Lexicon.IsNegation(word) && !Lexicon.IsQuantifier(word) && !Lexicon.IsModal(word) && !NumberForm.IsNumber(word)
            && start.Length <= LongestShown && word.Length > start.Length + end.Length && word.StartsWith(start, StringComparison.Ordinal) && word.EndsWith(end, StringComparison.Ordinal);

    private const int LongestShown = 3;

    /// <returns>How many asterisks stand right behind the word, or two or more hyphens behind a single letter, for behind a word they are a dash; 0 for none.</returns>
    private static int MaskBehind(RecordWords record, int word)
    {
        var behind = record.Source.Text.AsSpan(record.Words[word].Span.End);
        var asterisks = behind.IndexOfAnyExcept('*');
        if (asterisks != 0)
            return asterisks < 0 ? behind.Length : asterisks;
        if (record.Words[word].Form.Length > 1)
            return 0;
        var hyphens = behind.IndexOfAnyExcept('-');
        return hyphens < 0 ? behind.Length : hyphens > 1 ? hyphens : 0;
    }
}
