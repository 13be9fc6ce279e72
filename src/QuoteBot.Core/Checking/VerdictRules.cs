using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Differences;
using QuoteBot.Checking.Omissions;
using QuoteBot.Checking.Records;
using QuoteBot.Checking.Speakers;

namespace QuoteBot.Checking;

/// <summary>The verdicts, each a small rule over the evidence, in the order of precedence. Pure.</summary>
internal static class VerdictRules
{
    /// <summary>
    /// Below this an attribution is too weak to accuse on: a shared subject, a floating quote, a sentence's subject, a pronoun with two candidates.
    /// Measured on annotated news (PolNeAR v1.0): of mentions at 0.9 and above 97 % are right, between 0.7 and 0.9 three in four.
    /// </summary>
    public const double SureSpeaker = 0.85;

    /// <summary>A record that holds less of the claim's content words is another statement.</summary>
    public const double LeastShareAltered = 0.6;

    /// <summary>Fewer words are a phrase, which two people may have in common by chance.</summary>
    public const int FewestWordsOfSentence = 8;

    // Fewer words stand in any report.
    private const int FewestWordsReported = 6;

    /// <summary>From the morning's report to the next day's.</summary>
    private const double MostDaysOfOneStatement = 2;

    private const string FirstPerson = "The words stand in the article in the first person, without quotation marks; it does not establish who speaks.";

    private const string Edited = "The words are on record, with the edits that the claim marks";

    private const string Told = "Somebody tells this article in their own words, without quotation marks; whose they are is not as clear as of a quotation.";

    private const double LeastShareReported = 0.6;
    private const double LeastShareSaid = 0.9;

    private static readonly Func<Evidence, Ruling?>[] Rules =
    [
        TooShort, Foreign, Corrected, Verified, Misattributed, Unattributed, Stitched, OutOfContext, WordRules.PartlyFound, WordRules.Altered, WordRules.Narration, ContestedRules.Contested, WordRules.Paraphrase,
    ];

    /// <summary>The rules that hold, in order; the first is the headline. Never empty.</summary>
    public static IReadOnlyList<Ruling> Decide(Evidence evidence)
    {
        var rulings = Rules.Select(rule => rule(evidence)).OfType<Ruling>().ToList();
        return rulings.Count > 0 ? rulings : [NotFound(evidence)];
    }

    private static Ruling? TooShort(Evidence e)
        => e.IsShort && !e.Exact.Any(finding => finding.AlignedContents > 0 || !finding.Cuts.Excerpt)
            ? new(VerdictKind.Uncheckable, null, ["The claim is too short to tell one quote from another, and no quotation has exactly these words."], [])
            : null;

    private static Ruling? Foreign(Evidence e)
        => e.Text.IsForeign && !e.Exact.Any()
            ? new(VerdictKind.Uncheckable, null, ["Only text in English can be checked, and no quotation has exactly these words."], [])
            : null;

    private static Ruling? Corrected(Evidence e)
    {
        if (e.IsShort)
            return null;
        foreach (var finding in e.Findings)
        {
            if (e.Corrections.TryGetValue(finding, out var given) && given.Effect == CorrectionEffect.Corrected && finding.IsClean && e.HasSpeaker && !IsByClaimed(e, finding)
                && CorrectionRules.TakesFrom(given.Notice, e.Claim.Speaker!) && !e.Exact.Any(other => IsByClaimed(e, other)))
                return new(VerdictKind.Corrected, finding, [$"{Outlet(finding)} had given these words to {e.Claim.Speaker} and corrected it: {given.Notice.Text}"], []);
            if (e.Corrections.TryGetValue(finding, out var found) && found.Effect == CorrectionEffect.TakenBack && finding.PlacedShare >= LeastShareAltered
                && finding.Speaker.Fit != SpeakerFit.Different && !e.Exact.Any(other => IsByClaimed(e, other) && (other.Article.Id != finding.Article.Id || IsPutRight(e, other))))
                return new(VerdictKind.Corrected, finding, [$"{Outlet(finding)} corrected or withdrew these words: {found.Notice.Text}"], []);
        }

        return null;
    }

    /// <summary>A notice gives the claim's words, or the words to their speaker.</summary>
    private static bool IsPutRight(Evidence e, Finding finding) => e.Corrections.TryGetValue(finding, out var found) && found.Effect == CorrectionEffect.Corrected;

    private static Ruling? Verified(Evidence e)
    {
        var exact = e.Exact.Where(finding => finding.Cuts.Dropped is null && IsByClaimed(e, finding) && !(e.HasSpeaker && IsNotSpoken(finding)) && !IsChangedInFuller(e, finding)).ToList();
        var best = exact.FirstOrDefault();
        if (best is null && e.Written.FirstOrDefault(finding => finding.Cuts.Dropped is null) is { } written)
            return new(VerdictKind.Verified, written, [written.IsByOutlet ? $"The words are {Outlet(written)}’s own." : $"{e.Claim.Speaker} wrote the article, and the words are its own."], ["They stand there without quotation marks.", .. written.Cuts.Note is { } turn ? [turn] : Array.Empty<string>()]);
        if (best is null && JoinedPieces.AreMarked(e))
            return new(VerdictKind.Verified, e.Pieces[0], [e.HasSpeaker ? $"{Edited}, from {Name(e.Pieces[0])}." : $"{Edited}."], ["They stand in quotations one behind the other."]) { Pieces = e.Pieces };
        if (best is null && !e.HasSpeaker && e.Told.FirstOrDefault() is { } told)
            return new(VerdictKind.Verified, told, ["The words are on record, in an article that somebody tells in their own words."], ["They stand there without quotation marks."]);
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
        if (e.Exact.FirstOrDefault(other => IsClearlyAnother(e, other) && SameWords.Are(other) && other.Article.Id != best.Article.Id) is { } another)
            notes.Add(SameWords.Also(e, another));
        return new(VerdictKind.Verified, best, [VerifiedReason(e, best)], notes);
    }

    /// <summary>Where a record has only a part of the claim, one that has more of it and says something else is the one to judge by.</summary>
    private static bool IsChangedInFuller(Evidence e, Finding part)
        => part.Aligned < e.Text.Own.Count && e.Reports.Any(other => other.IsQuotation && other.Aligned > part.Aligned && IsCompatible(e, other) && other.Diff.Any(change => change.Change == DiffChange.Negation) && WordRules.IsNearEnough(e, other));

    private static Ruling? Misattributed(Evidence e)
    {
        if (e.IsCommon || !e.HasSpeaker || e.Reports.Any(finding => SaidByClaimed(finding)))
            return null;
        var others = e.Exact.Where(finding => IsClearlyAnother(e, finding)).ToList();
        if (others.Count == 0 || e.Exact.Any(finding => finding.Speaker.Fit is SpeakerFit.Same or SpeakerFit.Perhaps))
            return null;
        if (TwoOthers(e) is not null || e.Exact.Any(other => Quotes(other) || other.Speaker.PassedOn))
            return null;
        // A phrase is used by many: where another article does not tell whose it is, it may be the claimed speaker's as well.
        if (e.Text.Own.Count < FewestWordsOfSentence && e.Exact.Any(other => other.Speaker.Fit == SpeakerFit.Unclear && others.TrueForAll(one => one.Article.Id != other.Article.Id)))
            return null;
        // A few words cut out of somebody's longer sentence ("I don't want to say"), or a phrase of theirs in another form.
        if (e.Text.Own.Count < FewestWordsOfSentence && others.TrueForAll(other => Chance.IsPartOfSentence(other) || other.Aligned < e.Text.Own.Count))
            return null;
        // "We feel good about where we are in the race", of which another says "very good" and "this race": words that many may find.
        if (e.Text.Contents < FewestContentsOfOne && others.TrueForAll(other => other.Aligned < e.Text.Own.Count))
            return null;
        return new(VerdictKind.Misattributed, others[0], [$"The words are on record from {Name(others[0])}, not from {e.Claim.Speaker}."], []);
    }

    /// <summary>Fewer words of meaning, in another form, do not tell one utterance from another.</summary>
    private const int FewestContentsOfOne = 5;

    /// <summary>Records of two articles that name two different speakers, neither of them the claimed one: they establish neither. Null when there are none.</summary>
    public static (Finding One, Finding Other)? TwoOthers(Evidence e)
    {
        var others = e.Exact.Where(finding => IsClearlyAnother(e, finding)).ToList();
        return others.FirstOrDefault(other => !Clusters.SpeakersMeet(others[0], other)) is { } second ? (others[0], second) : null;
    }

    private static Ruling? Unattributed(Evidence e)
    {
        if (e.HasSpeaker && !e.Exact.Any() && e.Told.FirstOrDefault() is { } told)
            return new(VerdictKind.Unattributed, told, [Told], []);
        if (e.HasSpeaker && !e.Exact.Any() && !e.Reports.Any(SaidByClaimed) && e.OfMaybeAuthor.FirstOrDefault() is { } self)
            return new(VerdictKind.Unattributed, self, [FirstPerson], [$"The article’s author is {self.Article.Author}."]);
        if (!e.HasSpeaker || e.Reports.Any(SaidByClaimed) || (!e.IsCommon && TwoOthers(e) is not null))
            return null;
        var found = e.Exact.FirstOrDefault(finding => !(e.IsCommon && IsClearlyAnother(e, finding)) && (IsNotSpoken(finding) || !IsByClaimed(e, finding)));
        if (found is null || e.Exact.Any(finding => IsByClaimed(e, finding) && !IsNotSpoken(finding)))
            return null;
        var reason = Denied(found) ? StanceNotes.Denial(found)
            : Supposed(found) ? StanceNotes.Supposition
            : Quotes(found) ? StanceNotes.Citation(found)
            : found.Speaker is { Fit: SpeakerFit.Unclear, Note: InnerQuotes.Note or CutRules.PassedOn } ? found.Speaker.Note
            : found.Quotes.All(quote => quote.Speakers.Count == 0) ? "The record does not say who spoke these words."
            : $"The record does not establish clearly that {e.Claim.Speaker} said this; it points to {Name(found)}.";
        return new(VerdictKind.Unattributed, found, [reason], found.Speaker.Note is { } note && note != reason ? [note] : []);
    }

    private static Ruling? Stitched(Evidence e)
    {
        // One record that has the whole claim, with a word changed, or reports it, is no stitch.
        if (e.IsCommon || e.Pieces.Count < 2 || e.Reports.Any(SaidByClaimed) || e.Reports.Any(finding => finding.IsQuotation && finding.Extra == 0 && finding.PlacedShare >= LeastShareAltered))
            return null;
        // Neighbours in one article, one of them without a known speaker, may well be one statement.
        if (e.Pieces.Any(piece => piece.Quotes.All(quote => quote.Speaker is null)) && e.Pieces.Select(piece => piece.Article.Id).Distinct().Count() == 1)
            return null;
        if (JoinedPieces.MayBeOneSpeakers(e.Pieces))
            return null;
        var names = e.Pieces.Where(piece => piece.Quotes.Any(quote => quote.Speaker is not null)).Select(Name).Distinct().ToList();
        var articles = e.Pieces.Select(piece => piece.Article.Id).Distinct().Count();
        var reason = names.Count > 1 ? $"The claim joins words of {string.Join(" and of ", names)}."
            : articles > 1 ? "The claim joins statements from different articles as one."
            : "The claim joins separate statements as one.";
        return new(VerdictKind.Stitched, e.Pieces[0], [reason], AreOfSameDays(e.Pieces) ? ["The articles are of the same days: an outlet that is not in this index may have printed both as one statement."] : []) { Pieces = e.Pieces };
    }

    /// <summary>One speaker's words in different articles that appeared within two days.</summary>
    private static bool AreOfSameDays(IReadOnlyList<Finding> pieces)
    {
        var dates = pieces.Select(piece => piece.Article.Published).ToList();
        return pieces.Select(piece => piece.Article.Id).Distinct().Count() > 1 && dates.TrueForAll(date => date is not null) && (dates.Max() - dates.Min())!.Value.TotalDays <= MostDaysOfOneStatement
            && pieces.All(piece => piece.Quotes.Any(quote => quote.Speaker is not null) && Clusters.SpeakersMeet(pieces[0], piece));
    }

    private static Ruling? OutOfContext(Evidence e)
    {
        // "Stay in the [treaty]": what the claim itself put in says what it is about.
        if (e.IsShort && e.Text.Own.Count < e.Text.Count)
            return null;
        var cut = e.Exact.Concat(e.CutInside).FirstOrDefault(finding => finding.Cuts.Dropped is not null && IsByClaimed(e, finding) && !IsChangedInFuller(e, finding)) ?? e.Written.FirstOrDefault(finding => finding.Cuts.Dropped is not null);
        return cut is null ? OverMarks.LeavesOutNegation(e) : new(VerdictKind.OutOfContext, cut, [cut.Cuts.Reason!, $"Left out: “{cut.Cuts.Dropped}”."], []) { Dropped = cut.Cuts.Dropped };
    }

    private static Ruling NotFound(Evidence e)
    {
        var notes = new List<string>();
        if (e.Exact.FirstOrDefault(finding => IsClearlyAnother(e, finding)) is { } another)
            notes.Add(SameWords.Instead(e, another));
        else if (e.Reports.FirstOrDefault(finding => finding.Kind == RecordKind.Indirect && !Denied(finding) && finding.Share >= LeastShareReported && finding.AlignedContents >= WordRules.FewestContentsNarrated && !finding.MeaningChanged
            && finding.Speaker.Fit == SpeakerFit.Different) is { } reported)
            notes.Add($"{Name(reported)} is reported to have said something close to it.");
        else if (e.Reports.FirstOrDefault(finding => IsNear(e, finding)) is { } near)
            notes.Add($"The nearest record, of {Name(near)}, is not the same: {ChangeSentences.Of(near.Diff).FirstOrDefault()}");
        var reason = e.IsCommon && notes.Count > 0
            ? "No record has these few words from the claimed speaker, and they are too few to say that only somebody else used them."
            : e.HasSpeaker && e.Reports.FirstOrDefault(finding => finding.Kind == RecordKind.Indirect && finding.Share >= LeastShareSaid && finding.Aligned >= FewestWordsReported && !finding.MeaningChanged) is { } told
            ? $"No record has these words from {e.Claim.Speaker}; an article reports them without quotation marks{(told.Speaker.Fit == SpeakerFit.Different && told.SpeakerConfidence >= SureSpeaker ? $", of {Name(told)}" : "")}."
            : "No record in this index is near enough to the claim. That does not make it false.";
        return new(VerdictKind.NotFound, null, [reason], notes);
    }

    /// <summary>Too little for a record of the claim, and still most of its words.</summary>
    private static bool IsNear(Evidence e, Finding finding)
        => finding.IsQuotation && !finding.IsClean && finding.Extra == 0 && IsCompatible(e, finding) && finding.Share >= LeastShareReported && finding.AlignedShare >= LeastShareReported
            && (finding.AlignedContents >= WordRules.FewestContentsNarrated || finding.Aligned >= FewestWordsOfSentence);

    /// <summary>No speaker was claimed, or the record's speaker is, as far as names tell, the claimed one.</summary>
    public static bool IsByClaimed(Evidence e, Finding finding)
        => !e.HasSpeaker || (finding.Speaker.Fit is SpeakerFit.Same or SpeakerFit.Perhaps && finding.SpeakerConfidence >= LeastSpeaker);

    // An attribution below this says nothing either way.
    private const double LeastSpeaker = 0.35;

    public static bool IsCompatible(Evidence e, Finding finding) => !e.HasSpeaker || finding.Speaker.Fit is SpeakerFit.Same or SpeakerFit.Perhaps;

    /// <summary>Reported speech of the claimed speaker, of their office, or of one whom the article leaves open.</summary>
    public static bool IsReportedOfClaimed(Evidence e, Finding finding)
        => IsCompatible(e, finding) || (finding.Speaker.Fit == SpeakerFit.Unclear && finding.Quotes.All(quote => quote.Speakers.Count == 0))
            || finding.Quote?.Speaker is { } speaker && SpeakerMatch.IsOfficeOf(e.Claim.Speaker!, speaker);

    public static bool IsClearlyAnother(Evidence e, Finding finding)
        => finding.Speaker.Fit == SpeakerFit.Different && finding.SpeakerConfidence >= SureSpeaker && !Quotes(finding) && !IsNotSpoken(finding) && !IsPrintedAsClaimed(e, finding) && !IsOfClaimed(e, finding)
            && finding.Quotes.Any(quote => quote.Speaker is { Kind: not SpeakerKind.Unnamed });

    /// <summary>The article prints the claimed surname, or an alias, alone beside the words; whose it is there is a guess.</summary>
    private static bool IsPrintedAsClaimed(Evidence e, Finding finding)
        => e.Claim.Speaker is { } claimed && finding.Quotes.Any(quote => quote.Mention is { } mention
            && IsPrintedAsClaimed(PersonName.Of(mention.In(finding.Record.Source.Text)), PersonName.Of(claimed), e.Speaker?.Aliases ?? []));

    /// <summary>"Ruiz's “…”": the name directly before the marks is the claimed one, whoever else speaks in the sentence.</summary>
    private static bool IsOfClaimed(Evidence e, Finding finding)
    {
        if (e.Claim.Speaker is not { } claimed || finding.Quote is not { } quote)
            return false;
        var before = finding.Record.Source.Text.AsSpan(0, quote.Start).TrimEnd([' ', '“', '"', '„', '«', '‘', '\'']);
        var possessive = before.EndsWith("’s") || before.EndsWith("'s") ? before[..^2] : default;
        return possessive.Length > 0 && PersonName.Of(possessive[(possessive.LastIndexOf(' ') + 1)..].ToString()).Surname is { Length: > 0 } owner && owner == PersonName.Of(claimed).Surname;
    }

    private static bool IsPrintedAsClaimed(PersonName printed, PersonName claimed, IReadOnlyList<string> aliases)
        => printed.Words.Count == 1 && printed.Surname == claimed.Surname || aliases.Any(alias => PersonName.Of(alias).Words.SequenceEqual(printed.Words));

    /// <summary>Reported speech of the claimed speaker, nearly word for word: the claim is not somebody else's alone.</summary>
    public static bool SaidByClaimed(Finding finding)
        => finding.Kind == RecordKind.Indirect && !Denied(finding) && finding.Share >= LeastShareSaid && finding.Speaker.Fit is SpeakerFit.Same or SpeakerFit.Perhaps;

    public static bool Denied(Finding finding) => finding.Has(Stance.Denies);

    private static bool Supposed(Finding finding) => finding.Has(Stance.Supposes);

    /// <summary>The record does not say that its speaker spoke the words.</summary>
    public static bool IsNotSpoken(Finding finding) => Denied(finding) || Supposed(finding);

    private static bool Quotes(Finding finding) => finding.Has(Stance.QuotesAnother);

    private static string VerifiedReason(Evidence e, Finding finding)
    {
        var words = finding.Diff.Any(part => part.Change == DiffChange.Marked) ? Edited
            : AddedBefore(finding) is { } added ? $"The words are on record, but for “{added}”"
            : ChangeSentences.OfName(finding.Diff) is { } name ? $"The words are on record, {name}"
            : finding.Cuts.SkipsSentences ? "The sentences are on record, but not one behind the other"
            : finding.Diff.Any(part => part.Change == DiffChange.Cosmetic) ? "The words are on record; only the style differs"
            : "The words are on record exactly";
        return e.HasSpeaker ? $"{words}, from {Name(finding)}." : $"{words}.";
    }

    /// <summary>A subject and a verb that the claim puts before the record's words: no matter of style. Null for none.</summary>
    private static string? AddedBefore(Finding finding)
        => finding.Alignment.FirstClaim > 1 && finding.Diff[0] is { Op: DiffOp.Insert, Change: DiffChange.Cosmetic } part && PlainWords.Of(part.Claim).Any(word => Lexicon.IsAuxiliary(word.Form)) ? part.Claim : null;

    public static string Name(Finding finding) => StanceNotes.Name(finding);

    public static string Outlet(Finding finding) => finding.Article.Outlet ?? "the outlet";
}
