using System.Collections.Frozen;

namespace QuoteBot.Extraction.Cues;

/// <summary>The words between a subject and its cue that belong to the verb: "has not yet", "went on to", "declined to".</summary>
internal static class VerbGroup
{
    /// <summary>Verbs between the subject and the cue that keep the subject: "went on to say", "declined to say".</summary>
    private static readonly FrozenSet<string> Carriers =
    [
        "went", "goes", "go", "gone", "going", "continued", "continues", "began", "begins", "started", "starts", "wanted", "wants", "tried", "tries",
        "sought", "used", "had", "has", "have", "able", "quick", "keen", "declined", "declines", "refused", "refuses", "appeared", "appears", "seemed",
        "seems", "took", "takes", "turned", "ended", "likes", "liked", "came", "rushed", "paused", "hastened", "proceeded", "happened", "failed",
        "expected", "ready", "careful", "planned", "plans", "decided",
    ];

    /// <summary>"was at pains to stress", "took pains to note".</summary>
    private static readonly FrozenSet<string> AtPains = ["at", "take", "takes", "took"];

    private static readonly FrozenSet<string> FormsOfBe =
        ["was", "were", "is", "are", "been", "be", "being", "'s", "'re", "wasn't", "weren't", "isn't", "aren't", "am"];

    /// <summary>Where the group begins that ends before the cue, at the cue itself when there is none, and the stance that its words give.</summary>
    /// <param name="floor">Do not go left of this token.</param>
    public static (int Start, Stance Stance) Before(MarkedText text, int cue, int floor)
    {
        var stance = Stance.Asserts;
        var start = cue;
        while (start > floor && Belongs(text, start - 1, floor))
        {
            start--;
            stance |= StanceOf(text.Lower(start));
        }

        return (start, stance);
    }

    private static Stance StanceOf(string word)
    {
        if (Lexicon.Negations.Contains(word) || word is "declined" or "declines" or "refused" or "refuses")
            return Stance.Denies;
        return Lexicon.Modals.Contains(word) ? Stance.Supposes : Stance.Asserts;
    }

    /// <summary>"was told", "were asked": the words before the cue name the hearer.</summary>
    public static bool IsPassive(MarkedText text, int cue, int groupStart, CueVerb verb)
    {
        if (verb.Form is not (VerbForm.Past or VerbForm.Participle))
            return false;
        for (var i = groupStart; i < cue; i++)
        {
            if (FormsOfBe.Contains(text.Lower(i)))
                return true;
        }

        return false;
    }

    private static bool Belongs(MarkedText text, int i, int floor)
    {
        if (text.Tokens[i] is not { IsWord: true, IsCapitalised: false } token || text.IsQuoted(i))
            return false;
        var (before, word, after) = (text.Lower(i - 1), token.Lower, text.Lower(i + 1));
        return word switch
        {
            "as" => before is "quoted" or "cited",
            "quoted" or "cited" => after is "as",
            "pains" => after is "to" && AtPains.Contains(before),
            // "had this to say"
            "this" => after is "to" && before is "had" or "has" or "have",
            "had" or "has" or "have" when after is "this" => true,
            "to" when before is "this" => true,
            "at" or "take" or "takes" or "took" when after is "pains" => true,
            "to" => i > floor && (before is "pains" && AtPains.Contains(text.Lower(i - 2)) || Carriers.Contains(before) || before is "on" && Carriers.Contains(text.Lower(i - 2))),
            "on" => after is "to" && Carriers.Contains(before),
            "here" or "there" => false,
            _ => Verbs.IsAuxiliary(word) || Verbs.IsAdverb(word) || Lexicon.Negations.Contains(word)
                || (after is "to" or "on" && Carriers.Contains(word)),
        };
    }
}
