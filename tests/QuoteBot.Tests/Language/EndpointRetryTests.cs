using System.Globalization;
using System.Net;
using System.Net.Sockets;
using QuoteBot.Language;

namespace QuoteBot.Tests.Language;

public sealed class EndpointRetryTests
{
    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_passing_failure_is_tried_again(int status)
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Status(status), Replies.Status(status), Replies.Right);
        var time = SomeEndpoint.Time();
        using var embedder = SomeEndpoint.Of(server, time);

        var vectors = await embedder.GenerateAsync(["four"]);

        Assert.Equal(4, vectors[0].Vector.Span[0]);
        Assert.Equal(3, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Equal(["four"], request.Texts));
    }

    [Fact]
    public async Task The_waits_grow_and_end_after_four_tries()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Status(500, """{"error":{"message":"out of memory"}}"""));
        var time = SomeEndpoint.Time();
        using var embedder = SomeEndpoint.Of(server, time);

        var failure = await embedder.FailureAsync();

        Assert.True(failure.IsTemporary);
        Assert.Contains("500: out of memory", failure.Message, StringComparison.Ordinal);
        Assert.Equal(EndpointResilience.Tries, server.Requests.Count);
        Assert.Equal(3, time.Waits.Count);
        Assert.True(time.Waits[0] > TimeSpan.Zero && time.Waits[2] > time.Waits[0], string.Join(' ', time.Waits));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Mon, 19 Jan 2026 12:00:09 GMT", 9)]
    public async Task Retry_after_is_obeyed_as_seconds_and_as_a_date(string retryAfter, int seconds)
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Status(429, retryAfter: retryAfter), Replies.Right);
        var time = SomeEndpoint.Time();
        using var embedder = SomeEndpoint.Of(server, time);

        await embedder.GenerateAsync(["four"]);

        Assert.Equal([TimeSpan.FromSeconds(seconds)], time.Waits);
    }

    [Fact]
    public async Task A_retry_after_that_is_over_gives_the_usual_wait()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Status(503, retryAfter: "Mon, 19 Jan 2026 11:00:00 GMT"), Replies.Right);
        var time = SomeEndpoint.Time();
        using var embedder = SomeEndpoint.Of(server, time);

        await embedder.GenerateAsync(["four"]);

        Assert.InRange(time.Waits.Single(), TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_long_retry_after_is_handed_on_instead_of_waited_for()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Status(429, retryAfter: "3600"));
        var time = SomeEndpoint.Time();
        using var embedder = SomeEndpoint.Of(server, time);

        var failure = await embedder.FailureAsync();

        Assert.True(failure.IsTemporary);
        Assert.Equal(TimeSpan.FromHours(1), failure.RetryAfter);
        Assert.Empty(time.Waits);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(422)]
    [InlineData(501)]
    public async Task What_only_a_person_can_mend_is_not_tried_again(int status)
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Status(status));
        using var embedder = SomeEndpoint.Of(server);

        var failure = await embedder.FailureAsync();

        Assert.False(failure.IsTemporary);
        Assert.Null(failure.RetryAfter);
        Assert.Contains(status.ToString(CultureInfo.InvariantCulture), failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_in_time_is_tried_again_and_then_temporary()
    {
        var time = SomeEndpoint.Time();
        await using var server = await EmbeddingServer.StartAsync(Replies.Hangs(time.Expire));
        using var embedder = SomeEndpoint.Of(server, time);

        var failure = await embedder.FailureAsync();

        Assert.True(failure.IsTemporary);
        Assert.Contains("within 77 s", failure.Message, StringComparison.Ordinal);
        Assert.Equal(EndpointResilience.Tries, server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_hangs_in_the_middle_of_its_answer_is_tried_again()
    {
        var time = SomeEndpoint.Time();
        await using var server = await EmbeddingServer.StartAsync(Replies.HangsInTheBody(time.Expire), Replies.Right);
        using var embedder = SomeEndpoint.Of(server, time);

        var vectors = await embedder.GenerateAsync(["four"]);

        Assert.Equal(4, vectors[0].Vector.Span[0]);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_connection_that_is_closed_is_tried_again()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.ClosesAtOnce, Replies.ClosesInTheBody, Replies.Right);
        using var embedder = SomeEndpoint.Of(server);

        var vectors = await embedder.GenerateAsync(["four"]);

        Assert.Equal(4, vectors[0].Vector.Span[0]);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_connection_that_is_closed_each_time_is_temporary()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.ClosesInTheBody);
        using var embedder = SomeEndpoint.Of(server);

        var failure = await embedder.FailureAsync();

        Assert.True(failure.IsTemporary);
        Assert.Contains("broke off", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_where_nobody_listens_is_temporary()
    {
        using var embedder = SomeEndpoint.Of(SomeEndpoint.Settings(Nowhere()));

        var failure = await embedder.FailureAsync();

        Assert.True(failure.IsTemporary);
        Assert.Contains("cannot be reached", failure.Message, StringComparison.Ordinal);
    }

    private static string Nowhere()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://{listener.LocalEndpoint}/v1";
    }
}
