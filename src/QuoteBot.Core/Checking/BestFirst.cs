using QuoteBot.Checking.Speakers;

namespace QuoteBot.Checking;

/// <summary>Orders findings: words first, then the claimed speaker, the claimed outlet, the fuller and the earlier record. Total, so that answers repeat.</summary>
internal sealed class BestFirst(Claim claim) : IComparer<Finding>
{
    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null)
            return x is null ? y is null ? 0 : 1 : -1;
        var order = x.InNotice.CompareTo(y.InNotice);
        order = order != 0 ? order : y.IsClean.CompareTo(x.IsClean);
        order = order != 0 ? order : Rank(y.PlacedShare).CompareTo(Rank(x.PlacedShare));
        order = order != 0 ? order : x.Speaker.Fit.CompareTo(y.Speaker.Fit);
        order = order != 0 ? order : Differences(x).CompareTo(Differences(y));
        order = order != 0 ? order : (x.Cuts.Dropped is not null).CompareTo(y.Cuts.Dropped is not null);
        order = order != 0 ? order : y.Share.CompareTo(x.Share);
        order = order != 0 ? order : FromOutlet(y).CompareTo(FromOutlet(x));
        order = order != 0 ? order : x.Kind.CompareTo(y.Kind);
        order = order != 0 ? order : x.Cuts.Excerpt.CompareTo(y.Cuts.Excerpt);
        order = order != 0 ? order : y.SpeakerConfidence.CompareTo(x.SpeakerConfidence);
        order = order != 0 ? order : (x.Article.Published ?? DateTimeOffset.MaxValue).CompareTo(y.Article.Published ?? DateTimeOffset.MaxValue);
        order = order != 0 ? order : string.CompareOrdinal(x.Article.Id, y.Article.Id);
        return order != 0 ? order : x.Start.CompareTo(y.Start);
    }

    private static int Differences(Finding finding) => finding.Diff.Count(part => part.Op != DiffOp.Equal);

    // Shares within a twentieth of each other are equally near.
    private static int Rank(double share) => (int)(share * 20);

    private bool FromOutlet(Finding finding)
        => claim.Outlet is { } outlet && finding.Article.Outlet is { } printed && Institutions.AreSame(outlet, printed);
}
