using QuoteBot.Checking.Differences;
using QuoteBot.Checking.Omissions;
using QuoteBot.Text;

namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>Words that a speaker said and at once said again, and words that only seem so.</summary>
public sealed class FalseStartsTests
{
    [Theory]
    [InlineData("uh it rains", 0, 1, true)]
    [InlineData("you know it rains", 0, 2, true)]
    [InlineData("I think I think it rains", 0, 2, true)]
    [InlineData("I think I think it rains", 2, 2, true)]
    [InlineData("well I think I think it rains", 3, 2, true)]
    [InlineData("I will well I will go", 0, 3, true)]
    [InlineData("I will well I will", 2, 3, true)]
    [InlineData("I will well you will go", 0, 3, false)]
    [InlineData("I will go you will go", 0, 3, false)]
    [InlineData("we will well we", 1, 2, false)]
    [InlineData("well it rains", 0, 1, false)]
    [InlineData("it rains", 0, 2, false)]
    [InlineData("you know not all boats sink", 2, 2, false)]
    [InlineData("uh not all boats sink", 1, 1, false)]
    public void A_filler_and_what_is_said_twice_are_false_starts(string text, int from, int count, bool isFalseStart)
        => Assert.Equal(isFalseStart, Is(text, [.. Enumerable.Range(from, count)]));

    [Fact]
    public void Words_with_others_between_are_no_false_start() => Assert.False(Is("you boats know it", [0, 2]));

    [Theory]
    [InlineData("paid the captain and -- the captain -- killed the mayor", 4, true)]
    [InlineData("paid the captain and, the captain, killed the mayor", 4, true)]
    [InlineData("paid the captain and the captain killed the mayor", 4, false)]
    [InlineData("paid the captain and -- the captain killed the mayor", 4, false)]
    [InlineData("paid the captain and -- the captain", 4, false)]
    public void What_is_taken_up_behind_a_joining_word_stands_between_pauses(string text, int from, bool isFalseStart) => Assert.Equal(isFalseStart, Is(text, [from, from + 1]));

    private static bool Is(string text, List<int> words)
    {
        var all = QuoteText.Words(text);
        return FalseStarts.Is(words, all, word => word == 0 ? text.AsSpan(0, all[0].Span.Start) : text.AsSpan(all[word - 1].Span.End, all[word].Span.Start - all[word - 1].Span.End));
    }

    [Fact]
    public async Task A_negation_behind_a_filler_is_no_false_start()
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check("The boats you know sink in the winter storms", "Mara Lindqvist", Some.Saying("The boats you know not all sink in the winter storms."))).Kind);

    [Fact]
    public void A_diff_without_changes_or_with_a_word_of_meaning_is_no_shift_of_tense()
    {
        Assert.False(TenseShift.IsAll([]));
        Assert.False(TenseShift.IsAll([new(DiffOp.Delete, "", "harbour", DiffChange.Wording)]));
        Assert.True(TenseShift.IsAll([new(DiffOp.Delete, "", "I will", DiffChange.Wording), new(DiffOp.Insert, "she would", "", DiffChange.Wording)]));
    }
}
