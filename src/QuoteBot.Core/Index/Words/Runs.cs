namespace QuoteBot.Index.Words;

internal static class Runs
{
    /// <summary>The most numbers in a row that both have in common.</summary>
    public static int Longest(int[] one, int[] other)
    {
        var longest = 0;
        var above = new int[other.Length + 1];
        foreach (var number in one)
        {
            for (var i = other.Length; i > 0; i--)
            {
                above[i] = number == other[i - 1] ? above[i - 1] + 1 : 0;
                longest = Math.Max(longest, above[i]);
            }
        }
        return longest;
    }
}
