using QuoteBot.Extraction;

namespace QuoteBot.Tests.Extraction;

/// <summary>The word lists inside the assembly, and what is no word list.</summary>
public sealed class WordListsTests
{
    [Theory]
    [InlineData(
        "QuoteBot.Attribution.outlets.txt",
        "media nouns, lone nouns, openers, agencies and broadcasters, platforms, media roles, bodies, peoples, occasions, letters, writings")]
    [InlineData("QuoteBot.Attribution.languages.txt", "languages")]
    [InlineData("QuoteBot.Extraction.cues.txt", "clause, that, thought, asking, quote, naming, with hearer, doubling")]
    public void A_list_has_the_sections_that_are_asked_for_and_no_other(string resource, string sections) =>
        Assert.Equal(sections.Split(", ").Order(), WordLists.Read(resource).Keys.Order());

    [Theory]
    [InlineData("[boats]: what floats. [cars]\nferry")]
    [InlineData("[boats\nferry")]
    [InlineData("[boats]\nferry\n[boats]\nbarge")]
    [InlineData("ferry\n[boats]")]
    public void A_heading_that_is_none_is_refused_by_name(string list)
    {
        var failure = Assert.Throws<InvalidDataException>(() => WordLists.Read(new StringReader(list), "boats.txt"));

        Assert.Contains("boats.txt", failure.Message);
    }
}
