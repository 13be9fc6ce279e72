using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Index.Speakers;
using QuoteBot.Text;

namespace QuoteBot.Checking.Speakers;

/// <summary>Finds which house "the company" or "the company's head of sales" is of: the one that the article names again and again, and named last. Pure.</summary>
/// <remarks>Only to confirm, with a note; that an article does not say so proves nothing.</remarks>
internal static partial class PrintedHouses
{
    /// <summary>A house that the article is about is named so often.</summary>
    private const int FewestMentions = 3;

    /// <summary>"The company" two paragraphs on is still the same.</summary>
    private const int Reach = 1500;

    private static readonly FrozenSet<string> Kinds = WordSet.Of("company firm group airline carmaker automaker retailer chain bank startup publisher network charity nonprofit agency university school club team union studio label manufacturer insurer lender utility brewer drugmaker chipmaker");

    /// <summary>"Moor Lamps' head of sales" for the "company's head of sales", "Moor Lamps" for "the company" and for who speaks for it.</summary>
    /// <param name="at">Where the speaker is named.</param>
    /// <param name="speaker">"the company", "a company spokesman", "company's head of sales".</param>
    public static bool Are(string text, int at, string speaker, string claimed)
    {
        if (Owned().Match(speaker) is not { Success: true } owned || !Kinds.Contains(owned.Groups["kind"].Value) || Nearest(text, at) is not { } house)
            return false;
        var office = owned.Groups["office"].Value.Trim();
        if (Institutions.AreSame(claimed, house))
            return office.Length == 0 || Roles.IsOfficial(office) && (owned.Groups["own"].Success || Representatives.IsVoice(office));
        return office.Length > 0 && (Roles.Describes($"{house}'s {office}", claimed) || owned.Groups["own"].Success && IsExecutive(claimed, house) && Roles.IsOfficial(office));
    }

    /// <summary>"a Moor Lamps executive".</summary>
    private static bool IsExecutive(string claimed, string house)
        => Executive().Match(claimed) is { Success: true } executive && Institutions.AreSame(executive.Groups["house"].Value, house);

    /// <summary>The last name before the place that is printed again and again and is no person's, place's or day's; null for none.</summary>
    private static string? Nearest(string text, int at)
    {
        var start = Math.Max(0, at - Reach);
        foreach (var name in Names().Matches(text[start..Math.Min(at, text.Length)]).Reverse().Select(match => WithoutArticle(match.Value)))
        {
            var words = NameWords.Of(name);
            if (words.Count == 0 || name.Length < 3 || words.Any(word => Extraction.Lexicon.Days.Contains(word) || Extraction.Lexicon.Months.Contains(word)) || NameLists.Places.Contains(string.Join(' ', words)) || WordList.FunctionWords.Contains(words[0])
                || NameLists.IsTitle(words[0]) || FirstNameList.Contains(words[0]) || !IsRepeated(text, name) || IsSurname(text, name))
                continue;
            return name;
        }

        return null;
    }

    private static string WithoutArticle(string name)
    {
        var plain = name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;
        return plain.EndsWith("'s", StringComparison.Ordinal) || plain.EndsWith("’s", StringComparison.Ordinal) ? plain[..^2] : plain;
    }

    /// <summary>Whether the article is about what is so called.</summary>
    public static bool IsRepeated(string text, string name)
    {
        var found = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0 && found < FewestMentions; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length]))
                found++;
        }

        return found == FewestMentions;
    }

    /// <summary>"Mr. Vik", "Ana Vik": the article has a given name or title before it.</summary>
    private static bool IsSurname(string text, string name)
        => GivenBefore().Matches(text).Any(match => match.Groups["name"].Value == name && (FirstNameList.Contains(match.Groups["given"].Value.ToLowerInvariant()) || NameLists.IsTitle(match.Groups["given"].Value.ToLowerInvariant())));

    [GeneratedRegex(@"^(?:the |an? )?(?<kind>\p{Ll}+)(?:(?<own>['’]s) (?<office>\p{Ll}.*)| (?<office>\p{Ll}.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Owned();

    [GeneratedRegex(@"^(?:an? |the |one )?(?:senior |top )?(?<house>\p{Lu}.*?) (?:executive|exec|official|employee|manager)$", RegexOptions.CultureInvariant)]
    private static partial Regex Executive();

    [GeneratedRegex(@"\b\p{Lu}[\p{L}\p{Nd}&’'-]*(?: (?:of |and |& )?\p{Lu}[\p{L}\p{Nd}&’'-]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"\b(?<given>\p{Lu}\p{L}+)\.? (?:\p{Lu}\. )?(?<name>\p{Lu}[\p{L}’'-]+\p{L})\b", RegexOptions.CultureInvariant)]
    private static partial Regex GivenBefore();
}
