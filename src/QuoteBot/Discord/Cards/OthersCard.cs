using QuoteBot.Cli;
using QuoteBot.Discord.Commands;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Cards;

/// <summary>A verdict's further records, some on a page.</summary>
public static class OthersCard
{
    public const int PerPage = 3;

    private const int ContextLength = 700;
    private const int NeighbourLength = 120;
    private const int NameLength = 200;

    public static MessageBody Of(Verdict verdict, long id, int page)
    {
        var pages = Math.Max(1, (verdict.Others.Count + PerPage - 1) / PerPage);
        page = Math.Clamp(page, 0, pages - 1);
        var card = new CardFields();
        foreach (var record in verdict.Others.Skip(page * PerPage).Take(PerPage))
        {
            var name = RecordText.Joined(" · ", record.Speaker?.Name, record.Article.Outlet ?? record.Article.Id, VerdictWords.Day(record.Article.Published));
            card.Add(Markdown.Escape(name, NameLength), VerdictEmbed.Context(record.Context, verdict.Diff, NeighbourLength, ContextLength, ContextLength) + Link(record.Article));
        }

        return new MessageBody
        {
            Embeds =
            [
                card.In(new Embed
                {
                    Title = verdict.Record is null ? "Closest passages" : "Other records",
                    Description = verdict.Others.Count == 0 ? "There are no others in the index now." : null,
                    Footer = new EmbedFooter($"Page {page + 1} of {pages}"),
                }),
            ],
            Components = Paging.Row(pages, page, to => CustomId.Of(CheckButtons.OthersPage, id, to)),
        };
    }

    private static string Link(Article article) => WebLink.To(article.Url, "Read the article") is { Length: > 0 } link ? "\n" + link : "";
}
