namespace QuoteBot.Discord.Http;

/// <summary>A key that tells whether a message was signed by the owner of its private half (RFC 8032, pure Ed25519). Safe for several callers at once.</summary>
/// <remarks>It is meant to live as long as the program; the little memory of OpenSSL's is freed with it.</remarks>
internal sealed class Ed25519PublicKey
{
    public const int KeyBytes = 32;
    public const int SignatureBytes = 64;

    private readonly IntPtr key;

    /// <param name="bytes">The raw 32 bytes.</param>
    /// <exception cref="ArgumentException">They are no key.</exception>
    /// <exception cref="PlatformNotSupportedException">OpenSSL's library is not there.</exception>
    public Ed25519PublicKey(byte[] bytes)
    {
        try
        {
            key = bytes.Length == KeyBytes ? LibCrypto.EVP_PKEY_new_raw_public_key(LibCrypto.Ed25519, IntPtr.Zero, bytes, KeyBytes) : IntPtr.Zero;
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            throw new PlatformNotSupportedException(
                "Signed requests need OpenSSL's libcrypto, 1.1.1 or later, which is not on this machine. Install it (Debian: libssl3), or leave Discord:PublicKey out and use the gateway.", missing);
        }

        if (key == IntPtr.Zero)
        {
            throw new ArgumentException("An Ed25519 public key is 32 bytes.", nameof(bytes));
        }
    }

    ~Ed25519PublicKey()
    {
        if (key != IntPtr.Zero)
        {
            LibCrypto.EVP_PKEY_free(key);
        }
    }

    /// <summary>False for any signature but the right one, also of another length.</summary>
    public bool Verifies(byte[] message, byte[] signature)
    {
        if (signature.Length != SignatureBytes)
        {
            return false;
        }

        var context = LibCrypto.EVP_MD_CTX_new();
        try
        {
            return LibCrypto.EVP_DigestVerifyInit(context, IntPtr.Zero, IntPtr.Zero, IntPtr.Zero, key) == 1
                && LibCrypto.EVP_DigestVerify(context, signature, SignatureBytes, message, (nuint)message.Length) == 1;
        }
        finally
        {
            LibCrypto.EVP_MD_CTX_free(context);
            GC.KeepAlive(this);
        }
    }
}
