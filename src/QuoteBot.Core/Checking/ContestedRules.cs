using QuoteBot.Checking.Differences;
using QuoteBot.Checking.Records;
using QuoteBot.Checking.Speakers;

using static QuoteBot.Checking.VerdictRules;
using static QuoteBot.Checking.WordRules;

namespace QuoteBot.Checking;

/// <summary>The verdict on a statement that records give in different words, or as different people's. Pure.</summary>
internal static class ContestedRules
{
    // "lost 3.2 million in the past year" and "lost 2.3 million in a year": reported twice, the small words are each reporter's.
    private const double LeastShareOfRival = 0.5;
    private const double LeastPlacedOfRival = 0.8;

    public static Ruling? Contested(Evidence e)
    {
        if (e.IsCommon)
            return null;
        if (e.HasSpeaker && TwoOthers(e) is var (one, two))
            return new(VerdictKind.Contested, one, [SameWords.Contested(e, one, two)], []);
        if (ReportsDiffer(e) is { } differs)
            return differs;
        foreach (var finding in e.Reports.Where(finding => finding.IsQuotation && !finding.IsClean && HasInnerChange(finding) && IsNearEnough(e, finding)))
        {
            if (Disputes(e, finding) is { } other)
                return new(VerdictKind.Contested, other, ["Independent records of this statement differ, and the claim has the words of one of them.", .. ChangeSentences.Of(finding.Diff)], []);
        }

        var reported = e.Reports.FirstOrDefault(SaidByClaimed);
        var quoted = e.Exact.FirstOrDefault(finding => IsClearlyAnother(e, finding));
        return e.HasSpeaker && reported is not null && quoted is not null
            ? new(VerdictKind.Contested, reported, [$"One record reports the words as {Name(reported)}’s, another quotes {Name(quoted)}."], [])
            : null;
    }

    /// <summary>One article reports the claimed words, another the same statement with another number or name.</summary>
    private static Ruling? ReportsDiffer(Evidence e)
    {
        var said = e.Reports.FirstOrDefault(finding => finding.Kind == RecordKind.Indirect && finding.IsClean && finding.Share >= WholeShare && finding.AlignedContents >= FewestContentsNarrated && IsCompatible(e, finding) && finding.Quotes.Any(quote => quote.Speakers.Count > 0));
        var other = said is null ? null : e.Reports.FirstOrDefault(finding => finding.Kind != RecordKind.Narration && finding.Article.Id != said.Article.Id && IsRival(finding) && Clusters.SpeakersMeet(said, finding));
        return other is null ? null : new(VerdictKind.Contested, said, ["Independent records of this statement differ, and the claim has the words of one of them.", .. ChangeSentences.Of(other.Diff)], []);
    }

    /// <summary>The same statement with another number, name or negation; of one named speaker another number will do where fewer words agree.</summary>
    private static bool IsRival(Finding finding)
    {
        if (finding.Share >= SameUtterance && finding.PlacedShare >= LeastShareNarrated)
            return finding.Diff.Any(part => part.Change == DiffChange.Negation || IsOther(part));
        return finding.Share >= LeastShareOfRival && finding.PlacedShare >= LeastPlacedOfRival && finding.AlignedContents >= FewestContentsNarrated
            && finding.Speaker.Fit == SpeakerFit.Same && finding.Quote?.Speaker is not null && finding.Diff.Any(part => part.Change == DiffChange.Number && IsOther(part));
    }

    /// <summary>The record has a number or a name of its own: one that only leaves it out disputes nothing.</summary>
    private static bool IsOther(DiffPart part) => part.Change is DiffChange.Number or DiffChange.Name && part.Record.Length > 0;

    /// <summary>A record, reported without marks, that has the claim's own wording of the statement.</summary>
    public static Finding? Disputes(Evidence e, Finding altered)
        => e.Reports.FirstOrDefault(other => other.Kind == RecordKind.Indirect && !other.Inflated && other.Speaker.Fit != SpeakerFit.Different && other.Article.Id != altered.Article.Id
            && other.Share >= WholeShare && other.AlignedContents >= FewestContentsNarrated && other.IsClean && altered.Share >= SameUtterance && Clusters.SpeakersMeet(altered, other));
}
