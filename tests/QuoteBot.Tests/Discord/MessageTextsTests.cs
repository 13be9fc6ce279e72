using QuoteBot.Discord.Commands;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Tests.Discord;

public sealed class MessageTextsTests
{
    [Fact]
    public void Content_embeds_and_what_was_forwarded_are_read_each_by_itself()
    {
        var message = new Message
        {
            Content = "one",
            Embeds = [new Embed { Title = "two", Description = "three", Fields = [new EmbedField("name", "four")] }],
            MessageSnapshots = [new MessageSnapshot { Message = new Message { Content = "five", Embeds = [new Embed { Description = "six" }] } }, new MessageSnapshot()],
        };

        Assert.Equal(["one", "two", "three", "four", "five", "six"], MessageTexts.Of(message));
    }

    [Fact]
    public void A_message_without_text_or_that_is_missing_has_none()
    {
        Assert.Empty(MessageTexts.Of(new Message { Content = " \n" }));
        Assert.Empty(MessageTexts.Of(null));
    }

    [Fact]
    public void What_lies_behind_twenty_thousand_characters_is_not_read() =>
        Assert.Equal(20_000, MessageTexts.Of(new Message { Content = new string('a', 15_000), Embeds = [new Embed { Description = new string('b', 15_000) }, new Embed { Description = "c" }] }).Sum(text => text.Length));
}
