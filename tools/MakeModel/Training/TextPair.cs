namespace QuoteBot.MakeModel.Training;

/// <summary>Two texts that mean the same, as word numbers.</summary>
internal readonly record struct TextPair(int[] A, int[] B);
