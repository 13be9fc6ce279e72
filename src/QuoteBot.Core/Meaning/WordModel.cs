using System.Runtime.InteropServices;
using System.Text;

namespace QuoteBot.Meaning;

/// <summary>The vectors and weights of a language's words, keyed by the canonical forms of <see cref="Text.QuoteText"/>.</summary>
/// <remarks>Immutable and safe for any number of threads. All of it lies in one array, as it lies in the file: loading makes nothing anew.</remarks>
public sealed class WordModel
{
    /// <summary>The number of no word.</summary>
    public const int Unknown = -1;

    private readonly byte[] _bytes;
    private readonly ModelLayout _layout;

    private WordModel(ModelFile file)
    {
        _bytes = file.Bytes;
        _layout = file.Layout;
        Id = $"{file.Name}-{file.Digest[..8]}";
        Language = file.Language;
        Directions = new WordDirections(this);
    }

    /// <summary>Name, version and the first eight hex digits of the content's SHA-256: two models with one id give the same vectors.</summary>
    public string Id { get; }

    /// <summary>Of every vector.</summary>
    public int Dimensions => _layout.Dimensions;

    /// <summary>An ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>How many words have a vector of their own; their numbers are 0 and up, commonest first.</summary>
    public int Count => _layout.Words;

    /// <summary>The direction that texts of the language share whatever they speak of, of length 1. An index that has fitted its own uses that.</summary>
    public ReadOnlySpan<float> CommonComponent => Floats(_layout.CommonAt, Dimensions);

    internal WordDirections Directions { get; }

    internal int Pieces => _layout.Pieces;

    /// <exception cref="ModelException">The file is missing, cut short, damaged or of another version.</exception>
    public static WordModel Load(string path) => new(ModelFile.Read(path));

    /// <summary>A word's number, <see cref="Unknown"/> when the model does not know it.</summary>
    /// <param name="form">A canonical form; another spelling of a word is not found.</param>
    public int Find(ReadOnlySpan<char> form)
    {
        var slots = Ints(_layout.SlotsAt, _layout.Slots);
        var starts = Ints(_layout.StartsAt, Count + 1);
        for (var at = (int)FormHash.Of(form) & (slots.Length - 1); slots[at] is >= 0 and var word; at = (at + 1) & (slots.Length - 1))
        {
            if (Ascii.Equals(_bytes.AsSpan(_layout.TextAt + starts[word], starts[word + 1] - starts[word]), form))
                return word;
        }

        return Unknown;
    }

    /// <summary>The form of a word.</summary>
    public string Form(int word)
    {
        var starts = Ints(_layout.StartsAt, Count + 1);
        return Encoding.ASCII.GetString(_bytes, _layout.TextAt + starts[word], starts[word + 1] - starts[word]);
    }

    /// <summary>How much a word counts in a text's mean: near 1 for a rare word, near 0 for the commonest ("smooth inverse frequency").</summary>
    public float Weight(int word) => Floats(_layout.WeightsAt, Count)[word];

    /// <summary>A word's vector is <see cref="Scale"/> times these.</summary>
    public ReadOnlySpan<sbyte> Vector(int word) => Bytes(_layout.VectorsAt, Count, word);

    /// <summary>See <see cref="Vector"/>.</summary>
    public float Scale(int word) => Floats(_layout.ScalesAt, Count)[word];

    internal ReadOnlySpan<sbyte> Piece(int piece) => Bytes(_layout.PiecesAt, Pieces, piece);

    internal float PieceScale(int piece) => Floats(_layout.PieceScalesAt, Pieces)[piece];

    private ReadOnlySpan<sbyte> Bytes(int at, int count, int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)count, nameof(index));
        return MemoryMarshal.Cast<byte, sbyte>(_bytes.AsSpan(at + index * Dimensions, Dimensions));
    }

    private ReadOnlySpan<float> Floats(int at, int count) => MemoryMarshal.Cast<byte, float>(_bytes.AsSpan(at, 4 * count));

    private ReadOnlySpan<int> Ints(int at, int count) => MemoryMarshal.Cast<byte, int>(_bytes.AsSpan(at, 4 * count));
}
