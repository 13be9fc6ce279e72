using QuoteBot.Checking;

namespace QuoteBot.Tests.Checking.Records;

public sealed class TranscriptLineTests
{
    [Fact]
    public async Task A_record_names_the_line_where_the_match_starts_and_those_over_which_it_runs_on()
    {
        await using var index = await Some.Index(Line(1, "The bridge is old."), Line(2, "We will close it in the spring."), Line(3, "Nobody will be hurt."), Line(4, "Thank you all."));

        var record = (await new QuoteChecker(index).CheckAsync(new Claim("close it in the spring. Nobody will be hurt"))).Record;

        Assert.Equal("hearing-2", record?.Article.Id);
        Assert.Equal(["hearing-3"], record?.FurtherLines);
    }

    [Fact]
    public async Task A_record_in_one_line_names_no_further_ones()
    {
        await using var index = await Some.Index(Line(1, "The bridge is old."), Line(2, "We will close it in the spring."));

        Assert.Empty((await new QuoteChecker(index).CheckAsync(new Claim("We will close it in the spring."))).Record!.FurtherLines);
    }

    private static AnnotatedArticle Line(int number, string text) => QuoteBot.Tests.Index.TempIndex.Line("hearing", number, "Ada Marsh", text);
}
