using QuoteBot.Attribution;

namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>What the answer says of whose words they are, where a speaker passes on others' words, or a reporter does.</summary>
public sealed class OwnWordsTests
{
    private const string Passed = "“[[It was a hard winter for all of us in the valley,|Inga Solberg#1!QuotesAnother]]” said Inga Solberg. “[[The doctor told me that the tunnel would never dry and that nobody would pay.|Inga Solberg#1]]”";

    [Fact]
    public async Task The_sentences_before_anothers_words_are_the_speakers_own()
    {
        var verdict = await VerdictTests.Check("It was a hard winter for all of us in the valley", "Wen Zhao", Some.Article(Passed));

        Assert.Equal(VerdictKind.Misattributed, verdict.Kind);
    }

    [Theory]
    [InlineData(Passed, "The tunnel would never dry and that nobody would pay")]
    [InlineData("“[[It was a hard winter for all of us in the valley. The doctor told me so.|Inga Solberg!QuotesAnother]]” said Inga Solberg, quoting a letter.", "It was a hard winter for all of us in the valley")]
    [InlineData("“[[It was a hard winter for all of us in the valley.|Inga Solberg!QuotesAnother]]” said Inga Solberg.", "It was a hard winter for all of us in the valley")]
    public async Task What_may_be_anothers_accuses_nobody(string article, string claim)
        => Assert.Equal(VerdictKind.Unattributed, (await VerdictTests.Check(claim, "Wen Zhao", Some.Article(article))).Kind);

    [Fact]
    public async Task Words_that_an_article_reports_of_somebody_else_are_not_said_to_be_nowhere()
    {
        var verdict = await VerdictTests.Check("the council had lost seven boats in its own harbour", "Wen Zhao", Some.Article("Inga Solberg said that [[~the council had lost seven boats in its own harbour|Inga Solberg]]."));

        Assert.Equal(VerdictKind.NotFound, verdict.Kind);
        Assert.Equal("No record has these words from Wen Zhao; an article reports them without quotation marks, of Inga Solberg.", verdict.Reasons[0]);
    }

    [Fact]
    public async Task A_rest_that_stands_beside_the_record_is_not_said_to_be_nowhere()
    {
        var verdict = await VerdictTests.Check("I asked whether the boats were safe. The engineer answered that they would never sink.", "Inga Solberg",
            Some.Article("“[[I asked whether the boats were safe.|]]” The hall was full. “[[The engineer answered that they would never sink,|Inga Solberg]]” said Inga Solberg."));

        Assert.Equal(VerdictKind.PartlyFound, verdict.Kind);
        Assert.DoesNotContain(verdict.Reasons, reason => reason.Contains("nowhere", StringComparison.Ordinal));
    }

    private const string Post = "Three of the harbour’s pilots announced a strike for Friday because the council had cut their pay, saying they are “cold and tired of promises” in this town pic.twitter.com/Quay12Quay";

    [Fact]
    public async Task A_post_has_the_words_in_its_marks_though_speech_that_it_reports_runs_on_into_its_signature()
    {
        var article = Annotator.Annotate(new Article { Id = "post", Outlet = "The Harbour Post", Text = $"The council met.\n\n{Post} — Mara Lindqvist (@maralind) December 16, 2019\n\nThe rain went on for days." });

        Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(Post, "Mara Lindqvist", article)).Kind);
    }
}
