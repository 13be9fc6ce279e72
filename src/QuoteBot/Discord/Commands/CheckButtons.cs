using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Moderation;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Commands;

/// <summary>The buttons under a check. The claim is looked up by the id that they carry, and checked anew: they work after a restart, and show what the index says now.</summary>
public sealed class CheckButtons(CheckDesk desk, BotStore store, CheckGate gate, CheckCommand check)
{
    public const string Context = "context";
    public const string Others = "others";
    public const string OthersPage = "others-page";
    public const string Share = "share";
    public const string Claim = "claim";

    /// <summary>A menu whose values are ids.</summary>
    public const string Choose = "choose";

    /// <summary>Discord's limit of an address on a button.</summary>
    private const int LongestAddress = 512;

    public static Component Of(Verdict verdict, long id, bool mayShare)
    {
        var buttons = new List<Component>();
        if (verdict.Record is not null)
        {
            buttons.Add(Component.Button("Context", CustomId.Of(Context, id)));
        }

        if (verdict.Others.Count > 0)
        {
            buttons.Add(Component.Button(verdict.Record is null ? "Closest passages" : "Other records", CustomId.Of(Others, id, 0)));
        }

        if (mayShare)
        {
            buttons.Add(Component.Button("Share", CustomId.Of(Share, id), ButtonStyle.Primary));
        }

        buttons.Add(Component.Button("Dispute", CustomId.Of(DisputeButton.Name, id)));
        if (WebLink.Address(verdict.Record?.Article.Url) is { Length: <= LongestAddress } address)
        {
            buttons.Add(Component.Link("Read the article", address));
        }

        return Component.Row(buttons);
    }

    /// <summary>Anyone who sees the card may read on; the answer is theirs alone.</summary>
    public async Task ContextAsync(Request request, CustomId id, CancellationToken cancellationToken)
    {
        if (!await gate.AdmitPressAsync(request, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        await request.DeferAsync(ephemeral: true, cancellationToken).ConfigureAwait(false);
        if (await AgainAsync(request, id.Number(0), cancellationToken).ConfigureAwait(false) is not { } verdict)
        {
            return;
        }

        var index = await desk.IndexAsync(request.Guild).ConfigureAwait(false);
        var embed = verdict.Record is { } record ? await ContextCard.ReadAsync(index, record, verdict.Diff, cancellationToken).ConfigureAwait(false) : null;
        await request.ReplyAsync(
            embed is null ? MessageBody.Text("The article is no longer in the index.") : new MessageBody { Embeds = [embed] },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>From a card a new answer, for whoever pressed; from its own buttons the next page in place.</summary>
    public async Task OthersAsync(Request request, CustomId id, CancellationToken cancellationToken)
    {
        if (!await gate.AdmitPressAsync(request, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        await (id.Handler == OthersPage ? request.DeferUpdateAsync(cancellationToken) : request.DeferAsync(ephemeral: true, cancellationToken)).ConfigureAwait(false);
        if (await AgainAsync(request, id.Number(0), cancellationToken).ConfigureAwait(false) is { } verdict)
        {
            await request.ReplyAsync(OthersCard.Of(verdict, id.Number(0)!.Value, (int)(id.Number(1) ?? 0)), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Posts the card for all to see. Only whose check it is may do so.</summary>
    public async Task ShareAsync(Request request, CustomId id, CancellationToken cancellationToken)
    {
        if (await Remembered.FindAsync(store, request, id.Number(0), cancellationToken).ConfigureAwait(false) is not { } stored)
        {
            await request.ReplyAsync(Remembered.NoLonger, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (stored.Member != store.MemberKey(request.User))
        {
            await request.ReplyAsync("Only the member who made this check can share it.", cancellationToken).ConfigureAwait(false);
            return;
        }

        if (!await gate.AdmitAsync(request, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        await request.DeferAsync(ephemeral: false, cancellationToken).ConfigureAwait(false);
        var verdict = await desk.CheckAsync(request.Guild, ClaimOf(stored), cancellationToken).ConfigureAwait(false);
        await request.ReplyAsync(CheckReply.Of(verdict, stored.Id, mayShare: false), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Checks a claim that was found in a message: the one of the button, or the one that was chosen.</summary>
    public async Task ClaimAsync(Request request, CustomId id, CancellationToken cancellationToken)
    {
        var number = id.Handler == Choose ? CustomId.Parse(Choose + ":" + request.Interaction.Data?.Values?.FirstOrDefault()).Number(0) : id.Number(0);
        if (!await gate.AdmitAsync(request, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        await request.DeferAsync(ephemeral: true, cancellationToken).ConfigureAwait(false);
        if (await Remembered.FindAsync(store, request, number, cancellationToken).ConfigureAwait(false) is { } stored)
        {
            await check.AnswerAsync(request, ClaimOf(stored), ephemeral: true, cancellationToken).ConfigureAwait(false);
            return;
        }

        await request.ReplyAsync(Remembered.NoLonger, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The verdict of a remembered check, of today; null after the member was told that there is none.</summary>
    private async Task<Verdict?> AgainAsync(Request request, long? id, CancellationToken cancellationToken)
    {
        if (await Remembered.FindAsync(store, request, id, cancellationToken).ConfigureAwait(false) is { } stored)
        {
            return await desk.CheckAsync(request.Guild, ClaimOf(stored), cancellationToken).ConfigureAwait(false);
        }

        await request.ReplyAsync(Remembered.NoLonger, cancellationToken).ConfigureAwait(false);
        return null;
    }

    private static Claim ClaimOf(StoredCheck stored) => new(stored.Claim, stored.Speaker, stored.Outlet);
}
