using QuoteBot.Attribution.Names;
using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>Tells one name that an outlet or a claim misspelt from two names: "Brenholm" for "Brendholm", but not "Iran" for "Iraq". Pure.</summary>
internal static class Misspelt
{
    /// <summary>Shorter names a letter apart are mostly two.</summary>
    private const int ShortestName = 5;

    private const int ShortestGiven = 4;

    /// <summary>Of a few words the name is what they say.</summary>
    private const int FewestBeside = VerdictRules.FewestWordsOfSentence;

    /// <param name="claimed">A name that the claim alone has at this place.</param>
    /// <param name="printed">The name that the record has in its place.</param>
    /// <param name="placed">How many words of the claim the record has.</param>
    /// <returns>Whether one has a letter more, two neighbours exchanged, or another vowel, and nothing tells that both are names of their own.</returns>
    public static bool Is(ClaimText claim, int claimed, RecordWords record, int printed, int placed)
    {
        var (mine, said) = (claim.Words[claimed].Form, record.Words[printed].Form);
        // "Petrova" is a woman, and another than Petrov.
        if (placed < FewestBeside || mine.Length < ShortestName || said.Length < ShortestName || mine == said || mine[0] != said[0] || !record.HasCapital(printed) || mine == said + "a" || said == mine + "a")
            return false;
        if (HaveOneFirstName(claim, claimed, record, printed) && Slips.AreOneApart(mine, said) && !IsPrinted(record, claim.Cut(claimed, claimed)))
            return true;
        return claim.HasCapital(claimed) && (Slips.AreLettersApart(mine, said) || AreVowelApart(mine, said)) && (!(IsKnown(mine) && IsKnown(said)) || HaveOneFirstName(claim, claimed, record, printed)) && !AreTwoInArticle(claim, claimed, record, printed);
    }

    /// <summary>"Hilary" for "Hillary", a letter doubled; before the same surname also "Micheal" for "Michael", and a name that is none, a letter or two away. The article speaks of nobody so called.</summary>
    public static bool IsGiven(ClaimText claim, int claimed, RecordWords record, int printed)
    {
        var (mine, said) = (claim.Words[claimed].Form, record.Words[printed].Form);
        if (mine.Length < ShortestGiven || said.Length < ShortestGiven || mine[0] != said[0] || !record.HasCapital(printed) || !FirstNameList.Contains(said))
            return false;
        var isName = FirstNameList.Contains(mine);
        if (isName && (AreDoubled(mine, said) || AreDoubled(said, mine)))
            return !IsPrinted(record, claim.Cut(claimed, claimed));
        if (claimed + 1 >= claim.Count || printed + 1 >= record.Count || record.FormId[printed + 1] != claim.FormId[claimed + 1] || !record.HasCapital(printed + 1))
            return false;
        var isOne = isName ? mine.Length == said.Length && Slips.AreLettersApart(mine, said) && NameLists.GenderOf(mine) == NameLists.GenderOf(said)
            : !EnglishWords.Contains(mine) && (Slips.AreOneApart(mine, said) || Slips.AreLettersApart(mine, said));
        return isOne && !IsPrinted(record, $"{claim.Cut(claimed, claimed)} {record.Cut(printed + 1, printed + 1)}");
    }

    /// <summary>"Zelandsky" for "Zalandsky", names that nobody knows: a vowel inside is another.</summary>
    private static bool AreVowelApart(string mine, string said)
        => mine.Length >= ShortestOfVowel && mine.Length == said.Length && !IsKnown(mine) && !IsKnown(said) && mine.AsSpan().CommonPrefixLength(said) is var at && at < mine.Length - 1
            && Vowels.Contains(mine[at]) && Vowels.Contains(said[at]) && mine.AsSpan(at + 1).SequenceEqual(said.AsSpan(at + 1));

    private const int ShortestOfVowel = 7;
    private const string Vowels = "aeiouy";

    /// <summary>"Phillip", "Philip"; "Sarah", "Sara".</summary>
    private static bool AreDoubled(string longer, string shorter)
    {
        var same = longer.AsSpan().CommonPrefixLength(shorter);
        return longer.Length == shorter.Length + 1 && longer.AsSpan(same + 1).SequenceEqual(shorter.AsSpan(same)) && same > 0 && (longer[same] == longer[same - 1] || longer[same] == 'h');
    }

    private static bool IsPrinted(RecordWords record, string name) => record.Source.Parts.Any(part => Count(part.Article.Text, name) > 0);

    /// <summary>Two spellings of one name, as the texts have them.</summary>
    public static bool AreSpellings(string one, string other)
        => one.Length >= ShortestName && other.Length >= ShortestName && char.IsUpper(one[0]) && char.IsUpper(other[0]) && (one.ToLowerInvariant(), other.ToLowerInvariant()) is var (mine, said) && (Slips.AreLettersApart(mine, said) || Slips.AreOneApart(mine, said));

    /// <summary>A place, a first name, or a word; the list of words has the commoner surnames.</summary>
    private static bool IsKnown(string form) => NameLists.Places.Contains(form) || FirstNameList.Contains(form) || EnglishWords.Contains(form);

    /// <summary>The same first name before both: what follows is a surname, whoever else is called so by first name. Two common surnames are two.</summary>
    private static bool HaveOneFirstName(ClaimText claim, int claimed, RecordWords record, int printed)
        => claimed > 0 && printed > 0 && claim.Words[claimed - 1].Form == record.Words[printed - 1].Form && record.HasCapital(printed - 1) && FirstNameList.Contains(record.Words[printed - 1].Form)
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
