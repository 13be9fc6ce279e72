using System.Globalization;
using QuoteBot.Cli;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;

namespace QuoteBot.Discord.Commands;

/// <summary><c>/coverage</c>: what a negative answer is worth.</summary>
public sealed class CoverageCommand(CheckDesk desk, CheckGate gate, GuildIndexes indexes)
{
    public const string Name = "coverage";

    private const int MostOutlets = 12;
    private const int ListLength = 900;

    public static CommandDefinition Definition { get; } = MemberOptions.Command(
        Name,
        "What is searched here: articles, outlets, dates");

    public async Task HandleAsync(Request request, CancellationToken cancellationToken)
    {
        if (!await gate.AdmitPressAsync(request, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        await request.DeferAsync(ephemeral: true, cancellationToken).ConfigureAwait(false);
        var index = await desk.IndexAsync(request.Guild).ConfigureAwait(false);
        var coverage = await index.CoverageAsync(speaker: null, cancellationToken).ConfigureAwait(false);
        if (coverage.Articles == 0)
        {
            await request.ReplyAsync(EmptyIndex.Answer(request), cancellationToken).ConfigureAwait(false);
            return;
        }

        var outlets = await index.OutletsAsync(MostOutlets, cancellationToken).ConfigureAwait(false);
        var card = new CardFields();
        card.Add("Articles", coverage.Articles.ToString("N0", CultureInfo.InvariantCulture), inline: true);
        card.Add("Quotes", coverage.Quotes.ToString("N0", CultureInfo.InvariantCulture), inline: true);
        card.Add("Speakers", coverage.Speakers.ToString("N0", CultureInfo.InvariantCulture), inline: true);
        card.Add("Published", coverage.From is null ? "The articles bear no dates." : $"{VerdictWords.Day(coverage.From)} to {VerdictWords.Day(coverage.To)}");
        card.Add(
            outlets.Count < coverage.Outlets ? $"Outlets: {coverage.Outlets:N0}, the largest are" : "Outlets",
            Markdown.Escape(string.Join(" · ", outlets.Select(outlet => $"{outlet.Name} ({outlet.Count:N0})")), ListLength));
        card.Add("Last change of the index", indexes.LastChange(request.Guild) is { } changed ? $"<t:{changed.ToUnixTimeSeconds()}:f>" : "");
        await request.ReplyAsync(
            new MessageBody { Embeds = [card.In(new Embed { Title = "What is searched here", Description = "“No record” means that these articles do not have it, and no more than that." })] },
            cancellationToken).ConfigureAwait(false);
    }
}
