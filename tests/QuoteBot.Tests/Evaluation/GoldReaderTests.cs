using QuoteBot.Evaluation;

namespace QuoteBot.Tests.Evaluation;

public class GoldReaderTests
{
    [Fact]
    public void A_line_gives_text_spans_mention_and_names()
    {
        var article = GoldReader.Parse(
            """{"id":7,"text":"“No,” Ana said.","other":1,"quotes":[{"start":0,"end":5,"segments":[[0,5]],"quoted_spans":[[1,4]],"kind":"direct","speaker_start":6,"speaker_end":9,"speaker_type":"named","speaker_name":["Ana Ruiz","Ana"],"cue":"said"}]}""",
            "gold.jsonl, line 1");

        Assert.Equal("7", article.Id);
        var quote = Assert.Single(article.Quotes);
        Assert.Equal([new TextSpan(0, 5)], quote.Segments);
        Assert.Equal([new TextSpan(1, 4)], quote.QuotedSpans);
        Assert.Equal("Ana", Assert.Single(quote.Mentions).In(article.Text));
        Assert.Equal(["Ana Ruiz", "Ana"], quote.Names);
        Assert.Equal(("direct", "named", "said"), (quote.Kind, quote.SpeakerType, quote.Cue));
    }

    [Fact]
    public void A_missing_field_is_named()
    {
        var failure = Assert.Throws<FormatException>(() => GoldReader.Parse("""{"id":"a","text":"short","quotes":[{"start":0,"kind":"direct"}]}""", "x"));

        Assert.Contains("“end” is missing", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_told_is_empty()
    {
        var quote = Assert.Single(GoldReader.Parse("""{"id":"a","text":"No more.","quotes":[{"start":0,"end":7,"kind":"indirect","speaker_start":null,"speaker_name":null,"cue":null}]}""", "x").Quotes);

        Assert.Equal([new TextSpan(0, 7)], quote.Segments);
        Assert.Empty(quote.Mentions);
        Assert.Empty(quote.Names);
        Assert.Equal("none", quote.SpeakerType);
        Assert.Null(quote.Cue);
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"id":"a","text":null,"quotes":[]}""")]
    [InlineData("""{"id":"a","text":"short","quotes":{}}""")]
    [InlineData("""{"id":"a","text":"short","quotes":[7]}""")]
    [InlineData("""{"id":"a","text":"short","quotes":[{"kind":"direct","segments":[[0]]}]}""")]
    [InlineData("""{"id":"a","text":"short","quotes":[{"kind":"direct","segments":[["0","1"]]}]}""")]
    [InlineData("""{"id":"a","text":"short","quotes":[{"start":0,"end":3,"kind":null}]}""")]
    [InlineData("""{"id":"a","text":"short","quotes":[{"start":0,"end":3,"kind":"direct","speaker_start":"x"}]}""")]
    [InlineData("""{"id":"a","text":"short","quotes":[{"start":0,"end":3,"kind":"direct","speaker_start":1}]}""")]
    [InlineData("""{"id":"a","text":"short","quotes":[{"start":0,"end":3,"kind":"direct","speaker_name":[null]}]}""")]
    [InlineData("""{"id":"a","text":"short","quotes":[{"start":0,"end":7,"kind":"direct"}]}""")]
    [InlineData("""{"id":"a","text":"short","quotes":[{"start":-1,"end":3,"kind":"direct"}]}""")]
    [InlineData("""{"id":"a","text":"short","quotes":[{"start":0,"end":3}]}""")]
    public void A_wrong_line_is_named(string line)
    {
        var failure = Assert.Throws<FormatException>(() => GoldReader.Parse(line, "gold.jsonl, line 3"));

        Assert.StartsWith("gold.jsonl, line 3 is no annotated article", failure.Message, StringComparison.Ordinal);
    }
}
