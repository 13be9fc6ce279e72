using QuoteBot.Cli;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Commands;

/// <summary>Keeps one member, and one guild, from taking all the checks.</summary>
public sealed class CheckGate(BotStore store, CheckLimits limits)
{
    /// <summary>A minute, of one member: nobody reads faster.</summary>
    private const int MostPresses = 30;

    /// <summary>Counts a check; where there is none left, tells the member so and when there is.</summary>
    /// <returns>Whether there may be one.</returns>
    public async Task<bool> AdmitAsync(Request request, CancellationToken cancellationToken)
    {
        if (await ClosedAsync(request, cancellationToken).ConfigureAwait(false) is not { } why)
        {
            return true;
        }

        await request.ReplyAsync(why, cancellationToken).ConfigureAwait(false);
        return false;
    }

    /// <summary>Counts further checks of a request that was admitted, as far as there are any left.</summary>
    /// <returns>How many there may be, from 0.</returns>
    public async Task<int> AdmitMoreAsync(Request request, int wanted, CancellationToken cancellationToken)
    {
        var settings = await store.Guilds.SettingsAsync(request.Guild, cancellationToken).ConfigureAwait(false);
        var admitted = wanted <= 0 ? 0 : limits.Take(Member(request), settings.ChecksPerMember, wanted).Taken;
        return request.Guild is { } guild && admitted > 0 ? limits.Take(All(guild), settings.ChecksPerGuild, admitted).Taken : admitted;
    }

    /// <summary>Counts what has to look something up and is no check: the press of a button, a command about the index or about what is stored. There are more of them than checks.</summary>
    /// <inheritdoc cref="AdmitAsync"/>
    public async Task<bool> AdmitPressAsync(Request request, CancellationToken cancellationToken)
    {
        if (limits.Take("press " + request.User, MostPresses) is not { } wait)
        {
            return true;
        }

        await request.ReplyAsync($"That was very often in one minute. It is possible again in {Seconds(wait)}.", cancellationToken).ConfigureAwait(false);
        return false;
    }

    private async Task<string?> ClosedAsync(Request request, CancellationToken cancellationToken)
    {
        var settings = await store.Guilds.SettingsAsync(request.Guild, cancellationToken).ConfigureAwait(false);
        if (limits.Take(Member(request), settings.ChecksPerMember) is { } wait)
        {
            return $"You have made {VerdictWords.Count(settings.ChecksPerMember, "check", "checks")} in the last minute. The next one is possible in {Seconds(wait)}.";
        }

        return request.Guild is { } guild && limits.Take(All(guild), settings.ChecksPerGuild) is { } guildWait
            ? $"This server has made {VerdictWords.Count(settings.ChecksPerGuild, "check", "checks")} in the last minute. The next one is possible in {Seconds(guildWait)}."
            : null;
    }

    private static string Member(Request request) => "member " + request.User;

    private static string All(string guild) => "guild " + guild;

    private static string Seconds(TimeSpan wait) => VerdictWords.Count(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)), "second", "seconds");
}
