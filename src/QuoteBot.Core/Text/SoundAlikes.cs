using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>Words that are typed for one another, for they sound the same or nearly so: "peace", "piece". Pure.</summary>
internal static class SoundAlikes
{
    private static readonly FrozenSet<(string, string)> Pairs = EmbeddedList.Lines("sound-alikes.txt")
        .Select(line => line.Split(' '))
        .SelectMany(group => group.SelectMany(one => group.Where(other => other != one).Select(other => (one, other))))
        .ToFrozenSet();

    /// <param name="one">A canonical form.</param>
    /// <param name="other">Another.</param>
    public static bool Are(string one, string other) => Pairs.Contains((one, other));
}
