using QuoteBot.Evaluation.MadeNews;
using QuoteBot.Text;

namespace QuoteBot.Evaluation.Mutations;

/// <summary>Makes claims of a corpus's own quotes, whose verdict follows from what was done to them.</summary>
/// <remarks>The same corpus, number and seed give the same claims.</remarks>
public sealed class ClaimMaker(NewsCorpus corpus, int seed)
{
    /// <summary>The two kinds of half are drawn as one.</summary>
    private static readonly MutationKind[] Drawn = [.. Enum.GetValues<MutationKind>().Where(kind => kind != MutationKind.FirstHalfTurning)];

    /// <param name="count">How many, in equal parts of each kind; fewer where the corpus does not give them.</param>
    public IReadOnlyList<MutatedClaim> Make(int count)
    {
        var claims = new List<MutatedClaim>();
        foreach (var (number, kind) in Drawn.Index())
            claims.AddRange(Make(kind, ((count * (number + 1)) / Drawn.Length) - ((count * number) / Drawn.Length), Draws.Of(seed, (int)kind)));
        return claims;
    }

    private IEnumerable<MutatedClaim> Make(MutationKind kind, int count, Draws draws)
    {
        var made = kind == MutationKind.Narration
            ? Shuffled(corpus.Articles, draws).Select(article => Narrated(article, draws))
            : Shuffled(corpus.Quotes, draws).Select(quote => Mutated(kind, quote, draws));
        return made.OfType<MutatedClaim>().DistinctBy(claim => (claim.Claim.Quote, claim.Claim.Speaker)).Take(count);
    }

    private MutatedClaim? Mutated(MutationKind kind, SourceQuote quote, Draws draws) => kind switch
    {
        MutationKind.AsIs => Claim(kind, quote, quote.Text),
        MutationKind.Cosmetic => Claim(kind, quote, Shouted(quote.Text)),
        MutationKind.FirstHalf => HalfQuote.Of(quote) is { } half ? Claim(half.IsTurned ? MutationKind.FirstHalfTurning : kind, quote, half.Text) : null,
        MutationKind.OtherSpeaker => Misattributed(quote, draws),
        MutationKind.Joined => Joined(quote, draws),
        _ when !Content.Suffices(quote.Words) => null,
        MutationKind.Number => Changed(kind, quote, NumberChange.Of(quote.Text, draws)),
        MutationKind.Negation => Changed(kind, quote, NegationChange.Of(quote.Text, draws)),
        MutationKind.Name => Changed(kind, quote, NameChange.Of(quote.Text, quote.Article.Text, corpus.Names, draws)),
        MutationKind.RareWord => Changed(kind, quote, RareWordChange.Of(quote, corpus.RareWords, draws)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind that is made of no quote"),
    };

    private static MutatedClaim? Claim(MutationKind kind, SourceQuote quote, string? text) =>
        text is null ? null : new MutatedClaim(kind, new Claim(text, quote.Speaker), quote.Article.Id, quote.Text, quote.Speaker);

    /// <summary>A short sentence with a changed word ("We are with you, Ana!") may be one that this record does not have; so enough of it must stay.</summary>
    private static MutatedClaim? Changed(MutationKind kind, SourceQuote quote, string? text)
    {
        if (text is null)
            return null;
        var sentence = OwnSentences.Around(quote.Text, quote.Text.AsSpan().CommonPrefixLength(text) - 1 is >= 0 and var at ? at : 0);
        return Content.Suffices(QuoteText.Words(sentence.In(quote.Text))) ? Claim(kind, quote, text) : null;
    }

    private static string Shouted(string text) =>
        $"\"{text.ToUpperInvariant().Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'')}\"";

    private MutatedClaim? Misattributed(SourceQuote quote, Draws draws) =>
        quote.Speaker is not null && CorpusNames.Other(corpus.Names.WellKnown, name => name, quote.Article.Text, draws) is { } other
            ? new MutatedClaim(MutationKind.OtherSpeaker, new Claim(quote.Text, other), quote.Article.Id, quote.Text, quote.Speaker)
            : null;

    /// <summary>Every other one of quotes by one person, whom the claim then names.</summary>
    private MutatedClaim? Joined(SourceQuote quote, Draws draws)
    {
        var others = quote.Speaker is not null && draws.Below(2) == 0 && BySpeaker[quote.Speaker].ToList() is { Count: > 1 } own ? own : corpus.Quotes;
        var other = others[draws.Below(others.Count)];
        if (other.Article.Id == quote.Article.Id || SharesWords(quote, other))
            return null;
        var joined = $"{quote.Text.TrimEnd(',', '.', ';', ' ')}. {char.ToUpperInvariant(other.Text[0])}{other.Text[1..]}";
        return new MutatedClaim(MutationKind.Joined, new Claim(joined, quote.Speaker == other.Speaker ? quote.Speaker : null), quote.Article.Id, quote.Text, quote.Speaker);
    }

    /// <summary>The same utterance, printed twice, would be no two statements.</summary>
    private static bool SharesWords(SourceQuote one, SourceQuote other)
    {
        const int Run = 4;
        var runs = Runs(one, Run).ToHashSet();
        return Runs(other, Run).Any(runs.Contains);
    }

    private static IEnumerable<string> Runs(SourceQuote quote, int length) =>
        Enumerable.Range(0, quote.Words.Count - length + 1).Select(at => string.Join(' ', quote.Words.Skip(at).Take(length).Select(word => word.Form)));

    private ILookup<string, SourceQuote> BySpeaker => field ??= corpus.Quotes.Where(quote => quote.Speaker is not null).ToLookup(quote => quote.Speaker!, StringComparer.Ordinal);

    /// <summary>Claimed of somebody whom the article quotes, where it surely does.</summary>
    private static MutatedClaim? Narrated(AnnotatedArticle annotated, Draws draws)
    {
        if (annotated.Article.Kind == ArticleKind.Transcript || annotated.Article.Speaker is not null || NarrationRuns.Of(annotated, draws) is not { } words)
            return null;
        var speaker = SourceQuote.Of(annotated).FirstOrDefault(quote => quote.Speaker is not null)?.Speaker;
        return new MutatedClaim(MutationKind.Narration, new Claim(words, speaker), annotated.Article.Id, words, null);
    }

    private static T[] Shuffled<T>(IReadOnlyList<T> items, Draws draws)
    {
        var shuffled = items.ToArray();
        draws.Shuffle<T>(shuffled);
        return shuffled;
    }
}
