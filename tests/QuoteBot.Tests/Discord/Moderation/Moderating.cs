using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using QuoteBot.Discord;
using QuoteBot.Discord.Commands;
using QuoteBot.Discord.Moderation;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;
using QuoteBot.Index;
using QuoteBot.Tests.Ingestion;

namespace QuoteBot.Tests.Discord.Moderation;

/// <summary>The moderators' commands on a data folder of their own, with a Discord that writes down what it is told.</summary>
internal sealed class Moderating : IAsyncDisposable
{
    public const string Guild = "11";
    public const string OtherGuild = "22";
    public const string OperatorGuild = "33";
    public const string User = "100000000000000001";
    public const string OtherUser = "100000000000000002";

    private const string Nobody = "0";

    private int number;

    private Moderating(Func<IQuoteIndex, IndexerOptions, Indexer>? indexer, IndexOptions? options)
    {
        Roots = new SourceRoots(News);
        Directory.CreateDirectory(News);
        Discord = new RecordedDiscord(Fast);
        Indexes = new GuildIndexes(Data, options ?? new IndexOptions(), Time);
        Indexer = indexer ?? Services.Indexer;
    }

    public TemporaryFolder Folder { get; } = new();

    /// <summary>The allowed folder.</summary>
    public string News => Path.Combine(Folder.Path, "news");

    public string Data => Path.Combine(Folder.Path, "data");

    /// <summary>Of the store.</summary>
    public SetTime Time { get; } = new();

    /// <summary>Of the messages that show how far a run is: two seconds are over at once.</summary>
    public FastTime Fast { get; } = new();

    public RecordedDiscord Discord { get; }

    public SourceRoots Roots { get; }

    public GuildIndexes Indexes { get; }

    public BotStore Store { get; private set; } = null!;

    public SourceRuns Runs { get; private set; } = null!;

    public SourceRemoval Removal { get; private set; } = null!;

    public ModeratorCommands Commands { get; private set; } = null!;

    /// <summary>How articles are taken in.</summary>
    private Func<IQuoteIndex, IndexerOptions, Indexer> Indexer { get; }

    public static async Task<Moderating> StartAsync(Func<IQuoteIndex, IndexerOptions, Indexer>? indexer = null, IndexOptions? options = null)
    {
        var one = new Moderating(indexer, options);
        one.Store = await BotStore.OpenAsync(one.Data, one.Time);
        one.Runs = new SourceRuns(one.Store, one.Indexes, one.Roots, one.Indexer, TimeProvider.System, NullLogger<SourceRuns>.Instance);
        one.Removal = new SourceRemoval(one.Store, one.Runs, new UploadedFiles(one.Indexes));
        one.Commands = new ModeratorCommands(one.Discord, new DiscordSettings { OperatorGuildId = OperatorGuild }, one.Indexes, one.Store, one.Runs, one.Removal, one.Roots, new CheckGate(one.Store, new CheckLimits(one.Time)), one.Fast, NullLoggerFactory.Instance);
        return one;
    }

    /// <summary>A command as Discord sends it: "sources add" is the subcommand add.</summary>
    public Request Command(string command, params (string Name, object Value)[] options)
    {
        var names = command.Split(' ');
        var given = options.Select(option => new GivenOption { Name = option.Name, Type = OptionType.String, Value = JsonSerializer.SerializeToElement(option.Value) }).ToList();
        return Of(new InteractionData
        {
            Name = names[0],
            Options = names.Length == 1 ? given : [new GivenOption { Name = names[1], Type = OptionType.Subcommand, Options = given }],
            Resolved = new ResolvedData { Attachments = Attachments },
        });
    }

    public Request Press(string customId, InteractionType type = InteractionType.Component, string? typed = null) => Of(
        new InteractionData { CustomId = customId, Components = typed is null ? null : [new SubmittedComponent { Components = [new SubmittedComponent { CustomId = "words", Value = typed }] }] },
        type);

    /// <summary>By whom, where, and whether they may manage the guild; for the requests that follow.</summary>
    public string? In { get; set; } = Guild;

    public string By { get; set; } = User;

    public bool MayManage { get; set; } = true;

    public Dictionary<string, Attachment> Attachments { get; } = [];

    public Task<long> CheckedAsync(string claim = "We will build forty berths.", string? guild = Guild, string user = User) =>
        Store.Checks.RememberAsync(new StoredCheck(guild, Store.MemberKey(user), claim, "Mara Lindqvist", null, "altered", "altered: a number differs."));

    public async Task<StoredSource> AddedAsync(string name, string path)
    {
        await Commands.Sources.HandleAsync(Command("sources add", ("name", name), ("path", path)), default);
        var source = (await Store.Sources.FindAsync(In == OperatorGuild ? null : In, name))!;
        await Runs.Of(source.Id)!.Ended;
        return source;
    }

    public async ValueTask DisposeAsync()
    {
        await Runs.StopAsync();
        await Commands.Messages.StopAsync();
        await Indexes.DisposeAsync();
        Store.Dispose();
        Folder.Dispose();
    }

    private Request Of(InteractionData data, InteractionType type = InteractionType.Command) => new(
        new Interaction
        {
            Id = (++number).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Type = type,
            Token = "secret",
            Data = data,
            GuildId = In,
            ChannelId = "900",
            Member = In is null ? null : new Member { User = new User { Id = By }, Permissions = MayManage ? "32" : Nobody },
            User = In is null ? new User { Id = By } : null,
        },
        (callback, _) => Discord.FirstAsync(callback),
        Discord,
        Fast.GetUtcNow());
}
