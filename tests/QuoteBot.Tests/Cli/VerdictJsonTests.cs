using System.Text.Json;
using QuoteBot.Cli;

namespace QuoteBot.Tests.Cli;

public sealed class VerdictJsonTests
{
    private static readonly string[] RecordFields =
        ["article", "title", "outlet", "origin", "url", "published", "author", "kind", "speaker", "quote", "start", "end", "segments", "context", "firstReported", "outlets", "independentOrigins"];

    [Fact]
    public void A_verdict_has_every_field_of_the_contract_in_its_order()
    {
        var root = Parse(VerdictJson.Line(SomeVerdict.NotFound()));

        Assert.Equal(
            ["id", "verdict", "meaningChanged", "excerpt", "confidence", "claim", "record", "diff", "dropped", "pieces", "notes", "reasons", "others", "coverage", "milliseconds"],
            Names(root));
        Assert.Equal(["quote", "speaker", "outlet"], Names(root.GetProperty("claim")));
        Assert.Equal(["articles", "quotes", "speakers", "outlets", "from", "to", "ofSpeaker"], Names(root.GetProperty("coverage")));
        Assert.Equal(JsonValueKind.Null, root.GetProperty("record").ValueKind);
        Assert.Equal(JsonValueKind.Null, root.GetProperty("id").ValueKind);
    }

    [Fact]
    public void A_record_has_every_field_of_the_contract_in_its_order()
    {
        var bare = new QuoteRecord
        {
            Article = new Article { Id = "a.txt", Text = "" },
            Kind = RecordKind.Narration,
            Quote = "q",
            Segments = [new TextSpan(3, 4)],
            Context = new RecordContext("", "q", ""),
        };
        var root = Parse(VerdictJson.Line(SomeVerdict.Altered() with { Others = [bare] }));
        var record = root.GetProperty("record");
        var other = root.GetProperty("others")[0];

        Assert.Equal(RecordFields, Names(record));
        Assert.Equal(RecordFields, Names(other));
        Assert.Equal(["name", "role", "confidence"], Names(record.GetProperty("speaker")));
        Assert.Equal(["before", "passage", "after"], Names(record.GetProperty("context")));
        Assert.Equal(["outlet", "published"], Names(record.GetProperty("firstReported")));
        Assert.Equal("[[812,860],[874,901]]", record.GetProperty("segments").GetRawText());
        Assert.Equal("2025-03-25", record.GetProperty("published").GetString());
        Assert.Equal(JsonValueKind.Null, other.GetProperty("speaker").ValueKind);
        Assert.Equal(JsonValueKind.Null, other.GetProperty("firstReported").ValueKind);
        Assert.Equal("narration", other.GetProperty("kind").GetString());
    }

    [Fact]
    public void A_difference_names_its_operation_both_wordings_and_its_change()
    {
        var diff = Parse(VerdictJson.Line(SomeVerdict.Altered())).GetProperty("diff");

        Assert.Equal(["op", "claim", "record", "change"], Names(diff[1]));
        Assert.Equal("""{"op":"delete","claim":"","record":"forty","change":"number"}""", diff[1].GetRawText());
        Assert.Equal(JsonValueKind.Null, diff[0].GetProperty("change").ValueKind);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("\"c-7\"")]
    public void The_id_of_a_claim_comes_back_as_it_was(string id)
    {
        using var given = JsonDocument.Parse(id);

        Assert.StartsWith($"{{\"id\":{id},\"verdict\":\"altered\"", VerdictJson.Line(SomeVerdict.Altered(), given.RootElement), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_stays_readable_and_on_one_line_whatever_it_holds()
    {
        var claim = new Claim("“naïve” <b> & 'x'\r\n\u2028 \ud83d half");

        var line = VerdictJson.Line(SomeVerdict.NotFound() with { Claim = claim });

        Assert.Contains("“naïve” <b> & 'x'", line, StringComparison.Ordinal);
        Assert.DoesNotContain(line, sign => char.IsControl(sign) || sign is '\u2028');
        Assert.StartsWith("“naïve” <b> & 'x'\r\n\u2028 ", Parse(line).GetProperty("claim").GetProperty("quote").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_extracted_quote_has_every_field_of_the_contract_and_its_segments_joined_as_text()
    {
        const string text = "“We wait,” she said. “Then we sail.”";
        var quote = new Quote
        {
            Kind = QuoteKind.Direct,
            Segments = [new TextSpan(1, 9), new TextSpan(22, 35)],
            Mention = new TextSpan(11, 14),
            Cue = new TextSpan(15, 19),
            Stance = Stance.Asks | Stance.QuotesAnother,
            Confidence = 0.9,
        };

        var root = Parse(ExtractJson.Line(new AnnotatedArticle(new Article { Id = "a", Text = text }, [], [quote]), withText: false));

        Assert.Equal(["article", "quotes"], Names(root));
        Assert.Equal(
            """{"start":1,"end":35,"text":"We wait, Then we sail.","kind":"direct","segments":[[1,9],[22,35]],"speaker":null,"speakerStart":11,"speakerEnd":14,"cue":"said","cueStart":15,"cueEnd":19,"toldTo":null,"confidence":0.9,"stance":["asks","quotes_another"]}""",
            root.GetProperty("quotes")[0].GetRawText());
    }

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
}
