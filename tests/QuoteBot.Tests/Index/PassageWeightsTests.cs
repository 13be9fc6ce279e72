using QuoteBot.Index.Words;

namespace QuoteBot.Tests.Index;

public sealed class PassageWeightsTests
{
    [Fact]
    public void Weights_of_a_passage_add_up()
    {
        var weights = Weights(([700, 800], 1.5), ([700], 0.5));

        Assert.Equal([(700, 2.0), (800, 1.5)], weights.Heaviest(10, 1, 1000));
    }

    [Fact]
    public void Of_equally_heavy_passages_the_first_come_first()
    {
        var weights = Weights(([.. Enumerable.Range(1, 90).Where(passage => passage % 2 == 1)], 1), ([200_000], 1));

        Assert.Equal([1L, 3L, 5L], weights.Heaviest(3, 1, 200_000).Select(one => one.Passage));
    }

    [Fact]
    public void Nothing_is_found_of_no_words() => Assert.Empty(new PassageWeights().Heaviest(5, 1, 100));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_heaviest_among_any_passages_is_what_plain_sums_tell(int seed)
    {
        var random = new Random(seed);
        var last = random.Next(100, 200_000);
        // Of some words every second passage, so that they are bits, and of some a few over several groups.
        var words = Enumerable.Range(0, random.Next(1, 20)).Select(_ => random.Next(2) == 0 ? 0.5 : random.NextDouble() / 50)
            .Select(share => (Passages: Enumerable.Range(1, last).Where(_ => random.NextDouble() < share).ToArray(), Weight: 1.0 + random.Next(30))).ToArray();
        // Weights that are whole numbers of what one counts, so that nothing is left over.
        var heaviest = words.Where(word => Passages(word.Passages).IsCommon).Select(word => word.Weight).DefaultIfEmpty(31).Max();
        var unit = Passages(words.SelectMany(word => word.Passages).Distinct().Order().ToArray()).IsCommon || words.Any(word => Passages(word.Passages).IsCommon) ? heaviest / 31 : 1 / 16.0;
        var sums = new Dictionary<int, double>();
        foreach (var (passages, weight) in words)
        {
            foreach (var passage in passages)
                sums[passage] = sums.GetValueOrDefault(passage) + (Math.Floor(weight / unit) * unit);
        }

        var (first, end) = (random.Next(1, last / 2), random.Next(last / 2, last + 1));
        var within = Enumerable.Range(0, 5).Select(_ => random.Next(1, last)).Order().Select(start => ((long)start, (long)start + 40)).ToList();
        var weights = Weights(words);

        Assert.Equal(Best(passage => passage >= first && passage <= end), Rounded(weights.Heaviest(40, first, end)));
        Assert.Equal(Best(passage => within.Exists(one => passage >= one.Item1 && passage <= one.Item2)), Rounded(weights.Heaviest(40, 1, last, within)).DistinctBy(one => one.Item1));

        IEnumerable<(long, double)> Best(Func<int, bool> isWanted) =>
            sums.Where(sum => isWanted(sum.Key)).Select(sum => ((long)sum.Key, Math.Round(sum.Value, 6))).OrderByDescending(one => one.Item2).ThenBy(one => one.Item1).Take(40);

        static IEnumerable<(long, double)> Rounded(List<(long Passage, double Weight)> found) => found.Select(one => (one.Passage, Math.Round(one.Weight, 6)));
    }

    [Fact]
    public void A_word_that_weighs_next_to_nothing_leaves_heavy_ones_their_order()
    {
        var weights = Weights(([.. Enumerable.Range(1, 9_000)], 0.001), ([.. Enumerable.Range(1, 20).Select(i => i * 400)], 15), ([800, 8_000], 60), ([800], 900));

        Assert.Equal([800L, 8_000L, 400L], weights.Heaviest(3, 1, 9_000).Select(one => one.Passage));
    }

    [Fact]
    public void The_processors_wide_instructions_add_what_a_plain_loop_adds()
    {
        var random = new Random(4);
        var bits = Enumerable.Range(0, 64).Select(_ => (ulong)random.NextInt64(long.MinValue, long.MaxValue)).ToArray();
        var (plain, wide) = (new byte[PassageWeights.Block], new byte[PassageWeights.Block]);
        foreach (var weight in new byte[] { 1, 7, 31, 200 })
        {
            TermPassages.AddPortably(plain, bits, weight);
            if (System.Runtime.Intrinsics.X86.Avx2.IsSupported)
                TermPassages.AddWide(wide, bits, weight);
            else
                TermPassages.AddPortably(wide, bits, weight);
        }

        Assert.Equal(plain, wide);
        Assert.Contains((byte)239, plain);
    }

    private static TermPassages Passages(int[] passages) => TermPassages.Of(passages);

    private static PassageWeights Weights(params (int[] Passages, double Weight)[] words)
    {
        var weights = new PassageWeights();
        foreach (var (passages, weight) in words)
            weights.Add(Passages(passages), weight);
        return weights;
    }
}
