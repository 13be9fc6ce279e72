using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Evaluation.MadeNews;

/// <summary>What a word may be exchanged for: a word of the same kind.</summary>
internal enum WordKind : byte
{
    /// <summary>Stays as it is: a word of grammar, of saying, of office or time, an abbreviation.</summary>
    Kept,

    Plain,
    EndsInS,
    EndsInEd,
    EndsInIng,
    EndsInLy,

    /// <summary>Capitalised, and no part of a person's name as far as the news tells: a place, a body, an event.</summary>
    Name,
    Surname,
    HisSurname,
    HerSurname,
    FirstName,
    HisFirstName,
    HerFirstName,

    Digit,
    TwoDigits,
    ThreeDigits,
    FourDigits,
    ManyDigits,
}

internal static class WordKinds
{
    public static readonly int Count = Enum.GetValues<WordKind>().Length;

    /// <summary>Of shorter words most are of grammar, or parts of abbreviations.</summary>
    private const int ShortestExchanged = 3;

    public static bool IsLower(this WordKind kind) => kind is >= WordKind.Plain and <= WordKind.EndsInLy;

    public static bool IsFirstName(this WordKind kind) => kind is >= WordKind.FirstName and <= WordKind.HerFirstName;

    public static bool IsSurname(this WordKind kind) => kind is >= WordKind.Surname and <= WordKind.HerSurname;

    public static bool IsNumber(this WordKind kind) => kind >= WordKind.Digit;

    /// <summary>The kind by the word alone; a surname counts as a name here.</summary>
    public static WordKind Of(string word)
    {
        if (word.All(char.IsAsciiDigit))
            return (WordKind)((int)WordKind.Digit + Math.Min(word.Length, 5) - 1);
        var lower = word.ToLowerInvariant();
        if (word.Length < ShortestExchanged || IsKept(lower) || !word.All(char.IsLetter) || word.Skip(1).All(char.IsUpper))
            return WordKind.Kept;
        if (char.IsUpper(word[0]))
            return OfName(lower);
        return word.Any(char.IsUpper) ? WordKind.Kept : OfLower(word);
    }

    /// <summary>"Sen.", "President": a surname may follow.</summary>
    public static bool IsTitle(string lower) => NameLists.Titles.Contains(lower);

    private static WordKind OfName(string lower) => !FirstNameList.Contains(lower) ? WordKind.Name : NameLists.GenderOf(lower) switch
    {
        Gender.Male => WordKind.HisFirstName,
        Gender.Female => WordKind.HerFirstName,
        _ => WordKind.FirstName,
    };

    private static WordKind OfLower(string word) => word switch
    {
        [.., 'i', 'n', 'g'] => WordKind.EndsInIng,
        [.., 'e', 'd'] => WordKind.EndsInEd,
        [.., 'l', 'y'] => WordKind.EndsInLy,
        [.., 's'] => WordKind.EndsInS,
        _ => WordKind.Plain,
    };

    private static bool IsKept(string lower) =>
        WordList.FunctionWords.Contains(lower) || WordList.Modals.Contains(lower) || WordList.Negations.Contains(lower)
        || WordList.Quantifiers.Contains(lower) || WordList.Conditions.Contains(lower)
        || CueVerbs.TryGet(lower, out _) || NameLists.IsTitle(lower) || NameLists.TitleAdjectives.Contains(lower) || NameLists.Kinds.Contains(lower)
        || NameLists.Epithets.Contains(lower) || NameLists.Suffixes.Contains(lower)
        || Lexicon.Prepositions.Contains(lower) || Lexicon.Auxiliaries.Contains(lower) || Lexicon.Adverbs.Contains(lower)
        || Lexicon.Days.Contains(lower) || Lexicon.Months.Contains(lower)
        || Lexicon.DocumentNouns.Contains(lower) || Lexicon.GroupNouns.Contains(lower) || Lexicon.RoleNouns.Contains(lower) || Lexicon.InstitutionEnds.Contains(lower);
}
