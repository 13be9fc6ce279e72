using QuoteBot.Cli;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Commands;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Moderation;

/// <summary><c>/privacy</c>: what is stored of a member, to see, to take along and to delete.</summary>
public sealed class PrivacyCommand(PersonalData data, CheckGate gate)
{
    /// <summary>The command, and the buttons that confirm a deletion.</summary>
    public const string Name = "privacy";

    private const string Delete = "delete";
    private const string Keep = "keep";
    private const int Shown = 5;
    private const int ClaimLength = 120;

    private const string FileName = "quotebot-data.json";

    /// <summary>Discord takes files of 10 MiB everywhere; some of it is for the form around it.</summary>
    /// <remarks>https://docs.discord.com/developers/reference#uploading-files</remarks>
    private const int MostBytes = 10 * 1024 * 1024 - 64 * 1024;

    public static CommandDefinition Definition { get; } = new()
    {
        Name = Name,
        Description = "What is stored of you",
        Options =
        [
            SourceOptions.Sub("show", "What is stored of you, and for how long"),
            SourceOptions.Sub("export", "All of it as a file"),
            SourceOptions.Sub(Delete, "Deletes your checks and open disputes at once"),
        ],
        Contexts = MemberOptions.Everywhere,
        IntegrationTypes = MemberOptions.ToGuildAndUser,
    };

    public async Task HandleAsync(Request request, CancellationToken cancellationToken)
    {
        if (!await gate.AdmitPressAsync(request, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        await request.DeferAsync(ephemeral: true, cancellationToken).ConfigureAwait(false);
        var stored = await data.OfAsync(request.User, cancellationToken).ConfigureAwait(false);
        await request.ReplyAsync(
            request.Command switch
            {
                Name + " export" => Export(PersonalDataJson.Of(stored, MostBytes)),
                Name + " " + Delete => Confirm(request, stored),
                _ => Card(stored),
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <param name="id">What to do, and whose data it is about.</param>
    public async Task PressedAsync(Request request, CustomId id, CancellationToken cancellationToken)
    {
        if (id.Parts.ElementAtOrDefault(2) != request.User)
        {
            await request.ReplyAsync("Only the member who asked for this can confirm it.", cancellationToken).ConfigureAwait(false);
            return;
        }

        await request.DeferUpdateAsync(cancellationToken).ConfigureAwait(false);
        var text = "Nothing was deleted.";
        if (id.Parts[1] == Delete)
        {
            var deleted = await data.DeleteAsync(request.User, cancellationToken).ConfigureAwait(false);
            text = $"Deleted: {VerdictWords.Count(deleted.Checks, "check", "checks")} and {VerdictWords.Count(deleted.Disputes, "open dispute", "open disputes")}. The buttons under those checks no longer work.";
        }

        await request.ReplyAsync(new MessageBody { Content = text, Embeds = [], Components = [] }, cancellationToken).ConfigureAwait(false);
    }

    private static MessageBody Export((ReadOnlyMemory<byte> File, int LeftOut) data) => new()
    {
        Content = data.LeftOut == 0
            ? "This is all that is stored of you."
            : $"This is what is stored of you, as far as Discord takes a file: {VerdictWords.Count(data.LeftOut, "entry is", "entries are")} left out, of the checks the oldest. `/privacy delete` deletes them as well.",
        Files = [new SentFile(FileName, "application/json", data.File)],
    };

    private static MessageBody Confirm(Request request, StoredOfMember stored) => stored.Checks.Count + stored.Disputes.Count + stored.Sources.Count == 0
        ? MessageBody.Text("Nothing is stored of you that could be deleted." + (stored.Actions.Count > 0 ? " What you did as a moderator is kept for 180 days." : ""))
        : new MessageBody
        {
            Content = $"Delete {VerdictWords.Count(stored.Checks.Count, "check", "checks")} and {VerdictWords.Count(stored.Disputes.Count, "open dispute", "open disputes")}, for good and everywhere? The buttons under those checks will no longer work.",
            Components =
            [
                Component.Row(
                    Component.Button("Delete", CustomId.Of(Name, Delete, request.User), ButtonStyle.Danger),
                    Component.Button("Keep", CustomId.Of(Name, Keep, request.User))),
            ],
        };

    private static MessageBody Card(StoredOfMember stored)
    {
        var card = new CardFields();
        card.Add(
            "Checks: " + stored.Checks.Count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture),
            "Kept for 30 days under a keyed hash of your user id, so that the buttons under them work; searches, and what was found in a message and not checked, for an hour or two. Texts, speakers and verdicts; of other members' messages what you had checked of them, and nothing of your profile.\n"
                + string.Join('\n', stored.Checks.Take(Shown).Select(check => $"- {Markdown.Escape(check.Claim, ClaimLength)}")));
        card.Add(
            "Open disputes: " + stored.Disputes.Count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture),
            "Kept with your user id until a moderator resolves them, to tell you the answer (tried for a day, where Discord has trouble). Then the id is forgotten.\n"
                + string.Join('\n', stored.Disputes.Take(Shown).Select(dispute => $"- #{dispute.Id} {Markdown.Escape(dispute.Claim, ClaimLength)}")));
        card.Add(
            stored.Actions.Count + stored.Sources.Count == 0 ? "" : $"As a moderator: {VerdictWords.Count(stored.Actions.Count, "action", "actions")}, {VerdictWords.Count(stored.Sources.Count, "source", "sources")} added",
            stored.Actions.Count + stored.Sources.Count == 0 ? "" : "What moderators do is kept with their user id for 180 days, for those who are affected by it; it is not deleted before. That you added a source is kept under the hash.");
        return new MessageBody
        {
            Embeds =
            [
                card.In(new Embed
                {
                    Title = "What is stored of you",
                    Description = "`/privacy export` gives you all of it as a file, `/privacy delete` deletes checks and open disputes at once.",
                }),
            ],
        };
    }
}
