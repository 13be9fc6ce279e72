namespace QuoteBot.Meaning;

/// <summary>A model file cannot be used. The message says which file, what is wrong with it and what to do.</summary>
public sealed class ModelException : Exception
{
    /// <summary>For a file whose content is not usable.</summary>
    public ModelException(string path, string problem)
        : base($"{path}: {problem}. {Remedy}")
    {
    }

    /// <summary>For a file that cannot be read at all.</summary>
    public ModelException(string path, string problem, Exception inner)
        : base($"{path}: {problem}. {Remedy}", inner)
    {
    }

    private const string Remedy = "Restore the file from the release that the program came with, or make it again as models/README.md tells";
}
