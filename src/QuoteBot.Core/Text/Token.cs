namespace QuoteBot.Text;

public enum TokenKind
{
    /// <summary>No token: beyond the end of a text.</summary>
    None,

    /// <summary>Letters, with inner apostrophes, hyphens and the points of an abbreviation.</summary>
    Word,
    Number,

    /// <summary>A possible quotation mark, double.</summary>
    DoubleMark,

    /// <summary>A possible quotation mark, single; as often an apostrophe.</summary>
    SingleMark,
    Punctuation,

    /// <summary>A web address, handle or tag: one unit, never looked into.</summary>
    Address,
}

/// <summary>A piece of a text that is not white space.</summary>
/// <param name="Lower">The token's text in lower case, curly apostrophes made straight.</param>
/// <param name="SpaceBefore">White space, or the start of the text, precedes it.</param>
/// <param name="IsCapitalised">It begins with an upper-case letter, or as "al-Rashid", "d'Arcy" and "diHolma" do.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, string Lower, bool SpaceBefore, bool IsCapitalised)
{
    public int Start => Span.Start;

    public int End => Span.End;

    public bool IsWord => Kind == TokenKind.Word;

    public bool Is(string lower) => Lower == lower;
}
