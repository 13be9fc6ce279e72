using System.Diagnostics;
using QuoteBot.Discord.Commands;
using QuoteBot.Index;

namespace QuoteBot.Cli.Bench;

/// <summary>How long a member waits for suggestions while typing a speaker's name.</summary>
internal static class TypingFigures
{
    private const int Typed = 200;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(IQuoteIndex index, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var names = await index.SpeakerNamesAsync(Suggestions.MostNames, cancellationToken);
        var suggestions = new NameSuggestions(names);
        var read = Stopwatch.GetElapsedTime(started);
        var times = new List<TimeSpan>();
        foreach (var text in Texts(names))
        {
            started = Stopwatch.GetTimestamp();
            suggestions.Of(text, Suggestions.MostChoices);
            times.Add(Stopwatch.GetElapsedTime(started));
        }

        return
        [
            new("names to suggest", names.Count, FigureForm.Number),
            new("  read in the background", read.TotalMilliseconds, FigureForm.Milliseconds),
            .. CheckFigures.Times("  suggestions for what is typed", times, 50, 99),
        ];
    }

    /// <summary>Names from all over the list, half typed; every second with two letters swapped, for which all names are looked through.</summary>
    private static IEnumerable<string> Texts(IReadOnlyList<NameCount> names)
    {
        for (var at = 0; at < Math.Min(Typed, names.Count); at++)
        {
            var name = names[(int)((long)at * names.Count / Typed) % names.Count].Name;
            var typed = name[..Math.Max(1, name.Length / 2)];
            yield return at % 2 == 0 || typed.Length < 4 ? typed : $"{typed[..^2]}{typed[^1]}{typed[^2]}";
        }
    }
}
