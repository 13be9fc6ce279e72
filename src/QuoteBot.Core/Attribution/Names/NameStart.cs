using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;

namespace QuoteBot.Attribution.Names;

/// <summary>Where the name begins in a run of capitalised words: after titles, parties, nationalities and offices.</summary>
internal static class NameStart
{
    /// <summary>Two capitals before a name that are not its initials ("US Ambassador Vik"); all others are ("JD Vik").</summary>
    private static readonly HashSet<string> NoInitials = ["us", "uk", "eu", "un", "la", "ny", "dc", "ap", "pm", "mp", "ag", "vp", "fm", "tv"];

    /// <summary>"Secretary of State for"</summary>
    private const int MaxOffice = 5;

    /// <summary>"Vik NSU", "Vik MD": an acronym behind a name belongs to the next thing, or is a degree; in "K. Daniel HOLM" it is the surname.</summary>
    public static int EndOf(MarkedText text, int start, int end)
    {
        if (end - start == 3 && text.Lower(start) is [_, '.'] && FirstNameList.Contains(text.Lower(start + 1)))
            return end;
        while (end - start > 2 && (IsAcronym(text, end - 1) || Credentials.Is(text, end - 1)) && !NameLists.Suffixes.Contains(text.Lower(end - 1)) && !IsHeadline(text, start, end))
            end--;
        return end;
    }

    /// <returns>
    /// The first word of the name, where its titles begin (lower-case ones too), and the gender that they tell;
    /// a start at the end means no name.
    /// </returns>
    public static (int Start, int TitleStart, Gender Gender) In(MarkedText text, int runStart, int end)
    {
        if (end - runStart > 1 && IsDescriptor(text, runStart))
        {
            var (name, titles, told) = In(text, runStart + 1, end);
            return name < end ? (name, Math.Min(titles, runStart), told) : (name, titles, told);
        }

        while (end - runStart > 1 && IsAcronym(text, runStart) && !IsHeadline(text, runStart, end))
            runStart++;
        var start = AfterTitles(text, runStart, end, out var gender);
        if (start >= end)
            return end - runStart == 1 && SpeaksAlone(text, runStart) ? (runStart, runStart, Gender.Unknown) : (end, end, gender);
        if (end - start >= 3 && !Lexicon.InstitutionEnds.Contains(text.Lower(end - 1)))
            start = Math.Max(FromFirstName(text, start, end), AfterField(text, start, end));
        while (end - start > 1 && (IsAcronym(text, start) && !IsHeadline(text, start, end) || IsDescriptor(text, start)))
            start++;
        var titleStart = Math.Min(LowerCaseTitleStart(text, runStart), start);
        return (start, titleStart, gender == Gender.Unknown ? TitleGender(text, titleStart, start) : gender);
    }

    /// <summary>"Oscar-winner Vik", "Ex-Marine Vik", "Actor-turned-mayor Vik": a compound of what somebody is, with a small last part; no "Jean-Yves", no "Jae-in".</summary>
    private static bool IsDescriptor(MarkedText text, int i)
    {
        var word = text.Tokens[i].Span.In(text.Tokenized.Text);
        var hyphen = word.LastIndexOf('-');
        if (hyphen <= 0 || hyphen + 1 >= word.Length)
            return false;
        var last = word[(hyphen + 1)..];
        return word.StartsWith("Ex-", StringComparison.Ordinal)
            || char.IsLower(last[0]) && (NameLists.DescriptorEnds.Contains(last) || Lexicon.RoleNouns.Contains(last) || Lexicon.PersonNouns.Contains(last));
    }

    /// <summary>"King said", "…," says King: a title alone that acts is a surname, if the article has one.</summary>
    private static bool SpeaksAlone(MarkedText text, int word) =>
        !Lexicon.Determiners.Contains(text.Lower(word - 1)) && (text.Lower(word + 1) is "'s" || CueVerbs.IsFinite(text.Lower(word + 1))
            || text.Lower(word + 1) is "," or "." && CueVerbs.IsFinite(text.Lower(word - 1)) && text.IsQuoted(word - 2));

    private static bool IsAcronym(MarkedText text, int i)
    {
        var span = text.Tokens[i].Span.In(text.Tokenized.Text);
        if (span.Length < 2 || !span.All(c => char.IsUpper(c) || c == '.'))
            return false;
        /* "VT Gov Vik": a state; "TJ Bishop" is a man. */
        if (span.Length == 2 && i + 1 < text.Tokens.Count && text.Lower(i + 1) is "gov" or "gov." or "sen" or "sen." or "rep" or "rep." or "governor" or "senator")
            return true;
        return span.Count(char.IsUpper) > 2 && !span.All(c => c is 'I' or 'V' or 'X')
            || NoInitials.Contains(text.Lower(i).Replace(".", "", StringComparison.Ordinal));
    }

    private static bool IsHeadline(MarkedText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsAcronym(text, i))
                return false;
        }

        return true;
    }

    /// <summary>Titles, parties and nationalities before the name are left out: "Israeli Ambassador Gilad Erdan" is Gilad Erdan.</summary>
    private static int AfterTitles(MarkedText text, int runStart, int end, out Gender gender)
    {
        var start = runStart;
        gender = Gender.Unknown;
        if (Lexicon.InstitutionEnds.Contains(text.Lower(end - 1)))
            return start;
        for (var i = runStart; i < end; i++)
        {
            var word = text.Lower(i);
            if (!NameLists.IsTitle(word) && !IsRoleBeforeName(text, i, start, end) || i + 1 < end && IsSuffixOnly(text, i + 1, end))
                continue;
            /* A title that is a first or last name as well ends the search when it is the last word: "Judge" in "Mike Judge". */
            if (i == end - 1 && i > runStart && !NameLists.IsTitle(text.Lower(i - 1)))
                break;
            if (i > start && FirstNameList.Contains(text.Lower(start)) && i == start + 1 && end - start <= 3 && i + 1 < end)
                break;
            start = i + 1;
            gender = NameLists.GenderOfNoun(word) is var told and not Gender.Unknown ? told : gender;
        }

        return start;
    }

    /// <summary>"Ferry Line CEO Petra Holm": an office inside a run, with a whole name after it; behind an acronym also one that is a given name, "NHC Dean Petra Holm".</summary>
    private static bool IsRoleBeforeName(MarkedText text, int i, int start, int end) =>
        Lexicon.RoleNouns.Contains(text.Lower(i)) && (end - i > 2 || i > start && i + 1 < end) && (!FirstNameList.Contains(text.Lower(start)) || i == start && i > 0 && IsAcronym(text, i - 1) && FirstNameList.Contains(text.Lower(i + 1)));

    /// <summary>"King Jr.": what would remain is no name.</summary>
    private static bool IsSuffixOnly(MarkedText text, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (text.Tokens[i].IsWord && !NameLists.Suffixes.Contains(text.Lower(i)))
                return false;
        }

        return true;
    }

    /// <summary>In a long run the name begins at a known first name that is not its last word.</summary>
    private static int FromFirstName(MarkedText text, int start, int end)
    {
        if (FirstNameList.Contains(text.Lower(start)) && !NameLists.Places.Contains(text.Lower(start)))
            return start;
        for (var i = start + 1; i < end - 1; i++)
        {
            if (FirstNameList.Contains(text.Lower(i)) && text.Tokens[i].IsCapitalised)
                return i;
        }

        return start;
    }

    /// <summary>"Secretary of State for Harbours Ana Ruiz": before the last two words stands the field of the office.</summary>
    private static int AfterField(MarkedText text, int start, int end)
    {
        if (text.Lower(start - 1) is not "for" || FirstNameList.Contains(text.Lower(start)))
            return start;
        for (var i = start - 2; i > 0 && start - i <= MaxOffice && text.Tokens[i].IsWord; i--)
        {
            if (text.Lower(i) is "minister" or "secretary" && text.Tokens[i].IsCapitalised)
                return NameLists.Particles.Contains(text.Lower(end - 2)) ? start : end - 2;
        }

        return start;
    }

    /// <summary>"prime minister", "spokesperson", "then-mayor" in lower case before the name.</summary>
    private static int LowerCaseTitleStart(MarkedText text, int runStart)
    {
        var i = runStart;
        while (i > 0 && text.Tokens[i - 1] is { IsWord: true } before && !text.IsQuoted(i - 1) == !text.IsQuoted(runStart)
            && (Lexicon.RoleNouns.Contains(before.Lower) || NameLists.IsTitle(before.Lower)) && before.Lower is not ("first" or "count" or "then"))
            i--;
        return i;
    }

    private static Gender TitleGender(MarkedText text, int titleStart, int start)
    {
        for (var i = titleStart; i < start; i++)
        {
            if (NameLists.GenderOfNoun(text.Lower(i)) is var gender and not Gender.Unknown)
                return gender;
        }

        return Gender.Unknown;
    }
}
