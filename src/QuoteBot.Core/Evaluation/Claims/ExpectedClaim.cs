namespace QuoteBot.Evaluation.Claims;

/// <summary>A claim whose verdict is known before it is checked.</summary>
/// <param name="Text">As a member would type it, with or without quotation marks and an attribution.</param>
/// <param name="IsRight">A fair quotation of the claimed speaker (of anybody, when none is claimed): to blame it is a false accusation.</param>
/// <param name="Tests">The rule or guard that it is written for, as a short label.</param>
/// <param name="Why">Why the verdict follows, in one sentence.</param>
public sealed record ExpectedClaim(string Id, string Text, string? Speaker, string? Outlet, string? Article, bool IsRight, Expectation Expected, string Tests, string Why);

/// <summary>What the check should answer.</summary>
/// <param name="Speaker">The full name of the leading record's speaker; null where the record has none or there is no record.</param>
/// <param name="Article">The leading record's article; null where there is no record or several are equally good.</param>
/// <param name="Dropped">The words that a cut left out and that change the meaning; null when there is no such cut.</param>
public sealed record Expectation(VerdictKind Verdict, string? Speaker, string? Article, string? Dropped, bool MeaningChanged, bool Excerpt);
