using FsCheck;
using FsCheck.Fluent;

namespace QuoteBot.Tests.Index;

public sealed class ReadingTests : TempIndex
{
    private const string Text = "One is here. Two is there. “Three,” she said. Four is gone. Five is back.";

    [Fact]
    public async Task A_window_is_cut_at_sentences_and_its_spans_are_its_own()
    {
        await PutAsync(Annotated("a", Text, "Ada Brandvold"));
        var hit = Assert.Single(await FindAsync("three"));

        var window = (await Index.ReadAsync(hit, 3))!;

        Assert.Equal("Two is there. “Three,” she said. Four is gone.", window.Text);
        Assert.Equal(13, Assert.Single(window.Parts).ArticleStart);
        Assert.Equal(["Two is there.", "“Three,” she said.", "Four is gone."], window.Passages.Select(passage => passage.Span.In(window.Text)));
        Assert.Equal("Three,", Assert.Single(window.Quotes).TextIn(window.Text));
        Assert.Equal(Text, window.Parts[0].Article.Text);
    }

    [Fact]
    public async Task A_window_anywhere_in_a_long_article_has_the_sentences_that_it_reaches()
    {
        var random = new Random(11);
        var text = string.Concat(Enumerable.Range(0, 400).Select(number => $"Sentence{number} {string.Join(' ', Enumerable.Repeat("goes on", random.Next(1, 9)))}.{new string('\n', random.Next(2) * random.Next(60))} "));
        await PutAsync(Annotated("a", text, "Ada Brandvold"));
        var all = (await Index.ReadAsync("a"))!.Passages;

        for (var round = 0; round < 300; round++)
        {
            var hit = (await FindAsync($"sentence{random.Next(400)}"))[0];
            var reach = random.Next(3) switch { 0 => random.Next(3), 1 => random.Next(500), _ => random.Next(text.Length) };

            var window = (await Index.ReadAsync(hit, reach))!;

            var (from, to) = (hit.Span.Start - reach, hit.Span.End + reach);
            var start = from <= 0 ? 0 : all.Last(passage => passage.Span.Start <= from).Span.Start;
            var end = to >= text.Length ? text.Length : Math.Max(to, all.Last(passage => passage.Span.Start < to).Span.End);
            Assert.Equal(text[start..end], window.Text);
            Assert.Equal(all.Where(passage => start <= passage.Span.Start && passage.Span.End <= end).Select(passage => passage.Span.In(text)), window.Passages.Select(passage => passage.Span.In(window.Text)));
        }
    }

    [Fact]
    public async Task A_window_wider_than_the_article_is_the_whole_article()
    {
        await PutAsync(Annotated("a", $"  {Text}\r\n", "Ada Brandvold"));

        var window = (await Index.ReadAsync((await FindAsync("three"))[0], int.MaxValue))!;

        Assert.Equal($"  {Text}\r\n", window.Text);
    }

    [Fact]
    public async Task A_quote_that_reaches_out_of_the_window_is_cut_at_its_border()
    {
        await PutAsync(Annotated("a", "“Alpha comes. Bravo goes. Charlie stays.” So they said. Then all went home at last.", "Ada Brandvold"));

        var window = (await Index.ReadAsync((await FindAsync("charlie"))[0], 0))!;

        Assert.Equal("Charlie stays.”", window.Text);
        Assert.Equal("Charlie stays.", Assert.Single(window.Quotes).TextIn(window.Text));
    }

    [Fact]
    public async Task Neighbouring_lines_of_an_event_join_and_one_speakers_lines_are_one_quote()
    {
        await PutAsync(
            Line("debate", 0, "Jo Marsh", "Good evening."),
            Line("debate", 1, "Ada Brandvold", "We built the pier."),
            Line("debate", 2, "Ada Brandvold", "We paid for it."),
            Line("debate", 3, "Jo Marsh", "Did you?"),
            Line("another", 2, "Jo Marsh", "Elsewhere."));

        var window = (await Index.ReadAsync((await FindAsync("paid"))[0], 500))!;

        Assert.Equal("Good evening.\nWe built the pier.\nWe paid for it.\nDid you?", window.Text);
        Assert.Equal(["debate-0", "debate-1", "debate-2", "debate-3"], window.Parts.Select(part => part.Article.Id));
        Assert.All(window.Parts, part => Assert.Equal(part.Article.Text, part.Span.In(window.Text)));
        Assert.Equal(["Good evening.", "We built the pier. We paid for it.", "Did you?"], window.Quotes.Select(quote => quote.TextIn(window.Text)));
    }

    [Fact]
    public async Task An_events_window_ends_where_the_reach_ends()
    {
        await PutAsync([.. Enumerable.Range(0, 9).Select(i => Line("debate", i, $"Speaker {i}", $"Sentence number {i} is told."))]);

        var window = (await Index.ReadAsync(((await Index.FindAsync(Query("sentence number four is told") with { Article = "debate-4" })).Hits)[0], 10))!;

        Assert.Equal(["debate-3", "debate-4", "debate-5"], window.Parts.Select(part => part.Article.Id));
    }

    [Fact]
    public void Whatever_is_put_is_read_back_with_equal_spans()
    {
        var number = 0;
        Check.QuickThrowOnFailure(Prop.ForAll<string, int[]>((given, cuts) =>
        {
            var text = given ?? "";
            var borders = (cuts ?? []).Append(0).Append(text.Length).Select(cut => (int)(Math.Abs((long)cut) % (text.Length + 1))).Distinct().Order().ToList();
            var spans = borders.Zip(borders.Skip(1), (start, end) => new TextSpan(start, end)).ToList();
            var quotes = spans.Select(span => new Quote { Kind = QuoteKind.Direct, Segments = [span], Confidence = 0.5, Speakers = [new Speaker(span.In(text), SpeakerKind.Person, text, [text])] });
            var put = new AnnotatedArticle(new Article { Id = $"n{number++}", Text = text, Title = text }, [.. spans.Select((span, i) => new Passage(span, i))], [.. quotes]);

            Index.PutAsync([put]).GetAwaiter().GetResult();
            var read = Index.ReadAsync(put.Article.Id).GetAwaiter().GetResult()!;

            return read.Text == text
                && read.Parts[0].Article.Title == text
                && read.Passages.SequenceEqual(put.Passages)
                && read.Quotes.Select(quote => quote.Segments[0]).SequenceEqual(spans.Where(span => !span.IsEmpty))
                && read.Quotes.All(quote => quote.Speaker!.Name == quote.Segments[0].In(text));
        }));
    }
}
