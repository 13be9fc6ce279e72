using QuoteBot.Index;
using QuoteBot.Ingestion;

namespace QuoteBot.Cli.Eval;

/// <summary>The index that a measurement asks: a temporary one that goes with it, or one that is kept.</summary>
public sealed class MeasuredIndex : IAsyncDisposable
{
    /// <summary>Claims between two messages.</summary>
    private const int TellEvery = 500;

    private readonly TemporaryFolder? temporary;

    private MeasuredIndex(IQuoteIndex index, TemporaryFolder? temporary, int problems) => (Index, this.temporary, Problems) = (index, temporary, problems);

    public IQuoteIndex Index { get; }

    /// <summary>Articles that could not be read; each was told.</summary>
    public int Problems { get; }

    /// <param name="folder">Where the index is to stay; null for a temporary one.</param>
    /// <param name="items">What goes in; what is there already unchanged is left alone.</param>
    public static async Task<MeasuredIndex> FillAsync(Terminal terminal, string? folder, IEnumerable<ReadItem> items, CancellationToken cancellationToken)
    {
        var temporary = folder is null ? new TemporaryFolder("eval") : null;
        IQuoteIndex? index = null;
        try
        {
            terminal.Message("Indexing…");
            index = await Services.CreateIndexAsync(folder ?? temporary!.Path, cancellationToken);
            var run = await Indexing.RunAsync(terminal, index, items, [], cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            return new MeasuredIndex(index, temporary, run.Totals.Problems);
        }
        catch
        {
            await EndAsync(index, temporary);
            throw;
        }
    }

    /// <summary>Checks the claims one after another, and tells how far it is.</summary>
    /// <returns>The answers, in the claims' order.</returns>
    public async Task<IReadOnlyList<Verdict>> CheckAsync(Terminal terminal, IReadOnlyList<Claim> claims, CancellationToken cancellationToken)
    {
        var checker = Services.Checker(Index);
        var verdicts = new List<Verdict>(claims.Count);
        foreach (var claim in claims)
        {
            if (verdicts.Count % TellEvery == 0)
            {
                terminal.Message($"Checking: {verdicts.Count} of {claims.Count}…");
            }

            verdicts.Add(await checker.CheckAsync(claim, cancellationToken));
        }

        return verdicts;
    }

    public ValueTask DisposeAsync() => EndAsync(Index, temporary);

    private static async ValueTask EndAsync(IQuoteIndex? index, TemporaryFolder? temporary)
    {
        if (index is not null)
        {
            await index.DisposeAsync();
        }

        temporary?.Dispose();
    }
}
