using System.Globalization;
using QuoteBot.Cli;
using QuoteBot.Discord.Protocol;
using QuoteBot.Index;

namespace QuoteBot.Discord.Cards;

/// <summary>A speaker's roles, names, outlets, months and latest quotes.</summary>
public static class SpeakerCard
{
    public const int MostNamesakes = 5;

    private const int MostWords = 6;
    private const int MostOutlets = 8;
    private const int MostMonths = 12;
    private const int BarLength = 12;
    private const int NameLength = 200;
    private const int ListLength = 500;
    private const int QuoteLength = 300;

    public static Embed Of(SpeakerProfile profile, IReadOnlyList<KnownSpeaker> namesakes)
    {
        var speaker = profile.Speaker;
        var card = new CardFields();
        card.Add("Roles", Markdown.Escape(string.Join(" · ", speaker.Roles.Take(MostWords)), ListLength));
        card.Add("Also called", Markdown.Escape(string.Join(" · ", speaker.Aliases.Take(MostWords)), ListLength), CardFields.Optional);
        card.Add("Outlets", Markdown.Escape(string.Join(" · ", profile.Outlets.Take(MostOutlets).Select(outlet => $"{outlet.Name} ({outlet.Count:N0})")), ListLength));
        card.Add("Quotes by month", Months(profile.Months));
        foreach (var quote in profile.Latest)
        {
            var link = WebLink.To(quote.Article.Url, "Read the article");
            card.Add(
                Markdown.Escape(RecordText.Joined(" · ", quote.Article.Outlet ?? quote.Article.Id, VerdictWords.Day(quote.Article.Published)), NameLength),
                $"{(quote.Kind is QuoteKind.Indirect ? "Reported: " : "")}“{Markdown.Escape(quote.Text, QuoteLength)}”{(link.Length > 0 ? "\n" + link : "")}");
        }

        card.Add("The name also fits", Markdown.Escape(string.Join(" · ", namesakes.Take(MostNamesakes).Select(SpeakerWords.Short)), ListLength), CardFields.Optional);
        return card.In(new Embed
        {
            Title = Markdown.Escape(speaker.Name, NameLength),
            Description = $"{VerdictWords.Count(speaker.Quotes, "quote", "quotes")} in this index.",
        });
    }

    /// <summary>A bar a month, with its number beside it; the latest months that have quotes.</summary>
    private static string Months(IReadOnlyList<MonthCount> months)
    {
        var shown = months.TakeLast(MostMonths).ToList();
        if (shown.Count == 0)
        {
            return "";
        }

        var most = shown.Max(month => month.Count);
        return string.Join("\n", shown.Select(month => string.Create(
            CultureInfo.InvariantCulture,
            $"`{month.Month:yyyy-MM}` {new string('▇', Math.Max(1, month.Count * BarLength / most))} {month.Count:N0}")));
    }
}
