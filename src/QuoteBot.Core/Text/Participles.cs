using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>Past participles that cannot be a base verb: what tells "they'd gone" (had) from "they'd go" (would).</summary>
internal static class Participles
{
    private static readonly FrozenSet<string> Irregular = FrozenSet.ToFrozenSet((
        "been gone done seen taken given had made said told known shown grown thrown flown drawn written driven risen spoken broken chosen frozen stolen "
        + "woken worn torn sworn borne born begun drunk sung sunk swum rung bought brought thought fought caught taught sought felt kept left lost met paid "
        + "sold sent spent built lent bent meant heard held stood understood found led fed fled hidden eaten fallen forgotten forgiven gotten got beaten "
        + "ridden shaken mistaken undertaken withdrawn won sat shot dealt slept swept hung struck stuck stung laid").Split(' '));

    private static readonly FrozenSet<string> BaseVerbs = FrozenSet.ToFrozenSet([
        "need", "feed", "speed", "succeed", "proceed", "exceed", "bleed", "breed", "embed", "shed", "wed", "heed", "seed", "weed"]);

    public static bool Contains(string word)
        => Irregular.Contains(word) || (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !BaseVerbs.Contains(word));
}
