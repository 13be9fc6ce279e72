using System.Runtime.CompilerServices;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;
using QuoteBot.Index;

namespace QuoteBot.Discord.Commands;

/// <summary>Answers while a member types a speaker or an outlet.</summary>
/// <remarks>The names of an index file are kept in memory, once for all guilds that see it, and read again when they are old; until then the old ones serve.</remarks>
public sealed class Suggestions(GuildIndexes indexes, TimeProvider time)
{
    /// <summary>Discord's limit.</summary>
    public const int MostChoices = 25;

    private const int LongestChoice = 100;

    /// <summary>Those with fewer quotes are hardly asked for; 60 MB at most.</summary>
    public const int MostNames = 200_000;

    /// <summary>Of a guild's own, which are looked through beside the shared ones: a letter is not to take much longer for it.</summary>
    private const int MostOwnNames = 50_000;

    /// <summary>New names may wait so long.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    /// <summary>Of a guild's own names, which nobody has asked for lately: a member who types waits no longer, and gets the shared ones.</summary>
    private static readonly TimeSpan FirstReading = TimeSpan.FromSeconds(1);

    private readonly ConditionalWeakTable<FileIndex, Names> known = [];

    /// <summary>Reads the names that all share, so that no member waits for them.</summary>
    public async Task WarmUpAsync(CancellationToken cancellationToken)
    {
        var shared = Of(indexes.Shared);
        await shared.Speakers.NowAsync(cancellationToken).ConfigureAwait(false);
        await shared.Outlets.NowAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task HandleAsync(Request request, CancellationToken cancellationToken)
    {
        var typed = request.Focused!;
        var text = typed.Text ?? "";
        var lists = await ListsAsync(request.Guild, names => typed.Name == MemberOptions.Outlet ? names.Outlets : names.Speakers, cancellationToken).ConfigureAwait(false);
        await request.ChooseAsync([.. NameSuggestions.Of(lists, text, MostChoices).Where(name => name.Length <= LongestChoice).Select(name => new OptionChoice(name, name))], cancellationToken).ConfigureAwait(false);
    }

    private Names Of(FileIndex index) => known.GetValue(index, _ => new Names(index, index == indexes.Shared ? MostNames : MostOwnNames, time));

    private async Task<IReadOnlyList<NameSuggestions>> ListsAsync(string? guild, Func<Names, Kept> kind, CancellationToken cancellationToken)
    {
        var own = guild is not null && indexes.Own(guild) is { Exists: true } file ? kind(Of(file)).NowAsync(cancellationToken) : null;
        var shared = await kind(Of(indexes.Shared)).NowAsync(cancellationToken).ConfigureAwait(false);
        if (own is null)
        {
            return [shared];
        }

        await Task.WhenAny(own, Task.Delay(FirstReading, time, cancellationToken)).ConfigureAwait(false);
        return own.IsCompleted ? [shared, await own.ConfigureAwait(false)] : [shared];
    }

    private sealed class Names(IQuoteIndex index, int most, TimeProvider time)
    {
        public Kept Speakers { get; } = new(async () => new NameSuggestions(await index.SpeakerNamesAsync(most).ConfigureAwait(false)), time);

        public Kept Outlets { get; } = new(async () => new NameSuggestions(await index.OutletsAsync(most).ConfigureAwait(false)), time);
    }

    /// <summary>Suggestions that are read again in the background.</summary>
    private sealed class Kept(Func<Task<NameSuggestions>> read, TimeProvider time)
    {
        private readonly Lock turn = new();
        private Task<NameSuggestions>? now;
        private Task<NameSuggestions>? next;
        private DateTimeOffset readAt;

        public Task<NameSuggestions> NowAsync(CancellationToken cancellationToken)
        {
            lock (turn)
            {
                if (next is { IsCompleted: true })
                {
                    now = next.IsCompletedSuccessfully || now is null ? next : now;
                    next = null;
                }

                if (now is null or { IsFaulted: true })
                {
                    now = Task.Run(read, CancellationToken.None);
                    readAt = time.GetUtcNow();
                }
                else if (next is null && time.GetUtcNow() - readAt > Fresh)
                {
                    next = Task.Run(read, CancellationToken.None);
                    readAt = time.GetUtcNow();
                }

                return now.WaitAsync(cancellationToken);
            }
        }
    }
}
