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
        var differences = new ushort[40];

        Signs.Differences(Signs.Of(query), signs, differences);

        Assert.Equal(vectors.Select(vector => vector.Zip(query).Count(pair => (pair.First > 0) != (pair.Second > 0))), differences.Select(number => (int)number));
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
        ushort[] differences = [5, 1, 3, 1, 9, 3];

        Assert.Equal(1, Signs.Bound(differences, 10, 1));
        Assert.Equal(1, Signs.Bound(differences, 10, 2));
        Assert.Equal(3, Signs.Bound(differences, 10, 3));
        Assert.Equal(9, Signs.Bound(differences, 10, 6));
        Assert.Equal(10, Signs.Bound(differences, 10, 100));
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
