namespace QuoteBot.Meaning;

/// <summary>Where each part of a model file lies: a header, then the parts in the order of the properties. Little-endian.</summary>
/// <param name="Dimensions">Numbers a vector has.</param>
/// <param name="Words">Words with a vector of their own.</param>
/// <param name="Slots">Of the hash table: a power of two, more than the words.</param>
/// <param name="TextBytes">Of all forms one after the other, ASCII, with what fills them up to a multiple of four.</param>
/// <param name="Pieces">Vectors for the pieces of unknown words; a power of two, or 0 when the model has none.</param>
internal readonly record struct ModelLayout(int Dimensions, int Words, int Slots, int TextBytes, int Pieces)
{
    /// <summary>Raised when the parts or their meaning change; a program reads exactly its own version.</summary>
    public const int Format = 1;

    /// <summary>SHA-256 of all that follows it.</summary>
    public const int DigestAt = 8;

    public const int DigestedFrom = 40;
    public const int FormatAt = 40;
    public const int SizesAt = 44;
    public const int NameAt = 64;
    public const int NameBytes = 24;
    public const int LanguageAt = 88;
    public const int LanguageBytes = 8;
    public const int HeaderBytes = 96;

    public static ReadOnlySpan<byte> Magic => "QBWORDS\n"u8;

    /// <summary>float: the unit vector of what the texts of a language have in common.</summary>
    public int CommonAt => HeaderBytes;

    /// <summary>int: the word of each slot, -1 where it is free.</summary>
    public int SlotsAt => CommonAt + 4 * Dimensions;

    /// <summary>int: where each form starts, and where the last one ends.</summary>
    public int StartsAt => SlotsAt + 4 * Slots;

    public int WeightsAt => StartsAt + 4 * (Words + 1);

    public int ScalesAt => WeightsAt + 4 * Words;

    public int PieceScalesAt => ScalesAt + 4 * Words;

    public int TextAt => PieceScalesAt + 4 * Pieces;

    public int VectorsAt => TextAt + TextBytes;

    public int PiecesAt => VectorsAt + Words * Dimensions;

    public int FileBytes => PiecesAt + Pieces * Dimensions;
}
