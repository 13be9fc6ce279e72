using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Commands;

/// <summary>What is remembered of a claim.</summary>
public static class NewCheck
{
    /// <param name="verdict">Null while it was not checked: then verdict and rules are empty.</param>
    public static StoredCheck Of(BotStore store, Request request, Claim claim, Verdict? verdict) => new(
        request.Guild,
        store.MemberKey(request.User),
        claim.Quote,
        claim.Speaker,
        claim.Outlet,
        verdict is null ? "" : VerdictCodes.Of(verdict.Kind),
        verdict is null ? "" : string.Join('\n', verdict.Explanation.Rules.Select(rule => $"{VerdictCodes.Of(rule.Kind)}: {string.Join(' ', rule.Reasons)}")));
}
