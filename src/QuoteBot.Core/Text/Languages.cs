using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>Tells text in a neighbouring language from English by its smallest words.</summary>
internal static class Languages
{
    private static readonly FrozenSet<string> English = WordSet.Of("the of and to is that it was for on are with as his they at be this have from or by not but what all were we when your can said there an which she do their if will how i he you had has would could a my our");

    // Words that no English sentence has, or hardly.
    private static readonly FrozenSet<string>[] Foreign =
    [
        WordSet.Of("der das und den dem des ist nicht ein eine einen mit von auf fur sich auch wir ihr uber bei nach wenn zu sind wird haben sagt aus wie"),
        WordSet.Of("le la les des une est et que qui dans pour pas nous vous il elle sur avec ne au aux sont ce cette mais plus avant soit du"),
        WordSet.Of("el la los las una es y que en por con para no se su del al lo como pero muy esta este nosotros"),
        WordSet.Of("il lo la gli le una e che di per con non si del della sono come ma piu questo questa noi"),
        WordSet.Of("o os as um uma e que em por com para nao se do da dos das mais como mas este esta nos"),
        WordSet.Of("het een en van is dat niet op te zijn met voor wij wordt ook aan bij maar naar ze"),
        WordSet.Of("och att det som en inte av ar jag den med var har till ett om vi pa for kommer"),
    ];

    /// <summary>One small word may be a name's or a borrowed phrase's; three are a sentence.</summary>
    private const int FewestForeign = 3;

    /// <summary>True when small words of one other language are many, and more than twice as many as English ones.</summary>
    public static bool IsForeign(IReadOnlyList<Word> words)
    {
        var english = words.Count(word => English.Contains(word.Form));
        return Foreign.Any(language => words.Count(word => language.Contains(word.Form)) is >= FewestForeign and var count && count > 2 * english);
    }
}
