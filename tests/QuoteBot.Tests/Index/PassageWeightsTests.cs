using QuoteBot.Index.Words;

namespace QuoteBot.Tests.Index;

public sealed class PassageWeightsTests
{
    [Fact]
    public void Weights_of_a_passage_add_up()
    {
        var weights = new PassageWeights();
        weights.Add(7, 1.5);
        weights.Add(8, 1);
        weights.Add(7, 0.5);

        Assert.Equal([(7, 2.0), (8, 1.0)], weights.Heaviest(10));
    }

    [Fact]
    public void Of_equally_heavy_passages_the_first_comes_first()
    {
        var weights = new PassageWeights();
        for (var passage = 90; passage > 0; passage--)
            weights.Add(passage, passage % 2);

        Assert.Equal([1L, 3L, 5L], weights.Heaviest(3).Select(one => one.Passage));
    }

    [Fact]
    public void It_grows_with_what_is_added()
    {
        var weights = new PassageWeights();
        for (var passage = 1L; passage <= 50_000; passage++)
            weights.Add(passage * 1_000_003, 1);
        for (var passage = 1L; passage <= 50_000; passage++)
            weights.Add(passage * 1_000_003, passage);

        Assert.Equal(50_000, weights.Count);
        Assert.Equal((50_000 * 1_000_003L, 50_001.0), weights.Heaviest(1).Single());
    }

    [Fact]
    public void Nothing_is_left_after_it_was_cleared()
    {
        var weights = new PassageWeights();
        weights.Add(7, 1);

        weights.Clear();

        Assert.Equal(0, weights.Count);
        Assert.Empty(weights.Heaviest(5));
    }
}
