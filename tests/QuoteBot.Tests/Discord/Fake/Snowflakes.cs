using System.Globalization;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>New ids, ever higher.</summary>
/// <remarks>https://docs.discord.com/developers/reference#snowflakes</remarks>
internal sealed class Snowflakes(TimeProvider time)
{
    private const long Epoch = 1_420_070_400_000;

    private long last;

    public string Next()
    {
        lock (this)
        {
            last = Math.Max(last + 1, (time.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << 22);
            return last.ToString(CultureInfo.InvariantCulture);
        }
    }
}
