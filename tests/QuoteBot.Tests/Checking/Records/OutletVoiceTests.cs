namespace QuoteBot.Tests.Checking.Records;

/// <summary>An outlet's own words are rightly given to the outlet, and what it reports of somebody is not its own.</summary>
public sealed class OutletVoiceTests
{
    private const string Quay = "No town can win back its harbour by pretending that the quay does not leak";
    private const string Lower = "no town can win back its harbour by pretending that the quay does not leak";

    [Theory]
    [InlineData("The Harbour Post", "The Harbour Post")]
    [InlineData("Harbour Post", "The Harbour Post")]
    [InlineData("the Harbour Post’s editorial", "The Harbour Post")]
    [InlineData("the Harbour Post editorial board", "the Harbour Post")]
    [InlineData("The Harbour Post Online", "The Harbour Post")]
    [InlineData("Harbour Post", "Harbour Post News")]
    [InlineData("The Gull", "The Gull")]
    [InlineData("the Gull’s leader", "Gull")]
    public async Task A_claim_that_names_the_outlet_is_right(string claimed, string outlet)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(Quay, claimed, Some.Article($"It rained. {Quay}. The ferry left.", outlet))).Kind);

    [Theory]
    [InlineData("The counsel Mara Lindqvist spoke to the board on Wednesday to explain why it would be a mistake for any pilot to support it.", "it would be a mistake for any pilot to support it")]
    [InlineData("His line of attack has its oddities, like stating that he never would have let those ships into the harbour to begin with.", "he never would have let those ships into the harbour to begin with")]
    public async Task What_somebody_explains_or_states_is_not_the_outlets(string printed, string claim)
        => Assert.NotEqual(VerdictKind.Narration, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Article($"It rained. {printed} The ferry left.", "The Harbour Post"))).Kind);

    [Theory]
    [InlineData("The Harbour")]
    [InlineData("The Harbour Post Office")]
    [InlineData("Hale", "The Hale")]
    [InlineData("the economist", "The Economist")]
    [InlineData("Mara Lindqvist")]
    public async Task A_claim_that_names_another_is_not(string claimed, string outlet = "The Harbour Post")
        => Assert.Equal(VerdictKind.Narration, (await VerdictTests.Check(Quay, claimed, Some.Article($"It rained. {Quay}. The ferry left.", outlet))).Kind);

    [Fact]
    public async Task Another_figure_in_an_outlets_report_accuses_nobody()
        => Assert.NotEqual(VerdictKind.Altered, (await VerdictTests.Check("At least 12 ferries were lost in the storm on the old harbour wall", "The Harbour Post", Some.Article("It rained. At least 19 ferries were lost in the storm on the old harbour wall. The quay is closed."))).Kind);

    [Theory]
    [InlineData("The figures that were published show that the town lost a thousand jobs at the harbour.", "the figures published show the town lost a thousand jobs at the harbour")]
    [InlineData("It is the account of the storm as told to investigators. The town lost a thousand jobs at the old harbour.", "The town lost a thousand jobs at the old harbour")]
    public async Task Figures_that_and_told_to_somebody_are_the_outlets_words(string printed, string claimed)
        => Assert.Equal(VerdictKind.Narration, (await VerdictTests.Check(claimed, null, Some.Article($"It rained. {printed} The ferry left."))).Kind);

    [Theory]
    [InlineData("One fisherman shared that his daughter gave her savings to repair the old harbour wall.", "my daughter gave her savings to repair the old harbour wall")]
    [InlineData("The company has begun touting that the more it knows of the tides, the more it can repair the harbour wall.", "the more we know of the tides, the more we can repair the harbour wall")]
    public async Task What_somebody_shares_or_touts_is_reported(string printed, string claimed)
        => Assert.Equal(VerdictKind.Paraphrase, (await VerdictTests.Check(claimed, null, Some.Article($"It rained. {printed} The ferry left."))).Kind);

    [Theory]
    [InlineData("The reply takes up Ruiz’s argument that the old harbour wall was built for smaller ships.")]
    [InlineData("It all rests on her view that the old harbour wall was built for smaller ships.")]
    public async Task What_somebody_argues_is_reported(string printed)
        => Assert.Equal(VerdictKind.Paraphrase, (await VerdictTests.Check("the old harbour wall was built for smaller ships", "Ana Ruiz", Some.Article($"It rained. {printed} The ferry left."))).Kind);

    [Theory]
    [InlineData("• Mayor Vik Warns The Old Sea Wall Will Not Last Another Winter", "The Old Sea Wall Will Not Last Another Winter")]
    [InlineData("The Ministry Said The Old Lighthouse Will Be Sold Before The Summer", "The Old Lighthouse Will Be Sold Before The Summer")]
    [InlineData("Mayor Vik Warns the Old Sea Wall Will Not Last Another Winter", "the Old Sea Wall Will Not Last Another Winter")]
    public async Task A_line_in_the_capitals_of_a_headline_reports_as_any_other(string printed, string claimed)
        => Assert.Equal(VerdictKind.Paraphrase, (await VerdictTests.Check(claimed, "Ana Ruiz", Some.Article($"It rained.\n\n{printed}\n\nThe ferry left."))).Kind);

    [Theory]
    [InlineData("It was the harbour’s position that year at the mouth of the river which saved the town.", "at the mouth of the river which saved the town")]
    [InlineData("He printed Vik’s opinion that week on page nine beside the tides and the weather of the town.", "on page nine beside the tides and the weather of the town")]
    public async Task That_year_and_that_week_report_nothing(string printed, string claimed)
        => Assert.Equal(VerdictKind.Narration, (await VerdictTests.Check(claimed, "Ana Ruiz", Some.Article($"It rained. {printed} The ferry left."))).Kind);

    [Theory]
    [InlineData("In the United States, the old harbour wall was built for smaller ships.")]
    [InlineData("From the Reports desk: the old harbour wall was built for smaller ships.")]
    [InlineData("It rests on the view that the old harbour wall was built for smaller ships.")]
    public async Task A_name_and_a_view_of_nobody_report_nothing(string printed)
        => Assert.Equal(VerdictKind.Narration, (await VerdictTests.Check("the old harbour wall was built for smaller ships", "Ana Ruiz", Some.Article($"It rained. {printed} The ferry left."))).Kind);

    [Theory]
    [InlineData("Some pilots I have talked to note that few people in the council have any experience of a harbour.", VerdictKind.Paraphrase)]
    [InlineData("The storm prompted Ruiz to say few people in the council have any experience of a harbour.", VerdictKind.Paraphrase)]
    [InlineData("Her remarks: few people in the council have any experience of a harbour.", VerdictKind.Paraphrase)]
    [InlineData("The chief of his reports that few people in the council have any experience of a harbour.", VerdictKind.Paraphrase)]
    [InlineData("The storm had forced Ana Ruiz to admit few people in the council have any experience of a harbour.", VerdictKind.Paraphrase)]
    [InlineData("It is time for them to admit that few people in the council have any experience of a harbour.", VerdictKind.Narration)]
    [InlineData("It would be wrong for him to claim that few people in the council have any experience of a harbour.", VerdictKind.Narration)]
    [InlineData("It is not enough for Ruiz to say few people in the council have any experience of a harbour.", VerdictKind.Narration)]
    [InlineData("Many forget, and some deny, that few people in the council have any experience of a harbour.", VerdictKind.Narration)]
    [InlineData("The figures released by the bank show that few people in the council have any experience of a harbour.", VerdictKind.Narration)]
    [InlineData("Note that few people in the council have any experience of a harbour.", VerdictKind.Narration)]
    [InlineData("It is fair to say that few people in the council have any experience of a harbour.", VerdictKind.Narration)]
    [InlineData("While towns in other states have some, few people in the council have any experience of a harbour.", VerdictKind.Narration)]
    [InlineData("Some of the replies from the valley show how few people in the council have any experience of a harbour.", VerdictKind.Narration)]
    [InlineData("Some pilots have expressed concerns that few people in the council have any experience of a harbour.", VerdictKind.Paraphrase)]
    [InlineData("Ana Ruiz also appeared on the Holm Show on Sunday to say few people in the council have any experience of a harbour.", VerdictKind.Paraphrase)]
    [InlineData("It took the town ten years to say few people in the council have any experience of a harbour.", VerdictKind.Narration)]
    public async Task What_others_note_is_reported_and_a_noun_reports_nothing(string printed, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check("few people in the council have any experience of a harbour", null, Some.Article($"It rained. {printed} The ferry left."))).Kind);

    [Theory]
    [InlineData("Peter Holm opposes the plan in the Evening Bell. His conclusion to a lengthy essay:", VerdictKind.Unattributed)]
    [InlineData("Peter Holm writes in the Evening Bell:", VerdictKind.Unattributed)]
    [InlineData("In the Evening Bell, she writes:", VerdictKind.Unattributed)]
    [InlineData("Peter Holm opposes the plan. His conclusion to a long and learned case:", VerdictKind.Unattributed)]
    [InlineData("Quoth Holm:", VerdictKind.Unattributed)]
    [InlineData("Reports the Bell:", VerdictKind.Unattributed)]
    [InlineData("Reports of the rain:", VerdictKind.Narration)]
    [InlineData("Peter Holm opposes the plan in the Evening Bell.\n\nHolm writes:", VerdictKind.Unattributed)]
    [InlineData("Peter Holm opposes the plan.\n\nIn the Evening Bell, Holm argues:", VerdictKind.Unattributed)]
    [InlineData("Peter Holm opposes the plan in the Evening Bell.\n\nIt is late. Holm looks at a study from two towns:", VerdictKind.Unattributed)]
    [InlineData("Peter Holm was glad. He goes on:", VerdictKind.Unattributed)]
    [InlineData("As Harbour Master Peter Holm put in a talk to the press:", VerdictKind.Unattributed)]
    [InlineData("On Monday Peter Holm put this into the box:", VerdictKind.Narration)]
    [InlineData("Peter Holm warned the town in May:", VerdictKind.Unattributed)]
    [InlineData("Peter Holm opposes the plan.\n\nHolm’s plan for the winter:", VerdictKind.Narration)]
    [InlineData("Nobody opposes the plan. Holm says:", VerdictKind.Narration)]
    [InlineData("The budget fight, explained:", VerdictKind.Narration)]
    [InlineData("Here is what we know, explained by our team:", VerdictKind.Narration)]
    [InlineData("As the rain continued, here is what happened:", VerdictKind.Narration)]
    [InlineData("The city’s response, step by step:", VerdictKind.Narration)]
    [InlineData("In summary, the city’s day:", VerdictKind.Narration)]
    [InlineData("How Peter Holm wrote his book:", VerdictKind.Narration)]
    [InlineData("The day after his statement:", VerdictKind.Narration)]
    [InlineData("What the law says:", VerdictKind.Narration)]
    [InlineData("This is how the winter began:", VerdictKind.Narration)]
    [InlineData("Peter Holm has written his conclusion. It rained.", VerdictKind.Narration)]
    public async Task A_paragraph_that_a_colon_introduces_as_somebodys_text_is_not_the_outlets(string before, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check(Quay, "Peter Holm", Some.Article($"It rained.\n\n{before}\n\n{Quay}. The ferry left."))).Kind);

    [Theory]
    [InlineData("As Peter Holm points out,", 'n', VerdictKind.Unattributed)]
    [InlineData("As Peter Holm points out,", 'N', VerdictKind.Narration)]
    [InlineData("As the rain of the winter went on,", 'n', VerdictKind.Narration)]
    public async Task A_paragraph_that_goes_on_after_who_points_something_out_is_not_the_outlets(string before, char first, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check(Quay, "Peter Holm", Some.Article($"It rained.\n\n{before}\n\n{first}{Quay[1..]}. The ferry left."))).Kind);

    [Theory]
    [InlineData("It rained.\n\nPeter Holm (@PeterHolm) {0}!\n\nIt rained.", VerdictKind.Unattributed)]
    [InlineData("It rained.\n\nDr. Peter J. Holm (@PeterHolm) {0}!\n\nIt rained.", VerdictKind.Unattributed)]
    [InlineData("It rained.\n\nThe rain fell. Peter Holm (@PeterHolm) {0}!\n\nIt rained.", VerdictKind.Narration)]
    [InlineData("It rained.\n\nPeter Holm (@PeterHolm) knows that {0}!\n\nIt rained.", VerdictKind.Narration)]
    [InlineData("It rained.\n\nPeter Holm (@PeterHolm), the mayor, left. {0}.\n\nIt rained.", VerdictKind.Narration)]
    public async Task A_post_below_its_account_is_not_the_outlets(string text, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check(Quay, "Peter Holm", Some.Article(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, Quay)))).Kind);

    [Theory]
    [InlineData("The following is the full campaign statement on the plan, per the Evening Bell:\n\nOn Monday we begin. \"I am glad,\" said Ana Ruiz.\n\n", VerdictKind.Unattributed)]
    [InlineData("Read the union’s letter in full below:\n\nDear members.\n\n", VerdictKind.Unattributed)]
    [InlineData("Here is her entire e-mail:\n\n", VerdictKind.Unattributed)]
    [InlineData("Statement from Holm ", VerdictKind.Unattributed)]
    [InlineData("It rained. Statement by the Union ", VerdictKind.Unattributed)]
    [InlineData("Read the full statement:\n\n“We are sorry.”\n\n", VerdictKind.Narration)]
    [InlineData("Statement by the Union was late, and ", VerdictKind.Narration)]
    [InlineData("Sign up for our newsletter; read the full post below:\n\n", VerdictKind.Narration)]
    [InlineData("The council issued a statement on the full plan.\n\n", VerdictKind.Narration)]
    [InlineData("The full story of the harbour, in brief:\n\n", VerdictKind.Narration)]
    [InlineData("The statement from Holm was short. ", VerdictKind.Narration)]
    public async Task What_a_page_prints_whole_is_not_the_outlets(string before, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check(Quay, "Peter Holm", Some.Article($"It rained.\n\n{before}{Quay}. The ferry left."))).Kind);

    [Theory]
    [InlineData("We “are hurt,” they wrote in a letter. “We write to you as the clerks of the port.\n\n{0}. The ferry left.”", VerdictKind.Unattributed)]
    [InlineData("We \"are hurt,\" they wrote in a letter. \"We write to you as the clerks of the port.\n\n{0}. The ferry left.\"", VerdictKind.Unattributed)]
    [InlineData("It rained.\n\n{0}. The ferry “left.”", VerdictKind.Narration)]
    [InlineData("It rained.\n\n{0}!\n\nFraud in full swing! pic.netter.com/x — Peter Holm (@PeterHolm) April 10, 2016\n\nIt rained.", VerdictKind.Unattributed)]
    [InlineData("It rained on Holm.\n\n{0}, and Holm knows it.\n\nFraud in full swing! pic.netter.com/x — Peter Holm (@PeterHolm) April 10, 2016\n\nIt rained.", VerdictKind.Narration)]
    [InlineData("It rained on Holm.\n\n{0}, but not all think so:\n\nFraud in full swing! pic.netter.com/x — Peter Holm (@PeterHolm) April 10, 2016\n\nIt rained.", VerdictKind.Narration)]
    [InlineData("The union released a statement of its own yesterday, condemning the port. Even worse was the rain.\n\nAdvertisement:\n\n{0}. The port has refused to learn for itself how the union works, other than what the papers have told it, and the ignorance in its statement is that it was not needed at all. The more the port goes on to divide the town by attacking some of its clerks, the more support it will lose. Clerks have already cut up their cards, and will not come back, whatever the port may say of it in the weeks that are left before the vote.", VerdictKind.Unattributed)]
    [InlineData("The union released a statement of its own yesterday, condemning the port.\n\n{0}. The ferry left.", VerdictKind.Narration)]
    public async Task What_may_be_anothers_letter_or_post_is_not_the_outlets(string text, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check(Quay, "Peter Holm", Some.Article(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, Quay)))).Kind);

    [Theory]
    [InlineData("It rained.\n\n{0}!\n\nFraud in full swing! pic.netter.com/x — Peter Holm (@PeterHolm) April 10, 2016\n\nIt rained.", VerdictKind.Paraphrase)]
    [InlineData("Tom Holm is the mayor. He has two problems this winter:\n\n{0}. The ferry left.", VerdictKind.Paraphrase)]
    [InlineData("It rained.\n\n{0}, and the pipe is 12\". The ferry is 12\"", VerdictKind.Narration)]
    [InlineData("The mayor has not yet released a statement on the plan.\n\n{0}. The port has refused to learn for itself how the union works, other than what the papers have told it, and the ignorance of it is that it was not needed at all. The more the port goes on to divide the town by attacking some of its clerks, the more support it will lose. Clerks have already cut up their cards, and will not come back, whatever the port may say of it in the weeks that are left before the vote.", VerdictKind.Narration)]
    public async Task What_only_its_place_makes_anothers_is_verified_by_nothing(string text, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check(Quay, null, Some.Article(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, Quay)))).Kind);

    [Theory]
    [InlineData("The town, as the pilot Peter Holm put it, knows that {0}.")]
    [InlineData("As Peter Holm, a pilot of the port, put it, {0}, or “wide as the sea.”")]
    [InlineData("Few care for the quay, which the Harbour Post describes as a thing that {0}.")]
    [InlineData("I have read what my friends Tom Hale and Peter Holm had to say of it here — that {0}.")]
    public async Task What_somebody_puts_so_or_had_to_say_is_not_the_outlets(string text)
        => Assert.Equal(VerdictKind.Paraphrase, (await VerdictTests.Check(Quay, "Peter Holm", Some.Article($"It rained.\n\n{string.Format(System.Globalization.CultureInfo.InvariantCulture, text, Lower)}"))).Kind);

    [Theory]
    [InlineData("Peter Holm put it in the yard, and {0}.")]
    [InlineData("As it rained, {0}.")]
    [InlineData("It is described as a thing that {0}.")]
    [InlineData("Peter Holm had to leave, that {0}.")]
    public async Task What_nobody_puts_so_is(string text)
        => Assert.Equal(VerdictKind.Narration, (await VerdictTests.Check(Quay, "Peter Holm", Some.Article($"It rained.\n\n{string.Format(System.Globalization.CultureInfo.InvariantCulture, text, Lower)}"))).Kind);
}
