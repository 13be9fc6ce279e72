using System.Runtime.CompilerServices;
using QuoteBot.Discord.Protocol;
using QuoteBot.Index;

namespace QuoteBot.Discord.Commands;

/// <summary>Answers while a member types a speaker or an outlet.</summary>
/// <remarks>The names of an index are kept in memory and read again when they are old; until then the old ones serve.</remarks>
public sealed class Suggestions(CheckDesk desk, TimeProvider time)
{
    /// <summary>Discord's limit.</summary>
    public const int MostChoices = 25;

    private const int LongestChoice = 100;

    /// <summary>Those with fewer quotes are hardly asked for; 60 MB at most.</summary>
    public const int MostNames = 200_000;

    /// <summary>New names may wait so long.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly ConditionalWeakTable<IQuoteIndex, Names> known = [];

    public async Task HandleAsync(Request request, CancellationToken cancellationToken)
    {
        var index = await desk.IndexAsync(request.Guild).ConfigureAwait(false);
        var names = known.GetValue(index, _ => new Names(index, time));
        var typed = request.Focused!;
        var text = typed.Text ?? "";
        var suggestions = await (typed.Name == MemberOptions.Outlet ? names.Outlets : names.Speakers).NowAsync(cancellationToken).ConfigureAwait(false);
        await request.ChooseAsync([.. suggestions.Of(text, MostChoices).Where(name => name.Length <= LongestChoice).Select(name => new OptionChoice(name, name))], cancellationToken).ConfigureAwait(false);
    }

    private sealed class Names(IQuoteIndex index, TimeProvider time)
    {
        public Kept Speakers { get; } = new(async () => new NameSuggestions(await index.SpeakerNamesAsync(MostNames).ConfigureAwait(false)), time);

        public Kept Outlets { get; } = new(async () => new NameSuggestions(await index.OutletsAsync(MostNames).ConfigureAwait(false)), time);
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
