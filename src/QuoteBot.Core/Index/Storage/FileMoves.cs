using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace QuoteBot.Index.Storage;

/// <summary>Asks SQLite whether the file under a connection is still the one of that name.</summary>
/// <remarks>Opening the file to find out would end SQLite's locks on it. https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html</remarks>
internal static partial class FileMoves
{
    /// <summary>SQLITE_FCNTL_HAS_MOVED.</summary>
    private const int HasMovedOperation = 20;

    /// <summary>One look at the file system: some microseconds.</summary>
    public static bool HasMoved(SqliteConnection connection)
    {
        SqliteException.ThrowExceptionForRC(FileControl(connection.Handle!.DangerousGetHandle(), 0, HasMovedOperation, out var moved), connection.Handle);
        return moved != 0;
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FileControl(nint database, nint name, int operation, out int answer);
}
