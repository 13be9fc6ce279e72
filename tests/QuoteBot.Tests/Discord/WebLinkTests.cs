using QuoteBot.Discord.Cards;

namespace QuoteBot.Tests.Discord;

public sealed class WebLinkTests
{
    [Theory]
    [InlineData("https://harbourpost.example/vote", "https://harbourpost.example/vote")]
    [InlineData("https://harbourpost.example/a vote", "https://harbourpost.example/a%20vote")]
    [InlineData("http://localhost/vote", null)]
    [InlineData("https://someone@harbourpost.example/", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("vote.html", null)]
    [InlineData(null, null)]
    public void Only_an_address_that_Discord_takes_becomes_a_link(string? url, string? address) => Assert.Equal(address, WebLink.Address(url));

    [Fact]
    public void An_address_that_could_end_a_masked_link_early_becomes_none() => Assert.Equal("", WebLink.To("https://harbourpost.example/a)b", "Read"));
}
