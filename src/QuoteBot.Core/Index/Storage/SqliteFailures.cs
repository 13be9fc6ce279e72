using Microsoft.Data.Sqlite;

namespace QuoteBot.Index.Storage;

/// <summary>Says in the user's words what an SQLite error means for the index file.</summary>
internal static class SqliteFailures
{
    /// <summary>Null when the error is none that a user could act on: then it is a fault of the program and travels as it is.</summary>
    public static IndexException? Explain(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
            new(IndexFailure.Locked, $"The index {path} is locked by another program. Try again when that has finished.", error),
        SQLitePCL.raw.SQLITE_FULL =>
            new(IndexFailure.Full, $"The disk is full: the index {path} could not grow. What was stored before is still there.", error),
        SQLitePCL.raw.SQLITE_NOTADB =>
            new(IndexFailure.NotADatabase, $"{path} is not a QuoteBot index. It was left as it is.", error),
        SQLitePCL.raw.SQLITE_CORRUPT =>
            new(IndexFailure.NotADatabase, $"The index {path} is damaged. Move it away and index the articles again.", error),
        SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_IOERR =>
            new(IndexFailure.Unreachable, $"The index {path} cannot be opened, read or written ({error.Message}).", error),
        _ => null,
    };
}
