using QuoteBot.Attribution;
using QuoteBot.Checking.Speakers;

namespace QuoteBot.Tests.Checking.Speakers;

/// <summary>Whose statement "the statement said" is.</summary>
public sealed class StatementIssuerTests
{
    private const string Words = "The gate of the lower harbour was never ours to open";

    [Theory]
    [InlineData("“We are sorry,” the clerk of works Ilse Vandermeer said in a statement. “{0},” the statement said.", "Ilse Vandermeer")]
    [InlineData("In a statement, the mayor’s spokesman Tom Ruiz confirmed it. “{0},” the statement said.", "Tom Ruiz")]
    [InlineData("The Tide Service issued a statement on Monday. “{0},” the statement said.", "the Tide Service")]
    [InlineData("A statement from the Tide Service followed. “{0},” the statement said.", "the Tide Service")]
    [InlineData("Ilse Vandermeer released a statement at noon. It rained. “{0},” said the statement.", "Vandermeer")]
    [InlineData("Members of the Vik Tide Caucus have written to Moor’s acting secretary of boats, Jul Su, about gates, according to the Post.\n\nIt rained. “{0},” the letter said.", "the Vik Tide Caucus")]
    [InlineData("It rained. Captain Ilse Vandermeer wrote an open letter to the mayor. “{0},” the letter said.", "Ilse Vandermeer")]
    [InlineData("It was the day of a 20-page letter sent to the port from the mayor’s tide team. The letter, dated May 2, is long. “{0},” reads the letter.", "the mayor’s tide team")]
    [InlineData("In an accompanying letter, Ms. Vandermeer mentioned the tide. “{0},” the letter said.", "Ilse Vandermeer")]
    [InlineData("In a notice delivered to the council on Thursday, the Tide Service announced it. “{0},” read the notice to the council.", "the Tide Service")]
    [InlineData("They read a letter written by members of the Vik Tide Caucus. “{0},” the letter said.", "the Vik Tide Caucus")]
    public async Task Who_issued_the_statement_said_it(string text, string claimed)
        => Assert.Equal(VerdictKind.Verified, (await Check(text, claimed)).Kind);

    [Theory]
    [InlineData("“We are sorry,” Tom Ruiz said in a statement. Ilse Vandermeer was silent. “{0},” the statement said.", "Ilse Vandermeer")]
    [InlineData("Ilse Vandermeer issued a statement. The union issued a statement as well. “{0},” the statement said.", "Ilse Vandermeer")]
    [InlineData("It rained. “{0},” the statement said.", "Ilse Vandermeer")]
    [InlineData("Ilse Vandermeer read the news. A statement came at noon. “{0},” the statement said.", "Ilse Vandermeer")]
    [InlineData("Members of the Vik Tide Caucus have written to Moor’s acting secretary of boats, Jul Su, about gates. “{0},” the letter said.", "Jul Su")]
    [InlineData("Critics of the Vik Tide Caucus have written to the mayor. “{0},” the letter said.", "the Vik Tide Caucus")]
    [InlineData("Ilse Vandermeer wrote to the mayor. Tom Ruiz wrote to the mayor too. “{0},” the letter said.", "Ilse Vandermeer")]
    [InlineData("Members of the Vik Tide Caucus have written to the landlord. The landlord wrote back. “{0},” the letter said.", "the Vik Tide Caucus")]
    [InlineData("Members of the Vik Tide Caucus have written to the minister. The minister’s reply came on Friday. “{0},” the letter said.", "the Vik Tide Caucus")]
    [InlineData("Ilse Vandermeer wrote to the bishop. The bishop’s answer was read aloud. “{0},” the letter said.", "Ilse Vandermeer")]
    [InlineData("The Vik Tide Caucus wrote to the minister last year. On Monday the council sent its tenants a letter about the gate. “{0},” the letter said.", "the Vik Tide Caucus")]
    [InlineData("Ilse Vandermeer wrote to the bishop. It rained. The bishop’s letter came on Friday. “{0},” the letter said.", "Ilse Vandermeer")]
    [InlineData("The letter, which Ilse Vandermeer called a forgery, came. “{0},” the letter said.", "Ilse Vandermeer")]
    [InlineData("In the indictment, Ilse Vandermeer told her aide to pay. “{0},” the indictment said.", "Ilse Vandermeer")]
    [InlineData("Ilse Vandermeer was asked about the statement. “{0},” the statement said.", "Ilse Vandermeer")]
    [InlineData("A letter published by the Moor Post made a stir. “{0},” the letter said.", "the Moor Post")]
    [InlineData("A statement posted on the door, Vandermeer said, was a fake. “{0},” the statement said.", "Ilse Vandermeer")]
    [InlineData("Ilse Vandermeer sent a letter to the port in May. Tom Ruiz answered the letter with one of his own. “{0},” the letter said.", "Ilse Vandermeer")]
    [InlineData("A letter sent to Ilse Vandermeer from the mayor’s tide team came. “{0},” the letter said.", "Ilse Vandermeer")]
    [InlineData("A notice sent to the council by the clerk was read. Another notice came. “{0},” the notice said.", "the clerk")]
    [InlineData("A letter was sent to the council from the clerk. The bishop’s letter came too. “{0},” the letter said.", "the clerk")]
    [InlineData("In a letter delivered to the council on Thursday, the mayor was told of it. “{0},” the letter said.", "the mayor")]
    public async Task Of_anybody_else_the_statement_establishes_nothing(string text, string claimed)
        => Assert.Equal(VerdictKind.Unattributed, (await Check(text, claimed)).Kind);

    [Theory]
    [InlineData("Nobody at the Post read it.", "the post", "the Post")]
    [InlineData("Nobody at the Statement Office read it.", "the statement", "the Statement Office")]
    [InlineData("Nobody at the Tide Statement read it.", "the statement", "the Tide Statement")]
    public void A_body_with_the_documents_word_in_its_name_is_not_its_issuer_for_that(string before, string document, string claimed)
        => Assert.False(StatementIssuers.Issued(before, before.Length, document, claimed));

    private static Task<Verdict> Check(string text, string claimed)
        => VerdictTests.Check(Words, claimed, Annotator.Annotate(new Article { Id = "a.md", Text = string.Format(System.Globalization.CultureInfo.InvariantCulture, text, Words), Outlet = "The Harbour Post" }));
}
