using System.Diagnostics;
using QuoteBot.Cli.Bench.DiscordServer;
using QuoteBot.Evaluation.MadeNews;

namespace QuoteBot.Cli.Bench.DiscordLoad;

/// <summary>Measures the bot once, from an empty folder on.</summary>
internal static class DiscordBenchRun
{
    private const string Token = "token-of-the-bench";
    private const int Claims = 1_000;

    /// <summary>Checks that are not counted: the first ones compile the code.</summary>
    private const int WarmUpRate = 20;

    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(10);

    /// <summary>What has not come so long after the last one was sent is lost.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Short, so that a connection without acknowledgements is noticed within the run, and what was read is told.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <returns>The figures, and whether nothing was lost or answered twice.</returns>
    public static async Task<(IReadOnlyList<Figure> Figures, bool IsWell)> MeasureAsync(Terminal terminal, NewsMaker news, LoadOrder order, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder("bench-discord");
        terminal.Message("Indexing…");
        var claims = await FillAsync(terminal, folder.Path, news, order, cancellationToken);

        using var gateway = new LocalGateway(Token, MeasuredApi.Application);
        gateway.HeartbeatInterval = order.Faults > 0 ? Heartbeat : gateway.HeartbeatInterval;
        var api = new MeasuredApi();
        await using var discord = await LocalDiscord.StartAsync(gateway, api.AnswerAsync, api.AnswerAsync);
        api.GatewayUrl = discord.GatewayUrl;
        using var key = Ed25519Key.New();
        terminal.Message("Starting the bot…");
        using var bot = await ServedBot.StartAsync(folder.Path, Token, discord.ApiBase, order.Http ? key.PublicKey : null, cancellationToken);
        using var requests = new SignedRequests(bot.Address, key);
        var load = new SteadyLoad(api, claims, order.Http ? requests.SendAsync : interaction => DispatchAsync(gateway, interaction));
        await FinishAsync(await load.RunAsync(WarmUpRate, WarmUpTime, Task.CompletedTask, cancellationToken), cancellationToken);

        terminal.Message($"Asking {order.Rate} times a second for {order.Time.TotalSeconds} s…");
        var processor = bot.Processor;
        var faults = new RandomFaults(gateway, order.Seed);
        var failing = faults.RunAsync(order.Faults, order.Time / Math.Max(1, order.Faults), cancellationToken);
        var sent = await load.RunAsync(order.Rate, order.Time, failing, cancellationToken);
        await failing;
        await FinishAsync(sent, cancellationToken);
        var figures = new List<Figure>(LoadFigures.Of(sent))
        {
            new("processor time of the bot for each", (bot.Processor - processor).TotalMilliseconds / Math.Max(1, sent.Count), FigureForm.Milliseconds),
            new("most memory of the bot", bot.Memory, FigureForm.Memory),
            new("requests that Discord does not know", api.Unknown, FigureForm.Number),
        };
        if (order.Faults > 0)
        {
            figures.Add(new("faults of the gateway", faults.Made, FigureForm.Number));
            figures.Add(new("  connections", gateway.Peers.Count, FigureForm.Number));
            figures.Add(new("  sessions", gateway.Asked.Count(asked => (int)asked["op"]! == 2), FigureForm.Number));
        }

        return (figures, LoadFigures.Lost(sent) == 0 && LoadFigures.Twice(sent) == 0 && api.Unknown == 0);
    }

    private static async Task<IReadOnlyList<BenchClaim>> FillAsync(Terminal terminal, string folder, NewsMaker news, LoadOrder order, CancellationToken cancellationToken)
    {
        await using var index = await Services.CreateIndexAsync(folder, cancellationToken);
        var indexing = new BenchIndexing(terminal, index, news);
        await indexing.FillAsync(order.Quotes, cancellationToken);
        var claims = await new BenchClaims(index, news, indexing.Articles, order.Seed).MakeAsync(Claims, cancellationToken);
        return claims.Count > 0 ? claims : throw BenchIndexing.NoQuotes();
    }

    private static async Task DispatchAsync(LocalGateway gateway, MeasuredInteraction interaction) =>
        interaction.Dispatched = await gateway.DispatchAsync("INTERACTION_CREATE", interaction.Json);

    /// <summary>Waits until all are finished, as far as they will be.</summary>
    private static async Task FinishAsync(IReadOnlyList<MeasuredInteraction> sent, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        while (sent.Any(one => !one.IsFinished) && Stopwatch.GetElapsedTime(begun) < Patience)
        {
            await Task.Delay(Look, cancellationToken);
        }
    }
}
