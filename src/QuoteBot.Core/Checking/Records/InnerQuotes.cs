using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Checking.Omissions;
using QuoteBot.Text;

namespace QuoteBot.Checking.Records;

/// <summary>Finds words that a speaker, in a quotation, gives in marks as somebody else's: “My editor said: ‘You have killed it.’”</summary>
internal static partial class InnerQuotes
{
    /// <summary>Fewer words in marks are a title or an ironic word.</summary>
    private const int FewestWords = 3;

    /// <summary>"you just have got to".</summary>
    private const int ReachOfMust = 4;

    public const string Note = "In the record, the speaker gives these words in marks as somebody else’s.";

    /// <summary>"the question we received, ‘…’": what I receive is another's.</summary>
    private static readonly FrozenSet<string> Receiving = WordSet.Of("receive received receiving get got getting hear heard hearing read reading see saw seen");

    private static readonly FrozenSet<string> Times = WordSet.Of("after before when while since until as because");

    /// <summary>Whether the stretch lies within marks that open and close inside a part of a quotation.</summary>
    /// <param name="segment">The part, without its own marks.</param>
    public static bool Hold(string text, TextSpan segment, TextSpan stretch) =>
        In(text, segment).Any(inner => inner.Start <= stretch.Start && stretch.End <= inner.End && !IsOwn(text[segment.Start..inner.Start]));

    /// <summary>Whom the speaker names as the one whose words the stretch holds: "in the words of Emma Thorne, ‘…’", "as Emma Thorne once said, ‘…’"; null for nobody.</summary>
    public static string? Owner(string text, TextSpan segment, TextSpan stretch) =>
        In(text, segment).Where(inner => inner.Start <= stretch.Start && stretch.End <= inner.End)
            .Select(inner => WordsOf().Match(text[segment.Start..inner.Start])).FirstOrDefault(words => words.Success)?.Groups["name"].Value;

    [GeneratedRegex(@"(?:^|[,;:—–(]\s*|\b(?:and|but|because|that|or|so) )(?:(?:[Ii]n the (?:\p{Ll}+ )?words of|[Tt]o quote) (?<name>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})|[Aa]s (?<name>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}) (?:once |famously |often |has |had |so \p{Ll}+ )?(?:said|says|put it|wrote|told us))[,:]?\s*[‘'“""]?$", RegexOptions.CultureInvariant)]
    private static partial Regex WordsOf();

    /// <summary>The part opens with a mark within marks that are open: "has “given talks that call it a “dry quay” and”". The inner ones may be those of whoever the outer ones tell of.</summary>
    public static bool AreNested(string text, TextSpan segment)
    {
        if (segment.Start < 1 || segment.Start > text.Length || text[segment.Start - 1] is not '“')
            return false;
        var paragraph = text.AsSpan((text.LastIndexOf('\n', segment.Start - 1) + 1)..(segment.Start - 1));
        // Behind a stop or a comma a quotation begins anew, however the one before was closed.
        return paragraph.TrimEnd() is [.., var last] && char.IsLetter(last) && segment.Length > 0 && char.IsLower(text[segment.Start]) && paragraph.Count('“') > paragraph.Count('”');
    }

    /// <summary>"I told them, ‘…’": the speaker's own words, said before; not "I heard my aunt say, ‘…’".</summary>
    private static bool IsOwn(string before)
    {
        if (WordsOf().IsMatch(before))
            return false;
        var words = QuoteText.Words(before[(before.LastIndexOfAny(['.', '!', '?']) + 1)..]);
        if (IsOnesOwn(words))
            return true;
        var own = words.Count - 1;
        while (own >= 0 && words[own].Form is not ("i" or "we"))
            own--;
        var after = words.Skip(own + 1).ToList();
        // "after I left saying that": mine is the leaving.
        if (own > 0 && Times.Contains(words[own - 1].Form) && after.Count > 1 && after.TakeLast(2).Any(word => word.Form is "saying" or "claiming" or "insisting" or "adding"))
            return false;
        // "I was told, ‘…’".
        if (after is [.., { Form: "was" or "were" or "am" or "are" or "been" or "being" or "got" or "get" }, { Form: "told" or "asked" or "informed" or "warned" }])
            return false;
        // "The people I talked to said": one verb is mine, the last another's.
        return own >= 0 && !after.SkipLast(1).Any(word => word.Form is "that" or "who" or "which" or "he" or "she" or "they" or "how")
            && !after.Exists(word => Lexicon.IsNegation(word.Form) || Receiving.Contains(word.Form)) && !(after.Count > 2 && (after[^1].Form is "said" or "say" or "says") && (after[^2].Form is "to" or "with"));
    }

    /// <summary>"at some point you have to stop and say, ‘…’": what one must tell oneself; "she told us that you have to say, ‘…’" is another's rule.</summary>
    private static bool IsOnesOwn(IReadOnlyList<Word> words)
    {
        // "In that country you have to say, ‘…’" is what one is made to say.
        if (words is not [.., { Form: "think" or "realize" or "realise" or "yourself" }] and not [.., { Form: "and" }, { Form: "say" or "ask" }])
            return false;
        var you = words.Count - 1;
        while (you >= 0 && words[you].Form is not "you")
            you--;
        var after = words.Skip(you + 1).Select(word => word.Form).ToList();
        return you >= 0 && after.Take(ReachOfMust).Any(form => form is "must" or "need" or "to") && after.Take(ReachOfMust).Any(form => form is "must" or "need" or "have" or "got") && !after.Exists(form => Lexicon.IsNegation(form) || form is "he" or "she" or "they" or "who")
            && !words.Take(you).Any(word => Attributions.IsSaying(word.Form));
    }

    private static IEnumerable<TextSpan> In(string text, TextSpan segment)
    {
        var start = -1;
        if (FromBefore(text, segment) is { } end)
            yield return new TextSpan(segment.Start, end);
        for (var at = segment.Start; at < segment.End; at++)
        {
            if (start < 0 && IsOpening(text, at, segment))
            {
                start = at + 1;
            }
            else if (start >= 0 && IsClosing(text, at, segment))
            {
                if (QuoteText.Words(text[start..at]).Count >= FewestWords)
                    yield return new TextSpan(start, at);
                start = -1;
            }
        }

        if (start >= 0 && OpensSpeech(text, start, segment) && QuoteText.Words(text[start..segment.End]).Count >= FewestWords)
            yield return new TextSpan(start, segment.End);
    }

    /// <summary>"… will never heal.” Pastor Tom Vik, @tide": a post that goes on with what the one before opened, and names whose words they are.</summary>
    /// <returns>Where the other's words end; null when the part's first double mark opens, or no name follows it.</returns>
    private static int? FromBefore(string text, TextSpan segment)
    {
        var mark = text.AsSpan(segment.Start, segment.Length).IndexOfAny('“', '”', '"') is var found and > 0 ? segment.Start + found : -1;
        return mark >= 0 && text[mark] != '“' && IsClosing(text, mark, segment) && Named().IsMatch(text.AsSpan(mark + 1, segment.End - mark - 1)) && QuoteText.Words(text[segment.Start..mark]).Count >= FewestWords ? mark : null;
    }

    [GeneratedRegex(@"^\s*(?:[-–—]\s*)?(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}.'’-]+\s*(?:,|@|\(|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>A mark that has no partner in the part opens what runs to its end, where it clearly opens speech: "he said, ‘All right".</summary>
    private static bool OpensSpeech(string text, int start, TextSpan segment)
    {
        if (start < segment.Start + 2 || !char.IsUpper(text[start]) || text[start - 1] is '\'' && !char.IsWhiteSpace(text[start - 2]))
            return false;
        var before = text[segment.Start..(start - 1)].TrimEnd();
        return before.Length > 0 && (before[^1] is ',' or ':' || before.EndsWith(" that", StringComparison.Ordinal) || before.EndsWith(" said", StringComparison.Ordinal) || before.EndsWith(" says", StringComparison.Ordinal));
    }

    private static bool IsOpening(string text, int at, TextSpan segment) =>
        text[at] is '‘' or '\'' or '`' or '“' or '"' && at + 1 < segment.End && char.IsLetterOrDigit(text[at + 1]) && (at == segment.Start || !char.IsLetterOrDigit(text[at - 1]));

    /// <summary>An apostrophe stands between letters; a closing mark does not.</summary>
    private static bool IsClosing(string text, int at, TextSpan segment) =>
        text[at] is '’' or '\'' or '”' or '"' && at > segment.Start && !char.IsWhiteSpace(text[at - 1]) && (at + 1 >= segment.End || !char.IsLetterOrDigit(text[at + 1]));
}
