using Microsoft.Extensions.Logging;
using QuoteBot.Index;

namespace QuoteBot.Web;

/// <summary>Whether the bot can answer.</summary>
/// <param name="serving">Whether the index's file is there, and the bot is not stopping.</param>
/// <param name="connected">Whether the gateway is; null where there is none.</param>
internal sealed partial class Health(IQuoteIndex index, Func<bool> serving, Func<bool>? connected, ILogger<Health> logger)
{
    /// <summary>Null when all is well, else what is missing, as a sentence.</summary>
    public async Task<string?> ProblemAsync(CancellationToken cancellationToken)
    {
        if (!serving())
        {
            return "The index is not there, or the bot is stopping.";
        }

        if (connected?.Invoke() == false)
        {
            return "The gateway is not connected.";
        }

        try
        {
            await index.CoverageAsync(speaker: null, cancellationToken);
            return null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whoever asks may be anybody: the file's path is for the log.
            LogUnread(failure);
            return "The index cannot be read; the log has more.";
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The index cannot be read.")]
    private partial void LogUnread(Exception failure);
}
