using FsCheck.Fluent;
using QuoteBot.Index.Speakers;
using QuoteBot.Index.Vectors;

namespace QuoteBot.Tests.Index;

/// <summary>The innermost loop of search by meaning, against the plainest way to say the same.</summary>
public sealed class VectorScanTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(100)]
    [InlineData(1536)]
    public void The_wide_loop_and_the_portable_one_give_the_same_numbers(int dimensions)
    {
        var random = new Random(dimensions);
        var stride = VectorScan.Stride(dimensions);
        var query = Enumerable.Range(0, stride).Select(_ => (short)random.Next(-VectorScan.MostQuery, VectorScan.MostQuery + 1)).ToArray();
        for (var round = 0; round < 50; round++)
        {
            var vector = Enumerable.Range(0, stride).Select(_ => (sbyte)random.Next(-127, 128)).ToArray();

            var wide = VectorScan.Dot(query, vector);

            Assert.Equal(VectorScan.Portable(query, vector), wide);
            Assert.Equal(Enumerable.Range(0, stride).Sum(i => query[i] * vector[i]), wide);
        }
    }

    [Fact]
    public void The_largest_numbers_do_not_overflow_at_as_many_dimensions_as_promised()
    {
        const int Dimensions = 8_000;

        var dot = VectorScan.Dot([.. Enumerable.Repeat((short)VectorScan.MostQuery, Dimensions)], [.. Enumerable.Repeat((sbyte)127, Dimensions)]);

        Assert.Equal((long)Dimensions * 127 * VectorScan.MostQuery, dot);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(100)]
    public void A_row_holds_the_vector_and_what_its_length_is_which_no_product_sees(int dimensions)
    {
        var random = new Random(dimensions);
        var vector = Enumerable.Range(0, dimensions).Select(_ => (sbyte)random.Next(-127, 128)).ToArray();
        var query = Quantized.Query([.. Enumerable.Range(0, dimensions).Select(_ => random.NextSingle() - 0.5f)], out _);
        var row = new sbyte[VectorScan.Stride(dimensions)];
        Array.Fill(row, (sbyte)77);

        VectorScan.Write(vector, 0.125f, row);

        Assert.Equal(0.125f, VectorScan.InverseLength(row));
        Assert.Equal(vector.Zip(query).Sum(pair => pair.First * pair.Second), VectorScan.Dot(query, row));
    }

    [Fact]
    public void Vectors_that_are_not_padded_are_refused() =>
        Assert.Throws<ArgumentException>(() => VectorScan.Dot(new short[10], new sbyte[10]));

    [Fact]
    public void The_nearest_are_those_that_a_plain_comparison_of_all_finds()
    {
        var random = new Random(4);
        var vectors = Enumerable.Range(0, 2_000).Select(_ => Vector(random, 20)).ToList();
        var common = CommonComponent.Fit([.. vectors.Select(Unit)], 20);
        var block = new VectorBlock(20, vectors.Count);
        foreach (var (i, vector) in vectors.Index())
        {
            var bytes = new sbyte[20];
            Quantized.Bytes(vector, bytes);
            block.Add(row: i + 1, article: i + 1, [new VectorEntry(0, i % 3)], bytes, common);
        }

        for (var round = 0; round < 20; round++)
        {
            var query = Vector(random, 20);
            var near = NearestVectors.Of([block.View()], MeaningVector.Of(query, common), 10);
            var exact = Enumerable.Range(0, vectors.Count).OrderByDescending(i => Cosine(Without(query, common), Without(vectors[i], common))).Take(15).ToList();

            Assert.Equal(10, near.Count);
            // Rounding to bytes may swap the last of them with the next.
            Assert.All(near, found => Assert.Contains((int)found.Row - 1, exact));
            Assert.All(near, found => Assert.Equal(Cosine(Without(query, common), Without(vectors[(int)found.Row - 1], common)), found.Cosine, 0.02));
            Assert.Equal(near.OrderByDescending(found => found.Cosine), near);
        }
    }

    [Fact]
    public void Only_speakers_that_are_wanted_are_found()
    {
        var block = new VectorBlock(2, 100);
        for (var i = 0; i < 100; i++)
            block.Add(i + 1, i + 1, [new VectorEntry(0, i % 4)], [100, (sbyte)i], null);

        var near = NearestVectors.Of([block.View()], MeaningVector.Of([1, 0], null), 50, new VectorFilter(null, new SpeakerSet([2])));

        Assert.Equal(25, near.Count);
        Assert.All(near, found => Assert.Equal(2, (found.Row - 1) % 4));
    }

    [Fact]
    public void A_vector_without_a_direction_is_near_to_nothing()
    {
        var bytes = new sbyte[4];
        Quantized.Bytes(new float[4], bytes);

        Assert.Equal(0, MeaningVector.Of([1, 0, 0, 0], null).Cosine(bytes, null));
    }

    [Fact]
    public void A_query_without_a_direction_finds_nothing()
    {
        var block = new VectorBlock(4, 1);
        block.Add(1, 1, [new VectorEntry(0, 0)], [1, 2, 3, 4], null);

        Assert.Empty(NearestVectors.Of([block.View()], MeaningVector.Of(new float[4], null), 10));
    }

    [Fact]
    public void Bytes_keep_the_direction() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<FsCheck.NormalFloat[]>().Filter(numbers => numbers.Length > 0 && numbers.Any(number => Math.Abs(number.Get) > 1e-3) && numbers.All(number => Math.Abs(number.Get) < 1e6)),
        numbers =>
        {
            var vector = numbers.Select(number => (float)number.Get).ToArray();
            var bytes = new sbyte[vector.Length];
            Quantized.Bytes(vector, bytes);
            return Cosine(vector, [.. bytes.Select(number => (float)number)]) > 0.95;
        }));

    private static float[] Vector(Random random, int dimensions) => [.. Enumerable.Range(0, dimensions).Select(i => (float)((random.NextDouble() * 2) - 1 + (i == 0 ? 1 : 0)))];

    private static float[] Unit(float[] vector) => [.. vector.Select(number => number / MathF.Sqrt(vector.Sum(other => other * other)))];

    private static float[] Without(float[] vector, float[] common)
    {
        var along = vector.Zip(common, (a, b) => a * b).Sum();
        return [.. vector.Zip(common, (a, b) => a - (along * b))];
    }

    private static float Cosine(float[] one, float[] other) =>
        (float)(one.Zip(other, (a, b) => (double)a * b).Sum() / Math.Sqrt(one.Sum(a => (double)a * a) * other.Sum(a => (double)a * a)));
}
