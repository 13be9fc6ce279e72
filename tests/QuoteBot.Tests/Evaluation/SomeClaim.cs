using QuoteBot.Evaluation.Claims;

namespace QuoteBot.Tests.Evaluation;

/// <summary>Claims with their expected and their given verdict, without any index.</summary>
internal static class SomeClaim
{
    public static readonly Coverage Nothing = new(0, 0, 0, 0, null, null, null);

    public static JudgedClaim Judged(VerdictKind expected, VerdictKind got, bool right = false, double confidence = 0.95, string tests = "whole") =>
        Of(new Expectation(expected, null, null, null, false, false), Verdict(got, confidence), right, tests);

    public static JudgedClaim Of(Expectation expected, Verdict verdict, bool right = false, string tests = "whole") =>
        new(new ExpectedClaim("c", verdict.Claim.Quote, null, null, null, right, expected, tests, "Because."), verdict);

    public static Verdict Verdict(VerdictKind kind, double confidence = 0.95) =>
        new() { Kind = kind, Claim = new Claim("We will build forty new berths"), Confidence = confidence, Coverage = Nothing };
}
