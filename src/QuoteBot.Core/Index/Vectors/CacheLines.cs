using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace QuoteBot.Index.Vectors;

/// <summary>What the processor keeps near to itself.</summary>
internal static class CacheLines
{
    private const int Length = 64;

    /// <summary>Asks the processor to fetch what is read soon: what is not there costs more to wait for than to compute with. Changes nothing else, and does nothing where the processor has no such instruction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Prefetch(ReadOnlySpan<byte> soon)
    {
        if (!Sse.IsSupported)
            return;
        fixed (byte* bytes = soon)
        {
            for (var at = 0; at < soon.Length; at += Length)
                Sse.Prefetch0(bytes + at);
        }
    }
}
