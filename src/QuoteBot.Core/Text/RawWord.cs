namespace QuoteBot.Text;

internal enum RawKind : byte
{
    Word,

    /// <summary>Digits; the text has no separators of thousands.</summary>
    Number,

    /// <summary>A currency sign; the text is the currency's name in the plural.</summary>
    Currency,

    /// <summary>A handle, a tag or an address: never rewritten.</summary>
    Verbatim,
}

/// <summary>What stands between a raw word and the one before it.</summary>
internal enum Gap : byte
{
    None,
    Space,
    Hyphen,

    /// <summary>Other punctuation, or none before it in the text.</summary>
    Other,
}

[Flags]
internal enum RawShape : byte
{
    Plain = 0,

    /// <summary>Every letter is a capital.</summary>
    Capitals = 1,

    /// <summary>Letters with full stops: U.S.</summary>
    Dotted = 2,

    /// <summary>An apostrophe stands right before it: 'em.</summary>
    LeadingApostrophe = 4,
}

/// <summary>A word as the scanner sees it, folded but not yet rewritten.</summary>
/// <param name="Forms">As <see cref="FoldedWord.Forms"/>; null for all but words.</param>
internal readonly record struct RawWord(string Text, string[]? Forms, int Start, int End, RawKind Kind, Gap Gap, RawShape Shape);
