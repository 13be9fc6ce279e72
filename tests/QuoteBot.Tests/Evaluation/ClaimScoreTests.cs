using QuoteBot.Evaluation.Claims;
using static QuoteBot.VerdictKind;

namespace QuoteBot.Tests.Evaluation;

public sealed class ClaimScoreTests
{
    [Fact]
    public void Precision_recall_F1_and_accuracy_follow_from_the_counts()
    {
        // Of verified: 3 expected, 3 got, 2 both, 5 at all.
        var score = new ClaimScore(
        [
            SomeClaim.Judged(Verified, Verified), SomeClaim.Judged(Verified, Verified), SomeClaim.Judged(Verified, NotFound),
            SomeClaim.Judged(Altered, Verified), SomeClaim.Judged(Altered, Altered),
        ]);

        var verified = score.Codes.Single(code => code.Kind == Verified);

        Assert.Equal(2 / 3.0, verified.Precision, 6);
        Assert.Equal(2 / 3.0, verified.Recall, 6);
        Assert.Equal(2 / 3.0, verified.F1, 6);
        Assert.Equal(3 / 5.0, verified.Accuracy, 6);
        Assert.Equal(3 / 5.0, score.Right.Share, 6);
    }

    [Fact]
    public void Macro_F1_weighs_each_verdict_that_occurs_the_same()
    {
        // verified 1 of 1 right among 2 got: 2/3; altered none: 0; the verdicts that do not occur do not count.
        var score = new ClaimScore([SomeClaim.Judged(Verified, Verified), SomeClaim.Judged(Altered, Verified)]);

        Assert.Equal([Verified, Altered], score.Codes.Select(code => code.Kind));
        Assert.Equal(1 / 3.0, score.MacroF1, 6);
        Assert.Equal(1, score.Confused(Altered, Verified));
    }

    [Theory]
    [InlineData(Misattributed, true)]
    [InlineData(Altered, true)]
    [InlineData(OutOfContext, true)]
    [InlineData(Stitched, true)]
    [InlineData(Narration, true)]
    [InlineData(Unattributed, false)]
    [InlineData(NotFound, false)]
    [InlineData(Paraphrase, false)]
    public void A_right_claim_that_is_blamed_is_a_false_accusation_and_a_wrong_one_is_not(VerdictKind got, bool isAccusation)
    {
        var score = new ClaimScore([SomeClaim.Judged(Verified, got, right: true), SomeClaim.Judged(NotFound, got, right: false)]);

        Assert.Equal(isAccusation ? 1 : 0, score.FalseAccusations.Count);
        Assert.Equal(1, score.NotAccused.All);
    }

    [Fact]
    public void A_changed_meaning_that_passes_is_a_miss_of_its_own()
    {
        var changed = new Expectation(Altered, null, null, null, MeaningChanged: true, Excerpt: false);
        var score = new ClaimScore(
        [
            SomeClaim.Of(changed, SomeClaim.Verdict(Verified)),
            SomeClaim.Of(changed, SomeClaim.Verdict(Paraphrase)),
            SomeClaim.Of(changed, SomeClaim.Verdict(NotFound)),
            SomeClaim.Of(changed with { MeaningChanged = false }, SomeClaim.Verdict(Verified)),
        ]);

        Assert.Equal(2, score.MissedChanges.Count);
        Assert.Equal(2, score.OtherMisses.Count);
    }

    [Fact]
    public void Dropped_words_are_compared_as_canonical_words_and_only_where_the_verdict_is_right()
    {
        var expected = new Expectation(OutOfContext, null, null, "if it’s Forty", true, true);
        var score = new ClaimScore(
        [
            SomeClaim.Of(expected, SomeClaim.Verdict(OutOfContext) with { Dropped = "If it is 40," }),
            SomeClaim.Of(expected, SomeClaim.Verdict(OutOfContext) with { Dropped = "if it is 50" }),
            SomeClaim.Of(expected, SomeClaim.Verdict(Verified) with { Dropped = "if it is 40" }),
            SomeClaim.Judged(Verified, Verified),
        ]);

        Assert.Equal((1, 2), (score.Dropped.Right, score.Dropped.All));
    }

    [Fact]
    public void The_record_s_speaker_is_compared_without_case_marks_and_the()
    {
        var record = new QuoteRecord
        {
            Article = new Article { Id = "a", Text = "x" },
            Kind = RecordKind.Direct,
            Speaker = new Speaker("Tomás Echeverri", SpeakerKind.Person, null, []),
            Quote = "x",
            Segments = [new TextSpan(0, 1)],
            Context = new RecordContext("", "x", ""),
        };
        JudgedClaim By(string? expected) => SomeClaim.Of(new Expectation(Verified, expected, "a", null, false, false), SomeClaim.Verdict(Verified) with { Record = record });
        var score = new ClaimScore([By("tomas echeverri"), By("Mara Lindqvist"), By(null)]);

        Assert.Equal((1, 2), (score.Speakers.Right, score.Speakers.All));
        Assert.Equal((3, 3), (score.Articles.Right, score.Articles.All));
    }

    [Fact]
    public void Confidence_falls_into_ten_bins_and_one_belongs_to_the_last()
    {
        var bins = ConfidenceBin.Of([(0, false), (0.3, true), (0.35, false), (0.999, true), (1, true)]);

        Assert.Equal([1, 0, 0, 2, 0, 0, 0, 0, 0, 2], bins.Select(bin => bin.Right.All));
        Assert.Equal(0.325, bins[3].Mean, 6);
        Assert.Equal(0.5, bins[3].Right.Share, 6);
    }

    [Theory]
    [InlineData(0.5, 1, 0)]
    [InlineData(1.0, 1, 1)]
    [InlineData(0.5, 0, 1)]
    [InlineData(1.0, 0, 2)]
    public void The_floor_says_a_sentence_for_each_figure_below_it(double macroF1, int accusations, int sentences)
    {
        // Three verdicts occur: verified and not_found are met, altered is never right.
        var score = new ClaimScore([SomeClaim.Judged(Verified, Verified), SomeClaim.Judged(NotFound, NotFound), SomeClaim.Judged(Verified, Altered, right: true)]);

        Assert.Equal(sentences, new ScoreFloor(macroF1, accusations).Broken(score).Count());
    }
}
