namespace QuoteBot.MakeModel;

/// <summary>A model in the making: forms, weights and vectors by word number.</summary>
internal sealed record DraftModel(string[] Forms, float[] Weights, float[][] Vectors, float[] Common)
{
    /// <summary>The constant of smooth inverse frequency: a word of this share of all words counts half. Arora et al. 2017 give 0.001.</summary>
    private const double HalfWeightShare = 1e-3;

    public static DraftModel Of(List<VocabularyWord> words)
    {
        var weights = words.Select(word => (float)(HalfWeightShare / (HalfWeightShare + word.Share))).ToArray();
        float[][] vectors = [.. words.Select(word => word.Vector)];
        return new DraftModel([.. words.Select(word => word.Form)], weights, vectors, CommonDirection.Of(words, weights, vectors));
    }
}
