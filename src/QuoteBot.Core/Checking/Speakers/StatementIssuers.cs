using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Index.Speakers;
using QuoteBot.Text;

namespace QuoteBot.Checking.Speakers;

/// <summary>Finds, in an article's text, whose statement "the statement said" is: "Ana Vik said in a statement", "a statement from the union". Pure.</summary>
/// <remarks>Only to confirm, with a note; that an article does not say so proves nothing.</remarks>
internal static partial class StatementIssuers
{
    /// <summary>A statement is introduced shortly before it is quoted on.</summary>
    private const int Reach = 1200;

    /// <summary>"In a statement, the harbour board's deputy director of works Ana Vik said" is about the longest between.</summary>
    private const int LongestBetween = 90;

    private static readonly FrozenSet<string> Issuing = WordSet.Of("said says wrote issued released added confirmed announced made gave sent posted published read put explained apologised apologized");

    /// <summary>What one does in a letter of one's own: "In a letter, Ana Vik mentioned".</summary>
    private static readonly FrozenSet<string> Telling = WordSet.Of("mentioned mentions argued argues urged urges warned warns noted notes complained claimed claims");

    /// <param name="document">The record's speaker: "the statement".</param>
    /// <param name="at">Where the article names it, or quotes from it.</param>
    public static bool Issued(string text, int at, string document, string claimed)
    {
        if (NameWords.Of(document) is not [.., var noun] || Name(claimed) is not { Length: > 0 } name)
            return false;
        return NamedBeside(text, at, noun, name) || noun is "letter" && Wrote(text, at, name);
    }

    private static bool NamedBeside(string text, int at, string noun, string name)
    {
        var start = Math.Max(0, at - Reach);
        for (var before = at; before > start;)
        {
            var named = text.LastIndexOf(noun, before - 1, before - start, StringComparison.OrdinalIgnoreCase);
            if (named < 0)
                return false;
            if (IsIssued(text, Math.Max(start, text.LastIndexOfAny(['.', '!', '?', '\n'], named) + 1), named, noun, name))
                return true;
            // "The letter is long" names the one of which the article told before; in any other place it may be another, or answered.
            if (!text.AsSpan(0, named).EndsWith("The ", StringComparison.Ordinal) || !AsSubject().IsMatch(text, named + noun.Length))
                return false;
            before = named;
        }

        return false;
    }

    /// <summary>In the sentence that names the document, the name stands as its issuer's.</summary>
    private static bool IsIssued(string text, int from, int named, string noun, string name)
    {
        var end = text.IndexOfAny(['.', '!', '?', '\n'], named) is >= 0 and var stop ? stop : text.Length;
        // "Mr. Vik": no end of a sentence.
        while (end < text.Length && text[end] == '.' && ShortTitle().IsMatch(text[named..(end + 1)]))
            end = text.IndexOfAny(['.', '!', '?', '\n'], end + 1) is >= 0 and var next ? next : text.Length;
        var sentence = text[from..end];
        var thing = named - from;
        for (var person = sentence.IndexOf(name, StringComparison.OrdinalIgnoreCase); person >= 0; person = sentence.IndexOf(name, person + name.Length, StringComparison.OrdinalIgnoreCase))
        {
            // The Statement Office has the document's word in its name.
            if (person < thing + noun.Length && thing < person + name.Length)
                continue;
            if (IsWhole(sentence, person, name.Length) && (person < thing ? SaysIn(sentence[(person + name.Length)..thing]) : IsFrom(sentence, thing + noun.Length, person, name.Length)))
                return true;
        }

        return false;
    }

    /// <summary>"Members of the union have written to the mayor. … the letter said": the one letter of which the article tells before, and no reply to it.</summary>
    private static bool Wrote(string text, int end, string name)
    {
        var before = text[Math.Max(0, end - Reach)..end];
        return Letter().Matches(before) is [var letter] && !Other().IsMatch(before[(letter.Index + letter.Length)..]) && before[..letter.Index] is var writer && writer.EndsWith(name, StringComparison.OrdinalIgnoreCase) && Opening().IsMatch(writer[..^name.Length]);
    }

    [GeneratedRegex(@" (?:(?:have|has|had) written|wrote) (?:an? (?:\p{Ll}+ )?letter )?to ", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    /// <summary>A reply, another letter, or another who writes.</summary>
    [GeneratedRegex(@"\b(?:repl(?:y|ies|ied)|answer\p{Ll}*|respon\p{Ll}+|wrote|written|writes|letters|letter (?:from|by|of)|(?:an?|another|second|other|'s|’s|its|his|her|their) (?:\p{Ll}+ ){0,2}letter)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"(?:^|\n|[.!?] )(?:[Mm]embers of )?(?:[Tt]he )?(?:\p{Lu}[\p{L}.]* ){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    /// <summary>What the article is to print: a person's surname, a body's name without the article.</summary>
    private static string Name(string claimed)
    {
        if (!Institutions.LooksLikeOne(claimed) && ClaimedSpeaker.Of(claimed).Name is { Surname: { Length: > 2 } surname })
            return surname;
        var plain = claimed.Trim();
        return plain.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? plain[4..] : plain;
    }

    private static bool IsWhole(string text, int at, int length)
        => (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    /// <summary>" said in a": a verb, and nobody else who might have said it.</summary>
    private static bool SaysIn(string between)
        => between.Length <= LongestBetween && QuoteText.Words(between).Any(word => Issuing.Contains(word.Form)) && !between.Any(char.IsUpper) && !between.StartsWith("'s", StringComparison.Ordinal) && !between.StartsWith("’s", StringComparison.Ordinal);

    /// <summary>"from the union", ", the mayor Ana Vik said".</summary>
    private static bool IsFrom(string sentence, int thing, int person, int length)
    {
        var between = sentence[thing..person];
        if (between.Length > LongestBetween)
            return false;
        var words = QuoteText.Words(between);
        if (words is [{ Form: "by" or "from" }, ..] || SentBy().IsMatch(between))
            return true;
        var isOwn = InOwn().IsMatch(sentence.AsSpan(0, thing));
        return (between.StartsWith(',') || isOwn && Delivered().IsMatch(between)) && QuoteText.Words(sentence[(person + length)..]) is [var next, ..] && (Issuing.Contains(next.Form) || isOwn && Telling.Contains(next.Form));
    }

    /// <summary>" sent to the port from the": whoever stands behind sent it.</summary>
    [GeneratedRegex(@"^ (?:(?:sent|written|addressed|signed|issued)(?: to [^,.;]{1,60})? (?:by|from)|(?:delivered|submitted)(?: to [^,.;]{1,60})? from) (?:members of )?(?:the )?(?:\p{Lu}[\p{L}.]* ){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex SentBy();

    /// <summary>" delivered to the council on Thursday, the": and goes on with who says it.</summary>
    [GeneratedRegex(@"^ (?:sent|written|delivered|addressed|submitted|filed|given|issued|published|released|posted) [^,.;]{1,70}, (?:the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex Delivered();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortTitle();

    /// <summary>"In an accompanying letter".</summary>
    [GeneratedRegex(@"^\s*In an? (?:\p{Ll}+ ){0,3}\p{Ll}+$", RegexOptions.CultureInvariant)]
    private static partial Regex InOwn();

    /// <summary>"The letter, dated May 2, argues", "The letter says".</summary>
    [GeneratedRegex(@"\G(?:,| (?:is|was|says|said|reads|argues|argued|states|stated|adds|added|warns|notes|goes)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex AsSubject();
}
