using QuoteBot.Evaluation.Searching;

namespace QuoteBot.Tests.Evaluation;

public sealed class SearchQuestionReaderTests
{
    [Fact]
    public void A_rendering_gives_its_words_its_lines_and_its_speaker()
    {
        var question = Parse("""{"id":"r1","query":"the lamp is ours","gold_ids":["x#1","x#2"],"gold_speaker":"Ilse Brandt","relation_auto":"paraphrase","more":1}""");

        Assert.Equal(("r1", "paraphrase", "the lamp is ours", "Ilse Brandt", null), (question.Id, question.Relation, question.Text, question.Speaker, question.LeftOut));
        Assert.Equal(["x#1", "x#2"], question.Articles);
    }

    [Fact]
    public void A_pair_of_variants_asks_for_b_with_the_words_of_a_and_leaves_a_out()
    {
        var question = Parse("""{"a":{"doc":"one","text":"the lamp is ours"},"b":{"doc":"two","text":"that lamp is ours"}}""");

        Assert.Equal(("line 3", "the lamp is ours", "one"), (question.Id, question.Text, question.LeftOut));
        Assert.Equal(["two"], question.Articles);
    }

    [Theory]
    [InlineData("lamp", "")]
    [InlineData("[]", "no JSON object")]
    [InlineData("""{"id":1}""", "neither “query” nor “a” and “b”")]
    [InlineData("""{"query":"x"}""", "gold_ids")]
    [InlineData("""{"query":"x","gold_ids":[]}""", "gold_ids")]
    [InlineData("""{"query":"x","gold_ids":[1]}""", "gold_ids")]
    [InlineData("""{"query":" ","gold_ids":["y"]}""", "“query” is empty")]
    [InlineData("""{"query":7,"gold_ids":["y"]}""", "“query” must be a text")]
    [InlineData("""{"a":{"text":"x"},"b":{"doc":"y"}}""", "“doc” is missing")]
    [InlineData("""{"a":"x","b":{"doc":"y"}}""", "“a” must be an object")]
    public void Another_line_is_named_with_what_is_wrong(string line, string message)
    {
        var failure = Assert.Throws<FormatException>(() => Parse(line));

        Assert.Contains("questions.jsonl, line 3 is no question for a search", failure.Message, StringComparison.Ordinal);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    private static SearchQuestion Parse(string line) => SearchQuestionReader.Parse(line, "questions.jsonl", 3);
}
