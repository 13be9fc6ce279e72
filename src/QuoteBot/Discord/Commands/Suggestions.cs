using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;
using QuoteBot.Index;

namespace QuoteBot.Discord.Commands;

/// <summary>Answers while a member types a speaker or an outlet.</summary>
/// <remarks>The names of an index file are kept in memory, once for all guilds that see it, and read again when they are old; until then the old ones serve.</remarks>
public sealed partial class Suggestions(GuildIndexes indexes, TimeProvider time, ILogger<Suggestions> logger) : IDisposable
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

    /// <summary>For a guild's own names, which nobody has asked for lately: a member who types waits no longer, and gets the shared ones; with the next letter they are there.</summary>
    private static readonly TimeSpan FirstReading = TimeSpan.FromMilliseconds(50);

    /// <summary>Of a guild in which nobody has typed for so long the names are let go.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(10);

    private readonly MemoryCache own = new(new MemoryCacheOptions());
    private readonly Names shared = new(indexes.Shared, MostNames, time);

    /// <summary>Reads the names that all share, so that no member waits for them.</summary>
    public async Task WarmUpAsync(CancellationToken cancellationToken)
    {
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

    public void Dispose() => own.Dispose();

    private Names OfGuild(FileIndex index) => own.GetOrCreate(index, entry =>
    {
        entry.SlidingExpiration = Idle;
        return new Names(index, MostOwnNames, time);
    })!;

    private async Task<IReadOnlyList<NameSuggestions>> ListsAsync(string? guild, Func<Names, Kept> kind, CancellationToken cancellationToken)
    {
        var reading = guild is not null && indexes.Own(guild) is { Exists: true } file ? kind(OfGuild(file)).NowAsync(cancellationToken) : null;
        var all = await kind(shared).NowAsync(cancellationToken).ConfigureAwait(false);
        if (reading is null)
        {
            return [all];
        }

        try
        {
            return [all, await reading.WaitAsync(FirstReading, time, cancellationToken).ConfigureAwait(false)];
        }
        catch (TimeoutException)
        {
            return [all];
        }
        catch (IndexException damaged)
        {
            LogUnread(damaged, guild!);
            return [all];
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The names of guild {Guild} could not be read.")]
    private partial void LogUnread(Exception failure, string guild);

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
