using QuoteBot.Discord;

namespace QuoteBot.Tests.Discord;

public sealed class InviteTests
{
    [Fact]
    public void On_Discord_it_is_the_address_that_adds_the_bot_and_its_commands_with_what_the_log_channel_needs() =>
        Assert.Equal("https://discord.com/oauth2/authorize?client_id=11&scope=bot+applications.commands&permissions=19456", Invite.Address("11", new DiscordSettings().ApiBase));

    [Fact]
    public void Another_server_has_its_own_way() => Assert.Null(Invite.Address("11", "https://chat.example/api/v10"));
}
