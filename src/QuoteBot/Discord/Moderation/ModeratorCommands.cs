using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Commands;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary>What moderators may do, and what members may do about what is stored of them and about verdicts.</summary>
public sealed class ModeratorCommands
{
    public ModeratorCommands(
        IDiscord discord, DiscordSettings settings, GuildIndexes indexes, BotStore store, SourceRuns runs, SourceRemoval removal, SourceRoots roots, CheckGate gate, TimeProvider time, ILoggerFactory loggers)
    {
        var scope = new SourceScope(settings);
        var log = new ModerationLog(store, discord, loggers.CreateLogger<ModerationLog>());
        var uploads = new UploadedFiles(indexes);
        var adding = new NewSource(store, roots, uploads, discord, scope);
        Messages = new RunMessages(discord, time, loggers.CreateLogger<RunMessages>());
        Sources = new SourcesCommand(store, runs, adding, removal, Messages, new SourceCard(store, indexes, runs, roots), scope, log);
        Reindex = new ReindexCommand(store, runs, Messages, scope, log);
        Run = new RunButton(runs, scope, log);
        Names = new SourceNames(store, scope);
        News = new DisputeNews(store, discord, loggers.CreateLogger<DisputeNews>());
        Disputes = new DisputesCommand(store, News, log);
        Dispute = new DisputeButton(store, log);
        Settings = new SettingsCommand(store, discord, log);
        Audit = new AuditCommand(store);
        Privacy = new PrivacyCommand(new PersonalData(store), gate);
    }

    public static IReadOnlyList<CommandDefinition> All { get; } =
        [SourcesCommand.Definition, ReindexCommand.Definition, DisputesCommand.Definition, SettingsCommand.Definition, AuditCommand.Definition, PrivacyCommand.Definition];

    public SourcesCommand Sources { get; }

    public ReindexCommand Reindex { get; }

    public RunButton Run { get; }

    /// <summary>Autocomplete of <see cref="SourceOptions.Source"/> and <see cref="DisputesCommand.Dispute"/>.</summary>
    public SourceNames Names { get; }

    public DisputesCommand Disputes { get; }

    /// <summary>Tells members what came of their disputes.</summary>
    public DisputeNews News { get; }

    public DisputeButton Dispute { get; }

    public SettingsCommand Settings { get; }

    public AuditCommand Audit { get; }

    public PrivacyCommand Privacy { get; }

    /// <summary>To be stopped after the runs, so that their messages say how they ended.</summary>
    public RunMessages Messages { get; }
}
