using System.Numerics.Tensors;

namespace QuoteBot.Tests.Meaning;

public sealed class WordDirectionsTests
{
    private static readonly string[] Forms = ["the", "harbour", "harbor", "mayor", "refused", "u.s", "#40", "qorvathel", "qorvathels", "a", "", "closing"];

    [Fact]
    public void The_cosines_of_a_word_are_those_of_its_direction()
    {
        var directions = CommittedModel.Model.Directions;
        var others = Forms.Select(directions.Of).ToArray();
        // The second time what was worked out is remembered.
        foreach (var form in Forms.Concat(Forms))
        {
            var cosines = new float[others.Length];
            directions.Cosines(form, others, cosines);
            Assert.All(others.Index(), other => Assert.Equal(TensorPrimitives.Dot<float>(directions.Of(form), other.Item), cosines[other.Index], 4));
        }
    }

    [Fact]
    public void Nothing_of_what_all_words_share_is_left_in_a_direction() =>
        Assert.All(Forms, form => Assert.Equal(0, TensorPrimitives.Dot(CommittedModel.Model.Directions.Of(form), CommittedModel.Model.CommonComponent), 4));
}
