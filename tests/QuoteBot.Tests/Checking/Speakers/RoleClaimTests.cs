using QuoteBot.Attribution;
using QuoteBot.Checking.Speakers;

namespace QuoteBot.Tests.Checking.Speakers;

/// <summary>A role or body claimed in place of a name: whom it may mean, and whom it cannot.</summary>
public sealed class RoleClaimTests
{
    private static SpeakerFit Fit(string claimed, string recorded, string? role = null, SpeakerKind kind = SpeakerKind.Person)
        => SpeakerMatch.Compare(claimed, [new Speaker(recorded, kind, role, [])], []).Fit;

    [Theory]
    [InlineData("the former president")]
    [InlineData("former president")]
    [InlineData("Former U.S. president")]
    [InlineData("Ex-President")]
    [InlineData("President-elect")]
    [InlineData("GOP nominee")]
    [InlineData("Democratic frontrunner")]
    [InlineData("First Lady")]
    [InlineData("Whig MP")]
    [InlineData("Majority Leader")]
    [InlineData("the 45th president")]
    [InlineData("union boss")]
    [InlineData("Foreign Secretary")]
    [InlineData("Varnish Foreign Secretary")]
    [InlineData("Canadian Foreign Minister")]
    [InlineData("Tide House Press Secretary")]
    [InlineData("Tide House Chief Strategist")]
    [InlineData("Whig Strategist")]
    [InlineData("Skerrow Harbour Master")]
    [InlineData("Tidebook CEO")]
    [InlineData("an aide to Senator Petra Hale")]
    [InlineData("a former adviser to President Petra Hale")]
    [InlineData("the wife of Mayor Hale")]
    [InlineData("the man who said he would shut Skerrow in a tweet")]
    public void A_role_without_a_name_is_nobody_else(string claimed)
    {
        Assert.Equal(SpeakerFit.Unclear, Fit(claimed, "Tom Vik"));
        Assert.Equal(SpeakerFit.Unclear, Fit(claimed, "Tom Vik", "pilot"));
        Assert.Equal(SpeakerFit.Unclear, Fit(claimed, "the pilot", kind: SpeakerKind.Unnamed));
    }

    [Fact]
    public void The_GOP_is_the_Republican_Party()
        => Assert.Equal(SpeakerFit.Same, Fit("the North Carolina GOP", "North Carolina Republican Party", kind: SpeakerKind.Institution));

    [Theory]
    [InlineData("Varnish Foreign Secretary", "Varnish foreign secretary")]
    [InlineData("Canada's foreign minister", "Canadian Foreign Minister")]
    [InlineData("Britain's foreign secretary", "British Foreign Secretary")]
    [InlineData("the Foreign Minister of Norway", "Norwegian foreign minister")]
    [InlineData("New Jersey Governor", "New Jersey Gov.")]
    [InlineData("Ohio Senator", "Ohio Sen.")]
    [InlineData("Foreign Secretary", "foreign secretary of Varnholm")]
    [InlineData("the Norwegian PM", "Norwegian Prime Minister")]
    [InlineData("Norway's prime minister", "PM of Norway")]
    [InlineData("the VP", "vice president")]
    [InlineData("Tide House Press Secretary", "Tide House press secretary")]
    [InlineData("Whig Strategist", "Whig strategist")]
    public void A_role_in_capitals_confirms_who_has_it(string claimed, string role)
        => Assert.Equal(SpeakerFit.Perhaps, Fit(claimed, "Tom Vik", role));

    [Theory]
    [InlineData("Senator Tom King")]
    [InlineData("Foreign Secretary Lund")]
    [InlineData("Chief of Police Captain Lund")]
    [InlineData("Brandon Foreign")]
    public void An_office_before_a_name_leaves_a_name(string claimed)
        => Assert.Equal(SpeakerFit.Different, Fit(claimed, "Tom Vik", "pilot"));

    [Theory]
    [InlineData("the former president", "engineer", "former president", false)]
    [InlineData("the ex-mayor", "harbour master", "ex-mayor", false)]
    [InlineData("the senator", "committee chair", "senator", false)]
    [InlineData("the mayor", "brother", "mayor of Skerrow", false)]
    [InlineData("the mayor", "former engineer", "mayor of Skerrow", false)]
    [InlineData("the harbour master", "mayor", "harbour master", true)]
    [InlineData("the governor of Skerrow", "harbour master", "governor of Skerrow", true)]
    [InlineData("the police chief", "mayor of Skerrow", "police chief", true)]
    public void A_role_is_anothers_only_where_the_speaker_cannot_have_it(string claimed, string role, string held, bool isAnothers)
        => Assert.Equal(isAnothers, SpeakerMatch.IsRoleOfAnother(claimed, new("Tom Vik", SpeakerKind.Person, role, []), [new("Ada Moreau", SpeakerKind.Person, held, [])]));

    [Theory]
    [InlineData("NYPD", "New York Police Department")]
    [InlineData("the NYPD", "the New York Police Department")]
    [InlineData("the New York Police Department", "NYPD")]
    [InlineData("DOJ", "the Justice Department")]
    [InlineData("the Department of Justice", "DOJ")]
    [InlineData("DHS", "Department of Homeland Security")]
    [InlineData("the DOT", "Transportation Department")]
    [InlineData("AHPAC", "American Harbour Public Affairs Committee")]
    [InlineData("Norway's harbour ministry", "the Norwegian Harbour Ministry")]
    public void A_body_and_its_initials_are_one(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Same, Fit(claimed, recorded, kind: SpeakerKind.Institution));

    [Theory]
    [InlineData("FBI", "the Brookhaven Tide Service")]
    [InlineData("NYPD", "the Harbour Board")]
    [InlineData("the Harbour Board", "the Tide Service")]
    public void Initials_of_another_body_are_another_speaker(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Different, Fit(claimed, recorded, kind: SpeakerKind.Institution));

    [Theory]
    [InlineData("NYCPD", "the New York Police Department")]
    [InlineData("HHS", "the Department of Health and Human Services")]
    public void Initials_that_may_be_the_bodys_accuse_nobody(string claimed, string recorded)
        => Assert.NotEqual(SpeakerFit.Different, Fit(claimed, recorded, kind: SpeakerKind.Institution));

    [Theory]
    [InlineData("the governor of Skerrow", "Skerrow Gov.")]
    [InlineData("Skerrow governor", "Gov. of Skerrow")]
    [InlineData("the cardinal", "Cardinal")]
    [InlineData("the archbishop of Skerrow", "Archbishop of Skerrow")]
    [InlineData("the senator", "Sen.")]
    public void A_role_and_its_short_form_are_one(string claimed, string role)
        => Assert.Equal(SpeakerFit.Perhaps, Fit(claimed, "Ada Moreau", role));

    [Theory]
    [InlineData("the president", "vice president")]
    [InlineData("the governor", "Lt. Gov.")]
    [InlineData("the mayor of Skerrow", "deputy mayor of Skerrow")]
    [InlineData("the vice president", "president")]
    [InlineData("the secretary", "assistant secretary")]
    public void Whoever_stands_under_an_office_does_not_hold_it(string claimed, string role)
        => Assert.Equal(SpeakerFit.Unclear, Fit(claimed, "Ada Moreau", role));

    [Theory]
    [InlineData("“The gate was never ours to open,” said Cardinal Petro Vandermeer. It rained.", "the cardinal")]
    [InlineData("“The gate was never ours to open,” Skerrow Gov. Ilse Vandermeer said. It rained.", "the governor of Skerrow")]
    public async Task An_office_before_the_name_is_a_role(string text, string claimed)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("The gate was never ours to open", claimed, Annotator.Annotate(new Article { Id = "a.md", Text = text }))).Kind);

    [Theory]
    [InlineData("Rafa Moreau", "Rafael Moreau")]
    [InlineData("Memo Vik", "Guillermo Vik")]
    [InlineData("Fede Vik", "Federico Vik")]
    [InlineData("Toby Vik", "Tobias Vik")]
    [InlineData("Lupe Vik", "Guadalupe Vik")]
    public void A_usual_short_form_of_a_first_name_is_the_name(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Same, Fit(claimed, recorded));

    [Theory]
    [InlineData("Rafa Moreau", "Ricardo Moreau")]
    [InlineData("Fede Vik", "Fernando Vik")]
    public void The_short_form_of_another_name_is_another_person(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Different, Fit(claimed, recorded));

    [Theory]
    [InlineData("a Whig councillor", "one Whig councillor")]
    [InlineData("Whig councillor", "a Whig councillor")]
    [InlineData("a ferryman from the islands", "one ferryman from the islands")]
    public void Somebody_without_a_name_is_known_by_the_words_for_them(string claimed, string recorded)
    {
        Assert.Equal(SpeakerFit.Perhaps, Fit(claimed, recorded, kind: SpeakerKind.Unnamed));
        Assert.Contains(Fit(claimed, recorded, kind: SpeakerKind.Institution), new[] { SpeakerFit.Same, SpeakerFit.Perhaps });
    }
}
