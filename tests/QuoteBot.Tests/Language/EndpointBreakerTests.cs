using QuoteBot.Language;

namespace QuoteBot.Tests.Language;

public sealed class EndpointBreakerTests
{
    [Fact]
    public async Task A_dead_endpoint_fails_at_once_for_a_while_even_after_a_long_good_time()
    {
        Reply[] good = [.. Enumerable.Repeat(Replies.Right, 20)];
        await using var server = await EmbeddingServer.StartAsync([.. good, Replies.Status(500)]);
        using var embedder = SomeEndpoint.Of(server, batch: 1);
        await embedder.GenerateAsync(Enumerable.Repeat("text", good.Length));
        await embedder.FailureAsync("one");
        var asked = server.Requests.Count;

        var failure = await embedder.FailureAsync("one");

        Assert.Equal(asked, server.Requests.Count);
        Assert.True(failure.IsTemporary);
        Assert.InRange(failure.RetryAfter!.Value, TimeSpan.FromSeconds(1), ConsecutiveBreaker.Break);
    }

    [Fact]
    public async Task After_the_break_one_try_decides_and_a_good_one_ends_it()
    {
        var time = SomeEndpoint.Time();
        Reply[] bad = [.. Enumerable.Repeat(Replies.Status(500), EndpointResilience.Tries + 1)];
        await using var server = await EmbeddingServer.StartAsync([.. bad, Replies.Right]);
        using var embedder = SomeEndpoint.Of(server, time);
        await embedder.FailureAsync();

        time.Advance(ConsecutiveBreaker.Break);
        await embedder.FailureAsync();
        Assert.Equal(bad.Length, server.Requests.Count);

        time.Advance(ConsecutiveBreaker.Break);
        await embedder.GenerateAsync(["one"]);
        await embedder.GenerateAsync(["two"]);
        Assert.Equal(bad.Length + 2, server.Requests.Count);
    }

    [Fact]
    public async Task Failures_with_good_answers_between_them_do_not_count_as_down()
    {
        Reply[] shaky = [Replies.Status(500), Replies.Right];
        await using var server = await EmbeddingServer.StartAsync([.. Enumerable.Repeat(shaky, 2 * EndpointResilience.Tries).SelectMany(replies => replies)]);
        using var embedder = SomeEndpoint.Of(server, batch: 1);

        var vectors = await embedder.GenerateAsync(Enumerable.Repeat("text", 2 * EndpointResilience.Tries));

        Assert.Equal(2 * EndpointResilience.Tries, vectors.Count);
    }

    [Fact]
    public async Task Too_many_requests_do_not_count_as_down()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Status(429));
        using var embedder = SomeEndpoint.Of(server);

        await embedder.FailureAsync();
        await embedder.FailureAsync();

        Assert.Equal(2 * EndpointResilience.Tries, server.Requests.Count);
    }

    [Fact]
    public async Task Cancelled_requests_do_not_count_as_down()
    {
        var cancel = new CancellationTokenSource();
        Reply cancels = Replies.Hangs(() => cancel.Cancel());
        await using var server = await EmbeddingServer.StartAsync([.. Enumerable.Repeat(cancels, EndpointResilience.Tries), Replies.Right]);
        using var embedder = SomeEndpoint.Of(server);
        for (var time = 0; time < EndpointResilience.Tries; time++)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => embedder.GenerateAsync(["one"], cancellationToken: cancel.Token));
            cancel = new CancellationTokenSource();
        }

        Assert.Single(await embedder.GenerateAsync(["one"]));
    }
}
