using QuoteBot.Index;

namespace QuoteBot.Web;

/// <summary>Whether the bot can answer.</summary>
/// <param name="connected">Whether the gateway is; null where there is none.</param>
internal sealed class Health(IQuoteIndex index, Func<bool>? connected)
{
    /// <summary>Null when all is well, else what is missing, as a sentence.</summary>
    public async Task<string?> ProblemAsync(CancellationToken cancellationToken)
    {
        if (connected?.Invoke() == false)
        {
            return "The gateway is not connected.";
        }

        try
        {
            await index.CoverageAsync(speaker: null, cancellationToken);
            return null;
        }
        catch (IndexException failure)
        {
            return failure.Message;
        }
    }
}
