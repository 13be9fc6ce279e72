using QuoteBot.Text;

namespace QuoteBot.Evaluation.Claims;

/// <summary>A claim of the test set with the verdict that it got.</summary>
public sealed record JudgedClaim(ExpectedClaim Claim, Verdict Verdict)
{
    public VerdictKind Expected => Claim.Expected.Verdict;

    public VerdictKind Got => Verdict.Kind;

    public bool IsRight => Got == Expected;

    public bool IsFalseAccusation => Claim.IsRight && Accusations.Blames(Got);

    /// <summary>The words were changed so that they mean something else, and the answer lets it pass.</summary>
    public bool IsMissedChange => Claim.Expected.MeaningChanged
        && Expected is VerdictKind.Altered or VerdictKind.OutOfContext
        && Got is VerdictKind.Verified or VerdictKind.Paraphrase;

    public bool IsSpeakerRight => SameName(Claim.Expected.Speaker, Verdict.Record?.Speaker?.Name);

    public bool IsArticleRight => Claim.Expected.Article == Verdict.Record?.Article.Id;

    public bool IsDroppedRight => Words(Claim.Expected.Dropped).SequenceEqual(Words(Verdict.Dropped));

    private static bool SameName(string? one, string? other) => Key(one) == Key(other);

    private static string Key(string? name)
    {
        var key = NameKey.Of(name ?? "");
        return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
    }

    private static IEnumerable<string> Words(string? text) => QuoteText.Words(text ?? "").Select(word => word.Form);
}
