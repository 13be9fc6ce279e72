namespace QuoteBot.Meaning;

/// <summary>The hash by which a model file is laid out: FNV-1a over UTF-16, then mixed. It is part of the file's format.</summary>
internal static class FormHash
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> form)
    {
        var hash = Start;
        foreach (var c in form)
            hash = (hash ^ c) * Prime;
        return Mix(hash);
    }

    /// <summary>The next of a sequence of well mixed numbers (the finaliser of MurmurHash3).</summary>
    public static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 33)) * 0xff51afd7ed558ccd;
        x = (x ^ (x >> 33)) * 0xc4ceb9fe1a85ec53;
        return x ^ (x >> 33);
    }
}
