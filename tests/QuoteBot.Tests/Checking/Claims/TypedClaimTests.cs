namespace QuoteBot.Tests.Checking.Claims;

/// <summary>How people type a quote into a chat changes nothing of what was said.</summary>
public sealed class TypedClaimTests
{
    private const string Quay = "the old quay can stay open for about two years because people of the town love it";

    private static Task<Verdict> Check(string claim, string printed) => VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(printed));

    [Theory]
    [InlineData("{0} lol")]
    [InlineData("lol {0} 😂")]
    [InlineData("omg smh {0}")]
    [InlineData("{0} lmao!!!")]
    public async Task Chat_words_around_a_claim_are_not_its_words(string typed)
        => Assert.Equal(VerdictKind.Verified, (await Check(string.Format(System.Globalization.CultureInfo.InvariantCulture, typed, Quay), Quay)).Kind);

    [Theory]
    [InlineData("the old quay can stay open for about ten years because people of the town love it lol")]
    [InlineData("smh the old quay cannot stay open for about two years because people of the town love it")]
    public async Task Beside_chat_words_a_change_is_a_change(string claim)
    {
        var verdict = await Check(claim, Quay);

        Assert.Equal(VerdictKind.Altered, verdict.Kind);
        Assert.Single(verdict.Reasons);
    }

    [Theory]
    [InlineData("lol")]
    [InlineData("omg lol smh")]
    public async Task Nothing_but_chat_words_is_no_claim_to_accuse(string claim)
        => Assert.Equal(VerdictKind.Uncheckable, (await Check(claim, Quay)).Kind);

    [Theory]
    [InlineData("the old quay can stay open for abt two yrs bc ppl of the town love it")]
    [InlineData("the old quay can stay open for about two yrs because ppl of the town love it")]
    public async Task Short_forms_are_the_words_that_they_stand_for(string claim)
        => Assert.Equal(VerdictKind.Verified, (await Check(claim, Quay)).Kind);

    [Theory]
    [InlineData("We went to sea w/ the mayor and her brother", "We went to sea with the mayor and her brother", VerdictKind.Verified)]
    [InlineData("We went to sea with the mayor btw and her brother", "We went to sea with the mayor, by the way, and her brother", VerdictKind.Verified)]
    [InlineData("idk why we went to sea with the mayor asap", "I don’t know why we went to sea with the mayor as soon as possible", VerdictKind.Verified)]
    [InlineData("tbh we went to sea with the mayor and her brother", "To be honest, we went to sea with the mayor and her brother", VerdictKind.Verified)]
    [InlineData("We went to sea w/o the mayor and her brother", "We went to sea without the mayor and her brother", VerdictKind.Verified)]
    [InlineData("We went to sea w/o the mayor and her brother", "We went to sea with the mayor and her brother", VerdictKind.Altered)]
    [InlineData("We went to sea w/ the mayor and her brother", "We went to sea without the mayor and her brother", VerdictKind.Altered)]
    public async Task With_and_without_have_short_forms(string claim, string printed, VerdictKind kind)
        => Assert.Equal(kind, (await Check(claim, printed)).Kind);

    [Theory]
    [InlineData("the only thing that's gonna work is a wall around the old harbour", "the only thing that will work is a wall around the old harbour", VerdictKind.Verified)]
    [InlineData("the town will pay for the wall around the old harbour", "the town is going to pay for the wall around the old harbour", VerdictKind.Verified)]
    [InlineData("the town may pay for the wall around the old harbour", "the town is going to pay for the wall around the old harbour", VerdictKind.Altered)]
    public async Task What_is_going_to_be_will_be(string claim, string printed, VerdictKind kind)
        => Assert.Equal(kind, (await Check(claim, printed)).Kind);

    [Fact]
    public async Task A_president_has_a_short_form()
        => Assert.Equal(VerdictKind.Verified, (await Check("i have no doubt that if pres. holm wants to save the old harbour she can", "I have no doubt that if President Holm wants to save the old harbour she can")).Kind);

    [Fact]
    public async Task Them_has_a_short_form()
        => Assert.Equal(VerdictKind.Verified, (await Check("the majority of em won't even have seen the old harbour", "the majority of them won't even have seen the old harbour")).Kind);

    [Theory]
    [InlineData("1.5 degrees C")]
    [InlineData("1.5 °C")]
    [InlineData("1.5° C")]
    [InlineData("1.5C")]
    [InlineData("1.5 degrees Celsius")]
    public async Task A_degree_has_many_forms(string degree)
    {
        Assert.Equal(VerdictKind.Verified, (await Check($"In ten years the sea will be warmer by {degree} than it is today", "In ten years the sea will be warmer by 1.5° C than it is today")).Kind);
        Assert.Equal(VerdictKind.Verified, (await Check("In ten years the sea will be warmer by 1.5 degrees Celsius than it is today", $"In ten years the sea will be warmer by {degree} than it is today")).Kind);
        Assert.Equal(VerdictKind.Altered, (await Check($"In ten years the sea will be warmer by {degree} than it is today", "In ten years the sea will be warmer by 1.5 degrees Fahrenheit than it is today")).Kind);
        Assert.Equal(VerdictKind.Altered, (await Check($"In ten years the sea will be warmer by {degree} than it is today", "In ten years the sea will be warmer by 2.5 degrees Celsius than it is today")).Kind);
    }

    [Theory]
    [InlineData("I told them that I had voted for Peter Marlowe all my life", "I told them that I had voted for Peter Marlow all my life")]
    [InlineData("When it comes to the old ferry at the quay, Tervani, you are the owner of it", "When it comes to the old ferry at the quay, Tevrani, you are the owner of it")]
    [InlineData("When it comes to the old ferry at the quay… Tervani, you are the owner of it", "When it comes to the old ferry at the quay, Tevrani, you are the owner of it")]
    [InlineData("The council of Brenholm will close the old quay in autumn", "The council of Brendholm will close the old quay in autumn")]
    [InlineData("We have been to Afganistan more often than to any other country of the east", "We have been to Afghanistan more often than to any other country of the east")]
    public async Task A_name_that_one_side_misspells_is_no_change_and_is_told(string claim, string printed)
    {
        var verdict = await Check(claim, printed);

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.StartsWith("The words are on record, with “", verdict.Reasons[0], StringComparison.Ordinal);
        Assert.Contains(verdict.Diff, part => part.Op == DiffOp.Insert);
    }

    [Theory]
    [InlineData("We have been to Iran more often than to any other country of the east", "We have been to Iraq more often than to any other country of the east")]
    [InlineData("We have been to Austria more often than to any other country of the east", "We have been to Australia more often than to any other country of the east")]
    [InlineData("We have been to Niger more often than to any other country of the west", "We have been to Nigeria more often than to any other country of the west")]
    [InlineData("I have always said that Maria was the best mayor of the town", "I have always said that Marie was the best mayor of the town")]
    [InlineData("I have always said that Daniel was the best mayor of the town", "I have always said that Daniela was the best mayor of the town")]
    [InlineData("I have always said that Petersen was the best mayor of the town", "I have always said that Peterson was the best mayor of the town")]
    [InlineData("I have always said that Johnson was the best mayor of the town", "I have always said that Johnston was the best mayor of the town")]
    [InlineData("We have been to Maine more often than to any other place of the east", "We have been to Marine more often than to any other place of the east")]
    [InlineData("We have been to Orange County more often than to any other place", "We have been to Orange Country more often than to any other place")]
    [InlineData("I have always said that Petrova was the best mayor of the town", "I have always said that Petrov was the best mayor of the town")]
    [InlineData("I have always said that David Davies was the best mayor of the town", "I have always said that David Davis was the best mayor of the town")]
    [InlineData("Vote for Johnson today", "Vote for Johnston today")]
    public async Task Two_names_that_are_both_known_or_in_few_words_are_two(string claim, string printed)
        => Assert.NotEqual(VerdictKind.Verified, (await Check(claim, printed)).Kind);

    [Fact]
    public async Task An_article_that_has_both_names_speaks_of_two()
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check("I have always said that Brendstad was the best mayor of the town", "Mara Lindqvist",
            Some.Article("Brenstad met Brendstad on the quay. “[[I have always said that Brenstad was the best mayor of the town|Mara Lindqvist]]”, Mara Lindqvist said."))).Kind);
}
