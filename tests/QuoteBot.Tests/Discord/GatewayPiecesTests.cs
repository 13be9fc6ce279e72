using System.IO.Compression;
using System.Text;
using QuoteBot.Discord.Gateway;

namespace QuoteBot.Tests.Discord;

public sealed class GatewayPiecesTests
{
    [Fact]
    public void The_pieces_of_a_stream_are_inflated_one_by_one()
    {
        using var compressed = new MemoryStream();
        using var deflater = new ZLibStream(compressed, CompressionLevel.Optimal);
        using var inflater = new StreamInflater();

        foreach (var text in Enumerable.Range(0, 50).Select(at => new string('a', at * 500) + at))
        {
            compressed.SetLength(0);
            deflater.Write(Encoding.UTF8.GetBytes(text));
            deflater.Flush();
            using var into = new MemoryStream();
            Assert.True(StreamInflater.IsWhole(compressed.ToArray()));
            inflater.Inflate(compressed.ToArray(), into);
            Assert.Equal(text, Encoding.UTF8.GetString(into.ToArray()));
        }
    }

    [Fact]
    public void A_piece_that_would_fill_the_memory_is_refused()
    {
        using var compressed = new MemoryStream();
        using var deflater = new ZLibStream(compressed, CompressionLevel.Fastest);
        deflater.Write(new byte[StreamInflater.MostBytes + 1]);
        deflater.Flush();
        using var inflater = new StreamInflater();

        Assert.True(compressed.Length < 1_000_000);
        Assert.Throws<InvalidDataException>(() => inflater.Inflate(compressed.ToArray(), new MemoryStream()));
    }

    [Fact]
    public void Waits_between_connections_grow_to_a_minute_and_begin_anew_after_success()
    {
        var backoff = new Backoff(new Random(1));

        var waits = Enumerable.Range(0, 40).Select(_ => backoff.Next().TotalSeconds).ToList();
        backoff.Reset();

        Assert.InRange(waits[0], 0.1, 0.5);
        Assert.All(waits, wait => Assert.InRange(wait, 0.1, 60));
        Assert.True(waits[20..].Max() > 40 && waits[20..].Distinct().Count() > 10);
        Assert.InRange(backoff.Next().TotalSeconds, 0.1, 0.5);
    }

    [Theory]
    [InlineData("wss://resume.example", "wss://first.example", "wss://resume.example/?v=10&encoding=json&compress=zlib-stream")]
    [InlineData("wss://resume.example/path/?v=9", "wss://first.example", "wss://resume.example/path/?v=10&encoding=json&compress=zlib-stream")]
    [InlineData("ws://resume.example", "wss://first.example", "wss://first.example/")]
    [InlineData("https://resume.example", "wss://first.example", "wss://first.example/")]
    [InlineData(null, "wss://first.example", "wss://first.example/")]
    public void A_session_is_resumed_where_the_gateway_says_unless_that_is_no_safe_place(string? resume, string first, string expected)
    {
        Assert.Equal(expected, GatewayAddress.ForResume(resume, new Uri(first)).ToString());
    }

    [Fact]
    public void A_session_that_cannot_be_resumed_five_times_is_forgotten()
    {
        var session = new GatewaySession();
        using var ready = System.Text.Json.JsonDocument.Parse("""{"session_id":"a"}""");
        session.Begin(ready.RootElement);

        foreach (var _ in Enumerable.Range(0, 5))
        {
            session.Try();
            Assert.Equal("a", session.Id);
        }

        session.Try();
        Assert.Null(session.Id);
    }
}
