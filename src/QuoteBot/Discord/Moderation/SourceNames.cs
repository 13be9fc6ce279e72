using QuoteBot.Cli;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary>Suggests the names of sources, and open disputes, to moderators.</summary>
public sealed class SourceNames(BotStore store, SourceScope scope)
{
    private const int MostChoices = 25;
    private const int MostLabel = 100;

    public async Task HandleAsync(Request request, CancellationToken cancellationToken)
    {
        var typed = request.Focused?.Name is { } option ? request.Text(option) ?? "" : "";
        var choices = Moderator.Refusal(request) is not null ? []
            : request.Focused?.Name == DisputesCommand.Dispute ? await DisputesAsync(request.Guild!, typed, cancellationToken).ConfigureAwait(false)
            : (await store.Sources.OfAsync(scope.Of(request), cancellationToken).ConfigureAwait(false))
                .Where(source => source.Name.Contains(typed, StringComparison.OrdinalIgnoreCase))
                .Select(source => new OptionChoice(source.Name, source.Name));
        await request.ChooseAsync([.. choices.Take(MostChoices)], cancellationToken).ConfigureAwait(false);
    }

    private async Task<IEnumerable<OptionChoice>> DisputesAsync(string guild, string typed, CancellationToken cancellationToken) =>
        (await store.Disputes.OfAsync(guild, open: true, 0, MostChoices, cancellationToken).ConfigureAwait(false))
            .Select(dispute => new OptionChoice(Markdown.Cut(SafeText.Line($"#{dispute.Id} {dispute.Claim}"), MostLabel), $"#{dispute.Id}"))
            .Where(choice => choice.Name.Contains(typed, StringComparison.OrdinalIgnoreCase));
}
