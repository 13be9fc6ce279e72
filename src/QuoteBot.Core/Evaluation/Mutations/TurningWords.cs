using System.Collections.Frozen;

namespace QuoteBot.Evaluation.Mutations;

/// <summary>Words after which a statement may mean something else than its beginning: a list of its own, so that the judge is not measured by itself.</summary>
internal static class TurningWords
{
    public static readonly FrozenSet<string> Negations = Set(
        "not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely rarely seldom fail fails failed deny denies denied refuse refuses refused lack lacks unless untrue false wrong");

    private static readonly FrozenSet<string> Others = Set(
        // conditions
        "if until till unless provided providing assuming suppose supposing whether would could might may perhaps maybe probably possibly depending depends once when "
        // limits
        + "only just except merely some almost nearly least most less more than too enough alone "
        // contrasts
        + "but however although though yet instead rather while whereas despite otherwise still even "
        // said by others
        + "say says said saying tell tells told claim claims claimed think thinks thought believe believes believed according argue argues suggest suggests suppose supposedly allegedly call calls called "
        // questions
        + "who what why how where right");

    /// <summary>True when a word is there that may turn what was said before it.</summary>
    public static bool AreIn(IEnumerable<string> forms) => forms.Any(form => Negations.Contains(form) || Others.Contains(form));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
