using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace QuoteBot.Cli.Bench.DiscordLoad;

/// <summary>Members who ask for checks at a steady rate, whether or not the bot keeps up.</summary>
/// <param name="send">Sends one; it may take its time.</param>
internal sealed class SteadyLoad(MeasuredApi api, IReadOnlyList<BenchClaim> claims, Func<MeasuredInteraction, Task> send)
{
    /// <summary>Below the limits of a member and of a guild, which are not what is measured.</summary>
    private const int ChecksOfAMember = 5;

    private const int ChecksOfAGuild = 50;

    private const long FirstMember = 4_400_000_000_000_000_000;
    private const long FirstGuild = 2_200_000_000_000_000_000;
    private const long FirstInteraction = 1_400_000_000_000_000_000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    private int made;

    /// <param name="until">It goes on as long as this does, if that is longer.</param>
    /// <returns>All that were sent, in order.</returns>
    public async Task<IReadOnlyList<MeasuredInteraction>> RunAsync(int rate, TimeSpan time, Task until, CancellationToken cancellationToken)
    {
        var sent = new List<MeasuredInteraction>();
        var sending = new List<Task>();
        var begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) is var elapsed && (elapsed < time || !until.IsCompleted))
        {
            while (sent.Count < elapsed.TotalSeconds * rate)
            {
                var next = Next();
                sent.Add(next);
                next.Send();
                sending.Add(Task.Run(() => send(next), cancellationToken));
            }

            await Task.Delay(Pause, cancellationToken);
        }

        await Task.WhenAll(sending);
        return sent;
    }

    private MeasuredInteraction Next()
    {
        var number = made++;
        var id = Number(FirstInteraction + number);
        var token = $"token-{number}";
        var claim = claims[number % claims.Count].Claim;
        var options = new JsonArray { Option("text", claim.Quote) };
        if (claim.Speaker is { } speaker)
        {
            options.Add(Option("speaker", speaker));
        }

        var interaction = new MeasuredInteraction(id, token, new JsonObject
        {
            ["id"] = id,
            ["application_id"] = MeasuredApi.Application,
            ["type"] = 2,
            ["token"] = token,
            ["version"] = 1,
            ["guild_id"] = Number(FirstGuild + number / ChecksOfAGuild),
            ["channel_id"] = "3300000000000000003",
            ["member"] = new JsonObject { ["user"] = new JsonObject { ["id"] = Number(FirstMember + number / ChecksOfAMember) }, ["permissions"] = "0" },
            ["data"] = new JsonObject { ["id"] = "1", ["name"] = "check", ["type"] = 1, ["options"] = options },
        });
        api.Add(interaction);
        return interaction;
    }

    private static JsonObject Option(string name, string value) => new() { ["name"] = name, ["type"] = 3, ["value"] = value };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
