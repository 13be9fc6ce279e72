using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>organise → organize, with its inflections; words whose -ise is no suffix stay.</summary>
internal static class IseRule
{
    private static readonly string[] Endings = ["isational", "isations", "isation", "isable", "ising", "isers", "iser", "ised", "ises", "ise"];

    // The letter before the suffix; the others (v, u, o, a, w) almost only stand in words like "advise", "noise", "otherwise".
    private const string Before = "lnrtmcdghsk";

    private static readonly FrozenSet<string> Kept = FrozenSet.ToFrozenSet((
        "adverti advertisement appri ari arti cerisi chasti chemi circumci compri compromi conci deni demi enterpri entreprise exci exerci experti franchi enfranchi disenfranchi highri "
        + "inci merchandi misti moonri mortisi morti paradi premi preci impreci promi unpromi uncompromi overpromi unsurpri reli remi repri ri sunri surmi surpri trea treati uprisi upri vali wi eli mari moi lui ani valoi ceri pri clari").Split(' '));

    public static string Apply(string word)
    {
        if (word.Length < 6)
            return word;
        foreach (var ending in Endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word.AsSpan(0, word.Length - ending.Length);
            var kept = stem.Length < 3 || !Before.Contains(stem[^1]) || Kept.Contains($"{stem}i");
            return kept ? word : $"{stem}iz{ending.AsSpan(2)}";
        }

        return word;
    }
}
