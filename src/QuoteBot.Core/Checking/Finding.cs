using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Differences;
using QuoteBot.Checking.Omissions;
using QuoteBot.Checking.Records;
using QuoteBot.Checking.Speakers;

namespace QuoteBot.Checking;

/// <summary>One place of one article, compared with the claim: what every rule looks at.</summary>
internal sealed record Finding
{
    public required RecordWords Record { get; init; }

    /// <summary>The pairs that count at this place: inside the statement, for a quotation.</summary>
    public required Alignment Alignment { get; init; }

    public required RecordKind Kind { get; init; }

    /// <summary>The quotes of the statement, in text order; empty for narration.</summary>
    public required IReadOnlyList<Quote> Quotes { get; init; }

    public required IReadOnlyList<DiffPart> Diff { get; init; }

    /// <summary>How the record's speaker fits the claimed one; <see cref="SpeakerFit.Same"/> when none was claimed.</summary>
    public required SpeakerJudgement Speaker { get; init; }

    public required Cuts Cuts { get; init; }

    /// <summary>The share of the claim's content words that have an equal partner here, in order, 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>As <see cref="Share"/>, but a number against a number, a name against a name and the like count as placed.</summary>
    public required double PlacedShare { get; init; }

    /// <summary>The share of the claim's content words that the quote, or the sentence, has in any order and inflection, 0 to 1.</summary>
    public required double Likeness { get; init; }

    /// <summary>Content words of the claim that lie before, after or between what is on record, as whole clauses.</summary>
    public required int Extra { get; init; }

    /// <summary>Content words of the claim that the record need not have: fillers, slips of the pen, parts of a name.</summary>
    public required int Filled { get; init; }

    /// <summary>Words of the claim with a partner.</summary>
    public required int Aligned { get; init; }

    /// <summary><see cref="Aligned"/> as a share of all words of the claim outside brackets, 0 to 1.</summary>
    public required double AlignedShare { get; init; }

    public required int AlignedContents { get; init; }

    /// <summary>The claim goes on past the quotation marks into the reporter's words.</summary>
    public bool Inflated { get; init; }

    /// <summary>The words are an article's headline, not of its text: no offset points to them.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>The claimed speaker wrote the article, and the words are its own.</summary>
    public bool IsByAuthor { get; init; }

    /// <summary>… for the claim names the outlet itself.</summary>
    public bool IsByOutlet { get; init; }

    /// <summary>Somebody tells the article in their own words: what it says without marks is neither the outlet's nor its author's.</summary>
    public bool IsTold { get; init; }

    /// <summary>Without marks somebody says "I" or "we", and the claimed speaker may be the article's author.</summary>
    public bool IsOfMaybeAuthor { get; init; }

    /// <summary>The place is inside a correction notice, which repeats words without reporting them.</summary>
    public bool InNotice { get; init; }

    public bool IsQuotation => Kind is RecordKind.Direct or RecordKind.Partial;

    /// <summary>The article; of a transcript's lines the one where the match starts.</summary>
    public Article Article => Contexts.PartOf(this).Article;

    public Quote? Quote => Quotes.Count > 0 ? Quotes[0] : null;

    public bool Has(Stance stance) => Quote is { } quote && quote.Stance.HasFlag(stance) && !(stance == Stance.QuotesAnother && OwnWords.Are(this));

    /// <summary>Nothing but cosmetic and marked differences.</summary>
    public bool IsClean => Extra == 0 && Diff.All(part => !part.Differs);

    /// <summary>How many of the diff's parts are whole clauses that the claim left out in its middle and did not mark.</summary>
    public int CutClauses { get; init; }

    /// <summary>Nothing but such clauses, and cosmetic and marked differences.</summary>
    public bool IsCutInside => CutClauses > 0 && Extra == 0 && Diff.Count(part => part.Differs) == CutClauses;

    public bool MeaningChanged => Diff.Any(part => DiffClassifier.ChangesMeaning(part.Change));

    /// <summary>0 to 1; 1 for a transcript's own line.</summary>
    public double SpeakerConfidence => Quote?.Confidence ?? 0;

    public int Start => Record.Words[Alignment.FirstRecord].Span.Start;

    public int End => Record.Words[Alignment.LastRecord].Span.End;
}

/// <summary>What the claim left out around and between the words it took.</summary>
/// <param name="Excerpt">The quote says more than the claim.</param>
/// <param name="Dropped">The words left out that change the meaning; null when none do.</param>
/// <param name="Reason">A sentence that says how they change it; null when none do.</param>
/// <param name="Note">A harmless cut worth telling; null when there is none.</param>
internal sealed record Cuts(bool Excerpt, string? Dropped, string? Reason, string? Note)
{
    /// <summary>The claim left out whole sentences in its middle without a mark, and no more than these.</summary>
    public bool SkipsSentences { get; init; }

    public static readonly Cuts None = new(false, null, null, null);
}
