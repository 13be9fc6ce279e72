using QuoteBot.Checking;
using QuoteBot.Text;

namespace QuoteBot.Tests.Checking;

public sealed class MatchedWordsTests
{
    [Theory]
    [InlineData("The ferry will sail again.", "will the ferry sail", "*The ferry will sail* again.")]
    [InlineData("It was the best of days.", "the weather of days", "It was the best *of days*.")]
    [InlineData("It isn’t ours, and 40 know it.", "forty is not ours", "It *isn’t ours*, and *40* know it.")]
    [InlineData("The bell rang.", "the of and", "The bell rang.")]
    [InlineData("", "ferry", "")]
    [InlineData("ferry", "", "ferry")]
    public void Words_that_carry_meaning_are_marked_and_small_ones_beside_them(string passage, string query, string marked)
    {
        var shown = passage;
        foreach (var span in MatchedWords.In(passage, QuoteText.Words(query)).Reverse())
            shown = shown.Insert(span.End, "*").Insert(span.Start, "*");

        Assert.Equal(marked, shown);
    }
}
