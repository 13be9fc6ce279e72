namespace QuoteBot.Tests.Language;

public sealed class EndpointBadAnswerTests
{
    private static readonly string Nan = $$"""{"index":0,"embedding":"{{Replies.Base64(1, float.NaN, 1)}}"}""";
    private const string One = """{"index":0,"embedding":[1,2,3]}""";
    private const string Two = """{"index":1,"embedding":[1,2,3]}""";

    /// <summary>An answer to two texts, and what the message says of it.</summary>
    public static TheoryData<string, string> Wrong => new()
    {
        { "", "an empty answer" },
        { " \n", "an empty answer" },
        { "<html>Welcome</html>", "not JSON" },
        { """{"data":[""", "not JSON" },
        { "[]", "without a list of vectors" },
        { "null", "without a list of vectors" },
        { """{"data":null}""", "without a list of vectors" },
        { """{"error":{"message":"the model is loading"}}""", "gave no vectors: the model is loading" },
        { $$"""{"error":"bad key {{SomeEndpoint.Key}}"}""", "gave no vectors: bad key …" },
        { Replies.Answer(), "vectors than of texts: 0 instead of 2" },
        { Replies.Answer(One), "vectors than of texts: 1 instead of 2" },
        { Replies.Answer(One, Two, Two), "vectors than of texts: 3 instead of 2" },
        { Replies.Answer(One, One), "numbers its vectors wrongly" },
        { Replies.Answer(One, """{"index":2,"embedding":[1,2,3]}"""), "numbers its vectors wrongly" },
        { Replies.Answer(One, """{"index":-1,"embedding":[1,2,3]}"""), "numbers its vectors wrongly" },
        { Replies.Answer(One, """{"embedding":[1,2,3]}"""), "numbers its vectors wrongly" },
        { Replies.Answer(One, "null"), "numbers its vectors wrongly" },
        { Replies.Answer(Nan, Two), "not finite" },
        { Replies.Answer("""{"index":0,"embedding":[1,1e300,3]}""", Two), "not finite" },
        { Replies.Answer("""{"index":0,"embedding":[1,NaN,3]}""", Two), "not JSON" },
        { Replies.Answer("""{"index":0,"embedding":[1,null,3]}""", Two), "something else than numbers" },
        { Replies.Answer("""{"index":0,"embedding":["1",2,3]}""", Two), "something else than numbers" },
        { Replies.Answer("""{"index":0,"embedding":[]}""", Two), "something else than numbers" },
        { Replies.Answer("""{"index":0,"embedding":null}""", Two), "something else than numbers" },
        { Replies.Answer("""{"index":0}""", Two), "something else than numbers" },
        { Replies.Answer("""{"index":0,"embedding":"AAAA"}""", Two), "something else than numbers" },
        { Replies.Answer("""{"index":0,"embedding":"no base64!"}""", Two), "something else than numbers" },
        { Replies.Answer(One, """{"index":1,"embedding":[1,2]}"""), "2 numbers after others of 3" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_answer_is_named_and_not_asked_for_again(string body, string message)
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Body(body));
        using var embedder = SomeEndpoint.Of(server);

        var failure = await embedder.FailureAsync();

        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.Contains("Embeddings:", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.IsTemporary);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Other_dimensions_than_were_asked_for_are_a_failure_that_says_what_to_set()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Vectors(768));
        using var embedder = SomeEndpoint.Of(server, dimensions: 256);

        var failure = await embedder.FailureAsync();

        Assert.Contains("Set Embeddings:Dimensions to 768, or remove it.", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.IsTemporary);
    }

    [Fact]
    public async Task Another_model_that_answers_in_the_middle_is_noticed_by_its_dimensions()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Vectors(3), Replies.Vectors(4));
        using var embedder = SomeEndpoint.Of(server, batch: 1);

        var failure = await embedder.FailureAsync();

        Assert.Contains("4 numbers after others of 3", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.IsTemporary);
    }

    [Fact]
    public async Task An_answer_without_end_is_left_at_the_limit()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Endless);
        using var embedder = SomeEndpoint.Of(server);

        var failure = await embedder.FailureAsync();

        Assert.Contains("more than 64 MB", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.IsTemporary);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_so_the_other_host_sees_no_key()
    {
        await using var other = await EmbeddingServer.StartAsync(Replies.Right);
        await using var server = await EmbeddingServer.StartAsync(Replies.Redirect(other.BaseUrl + "/embeddings?key=" + SomeEndpoint.Key));
        using var embedder = SomeEndpoint.Of(server);

        var failure = await embedder.FailureAsync();

        Assert.Empty(other.Requests);
        Assert.Contains(new Uri(other.BaseUrl).Authority, failure.Message, StringComparison.Ordinal);
        Assert.False(failure.IsTemporary);
    }

    [Theory]
    [InlineData(401, "does not accept the key (401). Check Embeddings:Key")]
    [InlineData(404, "has no model “tiny”")]
    [InlineData(501, "cannot make embeddings")]
    [InlineData(413, "Lower Embeddings:BatchSize")]
    [InlineData(400, "refused the request (400: wrong … there)")]
    public async Task A_server_that_repeats_the_key_does_not_bring_it_into_the_message(int status, string message)
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Status(status, $$$"""{"error":{"message":"wrong {{{SomeEndpoint.Key}}}\n there"}}"""));
        using var embedder = SomeEndpoint.Of(server);

        var failure = await embedder.FailureAsync();

        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_wants_a_key_where_none_is_set_is_named_so()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Status(401));
        using var embedder = SomeEndpoint.Of(server, key: null);

        Assert.Contains("wants a key (401). Set Embeddings:Key.", (await embedder.FailureAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_of_the_address_is_not_shown()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Status(404, "<html>Not here</html>"));
        using var embedder = SomeEndpoint.Of(SomeEndpoint.Settings(server.BaseUrl + "?code=" + SomeEndpoint.Key));

        Assert.Contains(server.BaseUrl + " has no model “tiny”, or there is nothing at this address (404).", (await embedder.FailureAsync()).Message, StringComparison.Ordinal);
    }
}
