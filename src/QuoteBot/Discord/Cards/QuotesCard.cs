using QuoteBot.Checking;
using QuoteBot.Cli;
using QuoteBot.Discord.Protocol;
using QuoteBot.Text;

namespace QuoteBot.Discord.Cards;

/// <summary>Passages that were found, with the words that were looked for in bold.</summary>
public static class QuotesCard
{
    public const int PerPage = 4;

    private const int PassageLength = 600;
    private const int NameLength = 200;
    private const int SoughtLength = 300;

    /// <param name="page">From 0.</param>
    /// <param name="note">What is to be said of the speaker; null when nothing is.</param>
    public static Embed Of(Claim sought, IReadOnlyList<QuoteRecord> records, IReadOnlyList<Word> words, int page, int pages, string? note)
    {
        var card = new CardFields();
        foreach (var record in records.Skip(page * PerPage).Take(PerPage))
        {
            var article = record.Article;
            var name = RecordText.Joined(" · ", record.Speaker?.Name, article.Outlet ?? article.Id, VerdictWords.Day(article.Published));
            var link = WebLink.To(article.Url, "Read the article");
            card.Add(Markdown.Escape(name, NameLength), Passage(record.Context.Passage, words) + (link.Length > 0 ? "\n" + link : ""));
        }

        return card.In(new Embed
        {
            Title = "Quotes",
            Description = RecordText.Joined(
                "\n",
                "> " + Markdown.Escape(RecordText.ClaimLine(sought with { Quote = Markdown.Cut(SafeText.Line(sought.Quote), SoughtLength / 2) }), SoughtLength),
                Markdown.Escape(note, SoughtLength),
                records.Count == 0 ? "No passage in the index is near to these words." : null),
            Footer = pages > 1 ? new EmbedFooter($"Page {page + 1} of {pages}") : null,
        });
    }

    private static string Passage(string passage, IReadOnlyList<Word> words)
    {
        var shown = Markdown.Cut(SafeText.Line(passage), PassageLength);
        var text = new RichText();
        var at = 0;
        foreach (var mark in MatchedWords.In(shown, words))
        {
            text.Add(shown[at..mark.Start]).Add(mark.In(shown), TextStyle.Bold);
            at = mark.End;
        }

        return text.Add(shown[at..]).Render(PassageLength);
    }
}
