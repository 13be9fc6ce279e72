namespace QuoteBot.Text;

/// <summary>A half-open run of tokens, by their indices.</summary>
public readonly record struct TokenRange(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int token) => token >= Start && token < End;
}

/// <summary>A text with its tokens, paragraphs and sentences.</summary>
public sealed class TokenizedText
{
    private readonly int[] _sentenceOf;
    private readonly int[] _paragraphOf;

    public TokenizedText(string text)
    {
        Text = text;
        Tokens = Tokenizer.Tokens(text);
        Paragraphs = QuoteBot.Text.Paragraphs.Of(text, Tokens);
        Sentences = QuoteBot.Text.Sentences.Of(Tokens, Paragraphs);
        _paragraphOf = NumberOf(Paragraphs);
        _sentenceOf = NumberOf(Sentences);
    }

    public string Text { get; }

    public TokenList Tokens { get; }

    /// <summary>In text order; together they hold every token once.</summary>
    public IReadOnlyList<TokenRange> Paragraphs { get; }

    /// <summary>In text order; together they hold every token once, and none crosses a paragraph.</summary>
    public IReadOnlyList<TokenRange> Sentences { get; }

    public int ParagraphOf(int token) => _paragraphOf[token];

    public int SentenceOf(int token) => _sentenceOf[token];

    public TokenRange SentenceAround(int token) => Sentences[_sentenceOf[token]];

    public TokenRange ParagraphAround(int token) => Paragraphs[_paragraphOf[token]];

    /// <summary>The stretch of text from the range's first token to the end of its last; the range must not be empty.</summary>
    public TextSpan SpanOf(TokenRange range) => new(Tokens[range.Start].Start, Tokens[range.End - 1].End);

    public string TextOf(TokenRange range) => SpanOf(range).In(Text);

    /// <summary>The sentences as the units that are searched.</summary>
    public IReadOnlyList<Passage> Passages() =>
        [.. Sentences.Select(sentence => new Passage(SpanOf(sentence), _paragraphOf[sentence.Start]))];

    private int[] NumberOf(IReadOnlyList<TokenRange> ranges)
    {
        var numbers = new int[Tokens.Count];
        for (var i = 0; i < ranges.Count; i++)
            numbers.AsSpan(ranges[i].Start, ranges[i].Length).Fill(i);
        return numbers;
    }
}
