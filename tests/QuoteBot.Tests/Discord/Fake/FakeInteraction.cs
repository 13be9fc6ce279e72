using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>Something that the bot said about an interaction, in the order in which it came.</summary>
/// <param name="How">"callback", "edit", "follow-up", "edit follow-up" or "delete".</param>
/// <param name="Body">As it was sent; of a callback type and data.</param>
/// <param name="IsEphemeral">Whether only the member sees it.</param>
internal sealed record Answer(string How, JsonObject Body, IReadOnlyDictionary<string, byte[]> Files, bool IsEphemeral, DateTimeOffset At);

/// <summary>What a member did, and all that the bot answered.</summary>
internal sealed class FakeInteraction(string id, string token, JsonObject json, DateTimeOffset sent)
{
    /// <summary>Enough for a busy machine; a test that waits so long has failed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(5);

    private readonly ConcurrentQueue<Answer> answers = new();

    public string Id { get; } = id;

    public string Token { get; } = token;

    /// <summary>As the bot gets it.</summary>
    public JsonObject Json { get; } = json;

    public DateTimeOffset Sent { get; } = sent;

    public int Type => (int)Json["type"]!;

    public IReadOnlyList<Answer> Answers => [.. answers];

    /// <summary>The one first answer; null before it.</summary>
    public Answer? First { get; private set; }

    /// <summary>The message that "@original" stands for; null where there is none (yet).</summary>
    public FakeMessage? Original { get; private set; }

    /// <summary>Further messages, by their ids.</summary>
    public ConcurrentDictionary<string, FakeMessage> FollowUps { get; } = new();

    /// <summary>How long the first answer took.</summary>
    public TimeSpan? AcknowledgedAfter => First?.At - Sent;

    /// <summary>The first answer, as soon as it is there.</summary>
    public async Task<JsonObject> FirstAnswerAsync()
    {
        await UntilAsync(() => First is not null);
        return First!.Body;
    }

    /// <summary>The message that the member sees at last: the original, once it is no longer "thinking…", as it is then.</summary>
    public async Task<JsonObject> MessageAsync()
    {
        await UntilAsync(() => Original is { IsThinking: false } && !(First!.Body["type"]!.GetValue<int>() is 6 && answers.Count < 2));
        return Original!.Json;
    }

    /// <summary>The follow-up of this place, counted from 0.</summary>
    public async Task<JsonObject> FollowUpAsync(int at = 0)
    {
        await UntilAsync(() => answers.Count(answer => answer.How == "follow-up") > at);
        return answers.Where(answer => answer.How == "follow-up").ElementAt(at).Body;
    }

    /// <summary>Waits until this holds.</summary>
    public async Task UntilAsync(Func<bool> holds)
    {
        var begun = Environment.TickCount64;
        while (!holds())
        {
            if (Environment.TickCount64 - begun > Patience.TotalMilliseconds)
            {
                throw new TimeoutException($"The bot did not answer {Json.ToJsonString()} as expected; it said: {string.Join(" | ", answers.Select(answer => answer.How + " " + answer.Body.ToJsonString()))}");
            }

            await Task.Delay(LookAgain);
        }
    }

    internal void Acknowledge(Answer answer, FakeMessage? original)
    {
        First = answer;
        Original = original;
        Add(answer);
    }

    internal void Delete(Answer answer)
    {
        Original = null;
        Add(answer);
    }

    internal void Add(Answer answer) => answers.Enqueue(answer);
}

/// <summary>A message as it now is.</summary>
internal sealed class FakeMessage(string id, string channel, JsonObject json, bool isEphemeral, bool isThinking = false)
{
    public string Id { get; } = id;

    public string Channel { get; } = channel;

    /// <summary>Content, embeds, components and so on, with id, channel and flags.</summary>
    public JsonObject Json { get; private set; } = Full(json, id, channel, isEphemeral);

    public bool IsEphemeral { get; } = isEphemeral;

    public bool IsThinking { get; private set; } = isThinking;

    /// <summary>Puts the fields that are there in place of the former ones; whether it is ephemeral stays.</summary>
    public void Change(JsonObject changes)
    {
        var next = Json.DeepClone().AsObject();
        foreach (var (name, value) in changes.Where(change => change.Key is "content" or "embeds" or "components"))
        {
            next[name] = value?.DeepClone();
        }

        Json = next;
        IsThinking = false;
    }

    private static JsonObject Full(JsonObject json, string id, string channel, bool isEphemeral)
    {
        var full = json.DeepClone().AsObject();
        full.Remove("allowed_mentions");
        full["id"] = id;
        full["channel_id"] = channel;
        full["flags"] = isEphemeral ? 64 : 0;
        return full;
    }
}
