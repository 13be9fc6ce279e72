using System.Numerics;
using QuoteBot.Meaning;

namespace QuoteBot.Index;

/// <summary>Which pairs of neighbouring words a text has, each by one bit of 128.</summary>
/// <remarks>
/// Superimposed coding (Faloutsos and Christodoulakis, "Signature files", 1984) of word pairs: whoever quotes a passage has its pairs, however common
/// its words are. A sentence of usual length sets a seventh of the bits, so of six pairs one sentence in a hundred thousand shares all by chance.
/// The bits are stored: another hash or number of bits makes a new schema.
/// </remarks>
internal readonly record struct PairSignature(ulong Low, ulong High)
{
    /// <summary>How many bytes it takes in a blob.</summary>
    public const int Size = 2 * sizeof(ulong);

    /// <summary>How many bits are set; no more than there are pairs.</summary>
    public int Count => BitOperations.PopCount(Low) + BitOperations.PopCount(High);

    /// <summary>How many bits both have.</summary>
    public int Shared(PairSignature other) => BitOperations.PopCount(Low & other.Low) + BitOperations.PopCount(High & other.High);

    /// <param name="forms">Canonical word forms in order, each pair separated by one space. Fewer than two have no pair.</param>
    public static PairSignature Of(ReadOnlySpan<char> forms)
    {
        var (low, high) = (0UL, 0UL);
        var before = -1;
        for (var start = 0; start < forms.Length;)
        {
            var length = forms[start..].IndexOf(' ');
            var end = length < 0 ? forms.Length : start + length;
            if (before >= 0 && end > start)
            {
                var bit = (int)(FormHash.Of(forms[before..end]) % 128);
                if (bit < 64)
                    low |= 1UL << bit;
                else
                    high |= 1UL << (bit - 64);
            }

            before = start;
            start = end + 1;
        }

        return new PairSignature(low, high);
    }
}
