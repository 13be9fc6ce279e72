using QuoteBot.Discord.Protocol;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

public sealed class HttpInteractionTests
{
    [Fact]
    public async Task An_interaction_over_http_is_answered_in_the_response_and_filled_in()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningEndpoint.StartAsync(discord);
        bot.Events.Answer = async (interaction, answer) =>
        {
            await answer(Callback.Defer(ephemeral: false), default);
            await bot.Rest.EditOriginalAsync(interaction, MessageBody.Text("Here it is."), default);
        };

        var interaction = await discord.SendInteractionAsync(GatewayTests.Help);

        Assert.Equal("Here it is.", (string?)(await interaction.MessageAsync())["content"]);
        Assert.Equal(5, (int)(await interaction.FirstAnswerAsync())["type"]!);
        Assert.False(interaction.Original!.IsEphemeral);
        Assert.Empty(bot.Events.Failures);
    }
}
