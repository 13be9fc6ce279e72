using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;

namespace QuoteBot.Attribution.Persons;

/// <summary>Finds who is introduced by a first name and a description, and no more: "Jana, a nurse at the gate".</summary>
internal static class FirstNamesAlone
{
    /// <summary>Further before a pronoun than two long sentences nobody is in mind.</summary>
    private const int Reach = 80;

    /// <summary>Whether somebody of the gender is so introduced between two tokens, shortly before the second.</summary>
    public static bool Are(MarkedText text, int from, int to, Gender gender)
    {
        for (var i = Math.Max(from, to - Reach); i + 2 < to; i++)
        {
            if (text.Tokens[i] is { IsWord: true, IsCapitalised: true } && !text.IsQuoted(i) && FirstNameList.Contains(text.Lower(i)) && Fits(text.Lower(i), gender)
                && text.Lower(i + 1) is "," && text.Lower(i + 2) is "a" or "an" && !(i > from && text.Tokens[i - 1] is { IsWord: true, IsCapitalised: true }))
                return true;
        }

        return false;
    }

    private static bool Fits(string name, Gender gender) => NameLists.GenderOf(name) is var listed && (listed == Gender.Unknown || listed == gender);
}
