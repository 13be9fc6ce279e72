using System.Security.Cryptography;
using QuoteBot.Discord.Http;

namespace QuoteBot.Cli.Bench.DiscordServer;

/// <summary>A private key, by which the local Discord signs its requests to a bot.</summary>
internal sealed class Ed25519Key : IDisposable
{
    private readonly IntPtr key;

    /// <param name="seed">32 bytes.</param>
    public Ed25519Key(byte[] seed)
    {
        key = LibCrypto.EVP_PKEY_new_raw_private_key(LibCrypto.Ed25519, IntPtr.Zero, seed, (nuint)seed.Length);
        var bytes = new byte[Ed25519PublicKey.KeyBytes];
        nuint length = Ed25519PublicKey.KeyBytes;
        if (key == IntPtr.Zero || LibCrypto.EVP_PKEY_get_raw_public_key(key, bytes, ref length) != 1)
        {
            throw new ArgumentException("A private key is 32 bytes.", nameof(seed));
        }

        PublicKey = Convert.ToHexStringLower(bytes);
    }

    /// <summary>In hexadecimal digits.</summary>
    public string PublicKey { get; }

    public static Ed25519Key New() => new(RandomNumberGenerator.GetBytes(Ed25519PublicKey.KeyBytes));

    /// <summary>The signature in hexadecimal digits.</summary>
    public string Sign(byte[] message)
    {
        var context = LibCrypto.EVP_MD_CTX_new();
        var signature = new byte[Ed25519PublicKey.SignatureBytes];
        nuint length = Ed25519PublicKey.SignatureBytes;
        try
        {
            return LibCrypto.EVP_DigestSignInit(context, IntPtr.Zero, IntPtr.Zero, IntPtr.Zero, key) == 1
                && LibCrypto.EVP_DigestSign(context, signature, ref length, message, (nuint)message.Length) == 1
                ? Convert.ToHexStringLower(signature)
                : throw new CryptographicException("OpenSSL did not sign.");
        }
        finally
        {
            LibCrypto.EVP_MD_CTX_free(context);
        }
    }

    public void Dispose() => LibCrypto.EVP_PKEY_free(key);
}
