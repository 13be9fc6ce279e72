using Microsoft.Data.Sqlite;
using QuoteBot.Index.Storage;
using QuoteBot.Index.Words;

namespace QuoteBot.Tests.Index;

public sealed class PostingsTests : IDisposable
{
    private readonly Session _session = Opened();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Every_term_is_read_from_the_passages_that_SQLite_finds_it_in()
    {
        // Several segments, lists over many pages, places over several pages, and terms that begin alike.
        for (var batch = 0; batch < 5; batch++)
            Store(Enumerable.Range(1 + (batch * 700), 700).Select(id => ((long)id, $"the w{id % 9} rare{id} {string.Join(' ', Enumerable.Repeat("often", id % 60))}")));
        Store([(4_000, string.Join(' ', Enumerable.Repeat("again", 9_000))), (4_001, "again and the end"), (9_000_000_000, "the last")]);

        AssertSame();
    }

    [Fact]
    public void Every_term_is_read_while_segments_are_joined_and_afterwards()
    {
        for (var batch = 0; batch < 12; batch++)
            Store(Enumerable.Range(1 + (batch * 90), 90).Select(id => ((long)id, $"the w{id % 9} rare{id} again{id % 400}")));

        var wasBetween = false;
        for (var step = 0; step < 40; step++)
        {
            _session.With("INSERT INTO words(words, rank) VALUES ('merge', $1)", step == 0 ? -3 : 3).Execute();
            AssertSame();
            // The words of a passage may be in two segments now: then none is said to be where it is not, and nothing left out.
            wasBetween |= !AreSame("the", "w3") | !AreSame("w4", "rare4") | !AreSame("again7", "the");
        }

        Assert.True(wasBetween);
        _session.With("INSERT INTO words(words) VALUES ('optimize')").Execute();
        AssertSame();
        Assert.True(AreSame("the", "w3") && AreSame("w4", "rare4") && AreSame("again7", "the"));
    }

    [Fact]
    public void What_was_removed_is_not_read_any_more()
    {
        Store(Enumerable.Range(1, 700).Select(id => ((long)id, $"the w{id % 9} rare{id}")));
        Store(Enumerable.Range(701, 100).Select(id => ((long)id, $"the w{id % 9}")));

        _session.With("DELETE FROM words WHERE rowid BETWEEN 100 AND 730").Execute();
        AssertSame();

        // The number of what was removed is used again.
        Store([(150, "a new the"), (9_000_000_000, "the last")]);
        _session.With("DELETE FROM words WHERE rowid IN (9000000000, 2)").Execute();
        AssertSame();
    }

    [Fact]
    public void Passages_that_hold_several_terms_are_those_that_SQLite_finds()
    {
        // Few terms, so that they often meet; passages so long that the places of a term go over several pages; some removed, some written again.
        var random = new Random(3);
        string[] terms = ["the", "of", "end", "w1", "w2", "rare"];
        for (var batch = 0; batch < 6; batch++)
        {
            Store(Enumerable.Range(1 + (batch * 400), 400).Select(id => ((long)id, string.Join(' ', Enumerable.Range(0, id % 97 == 0 ? 9_000 : random.Next(1, 25))
                .Select(_ => random.Next(40) == 0 ? "rare" : terms[random.Next(terms.Length - 1)])))));
        }

        _session.With("DELETE FROM words WHERE rowid BETWEEN 350 AND 470").Execute();
        Store([(400, "the end of the rare end"), (9_000_000_000, "the rare end")]);

        for (var round = 0; round < 300; round++)
        {
            var asked = Enumerable.Range(0, random.Next(1, 5)).Select(_ => terms[random.Next(terms.Length)]).ToList();
            var limit = random.Next(2) == 0 ? int.MaxValue : random.Next(1, 30);
            Assert.Equal(Found(FullText.AllOf(asked), limit), new Postings(_session).HoldingAll(asked, inOrder: false, limit));
            Assert.Equal(Found(FullText.Phrase(asked), limit), new Postings(_session).HoldingAll(asked, inOrder: true, limit));
        }
    }

    [Fact]
    public void What_is_remembered_of_terms_is_what_SQLite_finds_also_after_writing_and_removing()
    {
        var random = new Random(5);
        string[] terms = ["the", "of", "end", "w1", "w2", "rare", "unknown"];
        var common = new CommonPassages();
        for (var batch = 0; batch < 6; batch++)
        {
            Store(Enumerable.Range(1 + (batch * 400), 400).Select(id => ((long)id, string.Join(' ', Enumerable.Range(0, random.Next(1, 25))
                .Select(_ => random.Next(40) == 0 ? "rare" : terms[random.Next(terms.Length - 2)])))));
            AssertFound();
            _session.With("DELETE FROM words WHERE rowid BETWEEN $1 AND $2", 50 + (batch * 400), 90 + (batch * 400)).Execute();
            AssertFound();
        }

        void AssertFound()
        {
            for (var round = 0; round < 60; round++)
            {
                var asked = Enumerable.Range(0, random.Next(1, 5)).Select(_ => terms[random.Next(terms.Length)]).ToList();
                var limit = random.Next(2) == 0 ? int.MaxValue : random.Next(1, 30);
                Assert.Equal(Found(FullText.AllOf(asked), limit), new Postings(_session).HoldingAll(asked, inOrder: false, limit, common));
            }
        }
    }

    [Fact]
    public void A_term_is_remembered_from_the_second_time_until_something_is_written()
    {
        var common = new CommonPassages();
        Store([(1, "the end"), (64, "the line"), (129, "an end")]);

        Assert.Null(common.Of(new Postings(_session), "the"));
        Assert.Equal([2, 1], common.Of(new Postings(_session), "the"));
        Assert.Same(common.Of(new Postings(_session), "the"), common.Of(new Postings(_session), "the"));

        Store([(130, "the end")]);

        Assert.Null(common.Of(new Postings(_session), "the"));
        Assert.Equal([2, 1, 4], common.Of(new Postings(_session), "the"));
    }

    [Fact]
    public void What_is_remembered_is_forgotten_when_segments_are_joined()
    {
        var common = new CommonPassages();
        for (var batch = 0; batch < 3; batch++)
            Store([(1 + batch, "the end"), (101 + batch, "the line")]);
        common.Of(new Postings(_session), "the");
        Assert.NotNull(common.Of(new Postings(_session), "the"));

        _session.With("INSERT INTO words(words) VALUES ('optimize')").Execute();

        Assert.Null(common.Of(new Postings(_session), "the"));
        for (var time = 0; time < 3; time++)
            Assert.Equal([1, 2, 3], new Postings(_session).HoldingAll(["the", "end"], inOrder: false, 9, common));
    }

    [Fact]
    public void Passages_of_very_high_numbers_are_found_though_nothing_is_remembered_of_them()
    {
        var common = new CommonPassages();
        Store([(1, "the end"), (9_000_000_000, "the end")]);

        for (var time = 0; time < 3; time++)
            Assert.Equal([1, 9_000_000_000], new Postings(_session).HoldingAll(["the", "end"], inOrder: false, 9, common));
        Assert.Null(common.Of(new Postings(_session), "the"));
    }

    [Fact]
    public void A_phrase_is_found_in_words_whose_places_fill_pages()
    {
        Store([(1, string.Join(' ', Enumerable.Repeat("again and", 9_000)) + " done"), (2, "and again done"), (3, "and done")]);

        Assert.Equal([1, 3], new Postings(_session).HoldingAll(["and", "done"], inOrder: true, 9));
        Assert.Equal([1, 2], new Postings(_session).HoldingAll(["and", "again"], inOrder: true, 9));
        Assert.Equal([1], new Postings(_session).HoldingAll(["again", "and", "again"], inOrder: true, 9));
        Assert.Equal([], new Postings(_session).HoldingAll(["done", "and"], inOrder: true, 9));
        Assert.Equal([1, 2], new Postings(_session).HoldingAll(["done", "again"], inOrder: false, 9));
        Assert.Equal([], new Postings(_session).HoldingAll(["done", "unknown"], inOrder: false, 9));
    }

    [Theory]
    [InlineData("")]
    [InlineData("th")]
    [InlineData("thee")]
    [InlineData("zz")]
    public void An_unknown_term_is_in_no_passage(string term)
    {
        Store([(1, "the end of the line"), (2, "a zone")]);

        Assert.Empty(Read(term));
        Assert.Equal(0, new Postings(_session).Count(term));
    }

    [Fact]
    public void An_empty_index_has_no_term() => Assert.Empty(Read("the"));

    private void AssertSame()
    {
        var expected = new Dictionary<string, HashSet<long>>(StringComparer.Ordinal);
        using (var rows = _session.With("SELECT DISTINCT term, doc FROM held").Rows())
        {
            while (rows.Read())
                (expected.TryGetValue(rows.GetString(0), out var passages) ? passages : expected[rows.GetString(0)] = []).Add(rows.GetInt64(1));
        }

        Assert.NotEmpty(expected);
        foreach (var (term, passages) in expected)
        {
            Assert.Equal(passages, Read(term));
            Assert.Equal(passages.Count, new Postings(_session).Count(term));
        }
    }

    private HashSet<long> Read(string term)
    {
        var found = new PassageWeights();
        new Postings(_session).Add(term, found, 1);
        return [.. found.Heaviest(int.MaxValue).Select(one => one.Passage)];
    }

    /// <summary>Whether the passages with both are told, which must then be those that SQLite finds.</summary>
    private bool AreSame(string one, string other)
    {
        if (new Postings(_session).HoldingAll([one, other], inOrder: false, int.MaxValue) is not { } passages)
            return false;
        Assert.Equal(Found(FullText.AllOf([one, other]), int.MaxValue), passages);
        return true;
    }

    private List<long> Found(string expression, int limit)
    {
        var found = new List<long>();
        using var rows = _session.With("SELECT rowid FROM words WHERE words MATCH $1 ORDER BY rowid LIMIT $2", expression, limit).Rows();
        while (rows.Read())
            found.Add(rows.GetInt64(0));
        return found;
    }

    private void Store(IEnumerable<(long Id, string Forms)> passages)
    {
        _session.With("BEGIN").Execute();
        foreach (var (id, forms) in passages)
            _session.With("INSERT INTO words(rowid, forms) VALUES ($1, $2)", id, forms).Execute();
        _session.With("COMMIT").Execute();
    }

    private static Session Opened()
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        connection.Run(
            """
            CREATE VIRTUAL TABLE words USING fts5(forms, content = '', contentless_delete = 1, tokenize = 'porter unicode61');
            CREATE VIRTUAL TABLE held USING fts5vocab(words, 'instance');
            """);
        return new Session(connection);
    }
}
