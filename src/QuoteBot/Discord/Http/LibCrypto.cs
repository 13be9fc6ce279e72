using System.Reflection;
using System.Runtime.InteropServices;

namespace QuoteBot.Discord.Http;

/// <summary>OpenSSL's library, as far as Ed25519 needs it: .NET itself does not offer it.</summary>
/// <remarks>https://docs.openssl.org/3.0/man7/EVP_SIGNATURE-ED25519</remarks>
internal static class LibCrypto
{
    /// <summary>EVP_PKEY_ED25519, the number that OpenSSL gives this kind of key.</summary>
    public const int Ed25519 = 1087;

    private const string Library = "libcrypto";

    /// <summary>What version 3 and 1.1.1, the first with one-shot Ed25519, are called on Linux, macOS and Windows; the newest first.</summary>
    private static readonly string[] FileNames =
        ["libcrypto.so.3", "libcrypto.so.1.1", "libcrypto.so", "libcrypto.3.dylib", "libcrypto.dylib", "libcrypto-3-x64.dll", "libcrypto-3-arm64.dll", "libcrypto-3.dll"];

    static LibCrypto() => NativeLibrary.SetDllImportResolver(typeof(LibCrypto).Assembly, Resolve);

    [DllImport(Library)]
    public static extern IntPtr EVP_PKEY_new_raw_public_key(int type, IntPtr engine, byte[] key, nuint length);

    [DllImport(Library)]
    public static extern IntPtr EVP_PKEY_new_raw_private_key(int type, IntPtr engine, byte[] key, nuint length);

    [DllImport(Library)]
    public static extern int EVP_PKEY_get_raw_public_key(IntPtr key, byte[] bytes, ref nuint length);

    [DllImport(Library)]
    public static extern void EVP_PKEY_free(IntPtr key);

    [DllImport(Library)]
    public static extern IntPtr EVP_MD_CTX_new();

    [DllImport(Library)]
    public static extern void EVP_MD_CTX_free(IntPtr context);

    [DllImport(Library)]
    public static extern int EVP_DigestVerifyInit(IntPtr context, IntPtr keyContext, IntPtr digest, IntPtr engine, IntPtr key);

    [DllImport(Library)]
    public static extern int EVP_DigestVerify(IntPtr context, byte[] signature, nuint signatureLength, byte[] data, nuint dataLength);

    [DllImport(Library)]
    public static extern int EVP_DigestSignInit(IntPtr context, IntPtr keyContext, IntPtr digest, IntPtr engine, IntPtr key);

    [DllImport(Library)]
    public static extern int EVP_DigestSign(IntPtr context, byte[] signature, ref nuint signatureLength, byte[] data, nuint dataLength);

    /// <summary>Takes the first that is there. Where none is, .NET's own search for the plain name fails with a <see cref="DllNotFoundException"/>.</summary>
    private static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        foreach (var file in name == Library ? FileNames : [])
        {
            if (NativeLibrary.TryLoad(file, assembly, path, out var handle))
            {
                return handle;
            }
        }

        return IntPtr.Zero;
    }
}
