using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>Tells a slip of the pen, which changes nothing of what was said: "goverment", "freind". A word that exists is another word: "county" for "country". Pure.</summary>
internal static class Slips
{
    /// <summary>Nearly every run of three letters is a word, or another word's short form.</summary>
    private const int ShortestWord = 4;

    /// <summary>A shorter word with two letters exchanged may well be another's name.</summary>
    private const int ShortestExchanged = 5;

    /// <summary>Whether two forms are one letter apart and only one of them is a word. The outlet's pen may have slipped as well.</summary>
    /// <remarks>"glucgaon": of two letters exchanged one form alone need be no word, for the list lacks the words of a trade.</remarks>
    public static bool Is(string one, string other)
    {
        if (HasSilentStart(one, other) || HasSilentStart(other, one))
            return IsWord(one) != IsWord(other);
        // Most pairs end here: the search for a claim's end asks of every word beside every other.
        if (one.Length < ShortestWord || other.Length < ShortestWord || one[0] != other[0] || Math.Abs(one.Length - other.Length) > 1 || !CanSlip(one) || !CanSlip(other))
            return false;
        var (mine, printed) = (WithS(one), WithS(other));
        if (IsPluralOf(one, other) || IsPluralOf(other, one))
            return true;
        return AreOneApart(mine, printed) && (IsWord(one) != IsWord(other) || !IsWord(one) && (AreDoubled(mine, printed) || LacksH(mine, printed) || LacksE(mine, printed))) || AreExchangedAcross(mine, printed) && IsWord(one) != IsWord(other) || AreExchanged(mine, printed) && !(IsWord(one) && IsWord(other));
    }

    /// <summary>"underapreciated": of two long forms that the list of words lacks, one has a letter twice.</summary>
    private static bool AreDoubled(string one, string other)
    {
        var (longer, shorter) = one.Length > other.Length ? (one, other) : (other, one);
        var same = longer.AsSpan().CommonPrefixLength(shorter);
        return shorter.Length >= ShortestDoubled && longer.Length == shorter.Length + 1 && same > 0 && longer[same] == longer[same - 1];
    }

    private const int ShortestDoubled = 9;

    /// <summary>"wreckless", "nowledge": a first letter that nobody hears.</summary>
    private static bool HasSilentStart(string longer, string shorter)
        => longer.Length == shorter.Length + 1 && shorter.Length >= ShortestExchanged && (longer[0], shorter[0]) is ('w', 'r') or ('k', 'n') or ('g', 'n') or ('p', 's') && longer.AsSpan(1).SequenceEqual(shorter);

    /// <summary>"hemorroids": of two long forms that the list of words lacks, one has a silent "h" more within; with another letter they may be two ("transfection", "transection").</summary>
    private static bool LacksH(string one, string other)
    {
        var (longer, shorter) = one.Length > other.Length ? (one, other) : (other, one);
        var same = one.AsSpan().CommonPrefixLength(other);
        return shorter.Length >= ShortestDoubled && longer.Length == shorter.Length + 1 && same < shorter.Length - 1 && longer[same] == 'h';
    }

    /// <summary>"malarky": of two forms that the list of words lacks, one ends in "ey", the other in "y".</summary>
    private static bool LacksE(string one, string other)
    {
        var (longer, shorter) = one.Length > other.Length ? (one, other) : (other, one);
        return shorter.Length >= ShortestWithoutE && longer.EndsWith("ey", StringComparison.Ordinal) && shorter.EndsWith('y') && longer.AsSpan(0, longer.Length - 2).SequenceEqual(shorter.AsSpan(0, shorter.Length - 1));
    }

    private const int ShortestWithoutE = 6;

    /// <summary>"desicion": two letters exchanged with one between them.</summary>
    private static bool AreExchangedAcross(string one, string other)
    {
        if (one.Length < ShortestDoubled - 1 || one.Length != other.Length)
            return false;
        var same = one.AsSpan().CommonPrefixLength(other);
        return same + 2 < one.Length && one[same] == other[same + 2] && one[same + 1] == other[same + 1] && one[same + 2] == other[same] && one.AsSpan(same + 3).SequenceEqual(other.AsSpan(same + 3));
    }

    /// <summary>"goverments" for "Government's", "aniversary" for "Anniversary": the record's capital is that of a body's kind, or of a long word, and no name.</summary>
    public static bool IsOfCommonNoun(string slip, string printed)
        => !IsWord(slip) && (printed.Length >= ShortestDoubled && EnglishWords.Contains(printed) && !NameLists.Places.Contains(printed) && !FirstNameList.Contains(printed) || Extraction.Lexicon.InstitutionEnds.Contains(printed) || printed.EndsWith('s') && Extraction.Lexicon.InstitutionEnds.Contains(printed[..^1]));

    /// <summary>"enemys" for "enemies".</summary>
    private static bool IsPluralOf(string slip, string plural)
        => slip.EndsWith("ys", StringComparison.Ordinal) && plural.EndsWith("ies", StringComparison.Ordinal) && slip.AsSpan(0, slip.Length - 2).SequenceEqual(plural.AsSpan(0, plural.Length - 3));

    /// <summary>One has a letter more than the other, or two neighbours exchanged; never the first.</summary>
    public static bool AreLettersApart(string one, string other) => one.Length != other.Length ? AreOneApart(one, other) : AreExchanged(one, other);

    private static bool IsWord(string form) => EnglishWords.Contains(form) || EnglishWords.Contains(WithS(form));

    /// <summary>"suprised" is no word, and so its canonical form has the z of one that would end in -ise.</summary>
    private static string WithS(string form) => form.Replace("iz", "is", StringComparison.Ordinal);

    private static bool CanSlip(string form) => form.All(char.IsAsciiLetterLower) && !Lexicon.IsNegation(form) && !NumberForm.IsNumber(form);

    /// <summary>A letter more, less or other, or two neighbours swapped; never the first, for "amoral" is the contrary of "moral".</summary>
    public static bool AreOneApart(string one, string other)
    {
        var same = 0;
        while (same < one.Length && same < other.Length && one[same] == other[same])
            same++;
        var mine = one.AsSpan(same);
        var printed = other.AsSpan(same);
        if (mine.Length != printed.Length)
            return mine.Length > printed.Length ? mine[1..].SequenceEqual(printed) : printed[1..].SequenceEqual(mine);
        return mine.Length > 0 && (mine[1..].SequenceEqual(printed[1..]) || IsExchangedStart(mine, printed));
    }

    private static bool AreExchanged(string one, string other)
    {
        if (one.Length < ShortestExchanged || one.Length != other.Length || one == other)
            return false;
        var same = one.AsSpan().CommonPrefixLength(other);
        return IsExchangedStart(one.AsSpan(same), other.AsSpan(same));
    }

    private static bool IsExchangedStart(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
        => one.Length > 1 && one[0] == other[1] && one[1] == other[0] && one[2..].SequenceEqual(other[2..]);
}
