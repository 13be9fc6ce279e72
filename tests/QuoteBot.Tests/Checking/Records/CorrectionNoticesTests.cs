using QuoteBot.Checking.Records;

namespace QuoteBot.Tests.Checking.Records;

/// <summary>What a correction notice is, and which wordings it takes back and gives.</summary>
public sealed class CorrectionNoticesTests
{
    private static CorrectionNotice Read(string notice) => Assert.Single(CorrectionNotices.In($"It rained.\n\n{notice}\n\nThe boats left."));

    private static string Joined(IEnumerable<string[]> wordings) => string.Join(" | ", wordings.Select(forms => string.Join(' ', forms)));

    [Theory]
    [InlineData("Correction: Ada Moreau said “the quay is leased”, not “the quay is sold”.", "the quay is sold", "the quay is leased")]
    [InlineData("Correction: Ada Moreau was misquoted as “the quay is sold”; she said “the quay is leased”.", "the quay is sold", "the quay is leased")]
    [InlineData("An earlier version of this article had a slip. “The quay is leased” is the wording.", "", "the quay is leased")]
    public void Wordings_in_marks_are_taken_back_or_given_as_the_words_before_them_say(string notice, string wrong, string right)
        => Assert.Equal((wrong, right), (Joined(Read(notice).Wrong), Joined(Read(notice).Right)));

    [Theory]
    [InlineData("Correction: blue boats, not green boats.", "green boats", "blue boats")]
    [InlineData("Correction: The town has blue boats, not green boats.", "green boats", "blue boats")]
    [InlineData("Correction: blue, not the green boats.", "", "")]
    [InlineData("Correction: It is his, not hers.", "", "")]
    [InlineData("Correction: 12 boats, not 20 of the boats.", "#20", "#12")]
    [InlineData("Correction: twelve boats, not the green boats.", "", "")]
    [InlineData("Correction: some boats, not 20 boats.", "#20", "")]
    [InlineData("Correction: The wording is “blue boats, not green boats”.", "", "blue boats not green boats")]
    public void Wordings_without_marks_are_read_where_one_stands_against_as_much_of_the_other(string notice, string wrong, string right)
        => Assert.Equal((wrong, right), (Joined(Read(notice).Wrong), Joined(Read(notice).Right)));

    [Theory]
    [InlineData("Correction: Ada Moreau did not say “the quay is sold”.", "the quay is sold")]
    [InlineData("Correction: The bill was not passed in May.", "")]
    public void A_verb_that_is_denied_is_no_wording_taken_back(string notice, string wrong)
        => Assert.Equal((wrong, ""), (Joined(Read(notice).Wrong), Joined(Read(notice).Right)));

    [Theory]
    [InlineData("Retraction: Ada Moreau never said this.", true)]
    [InlineData("Correction: The street is Mill Lane.", false)]
    public void A_notice_may_withdraw_words(string notice, bool withdraws) => Assert.Equal(withdraws, Read(notice).Withdraws);

    [Theory]
    [InlineData("CORRECTION: The boats are blue.")]
    [InlineData("The original version of this story gave another street.")]
    [InlineData("EDITOR’S NOTE: The boats are blue.")]
    public void A_notice_is_known_in_capitals_and_by_the_original_version(string notice) => Assert.Equal(notice, Read(notice).Text);

    [Fact]
    public void A_long_paragraph_about_corrections_is_no_notice()
    {
        Assert.Single(CorrectionNotices.In("Correction: ".PadRight(1500, 'a')));
        Assert.Empty(CorrectionNotices.In("Correction: ".PadRight(1501, 'a')));
    }

    [Theory]
    [InlineData("Correction: The boats are blue.\nIt rained.", "It rained", false)]
    [InlineData("Correction: The boats are blue.\nIt rained.", "Correction", true)]
    [InlineData("Correction: The boats are blue.\nIt rained.", "boats", true)]
    [InlineData("It rained.\nCorrection: It was plan B\nThe boats left.", "B\n", true)]
    [InlineData("It rained.\nCorrection: It was plan B\nThe boats left.", "The boats", false)]
    [InlineData("It rained.\nCorrection: It was plan B", "plan", true)]
    public void A_place_is_in_a_notice_where_its_own_paragraph_is_one(string text, string place, bool inNotice)
    {
        var start = text.IndexOf(place, StringComparison.Ordinal);

        Assert.Equal(inNotice, CorrectionNotices.Holds(text, new TextSpan(start, start + place.Length)));
    }
}
