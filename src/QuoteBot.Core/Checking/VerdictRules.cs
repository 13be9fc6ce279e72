namespace QuoteBot.Checking;

/// <summary>The verdicts, each a small rule over the evidence, in the order of precedence. Pure.</summary>
internal static class VerdictRules
{
    /// <summary>
    /// Below this an attribution is too weak to accuse on: a shared subject, a floating quote, a sentence's subject, a pronoun with two candidates.
    /// Measured on annotated news (PolNeAR v1.0): of mentions at 0.9 and above 97 % are right, between 0.7 and 0.9 three in four.
    /// </summary>
    private const double SureSpeaker = 0.85;

    /// <summary>A record that holds less of the claim's content words is another statement.</summary>
    private const double LeastShareAltered = 0.6;

    // Against another speaker than the claimed one the likeness must be beyond chance.
    private const double LeastShareAlteredByOther = 0.8;
    private const int FewestWordsAlteredByOther = 8;

    // Two content words in a row are a phrase, three are a sentence's skeleton.
    private const int FewestContentsNarrated = 3;
    private const double LeastShareNarrated = 0.9;
    private const double LeastShareQuoted = 0.4;
    private const double LeastShareReported = 0.6;
    private const double LeastShareReworded = 0.6;

    // A clause has a subject, a verb and something said of them.
    private const int FewestWordsOfClause = 4;
    private const int FewestContentsOfClause = 2;

    /// <summary>Two records of one utterance hold at least this share of each other's words.</summary>
    private const double SameUtterance = 0.75;

    private static readonly Func<Evidence, Ruling?>[] Rules =
    [
        TooShort, Corrected, Verified, Misattributed, Unattributed, Stitched, OutOfContext, PartlyFound, Altered, Narration, Contested, Paraphrase,
    ];

    /// <summary>The rules that hold, in order; the first is the headline. Never empty.</summary>
    public static IReadOnlyList<Ruling> Decide(Evidence evidence)
    {
        var rulings = Rules.Select(rule => rule(evidence)).OfType<Ruling>().ToList();
        return rulings.Count > 0 ? rulings : [NotFound(evidence)];
    }

    private static Ruling? TooShort(Evidence e)
        => e.IsShort && !e.Exact.Any(finding => finding.AlignedContents > 0)
            ? new(VerdictKind.Uncheckable, null, ["The claim is too short to tell one quote from another, and no quotation has exactly these words."], [])
            : null;

    private static Ruling? Corrected(Evidence e)
    {
        if (e.IsShort)
            return null;
        foreach (var finding in e.Findings)
        {
            if (e.Corrections.TryGetValue(finding, out var found) && found.Effect == CorrectionEffect.TakenBack && finding.PlacedShare >= LeastShareAltered
                && finding.Speaker.Fit != SpeakerFit.Different && !e.Exact.Any(other => IsByClaimed(e, other) && other.Article.Id != finding.Article.Id))
                return new(VerdictKind.Corrected, finding, [$"{Outlet(finding)} corrected or withdrew these words: {found.Notice.Text}"], []);
        }

        return null;
    }

    private static Ruling? Verified(Evidence e)
    {
        var exact = e.Exact.Where(finding => finding.Cuts.Dropped is null && IsByClaimed(e, finding) && !(e.HasSpeaker && IsNotSpoken(finding))).ToList();
        var best = exact.FirstOrDefault();
        if (best is null)
        {
            best = e.Findings.FirstOrDefault(finding => e.Corrections.TryGetValue(finding, out var found) && found.Effect == CorrectionEffect.Corrected
                && IsByClaimed(e, finding) && finding.PlacedShare >= LeastShareAltered && (finding.IsQuotation || finding.InNotice) && CorrectionRules.Explains(found.Notice, finding));
            return best is null ? null : new(VerdictKind.Verified, best, ["The words are those of the outlet’s correction."], [e.Corrections[best].Notice.Text]);
        }

        var notes = new List<string>();
        if (best.Speaker.Note is { } note)
            notes.Add(note);
        if (best.Cuts.Note is { } cut)
            notes.Add(cut);
        if (e.Corrections.TryGetValue(best, out var correction) && correction.Effect is CorrectionEffect.Corrected or CorrectionEffect.Near)
            notes.Add($"The article carries a correction: {correction.Notice.Text}");
        if (e.Exact.FirstOrDefault(other => IsClearlyAnother(e, other) && other.Article.Id != best.Article.Id) is { } another)
            notes.Add($"The same words are on record from {Name(another)} as well.");
        return new(VerdictKind.Verified, best, [VerifiedReason(e, best)], notes);
    }

    private static Ruling? Misattributed(Evidence e)
    {
        if (e.IsShort || !e.HasSpeaker || e.Reports.Any(finding => SaidByClaimed(finding)))
            return null;
        var others = e.Exact.Where(finding => IsClearlyAnother(e, finding)).ToList();
        if (others.Count == 0 || e.Exact.Any(finding => finding.Speaker.Fit is SpeakerFit.Same or SpeakerFit.Perhaps))
            return null;
        // Records that name two different speakers establish neither.
        if (others.Any(other => !Clusters.SpeakersMeet(others[0], other)) || e.Exact.Any(other => Quotes(other)))
            return null;
        return new(VerdictKind.Misattributed, others[0], [$"The words are on record from {Name(others[0])}, not from {e.Claim.Speaker}."], []);
    }

    private static Ruling? Unattributed(Evidence e)
    {
        if (!e.HasSpeaker || e.Reports.Any(SaidByClaimed))
            return null;
        var found = e.Exact.FirstOrDefault(finding => !(e.IsShort && IsClearlyAnother(e, finding)) && (IsNotSpoken(finding) || !IsByClaimed(e, finding)));
        if (found is null || e.Exact.Any(finding => IsByClaimed(e, finding) && !IsNotSpoken(finding)))
            return null;
        var reason = Denied(found) ? StanceNotes.Denial(found)
            : Supposed(found) ? StanceNotes.Supposition
            : Quotes(found) ? StanceNotes.Citation(found)
            : found.Quotes.All(quote => quote.Speakers.Count == 0) ? "The record does not say who spoke these words."
            : $"The record does not establish clearly that {e.Claim.Speaker} said this; it points to {Name(found)}.";
        return new(VerdictKind.Unattributed, found, [reason], found.Speaker.Note is { } note ? [note] : []);
    }

    private static Ruling? Stitched(Evidence e)
    {
        // One record that has the whole claim, with a word changed, is no stitch.
        if (e.IsShort || e.Pieces.Count < 2 || e.Reports.Any(finding => finding.IsQuotation && finding.Extra == 0 && finding.PlacedShare >= LeastShareAltered))
            return null;
        // Neighbours in one article, one of them without a known speaker, may well be one statement.
        if (e.Pieces.Any(piece => piece.Quotes.All(quote => quote.Speaker is null)) && e.Pieces.Select(piece => piece.Article.Id).Distinct().Count() == 1)
            return null;
        var names = e.Pieces.Where(piece => piece.Quotes.Any(quote => quote.Speaker is not null)).Select(Name).Distinct().ToList();
        var articles = e.Pieces.Select(piece => piece.Article.Id).Distinct().Count();
        var reason = names.Count > 1 ? $"The claim joins words of {string.Join(" and of ", names)}."
            : articles > 1 ? "The claim joins statements from different articles as one."
            : "The claim joins separate statements as one.";
        return new(VerdictKind.Stitched, e.Pieces[0], [reason], []) { Pieces = e.Pieces };
    }

    private static Ruling? OutOfContext(Evidence e)
    {
        var cut = e.Exact.Concat(e.CutInside).FirstOrDefault(finding => finding.Cuts.Dropped is not null && IsByClaimed(e, finding));
        return cut is null ? null : new(VerdictKind.OutOfContext, cut, [cut.Cuts.Reason!, $"Left out: “{cut.Cuts.Dropped}”."], []) { Dropped = cut.Cuts.Dropped };
    }

    private static Ruling? PartlyFound(Evidence e)
    {
        // The whole of it is reported of the claimed speaker, if without marks.
        if (e.Reports.Any(SaidByClaimed))
            return null;
        var part = e.Reports.FirstOrDefault(finding => finding.IsQuotation && finding.Extra > 0 && IsCompatible(e, finding) && !(finding.Inflated && RunsOverMarks(e, finding))
            && finding.Aligned >= FewestWordsOfClause && finding.AlignedContents >= FewestContentsOfClause && IsCleanInside(finding));
        if (part is null || !EndsAtClause(e, part))
            return null;
        // The rest must be nowhere: a record that has more of the claim, if changed, is the one to judge by.
        if (e.Reports.Any(finding => finding.IsQuotation && !finding.Inflated && finding.AlignedContents > part.AlignedContents && HasInnerChange(finding) && IsNearEnough(e, finding)))
            return null;
        return new(VerdictKind.PartlyFound, part, ["A part of the claim is on record word for word; the rest is nowhere in this index.", "Another outlet may have printed more of the statement."], part.Speaker.Note is { } note ? [note] : []);
    }

    private static Ruling? Altered(Evidence e)
    {
        if (e.IsShort || e.Reports.Any(SaidByClaimed))
            return null;
        var altered = e.Reports.FirstOrDefault(finding => finding.IsQuotation && !finding.IsClean && !finding.Inflated && finding.AlignedContents >= FewestContentsOfClause && HasInnerChange(finding) && IsNearEnough(e, finding));
        // A record of the other wording, as reported speech, means that the sources disagree.
        if (altered is null || Disputes(e, altered) is not null || e.Reports.Any(finding => finding.IsQuotation && IsNearEnough(e, finding) && IsOtherTranslation(finding)))
            return null;
        return new(VerdictKind.Altered, altered, ChangeSentences.Of(altered.Diff), altered.Speaker.Note is { } note ? [note] : []);
    }

    private static Ruling? Narration(Evidence e)
    {
        if (e.IsShort || e.Reports.Any(finding => finding.Kind == RecordKind.Indirect && finding.Likeness >= LeastShareReported && IsReportedOfClaimed(e, finding)))
            return null;
        // Half of it stands in quotation marks as the claimed speaker's: then the rest is hardly the outlet's own statement.
        if (e.Reports.Any(finding => finding.IsQuotation && IsCompatible(e, finding) && finding.Share >= LeastShareQuoted && finding.AlignedContents >= FewestContentsNarrated))
            return null;
        var told = e.Reports.FirstOrDefault(finding => finding.Kind == RecordKind.Narration && finding.Share >= LeastShareNarrated && !finding.MeaningChanged
            && finding.AlignedContents >= FewestContentsNarrated);
        if (told is null)
            return null;
        var reasons = new List<string> { $"The words are {Outlet(told)}’s own, not a quotation." };
        if (told.Inflated)
            reasons.Add("Only a few of the words stand in quotation marks in the article; the claim puts the marks around more.");
        return new(VerdictKind.Narration, told, reasons, []);
    }

    private static Ruling? Contested(Evidence e)
    {
        if (e.IsShort)
            return null;
        foreach (var finding in e.Reports.Where(finding => finding.IsQuotation && !finding.IsClean && HasInnerChange(finding) && IsNearEnough(e, finding)))
        {
            if (Disputes(e, finding) is { } other)
                return new(VerdictKind.Contested, other, ["Independent records of this statement differ, and the claim has the words of one of them.", .. ChangeSentences.Of(finding.Diff)], []);
        }

        var reported = e.Reports.FirstOrDefault(SaidByClaimed);
        var quoted = e.Exact.FirstOrDefault(finding => IsClearlyAnother(e, finding));
        return e.HasSpeaker && reported is not null && quoted is not null
            ? new(VerdictKind.Contested, reported, [$"One record reports the words as {Name(reported)}’s, another quotes {Name(quoted)}."], [])
            : null;
    }

    private static Ruling? Paraphrase(Evidence e)
    {
        var said = e.Reports.Where(finding => finding.Kind == RecordKind.Indirect && IsReportedOfClaimed(e, finding) && finding.Likeness >= LeastShareReported
            && SaysEnough(e, finding) && !finding.Diff.Any(part => part.Change is DiffChange.Negation or DiffChange.Number or DiffChange.Antonym)).OrderBy(Denied).FirstOrDefault();
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

        var reworded = e.Reports.FirstOrDefault(finding => finding.IsQuotation && IsCompatible(e, finding) && finding.Likeness >= LeastShareReworded && finding.AlignedContents >= FewestContentsNarrated && !finding.IsClean);
        return reworded is null ? null : new(VerdictKind.Paraphrase, reworded, ["A record says nearly the same in other words."], reworded.Speaker.Note is { } text ? [text] : []);
    }

    private static Ruling NotFound(Evidence e)
    {
        var notes = new List<string>();
        if (e.Exact.FirstOrDefault(finding => IsClearlyAnother(e, finding)) is { } another)
            notes.Add($"{Name(another)} is on record with the same words.");
        else if (e.Reports.FirstOrDefault(finding => finding.Kind == RecordKind.Indirect && !Denied(finding) && finding.Share >= LeastShareReported && finding.Speaker.Fit == SpeakerFit.Different) is { } reported)
            notes.Add($"{Name(reported)} is reported to have said something close to it.");
        var reason = e.IsShort && notes.Count > 0
            ? "No record has these few words from the claimed speaker, and they are too few to say that only somebody else used them."
            : "No record in this index is near enough to the claim. That does not make it false.";
        return new(VerdictKind.NotFound, null, [reason], notes);
    }

    /// <summary>No speaker was claimed, or the record's speaker is, as far as names tell, the claimed one.</summary>
    private static bool IsByClaimed(Evidence e, Finding finding)
        => !e.HasSpeaker || (finding.Speaker.Fit is SpeakerFit.Same or SpeakerFit.Perhaps && finding.SpeakerConfidence >= LeastSpeaker);

    // An attribution below this says nothing either way.
    private const double LeastSpeaker = 0.35;

    private static bool IsCompatible(Evidence e, Finding finding) => !e.HasSpeaker || finding.Speaker.Fit is SpeakerFit.Same or SpeakerFit.Perhaps;

    /// <summary>Enough words in the claim's order that likeness is not chance; more of them where the article does not say who spoke.</summary>
    private static bool SaysEnough(Evidence e, Finding finding)
        => IsCompatible(e, finding)
            ? finding.AlignedContents >= FewestContentsNarrated || (finding.AlignedContents >= FewestContentsOfClause && finding.Share >= LeastShareNarrated)
            : finding.AlignedContents > FewestContentsNarrated && finding.Share >= SameUtterance;

    /// <summary>Reported speech of the claimed speaker, of their office, or of one whom the article leaves open.</summary>
    private static bool IsReportedOfClaimed(Evidence e, Finding finding)
        => IsCompatible(e, finding) || (finding.Speaker.Fit == SpeakerFit.Unclear && finding.Quotes.All(quote => quote.Speakers.Count == 0))
            || finding.Quote?.Speaker is { } speaker && SpeakerMatch.IsOfficeOf(e.Claim.Speaker!, speaker);

    private static bool IsClearlyAnother(Evidence e, Finding finding)
        => finding.Speaker.Fit == SpeakerFit.Different && finding.SpeakerConfidence >= SureSpeaker && !Quotes(finding) && !IsNotSpoken(finding) && !IsPrintedAsClaimed(e, finding)
            && finding.Quotes.Any(quote => quote.Speaker is { Kind: not SpeakerKind.Unnamed });

    /// <summary>The article prints the claimed surname, or an alias, alone beside the words; whose it is there is a guess.</summary>
    private static bool IsPrintedAsClaimed(Evidence e, Finding finding)
        => e.Claim.Speaker is { } claimed && finding.Quotes.Any(quote => quote.Mention is { } mention
            && IsPrintedAsClaimed(PersonName.Of(mention.In(finding.Record.Source.Text)), PersonName.Of(claimed), e.Speaker?.Aliases ?? []));

    private static bool IsPrintedAsClaimed(PersonName printed, PersonName claimed, IReadOnlyList<string> aliases)
        => printed.Words.Count == 1 && printed.Surname == claimed.Surname || aliases.Any(alias => PersonName.Of(alias).Words.SequenceEqual(printed.Words));

    /// <summary>Reported speech of the claimed speaker, nearly word for word: the claim is not somebody else's alone.</summary>
    private static bool SaidByClaimed(Finding finding)
        => finding.Kind == RecordKind.Indirect && !Denied(finding) && finding.Share >= LeastShareNarrated && finding.Speaker.Fit is SpeakerFit.Same or SpeakerFit.Perhaps;

    private static bool Denied(Finding finding) => finding.Has(Stance.Denies);

    private static bool Supposed(Finding finding) => finding.Has(Stance.Supposes);

    /// <summary>The record does not say that its speaker spoke the words.</summary>
    private static bool IsNotSpoken(Finding finding) => Denied(finding) || Supposed(finding);

    private static bool Quotes(Finding finding) => finding.Has(Stance.QuotesAnother);

    /// <summary>
    /// Two outlets translate one sentence in two ways, and nobody changed it. Only where nothing but a negation or a number
    /// differs does the claim have this translation's own wording, and changes it.
    /// </summary>
    private static bool IsOtherTranslation(Finding finding)
        => finding.Has(Stance.Translated) && finding.Diff.Any(part => part.Change is not (DiffChange.None or DiffChange.Cosmetic or DiffChange.Marked or DiffChange.Negation or DiffChange.Number));

    private static bool HasInnerChange(Finding finding)
        => finding.Diff.Any(part => part.Change is not (DiffChange.None or DiffChange.Cosmetic or DiffChange.Marked)) && !(finding.Extra > 0 && IsCleanInside(finding));

    /// <summary>The changes are insertions outside of what is on record, nothing else.</summary>
    private static bool IsCleanInside(Finding finding)
        => finding.Diff.All(part => part.Change is DiffChange.None or DiffChange.Cosmetic or DiffChange.Marked || (part.Op == DiffOp.Insert && part.Change == DiffChange.Wording && finding.Extra > 0))
            && !finding.Diff.Any(part => part.Op == DiffOp.Delete && part.Change is not (DiffChange.Cosmetic or DiffChange.Marked));

    private static bool IsNearEnough(Evidence e, Finding finding)
        => IsCompatible(e, finding)
            ? finding.PlacedShare >= LeastShareAltered
            : (finding.Speaker.Fit != SpeakerFit.Different || finding.SpeakerConfidence >= SureSpeaker)
                && finding.PlacedShare >= LeastShareAlteredByOther && finding.Aligned >= FewestWordsAlteredByOther;

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

    /// <summary>A record, reported without marks, that has the claim's own wording of the statement.</summary>
    private static Finding? Disputes(Evidence e, Finding altered)
        => e.Reports.FirstOrDefault(other => other.Kind == RecordKind.Indirect && !other.Inflated && IsCompatible(e, other) && other.Article.Id != altered.Article.Id
            && other.Share >= 0.999 && other.IsClean && altered.Share >= SameUtterance && Clusters.SpeakersMeet(altered, other));

    private static string VerifiedReason(Evidence e, Finding finding)
    {
        var words = finding.Diff.Any(part => part.Change == DiffChange.Marked) ? "The words are on record, with the edits that the claim marks"
            : finding.Diff.Any(part => part.Change == DiffChange.Cosmetic) ? "The words are on record; only the style differs"
            : "The words are on record exactly";
        return e.HasSpeaker ? $"{words}, from {Name(finding)}." : $"{words}.";
    }

    private static string Name(Finding finding) => StanceNotes.Name(finding);

    private static string Outlet(Finding finding) => finding.Article.Outlet ?? "the outlet";
}
