using QuoteBot.Checking.Differences;
using QuoteBot.Text;

namespace QuoteBot.Tests.Checking.Differences;

public sealed class DiffClassifierTests
{
    [Theory]
    [InlineData("not", "", DiffChange.Negation)]
    [InlineData("", "never", DiffChange.Negation)]
    [InlineData("without", "with", DiffChange.Negation)]
    [InlineData("no longer", "never", DiffChange.Wording)]
    [InlineData("50", "forty", DiffChange.Number)]
    [InlineData("four", "four hundred", DiffChange.Number)]
    [InlineData("win", "lose", DiffChange.Antonym)]
    [InlineData("some", "all", DiffChange.Quantifier)]
    [InlineData("", "only", DiffChange.Quantifier)]
    [InlineData("may", "will", DiffChange.Modal)]
    [InlineData("boats", "ships", DiffChange.Wording)]
    [InlineData("quickly", "", DiffChange.Wording)]
    [InlineData("of the", "for a", DiffChange.Cosmetic)]
    [InlineData("uh", "", DiffChange.Cosmetic)]
    [InlineData("dollars", "", DiffChange.Cosmetic)]
    [InlineData("dollars from friends", "", DiffChange.Wording)]
    [InlineData("", "forty", DiffChange.Number)]
    [InlineData("40 boats", "50 ships", DiffChange.Number)]
    [InlineData("40 and 50", "50 and 40", DiffChange.Wording)]
    [InlineData("one boat", "", DiffChange.Wording)]
    [InlineData("miles", "", DiffChange.Wording)]
    [InlineData("miles", "metres", DiffChange.Number)]
    public void A_gap_has_the_gravest_change_in_it(string claim, string record, DiffChange change)
        => Assert.Equal(change, Classify(claim, record));

    [Fact]
    public void A_name_against_another_name_is_a_name_change()
        => Assert.Equal(DiffChange.Name, DiffClassifier.Classify(["norway"], ["sweden"], [true], [true]));

    [Fact]
    public void A_first_name_left_out_is_no_change_of_name()
        => Assert.Equal(DiffChange.Wording, DiffClassifier.Classify([], ["mara"], [], [true]));

    [Fact]
    public void A_first_name_put_in_is_no_change_of_name()
        => Assert.Equal(DiffChange.Wording, DiffClassifier.Classify(["mara"], [], [true], []));

    [Theory]
    [InlineData("not", 1)]
    [InlineData("no longer", 1)]
    [InlineData("never not", 2)]
    [InlineData("failed to", 1)]
    [InlineData("failed", 0)]
    [InlineData("not only", 0)]
    [InlineData("not just", 0)]
    [InlineData("not merely", 0)]
    [InlineData("never just", 1)]
    public void A_negation_counts_unless_it_says_not_only(string words, int negations)
        => Assert.Equal(negations, DiffClassifier.Negations(words.Split(' ')));

    private static DiffChange Classify(string claim, string record)
    {
        var mine = QuoteText.Words(claim).Select(word => word.Form).ToList();
        var printed = QuoteText.Words(record).Select(word => word.Form).ToList();
        return DiffClassifier.Classify(mine, printed, mine.ConvertAll(_ => false), printed.ConvertAll(_ => false));
    }
}
