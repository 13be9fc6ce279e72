namespace QuoteBot.Discord.Store;

/// <summary>Deletes many rows in small steps.</summary>
internal static class Pruning
{
    /// <summary>Some hundredths of a second: others that write get their turn in between.</summary>
    public const int AtOnce = 1_000;

    /// <param name="table">Its rows have an id.</param>
    /// <param name="where">Over the values $1 … $n; an index is to serve it, for it is asked once a step.</param>
    /// <returns>How many were deleted.</returns>
    public static async Task<int> DeleteAsync(this StoreFile file, string table, string where, object[] values, CancellationToken cancellationToken)
    {
        var sql = $"DELETE FROM {table} WHERE id IN (SELECT id FROM {table} WHERE {where} LIMIT {AtOnce})";
        var all = 0;
        int deleted;
        do
        {
            deleted = await file.InTransactionAsync(store => store.Execute(sql, values), cancellationToken).ConfigureAwait(false);
            all += deleted;
        }
        while (deleted == AtOnce);

        return all;
    }
}
