using QuoteBot.Checking.Speakers;
using QuoteBot.Index;

namespace QuoteBot.Tests.Checking.Speakers;

public sealed class SpeakerMatchTests
{
    private static SpeakerFit Fit(string claimed, string recorded, string? role = null, SpeakerKind kind = SpeakerKind.Person, params KnownSpeaker[] known)
        => SpeakerMatch.Compare(claimed, [new Speaker(recorded, kind, role, [])], known).Fit;

    [Theory]
    [InlineData("mara lindqvist", "Mara Lindqvist")]
    [InlineData("Lindqvist", "Mara Lindqvist")]
    [InlineData("Mara Lindqvist", "Lindqvist")]
    [InlineData("Mayor Mara Lindqvist", "Mara Lindqvist")]
    [InlineData("Mr. Echeverri", "Tomás Echeverri")]
    [InlineData("VP Echeverri", "Tomás Echeverri")]
    [InlineData("Tomás Echeverri", "Candidate Echeverri")]
    [InlineData("Pres. Echeverri", "Tomás Echeverri")]
    [InlineData("Tomas Echeverri", "Tomás Echeverri")]
    [InlineData("Gen. Holm", "General Petra Holm")]
    [InlineData("Bill Harper", "William Harper")]
    [InlineData("Bob Dalton", "Robert Dalton")]
    [InlineData("Tony Harper", "Antony Harper")]
    [InlineData("W. Harper", "William Harper")]
    [InlineData("William J. Harper", "William Harper")]
    [InlineData("William Harper Jr.", "William Harper")]
    [InlineData("Jan van der Berg", "Jan Van Der Berg")]
    [InlineData("van der Berg", "Jan van der Berg")]
    [InlineData("Berg", "Jan van der Berg")]
    [InlineData("Karim al-Rashid", "Karim Al Rashid")]
    [InlineData("Mara Lindqvist, the mayor of Port Ellery", "Mara Lindqvist")]
    [InlineData("Lee Min-ho", "Min-ho Lee")]
    [InlineData("Sean O'Brien", "Sean O’Brien")]
    [InlineData("Mara Lindqvist Holm", "Mara Lindqvist")]
    [InlineData("Martin Lund King Jr.", "King Jr.")]
    [InlineData("Martin Lund King", "King Jr.")]
    [InlineData("Robert Dalton", "Dalton Sr.")]
    [InlineData("Robert Dalton III", "Dalton III")]
    [InlineData("Adam Hollin", "A.B. Hollin")]
    [InlineData("Adam Brian Hollin", "A.B. Hollin")]
    [InlineData("Adam Brian Hollin", "A. B. Hollin")]
    [InlineData("James Vantor", "J.D. Vantor")]
    [InlineData("James Vantor", "JD Vantor")]
    [InlineData("james vantor", "jd vantor")]
    [InlineData("James David Vantor", "JD Vantor")]
    [InlineData("John Robert Hollin", "J. R. Hollin")]
    [InlineData("Linda Amberholm", "Amber-Holm")]
    [InlineData("Linda Amberholm", "Linda Amber-Holm")]
    [InlineData("Linda M. Amber-Holm", "Linda Amberholm")]
    [InlineData("Omar el-Sayed", "Omar Elsayed")]
    [InlineData("Ana Ruiz-Holm", "Ruiz-Holm")]
    [InlineData("Minho Lee", "Lee Min-ho")]
    [InlineData("@noamtibar", "Noam Tibar")]
    [InlineData("Benjamin Holm", "Ben Holm")]
    public void One_person_under_two_names_is_the_same(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Same, Fit(claimed, recorded));

    [Theory]
    [InlineData("Mara Lindqvist", "Tomás Echeverri")]
    [InlineData("Erik Lindqvist", "Mara Lindqvist")]
    [InlineData("William Harper Jr.", "William Harper Sr.")]
    [InlineData("Lindqvist", "Tomás Echeverri")]
    [InlineData("Hillary Harper", "Bill Harper")]
    [InlineData("Dalton Jr.", "Robert Dalton Sr.")]
    [InlineData("Tom Ruiz-Holm", "Ana Ruiz-Holm")]
    [InlineData("Pedro García López", "María García López")]
    [InlineData("Karl Hollin", "A.B. Hollin")]
    public void Two_people_are_different(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Different, Fit(claimed, recorded));

    [Theory]
    [InlineData("the harbour master", "Tomás Echeverri", "harbour master")]
    [InlineData("harbor master", "Tomás Echeverri", "the harbour master of Port Ellery")]
    [InlineData("the US ambassador to the UN", "Ada Moreau", "United States ambassador to the United Nations")]
    [InlineData("the Harbour Board", "Ada Moreau", "spokesperson for the Harbour Board")]
    [InlineData("White House", "Ada Moreau", "White House press secretary")]
    [InlineData("the spokeswoman", "Ada Moreau", "spokesperson for the Harbour Board")]
    public void A_role_or_the_body_spoken_for_fits_perhaps(string claimed, string recorded, string role)
        => Assert.Equal(SpeakerFit.Perhaps, Fit(claimed, recorded, role));

    [Theory]
    [InlineData("Volodimir Zelenko", "Volodimir Zelenkko")]
    [InlineData("Tomás", "Tomás Echeverri")]
    [InlineData("JFH", "John Francis Harper")]
    [InlineData("Omar el-Sayed", "Omar al-Sayed")]
    [InlineData("Noam Zelkyi", "Noam Zelkiy")]
    [InlineData("Ivan Karinov", "Ivan Karinoff")]
    [InlineData("Ada Moreau", "Ruth Ada Moreau")]
    public void A_likely_form_of_the_name_fits_perhaps(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Perhaps, Fit(claimed, recorded));

    [Theory]
    [InlineData("Harbour Board", "the Harbour Board")]
    [InlineData("UN", "United Nations")]
    [InlineData("United Nations Office for Harbours", "UN Office for Harbours")]
    [InlineData("PHB", "Port Harbour Board")]
    public void A_body_under_two_names_is_the_same(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Same, Fit(claimed, recorded, kind: SpeakerKind.Institution));

    [Theory]
    [InlineData("Mara Lindqvist", "officials", SpeakerKind.Unnamed)]
    [InlineData("Mara Lindqvist", "the draft resolution", SpeakerKind.Document)]
    [InlineData("Mara Lindqvist", "the Harbour Board", SpeakerKind.Institution)]
    [InlineData("Moscow", "the Kremlin", SpeakerKind.Institution)]
    [InlineData("an official", "Tomás Echeverri", SpeakerKind.Person)]
    [InlineData("the mayor", "Tomás Echeverri", SpeakerKind.Person)]
    public void What_the_record_leaves_open_is_unclear(string claimed, string recorded, SpeakerKind kind)
        => Assert.Equal(SpeakerFit.Unclear, Fit(claimed, recorded, kind: kind));

    [Theory]
    [InlineData("Omar el-Sayed", "al-Sayed")]
    [InlineData("Noam Zelkyi", "Zelkiy")]
    [InlineData("Ivan Karinov", "Karinoff")]
    [InlineData("@tideclerk", "Noam Tibar")]
    [InlineData("Noam Tibar", "@tideclerk")]
    [InlineData("tibarofficial", "Noam Tibar")]
    [InlineData("Linda Holm", "Amber-Holm")]
    [InlineData("Lena M. Holm", "Lena K. Holm")]
    [InlineData("Maria Holm", "Marta Holm")]
    [InlineData("Boris J. Holm", "A. Boris Holm")]
    [InlineData("Ana Ruiz Holm", "Ana Ruiz Mendez")]
    public void Names_too_much_alike_to_tell_two_people_apart_are_unclear(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Unclear, Fit(claimed, recorded));

    [Fact]
    public void A_suffix_tells_who_of_two_bearers_a_surname_means()
        => Assert.Equal(SpeakerFit.Same, Fit("Martin Lund King Jr.", "King Jr.", known: [Known("Martin Lund King Jr."), Known("Martin Lund King Sr.")]));

    [Fact]
    public void A_bare_surname_in_the_record_that_two_known_people_bear_is_unclear()
        => Assert.Equal(SpeakerFit.Unclear, Fit("Erik Lindqvist", "Lindqvist", known: [Known("Erik Lindqvist"), Known("Mara Lindqvist")]));

    [Fact]
    public void A_bare_surname_in_the_claim_that_two_known_people_bear_fits_perhaps()
        => Assert.Equal(SpeakerFit.Perhaps, Fit("Lindqvist", "Mara Lindqvist", known: [Known("Erik Lindqvist"), Known("Mara Lindqvist")]));

    [Fact]
    public void A_role_that_the_index_knows_another_person_by_is_unclear()
        => Assert.Equal(SpeakerFit.Unclear, Fit("the mayor", "Tomás Echeverri", "harbour master", known: [Known("Mara Lindqvist", "mayor of Port Ellery")]));

    [Theory]
    [InlineData("President Zabu Orrin", nameof(SpeakerFit.Different))]
    [InlineData("President Zabu Orrik", nameof(SpeakerFit.Unclear))]
    public void Behind_an_office_whom_the_index_knows_is_a_person_whatever_the_first_name(string claimed, string fit)
        => Assert.Equal(fit, Fit(claimed, "Tom Vik", known: [Known("Zabu Orrin")]).ToString());

    [Theory]
    [InlineData("Mara Lindqvist, the mayor", nameof(SpeakerFit.Different))]
    [InlineData("Tom Vik, the mayor", nameof(SpeakerFit.Same))]
    public void Of_a_name_with_a_role_the_name_tells(string claimed, string fit)
        => Assert.Equal(fit, Fit(claimed, "Tom Vik", "mayor").ToString());

    [Theory]
    [InlineData("the mayor of Skerrow", "engineer", "mayor of Skerrow", true)]
    [InlineData("the mayor", "engineer", "mayor of Skerrow", true)]
    [InlineData("the mayor of Skerrow", "engineer", "mayor", false)]
    [InlineData("the mayor of Skerrow", null, "mayor of Skerrow", false)]
    [InlineData("the mayor", "mayor of Tarnby", "mayor of Skerrow", false)]
    [InlineData("the mayor", "engineer", "harbour master", false)]
    public void A_role_is_anothers_where_the_same_article_says_so(string claimed, string? role, string held, bool isAnothers)
        => Assert.Equal(isAnothers, SpeakerMatch.IsRoleOfAnother(claimed, Person("Tom Vik") with { Role = role }, [Person("Ada Moreau") with { Role = held }]));

    [Fact]
    public void A_body_whose_known_spokesperson_is_claimed_fits_perhaps()
        => Assert.Equal(SpeakerFit.Perhaps, Fit("Ada Moreau", "the Harbour Board", kind: SpeakerKind.Institution, known: [Known("Ada Moreau", "spokesperson for the Harbour Board")]));

    [Theory]
    [InlineData("Lindqvist national adviser", false)]
    [InlineData("Lindqvist spokesman", true)]
    public void Who_only_works_for_a_person_does_not_speak_for_her(string role, bool fits)
        => Assert.Equal(fits ? SpeakerFit.Perhaps : SpeakerFit.Different, Fit("Lindqvist", "Tom Vik", role, known: [Known("Mara Lindqvist"), new("Lindqvist", SpeakerKind.Unnamed, [], [], 1)]));

    [Theory]
    [InlineData("Tom Vik")]
    [InlineData("Uncle Tom")]
    public void Uncle_before_a_first_name_is_no_name(string claimed)
        => Assert.True(Fit(claimed, "Tom Vik") is SpeakerFit.Same or SpeakerFit.Perhaps);

    [Theory]
    [InlineData("Bear Norrek")]
    [InlineData("“Bear” Norrek")]
    [InlineData("Bear")]
    public void A_nickname_that_another_article_gives_the_speaker_fits_perhaps(string claimed)
        => Assert.Equal(SpeakerFit.Perhaps, Fit(claimed, "Jan Norrek", known: [Known("Jan Norrek") with { Aliases = ["Bear Norrek", "Bear"] }]));

    [Theory]
    [InlineData("Jan “Bear” Norrek")]
    [InlineData("Jan \"Bear\" Norrek")]
    public void A_nickname_in_marks_inside_the_claimed_name_changes_nothing(string claimed)
        => Assert.Equal(SpeakerFit.Same, Fit(claimed, "Jan Norrek"));

    [Fact]
    public void Somebody_elses_nickname_is_another_person()
        => Assert.Equal(SpeakerFit.Different, Fit("Bear Norrek", "Tom Norrek", known: [Known("Jan Norrek") with { Aliases = ["Bear Norrek", "Bear"] }]));

    [Theory]
    [InlineData("the transport ministry", "a spokesman for the ministry", SpeakerKind.Unnamed)]
    [InlineData("the Harbour Board", "a spokeswoman for the Harbour Board", SpeakerKind.Unnamed)]
    [InlineData("the health ministry", "the ministry", SpeakerKind.Institution)]
    public void A_body_under_the_name_of_its_kind_fits_perhaps(string claimed, string recorded, SpeakerKind kind)
        => Assert.Equal(SpeakerFit.Perhaps, Fit(claimed, recorded, kind: kind));

    [Theory]
    [InlineData("the transport ministry", "a spokesman for the Harbour Board")]
    [InlineData("the transport ministry", "a spokesman")]
    [InlineData("the transport ministry", "a clerk of the ministry")]
    public void Who_speaks_for_another_body_is_unclear(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Unclear, Fit(claimed, recorded, kind: SpeakerKind.Unnamed));

    [Fact]
    public void Somebody_whom_the_index_knows_by_the_role_in_the_record_fits_perhaps()
        => Assert.Equal(SpeakerFit.Perhaps, Fit("Ada Moreau", "the harbour master", kind: SpeakerKind.Unnamed, known: [Known("Ada Moreau", "harbour master of Vik")]));

    [Fact]
    public void Somebody_whom_the_index_knows_by_another_role_is_unclear()
        => Assert.Equal(SpeakerFit.Unclear, Fit("Ada Moreau", "the harbour master", kind: SpeakerKind.Unnamed, known: [Known("Ada Moreau", "mayor of Vik")]));

    [Fact]
    public void A_surname_in_capitals_is_a_person_where_the_index_knows_one_and_may_be_a_body_elsewhere()
    {
        Assert.Equal(SpeakerFit.Different, Fit("MOREAU", "VIK", known: [Known("MOREAU")]));
        Assert.Equal(SpeakerFit.Different, Fit("MOREAU", "VIK", known: [Known("Ada Moreau") with { Aliases = ["MOREAU"] }]));
        Assert.Equal(SpeakerFit.Unclear, Fit("NSU", "VIK", known: []));
        Assert.Equal(SpeakerFit.Unclear, Fit("NSU", "VIK", known: [new("NSU", SpeakerKind.Institution, [], [], 1)]));
    }

    [Fact]
    public void Any_of_joint_speakers_counts()
        => Assert.Equal(SpeakerFit.Same, SpeakerMatch.Compare("Mara Lindqvist", [Person("Tomás Echeverri"), Person("Mara Lindqvist")], []).Fit);

    [Fact]
    public void No_recorded_speaker_is_unclear()
        => Assert.Equal(SpeakerFit.Unclear, SpeakerMatch.Compare("Mara Lindqvist", [], []).Fit);

    private static Speaker Person(string name) => new(name, SpeakerKind.Person, null, []);

    private static KnownSpeaker Known(string name, params string[] roles) => new(name, SpeakerKind.Person, roles, [], 1);

    [Theory]
    [InlineData("Ada Moreau", "Moreau's tweet", true)]
    [InlineData("Ada Moreau", "Ada Moreau’s open letter", true)]
    [InlineData("Tom Vik", "Moreau's tweet", false)]
    [InlineData("Ada Moreau", "Moreau's staff", false)]
    [InlineData("Ada Moreau", "Moreau's lawyers' statement", false)]
    [InlineData("Ada Moreau", "Moreau's staff memo", false)]
    public void What_a_person_wrote_is_theirs(string claimed, string recorded, bool fits)
        => Assert.Equal(fits ? SpeakerFit.Perhaps : SpeakerFit.Unclear, Fit(claimed, recorded, kind: SpeakerKind.Document));

    [Theory]
    [InlineData("Jerry Holm", "Jerrold Holm", false)]
    [InlineData("Martina Holm", "Martin Holm", false)]
    [InlineData("Corvin Holm", "Corvalis Holm", false)]
    [InlineData("Michael Holm", "Michelle Holm", true)]
    [InlineData("Tom Holm", "Ada Holm", true)]
    public void Given_names_that_begin_alike_accuse_nobody(string claimed, string recorded, bool isAnother)
        => Assert.Equal(isAnother, Fit(claimed, recorded) == SpeakerFit.Different);

    [Fact]
    public void A_handle_that_has_the_whole_name_in_it_fits_perhaps()
    {
        Assert.Equal(SpeakerFit.Perhaps, Fit("@realAdaMoreau", "Ada Moreau"));
        Assert.Equal(SpeakerFit.Unclear, Fit("@tideclerk", "Ada Moreau"));
        Assert.Equal(SpeakerFit.Unclear, Fit("@realTomVik", "Ada Moreau"));
        Assert.NotEqual(SpeakerFit.Perhaps, Fit("@redlion", "Ed Li"));
        Assert.NotEqual(SpeakerFit.Perhaps, Fit("@NotTomVik", "Tom Vik"));
    }

    [Theory]
    [InlineData("the Justice Department")]
    [InlineData("Justice Department")]
    [InlineData("the Vik Police Department")]
    [InlineData("Vik Fire Department")]
    [InlineData("the General Assembly")]
    [InlineData("the Coach Company")]
    [InlineData("the King Foundation")]
    [InlineData("General Motors")]
    [InlineData("General Lamps")]
    [InlineData("Premier League")]
    [InlineData("Prince Estate")]
    [InlineData("Moor State")]
    [InlineData("Moor PD")]
    [InlineData("Hale Brothers")]
    [InlineData("Hale & Hale")]
    public void A_body_that_is_called_like_an_office_or_a_person_is_not_called_another_person(string claimed)
        => Assert.Equal(SpeakerFit.Unclear, Fit(claimed, "Mara Lindqvist"));

    [Theory]
    [InlineData("General Kelly")]
    [InlineData("Prince Charles")]
    [InlineData("Senator Brown")]
    [InlineData("Judge Black")]
    [InlineData("Justice Department spokesman Tom Brown")]
    public void A_person_behind_an_office_is_another_person(string claimed)
        => Assert.Equal(SpeakerFit.Different, Fit(claimed, "Mara Lindqvist"));

    [Fact]
    public void A_king_whom_the_index_knows_is_no_foundation()
        => Assert.Equal(SpeakerFit.Different, Fit("General Lamps", "Mara Lindqvist", known: [new("Ana Lamps", SpeakerKind.Person, [], [], 3)]));

    [Theory]
    [InlineData("Moreau and Lindqvist", "Perhaps")]
    [InlineData("Lindqvist & Moreau", "Unclear")]
    [InlineData("Lindqvist and Sons", "Different")]
    [InlineData("Moreau and Vik", "Different")]
    [InlineData("Lindqvist and friends", "Unclear")]
    public void Of_two_surnames_one_may_be_the_recorded_one(string claimed, string fit) => Assert.Equal(fit, Fit(claimed, "Mara Lindqvist").ToString());

    [Theory]
    [InlineData("Don Lindqvist", "Mara Lindqvist", "Unclear")]
    [InlineData("Don Lindqvist", "Donald Lindqvist", "Same")]
    [InlineData("Don Pedro", "Pedro Lindqvist", "Perhaps")]
    [InlineData("Lindqvist", "Don Lindqvist", "Same")]
    public void Don_is_a_title_or_a_given_name(string claimed, string recorded, string fit) => Assert.Equal(fit, Fit(claimed, recorded).ToString());

    [Theory]
    [InlineData("mara lindqvist", "maralindqvist", "Perhaps")]
    [InlineData("Gold Smith", "Goldsmith", "Unclear")]
    public void An_account_is_called_as_its_owner_without_the_space(string claimed, string recorded, string fit)
        => Assert.Equal(fit, Fit(claimed, recorded, kind: SpeakerKind.Institution).ToString());
}
