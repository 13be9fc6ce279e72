using QuoteBot.Cli;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Commands;

/// <summary><c>/speaker</c>: what the index has of one speaker.</summary>
public sealed class SpeakerCommand(CheckDesk desk, CheckGate gate)
{
    public const string Name = "speaker";

    private const int LatestQuotes = 3;

    public static CommandDefinition Definition { get; } = MemberOptions.Command(
        Name,
        "What the index has of one speaker: roles, outlets, latest quotes",
        MemberOptions.Suggested(MemberOptions.Name, "A name, a surname or a role", required: true));

    public async Task HandleAsync(Request request, CancellationToken cancellationToken)
    {
        if (!await gate.AdmitPressAsync(request, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        await request.DeferAsync(ephemeral: true, cancellationToken).ConfigureAwait(false);
        var index = await desk.IndexAsync(request.Guild).ConfigureAwait(false);
        var name = desk.Aliases.Of(request.Text(MemberOptions.Name) ?? "").Name;
        if (await desk.WithPlaceAsync(() => index.ProfileAsync(name, LatestQuotes, cancellationToken), cancellationToken).ConfigureAwait(false) is { } profile)
        {
            var others = await index.SpeakersAsync(name, SpeakerCard.MostNamesakes + 1, cancellationToken).ConfigureAwait(false);
            await request.ReplyAsync(new MessageBody { Embeds = [SpeakerCard.Of(profile, [.. others.Where(other => other.Name != profile.Speaker.Name)])] }, cancellationToken).ConfigureAwait(false);
            return;
        }

        var coverage = await index.CoverageAsync(speaker: null, cancellationToken).ConfigureAwait(false);
        await request.ReplyAsync(
            coverage.Articles == 0 ? EmptyIndex.Answer(request)
                : $"There is no speaker “{Markdown.Escape(name, 100)}” in this index. Searched: {VerdictWords.Searched(coverage, speaker: null)}.",
            cancellationToken).ConfigureAwait(false);
    }
}
