namespace QuoteBot.Text;

public enum MarkKind
{
    /// <summary>Words were left out: "…", "...", ". . .", "[…]".</summary>
    Ellipsis,

    /// <summary>Words between square brackets, put in by an editor.</summary>
    Insertion,
}

/// <summary>A change that a quotation itself admits.</summary>
/// <param name="Span">The mark in the text, brackets included.</param>
public sealed record Mark(MarkKind Kind, TextSpan Span);
