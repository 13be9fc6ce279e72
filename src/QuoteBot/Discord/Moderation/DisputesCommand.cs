using System.Globalization;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary><c>/disputes</c>: members' objections to verdicts.</summary>
public sealed class DisputesCommand(BotStore store, DisputeNews news, ModerationLog log)
{
    /// <summary>The command, and its pages' buttons.</summary>
    public const string Name = "disputes";

    public const string Dispute = "dispute";
    public const string Open = "open";
    public const string Resolved = "resolved";

    private const string State = "state";
    private const string Outcome = "outcome";
    private const string Words = "message";
    private const string Upheld = "upheld";
    private const int MostWords = 500;

    public static CommandDefinition Definition { get; } = SourceOptions.Command(
        Name,
        "What members say against verdicts",
        SourceOptions.Sub(
            "list",
            "The disputes of this server",
            new CommandOption { Type = OptionType.String, Name = State, Description = "Those that are open (the default), or resolved", Choices = [new OptionChoice("open", Open), new OptionChoice("resolved", Resolved)] }),
        SourceOptions.Sub(
            "resolve",
            "Settles a dispute, and tells the member in a direct message",
            new CommandOption { Type = OptionType.String, Name = Dispute, Description = "Its number", Required = true, Autocomplete = true, MaxLength = 20 },
            new CommandOption
            {
                Type = OptionType.String,
                Name = Outcome,
                Description = "Who is right",
                Required = true,
                Choices = [new OptionChoice("the member is right", Upheld), new OptionChoice("the verdict stands", "rejected")],
            },
            new CommandOption { Type = OptionType.String, Name = Words, Description = "What to tell the member", MaxLength = MostWords }));

    public async Task HandleAsync(Request request, CancellationToken cancellationToken)
    {
        await request.DeferAsync(ephemeral: true, cancellationToken).ConfigureAwait(false);
        if (Moderator.Refusal(request) is { } refusal)
        {
            await request.ReplyAsync(refusal, cancellationToken).ConfigureAwait(false);
            return;
        }

        await (request.Command == Name + " resolve" ? ResolveAsync(request, cancellationToken) : ListAsync(request, request.Text(State) != Resolved, 0, cancellationToken)).ConfigureAwait(false);
    }

    public async Task PageAsync(Request request, CustomId id, CancellationToken cancellationToken)
    {
        if (Moderator.Refusal(request) is { } refusal)
        {
            await request.ReplyAsync(refusal, cancellationToken).ConfigureAwait(false);
            return;
        }

        await request.DeferUpdateAsync(cancellationToken).ConfigureAwait(false);
        await ListAsync(request, id.Parts.ElementAtOrDefault(1) != Resolved, (int)Math.Min(int.MaxValue, id.Number(1) ?? 0), cancellationToken).ConfigureAwait(false);
    }

    private async Task ListAsync(Request request, bool open, int page, CancellationToken cancellationToken)
    {
        var count = await store.Disputes.CountAsync(request.Guild!, open, cancellationToken).ConfigureAwait(false);
        if (count == 0)
        {
            await request.ReplyAsync(new MessageBody { Content = open ? "No dispute is open." : "No dispute has been resolved yet.", Embeds = [], Components = [] }, cancellationToken).ConfigureAwait(false);
            return;
        }

        var pages = (count + DisputeCard.PerPage - 1) / DisputeCard.PerPage;
        page = Math.Clamp(page, 0, pages - 1);
        var disputes = await store.Disputes.OfAsync(request.Guild!, open, page * DisputeCard.PerPage, DisputeCard.PerPage, cancellationToken).ConfigureAwait(false);
        await request.ReplyAsync(DisputeCard.Of(disputes, open, page, pages, count), cancellationToken).ConfigureAwait(false);
    }

    private async Task ResolveAsync(Request request, CancellationToken cancellationToken)
    {
        var outcome = request.Text(Outcome) == Upheld ? DisputeOutcome.Upheld : DisputeOutcome.Rejected;
        var words = request.Text(Words);
        if (!long.TryParse(request.Text(Dispute)?.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || await store.Disputes.ResolveAsync(request.Guild!, id, outcome, words, cancellationToken).ConfigureAwait(false) is not { } dispute)
        {
            await request.ReplyAsync("There is no open dispute of that number. `/disputes list` shows those that are open.", cancellationToken).ConfigureAwait(false);
            return;
        }

        var note = await log.RecordAsync(request, $"resolved dispute {id}: {(outcome == DisputeOutcome.Upheld ? "the member is right" : "the verdict stands")}", cancellationToken).ConfigureAwait(false);
        // Of two moderators one settles it, and tells; whose it was is forgotten then: who is cut off in between is told later.
        var told = await news.TellAsync(dispute, outcome, words, cancellationToken).ConfigureAwait(false);
        if (told != Told.NotYet)
        {
            await store.Disputes.ForgetMemberAsync(id, cancellationToken).ConfigureAwait(false);
        }

        await request.ReplyAsync(
            $"Dispute #{id} is resolved. {Sentence(told)} {note}".TrimEnd(),
            cancellationToken).ConfigureAwait(false);
    }

    private static string Sentence(Told told) => told switch
    {
        Told.Yes => "The member was told in a direct message, and their id is no longer kept.",
        Told.Never => "The member could not be told in a direct message, and their id is no longer kept.",
        _ => "The member could not be told just now; it is tried again for a day, and then their id is no longer kept.",
    };
}
