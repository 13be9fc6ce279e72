using System.Collections.Frozen;
using QuoteBot.Attribution.Persons;
using QuoteBot.Extraction;
using QuoteBot.Ingestion;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>The quotes of transcripts: whole lines and turns, whose speaker is given.</summary>
internal static class Turns
{
    /// <summary>A turn or line whose speaker the source itself names.</summary>
    private const double Given = 0.99;

    /// <summary>The whole text as one speaker's words; empty for an empty text.</summary>
    public static IReadOnlyList<Quote> WholeText(Article article, MarkedText text)
    {
        if (text.Tokens.Count == 0)
            return [];
        var span = new TextSpan(text.Tokens[0].Start, text.Tokens[^1].End);
        return [Make([span], article.Speaker!, null)];
    }

    /// <summary>Labels of whoever has the floor.</summary>
    private static readonly FrozenSet<string> Callings = WordSet.Of("reporter reporters question questioner man woman audience moderator voice voices crowd caller narrator interpreter translator");

    /// <summary>One quote a turn; empty when the article is no transcript.</summary>
    public static IReadOnlyList<Quote> Of(Article article)
    {
        if (article.Kind != ArticleKind.Transcript)
            return [];
        var turns = TranscriptTurns.Of(article.Text);
        var names = new TurnNames(turns.Select(turn => turn.Speaker.In(article.Text)));
        return [.. turns.Select(turn => Make([turn.Words], names.FullNameOf(turn.Speaker.In(article.Text)), turn.Speaker))];
    }

    /// <summary>"Unidentified Man", "Female Voice", "Reporter": somebody, whoever it is.</summary>
    private static bool IsNobody(string speaker)
    {
        var words = speaker.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [var only] && Callings.Contains(only) || words is ["unidentified" or "unknown" or "unnamed" or "male" or "female", ..];
    }

    private static Quote Make(IReadOnlyList<TextSpan> segments, string speaker, TextSpan? mention) => new()
    {
        Kind = QuoteKind.Direct,
        Segments = segments,
        Speakers = [new Speaker(speaker, IsNobody(speaker) ? SpeakerKind.Unnamed : SpeakerKind.Person, null, [])],
        Mention = mention,
        Confidence = Given,
    };
}
