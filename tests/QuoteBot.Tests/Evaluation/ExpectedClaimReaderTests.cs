using QuoteBot.Evaluation.Claims;

namespace QuoteBot.Tests.Evaluation;

public sealed class ExpectedClaimReaderTests
{
    private const string Line = """
        {"id":"x-1","claim":"It will hold","speaker":"Ana Ruiz","right":false,"expect":{"verdict":"out_of_context","speaker":"Ana Ruiz","article":"a.md","dropped":"if","meaningChanged":true,"excerpt":true},"tests":"cut-condition","why":"So.","more":1}
        """;

    [Fact]
    public void A_line_gives_the_claim_and_what_is_expected()
    {
        var claim = ExpectedClaimReader.Parse(Line, "set.jsonl", 1);

        Assert.Equal(("x-1", "It will hold", "Ana Ruiz", null, false), (claim.Id, claim.Text, claim.Speaker, claim.Outlet, claim.IsRight));
        Assert.Equal(new Expectation(VerdictKind.OutOfContext, "Ana Ruiz", "a.md", "if", true, true), claim.Expected);
    }

    [Theory]
    [InlineData("out_of_context", "wrong", "there is no verdict “wrong”")]
    [InlineData("\"right\":false,", "", "“right” must be true or false")]
    [InlineData("{\"id\"", "[\"id\"", "set.jsonl, line 7")]
    public void A_line_of_another_form_is_named_with_its_place(string part, string other, string message)
    {
        var failure = Assert.Throws<FormatException>(() => ExpectedClaimReader.Parse(Line.Replace(part, other, StringComparison.Ordinal), "set.jsonl", 7));

        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }
}
