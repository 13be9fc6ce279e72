using QuoteBot.Cli.Bench.DiscordLoad;
using QuoteBot.Cli.Bench.DiscordServer;

namespace QuoteBot.Tests.Discord;

public sealed class LoadFiguresTests
{
    [Fact]
    public async Task An_interaction_that_the_bot_has_read_and_not_answered_is_lost()
    {
        using var session = new LocalSession("a");
        var read = await DispatchedAsync(session);
        var unread = await DispatchedAsync(session);
        session.Saw(read.Dispatched!.Value.Sequence);

        Assert.Equal(1, LoadFigures.Lost([read, unread]));
    }

    [Fact]
    public void An_interaction_over_http_that_is_acknowledged_and_not_finished_is_lost()
    {
        var finished = Sent();
        var acknowledged = Sent();
        Assert.True(finished.Acknowledge());
        Assert.True(acknowledged.Acknowledge());
        finished.Complete(hasCard: true);

        Assert.Equal(1, LoadFigures.Lost([finished, acknowledged]));
        Assert.Equal(0, LoadFigures.Twice([finished, acknowledged]));
    }

    [Fact]
    public void A_second_first_answer_is_refused_and_counted()
    {
        var interaction = Sent();

        Assert.True(interaction.Acknowledge());
        Assert.False(interaction.Acknowledge());

        Assert.Equal(1, LoadFigures.Twice([interaction]));
    }

    private static async Task<MeasuredInteraction> DispatchedAsync(LocalSession session)
    {
        var interaction = Sent();
        interaction.Dispatched = (session, await session.DispatchAsync("INTERACTION_CREATE", []));
        return interaction;
    }

    private static MeasuredInteraction Sent()
    {
        var interaction = new MeasuredInteraction("1", "token", []);
        interaction.Send();
        return interaction;
    }
}
