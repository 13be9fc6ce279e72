using System.Diagnostics;
using System.Text.Json.Nodes;
using QuoteBot.Cli.Bench.DiscordServer;

namespace QuoteBot.Cli.Bench.DiscordLoad;

/// <summary>One check that a member asks for, and when what became of it. Times are those of a <see cref="Stopwatch"/>; 0 until it happens.</summary>
internal sealed class MeasuredInteraction(string id, string token, JsonObject json)
{
    /// <summary>Discord takes a first answer for so long.</summary>
    private static readonly TimeSpan FirstAnswerTime = TimeSpan.FromSeconds(3);

    private int answers;
    private long acknowledged;
    private long finished;

    public string Id { get; } = id;

    public string Token { get; } = token;

    public JsonObject Json { get; } = json;

    public long Sent { get; private set; }

    /// <summary>Of one that goes through the gateway: where it was dispatched, and under which number.</summary>
    public (LocalSession Session, int Sequence)? Dispatched { get; set; }

    /// <summary>First answers that were tried, those that were refused among them.</summary>
    public int Answers => answers;

    public bool IsAcknowledged => acknowledged != 0;

    public bool IsFinished => finished != 0;

    /// <summary>Whether it was finished with a card; else with a sentence, such as to come back later.</summary>
    public bool HasCard { get; private set; }

    /// <summary>From the moment in which the member acted.</summary>
    public TimeSpan Acknowledgement => Stopwatch.GetElapsedTime(Sent, acknowledged);

    public TimeSpan Finish => Stopwatch.GetElapsedTime(Sent, finished);

    public void Send() => Sent = Stopwatch.GetTimestamp();

    /// <summary>A first answer came.</summary>
    /// <returns>False when it is not the first, or came too late.</returns>
    public bool Acknowledge()
    {
        var now = Stopwatch.GetTimestamp();
        return Interlocked.Increment(ref answers) == 1
            && Stopwatch.GetElapsedTime(Sent, now) <= FirstAnswerTime
            && Interlocked.CompareExchange(ref acknowledged, now, 0) == 0;
    }

    /// <summary>The message that the member waits for came.</summary>
    public void Complete(bool hasCard)
    {
        HasCard |= hasCard;
        Interlocked.CompareExchange(ref finished, Stopwatch.GetTimestamp(), 0);
    }

    /// <summary>Whether the bot had it with time to answer, as far as is known: over HTTP always, over the gateway when it has told to have read it.</summary>
    /// <param name="spare">So much of its time had to be left.</param>
    public bool Arrived(TimeSpan spare) => Dispatched is not { } where
        || where.Session.Seen >= where.Sequence && Stopwatch.GetElapsedTime(Sent, where.Session.LastSent(where.Sequence)) <= FirstAnswerTime - spare;
}
