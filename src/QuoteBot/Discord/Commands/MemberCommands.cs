using Microsoft.Extensions.Logging;
using QuoteBot.Checking.Speakers;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Commands;

/// <summary>What every member may do.</summary>
public sealed class MemberCommands : IDisposable
{
    private readonly CheckDesk desk;

    public MemberCommands(GuildIndexes indexes, SpeakerAliases aliases, BotStore store, CheckGate gate, TimeProvider time, ILoggerFactory logs)
    {
        desk = new CheckDesk(indexes, aliases);
        Check = new CheckCommand(desk, store, gate, logs.CreateLogger<CheckCommand>());
        Message = new MessageCommand(desk, store, gate, Check);
        Buttons = new CheckButtons(desk, store, gate, Check);
        Quotes = new QuotesCommand(desk, store, gate);
        Speaker = new SpeakerCommand(desk, gate);
        Coverage = new CoverageCommand(desk, gate, indexes);
        Suggestions = new Suggestions(indexes, time, logs.CreateLogger<Suggestions>());
    }

    public static IReadOnlyList<CommandDefinition> All { get; } =
        [CheckCommand.Definition, MessageCommand.Definition, QuotesCommand.Definition, SpeakerCommand.Definition, CoverageCommand.Definition, HelpCommand.Definition];

    public CheckCommand Check { get; }

    public MessageCommand Message { get; }

    public CheckButtons Buttons { get; }

    public QuotesCommand Quotes { get; }

    public SpeakerCommand Speaker { get; }

    public CoverageCommand Coverage { get; }

    public HelpCommand Help { get; } = new();

    public Suggestions Suggestions { get; }

    public void Dispose()
    {
        Suggestions.Dispose();
        desk.Dispose();
    }
}
