using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using QuoteBot.Index;
using QuoteBot.Tests.Cli;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

/// <summary>The program itself as a child process, at a Discord on this machine.</summary>
public sealed class ServeTests : IAsyncLifetime
{
    private const string Berths = "We will build forty new berths before the winter comes.";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly string folder = Directory.CreateTempSubdirectory("quotebot-serve-").FullName;
    private FakeDiscord discord = null!;

    public async Task InitializeAsync()
    {
        discord = await FakeDiscord.StartAsync();
        await using var index = await SqliteQuoteIndex.OpenAsync(Path.Combine(folder, SqliteQuoteIndex.FileName), IndexMode.Create);
        await index.PutAsync([Some.Saying(Berths, "Tomás Echeverri")]);
    }

    public async Task DisposeAsync()
    {
        await discord.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Without_a_token_it_says_so_and_what_to_do_in_one_line()
    {
        var result = await CliProcess.RunAsync(folder, ["serve", "--data", folder]);

        Assert.Equal(1, result.Code);
        Assert.Equal("", result.Output);
        Assert.Matches("^There is no bot token: set the variable Discord__Token [^\n]*\n$", result.Messages);
    }

    [Fact]
    public async Task A_token_that_Discord_refuses_ends_it_with_what_to_mend_and_is_not_shown()
    {
        using var serve = Start("MTE.another.token-that-is-wrong-000");
        await serve.Process.WaitForExitAsync(new CancellationTokenSource(Patience).Token);

        Assert.Equal(1, serve.Process.ExitCode);
        var messages = await serve.RestAsync();
        Assert.Contains("Discord:Token", messages);
        Assert.DoesNotContain("that-is-wrong", messages);
    }

    [Fact]
    public async Task It_tells_where_to_add_it_answers_and_its_health_page_is_ready()
    {
        using var serve = Start(FakeDiscord.Token);
        var address = await serve.AddressAsync();
        await discord.Gateway.SessionAsync().WaitAsync(Patience);

        var check = await SendAsync();
        Assert.StartsWith("✅ Accurate", BotUnderTest.Title(await check.MessageAsync()));
        using var http = new HttpClient();
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(address + "/healthz")).StatusCode);

        await serve.EndAsync();
        Assert.Equal(0, serve.Process.ExitCode);
        Assert.Contains($"client_id={FakeDiscord.Application}&scope=bot+applications.commands", serve.Told);
        Assert.Contains($"at {discord.ApiBase} add the application {FakeDiscord.Application}", serve.Told);
    }

    [Fact]
    public async Task On_SIGTERM_what_was_taken_is_answered_first()
    {
        using var serve = Start(FakeDiscord.Token);
        await serve.AddressAsync();
        await discord.Gateway.SessionAsync().WaitAsync(Patience);
        discord.Api.Delay = TimeSpan.FromMilliseconds(700);
        var checks = new List<FakeInteraction>();
        for (var number = 0; number < 5; number++)
        {
            checks.Add(await SendAsync());
        }

        await checks[^1].UntilAsync(() => checks.TrueForAll(check => discord.Api.Requests.Any(request => request.Route.Contains(check.Id, StringComparison.Ordinal))));
        await serve.EndAsync();

        Assert.Equal(0, serve.Process.ExitCode);
        Assert.All(checks, check => Assert.False(check.Original!.IsThinking));
        Assert.Contains("every question that was taken is answered", serve.Told);
    }

    [Fact]
    public async Task By_HTTP_it_answers_signed_interactions_and_opens_no_gateway()
    {
        var key = QuoteBot.Cli.Bench.DiscordServer.Ed25519Key.New();
        using var serve = Start(FakeDiscord.Token, ("Discord__PublicKey", key.PublicKey));
        discord.Sender = new InteractionSender(new Uri(await serve.AddressAsync() + "/interactions"), key);

        var check = await SendAsync();

        Assert.StartsWith("✅ Accurate", BotUnderTest.Title(await check.MessageAsync()));
        Assert.Empty(discord.Gateway.Received);
        await serve.EndAsync();
    }

    private Task<FakeInteraction> SendAsync() =>
        discord.SendInteractionAsync(new JsonObject { ["type"] = 2, ["data"] = BotUnderTest.Command("check", ("text", Berths)) });

    private Serving Start(string token, params (string Name, string Value)[] more) => new(folder, [("Discord__Token", token), ("Discord__ApiBase", discord.ApiBase), ("Web__Address", "http://127.0.0.1:0"), .. more]);

    private sealed class Serving : IDisposable
    {
        public Serving(string folder, IReadOnlyList<(string Name, string Value)> environment) =>
            Process = CliProcess.Start(folder, ["serve", "--data", folder], environment);

        public Process Process { get; }

        /// <summary>What it has said so far.</summary>
        public string Told { get; private set; } = "";

        /// <summary>Of its web server, as soon as it says so.</summary>
        public async Task<string> AddressAsync()
        {
            using var patience = new CancellationTokenSource(Patience);
            while (await Process.StandardError.ReadLineAsync(patience.Token) is { } line)
            {
                Told += line + "\n";
                if (line.StartsWith("Add the ", StringComparison.Ordinal))
                {
                    var from = Told.IndexOf("http://", StringComparison.Ordinal);
                    return Told[from..Told.IndexOf("/healthz", StringComparison.Ordinal)];
                }
            }

            throw new InvalidOperationException("It ended: " + Told);
        }

        public Task<string> RestAsync() => Process.StandardError.ReadToEndAsync();

        public async Task EndAsync()
        {
            using var kill = Process.Start("kill", ["-TERM", Process.Id.ToString(CultureInfo.InvariantCulture)]);
            using var patience = new CancellationTokenSource(Patience);
            Told += await Process.StandardError.ReadToEndAsync(patience.Token);
            await Process.WaitForExitAsync(patience.Token);
        }

        public void Dispose()
        {
            if (!Process.HasExited)
            {
                Process.Kill();
            }

            Process.Dispose();
        }
    }
}
