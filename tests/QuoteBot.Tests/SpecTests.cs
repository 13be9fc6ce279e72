using QuoteBot.Attribution;

namespace QuoteBot.Tests;

public sealed class SpecTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, SpecCase>> Cases = new(() =>
        SpecDocument.ReadFolder(Path.Combine(AppContext.BaseDirectory, "Specs")).ToDictionary(one => one.Article.Id));

    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var one in Cases.Value.Values)
            data.Add(one.File, one.Heading);
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_quotes_of_a_text_are_found_as_its_specification_says(string file, string heading)
    {
        var expected = Cases.Value[$"{file}#{heading}"];

        var found = Annotator.Annotate(expected.Article).Quotes;

        var differences = SpecComparison.Differences(expected, found);
        Assert.True(differences.Count == 0, $"{string.Join('\n', differences)}\n\nin:\n{expected.Article.Text}");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_expected_quote_stands_in_its_text(string file, string heading)
    {
        var expected = Cases.Value[$"{file}#{heading}"];

        foreach (var words in expected.Quotes.SelectMany(quote => quote.Segments.Append(quote.Mention).Append(quote.Cue)))
            Assert.True(words == SpecDocument.Any || expected.Article.Text.Contains(words, StringComparison.Ordinal), $"\"{words}\" is not in the text");
    }
}
