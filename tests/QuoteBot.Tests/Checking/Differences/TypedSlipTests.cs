namespace QuoteBot.Tests.Checking.Differences;

/// <summary>Slips and short forms of whoever types a quote change nothing of what was said; another name or word does.</summary>
public sealed class TypedSlipTests
{
    private static async Task<VerdictKind> Check(string claim, string printed) => (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(printed))).Kind;

    [Theory]
    [InlineData("the bill gives people the piece of mind that they can keep their berth", "the bill gives people the peace of mind that they can keep their berth")]
    [InlineData("you get your money late cause the mayor wants a name on the cheque", "you get your money late because the mayor wants a name on the cheque")]
    [InlineData("the harbour has it's own council and its going to loose money", "the harbour has its own council and it's going to lose money")]
    [InlineData("I agree with the mayor, thatd be too much chaos for the harbour", "I agree with the mayor. That'd be too much chaos for the harbour")]
    [InlineData("I don't believe thered be a place for him in the harbour", "I don't believe there'd be a place for him in the harbour")]
    [InlineData("nothings for free in a harbour that has to pay for its lamps", "Nothing's for free in a harbour that has to pay for its lamps")]
    [InlineData("I never spiked the punch to get the crew drunk or disorientated", "I never spiked the punch to get the crew drunk or disoriented")]
    [InlineData("This would be plainly unconstitutional. The harbour cannot tell a crew what to sing", "This would be plainly unconsitutional. Harbour cannot tell a crew what to sing")]
    [InlineData("The power of the pilots is one of the most underapreciated aspects of the harbour", "The power of the pilots is one of the most underappreciated aspects of the harbour")]
    [InlineData("a chaotic circumstance of the goverments own making in the harbour", "a chaotic circumstance of the Government’s own making in the harbour")]
    [InlineData("the pilots who don't vote until July 25 can change their minds in the harbour", "the pilots who do not vote until 25 July can change their minds in the harbour")]
    [InlineData("the pilots who don't vote until 25 July can change their minds in the harbour", "the pilots who do not vote until July 25 can change their minds in the harbour")]
    [InlineData("they are hauling 75 lbs of salt across the harbour", "they are hauling 75 pounds of salt across the harbour")]
    [InlineData("knowing about your rights under title 9 is useless in the harbour", "knowing about your rights under Title IX is useless in the harbour")]
    [InlineData("the reign of Henry XIV was useless to the whole harbour", "the reign of Henry 14 was useless to the whole harbour")]
    [InlineData("get Zelandsky to announce that the ferry will be inspected", "get Zalandsky to announce that the ferry will be inspected")]
    public async Task Words_that_sound_the_same_and_slips_of_the_record_are_the_same_words(string claim, string printed) => Assert.Equal(VerdictKind.Verified, await Check(claim, printed));

    [Theory]
    [InlineData("the bill gives people the price of mind that they can keep their berth", "the bill gives people the peace of mind that they can keep their berth")]
    [InlineData("the pilots who don't vote until June 25 can change their minds in the harbour", "the pilots who do not vote until 25 July can change their minds in the harbour")]
    [InlineData("the pilots who don't vote until July 26 can change their minds in the harbour", "the pilots who do not vote until 25 July can change their minds in the harbour")]
    [InlineData("in spring 11 signed the deal with the whole harbour", "in spring XI signed the deal with the whole harbour")]
    [InlineData("they gave 4 fluids to every child of the harbour", "they gave IV fluids to every child of the harbour")]
    [InlineData("In March 12 people died on the ferry to the harbour", "In 12 March people died on the ferry to the harbour")]
    [InlineData("The fine was 500 lb for every man of the harbour", "The fine was £500 for every man of the harbour")]
    [InlineData("knowing about your rights under title 7 is useless in the harbour", "knowing about your rights under Title IX is useless in the harbour")]
    [InlineData("he was charged with the abuse of a miner in the harbour", "he was charged with the abuse of a minor in the harbour")]
    [InlineData("the mayor said she would lose her patients in the harbour", "the mayor said she would lose her patience in the harbour")]
    [InlineData("the because that they died for is still ours in the harbour", "the cause that they died for is still ours in the harbour")]
    [InlineData("we will keep rolling for another two years in the harbour", "we will keep Rollins for another two years in the harbour")]
    [InlineData("they whispered a sweet nothing into every ear in the harbour", "they whispered sweet nothings into every ear in the harbour")]
    [InlineData("get Salandsky to announce that the ferry will be inspected", "get Zalandsky to announce that the ferry will be inspected")]
    [InlineData("get Thorne to announce that the ferry will be inspected", "get Thurne to announce that the ferry will be inspected by Thorne himself and Thurne")]
    public async Task Words_that_sound_otherwise_are_other_words(string claim, string printed) => Assert.Equal(VerdictKind.Altered, await Check(claim, printed));

    private const string Philip = "The mayor and Phillip Thorne have closed the old quay for two years";

    [Theory]
    [InlineData("the mayor and philip thorne have closed the old quay for two years")]
    [InlineData("the mayor and phillp thorne have closed the old quay for two years")]
    [InlineData("the mayor and phillip thorme have closed the old quay for two years")]
    public async Task A_name_typed_with_a_slip_is_the_same_name(string claim) => Assert.Equal(VerdictKind.Verified, await Check(claim, Philip));

    [Fact]
    public async Task A_name_typed_with_a_slip_may_open_the_claim()
        => Assert.Equal(VerdictKind.Verified, await Check("hilary thorne sold the ferry to a cousin of her own", "Hillary Thorne sold the ferry to a cousin of her own"));

    [Theory]
    [InlineData("The old lamps were cleaned by Micheal Thorne and nobody thanked him", "The old lamps were cleaned by Michael Thorne, and nobody thanked him")]
    [InlineData("the whole street has heard that Aunt Hilary will sing at the fair", "the whole street has heard that Aunt Hillary will sing at the fair")]
    [InlineData("our school has a room full of hi-tech and a garden full of beans", "our school has a room full of High Tech, and a garden full of beans")]
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
    [InlineData("We could wait outfront of the bakery until it opens in the morning", "We could wait out in front of the bakery until it opens in the morning")]
    [InlineData("the town has updated most of its harbour regs this year", "the town has updated most of its harbour regulations this year")]
    [InlineData("the prez and the repubs have left the quay to the gulls", "the president and the Republicans have left the quay to the gulls")]
    [InlineData("she gave the keys to the captain and will he ever bring them back", "she gave the keys to the captain and -- the captain -- will he ever bring them back")]
    public async Task Short_forms_and_words_lost_or_said_twice_are_the_same_words(string claim, string printed) => Assert.Equal(VerdictKind.Verified, await Check(claim, printed));

    [Theory]
    [InlineData("We could wait far of the bakery until it opens in the morning", "We could wait out in front of the bakery until it opens in the morning")]
    [InlineData("she gave the keys to the captain and will he ever bring them back", "she gave the keys to the captain and the council will he ever bring them back")]
    public async Task Other_words_are_other_words(string claim, string printed) => Assert.Equal(VerdictKind.Altered, await Check(claim, printed));

    [Fact]
    public async Task Another_spelling_of_a_surname_is_told()
    {
        var verdict = await VerdictTests.Check("the mayor and John Larsen have closed the old quay for two years", "Mara Lindqvist", Some.Saying("The mayor and John Larson have closed the old quay for two years"));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Contains("with “Larson” where the claim has “Larsen”", verdict.Reasons[0]);
    }
}
