namespace QuoteBot.MakeModel.Training;

/// <summary>Adam (Kingma and Ba 2015) over rows of which few are touched in a step: each row keeps its own count of steps.</summary>
internal sealed class SparseAdam(int rows, int columns, float rate)
{
    private const float MeanDecay = 0.9f;
    private const float SquareDecay = 0.999f;
    private const float Epsilon = 1e-8f;

    private readonly float[][] _means = new float[rows][];
    private readonly float[][] _squares = new float[rows][];
    private readonly int[] _steps = new int[rows];

    /// <summary>Moves a row against its gradient.</summary>
    public void Step(int row, ReadOnlySpan<float> gradient, Span<float> values)
    {
        var means = _means[row] ??= new float[columns];
        var squares = _squares[row] ??= new float[columns];
        var step = ++_steps[row];
        var meanCorrection = 1 - MathF.Pow(MeanDecay, step);
        var squareCorrection = 1 - MathF.Pow(SquareDecay, step);
        for (var i = 0; i < columns; i++)
        {
            means[i] += (1 - MeanDecay) * (gradient[i] - means[i]);
            squares[i] += (1 - SquareDecay) * (gradient[i] * gradient[i] - squares[i]);
            values[i] -= rate * (means[i] / meanCorrection) / (MathF.Sqrt(squares[i] / squareCorrection) + Epsilon);
        }
    }
}
