namespace QuoteBot;

/// <summary>The outcomes, in their order of precedence: the first that holds is the headline.</summary>
public enum VerdictKind
{
    Uncheckable,
    Corrected,
    Verified,
    Misattributed,
    Unattributed,
    Stitched,
    OutOfContext,
    PartlyFound,
    Altered,
    Narration,
    Contested,
    Paraphrase,
    NotFound,
}

/// <summary>What the check of one claim found, with its evidence.</summary>
public sealed record Verdict
{
    public required VerdictKind Kind { get; init; }

    public required Claim Claim { get; init; }

    /// <summary>True when a negation, number, name, antonym, quantifier or modal differs.</summary>
    public bool MeaningChanged { get; init; }

    /// <summary>True when the claim is a part of a longer quote.</summary>
    public bool Excerpt { get; init; }

    /// <summary>0 to 1: how sure the verdict is, not how similar the words are.</summary>
    public required double Confidence { get; init; }

    /// <summary>The record that the verdict rests on; null when nothing is near enough.</summary>
    public QuoteRecord? Record { get; init; }

    /// <summary>The claim against the record, word by word; empty when there is no record.</summary>
    public IReadOnlyList<DiffPart> Diff { get; init; } = [];

    /// <summary>The words of the record that the claim left out and that change its meaning.</summary>
    public string? Dropped { get; init; }

    /// <summary>The records of a stitched claim's pieces, in the claim's order.</summary>
    public IReadOnlyList<QuoteRecord> Pieces { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Why, one sentence each.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Up to 9 more records of distinct articles, best first.</summary>
    public IReadOnlyList<QuoteRecord> Others { get; init; } = [];

    /// <summary>The rules that hold and what they saw.</summary>
    public Explanation Explanation { get; init; } = Explanation.None;

    public required Coverage Coverage { get; init; }

    public TimeSpan Elapsed { get; init; }
}

public enum RecordKind
{
    Direct,
    Partial,
    Indirect,
    Narration,
}

/// <summary>A place in an article that a verdict points to.</summary>
public sealed record QuoteRecord
{
    /// <summary>The article; of a transcript's lines the one where the match starts.</summary>
    public required Article Article { get; init; }

    /// <summary>Of a transcript the ids of the further lines over which the match runs, in order; empty for others.</summary>
    public IReadOnlyList<string> FurtherLines { get; init; } = [];

    public required RecordKind Kind { get; init; }

    /// <summary>Null for the outlet's own words and where the article does not tell.</summary>
    public Speaker? Speaker { get; init; }

    public double SpeakerConfidence { get; init; }

    /// <summary>To whom it was told, when the article says ("told Axios").</summary>
    public string? Origin { get; init; }

    /// <summary>The agency or other outlet that the whole article is credited to; null when it is its own outlet's.</summary>
    public string? Wire { get; init; }

    /// <summary>The full quote as published (for narration: the sentence).</summary>
    public required string Quote { get; init; }

    /// <summary>Spans in the article's text, in order; empty for a headline alone.</summary>
    public required IReadOnlyList<TextSpan> Segments { get; init; }

    public required RecordContext Context { get; init; }

    public FirstReport? FirstReported { get; init; }

    /// <summary>All outlets that printed the utterance, earliest first.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>Re-reports of one origin count once.</summary>
    public int IndependentOrigins { get; init; } = 1;
}

/// <summary>The matched passage with its neighbours; each may be empty, never null.</summary>
public sealed record RecordContext(string Before, string Passage, string After);

public sealed record FirstReport(string? Outlet, DateTimeOffset? Published);

public enum DiffOp
{
    Equal,

    /// <summary>In the record, not in the claim.</summary>
    Delete,

    /// <summary>In the claim, not in the record.</summary>
    Insert,
}

public enum DiffChange
{
    /// <summary>None: equal words.</summary>
    None,
    Cosmetic,

    /// <summary>The claim itself marks it, with … or [ ].</summary>
    Marked,
    Wording,
    Negation,
    Number,
    Name,
    Antonym,
    Quantifier,
    Modal,
}

/// <summary>One stretch of the comparison.</summary>
/// <param name="Claim">The claim's words as typed; empty for a deletion.</param>
/// <param name="Record">The record's words as printed; empty for an insertion.</param>
public sealed record DiffPart(DiffOp Op, string Claim, string Record, DiffChange Change)
{
    /// <summary>More than style differs, and not where the claim marks it.</summary>
    internal bool Differs => Change is not (DiffChange.None or DiffChange.Cosmetic or DiffChange.Marked);
}

/// <summary>What was searched: a negative answer is worth no more than this.</summary>
/// <param name="OfSpeaker">Quotes of the claimed speaker; null when none was claimed.</param>
public sealed record Coverage(
    int Articles,
    int Quotes,
    int Speakers,
    int Outlets,
    DateTimeOffset? From,
    DateTimeOffset? To,
    int? OfSpeaker);
