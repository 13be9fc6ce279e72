namespace QuoteBot.Tests.Checking.Differences;

/// <summary>Bodies by their initials, or in full.</summary>
public sealed class AbbreviationTests
{
    private static async Task<VerdictKind> Check(string claim, string record) => (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind;

    [Theory]
    [InlineData("They have bullied the DOJ for more than a year", "They have bullied the Department of Justice for more than a year.")]
    [InlineData("They have bullied the PHB for more than a year", "They have bullied the Port Harbour Board for more than a year.")]
    [InlineData("They have bullied the Port Harbour Board for more than a year", "They have bullied the PHB for more than a year. Nobody on the Port Harbour Board has said a word.")]
    [InlineData("The PHB can go and celebrate that measure all summer", "The Port Harbour Board can go and celebrate that measure all summer.")]
    [InlineData("PHB can go and celebrate that measure all summer", "The Port Harbour Board can go and celebrate that measure all summer.")]
    [InlineData("It is a searing indictment of how they run the DOJ", "It is a searing indictment of how they run the Department of Justice.")]
    public async Task Initials_and_the_full_name_are_one(string claim, string record) => Assert.Equal(VerdictKind.Verified, await Check(claim, record));

    [Theory]
    [InlineData("They have bullied the DOT for more than a year", "They have bullied the Department of Justice for more than a year.")]
    [InlineData("They have bullied the poor hungry boys for more than a year", "They have bullied the PHB for more than a year.")]
    [InlineData("They have bullied the Department of Energy for more than a year", "The Department of Education met. They have bullied the DOE for more than a year.")]
    [InlineData("They have bullied the SOW for more than a year", "They have bullied some old women for more than a year.")]
    [InlineData("The PHA can go and celebrate that measure all summer", "The Port Harbour Board can go and celebrate that measure all summer.")]
    public async Task Other_initials_and_words_that_are_no_name_are_a_change(string claim, string record) => Assert.Equal(VerdictKind.Altered, await Check(claim, record));
}
