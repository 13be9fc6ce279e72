using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Omissions;
using QuoteBot.Index;

namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>The way through the words of a statement, over the attribution between its parts.</summary>
public sealed class StatementPathTests
{
    // The quay said Mara Lindqvist is ours to keep she said It rained
    private const string Split = "“[[The quay|Mara Lindqvist#1]],” said Mara Lindqvist, “[[is ours to keep|Mara Lindqvist#1]]” she said. It rained. “[[Nobody asked us.|Mara Lindqvist#2]]”";

    private static RecordWords Words(string markup)
    {
        var article = Some.Article(markup);
        return new(new SourceText(article.Article.Text, [new SourcePart(article.Article, new TextSpan(0, article.Article.Text.Length), 0)], article.Passages, article.Quotes), new ClaimText("the quay"));
    }

    [Theory]
    [InlineData(1, 5, 0)]
    [InlineData(0, 6, 2)]
    [InlineData(1, 4, 2)]
    [InlineData(2, 5, 2)]
    [InlineData(0, 1, 0)]
    [InlineData(3, 3, 0)]
    public void The_words_of_an_attribution_do_not_lie_between(int from, int to, int between) => Assert.Equal(between, StatementPath.Between(Words(Split), from, to));

    [Theory]
    [InlineData(0, -1, 1)]
    [InlineData(1, 0, 5)]
    [InlineData(5, 1, 6)]
    [InlineData(8, 7, -1)]
    public void A_statement_goes_on_over_its_attribution(int word, int before, int after)
    {
        var record = Words(Split);
        var path = new StatementPath(record, at => record.QuoteOf[at] == 0);

        Assert.Equal((before, after), (path.Before(word), path.After(word)));
    }

    [Fact]
    public void A_statement_of_which_only_parts_count_does_not_go_on_over_the_rest()
    {
        Assert.Equal(-1, new StatementPath(Words(Split), at => at >= 5).Before(5));
        Assert.Equal(-1, new StatementPath(Words(Split), at => at is 0 or >= 5).After(0));
        Assert.Equal(-1, new StatementPath(Words(Split), at => at is 8 or 11).Before(11));
    }

    [Fact]
    public void A_part_may_be_one_word()
    {
        var record = Words("“[[Yes|Mara Lindqvist#1]],” said Mara, “[[it is ours|Mara Lindqvist#1]]”");

        Assert.Equal(0, new StatementPath(record, at => record.QuoteOf[at] >= 0).Before(3));
    }

    [Theory]
    [InlineData("“[[The quay|M#1]],” said Mara, “[[is ours|M#1]]”", 1, 4, false)]
    [InlineData("“[[The quay|M#1]],” said Mara. “[[It is ours|M#1]]”", 1, 4, true)]
    [InlineData("“[[The quay|M#1]],” said Mara: “[[It is ours|M#1]]”", 1, 4, true)]
    [InlineData("“[[The quay!|M#1]]” said Mara, “[[is ours|M#1]]”", 1, 4, true)]
    [InlineData("“[[The quay: it is ours|M#1]]”", 1, 2, false)]
    public void A_colon_before_the_next_part_ends_a_sentence_and_one_inside_a_part_does_not(string markup, int word, int next, bool ends)
        => Assert.Equal(ends, new StatementPath(Words(markup), _ => true).EndsSentence(word, next));

    [Theory]
    [InlineData(0, 5, true)]
    [InlineData(0, 2, true)]
    [InlineData(2, 0, true)]
    [InlineData(13, 2, true)]
    [InlineData(0, 13, false)]
    [InlineData(13, 0, false)]
    [InlineData(13, 14, true)]
    public void Two_quotations_are_not_one(int word, int other, bool same)
        => Assert.Equal(same, new StatementPath(Words(Split), _ => true).SameQuote(word, other));
}
