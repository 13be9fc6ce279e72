namespace QuoteBot.Text;

/// <summary>The word lists that travel inside the assembly: one entry a line, # starts a comment line.</summary>
internal static class EmbeddedList
{
    /// <param name="file">The file's name in the Text folder.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without the file.</exception>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(EmbeddedList).Assembly.GetManifestResourceStream($"QuoteBot.Text.{file}")
            ?? throw new InvalidOperationException($"The word list {file} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var entry = line.Trim();
            if (entry.Length > 0 && !entry.StartsWith("# ", StringComparison.Ordinal))
                yield return entry;
        }
    }
}
