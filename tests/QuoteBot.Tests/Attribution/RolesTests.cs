using QuoteBot.Attribution;

namespace QuoteBot.Tests.Attribution;

public sealed class RolesTests
{
    [Theory]
    [InlineData("“It is so,” says Marius Briedholm, a tide expert at Nordport.", "tide expert at Nordport")]
    [InlineData("“It is so,” says Jack Brewholm, night editor for the watch group Newsport.", "night editor for the watch group Newsport")]
    [InlineData("“It is so,” Jack Brewholm, a pilot at the yard said on Monday.", "pilot at the yard")]
    [InlineData("“It is so.” Jack Brewholm, a pilot has said, is late. “It is so,” Brewholm said.", null)]
    [InlineData("Anna Brandt, through a spokeswoman, said that the whole plan was late.", null)]
    [InlineData("Anna Brandt, speaking as the mayor, said that the whole plan was late.", null)]
    public void An_apposition_tells_the_role_when_its_head_is_what_somebody_is(string text, string? role)
    {
        var quote = Annotator.Annotate(new Article { Id = "t", Text = text }).Quotes[0];

        Assert.Equal(role, quote.Speaker?.Role);
    }

    [Fact]
    public void Who_said_it_and_is_a_founder_is_a_person_though_others_call_him_by_his_first_name()
    {
        var text = "“It is so,” said Avindor Rubinsk, founder of the yard.\n\n“It is good to join Avindor and his team,” said Petra Holm.";

        Assert.Equal(SpeakerKind.Person, Annotator.Annotate(new Article { Id = "t", Text = text }).Quotes[0].Speaker?.Kind);
    }

    [Theory]
    [InlineData("“It is so,” said Vantor’s head of search Jack Brewholm.", "Vantor’s head of search")]
    [InlineData("“It is so,” said the Nordport Union’s president Jack Brewholm.", "Nordport Union’s president")]
    [InlineData("“It is so,” Vantor’s communications director, Jack Brewholm, said.", "Vantor’s communications director")]
    [InlineData("“It is so,” Moor University’s Media Coordinator Jack Brewholm said.", "Moor University’s Media Coordinator")]
    [InlineData("“It is so,” said Jack Brewholm, Friends of Vik’s executive director, on Monday.", "Friends of Vik’s executive director")]
    [InlineData("“It is so,” said the union’s president Jack Brewholm.", "president")]
    [InlineData("“It is so,” President Vik’s press secretary, Jack Brewholm, said.", "press secretary")]
    [InlineData("“It is so,” said Anna Brandt’s brother Jack Brewholm.", "brother")]
    public void Whose_office_it_is_belongs_to_the_role_where_a_name_tells(string text, string role)
        => Assert.Equal(role, Annotator.Annotate(new Article { Id = "t", Text = text }).Quotes[0].Speaker?.Role);
}
