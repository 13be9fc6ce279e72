using QuoteBot.Checking.Speakers;
using QuoteBot.Index;

namespace QuoteBot.Tests.Checking.Speakers;

/// <summary>Who may have said a body's words, and the offices and pages that a body has.</summary>
public sealed class SpeakerBodyTests
{
    private static SpeakerFit Fit(string claimed, string recorded, string? role = null, SpeakerKind kind = SpeakerKind.Person, params KnownSpeaker[] known)
        => SpeakerMatch.Compare(claimed, [new Speaker(recorded, kind, role, [])], known).Fit;

    private static KnownSpeaker Known(string name, params string[] roles) => new(name, SpeakerKind.Person, roles, [], 1);

    [Theory]
    [InlineData("the gun industry's trade group", "NSSF")]
    [InlineData("the players' union", "HBA")]
    [InlineData("a charity for old pilots", "Lantern Trust")]
    public void What_a_body_is_told_to_be_without_a_name_accuses_nobody(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Unclear, Fit(claimed, recorded, kind: SpeakerKind.Institution));

    [Theory]
    [InlineData("QDA", "deputy director of the QDA’s Pilots’ Project and one of the lead lawyers", true)]
    [InlineData("Quay Board", "director at Quay Board’s office", true)]
    [InlineData("Quay Board", "critic of the Quay Board’s office", false)]
    [InlineData("Quay Board", "widow of the Quay Board’s founder", false)]
    [InlineData("Rosa Lund", "editor of Rosa Lund’s letters", false)]
    [InlineData("Norway", "head of Norway’s research office", false)]
    public void Whoever_leads_a_part_of_a_body_may_speak_for_it(string body, string role, bool fits)
        => Assert.Equal(fits, Fit(body, "Ada Moreau", role) is SpeakerFit.Perhaps);

    [Theory]
    [InlineData("a group of harbour pilots", "harbour pilots", true)]
    [InlineData("a group of harbour pilots", "the harbour pilots", true)]
    [InlineData("a group of harbour pilots", "bakers", false)]
    public void A_group_of_some_is_these(string claimed, string recorded, bool fits)
        => Assert.Equal(fits, Fit(claimed, recorded, kind: SpeakerKind.Unnamed) is SpeakerFit.Perhaps);

    [Fact]
    public void An_office_in_capitals_is_no_other_body()
        => Assert.Equal(SpeakerFit.Unclear, Fit("POTUS", "Vantor", kind: SpeakerKind.Institution));

    [Theory]
    [InlineData("the Pentagon", "Defense Department", true)]
    [InlineData("Department of Defense", "the Pentagon", true)]
    [InlineData("Department of Works", "Works Department", true)]
    [InlineData("Department of Works", "Department of Health", false)]
    public void A_department_is_one_however_it_is_named(string claimed, string recorded, bool fits)
        => Assert.Equal(fits, Fit(claimed, recorded, kind: SpeakerKind.Institution) == SpeakerFit.Same);

    [Theory]
    [InlineData("howie thorne", "Howard Thorne")]
    [InlineData("Lonnie Thorne", "Alonso Thorne")]
    public void A_pet_name_accuses_nobody(string claimed, string recorded)
        => Assert.Equal(claimed[0] == 'h', Fit(claimed, recorded) != SpeakerFit.Different);

    [Fact]
    public void An_account_that_the_index_knows_is_its_owners_lone_surname()
        => Assert.Equal(SpeakerFit.Perhaps, Fit("@theharbourada", "Vantor", known: [new("Ada Vantor", SpeakerKind.Person, [], ["@theharbourada"], 50)]));

    private static KnownSpeaker Counted(string name, int quotes, SpeakerKind kind = SpeakerKind.Person) => new(name, kind, [], [], quotes);

    [Theory]
    [InlineData("Ada Vantor", true)]
    [InlineData("Ben Vantor", false)]
    public void A_lone_surname_that_is_mostly_one_persons_is_no_bodys_name(string claimed, bool fits)
        => Assert.Equal(fits ? SpeakerFit.Perhaps : SpeakerFit.Unclear, Fit(claimed, "Vantor", kind: SpeakerKind.Institution, known: [Counted("Ada Vantor", 50), Counted("Ben Vantor", 4), Counted("Vantor", 9, SpeakerKind.Institution)]));

    [Fact]
    public void A_lone_name_of_whoever_is_hardly_quoted_stays_open()
        => Assert.Equal(SpeakerFit.Unclear, Fit("Ada Vantor", "Vantor", kind: SpeakerKind.Institution, known: [Counted("Ada Vantor", 19)]));

    [Fact]
    public void A_lone_name_that_is_a_bodys_as_well_stays_open()
        => Assert.Equal(SpeakerFit.Unclear, Fit("Ada Vantor", "Vantor", kind: SpeakerKind.Institution, known: [Counted("Ada Vantor", 50), Counted("Vantor", 11, SpeakerKind.Institution)]));

    [Fact]
    public void A_seat_of_power_in_small_letters_is_a_name()
        => Assert.Equal(SpeakerFit.Different, Fit("the white house", "Harbour Union", kind: SpeakerKind.Institution));

    [Theory]
    [InlineData("Vantor's former rival, a senator", false)]
    [InlineData("senator who lost to Vantor", false)]
    [InlineData("Vantor opposition leader", false)]
    [InlineData("Vantor rival founder", false)]
    [InlineData("Vantor planning officer", true)]
    [InlineData("Vantor's top commander", true)]
    [InlineData("Vantor spokesperson", true)]
    [InlineData("the Vantor chief executive", true)]
    [InlineData("Vantor's deputy executive director", true)]
    [InlineData("director of Vantor", true)]
    public void Only_whose_role_is_to_lead_a_body_or_to_speak_for_it_may_have_said_its_words(string role, bool fits)
        => Assert.Equal(fits ? SpeakerFit.Perhaps : SpeakerFit.Unclear, Fit("Ada Moreau", "Vantor", kind: SpeakerKind.Institution, known: [Known("Ada Moreau", role)]));

    [Theory]
    [InlineData(SpeakerKind.Institution, true)]
    [InlineData(SpeakerKind.Person, false)]
    public void A_bodys_unnamed_spokesperson_speaks_for_it_and_a_persons_is_not_the_person(SpeakerKind kind, bool fits)
        => Assert.Equal(fits ? SpeakerFit.Perhaps : SpeakerFit.Unclear, Fit("Vantor", "a Vantor spokesperson", kind: SpeakerKind.Unnamed, known: [new("Vantor", kind, [], [], 3)]));

    [Theory]
    [InlineData(10, true)]
    [InlineData(9, false)]
    public void A_body_that_was_taken_for_a_person_now_and_then_is_a_body(int quotes, bool fits)
        => Assert.Equal(
            fits ? SpeakerFit.Perhaps : SpeakerFit.Unclear,
            Fit("Vantor", "a Vantor spokesperson", kind: SpeakerKind.Unnamed, known: [new("Vantor", SpeakerKind.Institution, [], [], quotes), new("Vantor", SpeakerKind.Person, [], [], 2)]));

    [Theory]
    [InlineData("POTUS", "President of the United States")]
    [InlineData("VPOTUS", "vice president")]
    [InlineData("the Harbour's CEO", "chief executive officer of the Harbour")]
    [InlineData("the Harbour's COO", "chief operating officer of the Harbour")]
    [InlineData("the Harbour's CTO", "chief technology officer of the Harbour")]
    [InlineData("Skerrow's environment minister", "Skerrow’s environment minister")]
    public void Short_names_of_offices_are_the_offices(string claimed, string role) => Assert.Equal(SpeakerFit.Perhaps, Fit(claimed, "Ada Moreau", role));

    [Theory]
    [InlineData("the HP editorial board", "Harbour Post", "Perhaps")]
    [InlineData("the Harbour Post's newsroom", "Harbour Post", "Perhaps")]
    [InlineData("the Tide Patriots' Facebook page", "Tide Patriots", "Perhaps")]
    [InlineData("the Harbour Board's site", "Harbour Board", "Perhaps")]
    [InlineData("the Harbour Board's blog", "Harbour Board", "Perhaps")]
    [InlineData("the Harbour Board's newsletter", "Harbour Board", "Perhaps")]
    [InlineData("the Harbour Board's invitation", "Harbour Board", "Perhaps")]
    [InlineData("the Harbour Board's official account", "Harbour Board", "Perhaps")]
    [InlineData("Harbour Board website", "Harbour Board", "Perhaps")]
    [InlineData("HBC News", "HBC", "Same")]
    [InlineData("HBC", "HBC News", "Same")]
    [InlineData("HBC News", "HBD", "Unclear")]
    [InlineData("the Harbour Post", "Harbour Post’s long story on the strike", "Perhaps")]
    [InlineData("the Moor Gazette's editorial board", "Harbour Post", "Different")]
    [InlineData("the Harbour Union's page", "Tide Office", "Different")]
    [InlineData("Gullwatch.com", "website Gullwatch.com", "Same")]
    [InlineData("the Brandtian", "Brandtian Institution", "Perhaps")]
    [InlineData("the Brandtian", "Brandtian Law School", "Unclear")]
    [InlineData("Brandt", "Brandt Organization", "Unclear")]
    [InlineData("the National", "National Foundation", "Unclear")]
    [InlineData("the research", "Research Institute", "Unclear")]
    [InlineData("Norway", "Norway Institute", "Unclear")]
    [InlineData("the Harbour Post", "Harbour Post’s critic in the strike", "Unclear")]
    public void A_body_speaks_through_its_board_its_page_and_its_story(string claimed, string recorded, string fit)
        => Assert.Equal(fit, Fit(claimed, recorded, kind: SpeakerKind.Institution).ToString());

    [Theory]
    [InlineData(SpeakerKind.Institution, "Unclear")]
    [InlineData(SpeakerKind.Person, "Different")]
    public void Whoever_speaks_may_do_so_for_a_body_that_the_index_knows_by_one_word(SpeakerKind kind, string fit)
        => Assert.Equal(fit, Fit("Vantor", "Frank Lund", known: [new("Vantor", kind, [], [], 4)]).ToString());

    [Theory]
    [InlineData("the research firm Vantor", "Vantor", true)]
    [InlineData("the newspaper Vantor", "Vantor", true)]
    [InlineData("startup Vantor", "the consultancy Vantor", true)]
    [InlineData("the research firm Lantern", "Vantor", false)]
    [InlineData("critics of the firm Vantor", "Vantor", false)]
    public void What_kind_of_body_it_is_may_stand_before_its_name(string claimed, string recorded, bool isSame)
        => Assert.Equal(isSame ? SpeakerFit.Same : SpeakerFit.Unclear, Fit(claimed, recorded, kind: SpeakerKind.Institution));
}
