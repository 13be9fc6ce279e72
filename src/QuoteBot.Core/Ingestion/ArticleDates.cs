using System.Globalization;
using System.Text.RegularExpressions;

namespace QuoteBot.Ingestion;

/// <summary>Reads dates as news writes them.</summary>
public static partial class ArticleDates
{
    // The first newspaper is of 1605; an earlier year is a mistake, or the zero of some clock.
    private const int FirstYear = 1605;

    private const int LastYear = 2999;

    // "Published on Tuesday, 5 March 2024 at 10:15 p.m. GMT" has 52; a paragraph is no date.
    private const int MaxLength = 120;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly Dictionary<string, TimeSpan> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = TimeSpan.Zero,
        ["UTC"] = TimeSpan.Zero,
        ["GMT"] = TimeSpan.Zero,
        ["BST"] = TimeSpan.FromHours(1),
        ["CET"] = TimeSpan.FromHours(1),
        ["CEST"] = TimeSpan.FromHours(2),
        ["EST"] = TimeSpan.FromHours(-5),
        ["EDT"] = TimeSpan.FromHours(-4),
        ["CST"] = TimeSpan.FromHours(-6),
        ["CDT"] = TimeSpan.FromHours(-5),
        ["MST"] = TimeSpan.FromHours(-7),
        ["MDT"] = TimeSpan.FromHours(-6),
        ["PST"] = TimeSpan.FromHours(-8),
        ["PDT"] = TimeSpan.FromHours(-7),
    };

    /// <summary>Reads ISO 8601, RFC 1123, "March 5, 2024", "5 March 2024 10:15 GMT", "2024/03/05", "1/21/18" where only one order of day and month is possible; a weekday or "Published" around it does not matter.</summary>
    /// <returns>Null for what is no date, is impossible (30 February) or ambiguous (3/4/2024). Without a time midnight, without a known zone UTC.</returns>
    public static DateTimeOffset? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxLength)
            return null;
        return Day(text) is { } found ? At(found.Day, text[found.End..]) : null;
    }

    private static (DateOnly Day, int End)? Day(string text)
    {
        if (Iso().Match(text) is { Success: true } iso)
            return Day(iso, Number(iso, "y"), Number(iso, "m"), Number(iso, "d"));
        if (DayFirst().Match(text) is { Success: true } dayFirst)
            return Day(dayFirst, Number(dayFirst, "y"), Month(dayFirst), Number(dayFirst, "d"));
        if (MonthFirst().Match(text) is { Success: true } monthFirst)
            return Day(monthFirst, Number(monthFirst, "y"), Month(monthFirst), Number(monthFirst, "d"));
        return Numeric().Match(text) is { Success: true } numeric ? Numeric(numeric) : null;
    }

    private static (DateOnly, int)? Numeric(Match match)
    {
        int first = Number(match, "a"), second = Number(match, "b"), year = Number(match, "y");
        if (match.Groups["y"].Length == 2)
            year += year < 70 ? 2000 : 1900;
        if (first == second || (second > 12 && first <= 12))
            return Day(match, year, first, second);
        return first > 12 ? Day(match, year, second, first) : null;
    }

    private static (DateOnly, int)? Day(Match match, int year, int month, int day)
    {
        var possible = year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return possible ? (new DateOnly(year, month, day), match.Index + match.Length) : null;
    }

    private static DateTimeOffset? At(DateOnly day, string rest)
    {
        var match = Time().Match(rest);
        if (!match.Success)
            return new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);

        int hour = Number(match, "h"), minute = Number(match, "n"), second = Number(match, "s");
        var half = match.Groups["half"].Value;
        if (half.Length > 0 && hour is >= 1 and <= 12)
            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        if (hour > 23 || minute > 59 || second > 60)
            return null;

        var moment = day.ToDateTime(new TimeOnly(hour, minute, Math.Min(second, 59)));
        return new DateTimeOffset(moment, Zone(match.Groups["zone"].Value, day));
    }

    private static TimeSpan Zone(string zone, DateOnly day)
    {
        if (Zones.TryGetValue(zone, out var known))
            return known;
        if (zone is ['E' or 'C' or 'M' or 'P', 'T'])
            return Zones[zone[0] + (IsSummerInAmerica(day) ? "DT" : "ST")];
        if (zone is not ['+' or '-' or '−', ..])
            return TimeSpan.Zero;

        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal).PadRight(4, '0');
        var offset = new TimeSpan(int.Parse(digits[..2], CultureInfo.InvariantCulture), int.Parse(digits[2..4], CultureInfo.InvariantCulture), 0);
        return offset > TimeSpan.FromHours(14) ? TimeSpan.Zero : zone[0] == '+' ? offset : -offset;
    }

    // The rule since 2007: from the second Sunday of March to the first of November.
    private static bool IsSummerInAmerica(DateOnly day) =>
        day >= Sunday(day.Year, 3, 8) && day < Sunday(day.Year, 11, 1);

    private static DateOnly Sunday(int year, int month, int from)
    {
        var day = new DateOnly(year, month, from);
        return day.AddDays((7 - (int)day.DayOfWeek) % 7);
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static int Month(Match match) => Array.IndexOf(Months, match.Groups["m"].Value[..3].ToLowerInvariant()) + 1;

    private const string MonthName = @"(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";

    private const RegexOptions Lenient = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?<![0-9])(?<y>[0-9]{4})(?:(?<sep>[-/.])(?<m>[0-9]{1,2})\k<sep>(?<d>[0-9]{1,2})|(?<m>[0-9]{2})(?<d>[0-9]{2}))(?=$|[^0-9])", Lenient)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<![0-9])(?<d>[0-9]{1,2})(?:st|nd|rd|th)?\.?(?:\s+of)?[\s-]+" + MonthName + @",?[\s-]+(?<y>[0-9]{4})(?![0-9])", Lenient)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<![a-z])" + MonthName + @"\s+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+(?<y>[0-9]{4})(?![0-9])", Lenient)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"(?<![0-9])(?<a>[0-9]{1,2})(?<sep>[-/.])(?<b>[0-9]{1,2})\k<sep>(?<y>[0-9]{4}|[0-9]{2})(?![0-9])", Lenient)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?<![0-9])(?<h>[0-9]{1,2})(?:(?<c>[:.])(?<n>[0-9]{2})(?:\k<c>(?<s>[0-9]{2})(?:[.,][0-9]+)?)?(?:\s*(?<half>[ap]\.?m\b\.?))?|(?<n>[0-9]{2})(?<s>[0-9]{2})(?=$|[^0-9])|\s*(?<half>[ap]\.?m\b\.?))(?:\s*\(?(?<zone>[+\-−][0-9]{2}(?::?[0-9]{2})?|[a-z]{1,4}\b))?", Lenient)]
    private static partial Regex Time();
}
