using QuoteBot.Cli;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Cards;

/// <summary>A verdict in few lines, where several stand in one message: five of them stay within 6,000 characters.</summary>
public static class ShortCard
{
    // With the title's 60 and a link of at most 340, 1,200 together.
    private const int ClaimLength = 330;
    private const int ReasonLength = 250;
    private const int RecordLength = 210;

    public static Embed Of(Verdict verdict) => VerdictEmbed.Of(verdict) with
    {
        Description = RecordText.Joined(
            "\n",
            "> " + Markdown.Escape(RecordText.ClaimLine(verdict.Claim with { Quote = Markdown.Cut(SafeText.Line(verdict.Claim.Quote), ClaimLength / 2) }), ClaimLength),
            Markdown.Escape(verdict.Reasons.Count > 0 ? verdict.Reasons[0] : null, ReasonLength),
            verdict.Record is { } record ? Markdown.Escape(RecordText.Joined(" · ", RecordText.Who(record), RecordText.Printed(record.Article)), RecordLength) : null,
            WebLink.To(verdict.Record?.Article.Url, "Read the article")),
        Fields = null,
        Footer = null,
    };
}
