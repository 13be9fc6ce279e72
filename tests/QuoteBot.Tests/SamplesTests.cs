using System.Text.Json;
using QuoteBot.Attribution;
using QuoteBot.Ingestion;

namespace QuoteBot.Tests;

public sealed class SamplesTests
{
    // The list was made by reading, and some of its quotes are harder than the program is good; what it reached stays reached.
    private const double MinFound = 0.985;
    private const double MinRightSpeakers = 0.94;
    private const double MaxUnexpected = 0.03;

    private static readonly Lazy<IReadOnlyList<ReadItem>> Items = new(Samples.Read);

    private static readonly Lazy<IReadOnlyList<Comparison>> Comparisons = new(() =>
        [.. Samples.Expected().Select(expected => Compare(Items.Value.First(item => item.Article?.Id == expected.Key).Article!, expected.Value))]);

    [Fact]
    public void Every_sample_file_is_read()
    {
        Assert.Empty(Items.Value.Select(item => item.Problem).OfType<string>());

        var read = Items.Value.Select(item => item.Source).ToHashSet();
        Assert.DoesNotContain(Directory.EnumerateFiles(Samples.Folder, "*", SearchOption.AllDirectories), path =>
            !read.Contains(path) && Path.GetFileName(path) is not ("README" or "demo-claims.json"));
    }

    [Fact]
    public void Every_sample_article_has_its_quotes_listed() =>
        Assert.Equal(Items.Value.Select(item => item.Article!.Id).Order(), Samples.Expected().Keys.Order());

    [Fact]
    public void The_samples_are_articles_of_eleven_outlets() =>
        Assert.Equal(11, Items.Value.Select(item => item.Article!.Outlet).OfType<string>().Distinct().Count());

    [Fact]
    public void Every_listed_quote_stands_in_its_article_as_it_was_decoded() =>
        Assert.All(Samples.Expected(), expected =>
        {
            var text = Squeeze(Items.Value.First(item => item.Article?.Id == expected.Key).Article!.Text);
            Assert.All(expected.Value.SelectMany(quote => quote.Segments), segment => Assert.Contains(Squeeze(segment), text, StringComparison.Ordinal));
        });

    [Fact]
    public void Republished_wire_copy_is_word_for_word_the_same()
    {
        var wire = Items.Value.First(item => item.Article!.Id == "nw-2026-0203-dam").Article!.Text;
        var copy = Items.Value.First(item => item.Article!.Id == "dam-movement-wire.md").Article!.Text;

        Assert.Contains(wire, copy, StringComparison.Ordinal);
    }

    [Fact]
    public void Nearly_every_listed_quote_is_found_with_its_exact_words()
    {
        var all = Samples.Expected().Values.Sum(quotes => quotes.Count);
        var missing = Comparisons.Value.SelectMany(one => one.Missing.Select(quote => $"{one.Article}: {quote.Wanted.Text}" + (quote.Kind is { } kind ? $" (found as {kind})" : ""))).ToList();

        Assert.True(all > 0 && 1.0 - ((double)missing.Count / all) >= MinFound, $"{missing.Count} of {all}:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void Nearly_every_quote_has_its_speaker()
    {
        var all = Comparisons.Value.Sum(one => one.Found.Count);
        var wrong = Comparisons.Value.SelectMany(one => one.Found.Where(pair => !pair.Wanted.SpeakerFits(pair.Quote))
            .Select(pair => $"{one.Article}: {pair.Wanted.Text} has [{pair.Quote.Speaker?.Name}], expected [{string.Join(" or ", pair.Wanted.Speaker)}]")).ToList();

        Assert.True(all > 0 && 1.0 - ((double)wrong.Count / all) >= MinRightSpeakers, $"{wrong.Count} of {all}:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Hardly_anything_else_is_taken_for_a_quote()
    {
        var all = Comparisons.Value.Sum(one => one.Found.Count + one.Unexpected.Count);
        var unexpected = Comparisons.Value.SelectMany(one => one.Unexpected.Select(text => $"{one.Article}: {text}")).ToList();

        Assert.True(all > 0 && (double)unexpected.Count / all <= MaxUnexpected, $"{unexpected.Count} of {all}:\n{string.Join('\n', unexpected)}");
    }

    [Fact]
    public void The_demo_claims_name_known_verdicts_and_speakers_of_the_samples()
    {
        using var claims = JsonDocument.Parse(File.ReadAllText(Path.Combine(Samples.Folder, "demo-claims.json")));
        var speakers = Samples.Expected().Values.SelectMany(quotes => quotes).SelectMany(quote => quote.Speaker).ToHashSet();

        Assert.All(claims.RootElement.EnumerateArray(), claim =>
        {
            Assert.True(Enum.TryParse<VerdictKind>(claim.GetProperty("expect").GetString()!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out _));
            Assert.Contains(claim.GetProperty("speaker").GetString()!, speakers);
        });
    }

    private static Comparison Compare(Article article, IReadOnlyList<SampleQuote> expected)
    {
        var open = Annotator.Annotate(article).Quotes.Where(quote => quote.Kind != QuoteKind.Indirect).ToList();
        var found = new List<(SampleQuote Wanted, Quote Quote)>();
        var missing = new List<(SampleQuote, QuoteKind?)>();
        foreach (var wanted in expected)
        {
            var same = open.Where(quote => Squeeze(quote.TextIn(article.Text)) == Squeeze(wanted.Text)).ToList();
            if (same.Find(quote => wanted.Kind.Contains(quote.Kind.ToString(), StringComparer.OrdinalIgnoreCase)) is not { } match)
            {
                missing.Add((wanted, same.FirstOrDefault()?.Kind));
                continue;
            }

            open.Remove(match);
            found.Add((wanted, match));
        }

        return new Comparison(article.Id, found, missing, [.. open.Select(quote => SpecComparison.Describe(quote, article.Text))]);
    }

    // A web page's white space is the browser's, and a CR LF file's line ends are its own.
    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record Comparison(
        string Article,
        IReadOnlyList<(SampleQuote Wanted, Quote Quote)> Found,
        IReadOnlyList<(SampleQuote Wanted, QuoteKind? Kind)> Missing,
        IReadOnlyList<string> Unexpected);
}
