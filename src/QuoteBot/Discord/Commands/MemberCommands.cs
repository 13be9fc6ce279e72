using Microsoft.Extensions.Logging;
using QuoteBot.Checking;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Commands;

/// <summary>What every member may do.</summary>
public sealed class MemberCommands : IDisposable
{
    private readonly CheckDesk desk;

    public MemberCommands(GuildIndexes indexes, SpeakerAliases aliases, BotStore store, TimeProvider time, ILoggerFactory logs)
    {
        desk = new CheckDesk(indexes, aliases);
        var gate = new CheckGate(store, new CheckLimits(time));
        Check = new CheckCommand(desk, store, gate, logs.CreateLogger<CheckCommand>());
        Message = new MessageCommand(desk, store, gate, Check);
        Buttons = new CheckButtons(desk, store, gate, Check);
        Quotes = new QuotesCommand(desk, store, gate);
        Speaker = new SpeakerCommand(desk);
        Coverage = new CoverageCommand(desk, indexes);
        Suggestions = new Suggestions(indexes, time);
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

    public void Dispose() => desk.Dispose();
}
