using System.Globalization;
using QuoteBot.Checking.Claims;
using QuoteBot.Cli;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Commands;

/// <summary>Right-click a message → Apps → Check quote: the quotations in it, each with its claimed speaker.</summary>
public sealed class MessageCommand(CheckDesk desk, BotStore store, CheckGate gate, CheckCommand check)
{
    public const string Name = "Check quote";

    /// <summary>So many are checked at once; the others wait in the menu.</summary>
    private const int MostChecked = 5;

    /// <summary>Discord's limit of a menu.</summary>
    private const int MostChoices = 25;

    private const int ChoiceLength = 100;

    public static CommandDefinition Definition { get; } = new()
    {
        Name = Name,
        Type = CommandType.Message,
        Contexts = MemberOptions.Everywhere,
        IntegrationTypes = MemberOptions.ToGuildAndUser,
    };

    public async Task HandleAsync(Request request, CancellationToken cancellationToken)
    {
        if (!await gate.AdmitAsync(request, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var settings = await store.Guilds.SettingsAsync(request.Guild, cancellationToken).ConfigureAwait(false);
        var ephemeral = !settings.PublicAnswers;
        await request.DeferAsync(ephemeral, cancellationToken).ConfigureAwait(false);
        var texts = MessageTexts.Of(Target(request.Interaction));
        var claims = texts.SelectMany(ClaimParser.ParseEach).DistinctBy(claim => (claim.Quote, claim.Speaker)).Take(MostChoices).ToList();
        await (claims.Count switch
        {
            0 => OfferWholeAsync(request, texts, cancellationToken),
            1 => check.AnswerAsync(request, claims[0], ephemeral, cancellationToken),
            _ => AnswerSeveralAsync(request, claims, cancellationToken),
        }).ConfigureAwait(false);
    }

    /// <summary>Where a server does not say which message is meant, the only one that it sends.</summary>
    private static Message? Target(Interaction interaction) =>
        interaction.Data?.Resolved?.Messages is not { } messages ? null
        : interaction.Data.TargetId is { } id && messages.TryGetValue(id, out var message) ? message
        : messages.Count == 1 ? messages.Values.First()
        : null;

    private async Task OfferWholeAsync(Request request, IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var whole = SafeText.Line(string.Join(' ', texts));
        if (!whole.Any(char.IsLetter))
        {
            await request.ReplyAsync("There is no text in this message that could be checked.", cancellationToken).ConfigureAwait(false);
            return;
        }

        var id = await store.Checks.RememberAsync(Remembered.Of(store, request, ClaimParser.Parse(Markdown.Cut(whole, MemberOptions.LongestText)), verdict: null), cancellationToken).ConfigureAwait(false);
        await request.ReplyAsync(
            new MessageBody
            {
                Content = "There is no quotation in this message: nothing stands between quotation marks.",
                Components = [Component.Row(Component.Button("Check the whole text", CustomId.Of(CheckButtons.Claim, id), ButtonStyle.Primary))],
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A short card for each of the first, and a menu that opens any of them in full.</summary>
    private async Task AnswerSeveralAsync(Request request, List<Claim> claims, CancellationToken cancellationToken)
    {
        // The first was counted when the request came.
        var most = Math.Min(claims.Count, MostChecked);
        var left = 1 + await gate.AdmitMoreAsync(request, most - 1, cancellationToken).ConfigureAwait(false);
        var cards = new List<Embed>();
        var choices = new List<SelectOption>();
        foreach (var claim in claims)
        {
            var verdict = cards.Count < left ? await desk.CheckAsync(request.Guild, claim, cancellationToken).ConfigureAwait(false) : null;
            if (verdict?.Coverage.Articles == 0)
            {
                await request.ReplyAsync(EmptyIndex.Answer(request), cancellationToken).ConfigureAwait(false);
                return;
            }

            var id = await store.Checks.RememberAsync(Remembered.Of(store, request, verdict?.Claim ?? claim, verdict), cancellationToken).ConfigureAwait(false);
            if (verdict is not null)
            {
                cards.Add(ShortCard.Of(verdict));
            }

            choices.Add(new SelectOption(
                Markdown.Cut($"{(verdict is null ? "" : VerdictWords.Sign(verdict.Kind) + " ")}“{SafeText.Line(claim.Quote)}”", ChoiceLength),
                id.ToString(CultureInfo.InvariantCulture),
                claim.Speaker is { } speaker ? Markdown.Cut(SafeText.Line(speaker), ChoiceLength) : null));
        }

        await request.ReplyAsync(
            new MessageBody
            {
                Content = $"{claims.Count} quotations are in this message. " + (left < most
                    ? $"Here {(left == 1 ? "is the first" : $"are the first {left}")}: there are no more checks left in this minute. Choose one to see it in full, or in a moment to check it."
                    : claims.Count > left
                        ? $"Here are the first {left}; choose one to see it in full, or to check it."
                        : "Choose one to see it in full."),
                Embeds = cards,
                Components = [Component.Row(Component.Select(CheckButtons.Choose, "Show one in full", choices))],
            },
            cancellationToken).ConfigureAwait(false);
    }
}
