using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Commands;

/// <summary>What is remembered of a claim, and who may come back to it.</summary>
public static class Remembered
{
    public const string NoLonger = "This is no longer remembered: checks are kept for 30 days, what was only found in a message for an hour, and either until its member deletes it. Run `/check` again.";

    /// <param name="verdict">Null while it was not checked: then verdict and rules are empty.</param>
    public static StoredCheck Of(BotStore store, Request request, Claim claim, Verdict? verdict) => new(
        request.Guild,
        store.MemberKey(request.User),
        claim.Quote,
        claim.Speaker,
        claim.Outlet,
        verdict is null ? "" : VerdictCodes.Of(verdict.Kind),
        verdict is null ? "" : string.Join('\n', verdict.Explanation.Rules.Select(rule => $"{VerdictCodes.Of(rule.Kind)}: {string.Join(' ', rule.Reasons)}")));

    /// <returns>Null where there is none (any more), or it is another guild's; outside guilds also where it is another member's.</returns>
    public static async Task<StoredCheck?> FindAsync(BotStore store, Request request, long? id, CancellationToken cancellationToken) =>
        id is { } known
        && await store.Checks.FindAsync(known, cancellationToken).ConfigureAwait(false) is { } stored
        && stored.Guild == request.Guild
        && (request.Guild is not null || stored.Member == store.MemberKey(request.User))
            ? stored
            : null;
}
