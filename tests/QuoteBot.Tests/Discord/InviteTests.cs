using QuoteBot.Discord;

namespace QuoteBot.Tests.Discord;

public sealed class InviteTests
{
    [Fact]
    public void It_is_the_address_that_adds_the_bot_and_its_commands_with_what_the_log_channel_needs() =>
        Assert.Equal("https://discord.com/oauth2/authorize?client_id=11&scope=bot+applications.commands&permissions=19456", Invite.Address("11"));

    [Theory]
    [InlineData("https://discord.com/api/v10", true)]
    [InlineData("https://canary.discord.com/api/v10", true)]
    [InlineData("https://discordapp.com/api/v10", true)]
    [InlineData("https://discord.com.example/api/v10", false)]
    [InlineData("http://127.0.0.1:8080/api/v10", false)]
    public void Other_servers_are_not_taken_for_Discord(string api, bool isDiscord) => Assert.Equal(isDiscord, new DiscordSettings { ApiBase = api }.IsDiscord);
}
