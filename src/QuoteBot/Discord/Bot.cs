using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Commands;
using QuoteBot.Discord.Moderation;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Rest;
using QuoteBot.Discord.Store;
using QuoteBot.Index;

namespace QuoteBot.Discord;

/// <summary>Takes what Discord tells, has it handled, and contains every failure.</summary>
public sealed partial class Bot(IDiscord discord, MemberCommands member, ModeratorCommands moderator, BotStore store, Deferral deferral, TimeProvider time, ILogger<Bot> logger) : IDiscordEvents
{
    /// <summary>Some two seconds of checks on two cores; more would be answered after their member has gone. They are told at once to come back.</summary>
    public const int MostAtOnce = 150;

    /// <summary>Discord sends an interaction again after a lost connection, but not after its right to an answer has ended.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan FarewellTime = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan TidiedEvery = TimeSpan.FromMinutes(1);

    private const string TooMany = "A lot of checks are running just now. Please try again in a few seconds.";

    private const string Restarting = "The bot is being restarted; please try again in a minute.";

    private readonly ConcurrentDictionary<string, DateTimeOffset> seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, byte> running = new();
    private readonly ConcurrentDictionary<string, byte> present = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> owners = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stopping = new();
    private DateTimeOffset tidiedAt;
    private volatile bool draining;
    private volatile bool knowsGuilds;

    /// <summary>Whether it takes nothing new any more.</summary>
    public bool IsDraining => draining;

    /// <summary>Whether Discord has told which guilds the bot is in.</summary>
    public bool KnowsGuilds => knowsGuilds;

    public void OnInteraction(Interaction interaction, FirstAnswer answer)
    {
        var now = time.GetUtcNow();
        Tidy(now);
        if (interaction.Type is InteractionType.Ping || !seen.TryAdd(interaction.Id, now))
        {
            return;
        }

        // Parsing and acknowledging never wait for the one that came before.
        var work = Task.Run(() => HandleAsync(interaction, answer, now));
        running.TryAdd(work, 0);
        work.ContinueWith(done => running.TryRemove(done, out _), TaskScheduler.Default);
    }

    public async Task OnReadyAsync(IReadOnlyCollection<string> guilds, CancellationToken cancellationToken)
    {
        await store.Guilds.OnReadyAsync(guilds, cancellationToken).ConfigureAwait(false);
        // A guild that added the commands without the bot is on no list: what comes from it counts anew.
        present.Clear();
        knowsGuilds = true;
    }

    public void OnGuildOwner(string guild, string owner) => owners[guild] = owner;

    public Task OnGuildJoinedAsync(string guild, CancellationToken cancellationToken) => store.Guilds.JoinedAsync(guild, cancellationToken);

    public Task OnGuildLeftAsync(string guild, CancellationToken cancellationToken)
    {
        present.TryRemove(guild, out _);
        owners.TryRemove(guild, out _);
        return store.Guilds.LeftAsync(guild, cancellationToken);
    }

    /// <summary>Takes no more interactions, and finishes those that it has.</summary>
    /// <param name="most">After so long what is left is broken off.</param>
    /// <returns>How many were broken off.</returns>
    public async Task<int> DrainAsync(TimeSpan most)
    {
        draining = true;
        var broken = await FinishAsync(most).ConfigureAwait(false);
        await stopping.CancelAsync().ConfigureAwait(false);
        // Whose question was broken off is told so.
        await FinishAsync(FarewellTime).ConfigureAwait(false);
        return broken;
    }

    /// <summary>Waits for what is running, also for what has begun meanwhile.</summary>
    /// <returns>How many had not ended by then.</returns>
    private async Task<int> FinishAsync(TimeSpan most)
    {
        var over = Task.Delay(most, time);
        while (running.Keys.Where(work => !work.IsCompleted).ToList() is { Count: > 0 } left)
        {
            if (over.IsCompleted)
            {
                return left.Count;
            }

            await Task.WhenAny(Task.WhenAll(left), over).ConfigureAwait(false);
        }

        return 0;
    }

    /// <summary>The one catch-all of Discord: the member reads a sentence, the log has the rest, and both have the same reference.</summary>
    private async Task HandleAsync(Interaction interaction, FirstAnswer answer, DateTimeOffset received)
    {
        Request request;
        try
        {
            request = new Request(interaction, answer, discord, received, deferral, owners.GetValueOrDefault(interaction.GuildId ?? ""));
        }
        catch (Exception failure)
        {
            LogUnreadable(failure, interaction.Id);
            return;
        }

        try
        {
            await (draining ? SendAwayAsync(request, Restarting) : running.Count > MostAtOnce ? SendAwayAsync(request, TooMany) : AnswerAsync(request)).ConfigureAwait(false);
        }
        catch (DiscordException gone) when (gone.Code is RestFailures.UnknownInteraction or RestFailures.AlreadyAcknowledged)
        {
            LogTooLate(gone.Message, request.Reference, request.Command);
        }
        catch (Exception failure)
        {
            LogFailed(failure, request.Reference, request.Command);
            await TellAsync(request, Sentence(failure)).ConfigureAwait(false);
        }

        await RememberAsync(request, received).ConfigureAwait(false);
    }

    /// <summary>A guild from which something comes is not one that the bot had left by then, whatever was noted: by HTTP nobody else tells. The member has the answer already.</summary>
    private async Task RememberAsync(Request request, DateTimeOffset received)
    {
        try
        {
            await deferral.KeepAsync(CancellationToken.None).ConfigureAwait(false);
            if (request.Guild is { } guild && present.TryAdd(guild, 0))
            {
                await store.Guilds.SeenAsync(guild, received).ConfigureAwait(false);
            }
        }
        catch (SqliteException failure)
        {
            present.TryRemove(request.Guild ?? "", out _);
            LogFailed(failure, request.Reference, request.Command);
        }
    }

    private Task AnswerAsync(Request request) => request.Interaction.Type switch
    {
        InteractionType.Command => CommandAsync(request, stopping.Token),
        InteractionType.Autocomplete => AutocompleteAsync(request, stopping.Token),
        InteractionType.Component or InteractionType.ModalSubmit => PressedAsync(request, CustomId.Parse(request.Interaction.Data?.CustomId), stopping.Token),
        _ => throw new DiscordException($"An interaction of the unknown type {(int)request.Interaction.Type} came."),
    };

    private Task CommandAsync(Request request, CancellationToken cancellationToken) => request.Interaction.Data?.Name switch
    {
        CheckCommand.Name => member.Check.HandleAsync(request, cancellationToken),
        MessageCommand.Name => member.Message.HandleAsync(request, cancellationToken),
        QuotesCommand.Name => member.Quotes.HandleAsync(request, cancellationToken),
        SpeakerCommand.Name => member.Speaker.HandleAsync(request, cancellationToken),
        CoverageCommand.Name => member.Coverage.HandleAsync(request, cancellationToken),
        HelpCommand.Name => member.Help.HandleAsync(request, cancellationToken),
        PrivacyCommand.Name => moderator.Privacy.HandleAsync(request, cancellationToken),
        SourcesCommand.Name => moderator.Sources.HandleAsync(request, cancellationToken),
        ReindexCommand.Name => moderator.Reindex.HandleAsync(request, cancellationToken),
        DisputesCommand.Name => moderator.Disputes.HandleAsync(request, cancellationToken),
        SettingsCommand.Name => moderator.Settings.HandleAsync(request, cancellationToken),
        AuditCommand.Name => moderator.Audit.HandleAsync(request, cancellationToken),
        _ => UnknownAsync(request, cancellationToken),
    };

    private Task AutocompleteAsync(Request request, CancellationToken cancellationToken) => request.Focused?.Name switch
    {
        MemberOptions.Speaker or MemberOptions.Name or MemberOptions.Outlet => member.Suggestions.HandleAsync(request, cancellationToken),
        SourceOptions.Source or DisputesCommand.Dispute => moderator.Names.HandleAsync(request, cancellationToken),
        _ => request.ChooseAsync([], cancellationToken),
    };

    private Task PressedAsync(Request request, CustomId id, CancellationToken cancellationToken) => id.Handler switch
    {
        CheckButtons.Context => member.Buttons.ContextAsync(request, id, cancellationToken),
        CheckButtons.Others or CheckButtons.OthersPage => member.Buttons.OthersAsync(request, id, cancellationToken),
        CheckButtons.Share => member.Buttons.ShareAsync(request, id, cancellationToken),
        CheckButtons.Claim or CheckButtons.Choose => member.Buttons.ClaimAsync(request, id, cancellationToken),
        QuotesCommand.Page => member.Quotes.PageAsync(request, id, cancellationToken),
        DisputeButton.Name => moderator.Dispute.AskAsync(request, id, cancellationToken),
        DisputeButton.Sent => moderator.Dispute.SendAsync(request, id, cancellationToken),
        PrivacyCommand.Name => moderator.Privacy.PressedAsync(request, id, cancellationToken),
        SourcesCommand.Name => moderator.Sources.PageAsync(request, id, cancellationToken),
        RunButton.Name => moderator.Run.HandleAsync(request, id, cancellationToken),
        DisputesCommand.Name => moderator.Disputes.PageAsync(request, id, cancellationToken),
        AuditCommand.Name => moderator.Audit.PageAsync(request, id, cancellationToken),
        _ => UnknownAsync(request, cancellationToken),
    };

    /// <summary>A command or button of an older version that Discord still shows.</summary>
    private static Task UnknownAsync(Request request, CancellationToken cancellationToken) =>
        request.ReplyAsync("This is from an older version of the bot and no longer works. Reload Discord (Ctrl+R) to see today's commands.", cancellationToken);

    private static Task SendAwayAsync(Request request, string sentence) => request.Interaction.Type is InteractionType.Autocomplete
        ? request.ChooseAsync([], CancellationToken.None)
        : request.ReplyAsync(sentence, CancellationToken.None);

    /// <summary>What went wrong, for the member.</summary>
    private static string Sentence(Exception failure) => failure switch
    {
        OperationCanceledException => Restarting,
        SqliteException => "The bot cannot write its notes just now: its disk may be full, or their file in use. Please try again in a minute.",
        IndexException => "The index of articles cannot be read just now; please try again in a minute.",
        _ => "Something went wrong that should not, and your request was not finished. It was written to the log.",
    };

    private async Task TellAsync(Request request, string sentence)
    {
        try
        {
            if (request.Interaction.Type is InteractionType.Autocomplete)
            {
                await (request.IsAcknowledged ? Task.CompletedTask : request.ChooseAsync([], CancellationToken.None)).ConfigureAwait(false);
                return;
            }

            await request.ReplyAsync(
                new MessageBody { Content = $"{sentence} If it happens again, give the operator this reference: `{request.Reference}`.", Embeds = [], Components = [] },
                CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            LogNotTold(failure, request.Reference);
        }
    }

    private void Tidy(DateTimeOffset now)
    {
        if (now - tidiedAt < TidiedEvery)
        {
            return;
        }

        tidiedAt = now;
        foreach (var (id, at) in seen)
        {
            if (now - at > Remembered)
            {
                seen.TryRemove(id, out _);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Interaction {Reference} ({Command}) failed.")]
    private partial void LogFailed(Exception failure, string reference, string command);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Interaction {Reference} ({Command}) could not be answered in time: {Reason}")]
    private partial void LogTooLate(string reason, string reference, string command);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Interaction {Reference} could not be read.")]
    private partial void LogUnreadable(Exception failure, string reference);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The member of interaction {Reference} could not be told that it failed.")]
    private partial void LogNotTold(Exception failure, string reference);
}
