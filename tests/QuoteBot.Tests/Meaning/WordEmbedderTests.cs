using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using QuoteBot.Meaning;

namespace QuoteBot.Tests.Meaning;

public sealed class WordEmbedderTests
{
    private const string Sentence = "The council will rebuild the old bridge before winter.";

    private static readonly WordEmbedder Embedder = CommittedModel.Embedder;

    [Theory]
    [InlineData("The mayor refused to answer the reporters.", "She would not reply to questions from the press, the town's leader.", "The soup needs more salt and an onion.")]
    [InlineData("Schools will close because of the storm.", "Pupils stay at home as heavy weather is on its way.", "The shares of the bank rose again.")]
    [InlineData("We have to lower taxes for small companies.", "Little businesses should pay less to the state.", "The goalkeeper broke his arm in training.")]
    [InlineData("The army withdrew its soldiers from the border.", "Troops were pulled back from the frontier.", "A cook book for children won the prize.")]
    [InlineData("The factory laid off two hundred workers.", "Many employees at the plant lost their jobs.", "The choir sang in the cathedral at night.")]
    public void A_sentence_is_nearer_to_its_paraphrase_than_to_another_matter(string sentence, string paraphrase, string other)
    {
        var vector = Direction(sentence);
        Assert.True(TensorPrimitives.Dot<float>(vector, Direction(paraphrase)) > TensorPrimitives.Dot<float>(vector, Direction(other)) + 0.1f);
    }

    [Fact]
    public void One_unknown_name_makes_two_texts_nearer_and_another_does_not()
    {
        var vector = Direction("Qorvathel promised a new harbour.");
        var same = TensorPrimitives.Dot<float>(vector, Direction("A bigger port was announced by Qorvathel."));
        var other = TensorPrimitives.Dot<float>(vector, Direction("A bigger port was announced by Zindrubel."));
        Assert.True(same > other + 0.1f);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" … — !?")]
    [InlineData("😀🎉")]
    [InlineData("\0\0")]
    public void A_text_without_a_word_is_all_zeros(string text) => Assert.All(Vector(text), x => Assert.Equal(0, x));

    [Theory]
    [InlineData("Vexolundar Miprantoq Ublisketh")]
    [InlineData("Die Brücke wird vor dem Winter fertig, sagte der Bürgermeister.")]
    [InlineData("橋は冬までに完成します")]
    [InlineData("bridge\0winter 😀 \ud800 council")]
    public void A_text_without_a_known_word_or_of_another_language_has_a_vector_of_its_own(string text)
    {
        var vector = Vector(text);
        Assert.All(vector, x => Assert.True(float.IsFinite(x)));
        Assert.NotEqual(0, TensorPrimitives.Norm<float>(vector));
        Assert.NotEqual(Vector(Sentence), vector);
    }

    [Fact]
    public void A_hundred_thousand_characters_are_one_text_like_any_other()
    {
        foreach (var text in new[] { string.Concat(Enumerable.Repeat(Sentence + " ", 1_900)), new string('x', 100_000) })
            Assert.All(Vector(text), x => Assert.True(float.IsFinite(x)));
    }

    [Fact]
    public void Capitals_spelling_and_punctuation_do_not_count() =>
        Assert.Equal(Vector("the labor minister isn't here"), Vector("“The Labour Minister is not here.”"));

    [Fact]
    public void All_threads_give_the_same_vector()
    {
        var expected = Vector(Sentence);
        Parallel.For(0, 200, _ => Assert.Equal(expected, Vector(Sentence)));
    }

    [Fact]
    public async Task The_generator_gives_the_same_vectors_in_the_order_of_the_texts()
    {
        IEmbeddingGenerator<string, Embedding<float>> generator = Embedder;
        var embeddings = await generator.GenerateAsync([Sentence, "", "winter"]);
        Assert.Equal([Vector(Sentence), Vector(""), Vector("winter")], embeddings.Select(embedding => embedding.Vector.ToArray()));
    }

    [Fact]
    public void The_generator_tells_the_models_identity()
    {
        IEmbeddingGenerator<string, Embedding<float>> generator = Embedder;
        var metadata = generator.GetService<EmbeddingGeneratorMetadata>()!;
        Assert.Equal(("quotebot", CommittedModel.Model.Id, 100), (metadata.ProviderName, metadata.DefaultModelId, metadata.DefaultModelDimensions));
        Assert.Same(Embedder, generator.GetService<WordEmbedder>());
        Assert.Null(generator.GetService<IChatClient>());
    }

    private static float[] Vector(string text)
    {
        var vector = new float[CommittedModel.Model.Dimensions];
        Embedder.Embed(text, vector);
        return vector;
    }

    /// <summary>As an index compares it: the common component out, length 1.</summary>
    private static float[] Direction(string text)
    {
        var vector = Vector(text);
        var common = CommittedModel.Model.CommonComponent;
        TensorPrimitives.MultiplyAdd(common, -TensorPrimitives.Dot(vector, common), vector, vector);
        TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        return vector;
    }
}
