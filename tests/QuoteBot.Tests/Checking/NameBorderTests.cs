using QuoteBot.Checking;
using QuoteBot.Index;

namespace QuoteBot.Tests.Checking;

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
}
