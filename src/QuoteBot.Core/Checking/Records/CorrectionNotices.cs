using System.Buffers;
using System.Text.RegularExpressions;
using QuoteBot.Text;

namespace QuoteBot.Checking.Records;

/// <summary>A notice by which an outlet corrects its own article.</summary>
/// <param name="Text">The paragraph.</param>
/// <param name="Wrong">Wordings that it takes back, as canonical forms.</param>
/// <param name="Right">Wordings that it puts in their place.</param>
/// <param name="Withdraws">It takes a quotation back whole, or says that it was another speaker's.</param>
internal sealed record CorrectionNotice(string Text, IReadOnlyList<string[]> Wrong, IReadOnlyList<string[]> Right, bool Withdraws);

/// <summary>Finds and reads correction notices. Pure.</summary>
internal static partial class CorrectionNotices
{
    // A notice is a paragraph; a longer one is an article about corrections.
    private const int LongestNotice = 1500;

    private const int LongestUnquoted = 4;

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["correction", "corrected", "clarification", "editor’s note", "editor's note", "earlier version", "previous version", "original version", "misquot", "misstated", "misattribut", "amended", "retract"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\W*(?:corrections?|clarification|editor['’]s note|retraction)\b|\b(?:earlier|previous|original) version of (?:this|the|an?)\b|\bthis (?:article|story|report|piece) (?:was|has been) (?:amended|corrected|retracted)|\bwas misquoted\b|\bmisquoted\b.{0,40}\b(?:article|story|report)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    [GeneratedRegex(@"\b(?<wrong>not(?: that| as)?|rather than|instead of|incorrectly|wrongly|mistakenly|erroneously|originally|previously|misquoted|misstated|earlier version|previous version|original version)\b|\b(?<right>in fact|actual(?:ly)?|should have|should read|correct(?:ed)? (?:to|quote|quotation|wording|version)|who said|(?:he|she|they) (?:said|told|was|were)|what (?:he|she|they) said)\b|[“""](?<quote>[^”""]{1,600})[”""]|(?<end>[.!?]\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cue();

    [GeneratedRegex(@"(?<right>[\w$£€%.,'’-]+(?: [\w$£€%'’-]+){0,5}),? (?:not|rather than|instead of) (?<wrong>[\w$£€%'’-]+(?: [\w$£€%'’-]+){0,3})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unquoted();

    [GeneratedRegex(@"\b(?:removed|retracted|withdrawn|withdrew|never said|did not say|could not be verified|misattributed|wrongly attributed|incorrectly attributed|was (?:said|made) by)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Withdrawal();

    /// <summary>Whether a position lies in the paragraph of a notice.</summary>
    public static bool Holds(string text, TextSpan span)
    {
        if (!MayHave(text))
            return false;
        var start = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        var end = text.IndexOf('\n', span.Start);
        return IsNotice(text[start..(end < 0 ? text.Length : end)]);
    }

    /// <summary>The notices of an article, in order; empty when it has none.</summary>
    public static IReadOnlyList<CorrectionNotice> In(string text)
        => MayHave(text) ? text.Split('\n').Where(IsNotice).Select(Read).ToList() : [];

    private static bool MayHave(string text) => text.AsSpan().ContainsAny(Signs);

    private static bool IsNotice(string paragraph) => paragraph.Length <= LongestNotice && Notice().IsMatch(paragraph);

    private static CorrectionNotice Read(string paragraph)
    {
        var wrong = new List<string[]>();
        var right = new List<string[]>();
        bool? takesBack = null;
        foreach (Match match in Cue().Matches(paragraph))
        {
            if (match.Groups["wrong"].Success)
                takesBack = true;
            else if (match.Groups["right"].Success)
                takesBack = false;
            else if (match.Groups["end"].Success)
                takesBack = null;
            else if (Forms(match.Groups["quote"].Value) is { Length: > 0 } forms)
                (takesBack == true ? wrong : right).Add(forms);
        }

        foreach (Match match in Unquoted().Matches(Cue().Replace(paragraph, found => found.Groups["quote"].Success ? " " : found.Value)))
        {
            var bad = Forms(match.Groups["wrong"].Value).Take(LongestUnquoted).ToArray();
            var good = Forms(match.Groups["right"].Value);
            var number = bad.FirstOrDefault(NumberForm.IsNumber);
            if (number is not null)
            {
                wrong.Add([number]);
                if (good.LastOrDefault(NumberForm.IsNumber) is { } other)
                    right.Add([other]);
            }
            else if (Array.Exists(bad, Lexicon.IsContent) && good.Length >= bad.Length && Lexicon.IsContent(good[^1]))
            {
                // Not where a small word stands before the "not": "she did not say it" sets no wording against another.
                wrong.Add(bad);
                right.Add(good[^bad.Length..]);
            }
        }

        return new(paragraph.Trim(), wrong, right, Withdrawal().IsMatch(paragraph));
    }

    private static string[] Forms(string text) => QuoteText.Words(text).Select(word => word.Form).ToArray();
}
