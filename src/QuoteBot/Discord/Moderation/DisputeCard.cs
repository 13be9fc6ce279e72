using QuoteBot.Cli;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary>Shows disputes to moderators. Whose they are is not shown.</summary>
public static class DisputeCard
{
    public const int PerPage = 4;

    private const int ClaimLength = 280;
    private const int WordsLength = 350;
    private const int RulesLength = 250;

    public static MessageBody Of(IReadOnlyList<Dispute> disputes, bool open, int page, int pages, int count)
    {
        var card = new CardFields();
        foreach (var dispute in disputes)
        {
            card.Add($"#{dispute.Id} · {Verdict(dispute.Verdict)}", Text(dispute));
        }

        return new MessageBody
        {
            Content = "",
            Embeds =
            [
                card.In(new Embed
                {
                    Title = $"{VerdictWords.Count(count, "dispute", "disputes")} {(open ? "open" : "resolved")}",
                    Description = open ? "`/disputes resolve` settles one and tells its member." : null,
                    Footer = pages > 1 ? new EmbedFooter($"Page {page + 1} of {pages}") : null,
                }),
            ],
            Components = Paging.Row(pages, page, to => CustomId.Of(DisputesCommand.Name, open ? DisputesCommand.Open : DisputesCommand.Resolved, to)),
        };
    }

    /// <summary>The verdict's label; of a claim that was not checked a word that says so.</summary>
    public static string Verdict(string code) => VerdictCodes.TryGet(code, out var kind) ? $"{VerdictWords.Sign(kind)} {VerdictWords.Label(kind)}" : "not checked";

    public static string Claim(Dispute dispute, int most) =>
        Markdown.Escape(RecordText.ClaimLine(new Claim(Markdown.Cut(SafeText.Line(dispute.Claim), most), dispute.Speaker)), most);

    private static string Text(Dispute dispute)
    {
        var lines = new List<string>
        {
            "> " + Claim(dispute, ClaimLength),
            "**The member:** " + Markdown.Escape(dispute.Words, WordsLength),
        };
        if (dispute.Outcome is { } outcome)
        {
            lines.Add($"**{(outcome == DisputeOutcome.Upheld ? "The member is right" : "The verdict stands")}** <t:{dispute.Resolved!.Value.ToUnixTimeSeconds()}:R>. {Markdown.Escape(dispute.Resolution, RulesLength)}".TrimEnd());
        }
        else
        {
            lines.Add($"<t:{dispute.Opened.ToUnixTimeSeconds()}:R> · rules: {Markdown.Escape(dispute.Rules, RulesLength)}");
        }

        return string.Join('\n', lines);
    }
}
