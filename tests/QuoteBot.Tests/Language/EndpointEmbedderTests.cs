using Microsoft.Extensions.AI;
using QuoteBot.Language;

namespace QuoteBot.Tests.Language;

public sealed class EndpointEmbedderTests
{
    [Fact]
    public async Task Texts_go_out_in_batches_and_their_vectors_come_back_in_order()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Right);
        using var embedder = SomeEndpoint.Of(server, batch: 2);

        var vectors = await embedder.GenerateAsync(["a", "bb", "ccc", "dddd", "eeeee"]);

        Assert.Equal([1, 2, 3, 4, 5], vectors.Select(vector => vector.Vector.Span[0]));
        Assert.Equal([2, 2, 1], server.Requests.Select(request => request.Texts.Count));
        Assert.All(vectors, vector => Assert.Equal("tiny", vector.ModelId));
    }

    [Fact]
    public async Task Vectors_that_come_in_another_order_are_put_in_order()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.BackToFront);
        using var embedder = SomeEndpoint.Of(server);

        var vectors = await embedder.GenerateAsync(["a", "bb", "ccc"]);

        Assert.Equal([1, 2, 3], vectors.Select(vector => vector.Vector.Span[0]));
    }

    [Fact]
    public async Task Written_numbers_are_read_as_well_as_base64()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Numbers);
        using var embedder = SomeEndpoint.Of(server);

        var vectors = await embedder.GenerateAsync(["four"]);

        Assert.Equal([4, 0.5f, -1], vectors[0].Vector.ToArray());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(3)]
    public async Task Dimensions_are_asked_for_only_when_they_are_set(int? dimensions)
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Right);
        using var embedder = SomeEndpoint.Of(server, dimensions: dimensions);

        await embedder.GenerateAsync(["one"]);

        var body = server.Requests.Single().Body;
        Assert.Equal(dimensions, body["dimensions"]?.GetValue<int>());
        Assert.Equal("tiny", body["model"]!.GetValue<string>());
        Assert.Equal("base64", body["encoding_format"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(SomeEndpoint.Key, "Bearer " + SomeEndpoint.Key)]
    [InlineData(SomeEndpoint.Key + "\n", "Bearer " + SomeEndpoint.Key)]
    [InlineData(null, null)]
    [InlineData(" ", null)]
    public async Task The_key_is_sent_and_a_server_without_one_gets_none(string? key, string? sent)
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Right);
        using var embedder = SomeEndpoint.Of(server, key: key);

        await embedder.GenerateAsync(["one"]);

        Assert.Equal(sent, server.Requests.Single().Authorization);
    }

    [Theory]
    [InlineData("", "/v1/embeddings")]
    [InlineData("/", "/v1/embeddings")]
    [InlineData("/deployments/tiny?api-version=2026-01-01", "/v1/deployments/tiny/embeddings?api-version=2026-01-01")]
    public async Task The_path_is_added_to_the_base_address_before_its_query(string end, string target)
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Right);
        using var embedder = SomeEndpoint.Of(SomeEndpoint.Settings(server.BaseUrl + end));

        await embedder.GenerateAsync(["one"]);

        Assert.Equal(target, server.Requests.Single().Target);
    }

    [Fact]
    public async Task An_older_Azure_address_gets_the_key_under_its_name_there()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Status(500), Replies.Right);
        using var embedder = SomeEndpoint.Of(SomeEndpoint.Settings(server.BaseUrl + "?api-version=2026-01-01"));

        await embedder.GenerateAsync(["one"]);

        Assert.All(server.Requests, request => Assert.Equal((null, SomeEndpoint.Key), (request.Authorization, request.ApiKey)));
    }

    [Fact]
    public async Task An_empty_text_is_not_sent_and_has_a_vector_of_zeros()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Right);
        using var embedder = SomeEndpoint.Of(server);

        var vectors = await embedder.GenerateAsync(["", "bb", " \n"]);

        Assert.Equal(["bb"], server.Requests.Single().Texts);
        Assert.Equal([0, 0, 0], vectors[0].Vector.ToArray());
        Assert.Equal(2, vectors[1].Vector.Span[0]);
        Assert.Equal([0, 0, 0], vectors[2].Vector.ToArray());
    }

    [Fact]
    public async Task Zeros_have_the_right_length_also_when_no_text_tells_it()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Vectors(5));
        using var embedder = SomeEndpoint.Of(server);

        var vectors = await embedder.GenerateAsync([""]);

        Assert.Equal(5, vectors[0].Vector.Length);
    }

    [Fact]
    public async Task No_text_asks_nothing()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Status(500));
        using var embedder = SomeEndpoint.Of(server);

        Assert.Empty(await embedder.GenerateAsync([]));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_long_text_is_cut_and_never_inside_a_character()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Right);
        using var embedder = SomeEndpoint.Of(server);

        await embedder.GenerateAsync([new string('a', 5_000), new string('b', SentText.MaxCharacters - 1) + "😀"]);

        Assert.Equal([SentText.MaxCharacters, SentText.MaxCharacters - 1], server.Requests.Single().Texts.Select(text => text.Length));
    }

    [Fact]
    public async Task The_metadata_learn_the_dimensions_from_the_first_answer()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Right);
        using var embedder = SomeEndpoint.Of(server);
        Assert.Null(embedder.GetService<EmbeddingGeneratorMetadata>()!.DefaultModelDimensions);

        var probed = await embedder.ProbeAsync();
        await embedder.ProbeAsync();

        var known = embedder.GetService<EmbeddingGeneratorMetadata>()!;
        Assert.Equal(3, known.DefaultModelDimensions);
        Assert.Equal(("openai-compatible", "tiny", 3), (probed.ProviderName, probed.DefaultModelId, probed.DefaultModelDimensions));
        Assert.Equal(new Uri(server.BaseUrl), known.ProviderUri);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Dimensions_that_are_set_are_known_without_asking()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Right);
        using var embedder = SomeEndpoint.Of(server, dimensions: 3);

        Assert.Equal(3, (await embedder.ProbeAsync()).DefaultModelDimensions);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Options_for_another_model_or_other_dimensions_are_refused()
    {
        await using var server = await EmbeddingServer.StartAsync(Replies.Right);
        using var embedder = SomeEndpoint.Of(server, dimensions: 3);

        await Assert.ThrowsAsync<ArgumentException>(() => embedder.GenerateAsync(["one"], new EmbeddingGenerationOptions { ModelId = "other" }));
        await Assert.ThrowsAsync<ArgumentException>(() => embedder.GenerateAsync(["one"], new EmbeddingGenerationOptions { Dimensions = 4 }));
        await embedder.GenerateAsync(["one"], new EmbeddingGenerationOptions { ModelId = "tiny", Dimensions = 3 });
    }

    [Fact]
    public async Task Cancelling_ends_a_request_that_hangs_at_once()
    {
        using var cancelled = new CancellationTokenSource();
        await using var server = await EmbeddingServer.StartAsync(Replies.Hangs(cancelled.Cancel));
        using var embedder = SomeEndpoint.Of(server);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => embedder.GenerateAsync(["one"], cancellationToken: cancelled.Token));

        Assert.Single(server.Requests);
    }
}
