using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Differences;
using QuoteBot.Checking.Records;
using QuoteBot.Checking.Speakers;

using static QuoteBot.Checking.VerdictRules;

namespace QuoteBot.Checking;

/// <summary>The verdicts on words that no quotation has exactly. Pure.</summary>
internal static class WordRules
{
    // Against another speaker than the claimed one the likeness must be beyond chance.
    private const double LeastShareAlteredByOther = 0.8;
    private const int FewestWordsAlteredByOther = 8;

    /// <summary>Of all words of an altered claim; below it a record says something like it in other words.</summary>
    private const double LeastWordsAltered = 0.55;

    public const double WholeShare = 0.999;

    // Two content words in a row are a phrase, three are a sentence's skeleton.
    public const int FewestContentsNarrated = 3;
    public const double LeastShareNarrated = 0.9;
    private const double LeastShareQuoted = 0.4;
    private const double LeastShareReported = 0.6;
    private const double LeastShareReworded = 0.6;

    /// <summary>Where few words are in common, nearly all that carry meaning must be there.</summary>
    private const double LeastSharePhraseReworded = 0.8;

    /// <summary>"not really going to | dig".</summary>
    private const int ReachOfNegation = 3;

    // A clause has a subject, a verb and something said of them.
    private const int FewestWordsOfClause = 4;
    private const int FewestContentsOfClause = 2;

    /// <summary>Two records of one utterance hold at least this share of each other's words.</summary>
    public const double SameUtterance = 0.75;

    public static Ruling? PartlyFound(Evidence e)
    {
        // The whole of it is reported of the claimed speaker, if without marks.
        if (e.Reports.Any(SaysTheSame))
            return null;
        var part = e.Reports.FirstOrDefault(finding => finding.IsQuotation && finding.Extra > 0 && IsCompatible(e, finding) && !(finding.Inflated && RunsOverMarks(e, finding))
            && finding.Aligned >= FewestWordsOfClause && finding.AlignedContents >= FewestContentsOfClause && IsCleanInside(finding));
        if (part is null || !EndsAtClause(e, part))
            return null;
        // The rest is somewhere: an article has all of the claim in the outlet's own words.
        if (Narration(e)?.Finding is { IsHeadline: false, Inflated: false, IsClean: true, Share: >= WholeShare } told && told.Record != part.Record && !told.Diff.Any(change => change.Change == DiffChange.Marked))
            return null;
        // The rest must be nowhere: a record that has more of the claim, if changed, is the one to judge by.
        if (e.Reports.Any(finding => finding.IsQuotation && !finding.Inflated && HasMore(finding, part) && HasInnerChange(finding) && IsNearEnough(e, finding)))
            return null;
        IReadOnlyList<string> reasons = HasRestNear(e, part)
            ? ["A part of the claim is on record word for word; the rest stands near it in the article, but not as part of this statement."]
            : ["A part of the claim is on record word for word; the rest is nowhere in this index.", "Another outlet may have printed more of the statement."];
        return new(VerdictKind.PartlyFound, part, reasons, part.Speaker.Note is { } note ? [note] : []);
    }

    /// <summary>The words of the claim that the record's statement lacks stand beside it, in whatever place.</summary>
    private static bool HasRestNear(Evidence e, Finding part)
    {
        var aligned = Clusters.Claimed(part);
        var near = part.Record.StemId.ToHashSet();
        return Enumerable.Range(0, e.Text.Count).Where(word => e.Text.IsContent[word] && !aligned.Contains(word)).All(word => near.Contains(e.Text.StemId[word]));
    }

    public static Ruling? Altered(Evidence e)
    {
        if (e.IsCommon || e.Reports.Any(finding => SaysTheSame(finding) && !IsPhraseOfTurned(e, finding)) || e.Findings.Any(finding => finding.IsHeadline))
            return null;
        var altered = e.Reports.FirstOrDefault(finding => (finding.IsQuotation || IsTurnedOfAuthor(finding)) && !finding.IsClean && !finding.Inflated && HasSkeleton(finding) && HasInnerChange(finding) && IsNearEnough(e, finding));
        // A record of the other wording, as reported speech, means that the sources disagree.
        if (altered is null || ContestedRules.Disputes(e, altered) is not null || ReportedForm(e) is not null || e.Reports.Any(finding => finding.IsQuotation && IsNearEnough(e, finding) && IsOtherTranslation(finding)))
            return null;
        return new(VerdictKind.Altered, altered, ChangeSentences.Of(altered.Diff), altered.Speaker.Note is { } note ? [note] : []);
    }

    /// <summary>"I think it's a pity" in a report of nobody's says little, where a quotation has all of the claim but its negation.</summary>
    private static bool IsPhraseOfTurned(Evidence e, Finding report)
        => report.AlignedContents < FewestContentsNarrated && report.AlignedShare < SameUtterance && report.Quotes.All(quote => quote.Speakers.Count == 0)
            && e.Reports.Any(finding => finding.IsQuotation && finding.Share >= WholeShare && finding.Aligned > report.Aligned && finding.Diff.All(part => !part.Differs || part.Change == DiffChange.Negation));

    /// <summary>The author's own sentence, with nothing but another figure or a negation: a word exchanged accuses nobody, for whole reports bear a reporter's name, and an outlet prints new figures.</summary>
    private static bool IsTurnedOfAuthor(Finding finding) => finding.IsByAuthor && !finding.IsByOutlet && finding.Diff.All(part => !part.Differs || part.Change is DiffChange.Number or DiffChange.Negation);

    public static Ruling? Narration(Evidence e)
    {
        if (!e.IsShort && e.Reports.FirstOrDefault(finding => finding.IsHeadline) is { } headline)
            return new(VerdictKind.Narration, headline, [$"The words are {Outlet(headline)}’s headline, not a quotation."], []);
        if (e.IsCommon)
            return null;
        // Half of it stands in quotation marks as the claimed speaker's: then the rest is hardly the outlet's own statement.
        if (e.Reports.Any(finding => finding.IsQuotation && IsCompatible(e, finding) && finding.Share >= LeastShareQuoted && finding.AlignedContents >= FewestContentsNarrated))
            return null;
        var told = e.Reports.FirstOrDefault(finding => finding.Kind == RecordKind.Narration && !finding.IsByAuthor && !finding.IsTold && finding.Share >= LeastShareNarrated && !finding.MeaningChanged
            && finding.AlignedContents >= FewestContentsNarrated && !Chance.Explains(e, finding) && !IsMostlyQuoted(e, finding));
        if (told is null || e.Reports.Any(finding => IsNearerReport(e, finding, told)))
            return null;
        if (told.IsClean && OverMarks.AreAsPrinted(e, told))
            return new(VerdictKind.Paraphrase, told, ["The article has the sentence as it is claimed, with the same words in quotation marks; the others are the outlet’s own."], []);
        var reasons = new List<string> { $"The words are {Outlet(told)}’s own, not a quotation." };
        if (told.Inflated)
            reasons.Add("Only a few of the words stand in quotation marks in the article; the claim puts the marks around more.");
        return new(VerdictKind.Narration, told, reasons, []);
    }

    /// <summary>Its own article has most of the words in marks, if not clearly as whose.</summary>
    private static bool IsMostlyQuoted(Evidence e, Finding told)
        => told.Inflated && e.Reports.Any(finding => finding.IsQuotation && finding.Record == told.Record && finding.Speaker.Fit != SpeakerFit.Different && finding.Share >= LeastShareReported && finding.AlignedContents >= FewestContentsNarrated);

    /// <summary>The claimed speaker's reported speech is near enough; so is nobody's, unless the outlet has the very words elsewhere and the report has only some of them.</summary>
    private static bool IsNearerReport(Evidence e, Finding finding, Finding told)
        => finding.Kind == RecordKind.Indirect && IsReportedOfClaimed(e, finding)
            && LikenessOfReport(e, finding) >= (told.IsClean && told.Share >= WholeShare && !(e.HasSpeaker && IsCompatible(e, finding)) ? LeastShareOfNobodys : LeastShareReported);

    private const double LeastShareOfNobodys = 0.85;

    /// <summary>Of the claimed speaker's own reported speech any order of the words will do; of somebody else's, or nobody's, only the claim's.</summary>
    private static double LikenessOfReport(Evidence e, Finding finding) => e.HasSpeaker && IsCompatible(e, finding) ? finding.Likeness : finding.Share;

    public static Ruling? Paraphrase(Evidence e)
    {
        var said = e.Reports.Where(finding => finding.Kind == RecordKind.Indirect && IsReportedOfClaimed(e, finding) && finding.Likeness >= LeastShareReported
            && SaysEnough(e, finding) && !IsContrary(e, finding)).OrderBy(Denied).FirstOrDefault();
        if (said is not null)
        {
            var reasons = new List<string> { said.Inflated
                ? "Only a few of the words stand in quotation marks in the article; the rest are the reporter’s."
                : "The article reports this in its own words, without quotation marks." };
            if (Denied(said))
                reasons.Insert(0, StanceNotes.Denial(said));
            var office = IsCompatible(e, said) ? null : said.Quote?.Speaker is { } other && SpeakerMatch.IsOfficeOf(e.Claim.Speaker!, other) ? $"The record gives it to {other.Name}." : null;
            return new(VerdictKind.Paraphrase, said, reasons, (said.Speaker.Note ?? office) is { } note ? [note] : []);
        }

        if (ReportedForm(e) is { } form)
            return new(VerdictKind.Paraphrase, form, ["The article reports this in its own words, without quotation marks."], form.Speaker.Note is { } told ? [told] : []);
        var reworded = e.Reports.FirstOrDefault(finding => finding.IsQuotation && IsCompatible(e, finding) && finding.Likeness >= (Chance.Explains(e, finding) ? LeastSharePhraseReworded : LeastShareReworded)
            && finding.AlignedContents >= FewestContentsNarrated && !finding.IsClean && !IsContrary(e, finding));
        return reworded is null ? null : new(VerdictKind.Paraphrase, reworded, Reworded(reworded), reworded.Speaker.Note is { } text ? [text] : []);
    }

    /// <summary>Where every word of meaning stands there, or the meaning is another, what differs is told.</summary>
    private static IReadOnlyList<string> Reworded(Finding finding)
        => finding.MeaningChanged || finding.Share >= WholeShare ? ["A record has nearly these words.", .. ChangeSentences.Of(finding.Diff)] : ["A record says nearly the same in other words."];

    /// <summary>What says the opposite, or other figures, is no other wording of the same: also where the negation stands before all that the two have in common.</summary>
    private static bool IsContrary(Evidence e, Finding finding)
        => finding.Diff.Any(part => part.Change is DiffChange.Negation or DiffChange.Number or DiffChange.Antonym) || LeavesOutNegation(e, finding);

    /// <summary>"he does not | believe the tunnel is dry" for "believes the tunnel is dry".</summary>
    private static bool LeavesOutNegation(Evidence e, Finding finding)
    {
        var first = finding.Alignment.FirstRecord;
        for (var word = first - 1; word >= Math.Max(0, first - ReachOfNegation) && !Marks.EndsClause(finding.Record.Between(word + 1)); word--)
        {
            if (Lexicon.IsNegation(finding.Record.Words[word].Form))
                return !Enumerable.Range(0, finding.Alignment.FirstClaim).Any(mine => Lexicon.IsNegation(e.Text.Words[mine].Form));
        }

        return false;
    }

    private static bool HasMore(Finding finding, Finding part)
        => finding.AlignedContents > part.AlignedContents || (finding.AlignedContents == part.AlignedContents && finding.Extra == 0 && finding.Aligned > part.Aligned);

    /// <summary>Enough words in the claim's order that likeness is not chance; more of them where the article does not say who spoke.</summary>
    private static bool SaysEnough(Evidence e, Finding finding)
        => IsCompatible(e, finding)
            ? finding.AlignedContents >= FewestContentsNarrated || (finding.AlignedContents >= FewestContentsOfClause && finding.Share >= LeastShareNarrated)
            : finding.AlignedContents > FewestContentsNarrated && finding.Share >= SameUtterance;

    /// <summary>
    /// Two outlets translate one sentence in two ways, and nobody changed it. Only where nothing but a negation or a number
    /// differs does the claim have this translation's own wording, and changes it.
    /// </summary>
    private static bool IsOtherTranslation(Finding finding)
        => finding.Has(Stance.Translated) && finding.Diff.Any(part => part.Differs && part.Change is not (DiffChange.Negation or DiffChange.Number));

    /// <summary>Reported of the claimed speaker, nearly word for word and with the same meaning.</summary>
    private static bool SaysTheSame(Finding finding) => SaidByClaimed(finding) && !finding.MeaningChanged;

    /// <summary>The record that reports a quotation in just the claim's words, when tense and person are all that differs from the quotation; else null.</summary>
    private static Finding? ReportedForm(Evidence e)
        => e.Reports.Any(finding => finding.IsQuotation && !finding.IsClean && IsNearEnough(e, finding) && TenseShift.IsAll(finding.Diff))
            ? e.Reports.FirstOrDefault(finding => finding.Kind == RecordKind.Indirect && finding.IsClean && finding.Share >= WholeShare)
            : null;

    /// <summary>Words that carry meaning, or so many small ones that their order is no chance; never a retelling that shares the smaller half.</summary>
    private static bool HasSkeleton(Finding finding)
        => (finding.AlignedContents >= FewestContentsOfClause || finding.Aligned >= FewestWordsAlteredByOther) && finding.AlignedShare >= LeastWordsAltered;

    public static bool HasInnerChange(Finding finding)
        => finding.Diff.Any(part => part.Differs) && !(finding.Extra > 0 && IsCleanInside(finding));

    /// <summary>The changes are insertions outside of what is on record, nothing else.</summary>
    private static bool IsCleanInside(Finding finding)
        => finding.Diff.All(part => !part.Differs || (part.Op == DiffOp.Insert && part.Change == DiffChange.Wording && finding.Extra > 0))
            && !finding.Diff.Any(part => part.Op == DiffOp.Delete && part.Change is not (DiffChange.Cosmetic or DiffChange.Marked));

    public static bool IsNearEnough(Evidence e, Finding finding)
        => !Chance.Explains(e, finding) && (IsCompatible(e, finding)
            ? finding.PlacedShare >= LeastShareAltered
            : (finding.Speaker.Fit != SpeakerFit.Different || finding.SpeakerConfidence >= SureSpeaker)
                && finding.PlacedShare >= LeastShareAlteredByOther && finding.Aligned >= FewestWordsAlteredByOther);

    /// <summary>The same article has the rest of the claim as well, outside the quotation marks.</summary>
    private static bool RunsOverMarks(Evidence e, Finding finding)
        => e.Findings.Any(other => other.Record == finding.Record && other.Inflated && !other.IsQuotation && other.Share >= LeastShareNarrated);

    /// <summary>What is on record is a clause of the claim, or too long to be a chance phrase.</summary>
    private static bool EndsAtClause(Evidence e, Finding finding)
    {
        var text = e.Text;
        var first = finding.Alignment.FirstClaim;
        var last = finding.Alignment.LastClaim;
        var opens = Enumerable.Range(0, first).All(word => !text.IsContent[word]) || Marks.EndsClause(text.Between(first));
        var closes = Enumerable.Range(last + 1, text.Count - last - 1).All(word => !text.IsContent[word]) || Marks.EndsClause(text.Between(last + 1));
        return opens || closes || finding.Aligned >= 2 * FewestWordsOfClause;
    }
}
