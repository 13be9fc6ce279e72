namespace QuoteBot.Cli;

/// <summary>Cuts a very long passage down to the part that the claim is about.</summary>
public static class PassageWindow
{
    /// <summary>The passage, or of a longer one at most <paramref name="most"/> characters around the longest equal stretch, with ellipses where it was cut.</summary>
    public static string Around(string passage, IReadOnlyList<DiffPart> diff, int most)
    {
        if (passage.Length <= most)
        {
            return passage;
        }

        var longest = diff
            .Where(part => part.Op is DiffOp.Equal)
            .Select(part => SafeText.Line(part.Record))
            .MaxBy(text => text.Length) ?? "";
        var at = longest.Length > 0 ? Math.Max(0, passage.IndexOf(longest, StringComparison.OrdinalIgnoreCase)) : 0;
        var start = Math.Clamp(at - (most / 4), 0, passage.Length - most);
        return SafeText.Cut(start > 0 ? SafeText.CutStart(passage, passage.Length - start) : passage, most);
    }
}
