using System.Diagnostics;
using System.Numerics.Tensors;
using QuoteBot.Evaluation.MadeNews;

namespace QuoteBot.Evaluation;

/// <summary>The plain way to search vectors, to compare with: every vector as floats, one after another on one core, the best kept.</summary>
/// <remarks>The vectors are made by chance: what they hold makes no difference to the time.</remarks>
public sealed class FloatScan
{
    /// <summary>As many as a search would compare closer.</summary>
    private const int Kept = 100;

    /// <summary>A block of vectors that the runtime can surely hold in one array.</summary>
    private const int BlockLength = 1 << 26;

    private readonly List<float[]> _blocks = [];
    private readonly int _dimensions;

    /// <param name="count">Vectors, at least 0.</param>
    public FloatScan(int count, int dimensions)
    {
        _dimensions = dimensions;
        var draws = new Draws(1);
        var most = BlockLength / dimensions;
        for (var left = count; left > 0; left -= most)
        {
            var block = GC.AllocateUninitializedArray<float>(Math.Min(left, most) * dimensions);
            foreach (ref var value in block.AsSpan())
                value = (float)draws.Share() - 0.5f;
            _blocks.Add(block);
        }
    }

    /// <summary>One search, each product added up in a loop over the floats.</summary>
    public TimeSpan Plain() => Time(static (one, other) =>
    {
        var sum = 0f;
        for (var i = 0; i < one.Length; i++)
            sum += one[i] * other[i];
        return sum;
    });

    /// <summary>One search with the processor's wide instructions.</summary>
    public TimeSpan Wide() => Time(TensorPrimitives.Dot);

    private TimeSpan Time(Product product)
    {
        var query = _blocks.Count == 0 ? [] : _blocks[0].AsSpan(0, _dimensions).ToArray();
        var best = new PriorityQueue<int, float>();
        var started = Stopwatch.GetTimestamp();
        var number = 0;
        foreach (var block in _blocks)
        {
            for (var at = 0; at < block.Length; at += _dimensions)
            {
                var score = product(query, block.AsSpan(at, _dimensions));
                if (best.Count < Kept)
                    best.Enqueue(number, score);
                else if (best.TryPeek(out _, out var least) && score > least)
                    best.DequeueEnqueue(number, score);
                number++;
            }
        }

        return Stopwatch.GetElapsedTime(started);
    }

    private delegate float Product(ReadOnlySpan<float> one, ReadOnlySpan<float> other);
}
