namespace QuoteBot;

/// <summary>A stretch of a text: UTF-16 offsets, half-open.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    public TextSpan Shift(int by) => new(Start + by, End + by);

    /// <summary>The part of <paramref name="text"/> that this span covers.</summary>
    public string In(string text) => text[Start..End];
}
