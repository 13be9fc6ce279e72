namespace QuoteBot.Tests.Checking.Differences;

/// <summary>The parts of a diff, in order: what is equal, what is only written otherwise, and what changed.</summary>
public sealed class DiffPartsTests
{
    private static Task<Verdict> Check(string claim, string record) => VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record));

    private static async Task<IReadOnlyList<DiffPart>> Diff(string claim, string record) => (await Check(claim, record)).Diff;

    [Fact]
    public async Task A_diff_has_what_is_equal_around_what_changed()
        => Assert.Equal(
            [
                new(DiffOp.Equal, "We will repair", "We will repair", DiffChange.None),
                new(DiffOp.Delete, "", "forty", DiffChange.Number),
                new(DiffOp.Insert, "fifty", "", DiffChange.Number),
                new(DiffOp.Equal, "of the old boats", "of the old boats", DiffChange.None),
            ],
            await Diff("We will repair fifty of the old boats", "We will repair forty of the old boats."));

    [Fact]
    public async Task A_number_in_figures_is_a_part_of_its_own_that_only_looks_otherwise()
        => Assert.Equal(
            [
                new(DiffOp.Equal, "We will repair", "We will repair", DiffChange.None),
                new(DiffOp.Equal, "40", "forty", DiffChange.Cosmetic),
                new(DiffOp.Equal, "of the old boats", "of the old boats", DiffChange.None),
            ],
            await Diff("We will repair 40 of the old boats", "We will repair forty of the old boats."));

    [Fact]
    public async Task Letters_that_read_as_another_word_in_capitals_stay_a_part_of_the_diff()
        => Assert.Contains(new DiffPart(DiffOp.Equal, "US", "US", DiffChange.Cosmetic), await Diff("VARIOUS US AGENCIES LISTEN WHEN WE CALL THE HARBOUR", "Various US agencies listen when we call the harbour."));

    [Fact]
    public async Task The_attribution_between_two_segments_is_no_part_of_the_diff()
    {
        var verdict = await VerdictTests.Check("The old quay can stay open and the fishermen can keep their sheds", "Mara Lindqvist", Some.Article(
            "“[[The old quay can stay open|Mara Lindqvist#1]],” said Mara Lindqvist, the mayor of Port Ellery, “[[and the fishermen can keep their sheds.|Mara Lindqvist#1]]”"));

        Assert.Equal([new(DiffOp.Equal, "The old quay can stay open and the fishermen can keep their sheds", "The old quay can stay open and the fishermen can keep their sheds", DiffChange.None)], verdict.Diff);
    }

    [Theory]
    [InlineData("I think we will not dig the tunnel in spring", "I do not think we will dig the tunnel in spring.", false)]
    [InlineData("I do not think we will dig the tunnel in spring", "I think we will not dig the tunnel in spring.", false)]
    [InlineData("We will dig the long tunnel under the market in spring and we will not close the old bridge", "We will not dig the long tunnel under the market in spring and we will close the old bridge.", true)]
    [InlineData("I do not think we will not dig the tunnel in spring", "I think we will dig the tunnel in spring.", true)]
    public async Task A_negation_that_moved_within_a_clause_changes_no_meaning(string claim, string record, bool changed)
    {
        var verdict = await Check(claim, record);

        Assert.Equal((VerdictKind.Altered, changed), (verdict.Kind, verdict.MeaningChanged));
    }
}
