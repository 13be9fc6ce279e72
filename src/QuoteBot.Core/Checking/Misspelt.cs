using QuoteBot.Attribution;
using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>Tells one name that an outlet or a claim misspelt from two names: "Brenholm" for "Brendholm", but not "Iran" for "Iraq". Pure.</summary>
internal static class Misspelt
{
    /// <summary>Shorter names a letter apart are mostly two.</summary>
    private const int ShortestName = 5;

    /// <summary>Of a few words the name is what they say.</summary>
    private const int FewestBeside = VerdictRules.FewestWordsOfSentence;

    /// <param name="claimed">A name that the claim alone has at this place.</param>
    /// <param name="printed">The name that the record has in its place.</param>
    /// <param name="placed">How many words of the claim the record has.</param>
    /// <returns>Whether one has a letter more, or two neighbours exchanged, and nothing tells that both are names of their own.</returns>
    public static bool Is(ClaimText claim, int claimed, RecordWords record, int printed, int placed)
    {
        var (mine, said) = (claim.Words[claimed].Form, record.Words[printed].Form);
        // "Petrova" is a woman, and another than Petrov.
        if (placed < FewestBeside || mine.Length < ShortestName || said.Length < ShortestName || mine == said || mine[0] != said[0] || !claim.HasCapital(claimed) || !record.HasCapital(printed) || !Slips.AreLettersApart(mine, said) || mine == said + "a" || said == mine + "a")
            return false;
        return (!(IsKnown(mine) && IsKnown(said)) || HaveOneFirstName(claim, claimed, record, printed)) && !AreTwoInArticle(claim, claimed, record, printed);
    }

    /// <summary>Two spellings of one name, as the texts have them.</summary>
    public static bool AreSpellings(string one, string other)
        => one.Length >= ShortestName && other.Length >= ShortestName && char.IsUpper(one[0]) && char.IsUpper(other[0]) && Slips.AreLettersApart(one.ToLowerInvariant(), other.ToLowerInvariant());

    /// <summary>A place, a first name, or a word; the list of words has the commoner surnames.</summary>
    private static bool IsKnown(string form) => NameLists.Places.Contains(form) || NameLists.IsFirstName(form) || EnglishWords.Contains(form);

    /// <summary>The same first name before both: what follows is a surname, whoever else is called so by first name. Two common surnames are two.</summary>
    private static bool HaveOneFirstName(ClaimText claim, int claimed, RecordWords record, int printed)
        => claimed > 0 && printed > 0 && claim.Words[claimed - 1].Form == record.Words[printed - 1].Form && claim.HasCapital(claimed - 1) && NameLists.IsFirstName(record.Words[printed - 1].Form)
            && !(EnglishWords.Contains(claim.Words[claimed].Form) && EnglishWords.Contains(record.Words[printed].Form)) && !NameLists.Places.Contains(claim.Words[claimed].Form) && !NameLists.Places.Contains(record.Words[printed].Form);

    /// <summary>The article has the claim's name as well, and the record's more than once: it speaks of two.</summary>
    private static bool AreTwoInArticle(ClaimText claim, int claimed, RecordWords record, int printed)
        => record.Source.Parts.Any(part => Count(part.Article.Text, claim.Cut(claimed, claimed)) > 0 && Count(part.Article.Text, record.Cut(printed, printed)) > 1);

    private static int Count(string text, string name)
    {
        var count = 0;
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
            count += at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]) ? 1 : 0;
        return count;
    }
}
