using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using QuoteBot.Checking.Claims;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Commands;

/// <summary><c>/check</c>: one claim.</summary>
public sealed partial class CheckCommand(CheckDesk desk, BotStore store, CheckGate gate, ILogger<CheckCommand> logger)
{
    public const string Name = "check";

    public static CommandDefinition Definition { get; } = MemberOptions.Command(
        Name,
        "Check whether somebody really said these words",
        MemberOptions.Written(MemberOptions.Text, "The words, as you have read them"),
        MemberOptions.Suggested(MemberOptions.Speaker, "Who is claimed to have said them"),
        MemberOptions.Suggested(MemberOptions.Outlet, "Where they are claimed to have been printed"));

    public async Task HandleAsync(Request request, CancellationToken cancellationToken)
    {
        if (!await gate.AdmitAsync(request, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var settings = await store.Guilds.SettingsAsync(request.Guild, cancellationToken).ConfigureAwait(false);
        await request.DeferAsync(ephemeral: !settings.PublicAnswers, cancellationToken).ConfigureAwait(false);
        var speaker = request.Text(MemberOptions.Speaker);
        var parsed = ClaimParser.Parse(request.Text(MemberOptions.Text) ?? "", speaker);
        var claim = parsed with { Outlet = request.Text(MemberOptions.Outlet) ?? parsed.Outlet };
        await AnswerAsync(request, claim, ephemeral: !settings.PublicAnswers, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Checks, remembers and shows one claim, in place of "thinking…".</summary>
    public async Task AnswerAsync(Request request, Claim claim, bool ephemeral, CancellationToken cancellationToken)
    {
        var verdict = await desk.CheckAsync(request.Guild, claim, cancellationToken).ConfigureAwait(false);
        if (verdict.Coverage.Articles == 0)
        {
            await request.ReplyAsync(EmptyIndex.Answer(request), cancellationToken).ConfigureAwait(false);
            return;
        }

        var id = await RememberAsync(request, verdict, cancellationToken).ConfigureAwait(false);
        await request.ReplyAsync(CheckReply.Of(verdict, id, ephemeral && request.Guild is not null), cancellationToken).ConfigureAwait(false);
    }

    /// <returns>Null where it cannot be remembered (a full disk, a file in use): the member gets the answer all the same, without buttons.</returns>
    private async Task<long?> RememberAsync(Request request, Verdict verdict, CancellationToken cancellationToken)
    {
        try
        {
            return await store.Checks.RememberAsync(Remembered.Of(store, request, verdict.Claim, verdict), cancellationToken).ConfigureAwait(false);
        }
        catch (SqliteException failure)
        {
            LogForgotten(failure, request.Reference);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The check of interaction {Reference} could not be remembered: it was answered without buttons.")]
    private partial void LogForgotten(Exception failure, string reference);
}
