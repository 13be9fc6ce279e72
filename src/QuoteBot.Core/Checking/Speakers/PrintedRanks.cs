using System.Text.RegularExpressions;

namespace QuoteBot.Checking.Speakers;

/// <summary>Finds by the rank before a person's name that they speak for a police force or a sheriff: "Moor police Sgt. Ana Vik", "Vik County Sheriff Jan Ruiz". Pure.</summary>
/// <remarks>Only to confirm, with a note; that an article does not say so proves nothing.</remarks>
internal static partial class PrintedRanks
{
    private const int LongestRank = 90;

    /// <summary>A name that a whole article repeats has its rank at one of its first mentions.</summary>
    private const int MostMentions = 6;

    /// <param name="role">What the record says that the person is; null for nothing.</param>
    /// <param name="claimed">"police", "the Moor Police Department", "the sheriff's office".</param>
    public static bool Are(string text, string person, string? role, string claimed)
    {
        if (Force().Match(claimed) is not { Success: true } force)
            return false;
        var isSheriff = force.Groups["sheriff"].Success;
        var place = force.Groups["place"].Value.Trim();
        if (IsOf(role + " "))
            return true;
        var found = 0;
        for (var at = text.IndexOf(person, StringComparison.Ordinal); at >= 0 && found < MostMentions; at = text.IndexOf(person, at + 1, StringComparison.Ordinal), found++)
        {
            if (IsOf(text[Math.Max(0, at - LongestRank)..at]))
                return true;
        }

        return false;

        bool IsOf(string before)
            // A rank without a place is that of the force which the article names.
            => (isSheriff ? Sheriff() : Rank()).Match(before) is { Success: true } rank && rank.Groups["place"].Value.Trim() is var printed
                && (place.Length == 0 || printed.Equals(place, StringComparison.OrdinalIgnoreCase) || printed.Length == 0 && text.Contains($"{place} police", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"^(?:the )?(?<place>(?:\p{Lu}[\p{L}.’'-]+ )*?)(?:(?:police|pd)(?: (?:department|dept\.?|force|officials?))?|(?<sheriff>sheriff['’]s (?:office|department|dept\.?)))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Force();

    /// <summary>"Moor police Sgt. ", "Moor Police Department spokeswoman Lt. ": no union, and nobody who was.</summary>
    [GeneratedRegex(@"(?<!\b(?:[Ff]ormer|[Rr]etired|[Oo]ne-time|[Ff]ired) (?:\p{Lu}[\p{L}.’'-]+ ){0,3})(?<place>(?:\p{Lu}[\p{L}.’'-]+ )*?)[Pp]olice (?:[Dd]epartment |[Dd]ept\.? )?(?:(?:[Dd]eputy |[Aa]ssistant |[Aa]cting |[Ii]nterim |[Mm]aster )?(?:[Ss]gt|[Ss]ergeant|[Ll]t|[Ll]ieutenant|[Cc]apt|[Cc]aptain|[Cc]hief|[Cc]ommissioner|[Oo]fficer|[Dd]et|[Dd]etective|[Cc]mdr|[Cc]ommander|[Mm]aj|[Mm]ajor|[Ss]uperintendent|[Ii]nspector|[Ss]pokes(?:man|woman|person))\.?,? ){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rank();

    [GeneratedRegex(@"(?<!\b(?:[Ff]ormer|[Rr]etired) (?:\p{Lu}[\p{L}.’'-]+ ){0,3})(?<place>(?:\p{Lu}[\p{L}.’'-]+ )*?)(?:[Ss]heriff|[Ss]heriff['’]s (?:[Oo]ffice |[Dd]epartment )?(?:[Ss]gt|[Ss]ergeant|[Ll]t|[Ll]ieutenant|[Cc]apt|[Cc]aptain|[Dd]eputy|[Dd]et|[Dd]etective|[Ss]pokes(?:man|woman|person))\.?) $", RegexOptions.CultureInvariant)]
    private static partial Regex Sheriff();
}
