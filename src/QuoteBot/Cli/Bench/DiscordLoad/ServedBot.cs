using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace QuoteBot.Cli.Bench.DiscordLoad;

/// <summary>The bot as <c>serve</c> runs it, in a process of its own.</summary>
internal sealed class ServedBot : IDisposable
{
    /// <summary>For opening the index and connecting, also on a busy machine.</summary>
    private static readonly TimeSpan StartTime = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private readonly Process process;
    private readonly Task<string> messages;

    private ServedBot(Process process, string address)
    {
        this.process = process;
        Address = new Uri(address);
        process.BeginOutputReadLine();
        messages = process.StandardError.ReadToEndAsync();
    }

    public Uri Address { get; }

    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory that it had, in bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    /// <param name="publicKey">Null for the gateway.</param>
    /// <exception cref="Failure">It did not become ready; the message repeats what it said.</exception>
    public static async Task<ServedBot> StartAsync(string folder, string token, string apiBase, string? publicKey, CancellationToken cancellationToken)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var bot = new ServedBot(
            OwnProgram.Start(["serve", "--data", folder], new Dictionary<string, string>
            {
                ["Discord__Token"] = token,
                ["Discord__ApiBase"] = apiBase,
                ["Discord__ApplicationId"] = "",
                ["Discord__GuildId"] = "",
                ["Discord__GatewayUrl"] = "",
                ["Discord__PublicKey"] = publicKey ?? "",
                ["Web__Address"] = address,
            }),
            address);
        try
        {
            await bot.UntilReadyAsync(cancellationToken);
            return bot;
        }
        catch
        {
            bot.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        OwnProgram.End(process);
        process.Dispose();
    }

    private async Task UntilReadyAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        var begun = Stopwatch.GetTimestamp();
        while (!await IsReadyAsync(http, cancellationToken))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(begun) > StartTime)
            {
                OwnProgram.End(process);
                throw new Failure($"The bot did not start: {SafeText.Line(await messages)}");
            }

            await Task.Delay(Look, cancellationToken);
        }
    }

    private async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(new Uri(Address, "/healthz"), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>One that nobody uses at this moment.</summary>
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
