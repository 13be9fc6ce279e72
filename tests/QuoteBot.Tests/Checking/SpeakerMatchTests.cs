using QuoteBot.Checking;
using QuoteBot.Index;

namespace QuoteBot.Tests.Checking;

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
    [InlineData("Tomas Echeverri", "Tomás Echeverri")]
    [InlineData("Gen. Holm", "General Petra Holm")]
    [InlineData("Bill Harper", "William Harper")]
    [InlineData("Bob Dalton", "Robert Dalton")]
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
    public void One_person_under_two_names_is_the_same(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Same, Fit(claimed, recorded));

    [Theory]
    [InlineData("Mara Lindqvist", "Tomás Echeverri")]
    [InlineData("Erik Lindqvist", "Mara Lindqvist")]
    [InlineData("William Harper Jr.", "William Harper Sr.")]
    [InlineData("Lindqvist", "Tomás Echeverri")]
    [InlineData("Hillary Harper", "Bill Harper")]
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

    [Fact]
    public void A_bare_surname_in_the_record_that_two_known_people_bear_is_unclear()
        => Assert.Equal(SpeakerFit.Unclear, Fit("Erik Lindqvist", "Lindqvist", known: [Known("Erik Lindqvist"), Known("Mara Lindqvist")]));

    [Fact]
    public void A_bare_surname_in_the_claim_that_two_known_people_bear_fits_perhaps()
        => Assert.Equal(SpeakerFit.Perhaps, Fit("Lindqvist", "Mara Lindqvist", known: [Known("Erik Lindqvist"), Known("Mara Lindqvist")]));

    [Fact]
    public void A_role_that_the_index_knows_another_person_by_is_different()
        => Assert.Equal(SpeakerFit.Different, Fit("the mayor", "Tomás Echeverri", "harbour master", known: [Known("Mara Lindqvist", "mayor of Port Ellery")]));

    [Fact]
    public void A_body_whose_known_spokesperson_is_claimed_fits_perhaps()
        => Assert.Equal(SpeakerFit.Perhaps, Fit("Ada Moreau", "the Harbour Board", kind: SpeakerKind.Institution, known: [Known("Ada Moreau", "spokesperson for the Harbour Board")]));

    [Fact]
    public void Any_of_joint_speakers_counts()
        => Assert.Equal(SpeakerFit.Same, SpeakerMatch.Compare("Mara Lindqvist", [Person("Tomás Echeverri"), Person("Mara Lindqvist")], []).Fit);

    [Fact]
    public void No_recorded_speaker_is_unclear()
        => Assert.Equal(SpeakerFit.Unclear, SpeakerMatch.Compare("Mara Lindqvist", [], []).Fit);

    private static Speaker Person(string name) => new(name, SpeakerKind.Person, null, []);

    private static KnownSpeaker Known(string name, params string[] roles) => new(name, SpeakerKind.Person, roles, [], 1);
}
