using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Http;

/// <summary>Takes interactions that Discord sends by HTTP, and gives the first answer in the response.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/overview#preparing-for-interactions</remarks>
internal sealed partial class InteractionsEndpoint
{
    public const string Path = "/interactions";

    /// <summary>An interaction with a forwarded message and its embeds comes to some tens of kilobytes.</summary>
    private const int MostBytes = 256 * 1024;

    private const int ChunkBytes = 16 * 1024;

    /// <summary>Discord waits three seconds, the way included.</summary>
    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(2.5);

    private readonly RequestSignature signature;
    private readonly IDiscordEvents events;
    private readonly TimeProvider time;
    private readonly ILogger logger;

    /// <param name="publicKey">The application's, 64 hexadecimal digits.</param>
    /// <param name="time">The system's unless told.</param>
    /// <exception cref="PlatformNotSupportedException">OpenSSL's library, which checks signatures, is not there; the message says what to do.</exception>
    public InteractionsEndpoint(string publicKey, IDiscordEvents events, ILogger<InteractionsEndpoint> logger, TimeProvider? time = null)
    {
        this.events = events;
        this.logger = logger;
        this.time = time ?? TimeProvider.System;
        signature = new RequestSignature(publicKey, this.time);
    }

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost(Path, (RequestDelegate)AnswerAsync);

    private async Task AnswerAsync(HttpContext context)
    {
        var arrived = time.GetTimestamp();
        var headers = context.Request.Headers;
        if (await ReadAsync(context) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
        else if (!signature.IsRight(headers["X-Signature-Ed25519"], headers["X-Signature-Timestamp"], body))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (InteractionReader.Of(JsonFields.Parse(body)) is not { } interaction)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (interaction.Type is InteractionType.Ping)
        {
            await WriteAsync(context, Callback.Pong);
        }
        else
        {
            await AnswerAsync(context, interaction, AnswerTime - time.GetElapsedTime(arrived));
        }
    }

    /// <summary>Where the bot says nothing in time, an error tells Discord to tell the member at once; an empty success would promise an answer that does not come.</summary>
    private async Task AnswerAsync(HttpContext context, Interaction interaction, TimeSpan left)
    {
        var answer = new ResponseAnswer();
        events.OnInteraction(interaction, answer.GiveAsync);
        if (await answer.TakeAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, time) is not { } callback)
        {
            LogUnanswered(logger, interaction.Id);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        try
        {
            await WriteAsync(context, callback);
            answer.Written();
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            answer.Lost(gone);
        }
    }

    /// <summary>Null when the body is too large.</summary>
    private static async Task<byte[]?> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentLength > MostBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[ChunkBytes];
        int read;
        while ((read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
        {
            if (body.Length + read > MostBytes)
            {
                return null;
            }

            body.Write(buffer.AsSpan(0, read));
        }

        return body.ToArray();
    }

    private static async Task WriteAsync(HttpContext context, Callback callback)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(callback, DiscordJson.Default.Callback);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = json.Length;
        await context.Response.Body.WriteAsync(json, context.RequestAborted);
        await context.Response.CompleteAsync();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The bot gave interaction {Id} no first answer in time.")]
    private static partial void LogUnanswered(ILogger logger, string id);
}
