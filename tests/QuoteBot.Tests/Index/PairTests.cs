using Microsoft.Data.Sqlite;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Tests.Index;

/// <summary>Pairs of neighbouring words find what common words alone cannot tell apart.</summary>
public sealed class PairTests : TempIndex
{
    private static readonly string[] Common = "we will do what it is that they have to do and no more of this for you or us at all when i say so but not now then as he was".Split(' ');

    [Fact]
    public void A_stretch_of_a_text_has_no_pair_that_the_text_does_not_have()
    {
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            var words = Enumerable.Range(0, random.Next(2, 40)).Select(_ => Common[random.Next(Common.Length)]).ToList();
            var start = random.Next(words.Count);
            var stretch = PairSignature.Of(string.Join(' ', words.Skip(start).Take(random.Next(1, words.Count))));

            Assert.Equal(stretch.Count, stretch.Shared(PairSignature.Of(string.Join(' ', words) + ' ')));
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("now", 0)]
    [InlineData("now ", 0)]
    [InlineData("not now", 1)]
    [InlineData("not now not now", 2)]
    public void Each_pair_sets_one_bit(string forms, int bits) => Assert.Equal(bits, PairSignature.Of(forms).Count);

    [Fact]
    public void The_order_of_the_words_tells() => Assert.Equal(0, PairSignature.Of("he was not").Shared(PairSignature.Of("not was he")));

    [Fact]
    public void The_bits_are_those_that_stand_in_the_files_of_today()
        => Assert.Equal(new PairSignature(537_919_488, 9_007_200_328_482_824), PairSignature.Of("we will do what it is"));

    [Theory]
    [InlineData(1, 5, 200)]
    [InlineData(2, 1, 40)]
    [InlineData(3, 3, 3)]
    [InlineData(4, 1, 10_000)]
    public void A_scan_finds_what_looking_at_one_after_the_other_finds(int seed, int least, int most)
    {
        var random = new Random(seed);
        var blocks = new List<PairBlock>();
        var all = new List<(long Id, PairSignature Signature)>();
        for (var row = 0; row < 40; row++)
        {
            var signatures = Enumerable.Range(0, random.Next(1, 5_000)).Select(_ => Random(random)).ToArray();
            // Every third row leaves a gap in the ids, as removed articles do.
            var first = all.Count == 0 ? 7 : all[^1].Id + 1 + (row % 3 == 0 ? 11 : 0);
            if (blocks.Count == 0 || !blocks[^1].HasRoomFor(signatures.Length))
                blocks.Add(new PairBlock(signatures.Length));
            blocks[^1].Add(first, signatures);
            all.AddRange(signatures.Select((signature, i) => (first + i, signature)));
        }

        var view = new PairView([.. blocks.Select(block => block.View())]);
        var query = Random(random);

        var shared = all.Select(one => new PairHit(one.Id, query.Shared(one.Signature))).Where(hit => hit.Shared >= least).ToList();
        var bound = Enumerable.Range(least, query.Count - least + 1).First(bound => bound == query.Count || shared.Count(hit => hit.Shared >= bound) <= most);
        Assert.Equal(shared.Where(hit => hit.Shared >= bound).OrderByDescending(hit => hit.Shared).ThenBy(hit => hit.Passage).Take(most), PairScan.Of(view.Blocks, query, least, most));
        Assert.All(all.Where((_, i) => i % 97 == 0), one => Assert.Equal(one.Signature, view.Of(one.Id)));
        Assert.Equal((default, default, default), (view.Of(6), view.Of(all[^1].Id + 1), view.Of(0)));
    }

    [Fact]
    public void Of_very_many_that_share_all_the_first_are_given()
    {
        var block = new PairBlock(1_000);
        block.Add(1, Enumerable.Repeat(PairSignature.Of("we will do what it is"), 1_000).ToArray());

        Assert.Equal(Enumerable.Range(1, 20).Select(id => new PairHit(id, 5)), PairScan.Of([block.View()], PairSignature.Of("we will do what it is"), 1, 20));
    }

    [Fact]
    public async Task Words_that_every_article_has_are_found_in_their_order_and_with_one_of_them_changed()
    {
        await FillAsync();
        await PutAsync(Annotated("target", "“You have to say what it is that we do for us now.”", "Ada Brask"));

        Assert.Equal("target", (await FindAsync("you have to say what it is that we do for us now"))[0].Article);
        Assert.Equal("target", (await FindAsync("you have to say what it is that they do for us now"))[0].Article);
    }

    [Fact]
    public async Task What_was_removed_or_replaced_is_found_no_more_and_what_took_its_ids_is()
    {
        await FillAsync();
        await PutAsync(Annotated("first", "“You have to say what it is that we do for us now.”"));
        Assert.Equal("first", (await FindAsync("you have to say what it is that we do for us now"))[0].Article);

        await Index.RemoveAsync(["first"]);
        await PutAsync(Annotated("second", "“No more of this when he was not as you say it is.”"));

        Assert.DoesNotContain(await FindAsync("you have to say what it is that we do for us now"), hit => hit.Article == "first");
        Assert.Equal("second", (await FindAsync("no more of this when he was not as you say it is"))[0].Article);
        await PutAsync(Annotated("second", "“But then you have no say at all in what they will do.”"));
        Assert.Equal("second", (await FindAsync("but then you have no say at all in what they will do"))[0].Article);
    }

    [Fact]
    public async Task Another_process_articles_are_seen()
    {
        await FillAsync();
        await FindAsync("you have to say what it is that we do for us now");
        await using var other = await OpenAsync();

        await other.PutAsync([Annotated("target", "“You have to say what it is that we do for us now.”")]);

        Assert.Equal("target", (await FindAsync("you have to say what it is that we do for us now"))[0].Article);
    }

    [Fact]
    public async Task An_index_made_before_there_were_pairs_gets_them()
    {
        await FillAsync();
        var split = new Article { Id = "split", Text = "“You have to say,” she said, “what it is that we do.” No more." };
        await PutAsync(Annotated(split, []) with { Quotes = [new Quote { Kind = QuoteKind.Direct, Segments = [new TextSpan(1, 17), new TextSpan(30, 52)], Confidence = 0.9 }] });
        var made = Pairs();
        await Index.DisposeAsync();
        Run("DROP TABLE pairs; PRAGMA user_version = 4");

        await using (await OpenAsync())
        {
        }

        Assert.Equal(401, made.Count);
        Assert.Equal(made, Pairs());
        await InitializeAsync();
    }

    /// <summary>Four hundred articles of nothing but common words, and no rare word anywhere.</summary>
    private Task FillAsync()
    {
        var random = new Random(5);
        return PutAsync([.. Enumerable.Range(0, 400).Select(i => Annotated($"a{i}", $"“{string.Join(' ', Enumerable.Range(0, 30).Select(_ => Common[random.Next(Common.Length)]))}.”"))]);
    }

    private List<(long, long, string)> Pairs()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT article, first_passage, hex(signatures) FROM pairs ORDER BY article";
        using var reader = command.ExecuteReader();
        var rows = new List<(long, long, string)>();
        while (reader.Read())
            rows.Add((reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2)));
        return rows;
    }

    private void Run(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = DatabasePath, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>A fifth of the bits, so that chance shares many.</summary>
    private static PairSignature Random(Random random)
    {
        var (low, high) = (0UL, 0UL);
        for (var i = 0; i < 26; i++)
        {
            var bit = random.Next(128);
            if (bit < 64)
                low |= 1UL << bit;
            else
                high |= 1UL << (bit - 64);
        }

        return new PairSignature(low, high);
    }
}
