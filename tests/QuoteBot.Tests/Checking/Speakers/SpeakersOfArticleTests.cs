using QuoteBot.Attribution;

namespace QuoteBot.Tests.Checking.Speakers;

/// <summary>Who speaks for whom, as the article itself tells it.</summary>
public sealed class SpeakersOfArticleTests
{
    private const string Words = "The gate was never ours to open";

    [Theory]
    [InlineData("“The gate was never ours to open,” Ilse Vandermeer said in a joint statement with the chairman of the board, Tom Hale.", VerdictKind.Verified)]
    [InlineData("“The gate was never ours to open,” Ilse Vandermeer said in a statement. Tom Hale was not there.", VerdictKind.Misattributed)]
    [InlineData("“The gate was never ours to open,” Ilse Vandermeer said. The joint statement with Tom Hale came later.", VerdictKind.Misattributed)]
    public async Task Who_joins_a_statement_says_it_too(string text, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check(Words, "Tom Hale", Annotator.Annotate(new Article { Id = "a.md", Text = text }))).Kind);

    [Theory]
    [InlineData("“The gate was never ours to open,” Ilse Vandermeer told the widow of Jan Vandermeer, Tom Hale.", "Tom Hale", VerdictKind.Misattributed)]
    [InlineData("“The gate was never ours to open,” Ilse Vandermeer said in a debate with her cousin, Jan Vandermeer, the mayor of Moor.", "the mayor of Moor", VerdictKind.Unattributed)]
    public async Task What_stands_behind_another_of_the_name_is_no_signature(string text, string claimed, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check(Words, claimed, Annotator.Annotate(new Article { Id = "a.md", Text = text }))).Kind);

    [Theory]
    [InlineData("The Utmark Jazz lost. “The gate was never ours to open,” the Jazz said in a statement.", "the Utmark Jazz", VerdictKind.Verified)]
    [InlineData("The foreign ministry of Norland met. “The gate was never ours to open,” the foreign ministry said. Norland's foreign ministry is old.", "Norland's foreign ministry", VerdictKind.Verified)]
    [InlineData("“The gate was never ours to open,” the foreign ministry said. Norland's foreign ministry is old, and Sudland's foreign ministry is new.", "Norland's foreign ministry", VerdictKind.Unattributed)]
    [InlineData("The Harbour Committee met. “The gate was never ours to open,” the committee statement read.", "the Harbour Committee", VerdictKind.Verified)]
    [InlineData("The Harbour Committee met, and the Port Committee as well. “The gate was never ours to open,” the committee statement read.", "the Harbour Committee", VerdictKind.Unattributed)]
    [InlineData("North Norland's foreign ministry met. “The gate was never ours to open,” the foreign ministry said.", "South Norland's foreign ministry", VerdictKind.Unattributed)]
    [InlineData("The Mirholt State Spartans lost. “The gate was never ours to open,” the Spartans said.", "the Mirgan State Spartans", VerdictKind.Unattributed)]
    [InlineData("The Utmark Jazz lost. “The gate was never ours to open,” the Jazz said.", "Fans of Utmark Jazz", VerdictKind.Unattributed)]
    [InlineData("The foreign ministry met. “The gate was never ours to open,” the foreign ministry said.", "critics of the foreign ministry", VerdictKind.Unattributed)]
    [InlineData("The Finance Committee met with the harbour committee. “The gate was never ours to open,” the committee statement read.", "the Finance Committee", VerdictKind.Unattributed)]
    public async Task A_body_may_be_told_by_the_end_of_its_name_where_no_other_has_it(string text, string claimed, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check(Words, claimed, Annotator.Annotate(new Article { Id = "a.md", Text = text }))).Kind);

    [Theory]
    [InlineData("Moor Post", VerdictKind.Verified)]
    [InlineData("the Moor Post", VerdictKind.Verified)]
    [InlineData("Vik Post", VerdictKind.Unattributed)]
    [InlineData("Tom Hale", VerdictKind.Misattributed)]
    public async Task The_paper_beside_a_signature_is_nobody_else(string claimed, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check(Words, claimed, Annotator.Annotate(new Article { Id = "a.md", Text = "“The gate was never ours to open.” — Ilse Vandermeer, Moor Post\n\nIt rained." }))).Kind);

    [Theory]
    [InlineData("The arbiter, Ilse Vandermeer, was calm. “The gate was never ours to open,” Vandermeer said.", "the arbiter")]
    [InlineData("“The gate was never ours to open,” said Ilse Vandermeer, who once served as senior adviser to Mayor Tom Ruiz.", "Ruiz’s former adviser")]
    [InlineData("Ilse Vandermeer, who worked as a pilot of the Tide Service, was calm. “The gate was never ours to open,” Vandermeer said.", "the Tide Service’s pilot")]
    [InlineData("It rained. “The gate was never ours to open,” one port official said.", "a Skerrow port official")]
    [InlineData("The Tide Service closed its books. “The gate was never ours to open,” its director, Ilse Vandermeer, said.", "the Tide Service")]
    [InlineData("The Tide Service closed its books. “The gate was never ours to open,” said its director, Ilse Vandermeer.", "the director of the Tide Service")]
    [InlineData("Moor Lamps opened a shop. “The gate was never ours to open,” said its head, Ilse Vandermeer.", "Moor Lamps")]
    [InlineData("The Tide Office said it was sorry. The office had denied it. “The gate was never ours to open,” its spokesman, Ilse Vandermeer, said.", "the Tide Office")]
    [InlineData("Ilse Vandermeer, a spokesperson for the board, was calm. “The gate was never ours to open,” Vandermeer said.", "the Harbour Board")]
    [InlineData("“The gate was never ours to open,” said Ilse Vandermeer, a biologist of the Clean Fjord Alliance.", "the Clean Fjord Alliance")]
    [InlineData("The tide office was sorry. “The gate was never ours to open,” the office said in a statement. Its spokeswoman, Ilse Vandermeer, went further.", "Ilse Vandermeer")]
    [InlineData("Mayor Tom Ruiz met Ana Holm.\n\nThe parents’ association and the teachers’ union have complained. “The gate was never ours to open,” the two said in a letter.", "the teachers’ union")]
    [InlineData("A Danish welder at the quay, who gave his name only as Ivo, was calm. “The gate was never ours to open,” he said.", "Ivo")]
    [InlineData("“The gate was never ours to open,” the director of the museum in Vik, Isaldo Marchetta, had said. It rained.", "Isaldo Marchetta")]
    [InlineData("Ilse Vandermeer voted against it. The member for the lower village called it shabby. “The gate was never ours to open,” Vandermeer said.", "the member for the lower village")]
    [InlineData("It rained. Ilse Vandermeer voted against it. The member for the lower village called it shabby. “The gate was never ours to open,” Vandermeer said.", "the member for the lower village")]
    [InlineData("It rained.\nIlse Vandermeer voted against it. The member for the lower village called it shabby. “The gate was never ours to open,” Vandermeer said.", "the member for the lower village")]
    [InlineData("The Tide Service closed its books. “The gate was never ours to open,” its spokeswoman said.", "the Tide Service")]
    [InlineData("“The gate was never ours to open,” a rep for the Department of Tides told us.", "a Department of Tides rep")]
    [InlineData("The Post spoke to one welder, who was calm. “The gate was never ours to open,” she said.", "a welder the Post spoke to")]
    [InlineData("According to the Tide House’s announcement, “the gate was never ours to open”.", "Tide House")]
    [InlineData("It rained on Port Ellery officers. “The gate was never ours to open,” officers said over the radio.", "Port Ellery officers")]
    [InlineData("The teachers’ union and the parents’ association have complained. “The gate was never ours to open,” the two said in a letter.", "the teachers’ union")]
    [InlineData("The town of Skerrow was loud. “The gate was never ours to open,” some protesters chanted.", "protesters in Skerrow")]
    [InlineData("“The gate was never ours to open,” Ilse Vandermeer’s spokesman Tom Ruiz said in a statement.", "Ilse Vandermeer")]
    [InlineData("“The gate was never ours to open,” Vantor’s head of search Tom Ruiz said in a statement.", "Vantor")]
    [InlineData("Ana Holm spoke.\n\nTide Service and Moor Lamps have complained. “The gate was never ours to open,” the two said in a letter.", "Moor Lamps")]
    [InlineData("“The gate was never ours to open,” a welder told the Harbour Post.", "a welder who spoke to the Harbour Post")]
    [InlineData("Ilse Vandermeer closed the meeting. It rained. “We are only just beginning,” the presumptive Whig nominee told a crowd. “The gate was never ours to open,” Vandermeer said.", "the presumptive Whig nominee")]
    public async Task Who_speaks_for_a_body_or_bears_a_role_by_the_article_is_confirmed_with_a_note(string text, string claimed)
    {
        var verdict = await Check(text, claimed);

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.NotEmpty(verdict.Notes);
    }

    [Theory]
    [InlineData("Gov. Chris Vandermeer of New Jersey was calm. His office released a statement saying that “the gate was never ours to open.”", "Vandermeer’s office", VerdictKind.Verified)]
    [InlineData("Gov. Chris Vandermeer of New Jersey was calm. His office released a statement saying that “the gate was never ours to open.”", "the governor's office", VerdictKind.Verified)]
    [InlineData("Gov. Chris Vandermeer of New Jersey was calm. His office released a statement saying that “the gate was never ours to open.”", "the mayor's office", VerdictKind.Unattributed)]
    [InlineData("Gov. Chris Vandermeer of New Jersey was calm. His office released a statement saying that “the gate was never ours to open.”", "Hale’s office", VerdictKind.Unattributed)]
    [InlineData("ABC News anchor Ilse Vandermeer was calm. “The gate was never ours to open,” Vandermeer said.", "the ABC anchor", VerdictKind.Verified)]
    [InlineData("ABC News anchor Ilse Vandermeer was calm. “The gate was never ours to open,” Vandermeer said.", "the NBC anchor", VerdictKind.Unattributed)]
    [InlineData("In her dissent, Justice Ilse Vandermeer wrote: “The gate was never ours to open.”", "Vandermeer’s dissent", VerdictKind.Verified)]
    [InlineData("“The gate was never ours to open,” said Samm Sackers and Tom Hale.", "Samm Sackers", VerdictKind.Verified)]
    public async Task Offices_anchors_and_joint_speakers_are_those_whom_the_article_names(string text, string claimed, VerdictKind expected)
        => Assert.Equal(expected, (await Check(text, claimed)).Kind);

    [Theory]
    [InlineData("the company said in a statement", "Moor Lamps", VerdictKind.Verified)]
    [InlineData("a company spokesman said", "Moor Lamps", VerdictKind.Verified)]
    [InlineData("a company spokesman said", "a Moor Lamps spokesman", VerdictKind.Verified)]
    [InlineData("a company spokesman said", "Vik Lights", VerdictKind.Unattributed)]
    [InlineData("Ilse Vandermeer, the company's head of sales, told Tom Hale", "Moor Lamps", VerdictKind.Verified)]
    [InlineData("Ilse Vandermeer, the company's head of sales, told Tom Hale", "Moor Lamps’ head of sales", VerdictKind.Verified)]
    [InlineData("Ilse Vandermeer, the company's head of sales, told Tom Hale", "a Moor Lamps executive", VerdictKind.Verified)]
    [InlineData("Ilse Vandermeer, the company's head of sales, told Tom Hale", "Moor Lamps’ head of design", VerdictKind.Unattributed)]
    [InlineData("Ilse Vandermeer, the company's former head of sales, told Tom Hale", "Moor Lamps", VerdictKind.Unattributed)]
    [InlineData("said Ilse Vandermeer, the company’s rival", "Moor Lamps", VerdictKind.Unattributed)]
    [InlineData("a critic of the company said", "Moor Lamps", VerdictKind.Unattributed)]
    [InlineData("a spokesman for the MLB said", "the Moor Lamp Board", VerdictKind.Verified)]
    [InlineData("a spokesman for the MLB said", "the MLB", VerdictKind.Verified)]
    [InlineData("a spokesman for the MLB said", "the Moor Tide Board", VerdictKind.Unattributed)]
    [InlineData("the union said. Union pay is low", "the union", VerdictKind.Verified)]
    [InlineData("spokesman Tom Hale said", "Moor", VerdictKind.Unattributed)]
    [InlineData("said its secretary, Tom Hale. Jarl Vik was there", "Jarl Vik", VerdictKind.Misattributed)]
    public async Task The_company_is_the_house_that_the_article_names_again_and_again(string attribution, string claimed, VerdictKind expected)
        => Assert.Equal(expected, (await Check($"Moor Lamps closed a shop. Moor Lamps sells lamps in Vik. A Moor Lamps clerk wept on Monday. “The gate was never ours to open,” {attribution}.", claimed)).Kind);

    [Theory]
    [InlineData("Vik police Sgt. Ilse Vandermeer said", "Vik police", VerdictKind.Verified)]
    [InlineData("Vik police Sgt. Ilse Vandermeer said", "the Vik Police Department", VerdictKind.Verified)]
    [InlineData("Vik police Sgt. Ilse Vandermeer said", "Vik PD", VerdictKind.Verified)]
    [InlineData("Vik police Sgt. Ilse Vandermeer said", "the police", VerdictKind.Verified)]
    [InlineData("Vik police Sgt. Ilse Vandermeer said", "Moor police", VerdictKind.Unattributed)]
    [InlineData("Vik Police Department spokeswoman Lt. Ilse Vandermeer said", "Vik police", VerdictKind.Verified)]
    [InlineData("said Ilse Vandermeer, the Vik police chief", "the Vik Police Department", VerdictKind.Verified)]
    [InlineData("former Vik police Sgt. Ilse Vandermeer said", "Vik police", VerdictKind.Unattributed)]
    [InlineData("Vik police union president Ilse Vandermeer said", "the Vik Police Department", VerdictKind.Unattributed)]
    [InlineData("Vik County Sheriff Ilse Vandermeer said", "the Vik County Sheriff’s Office", VerdictKind.Verified)]
    [InlineData("Vik County Sheriff Ilse Vandermeer said", "the sheriff's office", VerdictKind.Verified)]
    [InlineData("Vik County Sheriff Ilse Vandermeer said", "the Moor County Sheriff’s Office", VerdictKind.Unattributed)]
    [InlineData("Defense Secretary Ilse Vandermeer said", "the Pentagon", VerdictKind.Verified)]
    [InlineData("Defense Secretary Ilse Vandermeer said", "the Defense Department", VerdictKind.Verified)]
    [InlineData("former Defense Secretary Ilse Vandermeer said", "the Defense Department", VerdictKind.Unattributed)]
    [InlineData("Attorney General Ilse Vandermeer said", "the Justice Department", VerdictKind.Verified)]
    [InlineData("Ohio Attorney General Ilse Vandermeer said", "the Justice Department", VerdictKind.Unattributed)]
    [InlineData("Deputy Attorney General Ilse Vandermeer said", "the Justice Department", VerdictKind.Unattributed)]
    [InlineData("a spokeswoman for Moor Lamps said", "Moor Lamps", VerdictKind.Verified)]
    [InlineData("read a statement from the Tide Board", "a Tide Board statement", VerdictKind.Verified)]
    [InlineData("read a statement from the Tide Board", "a statement from the Tide Board", VerdictKind.Verified)]
    [InlineData("read a statement from the Tide Board", "the board", VerdictKind.Verified)]
    [InlineData("read a statement from the Tide Board", "the Port Board", VerdictKind.Unattributed)]
    [InlineData("the White House said", "the House", VerdictKind.Unattributed)]
    public async Task Who_bears_an_office_of_it_or_is_its_voice_speaks_for_a_body(string attribution, string claimed, VerdictKind expected)
        => Assert.Equal(expected, (await Check($"“The gate was never ours to open,” {attribution}.", claimed)).Kind);

    [Theory]
    [InlineData("Gov. Ana Lindqvist spoke in Vik.", "Lindqvist spokeswoman", "the governor’s spokeswoman", VerdictKind.Verified)]
    [InlineData("Gov. Ana Lindqvist spoke in Vik.", "Lindqvist spokeswoman", "the governor's office", VerdictKind.Verified)]
    [InlineData("Governor Lindqvist spoke in Vik.", "Lindqvist spokeswoman", "a spokeswoman for the governor", VerdictKind.Verified)]
    [InlineData("Gov. Ana Lindqvist spoke in Vik.", "Lindqvist spokeswoman", "Governor Lindqvist’s office", VerdictKind.Verified)]
    [InlineData("Gov. Ana Lindqvist spoke in Vik.", "Lindqvist spokeswoman", "the senator’s spokeswoman", VerdictKind.Unattributed)]
    [InlineData("Gov. Ana Lindqvist met Sen. Tom Hale.", "Lindqvist spokeswoman", "the senator’s office", VerdictKind.Unattributed)]
    [InlineData("Gov. Ana Lindqvist spoke in Vik.", "former Lindqvist spokeswoman", "the governor’s spokeswoman", VerdictKind.Unattributed)]
    [InlineData("Ana Lindqvist met Gov. Tom Hale.", "Lindqvist spokeswoman", "the governor’s spokeswoman", VerdictKind.Unattributed)]
    public async Task Whose_surname_a_spokeswoman_bears_is_told_by_the_office_that_the_article_gives_it(string opening, string role, string claimed, VerdictKind expected)
        => Assert.Equal(expected, (await Check($"{opening} “The gate was never ours to open,” {role} Ilse Vandermeer said.", claimed)).Kind);

    [Theory]
    [InlineData("According to a report in the Argus Leader of Vik, Gov. Ilse Vandermeer opened it on Monday. “The gate was never ours to open,” Vandermeer said.")]
    public async Task A_paper_before_the_comma_is_no_office_of_who_follows(string text)
        => Assert.NotEqual(VerdictKind.Verified, (await Check(text, "the Argus Leader")).Kind);

    [Theory]
    [InlineData("The Post spoke to one welder, who was calm. “The gate was never ours to open,” one porter said.", "a porter the Post spoke to")]
    [InlineData("“The gate was never ours to open,” a welder told the Harbour Post.", "a welder who spoke to the Moor Gazette")]
    [InlineData("“The gate was never ours to open,” a welder told the Harbour Post.", "a porter who spoke to the Harbour Post")]
    [InlineData("Tom Ruiz closed the meeting. It rained. “We are only just beginning,” the presumptive Whig nominee told a crowd. “The gate was never ours to open,” Ilse Vandermeer said.", "the presumptive Whig nominee")]
    [InlineData("According to the Tide House’s announcement, “the gate was never ours to open”.", "Moor House")]
    [InlineData("The Tide Service may close its gate and Ilse Vandermeer knows it. “The gate was never ours to open,” Ilse Vandermeer said.", "the Tide Service")]
    [InlineData("The Tide Service closed its books. The lamp union cheered. “The gate was never ours to open,” its director, Ilse Vandermeer, said.", "the Tide Service")]
    [InlineData("The Tide Service closed its books.\n\n“The gate was never ours to open,” its director, Ilse Vandermeer, said.", "the Tide Service")]
    [InlineData("A Danish welder at the quay was calm. A porter, who gave his name only as Ivo, was not. “The gate was never ours to open,” the welder said.", "Ivo")]
    [InlineData("“The gate was never ours to open,” said Ilse Vandermeer, who once served as senior adviser to Mayor Tom Ruiz.", "the mayor")]
    [InlineData("“The gate was never ours to open,” said Ilse Vandermeer, who once served as senior adviser to Mayor Tom Ruiz.", "Moreau’s former adviser")]
    [InlineData("The arbiter, Tom Ruiz, was calm. “The gate was never ours to open,” said Ilse Vandermeer, who was not.", "the arbiter")]
    [InlineData("The parents’ association was silent. The Tide Service and the teachers’ union have complained. “The gate was never ours to open,” the two said.", "the parents’ association")]
    [InlineData("Ilse Vandermeer voted against it. The vote was close. The member for the lower village called it shabby. “The gate was never ours to open,” Vandermeer said.", "the member for the lower village")]
    [InlineData("Ilse Vandermeer voted against Tom Ruiz. The member for the lower village called it shabby. “The gate was never ours to open,” Vandermeer said.", "the member for the lower village")]
    [InlineData("It rained on Ilse Vandermeer on the quay. The member for the lower village called it shabby. “The gate was never ours to open,” Vandermeer said.", "the member for the lower village")]
    [InlineData("The Tide Service closed its books. The lamp union cheered. “The gate was never ours to open,” its spokeswoman said.", "the Tide Service")]
    [InlineData("It rained in Port Ellery. “The gate was never ours to open,” officers said over the radio.", "Skerrow officers")]
    [InlineData("The town of Skerrow was loud. “The gate was never ours to open,” some protesters chanted.", "protesters in Vik")]
    [InlineData("Some protesters in Ellery knelt. In Skerrow nobody did. “The gate was never ours to open,” some protesters chanted.", "protesters in Skerrow")]
    [InlineData("The town of Skerrow was loud. “The gate was never ours to open,” some protesters chanted.", "the workers in Skerrow")]
    [InlineData("The Night Service closed its books. “The gate was never ours to open,” its director, Ilse Vandermeer, said.", "the Tide Service")]
    [InlineData("The teachers’ union has complained, it rained. “The gate was never ours to open,” the two said in a letter.", "the teachers’ union")]
    public async Task Where_the_article_speaks_of_another_body_nobody_is_confirmed_or_accused(string text, string claimed)
        => Assert.Equal(VerdictKind.Unattributed, (await Check(text, claimed)).Kind);

    [Theory]
    [InlineData("Tom Vik Jr., the mayor’s eldest son, was not convinced. “The gate was never ours to open,” Tom Vik Jr. said.", "Tom Vik", VerdictKind.Unattributed)]
    [InlineData("Tom Vik Jr. defended his father. “The gate was never ours to open,” Tom Vik Jr. said.", "Mayor Tom Vik", VerdictKind.Unattributed)]
    [InlineData("Tom Vik Jr. defended his father. “The gate was never ours to open,” Tom Vik Jr. said.", "Tom Vik Jr.", VerdictKind.Verified)]
    [InlineData("Tom Vik Jr. was not convinced. “The gate was never ours to open,” Tom Vik Jr. said.", "Tom Vik", VerdictKind.Verified)]
    public async Task Where_an_article_tells_of_father_and_son_the_plain_name_is_not_the_sons(string text, string claimed, VerdictKind expected)
        => Assert.Equal(expected, (await Check(text, claimed)).Kind);

    [Fact]
    public void Two_bodies_are_not_the_two_persons_of_the_paragraph_before()
    {
        var article = Annotator.Annotate(new Article { Id = "a", Text = "Mayor Tom Ruiz met Ana Holm.\n\nThe parents’ association and the teachers’ union have complained. “The gate was never ours to open,” the two said." });

        Assert.DoesNotContain(article.Quotes.SelectMany(quote => quote.Speakers), speaker => speaker.Name is "Tom Ruiz" or "Ana Holm");
    }

    [Fact]
    public void Somebodys_relative_is_a_person_whom_she_can_mean()
    {
        var article = Annotator.Annotate(new Article { Id = "a", Text = "“I was there,” said Eskan Thorne, 63, a former foreman. His knees hurt.\n\nRagnild Thorne, Eskan’s sister-in-law, lost a boat. “The gate was never ours to open,” she said." });

        Assert.Equal(SpeakerKind.Person, article.Quotes[0].Speaker?.Kind);
        Assert.Equal("Ragnild Thorne", article.Quotes[^1].Speaker?.Name);
    }

    private static Task<Verdict> Check(string text, string claimed)
        => VerdictTests.Check(Words, claimed, Annotator.Annotate(new Article { Id = "a.md", Text = text, Outlet = "The Harbour Post" }));
}
