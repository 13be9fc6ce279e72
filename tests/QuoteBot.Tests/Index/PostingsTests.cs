using Microsoft.Data.Sqlite;
using QuoteBot.Index;

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

        for (var pages = -3; pages <= 3; pages += 6)
        {
            _session.With("INSERT INTO words(words, rank) VALUES ('merge', $1)", pages).Execute();
            AssertSame();
        }
        _session.With("INSERT INTO words(words) VALUES ('optimize')").Execute();
        AssertSame();
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
