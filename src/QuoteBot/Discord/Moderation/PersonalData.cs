using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary>All that is stored of one member, in every guild.</summary>
/// <param name="Actions">What they did as a moderator.</param>
/// <param name="Sources">Those that they added.</param>
public sealed record StoredOfMember(IReadOnlyList<StoredCheck> Checks, IReadOnlyList<Dispute> Disputes, IReadOnlyList<AuditEntry> Actions, IReadOnlyList<StoredSource> Sources);

/// <summary>Finds and deletes what is stored of a member.</summary>
public sealed class PersonalData(BotStore store)
{
    public async Task<StoredOfMember> OfAsync(string user, CancellationToken cancellationToken)
    {
        var key = store.MemberKey(user);
        return new StoredOfMember(
            await store.Checks.OfAsync(key, cancellationToken).ConfigureAwait(false),
            await store.Disputes.OfMemberAsync(user, cancellationToken).ConfigureAwait(false),
            await store.Audit.OfModeratorAsync(user, cancellationToken).ConfigureAwait(false),
            await store.Sources.AddedByAsync(key, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Deletes checks and open disputes, and forgets who added which source. What moderators did stays for <see cref="AuditLog.Kept"/>.</summary>
    public async Task<(int Checks, int Disputes)> DeleteAsync(string user, CancellationToken cancellationToken)
    {
        var key = store.MemberKey(user);
        await store.Sources.ForgetAsync(key, cancellationToken).ConfigureAwait(false);
        var deleted = (await store.Checks.DeleteAsync(key, cancellationToken).ConfigureAwait(false), await store.Disputes.DeleteAsync(user, cancellationToken).ConfigureAwait(false));
        await store.WipeLogAsync(cancellationToken).ConfigureAwait(false);
        return deleted;
    }
}
