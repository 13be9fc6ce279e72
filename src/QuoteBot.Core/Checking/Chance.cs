using QuoteBot.Checking.Aligning;

namespace QuoteBot.Checking;

/// <summary>Whether two statements may share these words by chance: "We're not going to let …" begins thousands of sentences.</summary>
internal static class Chance
{
    // Of 4,000 quotes whose article was not in the index, some sixty met an unrelated statement: nearly all had at most sixteen words and shared fewer than four in five, or at most ten and another end.
    private const int LongestPhrase = 16;
    private const double LeastShareOfPhrase = 0.8;
    private const int LongestWithOtherEnd = 10;

    /// <summary>"Wen Zhao needs to stop talking" has two words of six of its own; "your vote doesn't count", half of them.</summary>
    private const double LeastShareOfFrame = 0.65;

    /// <summary>"We are looking to build on the gains of last season in the league" is its speaker's with "recover from the losses" as well.</summary>
    private const double LeastShareOfOwnFrame = 0.75;
    private const int FewestWordsOfOwnFrame = 10;

    private const int MostHoles = 2;

    /// <summary>So many words with a meaning, in a row, make a statement somebody's own.</summary>
    private const int FewestContentsTelling = 3;

    /// <summary>Where a sentence is turned round besides ("This is not what … looks like"), so many words of any kind.</summary>
    private const int FewestWordsTelling = 6;

    /// <summary>A word exchanged, or a name of two; one more where many words stand.</summary>
    private const int WidestHole = 2;
    private const int FewestBesideWide = 8;

    /// <summary>"did not keep" for "kept".</summary>
    private const int WidestTurn = 4;

    /// <summary>"The council is" for "The harbour's".</summary>
    private const int Spare = 1;

    /// <summary>The words in common are too few to tell that the claim and the record are one statement. Never where the member names the article.</summary>
    public static bool Explains(Evidence e, Finding finding)
    {
        var words = e.Text.Own.Count;
        if (e.Claim.Article is not null || words > LongestPhrase)
            return false;
        // "It's time we take stock" in a reporter's "a time to take stock": small words apart, an idiom.
        if (finding.Extra == 0 && !finding.Diff.Any(part => part.Differs))
            return !finding.IsQuotation && finding.AlignedShare < LeastShareOfPhrase;
        var (opens, closes) = (Beside(finding, finding.Alignment.FirstRecord, -1), Beside(finding, finding.Alignment.LastRecord, 1));
        var (before, after) = (finding.Alignment.FirstClaim, e.Text.Count - 1 - finding.Alignment.LastClaim);
        // "This is not an easy …", "What do you want me to tell …?": of nobody, or of somebody else, they are anybody's words.
        if (finding.AlignedContents < FewestContentsTelling && !IsTheirs(e, finding) && finding.Diff.Any(part => part.Record.Length > 0 && part.Change is DiffChange.Wording or DiffChange.Name or DiffChange.Modal or DiffChange.Number)
            && (finding.Aligned < FewestWordsTelling || !finding.Diff.Any(part => part.Change is DiffChange.Negation or DiffChange.Number)))
            return true;
        // A whole sentence of the record is the claim, but for small words, or a place or two where it has a word of its own.
        if (opens <= before + Spare && closes <= after + Spare && (finding.Share >= WordRules.WholeShare || AreNarrow(finding)))
            return finding.AlignedShare < LeastShareOfFrame && !finding.Diff.Any(part => part.Change is DiffChange.Negation or DiffChange.Number);
        if (finding.AlignedShare < (IsFrame(e, finding) ? LeastShareOfOwnFrame : LeastShareOfPhrase))
            return true;
        // "I think she will be | missed" for "I think she will be | a strong mayor": the end is what is said.
        var hasOtherEnd = (before > 0 && opens > before + Spare) || (after > 0 && closes > after + Spare);
        if (hasOtherEnd && words <= LongestWithOtherEnd)
            return true;
        // The rest of a short one, by whom the claim names: "Varnholm | must leave the harbour".
        var isPlain = !finding.Diff.Any(part => part.Change is DiffChange.Negation or DiffChange.Number or DiffChange.Name);
        return words < VerdictRules.FewestWordsOfSentence && (IsTheirs(e, finding) ? isPlain && finding.AlignedContents < FewestContentsTelling : isPlain || before > 0 || after > 0);
    }

    /// <summary>The record’s sentence has more than a few words beside the placed ones.</summary>
    public static bool IsPartOfSentence(Finding finding)
        => Beside(finding, finding.Alignment.FirstRecord, -1) + Beside(finding, finding.Alignment.LastRecord, 1) > WidestTurn;

    /// <summary>A speaker is claimed, and the record gives the words to them.</summary>
    private static bool IsTheirs(Evidence e, Finding finding) => e.HasSpeaker && VerdictRules.IsCompatible(e, finding);

    /// <summary>Both ends of the claim and most words between stand in the claimed speaker's own record, which has others in a place or two.</summary>
    private static bool IsFrame(Evidence e, Finding finding)
        => IsTheirs(e, finding) && finding.SpeakerConfidence >= VerdictRules.SureSpeaker && finding.Aligned >= FewestWordsOfOwnFrame && finding.AlignedContents >= FewestContentsTelling
            && finding.Alignment.FirstClaim == 0 && finding.Alignment.LastClaim == e.Text.Count - 1 && AreNarrow(finding);

    private static bool AreNarrow(Finding finding)
    {
        var diff = finding.Diff;
        var widest = finding.Aligned < FewestBesideWide ? WidestHole : WidestHole + 1;
        var holes = 0;
        for (var part = 0; part < diff.Count; part++)
        {
            if (!diff[part].Differs)
                continue;
            holes += part == 0 || !diff[part - 1].Differs ? 1 : 0;
            if (Math.Max(PlainWords.Of(diff[part].Claim).Count, PlainWords.Of(diff[part].Record).Count) > (IsTurn(diff, part) ? WidestTurn : widest))
                return false;
        }

        return holes <= MostHoles;
    }

    /// <summary>A negation, a number, or words put between others that all stand.</summary>
    private static bool IsTurn(IReadOnlyList<DiffPart> diff, int part)
        => diff[part].Change is DiffChange.Negation or DiffChange.Number
            || (part > 0 && part + 1 < diff.Count && diff[part - 1].Op == DiffOp.Equal && diff[part].Op == DiffOp.Insert && diff[part + 1].Op == DiffOp.Equal);

    /// <summary>How many words of the sentence, for a quotation inside its marks, lie before a word (step −1) or after it (step 1); counted no further than a claim's hole is wide.</summary>
    private static int Beside(Finding finding, int word, int step)
    {
        var record = finding.Record;
        var count = 0;
        for (var next = word + step; next >= 0 && next < record.Count && !(finding.IsQuotation && record.QuoteOf[next] < 0) && !record.EndsSentence(Math.Max(word, next)) && count <= WidestTurn; next += step)
        {
            word = next;
            count++;
        }

        return count;
    }
}
