using QuoteBot.Cli;

namespace QuoteBot.Tests.Cli;

public sealed class ContextMarksTests
{
    [Fact]
    public void A_common_word_is_marked_beside_its_neighbours_and_not_where_it_stands_first() =>
        Assert.Equal("the vote, *the* old *harbour sleeps*", Marked("the vote, the old harbour sleeps", "the", "harbour sleeps"));

    [Fact]
    public void Neighbouring_matches_read_as_one() =>
        Assert.Equal("*we sail*", Marked("we sail", "we", "sail"));

    [Fact]
    public void A_word_is_marked_whole_and_never_inside_another() =>
        Assert.Equal("*I* don’t think *the harbour* sleeps", Marked("I don’t think the harbour sleeps", "I", "the harbour"));

    [Fact]
    public void Words_that_are_not_there_are_not_marked() =>
        Assert.Equal("we wait", Marked("we wait", "they sail"));

    private static string Marked(string shown, params string[] equal)
    {
        var diff = equal.Select(text => new DiffPart(DiffOp.Equal, text, text, DiffChange.None)).ToList();
        foreach (var mark in ContextMarks.Of(shown, diff).Reverse())
        {
            shown = shown[..mark.Start] + "*" + mark.In(shown) + "*" + shown[mark.End..];
        }

        return shown;
    }
}
