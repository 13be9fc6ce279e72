using System.Collections.Frozen;
using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Differences;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Tells words that a speaker said and at once said again: "I think, I think", "I will, well, I will". Pure.</summary>
internal static class FalseStarts
{
    /// <summary>What a speaker says in between, beside "uh" and "you know".</summary>
    private static readonly FrozenSet<string> Hesitations = WordSet.Of("well so like sorry");

    /// <param name="words">Neighbouring words that one side of a comparison has alone, as indexes.</param>
    public static bool Is(List<int> words, IReadOnlyList<Word> all, Between between)
    {
        if (words[^1] - words[0] != words.Count - 1)
            return false;
        var forms = words.ConvertAll(word => all[word].Form);
        // A filler, the first half of "I think, I think", or its second; what only stands behind "you know" is neither.
        if (QuoteText.FillerLength(all, words[0]) == words.Count || (Repeats(forms, all, words[0] - words.Count) && QuoteText.FillerLength(all, words[0] - words.Count) == words.Count))
            return true;

        // Said twice with a hesitation between: then even a negation is one and the same.
        var rest = LoneWords.WithoutFillers(forms).Where(form => !Hesitations.Contains(form)).ToList();
        if (IsSetOff(words, all, between) && IsSaidAgain(forms, all, words[0] - 1))
            return true;
        return rest.Count > 0 && rest.Count < words.Count && (Repeats(rest, all, words[^1] + 1) || Repeats(rest, all, words[0] - rest.Count));
    }

    /// <summary>"There is no, | and I mean no, | evidence": between two pauses the speaker says it once more, the negation as well.</summary>
    public static bool AreSaidAgain(CutWords cut)
        => IsBrokenOff(cut) || cut.Pause && cut.Pauses[^1] && cut.Kept.Count > 0 && cut.Kept[^1] == cut.Words[^1]
            && (Lexicon.IsNegation(cut.Words[^1]) || cut.Words.Count > 1 && cut.Kept.Count > 1 && Lexicon.IsNegation(cut.Words[^2]) && cut.Kept[^2] == cut.Words[^2]);

    /// <summary>"… I'm not – | I am taking it up": begun with a negation, broken off and begun anew without.</summary>
    private static bool IsBrokenOff(CutWords cut)
        => cut.Pauses[^1] && cut.Words.Count is > 1 and <= LongestStart && Lexicon.IsNegation(cut.Words[^1]) && cut.Behind is [var next, ..] && cut.Words.SkipLast(1).SequenceEqual(next.Take(cut.Words.Count - 1));

    private const int LongestStart = 4;

    /// <summary>A pause stands before and behind: "they paid the captain and | the captain | killed the mayor" has another who killed.</summary>
    private static bool IsSetOff(List<int> words, IReadOnlyList<Word> all, Between between)
        => Marks.EndsClause(between(words[0])) && words[^1] + 1 < all.Count && Marks.EndsClause(between(words[^1] + 1));

    /// <summary>"to the mayor and -- the mayor -- can he pay", with or without an article: taken up behind a joining word; a negation or a number may be meant twice.</summary>
    private static bool IsSaidAgain(List<string> forms, IReadOnlyList<Word> all, int joiner)
    {
        var again = forms.SkipWhile(form => form is "the" or "a" or "an").ToList();
        return joiner > 0 && again.Count > 0 && all[joiner].Form is "and" or "but" or "or" && again.Exists(Lexicon.IsContent)
            && !again.Exists(form => Lexicon.IsNegation(form) || NumberForm.IsNumber(form)) && Repeats(again, all, joiner - again.Count);
    }

    private static bool Repeats(List<string> rest, IReadOnlyList<Word> all, int from)
        => from >= 0 && from + rest.Count <= all.Count && !rest.Where((form, at) => all[from + at].Form != form).Any();
}
