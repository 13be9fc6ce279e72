using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Index.Speakers;

/// <summary>The words of a role, so that "the US ambassador to the UN" and "U.S. Ambassador to the United Nations" are one.</summary>
internal static class RoleWords
{
    private static readonly FrozenSet<string> Small = WordSet.Of("the a an of for to in at on and");

    private static readonly FrozenDictionary<string, string> Same = new Dictionary<string, string>
    {
        ["spokeswoman"] = "spokesperson",
        ["spokesman"] = "spokesperson",
        ["chairman"] = "chair",
        ["chairwoman"] = "chair",
        ["chairperson"] = "chair",
        ["councilman"] = "councillor",
        ["councilwoman"] = "councillor",
        ["councilor"] = "councillor",
        ["congresswoman"] = "congressman",
        ["representative"] = "congressman",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Acronyms = new Dictionary<string, string[]>
    {
        ["un"] = ["united", "nations"],
        ["us"] = ["united", "states"],
        ["u.s"] = ["united", "states"],
        ["usa"] = ["united", "states"],
        ["american"] = ["united", "states"],
        ["uk"] = ["united", "kingdom"],
        ["british"] = ["united", "kingdom"],
        ["eu"] = ["european", "union"],
        ["who"] = ["world", "health", "organization"],
        ["fbi"] = ["federal", "bureau", "investigation"],
        ["imf"] = ["international", "monetary", "fund"],
        ["dept"] = ["department"],
        ["doj"] = ["justice", "department"],
        ["dod"] = ["defense", "department"],
        ["nypd"] = ["new", "york", "city", "police"],
        ["lapd"] = ["los", "angeles", "police"],
        ["gop"] = ["republican", "party"],
        ["pm"] = ["prime", "minister"],
        ["mp"] = ["member", "parliament"],
        ["vp"] = ["vice", "president"],
        ["ceo"] = ["chief", "executive", "officer"],
        ["cfo"] = ["chief", "financial", "officer"],
        ["coo"] = ["chief", "operating", "officer"],
        ["cto"] = ["chief", "technology", "officer"],
        ["potus"] = ["president"],
        ["vpotus"] = ["vice", "president"],
        ["america"] = ["united", "states"],
        ["britain"] = ["united", "kingdom"],
        ["scotus"] = ["supreme", "court"],
        ["fed"] = ["federal", "reserve"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>"the Canadian foreign minister" is Canada's.</summary>
    private static readonly FrozenDictionary<string, string> Countries = new[]
    {
        "afghan afghanistan", "australian australia", "austrian austria", "belgian belgium", "brazilian brazil", "canadian canada", "chinese china", "colombian colombia", "cuban cuba", "czech czechia",
        "danish denmark", "dutch netherlands", "egyptian egypt", "finnish finland", "french france", "german germany", "greek greece", "hungarian hungary", "indian india", "indonesian indonesia",
        "iranian iran", "iraqi iraq", "irish ireland", "israeli israel", "italian italy", "japanese japan", "jordanian jordan", "kenyan kenya", "lebanese lebanon", "libyan libya", "mexican mexico",
        "nigerian nigeria", "norwegian norway", "pakistani pakistan", "polish poland", "portuguese portugal", "romanian romania", "russian russia", "scottish scotland", "spanish spain",
        "swedish sweden", "swiss switzerland", "syrian syria", "turkish turkey", "ukrainian ukraine", "venezuelan venezuela", "vietnamese vietnam", "welsh wales",
    }.Select(line => line.Split(' ')).ToFrozenDictionary(words => words[0], words => words[1], StringComparer.Ordinal);

    /// <summary>Roles of so many people that they tell nobody from another.</summary>
    private static readonly FrozenSet<string> Common = WordSet.Of(
        "spokesperson official analyst expert professor lawyer attorney resident witness member leader director president chair author "
        + "writer candidate teacher student researcher economist manager founder owner activist farmer voter aide adviser advisor former");

    /// <summary>The forms with acronyms written out, and countries for what is of them.</summary>
    public static IEnumerable<string> Expand(IEnumerable<string> forms)
        => forms.Select(WithoutOwner).SelectMany(form => Acronyms.TryGetValue(form, out var words) ? words : [Countries.GetValueOrDefault(form, form)]);

    /// <summary>"canada's" for Canada's minister.</summary>
    private static string WithoutOwner(string form) => form.EndsWith("'s", StringComparison.Ordinal) && form.Length > 3 ? form[..^2] : form;

    /// <summary>One word for those that mean the same role: "spokeswoman" and "spokesperson".</summary>
    public static string Plain(string form)
    {
        var full = ShortTitles.InFull(form) ?? form;
        return Same.GetValueOrDefault(full, full);
    }

    /// <summary>The role's telling words, each once, in a fixed order: equal for roles that differ in articles, prepositions and acronyms only.</summary>
    public static string Key(string role)
    {
        var words = Expand(NameWords.Of(role)).Where(form => !Small.Contains(form)).Select(Plain);
        var key = string.Join(' ', words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return key.Length > 0 ? key : SpeakerNames.Key(role);
    }

    /// <summary>Whether two keys are one role: all telling words of one stand in the other, and they are not such as many people share.</summary>
    public static bool Agree(string one, string other)
    {
        var (first, second) = (one.Split(' '), other.Split(' '));
        var shared = first.Intersect(second, StringComparer.Ordinal).ToList();
        return shared.Count == Math.Min(first.Length, second.Length) && !shared.TrueForAll(Common.Contains);
    }

    /// <summary>"the harbour master" is the harbour master.</summary>
    public static string WithoutArticle(string key)
    {
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (key.Length > article.Length && key.StartsWith(article, StringComparison.Ordinal))
                return key[article.Length..];
        }

        return key;
    }
}
