using System.Numerics.Tensors;

namespace QuoteBot.MakeModel.Training;

/// <summary>
/// Moves the vectors of words so that a text lies nearer to the text that means the same than to the others of its batch ("multiple negatives
/// ranking", Henderson et al. 2017), both ways. Deterministic: the order comes from the seed, and sums are made in one order.
/// </summary>
internal sealed class ContrastiveTraining
{
    private readonly TrainingOptions _options;
    private readonly float[][] _vectors;
    private readonly float[] _weights;
    private readonly float[] _common;
    private readonly int _dimensions;
    private readonly TextBatch _a;
    private readonly TextBatch _b;
    private readonly float[] _cosines;
    private readonly float[] _pulls;
    private readonly SparseAdam _adam;

    private ContrastiveTraining(DraftModel model, TrainingOptions options)
    {
        _options = options;
        _vectors = [.. model.Vectors.Select(vector => (float[])vector.Clone())];
        _weights = model.Weights;
        _common = model.Common;
        _dimensions = _common.Length;
        _a = new TextBatch(options.Batch, _dimensions);
        _b = new TextBatch(options.Batch, _dimensions);
        _cosines = new float[options.Batch * options.Batch];
        _pulls = new float[options.Batch * options.Batch];
        _adam = new SparseAdam(_vectors.Length, _dimensions, options.Rate);
    }

    public static DraftModel Train(DraftModel model, List<TextPair> pairs, TrainingOptions options, Action<int, float>? afterEpoch = null)
    {
        var training = new ContrastiveTraining(model, options);
        var order = Enumerable.Range(0, pairs.Count).ToArray();
        var random = new Random(options.Seed);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            var loss = 0f;
            var batches = order.Length / options.Batch;
            for (var batch = 0; batch < batches; batch++)
                loss += training.Step([.. order.Skip(batch * options.Batch).Take(options.Batch).Select(i => pairs[i])]);
            afterEpoch?.Invoke(epoch, loss / batches);
        }

        return model with { Vectors = training._vectors };
    }

    /// <summary>One batch; returns its mean loss.</summary>
    private float Step(TextPair[] pairs)
    {
        var size = pairs.Length;
        var losses = new float[size];
        Each(size, i =>
        {
            _a.Embed(i, pairs[i].A, _vectors, _weights, _common);
            _b.Embed(i, pairs[i].B, _vectors, _weights, _common);
        });
        Each(size, i =>
        {
            for (var j = 0; j < size; j++)
                _cosines[i * size + j] = _options.Sharpness * TensorPrimitives.Dot<float>(_a.UnitOf(i), _b.UnitOf(j));
            losses[i] = Softmax(_cosines.AsSpan(i * size, size), _pulls.AsSpan(i * size, size), i);
        });
        AddColumns(size);
        Each(size, i =>
        {
            Pull(_a.GradientOf(i), size, j => _pulls[i * size + j], _b);
            Pull(_b.GradientOf(i), size, j => _pulls[j * size + i], _a);
        });
        Each(size, i =>
        {
            _a.Back(i, _common);
            _b.Back(i, _common);
        });
        Update(pairs);
        return losses.Sum() / size;
    }

    /// <summary>Writes how far each share is from what it should be (all for the partner); returns the loss.</summary>
    private static float Softmax(ReadOnlySpan<float> logits, Span<float> pulls, int partner)
    {
        TensorPrimitives.SoftMax(logits, pulls);
        var loss = -MathF.Log(MathF.Max(pulls[partner], 1e-12f));
        pulls[partner] -= 1;
        return loss;
    }

    /// <summary>The same from the other side: every B among the As.</summary>
    private void AddColumns(int size)
    {
        var columns = new float[size * size];
        Each(size, j =>
        {
            var logits = new float[size];
            for (var i = 0; i < size; i++)
                logits[i] = _cosines[i * size + j];
            Softmax(logits, columns.AsSpan(j * size, size), j);
        });
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
                _pulls[i * size + j] += columns[j * size + i];
        }
    }

    /// <summary>Below this a pull moves nothing that a step would notice.</summary>
    private const float LeastPull = 1e-5f;

    private void Pull(Span<float> gradient, int size, Func<int, float> pull, TextBatch others)
    {
        gradient.Clear();
        for (var j = 0; j < size; j++)
        {
            if (pull(j) is var p && MathF.Abs(p) > LeastPull)
                TensorPrimitives.MultiplyAdd(others.UnitOf(j), p * _options.Sharpness / (2 * size), gradient, gradient);
        }
    }

    private void Update(TextPair[] pairs)
    {
        var gradients = new SortedDictionary<int, float[]>();
        for (var i = 0; i < pairs.Length; i++)
        {
            Collect(gradients, pairs[i].A, _a.GradientOf(i));
            Collect(gradients, pairs[i].B, _b.GradientOf(i));
        }

        foreach (var (word, gradient) in gradients)
        {
            TensorPrimitives.Multiply(gradient, _weights[word], gradient);
            _adam.Step(word, gradient, _vectors[word]);
        }
    }

    private void Collect(SortedDictionary<int, float[]> gradients, int[] words, ReadOnlySpan<float> gradient)
    {
        foreach (var word in words)
        {
            if (!gradients.TryGetValue(word, out var sum))
                gradients[word] = sum = new float[_dimensions];
            TensorPrimitives.Add(sum, gradient, sum);
        }
    }

    private static void Each(int count, Action<int> action) =>
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, action);
}
