namespace QuoteBot;

public enum QuoteKind
{
    /// <summary>Whole words of the speaker between quotation marks.</summary>
    Direct,

    /// <summary>A few quoted words inside the reporter's own sentence.</summary>
    Partial,

    /// <summary>Reported speech without quotation marks.</summary>
    Indirect,
}

/// <summary>How the speaker stands to the words; what a verdict must not forget.</summary>
[Flags]
public enum Stance
{
    Asserts = 0,

    /// <summary>The cue or the words are a question.</summary>
    Asks = 1,

    /// <summary>The words themselves are denied or withheld: "denied that", "never said".</summary>
    Denies = 2,

    /// <summary>Nobody says that the words were spoken: "would say", "allegedly said".</summary>
    Supposes = 4,

    /// <summary>Most of the words are somebody else's; the speaker uttered them.</summary>
    QuotesAnother = 8,

    /// <summary>The words were spoken in another language than they are printed in.</summary>
    Translated = 16,
}

/// <summary>Somebody's words in an article, as spans over its text.</summary>
public sealed record Quote
{
    public required QuoteKind Kind { get; init; }

    /// <summary>In text order, at least one, without the quotation marks. More than one when the attribution splits the utterance ("A," she said. "B").</summary>
    public required IReadOnlyList<TextSpan> Segments { get; init; }

    /// <summary>Empty when unknown; more than one when several said it jointly.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>The words in the quote's own attribution phrase that name the speaker ("he" in "he said"); null when it has none.</summary>
    public TextSpan? Mention { get; init; }

    /// <summary>The cue of the attribution phrase: "said", "according to"; null when it has none.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The origin: the outlet, network, programme or platform to which it was told or where it was written ("told Axios", "wrote on X"); null for a person or a crowd.</summary>
    public string? ToldTo { get; init; }

    public Stance Stance { get; init; }

    /// <summary>How sure the attribution is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    public Speaker? Speaker => Speakers.Count > 0 ? Speakers[0] : null;

    public int Start => Segments[0].Start;

    public int End => Segments[^1].End;

    /// <summary>The segments cut from the article, joined by one space.</summary>
    public string TextIn(string article) => string.Join(' ', Segments.Select(segment => segment.In(article)));
}
