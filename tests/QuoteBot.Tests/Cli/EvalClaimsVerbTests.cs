using System.Text.Json;

namespace QuoteBot.Tests.Cli;

public sealed class EvalClaimsVerbTests : IDisposable
{
    private const string Claims = """
        {"id":"t-1","claim":"We will build forty new berths before the winter","speaker":"Tomás Echeverri","right":true,"expect":{"verdict":"verified","speaker":"Tomás Echeverri","article":"vote.md","dropped":null,"meaningChanged":false,"excerpt":true},"tests":"whole","why":"It is printed."}
        {"id":"t-2","claim":"The lamp was never ours to sell","speaker":"Mara Lindqvist","right":true,"expect":{"verdict":"verified","speaker":"Mara Lindqvist","article":"lamp.txt","dropped":null,"meaningChanged":false,"excerpt":false},"tests":"wrong-on-purpose","why":"It is Brandt's, so the answer cannot be this."}

        """;

    private readonly Harbour harbour = new();

    public void Dispose() => harbour.Dispose();

    [Fact]
    public async Task False_accusations_come_first_and_the_tables_follow()
    {
        var result = await EvalAsync("--misses", "5");

        Assert.True(result.Code == 0, result.Messages);
        Assert.Equal("2 claims, 2 of them right", result.Lines[0]);
        Assert.Equal("False accusations: 1 of 2 right claims", result.Lines[1]);
        Assert.Equal("- t-2 (wrong-on-purpose): expected verified, got misattributed", result.Lines[2]);
        Assert.Contains("Verdict right   50.0 %", result.Lines);
        Assert.Contains(result.Lines, line => line.StartsWith("| misattributed |", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_figures_as_JSON_are_one_object()
    {
        var result = await EvalAsync("--json");

        var figures = JsonDocument.Parse(Assert.Single(result.Lines)).RootElement;
        Assert.Equal(0.5, figures.GetProperty("accuracy").GetDouble());
        Assert.Equal("t-2", Assert.Single(figures.GetProperty("falseAccusations").EnumerateArray()).GetString());
        Assert.Equal(1, figures.GetProperty("confusion").GetProperty("verified").GetProperty("misattributed").GetInt32());
    }

    [Theory]
    [InlineData("""{"macroF1":0.1,"falseAccusations":1}""", 0, "")]
    [InlineData("""{"macroF1":0.1,"falseAccusations":0}""", 1, "There are 1 false accusations; the floor allows 0.")]
    [InlineData("""{"macroF1":0.9,"falseAccusations":1}""", 1, "the floor is 0.900")]
    [InlineData("{}", 1, "is no floor of figures")]
    public async Task Below_the_floor_it_fails_with_a_sentence(string floor, int code, string message)
    {
        var result = await EvalAsync("--floor", harbour.Write("floor.json", floor));

        Assert.Equal(code, result.Code);
        Assert.Contains(message, result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_s_own_set_is_measured_without_any_argument_and_keeps_its_floor()
    {
        var result = await harbour.RunAsync("eval", "--json");

        Assert.True(result.Code == 0, result.Messages);
        Assert.True(JsonDocument.Parse(result.Output).RootElement.GetProperty("claims").GetInt32() >= 600);
    }

    private Task<CliResult> EvalAsync(params string[] options) =>
        harbour.RunAsync(["eval", "claims", harbour.Write("claims.jsonl", Claims), "--articles", harbour.Articles, .. options]);
}
