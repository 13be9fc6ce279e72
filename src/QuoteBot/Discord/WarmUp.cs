using QuoteBot.Checking;
using QuoteBot.Discord.Cards;
using QuoteBot.Index;

namespace QuoteBot.Discord;

/// <summary>Checks some of the index's own quotes before the bot connects: the first run of every piece of code is compiled then, which takes hundreds of milliseconds, and no member waits for it.</summary>
internal static class WarmUp
{
    private const int Speakers = 20;
    private const int QuotesOfEach = 3;

    /// <summary>The methods that matter are compiled for good after some thirty calls.</summary>
    private const int Rounds = 2;

    /// <summary>A start is not held up longer.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(8);

    /// <summary>Each quote as it is, under another name, with its words in another order, and its second half: some are found, some are not.</summary>
    public static async Task RunAsync(IQuoteIndex index, TimeProvider time, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var checker = new QuoteChecker(index);
        var speakers = await index.TopSpeakersAsync(Speakers, cancellationToken);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (place, speaker) in speakers.Index())
            {
                if (await index.ProfileAsync(speaker.Name, QuotesOfEach, cancellationToken) is not { } profile)
                {
                    continue;
                }

                foreach (var claim in profile.Latest.SelectMany(quote => Claims(quote.Text, speaker.Name, speakers[(place + 1) % speakers.Count].Name)))
                {
                    VerdictEmbed.Of(await checker.CheckAsync(claim, cancellationToken));
                    if (time.GetElapsedTime(started) > Most)
                    {
                        return;
                    }
                }
            }
        }
    }

    private static IEnumerable<Claim> Claims(string quote, string speaker, string other)
    {
        var words = quote.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        yield return new Claim(quote, speaker);
        yield return new Claim(quote, other);
        yield return new Claim(string.Join(' ', words.Skip(words.Length / 2)), speaker);
        yield return new Claim(string.Join(' ', words.Order(StringComparer.Ordinal)), speaker);
    }
}
