using System.Text.RegularExpressions;
using QuoteBot.Attribution;
using QuoteBot.Evaluation.MadeNews;
using QuoteBot.Extraction.Cues;
using QuoteBot.Ingestion;
using QuoteBot.Text;

namespace QuoteBot.Tests.Evaluation;

public sealed class NewsMakerTests
{
    private const int Seed = 3;

    private static readonly IReadOnlyList<ReadItem> News = Samples.Read();

    private static readonly int Own = News.Count(item => item.Article is not null);

    [Fact]
    public void The_same_news_and_seed_make_the_same_articles()
    {
        Assert.Equal(Texts(Maker(Seed)), Texts(Maker(Seed)));
        Assert.NotEqual(Texts(Maker(Seed)), Texts(Maker(Seed + 1)));
    }

    [Fact]
    public void An_article_is_the_same_whatever_was_made_before()
    {
        var all = Maker(Seed).Items(Own, 40).ToList();

        Assert.Equal(all[39].Article!.Text, Maker(Seed).Items(Own + 39, 1).Single().Article!.Text);
    }

    [Fact]
    public void The_news_itself_comes_first_and_untouched() =>
        Assert.Equal(News.Select(item => item.Article).OfType<Article>(), Maker(Seed).Items(0, Own).Select(item => item.Article!));

    [Fact]
    public void Every_article_has_an_id_of_its_own()
    {
        var ids = Maker(Seed).Items(0, 4 * Own).Select(item => item.Article!.Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Marks_paragraphs_and_words_of_saying_stay_and_content_words_change()
    {
        var maker = Learn("“The ladder reached the window before the fire did,” said Mara Lindqvist.\n\nNobody was hurt.", "A window was broken by a ladder, said Tomas Quint.");

        foreach (var text in maker.Items(maker.Own, 20).Select(item => item.Article!.Text).Where(text => text.Contains('“', StringComparison.Ordinal)))
        {
            Assert.Matches(@"^“The \w+ \w+ the \w+ before the \w+ did,” said \w+ \w+\.\n\nNobody was \w+\.$", text);
        }
    }

    [Fact]
    public void As_many_quotes_are_found_in_made_articles_as_in_the_news()
    {
        var quotes = Maker(Seed).Items(0, 6 * Own).Select(item => Annotator.Annotate(item.Article!).Quotes).ToList();

        Assert.Equal(1.0, 0.2 * quotes.Skip(Own).Sum(found => found.Count) / quotes.Take(Own).Sum(found => found.Count), 0.15);
        Assert.InRange(Named(quotes.Skip(Own)), Named(quotes.Take(Own)) - 0.15, 1);
    }

    [Fact]
    public void A_person_keeps_first_name_and_surname_throughout_the_article()
    {
        string[] persons = ["Anna Brenwick", "Maria Stelden", "Sarah Quimby", "Laura Tolver", "Emma Rusk", "Julia Farnham"];
        var maker = Learn([.. persons.Select(person => person.Split(' ')).Select(names => $"“It holds,” said {names[0]} {names[1]}. Later {names[1]} laughed, and {names[0]} went home.")]);

        var found = maker.Items(maker.Own, 30).Select(item => Regex.Match(item.Article!.Text, @"said (?<first>\w+) (?<last>\w+)\. Later (?<again>\w+) laughed, and (?<called>\w+) went")).ToList();

        Assert.All(found, match => Assert.Equal((match.Groups["last"].Value, match.Groups["first"].Value), (match.Groups["again"].Value, match.Groups["called"].Value)));
        Assert.Superset(found.Select(match => $"{match.Groups["first"]} {match.Groups["last"]}").ToHashSet(), persons.ToHashSet());
    }

    [Fact]
    public void The_number_of_different_words_grows_with_the_corpus_but_not_as_fast()
    {
        var maker = Maker(Seed);

        var (own, twice, eightfold) = (Forms(maker, Own), Forms(maker, 2 * Own), Forms(maker, 8 * Own));

        Assert.InRange(twice, own * 1.1, own * 1.8);
        Assert.InRange(eightfold, twice * 1.2, own * 6.0);
    }

    [Fact]
    public void A_common_word_is_as_common_in_made_articles_as_in_the_news()
    {
        var maker = Maker(Seed);
        var own = Counts(maker.Items(0, Own));
        var made = Counts(maker.Items(Own, 10 * Own));
        var contents = own.Where(word => !WordList.FunctionWords.Contains(word.Key) && !CueVerbs.TryGet(word.Key, out _) && word.Key.Length > 3).OrderByDescending(word => word.Value).Take(40).ToList();

        Assert.Equal(contents.Sum(word => word.Value), contents.Sum(word => made.GetValueOrDefault(word.Key)) / 10.0, contents.Sum(word => word.Value) * 0.25);
    }

    [Fact]
    public void News_without_an_article_makes_nothing() => Assert.Null(NewsMaker.Learn([], Seed));

    private static NewsMaker Maker(int seed) => NewsMaker.Learn(News, seed)!;

    private static NewsMaker Learn(params string[] texts) =>
        NewsMaker.Learn(texts.Select((text, number) => new ReadItem("news", number + 1, new Article { Id = $"{number}", Text = text }, null)), Seed)!;

    private static List<string> Texts(NewsMaker maker) => [.. maker.Items(Own, 30).Select(item => item.Article!.Title + item.Article.Text + item.Article.Outlet + item.Article.Published)];

    private static double Named(IEnumerable<IReadOnlyList<Quote>> quotes) => quotes.SelectMany(found => found).Average(quote => quote.Speaker is { Kind: SpeakerKind.Person } ? 1.0 : 0);

    private static int Forms(NewsMaker maker, int articles) => Counts(maker.Items(0, articles)).Count;

    private static Dictionary<string, int> Counts(IEnumerable<ReadItem> items) => items.SelectMany(item => QuoteText.Words(item.Article!.Text)).CountBy(word => word.Form).ToDictionary();
}
