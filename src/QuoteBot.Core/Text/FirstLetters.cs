namespace QuoteBot.Text;

/// <summary>With which two letters any of some words begins: tells most others apart from them without a look at the rest.</summary>
internal sealed class FirstLetters
{
    // Of a letter or digit the last five bits: a few share a place, which only means one look more.
    private const int Bits = 5;

    private readonly bool[] _pairs = new bool[1 << (2 * Bits)];

    /// <param name="word">Not empty.</param>
    public void Add(string word) => _pairs[Place(word)] = true;

    /// <returns>False when none of the words begins so; true when one does, or another pair shares its place.</returns>
    public bool Has(string word) => _pairs[Place(word)];

    private static int Place(string word) => ((word[0] & ((1 << Bits) - 1)) << Bits) | (word.Length > 1 ? word[1] & ((1 << Bits) - 1) : 0);
}
