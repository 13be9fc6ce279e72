namespace QuoteBot;

/// <summary>How a verdict came about, so that it can be defended and repeated.</summary>
/// <param name="Rules">The rules that hold, in their order of precedence; the first is the headline. One at least, but for a claim that cannot be checked.</param>
/// <param name="Places">The places that were compared, best first, at most ten.</param>
public sealed record Explanation(IReadOnlyList<FiredRule> Rules, IReadOnlyList<ComparedPlace> Places)
{
    public static readonly Explanation None = new([], []);
}

/// <summary>A rule that holds.</summary>
/// <param name="Kind">The verdict that it would give.</param>
/// <param name="Reasons">Why, one sentence each.</param>
/// <param name="Place">What it rests on; null when it rests on no place.</param>
public sealed record FiredRule(VerdictKind Kind, IReadOnlyList<string> Reasons, ComparedPlace? Place);

/// <summary>A place of an article, as the rules see it.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Words">From the first matched word to the last, as printed.</param>
/// <param name="Speaker">Whose words they are; null when the article does not tell.</param>
/// <param name="Fit">Whether that is the claimed speaker: same, perhaps, unclear or different; same when none was claimed.</param>
/// <param name="SpeakerConfidence">0 to 1.</param>
/// <param name="Share">The share of the claim's content words that stand there, in order, 0 to 1.</param>
/// <param name="PlacedShare">The same, where a number against a number, a name against a name and the like count as well.</param>
/// <param name="Extra">Content words of the claim that stand outside of it, as clauses of their own.</param>
/// <param name="Changes">The kinds of changes in it that are not merely cosmetic, each once.</param>
/// <param name="Dropped">Words left out that change the meaning; null when there are none.</param>
public sealed record ComparedPlace(
    string Article, RecordKind Kind, string Words, string? Speaker, string Fit, double SpeakerConfidence, double Share, double PlacedShare, int Extra, IReadOnlyList<DiffChange> Changes, string? Dropped);
