using QuoteBot.Index;

namespace QuoteBot.Tests.Index;

public sealed class SignsTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(100)]
    [InlineData(300)]
    public void Differences_are_counted_as_one_by_one(int dimensions)
    {
        var random = new Random(dimensions);
        var query = Enumerable.Range(0, dimensions).Select(_ => (short)random.Next(-9, 10)).ToArray();
        var vectors = Enumerable.Range(0, 40).Select(_ => Enumerable.Range(0, dimensions).Select(_ => (sbyte)random.Next(-9, 10)).ToArray()).ToList();
        var signs = new ulong[40 * Signs.Words(dimensions)];
        foreach (var (i, vector) in vectors.Index())
            Signs.Of(vector, null, signs.AsSpan(i * Signs.Words(dimensions), Signs.Words(dimensions)));
        var differences = vectors.ConvertAll(vector => vector.Zip(query).Count(pair => (pair.First > 0) != (pair.Second > 0)));
        var found = new int[40];
        var bound = dimensions / 2;

        Assert.Equal(differences, Enumerable.Range(0, 40).Select(i => Signs.Difference(Signs.Of(query), signs.AsSpan(i * Signs.Words(dimensions), Signs.Words(dimensions)))));
        Assert.Equal(
            differences.Index().Where(one => one.Item <= bound).Select(one => one.Index),
            found.Take(Signs.Within(Signs.Of(query), signs, bound, found)));
    }

    [Fact]
    public void What_all_have_in_common_does_not_count()
    {
        var signs = new ulong[1];

        Signs.Of([10, 1, -1], [1, 0, 0], signs);

        Assert.Equal(0b010UL, signs[0]);
    }

    [Fact]
    public void The_bound_takes_in_as_many_as_are_wanted()
    {
        var counts = new int[11];
        (counts[1], counts[3], counts[5], counts[9]) = (20_000, 20_000, 10_000, 10_000);

        Assert.Equal(1, SignBounds.Bound(counts, 0.2));
        Assert.Equal(1, SignBounds.Bound(counts, 1.0 / 3));
        Assert.Equal(3, SignBounds.Bound(counts, 0.5));
        Assert.Equal(9, SignBounds.Bound(counts, 1));
    }

    [Fact]
    public void Of_few_all_are_looked_at()
    {
        var counts = new int[11];
        (counts[1], counts[8]) = (100, 100);

        Assert.Equal(8, SignBounds.Bound(counts, 0.02));
    }

    [Fact]
    public void A_likely_speakers_nearest_is_found_however_far_it_is()
    {
        var random = new Random(5);
        var block = new VectorBlock(100, 40_000);
        for (var i = 0; i < 40_000; i++)
            block.Add(i + 1, i + 1, [new VectorEntry(7, i == 12_345 ? 3 : 1)], [.. Enumerable.Range(0, 100).Select(_ => (sbyte)random.Next(-100, 101))], null);
        var away = block.View().RowBytes(12_345)[..100].ToArray().Select(number => -(float)number).ToArray();

        var found = NearestVectors.Of([block.View()], MeaningVector.Of(away, null), 5, likely: new SpeakerSet([3]));

        Assert.Equal(new NearVector(found[^1].Cosine, 12_346, 0, 7, 3), found[^1]);
        Assert.InRange(found[^1].Cosine, -1.01, -0.99);
    }

    [Fact]
    public void Looking_at_the_signs_first_finds_nearly_all_that_looking_at_everything_finds()
    {
        var random = new Random(11);
        var block = new VectorBlock(100, 20_000);
        for (var i = 0; i < 20_000; i++)
            block.Add(i + 1, i + 1, [new VectorEntry(0, 0)], [.. Enumerable.Range(0, 100).Select(_ => (sbyte)random.Next(-100, 101))], null);
        var found = 0;

        for (var round = 0; round < 20; round++)
        {
            // A query that leans to one of the vectors, as a paraphrase does.
            var query = Enumerable.Range(0, 100).Select(i => (float)(block.View().Vectors[(round * 997 * 112) + i] + random.Next(-100, 101))).ToArray();
            var meaning = MeaningVector.Of(query, null);
            var all = NearestVectors.Of([block.View()], meaning, 5, lookedAt: 1).Select(near => near.Row).ToHashSet();
            found += NearestVectors.Of([block.View()], meaning, 5).Count(near => all.Contains(near.Row));
        }

        Assert.InRange(found, 60, 100);
    }
}
