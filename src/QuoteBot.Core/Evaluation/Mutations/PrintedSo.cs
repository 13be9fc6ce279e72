using QuoteBot.Text;

namespace QuoteBot.Evaluation.Mutations;

/// <summary>Sets aside the claims that another article prints as they stand, so that the wrong verdict may be right.</summary>
public static class PrintedSo
{
    /// <returns>For each claim whether it is set aside.</returns>
    public static IReadOnlyList<bool> Of(NewsCorpus corpus, IReadOnlyList<MutatedClaim> claims) =>
        [.. PrintedPlaces.Of(corpus, claims).Zip(claims, (places, claim) => claim.Kind switch
        {
            _ when claim.Kind.IsFair() => false,
            MutationKind.OtherSpeaker => places.Any(place => !IsBy(place, claim.Speaker!)),
            MutationKind.Narration => places.Any(place => place.Article.Quotes.Any(quote => quote.Segments.Any(place.Span.Overlaps))),
            _ => places.Count > 0,
        })];

    private static bool IsBy((AnnotatedArticle Article, TextSpan Span) place, string speaker) =>
        place.Article.Quotes.Where(quote => quote.Segments.Any(place.Span.Overlaps)).ToList() is { Count: > 0 } quotes
        && quotes.TrueForAll(quote => quote.Speakers.Any(other => NameKey.Of(other.Name) == NameKey.Of(speaker)));
}
