using System.Collections.Concurrent;
using QuoteBot.Discord;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Tests.Discord;

/// <summary>A bot that keeps what it is told, and answers as a test wants.</summary>
internal sealed class RecordingEvents : IDiscordEvents
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly ConcurrentQueue<string> log = new();

    /// <summary>What is done with an interaction; nothing unless told.</summary>
    public Func<Interaction, FirstAnswer, Task> Answer { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>In order, as "interaction 1", "ready 1,2", "joined 3", "left 3".</summary>
    public IReadOnlyList<string> Log => [.. log];

    public ConcurrentQueue<Interaction> Interactions { get; } = new();

    public ConcurrentDictionary<string, string> Owners { get; } = new();

    /// <summary>What went wrong while answering.</summary>
    public ConcurrentQueue<Exception> Failures { get; } = new();

    public void OnInteraction(Interaction interaction, FirstAnswer answer)
    {
        Interactions.Enqueue(interaction);
        log.Enqueue($"interaction {interaction.Id}");
        _ = AnswerAsync(interaction, answer);
    }

    public Task OnReadyAsync(IReadOnlyCollection<string> guilds, CancellationToken cancellationToken) => Note($"ready {string.Join(',', guilds)}");

    public void OnGuildOwner(string guild, string owner) => Owners[guild] = owner;

    public Task OnGuildJoinedAsync(string guild, CancellationToken cancellationToken) => Note($"joined {guild}");

    public Task OnGuildLeftAsync(string guild, CancellationToken cancellationToken) => Note($"left {guild}");

    /// <summary>Waits until the log holds the entry so many times.</summary>
    public Task UntilAsync(string entry, int times = 1) => Until.TrueAsync(() => log.Count(line => line == entry) >= times, () => $"{entry} in: {string.Join(" | ", log)}", Patience);

    private Task Note(string entry)
    {
        log.Enqueue(entry);
        return Task.CompletedTask;
    }

    private async Task AnswerAsync(Interaction interaction, FirstAnswer answer)
    {
        try
        {
            await Task.Yield();
            await Answer(interaction, answer);
        }
        catch (Exception failure)
        {
            Failures.Enqueue(failure);
        }
    }
}
