namespace QuoteBot.Tests.Index;

/// <summary>One speaker over several articles, whatever each calls them.</summary>
public sealed class OneSpeakerTests : TempIndex
{
    private const string Words = "“Yes,” she said.";

    [Theory]
    [InlineData("Lena Amber-Holm", "Lena Amber Holm")]
    [InlineData("Tomás Echeverri", "Tomas ECHEVERRI")]
    [InlineData("Lena Holm", "Lena M. Holm")]
    [InlineData("Lena M. Holm", "Lena Maud Holm")]
    [InlineData("Lena J. K. Holm", "Lena JK Holm")]
    [InlineData("Robert Dalton", "Robert “Bob” Dalton")]
    [InlineData("Robert Dalton", "Robert (Bob) Dalton")]
    [InlineData("Robert Dalton", "Robert Dalton Jr.")]
    [InlineData("Robert Dalton", "Sen. Robert Dalton")]
    [InlineData("Dalton", "President Dalton")]
    [InlineData("Bram van der Meer", "van der Meer")]
    [InlineData("Lena Amber-Holm", "Amber-Holm")]
    [InlineData("Lena Amber-Holm", "Holm")]
    public async Task Forms_of_one_name_are_one_speaker(string one, string other)
    {
        await PutAsync(Annotated("a", Words, one), Annotated("b", Words, one), Annotated("c", Words, other));

        foreach (var name in new[] { one, other })
        {
            var speaker = Assert.Single(await Index.SpeakersAsync(name, 10));
            Assert.Equal((one, 3), (speaker.Name, speaker.Quotes));
            Assert.Equal([other], speaker.Aliases);
            Assert.Equal(3, (await Index.CoverageAsync(name)).OfSpeaker);
        }
        Assert.Equal(1, (await Index.CoverageAsync(null)).Speakers);
    }

    [Fact]
    public async Task A_misread_name_with_its_surname_twice_keeps_no_forms_apart()
    {
        await PutAsync(Annotated("a", Words, "Lena Holm"), Annotated("b", Words, "Lena M. Holm"), Annotated("c", Words, "Lena Holm Holm"));

        Assert.Equal(3, Assert.Single(await Index.SpeakersAsync("Lena Holm", 10)).Quotes);
    }

    [Theory]
    [InlineData("Erik Strand", "Julia Strand")]
    [InlineData("Robert Dalton Jr.", "Robert Dalton Sr.")]
    [InlineData("Lena K. Holm", "Lena M. Holm")]
    [InlineData("Lena Kaja Holm", "Lena Maud Holm")]
    [InlineData("Lena Holm", "Lena Maud Holm")]
    [InlineData("Amber Holm", "Lena Amber Holm")]
    [InlineData("Dean Holm", "Major Holm")]
    public async Task Names_that_two_people_may_bear_stay_two(string one, string other)
    {
        await PutAsync(Annotated("a", Words, one), Annotated("b", Words, other));

        Assert.Equal(2, (await Index.CoverageAsync(null)).Speakers);
        Assert.Equal([one, other], (await Index.SpeakersAsync(one.Split(' ')[^1] is "Jr." ? "Dalton" : one.Split(' ')[^1], 10)).Select(speaker => speaker.Name).Order());
    }

    [Theory]
    [InlineData("US ambassador to the UN", "U.S. Ambassador to the United Nations", 1)]
    [InlineData("mayor of Port Ellery", "Port Ellery's mayor", 1)]
    [InlineData("mayor", "mayor of Port Ellery", 1)]
    [InlineData("mayor of Port Ellery", "footballer", 2)]
    [InlineData("spokeswoman", "spokeswoman for the port", 2)]
    public async Task A_middle_name_joins_where_the_roles_agree(string role, string second, int speakers)
    {
        await PutAsync(Annotated("a", Words, "Lena Holm", role), Annotated("b", Words, "Lena Amber-Holm", second));

        Assert.Equal(speakers, (await Index.SpeakersAsync("Holm", 10)).Count);
        Assert.Equal(speakers, (await Index.CoverageAsync(null)).Speakers);
    }

    [Theory]
    [InlineData("the US ambassador to the UN")]
    [InlineData("U.S. Ambassador to the United Nations")]
    [InlineData("Ms. Amber-Holm")]
    [InlineData("Ambassador Amber-Holm")]
    [InlineData("Gen. Holm")]
    [InlineData("Amber Holm")]
    [InlineData("Lena Holm")]
    public async Task Every_form_finds_the_quotes_of_every_form(string name)
    {
        await PutAsync(
            Annotated("a", "“The tide is late,” she said.", "Lena Amber-Holm", "US ambassador to the United Nations"),
            Annotated("b", "“The tide is early,” she said.", "Lena Holm", "American ambassador to the UN"),
            Annotated("c", "“The tide is here,” she said.", "Amber-Holm"),
            Annotated("d", "“The tide is gone,” he said.", "Jonas Apsey"));

        var hits = (await Index.FindAsync(Query("tide") with { Speaker = name })).Hits;

        Assert.Equal(["a", "b", "c"], hits.Select(hit => hit.Article).Order());
    }

    [Fact]
    public async Task A_surname_alone_is_joined_to_nobody_where_two_bear_it()
    {
        await PutAsync(Annotated("a", "“The tide,” she said.", "Erik Strand"), Annotated("b", "“The tide,” she said.", "Julia Strand"), Annotated("c", "“The tide,” she said.", "Strand"));

        Assert.Equal(["a"], ((await Index.FindAsync(Query("tide") with { Speaker = "Erik Strand" })).Hits).Select(hit => hit.Article));
        Assert.Equal(3, (await Index.SpeakersAsync("Strand", 10)).Count);
        Assert.Equal(3, (await Index.CoverageAsync(null)).Speakers);
    }

    [Fact]
    public async Task A_name_that_fits_two_people_is_joined_to_neither()
    {
        await PutAsync(Annotated("a", Words, "Lena M. Holm"), Annotated("b", Words, "Lena K. Holm"), Annotated("c", Words, "Lena Holm"), Annotated("d", Words, "Lena Maud Holm"));

        Assert.Equal(
            [("Lena M. Holm", 2), ("Lena Holm", 1), ("Lena K. Holm", 1)],
            (await Index.SpeakersAsync("Holm", 10)).Select(speaker => (speaker.Name, speaker.Quotes)));
    }

    [Fact]
    public async Task An_alias_of_the_query_is_enough()
    {
        await PutAsync(Annotated("a", "“The tide,” he said.", "Tiller"), Annotated("b", "“The tide,” he said.", "Tomás Echeverri"), Annotated("c", "“The tide,” he said.", "Jonas Apsey"));

        var hits = (await Index.FindAsync(Query("tide") with { Speaker = "Tomás Echeverri", SpeakerAliases = ["Tiller"] })).Hits;

        Assert.Equal(["a", "b"], hits.Select(hit => hit.Article).Order());
    }

    [Fact]
    public async Task The_order_of_articles_and_what_was_there_before_do_not_matter()
    {
        AnnotatedArticle[] articles =
        [
            Annotated("a", Words, "Lena Holm", "mayor"), Annotated("b", Words, "Lena Amber-Holm", "Mayor of Port Ellery"), Annotated("c", Words, "Lena Amber Holm"),
            Annotated("d", Words, "Lena K. Holm"), Annotated("e", Words, "Holm", "mayor"), Annotated("f", Words, "Erik Holm"), Annotated("g", Words, "Mr. Holm"),
        ];
        var expected = await AnswersAsync(articles[..5]);
        var random = new Random(7);

        for (var run = 0; run < 20; run++)
        {
            random.Shuffle(articles);
            await PutAsync(articles);
            await Index.RemoveAsync(["f", "g"]);
            random.Shuffle(articles);
            await Index.RemoveAsync([.. articles.Take(3).Select(article => article.Article.Id)]);
            await PutAsync([.. articles.Where(article => article.Article.Id is not ("f" or "g"))]);

            Assert.Equal(expected, await AnswersAsync([]));
            await Index.RemoveAsync(["a", "b", "c", "d", "e"]);
            Assert.Equal(0, (await Index.CoverageAsync(null)).Speakers);
        }
    }

    [Fact]
    public async Task Roles_that_go_part_what_they_joined()
    {
        await PutAsync(Annotated("a", Words, "Lena Holm", "mayor of Port Ellery"), Annotated("b", Words, "Lena Amber-Holm", "mayor"), Annotated("c", Words, "Lena Amber-Holm"));
        Assert.Single(await Index.SpeakersAsync("Holm", 10));

        await Index.RemoveAsync(["b"]);

        Assert.Equal(2, (await Index.SpeakersAsync("Holm", 10)).Count);
    }

    [Fact]
    public async Task Very_many_forms_of_one_name_are_left_apart_and_cost_little()
    {
        var articles = Enumerable.Range(0, 2_000).Select(i => Annotated($"a{i}", Words, $"Lena {(char)('a' + i % 26)}{i} Holm")).ToArray();

        await PutAsync(articles);
        Assert.Equal(2_000, (await Index.CoverageAsync(null)).Speakers);

        await Index.RemoveAsync([.. articles.Skip(1).Select(article => article.Article.Id)]);
        Assert.Equal(1, (await Index.CoverageAsync(null)).Speakers);
    }

    [Fact]
    public async Task The_speakers_with_the_most_quotes_come_first_without_the_unnamed()
    {
        var officials = Annotated(new Article { Id = "d", Text = "“Yes,” they said. “No,” they said. “Yes,” they said. “No,” they said." }, [new Speaker("officials", SpeakerKind.Unnamed, null, [])]);
        await PutAsync(Annotated("a", Words, "Erik Strand"), Annotated("b", Words, "Lena Holm", "mayor"), Annotated("c", Words, "Holm", "mayor"), officials);

        Assert.Equal([("Lena Holm", 2), ("Erik Strand", 1)], (await Index.TopSpeakersAsync(5)).Select(speaker => (speaker.Name, speaker.Quotes)));
        Assert.Single(await Index.TopSpeakersAsync(1));
    }

    private async Task<List<string>> AnswersAsync(AnnotatedArticle[] articles)
    {
        await PutAsync(articles);
        var answers = new List<string>();
        foreach (var name in new[] { "Holm", "Lena Holm", "Lena Amber Holm", "Amber-Holm", "mayor", "the mayor of Port Ellery" })
        {
            answers.AddRange((await Index.SpeakersAsync(name, 10)).Select(speaker =>
                $"{name}: {speaker.Name}, {speaker.Quotes}, {string.Join('/', speaker.Roles)}, {string.Join('/', speaker.Aliases)}"));
        }
        answers.Add($"{(await Index.CoverageAsync(null)).Speakers}");
        return answers;
    }
}
