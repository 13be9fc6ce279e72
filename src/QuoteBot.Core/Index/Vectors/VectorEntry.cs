using System.Runtime.InteropServices;

namespace QuoteBot.Index.Vectors;

/// <summary>What a stored vector stands for. An article's entries are kept as one blob, its vectors as another, in the same order.</summary>
/// <param name="Passage">The passage's number in the article, from 0. One in which several speak has an entry for each.</param>
/// <param name="Speaker">The speaker's key in the ledger; 0 when nobody is known.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct VectorEntry(int Passage, int Speaker)
{
    public static byte[] Bytes(VectorEntry[] entries) => MemoryMarshal.AsBytes<VectorEntry>(entries).ToArray();

    public static ReadOnlySpan<VectorEntry> Of(ReadOnlySpan<byte> bytes) => MemoryMarshal.Cast<byte, VectorEntry>(bytes);
}
