namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>An answer that says nothing but yes or no is said by so many that it accuses nobody.</summary>
public sealed class BareAnswerTests
{
    [Theory]
    [InlineData("No, I did not", "No, I did not.")]
    [InlineData("No, I did not", "No, I do not.")]
    [InlineData("Yes, we will, of course", "Yes, we will, of course.")]
    [InlineData("No, it was not", "Yes, it was.")]
    [InlineData("No, absolutely not, no", "No, absolutely not, no.")]
    [InlineData("That's what this is about", "That's what this is about.")]
    public async Task A_bare_answer_of_somebody_else_is_no_accusation(string claim, string record)
        => Assert.Equal(VerdictKind.NotFound, (await VerdictTests.Check(claim, "Ada Moreau", Some.Saying(record))).Kind);

    [Fact]
    public async Task A_bare_answer_of_an_unclear_speaker_is_no_accusation()
        => Assert.Equal(VerdictKind.Unattributed, (await VerdictTests.Check("No, I did not", "Ada Moreau", Some.Article("“[[No, I did not.]]”"))).Kind);

    [Fact]
    public async Task A_bare_answer_of_the_claimed_speaker_is_verified()
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("No, I did not", "Mara Lindqvist", Some.Saying("No, I did not."))).Kind);

    [Theory]
    [InlineData("No, I did not sell the old quay", VerdictKind.Misattributed)]
    [InlineData("Yes, we will close the market by spring", VerdictKind.Misattributed)]
    public async Task An_answer_that_says_what_is_no_bare_one(string claim, VerdictKind expected)
        => Assert.Equal(expected, (await VerdictTests.Check(claim, "Ada Moreau", Some.Saying($"{claim}."))).Kind);
}
