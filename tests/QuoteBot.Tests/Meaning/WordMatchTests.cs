using QuoteBot.Meaning;
using QuoteBot.Text;

namespace QuoteBot.Tests.Meaning;

public sealed class WordMatchTests
{
    private const string Claim = "The mayor refused to close the harbour";

    [Fact]
    public void A_passage_with_every_word_scores_one() => Assert.Equal(1, Score(Claim, "Yesterday the harbour was not closed, for the mayor refused to close it."), 5);

    [Theory]
    [InlineData("The mayor refused to close the harbour", "The mayor refused to close the theatre")]
    [InlineData("The mayors refuse to close harbours", "The drummers refuse to close gardens")]
    [InlineData("The mayor declined to shut the port", "The farmer decided to paint the barn")]
    public void The_better_passage_scores_more(string better, string worse) => Assert.True(Score(Claim, better) > Score(Claim, worse) + 0.05f);

    [Fact]
    public void A_rare_word_counts_more_than_a_common_one() => Assert.True(Score("the harbour", "harbour") > Score("the harbour", "the") + 0.3f);

    [Theory]
    [InlineData("go", "went")]
    [InlineData("went", "goes")]
    [InlineData("child", "children")]
    public void An_irregular_form_of_the_word_counts_nearly_as_much_as_the_word(string claim, string passage) => Assert.InRange(Score(claim, passage), 0.89f, 1);

    [Fact]
    public void An_unknown_name_is_found_by_its_form_alone()
    {
        Assert.True(Score("Qorvathel", "said Qorvathel") > 0.99f);
        Assert.InRange(Score("Qorvathel", "said Zindrubel"), 0, 0.5f);
    }

    [Theory]
    [InlineData("", "The mayor")]
    [InlineData("The mayor", "")]
    [InlineData("", "")]
    [InlineData("😀", "\0")]
    public void Nothing_matches_nothing(string claim, string passage) => Assert.Equal(0, Score(claim, passage));

    [Fact]
    public void What_was_asked_before_does_not_change_the_answer()
    {
        var match = Match(Claim);
        var first = match.Of(QuoteText.Words("A port is shut"));
        match.Of(QuoteText.Words("The harbour and the mayor"));
        Assert.Equal(first, match.Of(QuoteText.Words("A port is shut")));
    }

    private static float Score(string claim, string passage) => Match(claim).Of(QuoteText.Words(passage));

    private static WordMatch Match(string claim) => new(CommittedModel.Model, QuoteText.Words(claim));
}
