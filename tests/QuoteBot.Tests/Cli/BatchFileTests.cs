using QuoteBot.Cli;

namespace QuoteBot.Tests.Cli;

public sealed class BatchFileTests
{
    [Fact]
    public void A_line_gives_its_claim_and_unknown_fields_are_ignored()
    {
        var line = BatchFile.Parse("""{"id":7,"claim":"We sail.","speaker":"Mara","claimed_outlet":"The Tide","article":"a.md","label":"x"}""", 3);

        Assert.Equal(new BatchClaim("We sail.", "Mara", "The Tide", "a.md"), line.Claim);
        Assert.Equal("7", line.Id?.GetRawText());
        Assert.Null(line.Problem);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("{", "not JSON")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("{}", "no \"claim\"")]
    [InlineData("""{"claim":7}""", "\"claim\" is not a text")]
    [InlineData("""{"claim":"x","speaker":[]}""", "\"speaker\" is not a text")]
    public void An_unreadable_line_says_why(string text, string reason)
    {
        var line = BatchFile.Parse(text, 1);

        Assert.Null(line.Claim);
        Assert.Contains(reason, line.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_line_keeps_its_id_where_it_has_one() =>
        Assert.Equal("\"c-1\"", BatchFile.Parse("""{"id":"c-1","claim":null}""", 1).Id?.GetRawText());

    [Fact]
    public void Half_a_surrogate_pair_does_not_stop_the_batch() =>
        Assert.NotNull(BatchFile.Parse("""{"id":1,"claim":"we \ud83d sail"}""", 1).Claim);
}
