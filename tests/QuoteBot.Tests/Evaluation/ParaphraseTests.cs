using QuoteBot.Evaluation;
using QuoteBot.Text;

namespace QuoteBot.Tests.Evaluation;

public sealed class ParaphraseTests
{
    private const string Quote = "We will build forty new berths before the winter, and nobody will lose a mooring because of the big boats.";

    [Fact]
    public void The_same_chance_gives_the_same_words() => Assert.Equal(Of(Quote), Of(Quote));

    [Fact]
    public void Few_runs_of_the_words_remain_and_the_parts_change_places()
    {
        var (said, printed) = (Forms(Of(Quote)), Forms(Quote));

        Assert.InRange(Enumerable.Range(0, said.Count).Max(at => RunAt(said, at, printed)), 1, 4);
        Assert.InRange(said.IndexOf("nobody"), 0, said.FindIndex(word => word.StartsWith("berth", StringComparison.Ordinal)) - 1);
    }

    [Fact]
    public void Known_words_become_synonyms_and_negations_stay()
    {
        var said = Forms(Of("They will never buy a large boat again, said the owners"));

        Assert.Contains("purchase", said);
        Assert.Contains("big", said);
        Assert.Contains("never", said);
    }

    [Theory]
    [InlineData("It is what it is")]
    [InlineData("No")]
    [InlineData("— 40 % , !")]
    public void Words_always_remain(string quote) => Assert.NotEqual("", Of(quote));

    private static string Of(string quote) => Paraphrase.Of(quote.Split(' '), new Random(1).Next);

    private static List<string> Forms(string text) => [.. QuoteText.Words(text).Select(word => word.Form)];

    private static int RunAt(List<string> said, int at, List<string> printed) =>
        Enumerable.Range(0, printed.Count).Max(place => said.Skip(at).Zip(printed.Skip(place)).TakeWhile(pair => pair.First == pair.Second).Count());
}
