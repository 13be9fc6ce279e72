using QuoteBot.Checking.Speakers;
using QuoteBot.Index;

namespace QuoteBot.Tests.Checking.Differences;

/// <summary>Names that are nearly one person's, and nearly two people's: where an accusation begins.</summary>
public sealed class NameBorderTests
{
    private static SpeakerFit Fit(string claimed, string recorded, params KnownSpeaker[] known)
        => SpeakerMatch.Compare(claimed, [new Speaker(recorded, SpeakerKind.Person, null, [])], known).Fit;

    private static KnownSpeaker Known(string name, int quotes = 1) => new(name, SpeakerKind.Person, [], [], quotes);

    [Theory]
    [InlineData("de Holm", "Jan de Holm")]
    [InlineData("Jan de Holm", "de Holm")]
    [InlineData("van Holm", "Jan van Holm")]
    [InlineData("von Holm", "Jana von Holm")]
    [InlineData("von der Holm", "Jana von der Holm")]
    [InlineData("la Holm", "Jana la Holm")]
    [InlineData("Jan Holm", "Jan van Holm")]
    [InlineData("Jan van Holm", "Jan Holm")]
    public void A_particle_before_the_surname_makes_no_other_person(string claimed, string recorded) => Assert.Equal(SpeakerFit.Same, Fit(claimed, recorded));

    [Theory]
    [InlineData("Ada Moreau", "Ada Echeverri")]
    [InlineData("Ada M. Moreau", "Ada M. Echeverri")]
    [InlineData("Van Holm", "Tom Holm")]
    public void A_given_name_or_an_initial_in_common_makes_no_one_person(string claimed, string recorded) => Assert.Equal(SpeakerFit.Different, Fit(claimed, recorded));

    [Theory]
    [InlineData("Ada Holm Moreau", "Ada Holm Echeverri")]
    [InlineData("Tomasz Karinov", "Tomas Karinoff")]
    public void A_name_that_may_have_changed_or_been_spelt_otherwise_is_unclear(string claimed, string recorded) => Assert.Equal(SpeakerFit.Unclear, Fit(claimed, recorded));

    [Fact]
    public void A_name_of_more_words_than_anybody_has_is_unclear()
        => Assert.Equal(SpeakerFit.Unclear, Fit("Mara Lindqvist", string.Join(' ', Enumerable.Repeat("Ada", 13))));

    [Theory]
    [InlineData(10, 2, nameof(SpeakerFit.Perhaps))]
    [InlineData(9, 2, nameof(SpeakerFit.Unclear))]
    [InlineData(0, 0, nameof(SpeakerFit.Unclear))]
    public void A_bare_surname_in_the_record_is_taken_for_the_bearer_with_five_times_the_quotes(int own, int others, string expected)
        => Assert.Equal(expected, Fit("Mara Lindqvist", "Lindqvist", Known("Mara Lindqvist", own), Known("Erik Lindqvist", others)).ToString());

    [Theory]
    [InlineData("Ada Holm", "Ada Moreau", "Ada Holm", nameof(SpeakerFit.Same))]
    [InlineData("Erik Lindqvist", "Mara Lindqvist", "Lindqvist", nameof(SpeakerFit.Different))]
    public void A_full_alias_clears_and_a_bare_surname_among_them_does_not(string claimed, string recorded, string alias, string expected)
        => Assert.Equal(expected, SpeakerMatch.Compare(claimed, [new Speaker(recorded, SpeakerKind.Person, null, [alias])], []).Fit.ToString());

    [Theory]
    [InlineData("Mrs", "Erik Strand", "Julia Strand")]
    [InlineData("Ms", "Erik Strand", "Julia Strand")]
    [InlineData("Miss", "Erik Strand", "Julia Strand")]
    [InlineData("Lady", "Erik Strand", "Julia Strand")]
    [InlineData("Dame", "Erik Strand", "Julia Strand")]
    [InlineData("Mr", "Julia Strand", "Erik Strand")]
    [InlineData("Sir", "Julia Strand", "Erik Strand")]
    [InlineData("Lord", "Julia Strand", "Erik Strand")]
    public void A_title_of_the_other_sex_is_unclear_only_where_another_of_the_surname_is_known(string title, string recorded, string other)
    {
        Assert.Equal(SpeakerFit.Unclear, Fit($"{title} Strand", recorded, Known(other)));
        Assert.Equal(SpeakerFit.Same, Fit($"{title} Strand", recorded, Known(recorded)));
        Assert.NotEqual(SpeakerFit.Unclear, Fit($"{title} Strand", other, Known(recorded)));
    }

    [Theory]
    [InlineData("Mara King")]
    [InlineData("Mara Judge")]
    [InlineData("Mara Bishop")]
    [InlineData("Mara Dean")]
    [InlineData("Mara Major")]
    [InlineData("Mara Pope")]
    [InlineData("Mara Justice")]
    [InlineData("Mara Page")]
    [InlineData("Mara Mayor")]
    [InlineData("Mara Prince")]
    [InlineData("Will Moreau")]
    [InlineData("Mara Law")]
    [InlineData("Grant Moreau")]
    [InlineData("Bill Moreau")]
    public void A_name_that_is_a_word_for_a_role_or_a_paper_as_well_is_a_persons(string claimed)
        => Assert.Equal(SpeakerFit.Different, Fit(claimed, "Tomás Echeverri"));

    [Theory]
    [InlineData("Evening host")]
    [InlineData("News anchor")]
    [InlineData("Kanal network")]
    [InlineData("Islands gov")]
    [InlineData("Islands sen")]
    [InlineData("Islands rep")]
    public void A_claimed_speaker_who_is_no_name_is_never_another_person(string claimed)
        => Assert.Equal(SpeakerFit.Unclear, Fit(claimed, "Tomás Echeverri"));

    [Fact]
    public void Any_of_the_roles_that_the_index_knows_a_person_by_will_do()
    {
        var known = Known("Ada Moreau") with { Roles = ["engineer", "harbour master of Vik", "spokesperson for the Harbour Board"] };

        Assert.Equal(SpeakerFit.Perhaps, Fit("the harbour master of Vik", "Ada Moreau", known));
        Assert.Equal(SpeakerFit.Perhaps, SpeakerMatch.Compare("Ada Moreau", [new Speaker("the harbour master", SpeakerKind.Unnamed, null, [])], [known]).Fit);
        Assert.Equal(SpeakerFit.Perhaps, SpeakerMatch.Compare("Ada Moreau", [new Speaker("the Harbour Board", SpeakerKind.Institution, null, [])], [known]).Fit);
        Assert.Equal(SpeakerFit.Unclear, SpeakerMatch.Compare("Wen Zhao", [new Speaker("the Harbour Board", SpeakerKind.Institution, null, [])], [known]).Fit);
    }

    [Fact]
    public void A_body_that_shares_nothing_with_the_claimed_one_is_another()
        => Assert.Equal(SpeakerFit.Different, SpeakerMatch.Compare("the Harbour Board", [new Speaker("the Fishing Council", SpeakerKind.Institution, null, [])], []).Fit);

    [Theory]
    [InlineData("the Lindqvist office", true)]
    [InlineData("Lindqvist's office", true)]
    [InlineData("the Echeverri office", false)]
    public void The_office_of_a_person_bears_their_surname(string recorded, bool isOffice)
        => Assert.Equal(isOffice, SpeakerMatch.IsOfficeOf("Mara Lindqvist", new Speaker(recorded, SpeakerKind.Unnamed, null, [])));

    [Fact]
    public void A_name_that_the_index_knows_as_anothers_form_is_told_with_a_capital()
        => Assert.Equal("Bear norrek is taken to be Jan Norrek.", SpeakerMatch.Compare("bear norrek", [new Speaker("Jan Norrek", SpeakerKind.Person, null, [])], [Known("Jan Norrek") with { Aliases = ["Bear Norrek"] }]).Note);

    [Theory]
    [InlineData("We hope that (Brandt) opens the old pump in May", "We hope that (Viklund) opens the old pump in May.")]
    [InlineData("(Brandt) believes that the old pump is dry in May", "(Viklund) believes that the old pump is dry in May.")]
    [InlineData("The old pump belongs to the keeper, Brandt … and he must open it in May", "The old pump belongs to the keeper, Viklund. He has it from the town, and he must open it in May.")]
    public async Task Another_name_where_the_outlet_put_one_or_beside_the_claims_own_mark_is_another_person(string claim, string record)
    {
        var verdict = await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record));

        Assert.Equal((VerdictKind.Altered, true), (verdict.Kind, verdict.MeaningChanged));
        Assert.Contains(verdict.Diff, part => part.Change == DiffChange.Name);
    }

    [Theory]
    [InlineData("We hope that he opens the old pump in May", "We hope that (Viklund) opens the old pump in May.")]
    [InlineData("We hope that Viklund opens the old pump in May", "We hope that (Viklund) opens the old pump in May.")]
    public async Task What_stood_where_the_outlet_put_a_name_is_no_change(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind);
}
