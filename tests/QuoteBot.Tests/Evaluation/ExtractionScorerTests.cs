using QuoteBot.Evaluation;

namespace QuoteBot.Tests.Evaluation;

/// <summary>The scorer's figures decide what is published, so each is pinned on a text that can be counted by hand.</summary>
public class ExtractionScorerTests
{
    private const string Text = "“The bridge is safe,” said Ana Ruiz. “It will open.” She said the old one was “a ruin” and would close. The port said nothing.";

    private readonly ExtractionScorer scorer = new();

    [Fact]
    public void A_found_quote_that_is_the_annotated_one_is_right_in_every_figure()
    {
        scorer.Add(Gold(Direct("The bridge is safe,", "Ana Ruiz")), [Found(QuoteKind.Direct, "Ana Ruiz", "Ana Ruiz", "The bridge is safe,")]);

        Assert.Equal(1, scorer.Spans(GoldSet.Clause, ExtractionScorer.Close).F1);
        Assert.Equal(1, scorer.Mentions(GoldSet.Clause, ExtractionScorer.Close).Share);
        Assert.Equal(new Tally(4, 4), scorer["quoted words"]);
        Assert.Equal(1, scorer.ExactDirect.F1);
        Assert.Empty(scorer.Misses);
    }

    [Fact]
    public void Nothing_found_is_a_miss_and_no_precision()
    {
        scorer.Add(Gold(Direct("The bridge is safe,", "Ana Ruiz")), []);

        Assert.Equal(0, scorer.Spans(GoldSet.All, ExtractionScorer.Loose).F1);
        Assert.Equal(new Tally(0, 4), scorer["quoted words"]);
        Assert.Contains(scorer.Misses, miss => miss.Kind == "missed" && miss.Context.Contains("«The bridge is safe,»", StringComparison.Ordinal));
    }

    [Fact]
    public void A_found_quote_that_nobody_annotated_is_false()
    {
        scorer.Add(Gold(), [Found(QuoteKind.Indirect, "The port", "port", "said nothing")]);

        Assert.Equal(new Tally(0, 1), scorer.Spans(GoldSet.All, ExtractionScorer.Loose).Precision);
        Assert.Equal("false", Assert.Single(scorer.Misses).Kind);
    }

    [Fact]
    public void A_piece_of_half_the_words_is_met_loosely_but_not_closely()
    {
        scorer.Add(Gold(Direct("The bridge is safe,", "Ana Ruiz")), [Found(QuoteKind.Direct, "Ana Ruiz", "Ana Ruiz", "The bridge")]);

        Assert.Equal(1, scorer.Spans(GoldSet.All, ExtractionScorer.Loose).F1);
        Assert.Equal(0, scorer.Spans(GoldSet.All, ExtractionScorer.Close).F1);
        Assert.Equal(0, scorer.ExactDirect.F1);
        Assert.Contains(scorer.Misses, miss => miss.Kind == "cut");
    }

    [Fact]
    public void The_segments_of_a_split_quote_count_one_by_one()
    {
        var gold = Gold(new GoldQuote("direct", [Span("The bridge is safe,"), Span("It will open.")], [], [Span("Ana Ruiz")], "named", [], "said"));

        scorer.Add(gold, [Found(QuoteKind.Direct, "Ana Ruiz", "Ana Ruiz", "The bridge is safe,")]);

        Assert.Equal(new Tally(1, 2), scorer.Spans(GoldSet.All, ExtractionScorer.Loose).Recall);
    }

    [Fact]
    public void Segments_that_only_marks_and_space_part_are_one()
    {
        const string text = "“We lost.” “We lost badly,” he said.";
        var quote = new GoldQuote("direct", [new TextSpan(1, 9), new TextSpan(12, 27)], [], [], "none", [], null);

        Assert.Equal([new TextSpan(1, 27)], Pieces.Of([quote], text).Select(piece => piece.Span));
    }

    [Fact]
    public void Quoted_words_inside_reported_speech_of_the_same_cue_are_one_piece_with_it()
    {
        var cue = Span("said the old")! with { End = Span("said the old").Start + 4 };
        var clause = Found(QuoteKind.Indirect, "She", "Ana Ruiz", "the old one was “a ruin” and would close") with { Cue = cue };
        var words = Found(QuoteKind.Partial, "She", "Ana Ruiz", "a ruin") with { Cue = cue };

        Assert.Equal([clause], Pieces.Of([words, clause]).Select(piece => piece.Quote));
        Assert.Equal(2, Pieces.Of([words with { Cue = null }, clause]).Count);
    }

    [Fact]
    public void Each_annotated_piece_is_met_by_one_found_piece_only()
    {
        scorer.Add(Gold(Direct("The bridge is safe,", "Ana Ruiz")), [Found(QuoteKind.Direct, "Ana Ruiz", "Ana Ruiz", "The bridge is safe,"), Found(QuoteKind.Indirect, "She", "Ana Ruiz", "bridge is safe")]);

        Assert.Equal(new Tally(1, 2), scorer.Spans(GoldSet.All, ExtractionScorer.Loose).Precision);
    }

    [Fact]
    public void Where_no_mention_is_annotated_none_or_the_right_name_is_right()
    {
        var floating = new GoldQuote("direct", [Span("It will open.")], [Span("It will open.")], [], "none", ["Ana Ruiz"], null);

        Assert.Equal(1, MentionShare(floating, mention: null, speaker: "Tom Vik"));
        Assert.Equal(1, MentionShare(floating, mention: "Ana Ruiz", speaker: "Ana Ruiz"));
        Assert.Equal(0, MentionShare(floating, mention: "The port", speaker: "port"));
    }

    [Fact]
    public void A_name_is_right_in_any_spelling_of_case_accents_and_hyphens_and_by_any_of_several()
    {
        var joint = Direct("It will open.", "Ana Ruiz") with { Names = ["Tom Vik", "Ana-Ruíz"] };

        scorer.Add(Gold(joint), [Found(QuoteKind.Direct, "Ana Ruiz", "Ana Ruiz", "It will open.")]);
        Assert.Equal(new Tally(1, 1), scorer["name"]);

        scorer.Add(Gold(joint), [Found(QuoteKind.Direct, "Ana Ruiz", "Ruiz", "It will open.")]);
        Assert.Equal(new Tally(1, 2), scorer["name"]);
    }

    [Fact]
    public void Beliefs_are_counted_only_over_all_that_is_annotated()
    {
        var belief = new GoldQuote("indirect", [Span("the old one was “a ruin” and would close")], [], [Span("She")], "pronoun", [], "believed");

        scorer.Add(Gold(belief), []);

        Assert.Equal(1, scorer.Spans(GoldSet.All, ExtractionScorer.Loose).Recall.All);
        Assert.Equal(0, scorer.Spans(GoldSet.Said, ExtractionScorer.Loose).Recall.All);
    }

    [Fact]
    public void What_is_annotated_outside_a_set_is_false_strictly_and_passed_over_leniently()
    {
        var belief = new GoldQuote("indirect", [Span("the old one was “a ruin” and would close")], [], [Span("She")], "pronoun", [], "believed");

        scorer.Add(Gold(belief), [Found(QuoteKind.Indirect, "She", "Ana Ruiz", "the old one was “a ruin” and would close")]);

        Assert.Equal(new Tally(0, 1), scorer.Spans(GoldSet.Said, ExtractionScorer.Loose).Precision);
        Assert.Equal(0, scorer.LenientSpans(GoldSet.Said, ExtractionScorer.Loose).Precision.All);
    }

    [Theory]
    [InlineData(0, 10, 0, 10, 1)]
    [InlineData(0, 10, 0, 20, 1)]
    [InlineData(0, 10, 5, 20, 0.5)]
    [InlineData(0, 10, 10, 20, 0)]
    [InlineData(3, 3, 0, 10, 0)]
    public void Cover_is_the_share_of_the_annotated_span(int start, int end, int foundStart, int foundEnd, double share) =>
        Assert.Equal(share, Pieces.Cover(new TextSpan(start, end), new TextSpan(foundStart, foundEnd)));

    private double MentionShare(GoldQuote gold, string? mention, string speaker)
    {
        var fresh = new ExtractionScorer();
        fresh.Add(Gold(gold), [Found(QuoteKind.Direct, mention, speaker, "It will open.")]);
        return fresh.Mentions(GoldSet.All, ExtractionScorer.Loose).Share;
    }

    private static GoldArticle Gold(params IReadOnlyList<GoldQuote> quotes) => new("harbour", Text, quotes);

    private static GoldQuote Direct(string words, string mention) => new("direct", [Span(words)], [Span(words)], [Span(mention)], "named", [], "said");

    private static Quote Found(QuoteKind kind, string? mention, string speaker, string words) => new()
    {
        Kind = kind,
        Segments = [Span(words)],
        Mention = mention is null ? null : Span(mention),
        Speakers = [new Speaker(speaker, SpeakerKind.Person, null, [])],
        Confidence = 0.95,
    };

    private static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, words);
        return new TextSpan(start, start + words.Length);
    }
}
