using System.Text.RegularExpressions;
using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Speakers;
using QuoteBot.Index.Speakers;

namespace QuoteBot.Checking.Records;

internal enum CorrectionEffect
{
    None,

    /// <summary>The claim has the wording that the outlet took back.</summary>
    TakenBack,

    /// <summary>The claim has the wording that the outlet now gives.</summary>
    Corrected,

    /// <summary>The notice is about this speaker's words, not clearly about these.</summary>
    Near,
}

/// <summary>Relates a claim to an article's correction notices. Pure.</summary>
internal static partial class CorrectionRules
{
    [GeneratedRegex(@"\b(?:said|made|spoken|written) by\b(?<name>[^.;]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GivenTo();

    public static (CorrectionEffect Effect, CorrectionNotice? Notice) Judge(ClaimText claim, Finding finding, IReadOnlyList<CorrectionNotice> notices)
    {
        foreach (var notice in notices)
        {
            var effect = Judge(claim, finding, notice);
            if (effect != CorrectionEffect.None)
                return (effect, notice);
        }

        return (CorrectionEffect.None, null);
    }

    private static CorrectionEffect Judge(ClaimText claim, Finding finding, CorrectionNotice notice)
    {
        var mine = claim.Words.Select(word => word.Form).ToArray();
        var right = notice.Right.Where(forms => Within(mine, forms) || Within(forms, mine)).ToList();
        var wrong = notice.Wrong.Where(forms => Within(mine, forms) || Within(forms, mine)).ToList();
        // The words stand; only whose they are was wrong.
        if (finding.IsClean && wrong.Count + right.Count > 0 && notice.Text.Contains("attribut", StringComparison.OrdinalIgnoreCase) && Gives(notice, finding))
            return CorrectionEffect.Corrected;
        // "not close" contains "close": the longer wording decides.
        if (wrong.Count > 0 && (right.Count == 0 || wrong.Max(forms => forms.Length) > right.Max(forms => forms.Length)))
            return CorrectionEffect.TakenBack;
        if (right.Count > 0 && notice.Wrong.Count > 0)
            return CorrectionEffect.Corrected;

        var names = finding.Quotes.SelectMany(quote => quote.Speakers).Select(speaker => PersonName.Of(speaker.Name).Surname).Where(name => name.Length > 0);
        var about = names.Any(name => NameWords.Of(notice.Text).Contains(name));
        if (notice.Withdraws && finding.IsClean && about && !Gives(notice, finding) && (right.Count > 0 || notice.Right.Count + notice.Wrong.Count == 0))
            return CorrectionEffect.TakenBack;
        return about && notice.Text.Contains("quot", StringComparison.OrdinalIgnoreCase) ? CorrectionEffect.Near : CorrectionEffect.None;
    }

    /// <summary>"It was said by her grandmother, Ada Moreau": the notice names the speaker whom the record has.</summary>
    private static bool Gives(CorrectionNotice notice, Finding finding)
        => GivenTo().Matches(notice.Text).Any(match => NameWords.Of(match.Groups["name"].Value) is var named
            && finding.Quotes.SelectMany(quote => quote.Speakers).Any(speaker => NameWords.Of(speaker.Name) is { Count: > 0 } words && words.All(named.Contains)));

    /// <summary>"It attributed the words “…” to Declan Moreau": the notice says that they are not the claimed speaker's.</summary>
    public static bool TakesFrom(CorrectionNotice notice, string claimed)
        => PersonName.Of(claimed).Words is { Count: > 0 } words && WronglyGiven().Matches(notice.Text).Any(match => NameWords.Of(match.Groups["name"].Value) is var named && words.All(named.Contains));

    [GeneratedRegex(@"\b(?:attributed|credited|ascribed)\b[^“""”]*[“""][^“""”]*[”""],? to (?<name>[^.;,]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WronglyGiven();

    /// <summary>The differences of the claim are those that the notice makes.</summary>
    public static bool Explains(CorrectionNotice notice, Finding finding)
    {
        var right = notice.Right.SelectMany(forms => forms).ToHashSet(StringComparer.Ordinal);
        var wrong = notice.Wrong.SelectMany(forms => forms).ToHashSet(StringComparer.Ordinal);
        return finding.Extra == 0 && finding.Diff.All(part => !part.Differs
            || NameWords.Of(part.Claim).All(right.Contains) && NameWords.Of(part.Record).All(form => wrong.Contains(form) || right.Contains(form)));
    }

    private static bool Within(string[] whole, string[] part)
    {
        for (var at = 0; at + part.Length <= whole.Length; at++)
        {
            if (whole.AsSpan(at, part.Length).SequenceEqual(part))
                return true;
        }

        return false;
    }
}
