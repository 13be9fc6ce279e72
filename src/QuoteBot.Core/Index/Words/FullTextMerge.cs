using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Words;

/// <summary>Joins the parts that the full-text index grows in: with one part a look-up is a quarter faster than with a dozen.</summary>
/// <remarks>https://www.sqlite.org/fts5.html#the_merge_command: a negative number begins to join all parts, positive ones go on with it, and it is done when fewer than two rows change.</remarks>
internal static class FullTextMerge
{
    /// <summary>Some 2 MB: another writer has its turn soon.</summary>
    private const int PagesAtOnce = 500;

    /// <summary>A join of a thousand steps has written 2 GB; should one not end, no caller waits for ever.</summary>
    private const int MostSteps = 2_000;

    /// <param name="write">Runs one step in a transaction of its own.</param>
    public static async Task RunAsync(Func<Func<Session, bool>, Task<bool>> write, CancellationToken cancellationToken)
    {
        for (var step = 0; step < MostSteps && !cancellationToken.IsCancellationRequested; step++)
        {
            var pages = step == 0 ? -PagesAtOnce : PagesAtOnce;
            if (!await write(session => Step(session, pages)).ConfigureAwait(false))
                return;
        }
    }

    /// <returns>Whether there is more to do.</returns>
    private static bool Step(Session session, int pages)
    {
        var before = Changes(session);
        session.With("INSERT INTO words(words, rank) VALUES ('merge', $1)", pages).Execute();
        return Changes(session) - before >= 2;
    }

    private static long Changes(Session session) => session.With("SELECT total_changes()").Number() ?? 0;
}
