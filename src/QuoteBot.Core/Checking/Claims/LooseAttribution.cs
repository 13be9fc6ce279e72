using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using QuoteBot.Attribution;
using QuoteBot.Checking.Speakers;
using Roles = QuoteBot.Checking.Speakers.Roles;

namespace QuoteBot.Checking.Claims;

/// <summary>Reads the words around the only quotation of a claim where they are no plain attribution: "BREAKING: Name on the strike: “…”", "“…” by Name", "Did Name really say “…”?".</summary>
/// <remarks>A speaker is taken from them only where a name or role is all that stands there; else the words are checked alone, and the answer tells whose they are.</remarks>
internal static partial class LooseAttribution
{
    /// <summary>Around fewer words than these the claim may be a sentence with a few words of it in marks.</summary>
    private const int FewestQuoted = 3;

    /// <summary>More stand before a colon in a sentence of somebody's.</summary>
    private const int MostWordsBefore = 14;

    private const string Saying = @"said|says|say|told|tells|asked|added|wrote|writes|tweeted|tweets|posted|posts|stated|states|declared|declares|warned|warns|insisted|insists|replied|replies|claimed|claims|argued|argues|noted|notes|announced|announces|"
        + @"explained|explains|admitted|admits|vowed|vows|promised|promises|joked|jokes|recalled|recalls|testified|testifies|shared|shares|concluded|concludes|remarked|quipped";

    /// <summary>Behind these the words may be somebody else's, whose speech or paper is named after them.</summary>
    private const string Naming = @"called|calls|talked\s+of|talked\s+about|spoke\s+of|described|describes|slammed|blasted|praised";

    /// <summary>Behind "did" only: elsewhere "Facebook post" and "please tell me" are no attribution.</summary>
    private const string Bare = "tell|ask|write|written|tweet|post";

    /// <summary>What people put before the verb: "actually said".</summary>
    private const string Adverbs = @"(?:(?:really|actually|literally|ever|once|also|just|even|totally|seriously|publicly|famously|recently)\s+)*";

    /// <summary>Where, when or to whom it was said, behind the words.</summary>
    [GeneratedRegex(@"^(?:in|at|on|to|during|about|after|before|while|when|for)\b(?:\s+\S+){1,6}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Occasion();

    [GeneratedRegex(@"^(?:did|does|has|is it true(?: that)?|can (?:anyone|anybody|someone) confirm(?: that)?)\s+(?<name>.+?)\s+" + Adverbs + "(?:" + Saying + "|" + Naming + "|" + Bare + ")" + @"(?:\s+(?:that|this))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(?<name>\p{Lu}.*?)\s+" + Adverbs + "(?:" + Saying + "|(?<naming>" + Naming + "))" + @"\b", RegexOptions.CultureInvariant)]
    private static partial Regex Spoke();

    [GeneratedRegex(@"^(?<sign>[-–—―~(|]*)\s*(?<by>(?:(?:(?:said|written|tweeted|spoken)\s+)?by|per|via|from|according to)\s+)?(?<name>[^)]+?)\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^(?:I|We|My|Our|You|Your|It|This|That|There|They)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OwnWords();

    /// <returns>Null where the words outside may belong to the claim; a speaker that is empty where they attribute without saying clearly to whom.</returns>
    public static ClaimedAttribution? Of(string before, string quoted, string after)
    {
        var (lead, tail) = (Plain(before), Plain(after).Trim('.', ',', '?', '!', ' '));
        if (CountWords(quoted) < FewestQuoted || CountWords(quoted) < CountWords(tail) || CountWords(lead) > MostWordsBefore)
            return null;
        if (lead.EndsWith(':'))
            return Named(lead.TrimEnd(':', ' ').Split(':')[^1]);
        if (lead.Length == 0)
            return tail.Length > 0 && Signed().Match(tail) is { Success: true } signed && (Named(signed.Groups["name"].Value), signed.Groups["sign"].Length + signed.Groups["by"].Length) is var (name, marks)
                && (marks > 0 || name.Speaker.Length > 0) ? name : null;
        if (tail.Length > 0 && !Occasion().IsMatch(tail))
            return ClaimedAttribution.Before(lead);
        lead = SpokenName.WithoutOpener(lead);
        if (CountWords(quoted) < CountWords(lead) - 1)
            return null;
        return Asked().Match(lead) is { Success: true } asked ? Named(asked.Groups["name"].Value)
            : !OwnWords().IsMatch(lead) && Spoke().Match(lead) is { Success: true } spoke && !(tail.Length > 0 && spoke.Groups["naming"].Success) ? Named(spoke.Groups["name"].Value) : null;
    }

    /// <summary>Whom a short text outside the words names: "Lindqvist on the strike", "Lindqvist blasts Hale".</summary>
    /// <returns>An empty speaker where that is not clear.</returns>
    public static ClaimedAttribution Named(string text)
    {
        var name = SpokenName.Of(SpokenName.WithoutOccasion(SpokenName.Of(text.Trim(' ', ',', '.', ':')), out var occasion));
        var outlet = ClaimedAttribution.OutletIn(occasion);
        // A headline: who does something to somebody is who speaks.
        if (Doing().Match(name) is { Success: true } doing && !Roles.EndsInOffice(doing.Groups["before"].Value) && ClaimedAttribution.LooksLikeName(doing.Groups["name"].Value))
            name = doing.Groups["name"].Value;
        var isName = ClaimedAttribution.LooksLikeName(name) || Roles.NameAfterOffice(name) is { } after && ClaimedAttribution.LooksLikeName(after) || Roles.LooksLikeRole(name) || Kinship.IsOfNamed(name);
        return new(isName ? name : "", outlet is not null && !OutletNames.IsPlatform(outlet) ? outlet : null);
    }

    [GeneratedRegex(@"^(?<before>(?<name>\p{Lu}[\w.'’-]*(?:\s+\p{Lu}[\w.'’-]*){0,3})\s+\p{Ll}{3,}(?:s|ed))\s+(?:the\s+)?\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Doing();

    /// <summary>Without emoji and the marks of markdown, in single spaces.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                plain.Append(' ');
            else if (rune.Value is not ('*' or '_' or '`' or '>' or '#') && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark))
                plain.Append(rune);
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Normalize();
    }

    private static int CountWords(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
