namespace QuoteBot.Evaluation.Searching;

/// <summary>Words to look up, and where they are known to come from.</summary>
/// <param name="Id">As the file says; its line's number when it says nothing.</param>
/// <param name="Relation">How the words relate to the source's ("verbatim_excerpt", "paraphrase", …), as the file says.</param>
/// <param name="Articles">The articles of which any is right; at least one.</param>
/// <param name="Speaker">Who is known to have said it; null when the file does not say.</param>
/// <param name="LeftOut">The article that the words themselves were taken from, which does not count; null when they were not. Then word-for-word copies count as one, too.</param>
public sealed record SearchQuestion(string Id, string Relation, string Text, IReadOnlyList<string> Articles, string? Speaker, string? LeftOut);
