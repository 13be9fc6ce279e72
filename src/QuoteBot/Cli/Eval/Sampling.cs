using System.CommandLine.Parsing;

namespace QuoteBot.Cli.Eval;

/// <summary>Picks from what was measured.</summary>
public static class Sampling
{
    /// <summary>Of an option that says how many.</summary>
    public static void AboveZero(OptionResult result)
    {
        if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var count) && count > 0))
        {
            result.AddError($"{result.Option.Name} takes a number above 0.");
        }
    }

    /// <summary>So many, evenly from the list; all when not told or fewer.</summary>
    public static IReadOnlyList<T> Evenly<T>(IReadOnlyList<T> items, int? count) =>
        count is not > 0 || count >= items.Count ? items : [.. Enumerable.Range(0, count.Value).Select(number => items[(int)((long)number * items.Count / count.Value)])];

    /// <summary>So many, drawn by the chance given, in the list's order.</summary>
    public static IEnumerable<T> Drawn<T>(IReadOnlyList<T> items, int count, Random random)
    {
        var places = Enumerable.Range(0, items.Count).ToArray();
        random.Shuffle(places);
        return places.Take(count).Order().Select(place => items[place]);
    }
}
