using QuoteBot.Evaluation.Mutations;

namespace QuoteBot.Tests.Evaluation;

public sealed class ClaimMakerTests
{
    private const string First = "The harbour needs forty lanterns and the boats need a quay before winter";
    private const string Second = "The island ferry sails without any lamp whenever the old keeper sleeps";

    [Fact]
    public void The_same_corpus_and_seed_give_the_same_claims_and_another_seed_others()
    {
        var (one, again, other) = (Make(Corpus(), 7), Make(Corpus(), 7), Make(Corpus(), 8));

        Assert.NotEmpty(one);
        Assert.Equal(one, again);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void Each_kind_has_its_claim()
    {
        var claims = Make(Corpus(), 7).ToLookup(claim => claim.Kind);

        Assert.All(claims[MutationKind.AsIs], claim => Assert.Equal(claim.Printed, claim.Claim.Quote));
        Assert.All(claims[MutationKind.Cosmetic], claim => Assert.Equal($"\"{claim.Printed.ToUpperInvariant()}\"", claim.Claim.Quote));
        Assert.All(claims[MutationKind.OtherSpeaker], claim => Assert.NotEqual(claim.Speaker, claim.Claim.Speaker));
        Assert.All(claims[MutationKind.Joined], claim => Assert.StartsWith(claim.Printed + ". ", claim.Claim.Quote, StringComparison.Ordinal));
        Assert.All(claims[MutationKind.Narration], claim => Assert.StartsWith("The quay of", claim.Claim.Quote, StringComparison.Ordinal));
        foreach (var kind in (MutationKind[])[MutationKind.AsIs, MutationKind.Cosmetic, MutationKind.OtherSpeaker, MutationKind.Number, MutationKind.Joined, MutationKind.Narration])
            Assert.NotEmpty(claims[kind]);
    }

    [Fact]
    public void An_unsure_speaker_is_not_claimed_and_never_replaced()
    {
        var corpus = new NewsCorpus();
        corpus.Add(Some.Article($"“[[{First}|Ana Ruiz@0.6]],” she said."));
        corpus.Add(Some.Article($"“[[{Second}|Jonas Apsey]],” said Jonas Apsey."));

        var claims = Make(corpus, 7);

        Assert.Null(claims.First(claim => claim.Kind == MutationKind.AsIs && claim.Printed == First).Claim.Speaker);
        Assert.DoesNotContain(claims, claim => claim.Kind == MutationKind.OtherSpeaker && claim.Printed == First);
    }

    [Fact]
    public void Denied_and_short_quotes_are_left_alone()
    {
        var corpus = new NewsCorpus();
        corpus.Add(Some.Article($"“[[{First}|Ana Ruiz!Denies]]” and “[[The lamp is out|Ana Ruiz]].”"));

        Assert.Empty(corpus.Quotes);
    }

    [Fact]
    public void Words_that_another_article_prints_as_changed_are_set_aside()
    {
        var corpus = Corpus();
        corpus.Add(Some.Article($"“[[{First.Replace("forty", "50", StringComparison.Ordinal)}|Ana Ruiz]],” said Ana Ruiz.", id: "fifty"));
        MutatedClaim Changed(string number) => new(MutationKind.Number, new Claim(First.Replace("forty", number, StringComparison.Ordinal)), "one", First, "Ana Ruiz");

        Assert.Equal([true, false], PrintedSo.Of(corpus, [Changed("fifty"), Changed("sixty")]));
    }

    [Fact]
    public void Another_speaker_is_set_aside_only_where_another_article_names_somebody_else()
    {
        var corpus = Corpus();
        corpus.Add(Some.Article($"“[[{First}|Ana Ruiz]],” said Ana Ruiz.", id: "same"));
        corpus.Add(Some.Article($"“[[{Second}|Mara Lindqvist]],” said Mara Lindqvist.", id: "other"));

        Assert.Equal(
            [false, true],
            PrintedSo.Of(corpus, [new(MutationKind.OtherSpeaker, new Claim(First, "Mara Lindqvist"), "one", First, "Ana Ruiz"), new(MutationKind.OtherSpeaker, new Claim(Second, "Mara Lindqvist"), "two", Second, "Jonas Apsey")]));
    }

    private static IReadOnlyList<MutatedClaim> Make(NewsCorpus corpus, int seed) => new ClaimMaker(corpus, seed).Make(40);

    private static NewsCorpus Corpus()
    {
        var corpus = new NewsCorpus();
        corpus.Add(Some.Article($"“[[{First}|Ana Ruiz]],” said Ana Ruiz. The quay of Vessby was closed after the heavy spring storm.", id: "one"));
        corpus.Add(Some.Article($"“[[{Second}|Jonas Apsey]],” said Jonas Apsey. The quay of Ellery was swept by seven tall winter waves.", id: "two"));
        return corpus;
    }
}
