using System.Globalization;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Rest;

namespace QuoteBot.Discord;

/// <summary>One interaction on its way to its answer.</summary>
/// <param name="received">When it came: the right to answer ends 15 minutes later.</param>
/// <param name="owner">Of the guild; null where that is not known.</param>
/// <param name="deferral">Whether "thinking…" is sent at once; it is unless told.</param>
public sealed class Request(Interaction interaction, FirstAnswer first, IDiscord discord, DateTimeOffset received, Deferral? deferral = null, string? owner = null)
{
    /// <summary>How long Discord takes answers, less a minute to send them.</summary>
    public static readonly TimeSpan AnswerTime = TimeSpan.FromMinutes(14);

    private int acknowledged;

    /// <summary>What was sent before the answer, and taken, until that follows: of a deferral that did not arrive every server knows nothing.</summary>
    private Callback? deferred;

    /// <summary>What was to be sent before the answer, and is held back until that is ready or late.</summary>
    private volatile Callback? heldBack;

    /// <summary>Done when what was held back was sent after all, or need not be.</summary>
    private Task late = Task.CompletedTask;

    public Interaction Interaction { get; } = interaction;

    /// <summary>When the right to answer ends.</summary>
    public DateTimeOffset Deadline { get; } = received + AnswerTime;

    /// <summary>Shown to the member and written to the log when something fails, so that both can be brought together.</summary>
    public string Reference { get; } = interaction.Id;

    public string User { get; } = interaction.UserId ?? throw new DiscordException("The interaction names nobody.");

    /// <summary>The guild whose sources count; null in direct messages and where the bot is installed for the user alone.</summary>
    public string? Guild { get; } = InstalledGuild(interaction);

    /// <summary>The command, with its subcommand: "sources add".</summary>
    public string Command { get; } = string.Join(' ', new[] { interaction.Data?.Name, Subcommand(interaction)?.Name }.Where(name => name is not null));

    /// <summary>Whether the member may manage this guild, as Discord says of this channel; administrators may. Where nothing is said of it, the owner may.</summary>
    public bool MayManageGuild => TellsPermissions ? Permissions.MayManageGuild(Interaction.Member?.Permissions) : KnowsOwner && owner == User;

    /// <summary>Whether the first answer was given.</summary>
    public bool IsAcknowledged => Volatile.Read(ref acknowledged) == 1;

    public bool KnowsOwner => owner is not null;

    /// <summary>Whether it is known what the member may do: Discord always says so, other servers may not.</summary>
    public bool TellsPermissions => Interaction.Member?.Permissions is not null;

    /// <summary>The option that is being typed, of an autocomplete; where none says so, the last.</summary>
    public GivenOption? Focused => Given.FirstOrDefault(option => option.Focused) ?? Given.LastOrDefault();

    private IReadOnlyList<GivenOption> Given => (Subcommand(Interaction)?.Options ?? Interaction.Data?.Options) ?? [];

    /// <summary>The option as text, trimmed; null where it is absent or blank.</summary>
    public string? Text(string option) =>
        Given.FirstOrDefault(given => given.Name == option)?.Text?.Trim() is { Length: > 0 } text ? text : null;

    public int? Number(string option) => int.TryParse(Text(option), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool? Flag(string option) => bool.TryParse(Text(option), out var flag) ? flag : null;

    public Attachment? File(string option) =>
        Text(option) is { } id && Interaction.Data?.Resolved?.Attachments?.TryGetValue(id, out var file) == true ? file : null;

    /// <summary>What was typed into a field of a modal, trimmed; null where it is blank.</summary>
    public string? Typed(string customId) => Inputs(Interaction.Data?.Components ?? [])
        .FirstOrDefault(input => input.CustomId == customId)?.Value?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>"thinking…"; the answer follows with <see cref="ReplyAsync"/>. Whether others see it is settled here.</summary>
    public Task DeferAsync(bool ephemeral, CancellationToken cancellationToken) => DeferAsync(Callback.Defer(ephemeral), cancellationToken);

    /// <summary>Of a button or menu: the message that bears it will change, with <see cref="ReplyAsync"/>.</summary>
    public Task DeferUpdateAsync(CancellationToken cancellationToken) => DeferAsync(Callback.DeferredUpdate, cancellationToken);

    public Task ChooseAsync(IReadOnlyList<OptionChoice> choices, CancellationToken cancellationToken) => FirstAsync(Callback.Choose(choices), cancellationToken);

    public Task AskAsync(Callback modal, CancellationToken cancellationToken) => FirstAsync(modal, cancellationToken);

    /// <summary>The answer: in place of "thinking…" or of the message that bore the button; where nothing was said yet, an ephemeral message.</summary>
    public async Task ReplyAsync(MessageBody body, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref acknowledged, 1) == 0)
        {
            await AnswerAtOnceAsync(body, cancellationToken).ConfigureAwait(false);
            return;
        }

        await late.ConfigureAwait(false);
        var open = Interlocked.Exchange(ref deferred, null);
        try
        {
            await discord.EditOriginalAsync(Interaction, body, cancellationToken).ConfigureAwait(false);
        }
        catch (DiscordException refusal) when (open is not null && deferral?.Learn(refusal) is true)
        {
            // A server that cannot change an answer may still take a further one.
            await FollowUpAsync(body, open, cancellationToken).ConfigureAwait(false);
        }
    }

    public Task ReplyAsync(string text, CancellationToken cancellationToken) => ReplyAsync(MessageBody.Text(text), cancellationToken);

    private async Task DeferAsync(Callback callback, CancellationToken cancellationToken)
    {
        if (deferral is not { IsHeldBack: true })
        {
            await FirstAsync(callback, cancellationToken).ConfigureAwait(false);
            deferred = callback;
            return;
        }

        heldBack = callback;
        late = DeferLateAsync(callback, cancellationToken);
    }

    /// <summary>The answer is late: better "thinking…" than a failure.</summary>
    private async Task DeferLateAsync(Callback callback, CancellationToken cancellationToken)
    {
        await Task.Delay(Deferral.HeldBackFor, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        // A bot that is ending has an answer at once: that it is.
        if (!cancellationToken.IsCancellationRequested && Interlocked.Exchange(ref acknowledged, 1) == 0)
        {
            await SayFirstAsync(callback, CancellationToken.None).ConfigureAwait(false);
            deferred = callback;
        }
    }

    /// <summary>The answer as the first thing that is said. That holds no files: an answer with files follows it.</summary>
    private async Task AnswerAtOnceAsync(MessageBody body, CancellationToken cancellationToken)
    {
        var hasFiles = body.Files is { Count: > 0 };
        await SayFirstAsync(Direct(hasFiles ? MessageBody.Text("The file follows in a message of its own. Where none comes, this server takes no files from the bot.") : body), cancellationToken).ConfigureAwait(false);
        if (hasFiles)
        {
            await FollowUpAsync(body, heldBack, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>What the server refuses for what it says was not said: a sentence may still take its place.</summary>
    private async Task SayFirstAsync(Callback callback, CancellationToken cancellationToken)
    {
        try
        {
            await first(callback, cancellationToken).ConfigureAwait(false);
        }
        catch (DiscordException refused) when (refused is { Status: >= 400 and < 500, Code: not (RestFailures.UnknownInteraction or RestFailures.AlreadyAcknowledged) })
        {
            acknowledged = 0;
            throw;
        }
    }

    /// <param name="instead">What fixed who sees it; only the one who asked does where that is null, or a change of a message.</param>
    private Task FollowUpAsync(MessageBody body, Callback? instead, CancellationToken cancellationToken) =>
        discord.FollowUpAsync(Interaction, body with { Flags = instead?.Data?.Flags ?? MessageFlags.Ephemeral }, cancellationToken);

    /// <summary>The answer as the first thing that is said: of a button that changes its message, the change; else a message, for whom it was to be.</summary>
    private Callback Direct(MessageBody body) => heldBack switch
    {
        { Type: CallbackType.DeferredUpdate } => Callback.Update(body),
        { Data: { Flags: var flags } } => Callback.Message(body with { Flags = flags }),
        _ => Callback.Message(body with { Flags = MessageFlags.Ephemeral }),
    };

    private Task FirstAsync(Callback callback, CancellationToken cancellationToken) => Interlocked.Exchange(ref acknowledged, 1) == 0
        ? SayFirstAsync(callback, cancellationToken)
        : throw new InvalidOperationException("An interaction has one first answer.");

    private static GivenOption? Subcommand(Interaction interaction) =>
        interaction.Data?.Options?.FirstOrDefault(option => option.Type is OptionType.Subcommand);

    private static IEnumerable<SubmittedComponent> Inputs(IEnumerable<SubmittedComponent> components) =>
        components.SelectMany(component => Inputs([.. component.Components ?? [], .. component.Component is { } inner ? [inner] : Array.Empty<SubmittedComponent>()]).Prepend(component));

    /// <summary>Where the bot was installed for the user alone, a guild's members get no more than anywhere else. Servers that do not tell by whom it was installed mean the guild; an id that is none counts as not there.</summary>
    private static string? InstalledGuild(Interaction interaction) =>
        interaction.Installers is { Count: > 0 } installers && !installers.Contains("0") || interaction.GuildId is { } guild && !Snowflake.Is(guild) ? null : interaction.GuildId;
}
