using QuoteBot.Text;

namespace QuoteBot.Tests.Text;

public sealed class NamePrefixTests
{
    [Theory]
    [InlineData("diHolma")]
    [InlineData("deHolma")]
    [InlineData("daHolma")]
    [InlineData("delHolma")]
    [InlineData("laHolma")]
    [InlineData("leHolma")]
    [InlineData("loHolma")]
    [InlineData("vanHolma")]
    [InlineData("vonHolma")]
    [InlineData("mcHolma")]
    [InlineData("macHolma")]
    [InlineData("al-Holma")]
    [InlineData("d’Holma")]
    [InlineData("holma", false)]
    [InlineData("iHolma", false)]
    [InlineData("eHolma", false)]
    [InlineData("deHOLMA", false)]
    [InlineData("diHo", false)]
    [InlineData("proHolma", false)]
    [InlineData("xx-Holma", false)]
    public void A_name_may_begin_with_a_small_prefix(string word, bool isName = true)
        => Assert.Equal(isName, Tokenizer.Tokens(word)[0].IsCapitalised);
}
