using QuoteBot.Evaluation.MadeNews;
using QuoteBot.Evaluation.Mutations;
using QuoteBot.Text;

namespace QuoteBot.Tests.Evaluation;

public sealed class MutationTests
{
    private static readonly CorpusNames Names = new(["Ana Ruiz", "Mara Lindqvist", "Jonas Apsey"], ["Mara Lindqvist"], ["Vessby", "Ellery"]);

    [Theory]
    [InlineData("We will build 40 berths and 3 sheds before 1,250 boats come")]
    [InlineData("Forty boats and two ferries for $4bn are 12.5 percent of what we asked")]
    public void One_number_and_nothing_else_becomes_another_number(string text)
    {
        for (var seed = 0UL; seed < 200; seed++)
        {
            var (before, after) = (Forms(text), Forms(NumberChange.Of(text, new Draws(seed))!));
            Assert.Equal(before.Length, after.Length);
            var at = Assert.Single(Enumerable.Range(0, before.Length), at => before[at] != after[at]);
            Assert.True(before[at][0] == '#' && after[at][0] == '#', $"{before[at]} became {after[at]}");
        }
    }

    [Theory]
    [InlineData("No one of us can say how many there are")]
    [InlineData("We meet at #Vessby24 and write to @harbour7 about it")]
    [InlineData("They came [in 2013] and saw the new quay")]
    public void A_tag_a_pronoun_and_what_the_article_put_in_are_no_numbers(string text) => Assert.Null(NumberChange.Of(text, new Draws(1)));

    [Theory]
    [InlineData("The bridge is safe and it will open in June")]
    [InlineData("The bridge is not safe and we know it")]
    [InlineData("We don’t think that the bridge holds. It can carry a cart.")]
    [InlineData("They won't sell the lamp, and they cannot sell the bell")]
    public void One_not_and_nothing_else_is_put_in_or_taken_out(string text)
    {
        for (var seed = 0UL; seed < 50; seed++)
        {
            if (NegationChange.Of(text, new Draws(seed)) is not { } changed)
                continue;
            var (before, after) = (Forms(text).ToList(), Forms(changed).ToList());
            Assert.Equal(1, Math.Abs(before.Count - after.Count));
            Assert.Equal(1, Math.Abs(before.Count(form => form == "not") - after.Count(form => form == "not")));
            Assert.Equal(before.Where(form => form != "not"), after.Where(form => form != "not"));
        }
    }

    [Fact]
    public void Both_ways_of_changing_a_negation_occur()
    {
        Assert.Equal("The bridge is not safe today", NegationChange.Of("The bridge is safe today", new Draws(1)));
        Assert.Equal("The bridge is safe today", NegationChange.Of("The bridge is not safe today", new Draws(1)));
        Assert.Equal("We do like the bridge", NegationChange.Of("We don’t like the bridge", new Draws(1)));
        Assert.Equal("We will like the bridge", NegationChange.Of("We won't like the bridge", new Draws(1)));
    }

    [Theory]
    [InlineData("Is this bridge that is safe enough?")]
    [InlineData("We never said that it is safe")]
    [InlineData("Not all of them came home")]
    [InlineData("It was not only late and cold")]
    [InlineData("The bridge is better than it was before")]
    public void Where_one_not_may_leave_the_meaning_there_is_no_change(string text) => Assert.Null(NegationChange.Of(text, new Draws(3)));

    [Theory]
    [InlineData("We asked Ana Ruiz to open it", "We asked {Mara Lindqvist|Jonas Apsey} to open it")]
    [InlineData("We asked President Ruiz to open it", "We asked President {Lindqvist|Apsey} to open it")]
    [InlineData("Nobody in Vessby can open it", "Nobody in {Ellery} can open it")]
    public void A_name_becomes_another_of_its_kind_and_the_rest_stays(string text, string wanted)
    {
        var (before, names, after) = wanted.Split('{', '}') is [var head, var choice, var tail] ? (head, choice.Split('|'), tail) : throw new InvalidOperationException(wanted);
        for (var seed = 0UL; seed < 20; seed++)
            Assert.Contains(NameChange.Of(text, text, Names, new Draws(seed)), names.Select(name => before + name + after));
    }

    [Theory]
    [InlineData("We asked the Ruiz Fund to open it")]
    [InlineData("We asked [Ana Ruiz] to open it")]
    [InlineData("Ruiz is asked to open it today")]
    public void A_part_of_a_longer_name_an_insertion_and_a_first_word_stay(string text) => Assert.Null(NameChange.Of(text, text, Names, new Draws(1)));

    [Fact]
    public void A_name_that_the_article_has_is_not_put_in() =>
        Assert.Equal("We asked Jonas Apsey to open it", NameChange.Of("We asked Ana Ruiz to open it", "Ana Ruiz, and Lindqvist too.", Names, new Draws(5)));

    [Fact]
    public void One_plain_word_becomes_a_rare_one()
    {
        var quote = Quote("The harbour needs a lantern before the winter");
        for (var seed = 0UL; seed < 50; seed++)
        {
            if (RareWordChange.Of(quote, ["barnacle", "lanterns"], new Draws(seed)) is not { } changed)
                continue;
            var (before, after) = (Forms(quote.Text), Forms(changed));
            var at = Assert.Single(Enumerable.Range(0, before.Length), at => before[at] != after[at]);
            Assert.Contains(after[at], (string[])["barnacle", "lanterns"]);
            Assert.Contains(before[at], (string[])["harbour", "harbor", "needs", "lantern", "winter"]);
            Assert.False(before[at] == "lantern" && after[at] == "lanterns");
        }
    }

    [Theory]
    [InlineData("The harbour needs a lantern and the boats need a quay", "The harbour needs a lantern", false)]
    [InlineData("The harbour needs a lantern if the boats come home", "The harbour needs a lantern", true)]
    [InlineData("The harbour needs a lantern, and critics say a quay", "The harbour needs a lantern", true)]
    [InlineData("Could the harbour need a lantern and the boats quays?", "Could the harbour need a", true)]
    public void A_half_is_the_first_words_and_turned_where_the_rest_may_matter(string text, string half, bool isTurned)
    {
        var made = HalfQuote.Of(Quote(text))!;

        Assert.StartsWith(made.Text, text, StringComparison.Ordinal);
        Assert.Equal(half, made.Text);
        Assert.Equal(isTurned, made.IsTurned);
    }

    [Fact]
    public void A_half_of_four_words_or_of_grammar_alone_is_none()
    {
        Assert.Null(HalfQuote.Of(Quote("The harbour needs lanterns and boats need quays")));
        Assert.Null(HalfQuote.Of(Quote("I do not think that this is what they want")));
    }

    [Fact]
    public void Narration_touches_no_quote_and_has_six_to_twenty_words()
    {
        var article = Some.Article("The old harbour of Vessby was closed after the heavy spring storm. “[[The quay will hold the boats of the whole island|Ana Ruiz]],” said Ana Ruiz. Who knew? The ferry sailed twice a day between the island, the mainland, the northern lighthouse, the fish market, the chapel and the winter quay of the herring fleet.");
        for (var seed = 0UL; seed < 50; seed++)
        {
            if (NarrationRuns.Of(article, new Draws(seed)) is not { } words)
                continue;
            Assert.InRange(Forms(words).Length, NarrationRuns.LeastWords, NarrationRuns.MostWords);
            Assert.Contains(words, article.Article.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("quay will hold", words, StringComparison.Ordinal);
            Assert.DoesNotContain("Ruiz", words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(MutationKind.Number, VerdictKind.Altered, true, true)]
    [InlineData(MutationKind.Number, VerdictKind.Altered, false, false)]
    [InlineData(MutationKind.RareWord, VerdictKind.Altered, false, true)]
    [InlineData(MutationKind.FirstHalfTurning, VerdictKind.OutOfContext, true, true)]
    [InlineData(MutationKind.FirstHalf, VerdictKind.OutOfContext, true, false)]
    [InlineData(MutationKind.Joined, VerdictKind.Altered, true, false)]
    public void A_change_of_meaning_must_be_said_where_there_is_one(MutationKind kind, VerdictKind verdict, bool meaningChanged, bool isMet)
    {
        var claim = new MutatedClaim(kind, new Claim("x"), "a", "x", null);

        Assert.Equal(isMet, claim.IsMetBy(SomeClaim.Verdict(verdict) with { MeaningChanged = meaningChanged }));
    }

    [Theory]
    [InlineData(MutationKind.AsIs, VerdictKind.Altered, true)]
    [InlineData(MutationKind.FirstHalf, VerdictKind.OutOfContext, true)]
    [InlineData(MutationKind.FirstHalfTurning, VerdictKind.OutOfContext, false)]
    [InlineData(MutationKind.FirstHalfTurning, VerdictKind.Misattributed, true)]
    [InlineData(MutationKind.AsIs, VerdictKind.NotFound, false)]
    [InlineData(MutationKind.Number, VerdictKind.Misattributed, false)]
    public void Only_fair_claims_are_accused_falsely(MutationKind kind, VerdictKind verdict, bool isAccused) =>
        Assert.Equal(isAccused, new MutatedClaim(kind, new Claim("x"), "a", "x", null).IsFalselyAccusedBy(SomeClaim.Verdict(verdict)));

    private static SourceQuote Quote(string text) => new(new Article { Id = "a", Text = text }, text, QuoteText.Words(text), "Ana Ruiz");

    private static string[] Forms(string text) => [.. QuoteText.Words(text).Select(word => word.Form)];
}
