using System.Buffers;
using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>Web addresses, which stay one word.</summary>
internal static class Addresses
{
    /// <summary>A longer host name than this is not looked for; it keeps the look ahead short on hostile text.</summary>
    private const int LongestHost = 64;

    // Endings that do not look like the first word of a sentence whose space was lost ("ended.It").
    private static readonly FrozenSet<string> Endings = FrozenSet.ToFrozenSet(["com", "org", "net", "gov", "edu", "uk", "info", "eu", "io", "tv"]);
    private static readonly SearchValues<char> Trailing = SearchValues.Create(".,;:!?)]}'\"’”»*_");

    /// <returns>The end of the address that starts here; <paramref name="start"/> when there is none.</returns>
    public static int End(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || StartsWithHost(rest))
        {
            return start + Length(rest);
        }

        return start;
    }

    private static bool StartsWithHost(ReadOnlySpan<char> rest)
    {
        var (end, dot) = (0, -1);
        while (end < rest.Length && end < LongestHost && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '-' or '.'))
        {
            if (rest[end] == '.')
            {
                // "ended.It" is no host; in capitals throughout it may be one.
                if (end + 1 >= rest.Length || !char.IsAsciiLetter(rest[end + 1]) || char.IsAsciiLetterUpper(rest[end + 1]) && rest[..end].ContainsAnyInRange('a', 'z'))
                    break;
                dot = end;
            }

            end++;
        }

        return dot > 0 && Endings.Contains(rest[(dot + 1)..end].ToString().ToLowerInvariant());
    }

    private static int Length(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && Folding.Kind(rest[end]) != CharKind.Space && rest[end] is not ('"' or '<' or '>' or '”' or '“'))
            end++;
        while (end > 0 && Trailing.Contains(rest[end - 1]))
            end--;
        return end;
    }
}
