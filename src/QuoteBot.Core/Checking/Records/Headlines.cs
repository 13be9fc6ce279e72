using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Checking.Records;

/// <summary>Finds claims that are a headline, word for word: the outlet's own, whoever is named in it.</summary>
internal static class Headlines
{
    // Marks and spacing may differ; more characters than this share are other words.
    private const double MostLonger = 1.5;

    public static IEnumerable<Finding> Of(ClaimText claim, IEnumerable<RecordWords> records, FindingReader reader)
        => records.SelectMany(record => record.Source.Parts).Select(part => part.Article).DistinctBy(article => article.Id)
            .Where(article => IsClaim(article.Title, claim))
            .Select(article => Read(article, claim, reader));

    private static bool IsClaim(string? title, ClaimText claim)
        => title is not null && title.Length <= claim.Text.Length * MostLonger && claim.Text.Length <= title.Length * MostLonger
            && QuoteText.Words(title).Select(word => word.Form).SequenceEqual(claim.Words.Select(word => word.Form), StringComparer.Ordinal);

    private static Finding Read(Article article, ClaimText claim, FindingReader reader)
    {
        var title = article.Title!;
        var whole = new TextSpan(0, title.Length);
        var record = new RecordWords(new SourceText(title, [new SourcePart(article, whole, 0)], [new Passage(whole, 0)], []), claim);
        var pairs = Enumerable.Range(0, claim.Count).Select(word => new WordPair(word, word, PairKind.Equal)).ToList();
        return reader.Headline(record, new(pairs, 0));
    }
}
