namespace QuoteBot.Text;

/// <summary>Words that take another form directly after a number.</summary>
internal static class Units
{
    /// <returns>"dollars" for "dollar", "a.m" for "am", "percent" for "pc"; null for words that stay as they are.</returns>
    public static string? Plural(string word) => word switch
    {
        "dollar" or "dollars" => "dollars",
        "pound" or "pounds" => "pounds",
        "hr" or "hrs" => "hours",
        "yr" or "yrs" => "years",
        "mins" => "minutes",
        "euro" or "euros" => "euros",
        "rupee" or "rupees" => "rupees",
        "yen" => "yen",
        "pc" => "percent",
        "am" => "a.m",
        "pm" => "p.m",
        _ => null,
    };
}
