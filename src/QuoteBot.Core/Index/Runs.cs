namespace QuoteBot.Index;

internal static class Runs
{
    /// <summary>The most words in a row that both have in common.</summary>
    public static int Longest(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var longest = 0;
        var above = new int[other.Count + 1];
        foreach (var form in one)
        {
            for (var i = other.Count; i > 0; i--)
            {
                above[i] = string.Equals(form, other[i - 1], StringComparison.Ordinal) ? above[i - 1] + 1 : 0;
                longest = Math.Max(longest, above[i]);
            }
        }
        return longest;
    }
}
