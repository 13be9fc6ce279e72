using QuoteBot.Index.Speakers;
using QuoteBot.Index.Vectors;

namespace QuoteBot.Tests.Index;

public sealed class SignsTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(100)]
    [InlineData(1536)]
    public void What_speaks_against_a_vector_is_the_weight_of_the_numbers_whose_signs_differ(int dimensions)
    {
        var random = new Random(dimensions);
        var query = Enumerable.Range(0, dimensions).Select(_ => (short)random.Next(-2000, 2001)).ToArray();
        var vectors = Enumerable.Range(0, 70).Select(_ => Enumerable.Range(0, dimensions).Select(_ => (sbyte)random.Next(-9, 10)).ToArray()).ToList();
        var differing = vectors.ConvertAll(vector => vector.Zip(query).Where(pair => (pair.First > 0) != (pair.Second > 0)).Sum(pair => Math.Abs((int)pair.Second)));
        var weights = new SignWeights(query);

        var against = Against(weights, vectors);

        // Rounded by at most a half for each four numbers.
        var scale = (double)weights.Most / query.Sum(number => Math.Abs((int)number));
        Assert.All(against.Zip(differing), pair => Assert.Equal(pair.Second * scale, pair.First, 2 + (dimensions / 8.0)));
        Assert.All(against, number => Assert.InRange(number, 0, weights.Most));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(33)]
    [InlineData(100)]
    [InlineData(1536)]
    public void The_wide_loop_and_the_portable_one_give_the_same_numbers(int dimensions)
    {
        var random = new Random(dimensions);
        var weights = new SignWeights([.. Enumerable.Range(0, dimensions).Select(_ => (short)random.Next(-2000, 2001))]);
        var signs = new byte[Signs.Planes(dimensions) * 4 * Signs.Group];
        random.NextBytes(signs);
        var (wide, portable) = (new ushort[4 * Signs.Group], new ushort[4 * Signs.Group]);

        weights.Against(signs, wide);
        weights.Portable(signs, portable);

        Assert.Equal(portable, wide);
    }

    [Fact]
    public void The_same_signs_have_nothing_against_them_and_the_opposite_ones_the_most()
    {
        var weights = new SignWeights([5, -900, 30, 2000, -7, 800]);

        var against = Against(weights, [[1, -1, 1, 1, -1, 1], [-1, 1, -1, -1, 1, -1]]);

        Assert.Equal([0, weights.Most], against);
    }

    [Theory]
    [InlineData(8_000)]
    public void Of_as_many_numbers_as_promised_none_overflows(int dimensions)
    {
        var weights = new SignWeights([.. Enumerable.Repeat((short)VectorScan.MostQuery, dimensions)]);

        Assert.Equal([weights.Most], Against(weights, [[.. Enumerable.Repeat((sbyte)-1, dimensions)]]));
    }

    [Fact]
    public void Signs_that_are_no_whole_groups_are_refused() =>
        Assert.Throws<ArgumentException>(() => new SignWeights([1, 2, 3]).Against(new byte[31], new ushort[31]));

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(77)]
    public void Those_within_the_bound_are_found_in_order(int count)
    {
        var random = new Random(count);
        var against = Enumerable.Range(0, count).Select(_ => (ushort)random.Next(0, 9)).ToArray();
        var found = new int[count];

        Assert.Equal(against.Index().Where(one => one.Item <= 4).Select(one => one.Index), found.Take(Signs.Within(against, 4, found)));
    }

    [Fact]
    public void What_all_have_in_common_does_not_count()
    {
        var signs = new byte[Signs.Group];

        Signs.Write([10, 1, -1], [1, 0, 0], signs, place: 5);

        Assert.Equal(0b010, signs[5]);
        Assert.Equal(1, signs.Count(one => one != 0));
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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_likely_speakers_nearest_is_found_however_far_it_is_in_a_block_that_is_closed_or_open(bool closed)
    {
        var random = new Random(5);
        var block = new VectorBlock(100, 40_000);
        for (var i = 0; i < 40_000; i++)
            block.Add(i + 1, i + 1, [new VectorEntry(7, i == 12_345 ? 3 : 1)], [.. Enumerable.Range(0, 100).Select(_ => (sbyte)random.Next(-100, 101))], null);
        if (closed)
            block.Close();
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

    private static IEnumerable<int> Against(SignWeights weights, IReadOnlyList<sbyte[]> vectors)
    {
        var whole = Signs.InWholeGroups(vectors.Count);
        var signs = new byte[whole * Signs.Planes(vectors[0].Length)];
        foreach (var (place, vector) in vectors.Index())
            Signs.Write(vector, null, signs, place);
        var against = new ushort[whole];
        weights.Against(signs, against);
        return against.Take(vectors.Count).Select(number => (int)number);
    }
}
