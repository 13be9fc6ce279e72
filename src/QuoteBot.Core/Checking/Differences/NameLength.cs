using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Speakers;
using QuoteBot.Extraction;
using QuoteBot.Text;
using Institutions = QuoteBot.Checking.Speakers.Institutions;

namespace QuoteBot.Checking.Differences;

/// <summary>One person's name, printed longer or shorter: "James Comey", "Comey", "Mr. Comey", "Jim Comey". That changes nothing of what was said. Pure.</summary>
internal static class NameLength
{
    /// <summary>Before a surname no word that is longer is a given name.</summary>
    private const int LongestGiven = 40;

    /// <summary>Titles that stand before names of people alone; there are firms called General.</summary>
    private static readonly FrozenSet<string> Offices = WordSet.Of(
        "president senator sen sens representative rep reps congressman congresswoman governor gov mayor judge justice secretary minister chancellor pope king queen prince princess lord lady dame professor prof councillor");

    /// <param name="mine">Words that the claim alone has at this place; may be empty.</param>
    /// <param name="printed">Words that the record alone has at this place; may be empty.</param>
    /// <returns>Whether both are given names and titles before one surname, which both sides have, and do not clash.</returns>
    public static bool IsAllThatDiffers(ClaimText claim, RecordWords record, List<int> mine, List<int> printed)
    {
        if (printed.Count > 0 && !(printed.TrueForAll(word => IsPartInRecord(record, word)) && SurnameAfter(record, printed[^1]) is { } surname && record.FormId[surname] >= 0))
            return false;
        if (mine.Count == 0)
            return printed.Count > 0;
        if (!mine.TrueForAll(word => IsPart(claim.Words[word].Form)) || mine[^1] + 1 >= claim.Count)
            return false;
        var forms = mine.ConvertAll(word => claim.Words[word].Form);
        return printed.Count > 0
            ? record.FormId[SurnameAfter(record, printed[^1])!.Value] == claim.FormId[mine[^1] + 1] && Fit(forms, printed.ConvertAll(word => record.Words[word].Form))
            : IsPrintedElsewhere(record, forms, claim.FormId[mine[^1] + 1]);
    }

    /// <summary>Given names that may be one person's, and titles of which one is mere courtesy.</summary>
    private static bool Fit(List<string> one, List<string> other)
    {
        var given = one.FindAll(form => !NameLists.IsTitle(form));
        var printed = other.FindAll(form => !NameLists.IsTitle(form));
        var titles = one.FindAll(NameLists.IsTitle);
        var offices = other.FindAll(NameLists.IsTitle);
        if (titles.Exists(one => IsCourtesy(one) && offices.Exists(two => IsCourtesy(two) && SexOf(one) != SexOf(two))))
            return false;
        return (given.Count == 0 || printed.Count == 0 || PersonName.GivenNamesFit(given[0], printed[0]))
            && (titles.TrueForAll(IsCourtesy) || offices.TrueForAll(IsCourtesy) || titles.SequenceEqual(offices, StringComparer.Ordinal));
    }

    /// <summary>The claim's longer form: courtesy may always stand, and another part of a name where the article has it before this very surname.</summary>
    private static bool IsPrintedElsewhere(RecordWords record, List<string> forms, int surname)
    {
        var printed = Enumerable.Range(0, record.Count).FirstOrDefault(word => record.FormId[word] == surname && IsSurname(record, word), -1);
        return printed >= 0 && (forms.TrueForAll(IsCourtesy)
            || record.Source.Parts.Any(part => IsTheOnlyOne(part.Article.Text, forms, record.Cut(printed, printed))));
    }

    /// <summary>The article prints the surname behind these parts of a name, and behind no given name that is another's. Linear in the text's length.</summary>
    private static bool IsTheOnlyOne(string text, List<string> parts, string surname)
    {
        var isPrinted = false;
        for (var at = text.IndexOf(surname, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(surname, at + surname.Length, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + surname.Length;
            if (at < 2 || text[at - 1] != ' ' || end < text.Length && char.IsLetter(text[end]))
                continue;
            var near = text[Math.Max(0, at - LongestGiven)..(at - 1)];
            var given = near[(near.LastIndexOfAny([' ', '\n', '“', '"']) + 1)..].TrimEnd('.').ToLowerInvariant();
            isPrinted |= given == parts[^1];
            if (FirstNameList.Contains(given) && !PersonName.GivenNamesFit(parts[^1], given))
                return false;
        }

        return isPrinted;
    }

    /// <summary>The name that the parts of a name from a word on lead to; null where they lead to none.</summary>
    private static int? SurnameAfter(RecordWords record, int part)
    {
        var word = part + 1;
        while (word < record.Count && IsPartInRecord(record, word) && record.FormId[word] < 0)
            word++;
        return word < record.Count && IsSurname(record, word)
            && !(part > 0 && record.Words[part - 1].Form == "the" && !NameLists.IsTitle(record.Words[part].Form))
            && IsJoined(record, word) ? word : null;
    }

    /// <summary>A word with a capital that is no title, body, place, group or other thing.</summary>
    private static bool IsSurname(RecordWords record, int word)
        => record.Words[word].Form is var form && record.HasCapital(word) && !NameLists.IsTitle(form) && !Institutions.IsBody(form)
            && !NameLists.Places.Contains(form) && !Extraction.Lexicon.GroupNouns.Contains(form) && !NameLists.IsThing("", form);

    /// <summary>No pause before the word, other than the point of "Mr." and "Q.".</summary>
    private static bool IsJoined(RecordWords record, int word)
    {
        var between = record.Between(word);
        var before = record.Words[word - 1].Form;
        return !Marks.EndsClause(between) || between.Trim() is "." && (before.Length == 1 || NameLists.IsTitle(before));
    }

    private static bool IsPartInRecord(RecordWords record, int word) => record.HasCapital(word) && IsPart(record.Words[word].Form);

    /// <summary>"Georgia" is a country before it is a woman, and half an office is no office.</summary>
    private static bool IsPart(string form)
        => (IsCourtesy(form) || form.Length == 1 || Offices.Contains(form) || FirstNameList.Contains(form)) && !NameLists.Places.Contains(form) && !NameLists.PartialOffices.Contains(form)
            && !NameLists.TitleAdjectives.Contains(form);

    private static char SexOf(string courtesy) => courtesy switch { "mr" or "sir" => 'm', "mrs" or "ms" or "miss" => 'f', _ => '-' };

    private static bool IsCourtesy(string form) => form is "mr" or "mrs" or "ms" or "miss" or "mx" or "sir" or "dr";
}
