using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Index;

namespace QuoteBot.Tests.Checking.Aligning;

/// <summary>In a long record only the stretches in which the claim's words crowd are compared with it.</summary>
public sealed class RegionsTests
{
    // Four words of meaning; at twice the claim's length and sixty words a stretch is 78 words long, and begins at every 19th.
    private const string Claim = "We will close the old harbour in the spring";
    private const int Width = 78;

    private static IReadOnlyList<(int Start, int End)> Of(string claim, string record) => Regions.Of(new ClaimText(claim), Words(claim, record));

    private static RecordWords Words(string claim, string record) => new(new SourceText(record, [], [], []), new ClaimText(claim));

    private static string Filler(int words) => string.Join(' ', Enumerable.Repeat("of", words));

    [Theory]
    [InlineData("It rained on the town.", 0)]
    [InlineData("The harbour is deep.", 0)]
    [InlineData("The old harbour is deep.", 1)]
    [InlineData("They close it in the spring.", 1)]
    public void A_short_record_is_compared_whole_when_it_has_a_third_of_the_claims_words(string record, int regions)
        => Assert.Equal(Enumerable.Repeat((0, Words(Claim, record).Count), regions), Of(Claim, record));

    [Fact]
    public void A_word_that_comes_again_counts_once() => Assert.Empty(Of(Claim, "A harbour, a harbour, a harbour and the harbours."));

    [Fact]
    public void A_clause_of_a_long_claim_is_enough()
    {
        const string claim = "We will close the old harbour in the spring and sell twelve green boats, nine nets, forty lamps, six anchors, two cranes, one warehouse, three bridges and seven wooden sheds to the town";

        Assert.Single(Of(claim, "Close the old harbour in the spring."));
        Assert.Empty(Of(claim, "Close the harbour."));
    }

    [Fact]
    public void A_claim_of_small_words_may_stand_anywhere() => Assert.Equal([(0, 3)], Of("So what is it", "It rained here."));

    [Fact]
    public void Two_words_that_the_claim_writes_as_one_count()
        => Assert.Single(Of("The fishmarket burns", "The fish market is there."));

    [Fact]
    public void A_long_record_is_compared_where_the_words_crowd_with_room_on_both_sides()
    {
        Assert.Equal([(208, 364), (265, 421)], Of(Claim, $"{Filler(300)} {Claim} {Filler(300)}"));
    }

    [Fact]
    public void A_stretch_ends_with_the_record()
    {
        var record = $"{Filler(300)} {Claim}";
        var (start, end) = Assert.Single(Of(Claim, record));

        Assert.Equal(Words(Claim, record).Count, end);
        Assert.True(start > 100);
    }

    [Fact]
    public void A_stretch_begins_with_the_record()
        => Assert.Equal([(0, Width + (Width / 2))], Of(Claim, $"{Claim} {Filler(300)}"));

    [Fact]
    public void The_fuller_stretch_comes_first_and_the_earlier_one_of_two_alike()
    {
        Assert.Equal([(113, 269), (322, 478), (170, 326), (379, 535), (0, 117)], Of(Claim, $"We close the old gate. {Filler(200)} {Claim} {Filler(200)} {Claim} {Filler(200)}"));
    }

    [Fact]
    public void No_more_than_six_stretches_are_compared()
        => Assert.Equal(6, Of(Claim, string.Join(' ', Enumerable.Repeat($"{Claim} {Filler(200)}", 9))).Count);

    [Fact]
    public void A_long_record_without_the_words_is_not_compared() => Assert.Empty(Of(Claim, $"{Filler(200)} harbour {Filler(200)}"));

    [Fact]
    public void A_very_long_claim_must_share_a_phrase()
    {
        var claim = $"{Claim} and the town has {string.Join(' ', Enumerable.Range(0, 50).Select(number => $"boat{(char)('a' + (number % 26))}{(char)('a' + (number / 26))}"))}";

        Assert.Empty(Of(claim, "Spring rained, harbour storm, close fight, old boataa friends, boatba nets, boatca lamps."));
        Assert.Single(Of(claim, $"They said it: {Claim}."));
    }
}
