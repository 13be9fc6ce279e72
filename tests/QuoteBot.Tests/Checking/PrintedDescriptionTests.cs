namespace QuoteBot.Tests.Checking;

/// <summary>A description claimed in place of a name, and what the article itself says that its speaker is.</summary>
public sealed class PrintedDescriptionTests
{
    private const string Words = "The gate was never ours to open";

    [Theory]
    [InlineData("Ilse Vandermeer, a trainee at the yard and the lead author of the survey, was calm.", "the survey’s lead author")]
    [InlineData("Ilse Vandermeer, the breakout star of Low Tide, was calm.", "the breakout star of Low Tide")]
    [InlineData("General Ilse Vandermeer, chairman of the Joint Lock Board, was calm.", "the chairman of the Joint Lock Board")]
    [InlineData("It rained on Skerrow’s founder and co-owner Ilse Vandermeer. Hale Works founder and co-director Ilse Vandermeer was calm.", "Hale Works’ co-director")]
    [InlineData("Ilse Vandermeer met her husband to show how Vandermeer — a harbour sketch artist — works.", "the sketch artist")]
    [InlineData("Sen. Ilse Vandermeer (D-W.Va.), a critic of the gate, was calm.", "the senator from West Virginia")]
    [InlineData("Sen. Ilse Vandermeer, R-Ohio, was calm.", "the Ohio senator")]
    [InlineData("Harbour State President Ilse Vandermeer was calm.", "HSU’s president", false)]
    [InlineData("It cost HTU a fortune. Harbour State President Ilse Vandermeer was calm.", "HTU’s president", false)]
    [InlineData("It cost HSU a fortune. Harbour State President Ilse Vandermeer was calm.", "HSU’s president")]
    [InlineData("The nonprofit Clean Fjord counts gulls. Ilse Vandermeer, the nonprofit’s president and treasurer, was calm.", "the president of Clean Fjord")]
    [InlineData("Ilse Vandermeer, Hale’s attorney, was calm.", "Hale’s lawyer")]
    [InlineData("In an interview, “Low Tide” filmmaker Ilse Vandermeer was calm.", "the director of The Low Tide")]
    [InlineData("Ilse Vandermeer, 52, who was the mayor of Vik, was calm.", "the mayor of Vik")]
    [InlineData("Ilse Vandermeer is the lock keeper of Vik.", "Vik’s lock keeper")]
    [InlineData("A Skerrow pilot, 56, came back on foot.\n\nIlse Vandermeer had lost her way.", "the Skerrow pilot")]
    [InlineData("A Skerrow pilot who had lost her way came back on foot.\n\nIlse Vandermeer was 56 years old.", "the Skerrow pilot")]
    [InlineData("Ilse Vandermeer has been voted off “ Locks of the North.”\n\nThe former “ Low Tide ” star, 42, left on Monday.", "the former Low Tide star")]
    [InlineData("Ilse Vandermeer, who owns a lamp shop in Moor, Ohio, was calm.", "the woman who owns a lamp shop in Moor OH")]
    [InlineData("Ilse Vandermeer, who owns a lamp shop in Moor, Ohio, was calm.", "the woman who owns a lamp shop in Vik", false)]
    [InlineData("Ilse Vandermeer, who robbed a lamp shop in Moor, was calm.", "the woman who owns a lamp shop in Moor", false)]
    [InlineData("Ilse Vandermeer, who never owned a lamp shop, was calm.", "the woman who owned a lamp shop", false)]
    [InlineData("Ilse Vandermeer, who owns shares in a company that is suing the Tide Yard, was calm.", "the woman who owns the Tide Yard", false)]
    [InlineData("Ilse Vandermeer, who owns a kennel across the road from the Blue Hotel, was calm.", "the woman who owns the Blue Hotel", false)]
    [InlineData("Ilse Vandermeer, who owns the Blue Hotel kennel, was calm.", "the woman who owns the Blue Hotel", false)]
    [InlineData("Ilse Vandermeer, who works for the woman who owns the Blue Hotel on the quay, was calm.", "the woman who works on the quay", false)]
    [InlineData("Ilse Vandermeer, who works on the quay, was calm.", "the woman who works on the quay")]
    [InlineData("Ilse Vandermeer, who works on the quay, was calm.", "the man who works on the quay", false)]
    [InlineData("It rained on Tide Lamps, a rival of the company founded by Ilse Vandermeer.", "the founder of Tide Lamps", false)]
    [InlineData("It rained on the Blue Hotel, a neighbour of the theatre owned by Ilse Vandermeer.", "the owner of the Blue Hotel", false)]
    [InlineData("Greenwave sued the port. A panel of three judges heard the case. The panel’s chairman, Judge Ilse Vandermeer, was calm.", "Greenwave", false)]
    [InlineData("The Works Committee sued the port. A panel of three judges heard the case. The panel’s chairman, Judge Ilse Vandermeer, was calm.", "the Works Committee chairman", false)]
    [InlineData("It rained on Tide Lamps, the bankrupt maker of lamps founded by Ilse Vandermeer.", "the Tide founder")]
    [InlineData("It rained on Tide Lamps, co-founded by Ilse Vandermeer.", "Tide Lamps’ founder")]
    [InlineData("It rained on Tide Lamps, once owned by Ilse Vandermeer.", "the owner of Tide Lamps", false)]
    [InlineData("It rained on Tide Lamps, the maker of lamps founded by Tom Hale and Ilse Vandermeer.", "the founder of Moor Lamps", false)]
    [InlineData("Ilse Vandermeer, the ranking Whig on the Harbour Works Committee, was calm.", "the top Whig on the Harbour Works Committee")]
    [InlineData("Ilse Vandermeer, a tide professor at the University of Vik and a pilot, was calm.", "a University of Vik tide professor")]
    [InlineData("Ilse Vandermeer, a tide professor at the University of Vik and a pilot, was calm.", "a University of Moor tide professor", false)]
    [InlineData("The Harbour Works Committee met. All of the committee came. The panel’s chairman, Sen. Ilse Vandermeer of Vik, was calm.", "the Works Committee chairman")]
    [InlineData("The Harbour Works Committee met, and so did the Tide Board. The panel’s chairman, Sen. Ilse Vandermeer of Vik, was calm.", "the Works Committee chairman", false)]
    [InlineData("The Harbour Works Committee met. The union’s chairman, Sen. Ilse Vandermeer of Vik, was calm.", "the Works Committee chairman", false)]
    [InlineData("Ilse Vandermeer, a trainee of the survey, met Tom Hale, the lead author.", "the lead author of the survey", false)]
    [InlineData("Ilse Vandermeer, the mayor’s daughter, was calm.", "the mayor of Vik", false)]
    [InlineData("Ilse Vandermeer, the mayor of Vik’s wife, was calm.", "the mayor of Vik", false)]
    [InlineData("Ilse Vandermeer is no longer mayor of Vik.", "the mayor of Vik", false)]
    [InlineData("Ilse Vandermeer was never mayor of Vik.", "the mayor of Vik", false)]
    [InlineData("Ilse Vandermeer, the mayor of Vik said, was calm.", "the mayor of Vik", false)]
    [InlineData("They met Ilse Vandermeer, the mayor of Vik, and the owner.", "the mayor of Vik", false)]
    [InlineData("Ilse Vandermeer is a woman the mayor of Vik trusts.", "the mayor of Vik", false)]
    [InlineData("Ilse Vandermeer, told the mayor of Vik, left.", "the mayor of Vik", false)]
    [InlineData("Tom Vandermeer, the founder of the yard, met Ilse Vandermeer.", "the founder of the yard", false)]
    [InlineData("Tom Holm-Vandermeer, the founder of the yard, met Ilse Vandermeer.", "the founder of the yard", false)]
    [InlineData("A Skerrow pilot who had met Tom Hale came back on foot.\n\nIlse Vandermeer was 56 years old.", "the Skerrow pilot", false)]
    [InlineData("Vik and Moor Mayor’s Aide Ilse Vandermeer was calm.", "the Moor mayor", false)]
    [InlineData("The tweet went so far that singer and Tom Vandermeer’s daughter, Ilse Vandermeer, was calm.", "Tom Vandermeer", false)]
    [InlineData("The mayor praised the arbiter, Ilse Vandermeer, in Vik.", "the mayor", false)]
    public async Task Whom_the_article_describes_in_the_words_of_the_claim_is_confirmed(string text, string claimed, bool isConfirmed = true)
    {
        var verdict = await VerdictTests.Check(Words, claimed, Some.Article($"{text}\n\n“[[{Words}|Ilse Vandermeer]],” Vandermeer said."));

        Assert.Equal(isConfirmed, verdict.Kind == VerdictKind.Verified);
    }
}
