using QuoteBot.Evaluation.Variants;
using static QuoteBot.VerdictKind;

namespace QuoteBot.Tests.Evaluation;

public sealed class VariantTests
{
    [Theory]
    [InlineData("identical", 1.0, 1.0, VariantRelation.Identical)]
    [InlineData("truncated", 1.0, 0.4, VariantRelation.RecordLonger)]
    [InlineData("truncated", 0.4, 1.0, VariantRelation.ClaimLonger)]
    [InlineData("altered", 0.9, 0.9, VariantRelation.Altered)]
    public void Of_a_truncated_pair_what_is_covered_less_is_the_longer(string label, double a, double b, VariantRelation relation)
    {
        var pair = VariantReader.Parse(FormattableString.Invariant($$"""{"id":"v1","relation_auto":"{{label}}","lcs_a":{{a}},"lcs_b":{{b}},"a":{"doc":"x","text":"It holds"},"b":{"doc":"y","text":"It holds well"} }"""), "f", 1);

        Assert.Equal(new VariantPair("v1", relation, "It holds", "y", "It holds well"), pair);
    }

    [Theory]
    [InlineData("""{"relation_auto":"twisted","a":{"text":"x"},"b":{"doc":"y","text":"z"}}""", "there is no relation “twisted”")]
    [InlineData("""{"relation_auto":"identical","a":{"text":"x"}}""", "f, line 3")]
    [InlineData("[]", "f, line 3")]
    public void A_line_of_another_form_is_named_with_its_place(string line, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => VariantReader.Parse(line, "f", 3)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(VariantRelation.Identical, Verified, true)]
    [InlineData(VariantRelation.Identical, Altered, false)]
    [InlineData(VariantRelation.RecordLonger, OutOfContext, true)]
    [InlineData(VariantRelation.RecordLonger, PartlyFound, false)]
    [InlineData(VariantRelation.ClaimLonger, PartlyFound, true)]
    [InlineData(VariantRelation.ClaimLonger, OutOfContext, false)]
    [InlineData(VariantRelation.Altered, Altered, true)]
    [InlineData(VariantRelation.Altered, Verified, false)]
    public void What_is_right_follows_from_the_relation(VariantRelation relation, VerdictKind verdict, bool isMet) =>
        Assert.Equal(isMet, new VariantPair("v", relation, "The bridge holds", "y", "That bridge held").IsMetBy(SomeClaim.Verdict(verdict)));

    [Fact]
    public void An_alteration_may_be_verified_when_the_answer_names_it_or_there_is_none()
    {
        var altered = new VariantPair("v", VariantRelation.Altered, "The bridge’s safe", "y", "That bridge is safe");
        DiffPart[] diff = [new(DiffOp.Insert, "The", "", DiffChange.Cosmetic)];

        Assert.True(altered.IsMetBy(SomeClaim.Verdict(Verified) with { Diff = diff }));
        Assert.True((altered with { Record = "So: the BRIDGE'S safe!" }).IsMetBy(SomeClaim.Verdict(Verified)));
        Assert.False(altered.IsMetBy(SomeClaim.Verdict(Verified)));
    }
}
