using System.Collections.Frozen;

namespace QuoteBot.Checking.Speakers;

/// <summary>States as a party's tag shortens them, by newspaper or post: "(D-W.Va.)", "(R-TX)".</summary>
internal static class States
{
    private static readonly FrozenDictionary<string, string> Names = Read(
        "Alabama:ala,al Alaska:ak Arizona:ariz,az Arkansas:ark,ar California:calif,ca Colorado:colo,co Connecticut:conn,ct Delaware:del,de Florida:fla,fl Georgia:ga Hawaii:hi Idaho:id Illinois:ill,il "
        + "Indiana:ind,in Iowa:ia Kansas:kan,kans,ks Kentucky:ky Louisiana:la Maine:me Maryland:md Massachusetts:mass,ma Michigan:mich,mi Minnesota:minn,mn Mississippi:miss,ms Missouri:mo Montana:mont,mt "
        + "Nebraska:neb,ne Nevada:nev,nv New_Hampshire:nh New_Jersey:nj New_Mexico:nm New_York:ny North_Carolina:nc North_Dakota:nd Ohio:oh Oklahoma:okla,ok Oregon:ore,or Pennsylvania:pa,penn Rhode_Island:ri "
        + "South_Carolina:sc South_Dakota:sd Tennessee:tenn,tn Texas:tex,tx Utah:ut Vermont:vt Virginia:va Washington:wash,wa West_Virginia:wva,wv Wisconsin:wis,wi Wyoming:wyo,wy");

    /// <returns>Null for what is no state, and the state itself where it is written out.</returns>
    public static string? InFull(string tag)
        => Names.GetValueOrDefault(string.Concat(tag.Where(char.IsLetter)).ToLowerInvariant());

    private static FrozenDictionary<string, string> Read(string lines)
        => lines.Split(' ').Select(line => line.Replace('_', ' ').Split(':'))
            .SelectMany(state => state[1].Split(',').Append(string.Concat(state[0].Where(char.IsLetter)).ToLowerInvariant()).Distinct().Select(tag => (tag, Name: state[0])))
            .ToFrozenDictionary(entry => entry.tag, entry => entry.Name, StringComparer.Ordinal);
}
