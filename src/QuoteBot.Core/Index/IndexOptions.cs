using QuoteBot.Index.Vectors;

namespace QuoteBot.Index;

/// <summary>How an index file is opened.</summary>
public sealed record IndexOptions
{
    /// <summary>How long a reader waits for a file that another program holds for itself.</summary>
    public TimeSpan ReadPatience { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>How long a writer waits for its turn: other writers' transactions are short, but there may be many.</summary>
    public TimeSpan WritePatience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>By which meaning is found; null for words alone.</summary>
    public MeaningModels? Meaning { get; init; }

    /// <summary>The most 4 KiB pages that the file may have; null for no limit. Stands in for a full disk in tests.</summary>
    internal int? MaxPages { get; init; }
}

public enum IndexMode
{
    /// <summary>A missing file is an error.</summary>
    MustExist,

    /// <summary>A missing file, and its folder, are made.</summary>
    Create,
}
