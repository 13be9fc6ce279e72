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
            // The words of a passage may be in two segments now: then no phrase is said to be where it is not, and none left out.
            wasBetween |= !AreSame("the", "w3") | !AreSame("w4", "rare4") | !AreSame("rare7", "again7");
        }

        Assert.True(wasBetween);
        _session.With("INSERT INTO words(words) VALUES ('optimize')").Execute();
        AssertSame();
        Assert.True(AreSame("the", "w3") && AreSame("w4", "rare4") && AreSame("rare7", "again7"));
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
    public void Passages_in_which_terms_follow_each_other_are_those_that_SQLite_finds()
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
            Assert.Equal(Found(FullText.Phrase(asked), limit), new Postings(_session).Phrase(asked, limit));
        }
    }

    [Fact]
    public void What_is_remembered_of_terms_is_what_SQLite_finds_also_after_writing_removing_and_joining()
    {
        var random = new Random(5);
        string[] terms = ["the", "of", "end", "w1", "w2", "rare", "unknown"];
        var common = new CommonPassages();
        var isWhole = true;
        for (var batch = 0; batch < 12; batch++)
        {
            Store(Enumerable.Range(1 + (batch * 900), 900).Select(id => ((long)id, string.Join(' ', Enumerable.Range(0, random.Next(1, 25))
                .Select(_ => random.Next(400) == 0 ? "rare" : terms[random.Next(terms.Length - 2)])))));
            AssertRemembered();
            isWhole &= batch % 4 != 3;
            if (batch % 4 == 3)
                _session.With("DELETE FROM words WHERE rowid BETWEEN $1 AND $2", 50 + (batch * 400), 190 + (batch * 400)).Execute();
            AssertRemembered();
            // A number that was removed is used again, before all that are known.
            if (batch == 7)
                Store([(60 + (3 * 400), "the rare end")]);
            AssertRemembered();
            if (batch > 8)
                _session.With("INSERT INTO words(words, rank) VALUES ('merge', $1)", batch == 9 ? -3 : 3).Execute();
            AssertRemembered();
        }

        void AssertRemembered()
        {
            foreach (var term in terms)
            {
                var (found, remembered) = (Found(FullText.Phrase([term]), int.MaxValue), Numbers(common.Of(new Postings(_session), term, isWeighed: true)));
                // Of what was removed and joined at once more may be remembered than there is.
                if (isWhole)
                    Assert.Equal(found, remembered);
                Assert.Empty(found.Except(remembered));
            }
        }
    }

    [Fact]
    public void A_term_of_many_passages_is_remembered_and_of_few_read_each_time()
    {
        var common = new CommonPassages();
        Store(Enumerable.Range(1, 600).Select(id => ((long)id, id == 7 ? "the end" : "the")));

        Assert.Same(common.Of(new Postings(_session), "the", isWeighed: true), common.Of(new Postings(_session), "the", isWeighed: true));
        Assert.True(common.Knows("the"));
        Assert.Equal([7], Numbers(common.Of(new Postings(_session), "end", isWeighed: true)));
        Assert.False(common.Knows("end"));
    }

    [Fact]
    public void When_something_was_written_only_that_is_read_of_what_is_remembered()
    {
        Store(Enumerable.Range(1, 600).Select(id => ((long)id, "the end")));
        var before = new Postings(_session).Passages("the");
        Store([(601, "the line")]);
        // The pages of the first segment are made unreadable.
        _session.With("UPDATE words_data SET block = x'00' WHERE id > $1 AND id < $2", 1L << 37, 2L << 37).Execute();

        Assert.Equal(Enumerable.Range(1, 601).Select(number => (long)number), Numbers(new Postings(_session).Passages("the", before)));
    }

    [Fact]
    public void Passages_of_very_high_numbers_are_left_out()
    {
        Store([(1, "the end"), (9_000_000_000, "the end")]);

        Assert.Equal([1], Numbers(new Postings(_session).Passages("the")));
        Assert.Equal([1, 9_000_000_000], new Postings(_session).Phrase(["the", "end"], 9));
    }

    [Fact]
    public void A_phrase_is_found_in_words_whose_places_fill_pages()
    {
        Store([(1, string.Join(' ', Enumerable.Repeat("again and", 9_000)) + " done"), (2, "and again done"), (3, "and done")]);

        Assert.Equal([1, 3], new Postings(_session).Phrase(["and", "done"], 9));
        Assert.Equal([1, 2], new Postings(_session).Phrase(["and", "again"], 9));
        Assert.Equal([1], new Postings(_session).Phrase(["again", "and", "again"], 9));
        Assert.Equal([], new Postings(_session).Phrase(["done", "and"], 9));
        Assert.Equal([], new Postings(_session).Phrase(["done", "unknown"], 9));
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
        Assert.Equal(0, new Postings(_session).Passages(term).Count);
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
            Assert.Equal(passages.Where(passage => passage <= int.MaxValue).Order(), Read(term));
            Assert.Equal(passages.Count(passage => passage <= int.MaxValue), new Postings(_session).Passages(term).Count);
        }
    }

    private List<long> Read(string term) => Numbers(new Postings(_session).Passages(term));

    private static List<long> Numbers(TermPassages passages)
    {
        var weights = new PassageWeights();
        weights.Add(passages, 1);
        return [.. weights.Heaviest(int.MaxValue, 0, 20_000).Select(one => one.Passage)];
    }

    /// <summary>Whether the passages with one behind the other are told, which must then be those that SQLite finds.</summary>
    private bool AreSame(string one, string other)
    {
        if (new Postings(_session).Phrase([one, other], int.MaxValue) is not { } passages)
            return false;
        Assert.Equal(Found(FullText.Phrase([one, other]), int.MaxValue), passages);
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
