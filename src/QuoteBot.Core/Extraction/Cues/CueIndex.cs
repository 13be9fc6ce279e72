namespace QuoteBot.Extraction.Cues;

/// <summary>Cues by place, for looking left and right of a quotation within its sentence.</summary>
internal sealed class CueIndex(MarkedText text, IReadOnlyList<Cue> cues)
{
    /// <summary>More cues than this after one quotation are no sentence; the bound keeps hostile texts linear.</summary>
    private const int MaxCues = 8;

    /// <summary>The last cue before the token in the same sentence; null when there is none.</summary>
    public Cue? LastBefore(int token)
    {
        var i = FirstAt(token) - 1;
        return i >= 0 && text.Tokenized.SentenceOf(cues[i].Words.Start) == text.Tokenized.SentenceOf(Math.Min(token, text.Tokens.Count - 1)) ? cues[i] : null;
    }

    /// <summary>The first cue at or after the token in the given sentence; null when there is none.</summary>
    public Cue? FirstFrom(int token, int sentence)
    {
        var i = FirstAt(token);
        return i < cues.Count && text.Tokenized.SentenceOf(cues[i].Words.Start) == sentence ? cues[i] : null;
    }

    /// <summary>The cues at or after the token in the given sentence, at most so many as one sentence of news has.</summary>
    public IEnumerable<Cue> From(int token, int sentence)
    {
        var first = FirstAt(token);
        for (var i = first; i < cues.Count && i < first + MaxCues && text.Tokenized.SentenceOf(cues[i].Words.Start) == sentence; i++)
            yield return cues[i];
    }

    private int FirstAt(int token)
    {
        int low = 0, high = cues.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cues[middle].Words.Start < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
