using QuoteBot.Checking;

namespace QuoteBot.Tests.Checking;

/// <summary>Slips and short forms of whoever types a quote change nothing of what was said; another name or word does.</summary>
public sealed class TypedSlipTests
{
    private static async Task<VerdictKind> Check(string claim, string printed) => (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(printed))).Kind;

    private const string Philip = "The mayor and Phillip Thorne have closed the old quay for two years";

    [Theory]
    [InlineData("the mayor and philip thorne have closed the old quay for two years")]
    [InlineData("the mayor and phillp thorne have closed the old quay for two years")]
    [InlineData("the mayor and phillip thorme have closed the old quay for two years")]
    public async Task A_name_typed_with_a_slip_is_the_same_name(string claim) => Assert.Equal(VerdictKind.Verified, await Check(claim, Philip));

    [Fact]
    public async Task A_name_typed_with_a_slip_may_open_the_claim()
        => Assert.Equal(VerdictKind.Verified, await Check("hilary thorne turned the town into her private harbour", "Hillary Thorne turned the town into her private harbour"));

    [Theory]
    [InlineData("If the tolls were a crime for Micheal Thorne then they were one for the mayor", "If the tolls were a crime for Michael Thorne, then they were one for the mayor")]
    [InlineData("everybody asks why the town looks away from all that Crooked Hilary has done", "everybody asks why the town looks away from all that Crooked Hillary has done")]
    [InlineData("they have paid tariffs on fifty tonnes of hi-tech and on ten tonnes of coal", "they have paid tariffs on fifty tonnes of High Tech, and on ten tonnes of coal")]
    public async Task A_first_name_in_its_other_spelling_is_the_same_name(string claim, string printed) => Assert.Equal(VerdictKind.Verified, await Check(claim, printed));

    [Theory]
    [InlineData("the mayor and Carlo Thorne have closed the old quay for two years", "the mayor and Carol Thorne have closed the old quay for two years")]
    [InlineData("the mayor and Marie have closed the old quay for two years", "the mayor and Maria have closed the old quay for two years")]
    public async Task A_first_name_of_somebody_else_is_another_name(string claim, string printed) => Assert.Equal(VerdictKind.Altered, await Check(claim, printed));

    [Theory]
    [InlineData("the mayor and Phoebe Thorne have closed the old quay for two years")]
    [InlineData("the mayor and Phillip Hansen have closed the old quay for two years")]
    public async Task Another_name_is_another_name(string claim) => Assert.Equal(VerdictKind.Altered, await Check(claim, Philip));

    [Theory]
    [InlineData("I should have brought a tent and camped outfront of the town hall", "I should have brought a tent and camped out in front of the town hall")]
    [InlineData("the town has updated most of its harbour regs this year", "the town has updated most of its harbour regulations this year")]
    [InlineData("the prez and the repubs have left the quay to the gulls", "the president and the Republicans have left the quay to the gulls")]
    [InlineData("they have left this to the mayor and can she pay for the tunnel", "they have left this to the mayor and -- the mayor -- can she pay for the tunnel")]
    public async Task Short_forms_and_words_lost_or_said_twice_are_the_same_words(string claim, string printed) => Assert.Equal(VerdictKind.Verified, await Check(claim, printed));

    [Theory]
    [InlineData("I should have brought a tent and camped far of the town hall", "I should have brought a tent and camped out in front of the town hall")]
    [InlineData("they have left this to the mayor and can she pay for the tunnel", "they have left this to the mayor and the council can she pay for the tunnel")]
    public async Task Other_words_are_other_words(string claim, string printed) => Assert.Equal(VerdictKind.Altered, await Check(claim, printed));

    [Fact]
    public async Task Another_spelling_of_a_surname_is_told()
    {
        var verdict = await VerdictTests.Check("the mayor and John Larsen have closed the old quay for two years", "Mara Lindqvist", Some.Saying("The mayor and John Larson have closed the old quay for two years"));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Contains("with “Larson” where the claim has “Larsen”", verdict.Reasons[0]);
    }
}
