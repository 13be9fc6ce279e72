using QuoteBot.Text;

namespace QuoteBot.Tests.Text;

public sealed class WordClassTests
{
    [Theory]
    [InlineData("say", "said")]
    [InlineData("says", "saying")]
    [InlineData("report", "reports")]
    [InlineData("reported", "reporting")]
    [InlineData("stop", "stopped")]
    [InlineData("hope", "hoping")]
    [InlineData("city", "cities")]
    [InlineData("carried", "carrying")]
    [InlineData("boxes", "box")]
    [InlineData("children", "child")]
    [InlineData("went", "goes")]
    [InlineData("close", "closing")]
    [InlineData("mayors", "mayor")]
    [InlineData("travelled", "travels")]
    [InlineData("agreed", "agree")]
    [InlineData("is", "were")]
    public void Inflections_of_one_word_are_told(string one, string other)
    {
        var (a, b) = (QuoteText.Words(one)[0].Form, QuoteText.Words(other)[0].Form);
        Assert.True(Inflection.Same(a, b));
        Assert.True(Inflection.Same(b, a));
    }

    [Theory]
    [InlineData("new", "news")]
    [InlineData("it", "its")]
    [InlineData("even", "evening")]
    [InlineData("hop", "hoping")]
    [InlineData("hoping", "hopping")]
    [InlineData("plan", "plane")]
    [InlineData("strong", "stronger")]
    [InlineData("port", "report")]
    [InlineData("bus", "bu")]
    [InlineData("#4", "#4th")]
    [InlineData("", "s")]
    public void Other_words_are_no_inflections(string one, string other)
    {
        Assert.False(Inflection.Same(one, other));
        Assert.False(Inflection.Same(other, one));
    }

    [Theory]
    [InlineData("increase", "decrease")]
    [InlineData("rose", "fell")]
    [InlineData("supports", "opposed")]
    [InlineData("won", "lost")]
    [InlineData("more", "less")]
    [InlineData("before", "after")]
    [InlineData("allowed", "banned")]
    [InlineData("accepting", "rejected")]
    [InlineData("guilty", "innocent")]
    [InlineData("paid", "unpaid")]
    [InlineData("left", "right")]
    public void Opposites_are_told_in_any_inflection(string one, string other)
    {
        Assert.True(Antonyms.Are(one, other));
        Assert.True(Antonyms.Are(other, one));
    }

    [Theory]
    [InlineData("rise", "rose")]
    [InlineData("rise", "grow")]
    [InlineData("port", "harbor")]
    [InlineData("der", "under")]
    [InlineData("", "un")]
    public void Other_words_are_no_opposites(string one, string other) => Assert.False(Antonyms.Are(one, other));

    [Theory]
    [InlineData("We can’t", 2)]
    [InlineData("without help", 0)]
    [InlineData("nobody knows", 0)]
    [InlineData("Never again", 0)]
    public void Negations_are_a_class(string text, int at)
        => Assert.True(WordList.Negations.Contains(QuoteText.Words(text)[at].Form));

    [Fact]
    public void The_longest_phrase_of_a_class_matches()
    {
        var words = QuoteText.Words("They no longer have at least 40 boats as long as it lasts");

        Assert.Equal(2, WordList.Negations.MatchAt(words, 1));
        Assert.Equal(2, WordList.Quantifiers.MatchAt(words, 4));
        Assert.Equal(3, WordList.Conditions.MatchAt(words, 8));
        Assert.Equal(0, WordList.Negations.MatchAt(words, 0));
        Assert.Equal(0, WordList.Negations.MatchAt(words, 99));
    }

    [Fact]
    public void Each_class_holds_its_own()
    {
        Assert.True(WordList.Modals.Contains("might"));
        Assert.True(WordList.Quantifiers.Contains("most"));
        Assert.True(WordList.Conditions.Contains("unless"));
        Assert.True(WordList.FunctionWords.Contains("toward"));
        Assert.False(WordList.FunctionWords.Contains("harbor"));
        Assert.False(WordList.Modals.Contains("port"));
    }

    [Theory]
    [InlineData("forty", true)]
    [InlineData("3rd", true)]
    [InlineData("1990s", true)]
    [InlineData("one", true)]
    [InlineData("#harbour", false)]
    [InlineData("dozen", false)]
    public void Numbers_are_recognised_by_their_form(string word, bool number)
        => Assert.Equal(number, NumberForm.IsNumber(QuoteText.Words(word)[0].Form));
}
