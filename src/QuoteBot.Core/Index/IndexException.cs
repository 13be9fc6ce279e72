namespace QuoteBot.Index;

public enum IndexFailure
{
    /// <summary>There is no index file (or folder) yet.</summary>
    Missing,

    /// <summary>The file is not an SQLite database, or a damaged one.</summary>
    NotADatabase,

    /// <summary>A database of another program.</summary>
    NotOurs,

    /// <summary>Made by a newer version of the program.</summary>
    TooNew,

    /// <summary>Another program holds the file for itself.</summary>
    Locked,

    /// <summary>The disk, or the room that the index may take, is full.</summary>
    Full,

    /// <summary>The file cannot be opened, read or written: rights, or a failing disk.</summary>
    Unreachable,
}

/// <summary>The index cannot be used; the message is meant for the user and names the file.</summary>
public sealed class IndexException(IndexFailure failure, string message, Exception? inner = null) : Exception(message, inner)
{
    public IndexFailure Failure { get; } = failure;
}
