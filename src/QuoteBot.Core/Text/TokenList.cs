using System.Collections;

namespace QuoteBot.Text;

/// <summary>The tokens of a text, in order. A class of its own, so that a token is read where it lies: extraction asks for some hundred thousand in an article.</summary>
public sealed class TokenList(Token[] tokens) : IReadOnlyList<Token>
{
    public int Count => tokens.Length;

    public ref readonly Token this[int index] => ref tokens[index];

    Token IReadOnlyList<Token>.this[int index] => tokens[index];

    public IEnumerator<Token> GetEnumerator() => ((IEnumerable<Token>)tokens).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
