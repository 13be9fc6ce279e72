using QuoteBot.Attribution;

namespace QuoteBot.Tests.Checking.Speakers;

/// <summary>Whoever wrote an article is the speaker of its own words.</summary>
public sealed class AuthorTests
{
    private const string Quay = "No town can win back its harbour by pretending that the quay does not leak";

    private static Task<Verdict> Check(string claim, string? speaker, string text, string? author)
    {
        var article = Some.Article(text);
        return VerdictTests.Check(claim, speaker, article with { Article = article.Article with { Author = author } });
    }

    [Theory]
    [InlineData("Mara Lindqvist", "Mara Lindqvist")]
    [InlineData("Lindqvist", "Mara Lindqvist")]
    [InlineData("Mayor Mara Lindqvist", "By Mara Lindqvist")]
    [InlineData("Mara Lindqvist", "Tom Vik, Mara Lindqvist")]
    [InlineData("Mara Lindqvist", "Tom Vik and Mara Lindqvist")]
    public async Task An_articles_own_words_are_its_authors(string claimed, string author)
    {
        var verdict = await Check(Quay, claimed, $"It rained. {Quay}. I have seen it.", author);

        Assert.Equal((VerdictKind.Verified, RecordKind.Narration), (verdict.Kind, verdict.Record!.Kind));
        Assert.Contains("They stand there without quotation marks.", verdict.Notes);
    }

    [Theory]
    [InlineData("Mara Lindqvist", "Lindqvist", null, VerdictKind.Verified)]
    [InlineData("Mara Lindqvist", "Mara Lindqvist, columnist", null, VerdictKind.Verified)]
    [InlineData("Mara Lindqvist", "Mara Lindqvist, columnist", "Mara Lindqvist", VerdictKind.Verified)]
    [InlineData("Mara Lindqvist", "Lindqvist", "Tom Vik", VerdictKind.Narration)]
    [InlineData("Mara Lindqvist", "Lindqvist", "Tom Vik, Otto Brandt, Ana Holm", VerdictKind.Verified)]
    [InlineData("Mara Lindqvist", "Petra Lindqvist", null, VerdictKind.Narration)]
    [InlineData("The Harbour Post", "Harbour Post columnist", "Tom Vik", VerdictKind.Verified)]
    [InlineData("The Harbour Post", "Lindqvist", "Tom Vik", VerdictKind.Narration)]
    public async Task A_columnists_own_page_is_called_after_them_but_a_guests_text_is_the_guests(string outlet, string claimed, string? author, VerdictKind kind)
    {
        var article = Some.Article($"It rained. {Quay}. I have seen it.");

        var verdict = await VerdictTests.Check(Quay, claimed, article with { Article = article.Article with { Author = author, Outlet = outlet } });

        Assert.Equal(kind, verdict.Kind);
    }

    [Theory]
    [InlineData("It rained. I have seen it.\n\nMara Lindqvist’s most recent book, The Bell, is out.", VerdictKind.Verified)]
    [InlineData("It rained. I have seen it.\n\nMara Lindqvist's new novel is The Bell.\n\nThe Harbour Letter comes every Friday.", VerdictKind.Verified)]
    [InlineData("It rained on the lindqvist, a small boat.\n\nMara Lindqvist’s new novel is The Bell.", VerdictKind.Verified)]
    [InlineData("It rained on Lindqvist.\n\nMara Lindqvist’s most recent book, The Bell, is out.", VerdictKind.Narration)]
    [InlineData("It rained. I have seen it.\n\nMara Lindqvist’s boat is on the quay.", VerdictKind.Narration)]
    [InlineData("It rained.\n\nMara Lindqvist’s most recent book is The Bell.\n\nA\n\nB\n\nC", VerdictKind.Narration)]
    [InlineData("It rained. I have seen it.\n\nMara K. Lindqvist is a former harbour master, and author of “The Bell.”", VerdictKind.Verified)]
    [InlineData("It rained. I have seen it.\n\nMara Lindqvist, a diver, is an associate professor of law.", VerdictKind.Verified)]
    [InlineData("It rained. I have seen it.\n\nMara Lindqvist is a diver of the harbour.", VerdictKind.Narration)]
    [InlineData("It rained. I have seen it.\n\nPetra Lindqvist is a professor of law.", VerdictKind.Narration)]
    [InlineData("It rained.\n\nMara Lindqvist is a lecturer at the college and was last seen on the quay.", VerdictKind.Narration)]
    [InlineData("It rained on Mrs Lindqvist.\n\nMara Lindqvist is a professor of law.", VerdictKind.Narration)]
    public async Task The_last_line_tells_of_the_writer(string rest, VerdictKind kind)
        => Assert.Equal(kind, (await Check(Quay, "Mara Lindqvist", $"{Quay}. {rest}", null)).Kind);

    [Theory]
    [InlineData("Mara O’Brien", "It rained.\n\nMara O’Brien’s latest book is The Bell.")]
    [InlineData("Mara van der Berg", "It rained.\n\nMara van der Berg is an editor of the Harbour Bell.")]
    public async Task Names_of_several_kinds_stand_in_the_writers_line(string name, string rest)
        => Assert.Equal(VerdictKind.Verified, (await Check(Quay, name, $"{Quay}. {rest}", null)).Kind);

    [Theory]
    [InlineData("Mara Lindqvist, North Coast correspondent\n\nIt rained.", null, VerdictKind.Verified)]
    [InlineData("Mara Lindqvist, North Coast correspondent\n\nIt rained.", "Tom Vik", VerdictKind.Narration)]
    [InlineData("Analysis by Mara Lindqvist, harbour editor\n\nIt rained.\n\nIt rained again.", "Tom Vik", VerdictKind.Verified)]
    [InlineData("Analysis by Mara Lindqvist\n\nIt rained.", "Tom Vik", VerdictKind.Verified)]
    [InlineData("By Mara Lindqvist, Harbour News, Port Ellery\n\nIt rained.", "Tom Vik", VerdictKind.Verified)]
    [InlineData("At the quay - Mara Lindqvist, Religious Affairs Correspondent\n\nIt rained.", null, VerdictKind.Verified)]
    [InlineData("Mara Lindqvist, newsagent\n\nIt rained.", null, VerdictKind.Narration)]
    [InlineData("Mara Lindqvist, harbour editor\n\nOtto Brandt, tide correspondent\n\nIt rained.", null, VerdictKind.Narration)]
    [InlineData("“A slow film.”\n\nMara Lindqvist, film critic\n\nIt rained.", null, VerdictKind.Narration)]
    [InlineData("Mara Lindqvist, harbour editor, opened the bell tower.", null, VerdictKind.Narration)]
    [InlineData("Mara Lindqvist, mayor\n\nIt rained.", null, VerdictKind.Narration)]
    public async Task A_line_above_a_box_names_the_correspondent_who_writes_it(string above, string? author, VerdictKind kind)
        => Assert.Equal(kind, (await Check(Quay, "Mara Lindqvist", $"It was late.\n\n{above}\n\n{Quay}. I have seen it.", author)).Kind);

    [Theory]
    [InlineData("Mara Lindqvist", "Mara Lindqvist", VerdictKind.Verified)]
    [InlineData("Mara Lindqvist", "Tom Vik", VerdictKind.Unattributed)]
    [InlineData("The Harbour Post", "Tom Vik", VerdictKind.Verified)]
    [InlineData("Petra Holm", "Mara Lindqvist", VerdictKind.Unattributed)]
    public async Task What_I_said_in_an_article_is_its_authors(string claimed, string author, VerdictKind kind)
    {
        var annotated = Annotator.Annotate(new Article { Id = "a", Outlet = "The Harbour Post", Author = author, Text = $"“This is the boat for me,” began Petra Holm.\n\n“It does not look like a boat to me at all,” I answered rudely. “It looks like a bath.”" });

        Assert.Equal(kind, (await VerdictTests.Check("It does not look like a boat to me at all", claimed, annotated)).Kind);
    }

    [Theory]
    [InlineData("As told to Mara Lindqvist.\n\nIt rained.\n\n“It does not look like a boat to me at all,” I said.")]
    [InlineData("Dear Mara,\n\nIt rained.\n\n“It does not look like a boat to me at all,” I said.\n\nDear Wet,\n\nBuy a boat.")]
    [InlineData("The old pilot told it so. “‘It does not look like a boat to me at all,’ I said to the mate. That was in May,” said Petra Holm.")]
    [InlineData("The old pilot told it so.\n\n‘It does not look like a boat to me at all,’ I said to the mate. That was his story.\n\n“It rained,” said Petra Holm.")]
    public async Task What_I_said_in_anothers_story_is_not_the_authors(string text)
    {
        var annotated = Annotator.Annotate(new Article { Id = "a", Outlet = "The Harbour Post", Author = "Mara Lindqvist", Text = text });

        Assert.NotEqual(VerdictKind.Verified, (await VerdictTests.Check("It does not look like a boat to me at all", "Mara Lindqvist", annotated)).Kind);
    }

    [Fact]
    public async Task An_author_may_set_a_few_of_the_words_in_marks()
        => Assert.Equal(VerdictKind.Verified, (await Check("The “grand plan” of the council will leave the old harbour without a quay", "Mara Lindqvist", "It rained. The “[[*grand plan|]]” of the council will leave the old harbour without a quay.", "Mara Lindqvist")).Kind);

    [Theory]
    [InlineData("Ada Moreau", "Mara Lindqvist")]
    [InlineData("Erik Lindqvist", "Mara Lindqvist")]
    [InlineData("Mara Lindqvist", null)]
    [InlineData("Mara Lindqvist", "Staff")]
    public async Task To_anybody_else_they_are_the_outlets(string claimed, string? author)
        => Assert.Equal(VerdictKind.Narration, (await Check(Quay, claimed, $"It rained. {Quay}. I have seen it.", author)).Kind);

    [Fact]
    public async Task A_condition_that_the_author_set_must_not_be_cut_off()
    {
        var verdict = await Check("we will dig a new harbour by spring", "Mara Lindqvist", "It rained. If the council pays for it, we will dig a new harbour by spring.", "Mara Lindqvist");

        Assert.Equal((VerdictKind.OutOfContext, "If the council pays for it"), (verdict.Kind, verdict.Dropped));
    }

    [Theory]
    [InlineData("No town can win back its harbour by pretending that the quay does leak", VerdictKind.Altered)]
    [InlineData("No town can win back its harbour by pretending that the quay leaks", VerdictKind.NotFound)]
    [InlineData("No town can win back its market by pretending that the quay does not leak", VerdictKind.NotFound)]
    [InlineData("No town can win back its market by pretending that the quay leaks", VerdictKind.NotFound)]
    public async Task With_a_word_changed_they_confirm_and_accuse_nobody_but_of_a_negation_left_out(string claim, VerdictKind kind)
        => Assert.Equal(kind, (await Check(claim, "Mara Lindqvist", $"It rained. {Quay}. I have seen it.", "Mara Lindqvist")).Kind);

    [Fact]
    public async Task What_the_author_quotes_is_not_the_authors()
        => Assert.Equal(VerdictKind.Misattributed, (await Check(Quay, "Mara Lindqvist", $"“[[{Quay}|Tom Vik]],” said Tom Vik.", "Mara Lindqvist")).Kind);

    [Theory]
    [InlineData("Below, in her own words, the rower Ada Moreau shares the story of her boat.", "Tom Vik")]
    [InlineData("In their own words: what rowers say of the quay.", "Tom Vik")]
    [InlineData("It rained.", "Ada Moreau, as told to Tom Vik")]
    [InlineData("The rower’s story, as told to Tom Vik.", null)]
    public async Task Of_a_piece_that_another_tells_nobody_is_accused_and_its_writer_is_not_the_speaker(string standfirst, string? author)
    {
        var text = $"{standfirst}\n\n{Quay}. I have seen it.";

        Assert.Equal(VerdictKind.Unattributed, (await Check(Quay, "Ada Moreau", text, author)).Kind);
        Assert.Equal(VerdictKind.Unattributed, (await Check(Quay, "Tom Vik", text, author)).Kind);
        Assert.Equal(VerdictKind.Verified, (await Check(Quay, null, text, author)).Kind);
    }

    [Theory]
    [InlineData("She described in her own words how it rained.")]
    [InlineData("The quay was told to be closed.")]
    public async Task Own_words_of_somebody_in_an_article_do_not_make_it_theirs(string lead)
        => Assert.Equal(VerdictKind.Narration, (await Check(Quay, "Ada Moreau", $"{lead}\n\n{Quay}.", "Tom Vik")).Kind);

    [Theory]
    [InlineData("a law professor", VerdictKind.Unattributed)]
    [InlineData("the Harbour Post columnist Lindqvist-Vik", VerdictKind.Paraphrase)]
    [InlineData("the harbour columnist M. Lindqvist", VerdictKind.Verified)]
    [InlineData("Ada Moreau", VerdictKind.Paraphrase)]
    public async Task Who_says_I_without_marks_may_be_the_author_that_a_role_means(string claimed, VerdictKind kind)
        => Assert.Equal(kind, (await Check("I doubt that the council is as firm as it pretends to be", claimed, "It rained. I doubt that the council is as firm as it pretends to be.", "Mara Lindqvist")).Kind);

    [Theory]
    [InlineData("Mara Lindqvist", VerdictKind.Altered)]
    [InlineData("Ada Moreau", VerdictKind.NotFound)]
    public async Task Who_changes_a_figure_in_an_authors_own_sentence_changes_their_words(string claimed, VerdictKind kind)
        => Assert.Equal(kind, (await Check("Can it be that the council has really sunk some 92,000 stones in the harbour?", claimed, "It rained. Can it be that the council has really sunk some 29,000 stones in the harbour? I have seen it.", "Mara Lindqvist")).Kind);

    private const string Letters = "Dear Mara Lindqvist,\n\nThe neighbour has tied his boat to our quay again and will not move it.\n\nDear Tied Up,\n\nA quay is no place for a quarrel about the width of a boat.";

    [Theory]
    [InlineData("The neighbour has tied his boat to our quay again", "Mara Lindqvist", VerdictKind.Unattributed)]
    [InlineData("The neighbour has tied his boat to our quay again", null, VerdictKind.Verified)]
    [InlineData("A quay is no place for a quarrel about the width of a boat", "Mara Lindqvist", VerdictKind.Verified)]
    public async Task A_letter_that_a_column_prints_and_answers_is_not_the_columnists(string claim, string? claimed, VerdictKind kind)
        => Assert.Equal(kind, (await Check(claim, claimed, Letters, "Mara Lindqvist")).Kind);

    [Theory]
    [InlineData("Dear Mayor Ruiz,\n\n{0}.\n\nDear Voters,\n\nIt rained.", "Mara Lindqvist", VerdictKind.Verified)]
    [InlineData("Dear Ada,\n\nIt rained.\n\nDear Ada,\n\n{0}.\n\nDear Wet Feet,\n\nBuy a boat.", "Mara Lindqvist", VerdictKind.Unattributed)]
    [InlineData("Dear Ada,\n\n{0}.\n\nDear Ada,\n\nIt rained.\n\nDear Wet Feet,\n\nBuy a boat.", "Mara Lindqvist", VerdictKind.Unattributed)]
    [InlineData("Dear Ada,\n\nIt rained.\n\nDear Ada,\n\nIt snowed.\n\nDear Wet Feet,\n\n{0}.", "Mara Lindqvist", VerdictKind.Verified)]
    public async Task A_letter_is_what_is_addressed_to_the_author_or_to_a_name_that_repeats(string text, string author, VerdictKind kind)
        => Assert.Equal(kind, (await Check(Quay, author, text.Replace("{0}", Quay, StringComparison.Ordinal), author)).Kind);

    [Fact]
    public async Task A_letter_is_what_is_addressed_to_whom_the_title_calls_so()
    {
        var article = Some.Article($"Dear Pilot,\n\n{Quay}.\n\nDear Wet Feet,\n\nBuy a boat.");
        var titled = article with { Article = article.Article with { Author = "Mara Lindqvist", Title = "Dear Pilot: My quay leaks" } };

        Assert.Equal(VerdictKind.Unattributed, (await VerdictTests.Check(Quay, "Mara Lindqvist", titled)).Kind);
    }

    [Fact]
    public async Task A_letter_that_nobody_answers_is_its_authors()
        => Assert.Equal(VerdictKind.Verified, (await Check(Quay, "Mara Lindqvist", $"Dear Mayor Vik,\n\n{Quay}. I have seen it.", "Mara Lindqvist")).Kind);
}
