using System.Globalization;
using System.Text;

namespace QuoteBot.Discord.Http;

/// <summary>Tells Discord's requests from others: the signature covers the time and the raw body.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint-validating-security-request-headers</remarks>
internal sealed class RequestSignature(string publicKey, TimeProvider time)
{
    /// <summary>A request that was recorded cannot be sent again later; clocks may differ by so much.</summary>
    private static readonly TimeSpan MostDifference = TimeSpan.FromMinutes(5);

    private readonly Ed25519PublicKey key = new(Convert.FromHexString(publicKey));

    /// <param name="signature">In hexadecimal digits; null or anything else is wrong.</param>
    /// <param name="timestamp">Seconds since 1970; null or anything else is wrong.</param>
    public bool IsRight(string? signature, string? timestamp, byte[] body) =>
        IsNow(timestamp) && Bytes(signature) is { } bytes && key.Verifies([.. Encoding.UTF8.GetBytes(timestamp!), .. body], bytes);

    private bool IsNow(string? timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
        && (DateTimeOffset.FromUnixTimeSeconds(seconds) - time.GetUtcNow()).Duration() <= MostDifference;

    private static byte[]? Bytes(string? signature)
    {
        var bytes = new byte[Ed25519PublicKey.SignatureBytes];
        return signature is { Length: 2 * Ed25519PublicKey.SignatureBytes }
            && Convert.FromHexString(signature, bytes, out _, out var written) is System.Buffers.OperationStatus.Done && written == bytes.Length ? bytes : null;
    }
}
