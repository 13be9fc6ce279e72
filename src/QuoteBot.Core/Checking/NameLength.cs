using QuoteBot.Attribution;

namespace QuoteBot.Checking;

/// <summary>One person's name, printed longer or shorter: "James Comey", "Comey", "Mr. Comey", "Jim Comey". That changes nothing of what was said. Pure.</summary>
internal static class NameLength
{
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
        return (given.Count == 0 || printed.Count == 0 || PersonName.GivenNamesFit(given[0], printed[0]))
            && (titles.TrueForAll(IsCourtesy) || offices.TrueForAll(IsCourtesy) || titles.SequenceEqual(offices, StringComparer.Ordinal));
    }

    /// <summary>The claim's longer form: courtesy may always stand, and another part of a name where the article has it before this very surname.</summary>
    private static bool IsPrintedElsewhere(RecordWords record, List<string> forms, int surname)
    {
        var printed = Enumerable.Range(0, record.Count).FirstOrDefault(word => record.FormId[word] == surname && IsCapital(record, word), -1);
        return printed >= 0 && (forms.TrueForAll(IsCourtesy)
            || record.Source.Parts.Any(part => part.Article.Text.Contains(string.Join(' ', forms.Append(record.Words[printed].Form)), StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The name that the parts of a name from a word on lead to; null where they lead to none.</summary>
    private static int? SurnameAfter(RecordWords record, int part)
    {
        var word = part + 1;
        while (word < record.Count && IsPartInRecord(record, word) && record.FormId[word] < 0)
            word++;
        return word < record.Count && IsCapital(record, word) && !NameLists.IsTitle(record.Words[word].Form) && !Institutions.IsBody(record.Words[word].Form)
            && IsJoined(record, word) ? word : null;
    }

    /// <summary>No pause before the word, other than the point of "Mr." and "Q.".</summary>
    private static bool IsJoined(RecordWords record, int word)
    {
        var between = record.Between(word);
        var before = record.Words[word - 1].Form;
        return !Marks.EndsClause(between) || between.Trim() is "." && (before.Length == 1 || NameLists.IsTitle(before));
    }

    private static bool IsPartInRecord(RecordWords record, int word) => IsCapital(record, word) && IsPart(record.Words[word].Form);

    /// <summary>"Georgia" is a country before it is a woman, and half an office is no office.</summary>
    private static bool IsPart(string form)
        => (IsCourtesy(form) || form.Length == 1 || NameLists.IsTitle(form) || NameLists.IsFirstName(form)) && !NameLists.Places.Contains(form) && !NameLists.PartialOffices.Contains(form)
            && !NameLists.TitleAdjectives.Contains(form);

    private static bool IsCourtesy(string form) => form is "mr" or "mrs" or "ms" or "miss" or "mx" or "sir" or "dr";

    private static bool IsCapital(RecordWords record, int word) => char.IsUpper(record.Source.Text[record.Words[word].Span.Start]);
}
