using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Rest;

/// <summary>Fetches members' attachments, from the allowed hosts alone: an address comes from outside, and must not make the bot ask inside.</summary>
internal sealed class AttachmentDownload : IDisposable
{
    private const int Tries = 3;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);

    /// <summary>For one try: the largest allowed file over a slow line.</summary>
    public static readonly TimeSpan TryTime = TimeSpan.FromSeconds(30);

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly HashSet<string> hosts;
    private readonly ResiliencePipeline pipeline;

    /// <param name="hosts">Separated by commas, with the port where it is not the usual one.</param>
    public AttachmentDownload(string hosts, TimeProvider time, Func<double> chance)
    {
        this.hosts = hosts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = Tries - 1,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstWait,
                Randomizer = chance,
                ShouldHandle = args => ValueTask.FromResult(args.Outcome.Exception is TimeoutRejectedException or HttpRequestException or IOException or DiscordException { Status: >= 500 or 429 }),
            })
            .AddTimeout(TryTime)
            .Build();
    }

    /// <exception cref="DiscordException">The address is not an allowed one, the file is larger, or it cannot be had.</exception>
    public async Task<byte[]> FetchAsync(Attachment attachment, int mostBytes, CancellationToken cancellationToken)
    {
        if (attachment.Size > mostBytes)
        {
            throw TooLarge(mostBytes);
        }

        var address = Allowed(attachment.Url);
        try
        {
            return await pipeline.ExecuteAsync(async token => await TryAsync(address, mostBytes, token), cancellationToken);
        }
        catch (Exception failure) when (failure is TimeoutRejectedException or HttpRequestException or IOException)
        {
            throw new DiscordException("The attachment could not be fetched. Try again later.", inner: failure);
        }
    }

    public void Dispose() => http.Dispose();

    private Uri Allowed(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)
        && address.UserInfo.Length == 0 && hosts.Contains(address.Authority)
            ? address
            : throw new DiscordException("The attachment is not at one of the hosts that are allowed (Discord:AttachmentHosts).");

    private async Task<byte[]> TryAsync(Uri address, int mostBytes, CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode is not HttpStatusCode.OK)
        {
            throw new DiscordException($"The attachment could not be fetched ({(int)response.StatusCode}).", (int)response.StatusCode);
        }

        if (response.Content.Headers.ContentLength > mostBytes)
        {
            throw TooLarge(mostBytes);
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (bytes.Length + read > mostBytes)
            {
                throw TooLarge(mostBytes);
            }

            bytes.Write(buffer.AsSpan(0, read));
        }

        return bytes.ToArray();
    }

    private static DiscordException TooLarge(int mostBytes) => new($"The attachment is larger than {mostBytes / 1024} KB.");
}
