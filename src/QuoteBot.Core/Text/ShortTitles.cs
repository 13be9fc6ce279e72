using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>Titles and offices as outlets shorten them: "Sen. Ruiz".</summary>
public static class ShortTitles
{
    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        ["sen"] = "senator",
        ["sens"] = "senators",
        ["rep"] = "representative",
        ["reps"] = "representatives",
        ["gov"] = "governor",
        ["govs"] = "governors",
        ["pres"] = "president",
        ["sec"] = "secretary",
        ["gen"] = "general",
        ["col"] = "colonel",
        ["lt"] = "lieutenant",
        ["capt"] = "captain",
        ["sgt"] = "sergeant",
        ["adm"] = "admiral",
        ["prof"] = "professor",
        ["dr"] = "doctor",
        ["rev"] = "reverend",
        ["supt"] = "superintendent",
        ["atty"] = "attorney",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="form">A canonical form, without a point.</param>
    /// <returns>The whole word; null for any other form.</returns>
    public static string? InFull(string form) => Titles.GetValueOrDefault(form);
}
