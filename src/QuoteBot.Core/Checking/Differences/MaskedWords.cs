using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>Tells a word that the outlet, or whoever typed the claim, spells out in part only: "h***", "a--", "s**t". Pure.</summary>
internal static class MaskedWords
{
    /// <summary>Of a word whose end is hidden; more letters before an asterisk are a word with a footnote.</summary>
    private const int LongestShown = 3;

    /// <summary>More words that differ are no matter of spelling.</summary>
    private const int MostWords = 6;

    /// <param name="mine">Words that the claim alone has at this place.</param>
    /// <param name="printed">Words that the record alone has at this place.</param>
    /// <returns>Whether one side is the other with a word spelled out.</returns>
    public static bool AreAllThatDiffers(ClaimText claim, RecordWords record, List<int> mine, List<int> printed)
        => mine.Count is > 0 and <= MostWords && printed.Count is > 0 and <= MostWords && AreSame(new(claim.Words, claim.Text, mine, true), new(record.Words, record.Source.Text, printed, false));

    /// <summary>How many of the record's words behind the last aligned one are those of the claim, which spells one of them out in part; 0 for none.</summary>
    public static int AtEnd(ClaimText claim, RecordWords record, List<int> mine, List<int> printed)
        => mine.Count > MostWords || !mine.Exists(word => new Side(claim.Words, claim.Text, mine, true).MaskBehind(word) > 0) ? 0
            : Enumerable.Range(1, Math.Min(mine.Count, printed.Count)).FirstOrDefault(count => AreAllThatDiffers(claim, record, mine, printed[..count]));

    private static bool AreSame(Side one, Side other)
    {
        if (one.At.Count == 0 || other.At.Count == 0)
            return one.At.Count == other.At.Count;
        if (one.First.Form == other.First.Form)
            return AreSame(one.Behind(1), other.Behind(1));
        return one.Hides(other.First.Form) is > 0 and var mine && AreSame(one.Behind(mine), other.Behind(1))
            || other.Hides(one.First.Form) is > 0 and var printed && AreSame(one.Behind(1), other.Behind(printed));
    }

    /// <param name="At">The numbers of the words that are compared.</param>
    /// <param name="IsTyped">By whoever made the claim, and no outlet: then only a word that people hide is hidden, for a star may as well be emphasis.</param>
    private readonly record struct Side(IReadOnlyList<Word> Words, string Text, List<int> At, bool IsTyped)
    {
        public Word First => Words[At[0]];

        public Side Behind(int words) => this with { At = At[words..] };

        /// <returns>Of how many words, one or two with the mask between them, the hidden word's letters are; 0 when they are not.</returns>
        public int Hides(string word)
        {
            if (MaskBehind(At[0]) is not (> 0 and var mask) || !(IsTyped ? IsRude(word) : MayBeHidden(word)) || !word.StartsWith(First.Form, StringComparison.Ordinal))
                return 0;
            if (At.Count > 1 && First.Span.End + mask == Words[At[1]].Span.Start)
                return word.EndsWith(Words[At[1]].Form, StringComparison.Ordinal) && word.Length > First.Form.Length + Words[At[1]].Form.Length ? 2 : 0;
            return First.Form.Length <= LongestShown && word.Length > First.Form.Length ? 1 : 0;
        }

        /// <returns>How many asterisks stand right behind the word, or two or more hyphens behind a single letter, for behind a word they are a dash; 0 for none.</returns>
        public int MaskBehind(int word)
        {
            var behind = Text.AsSpan(Words[word].Span.End);
            var asterisks = behind.IndexOfAnyExcept('*');
            if (asterisks != 0)
                return asterisks < 0 ? behind.Length : asterisks;
            if (Words[word].Form.Length > 1)
                return 0;
            var hyphens = behind.IndexOfAnyExcept('-');
            return hyphens < 0 ? behind.Length : hyphens > 1 ? hyphens : 0;
        }
    }

    private static bool IsRude(string word) => Rude.Any(stem => word.StartsWith(stem, StringComparison.Ordinal));

    private static readonly string[] Rude = ["fuck", "shit", "bullshit", "horseshit", "bitch", "bastard", "asshole", "arse", "damn", "goddamn", "hell", "crap", "piss", "dick", "prick", "cunt", "whore", "slut", "motherfuck", "nigg", "fagg"];

    /// <summary>A word that turns or counts is never one that is hidden.</summary>
    private static bool MayBeHidden(string word)
        => Lexicon.IsContent(word) && !Lexicon.IsNegation(word) && !Lexicon.IsQuantifier(word) && !Lexicon.IsModal(word) && !NumberForm.IsNumber(word);
}
