namespace QuoteBot.Evaluation;

/// <summary>An article whose quotes people annotated by hand.</summary>
public sealed record GoldArticle(string Id, string Text, IReadOnlyList<GoldQuote> Quotes);

/// <summary>One annotated attribution.</summary>
/// <param name="Kind">"direct", "mixed" (a clause with quoted words in it) or "indirect", as the file says.</param>
/// <param name="Segments">In text order, as annotated: marks and stops at the edges may lie inside.</param>
/// <param name="QuotedSpans">The parts between quotation marks; empty for reported speech.</param>
/// <param name="Mentions">The words that name the speaker in the attribution phrase, maybe in several pieces; empty when nobody is named.</param>
/// <param name="SpeakerType">What kind of words they are ("named", "pronoun", …), as the file says; "none" without a mention.</param>
/// <param name="Names">The speaker's full name where the file tells it: any of several is right; empty when it does not.</param>
/// <param name="Cue">The cue's words; null when there are none.</param>
public sealed record GoldQuote(
    string Kind,
    IReadOnlyList<TextSpan> Segments,
    IReadOnlyList<TextSpan> QuotedSpans,
    IReadOnlyList<TextSpan> Mentions,
    string SpeakerType,
    IReadOnlyList<string> Names,
    string? Cue);
