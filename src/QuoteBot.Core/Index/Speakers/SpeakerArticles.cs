using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Speakers;

/// <summary>The passages of those articles in which speakers of few quotes speak: far fewer are read then than where every passage is asked who speaks in it.</summary>
internal static class SpeakerArticles
{
    /// <summary>Who has more is soon met among any passages.</summary>
    private const int MostQuotes = 2_000;

    private const string Few = "SELECT count(*) FROM (SELECT 1 FROM quote_speaker WHERE speaker IN (SELECT value FROM json_each($1)) LIMIT $2)";

    private const string Articles =
        """
        SELECT first_passage, passages FROM article WHERE key IN (
            SELECT q.article FROM quote_speaker s JOIN quote q ON q.key = s.quote WHERE s.speaker IN (SELECT value FROM json_each($1)))
        ORDER BY first_passage
        """;

    /// <returns>The first and last passage of each of these articles, in order; null where they have many quotes.</returns>
    public static IReadOnlyList<(long First, long Last)>? Of(Session session, string speakers)
    {
        if (session.With(Few, speakers, MostQuotes + 1).Number() > MostQuotes)
            return null;
        var passages = new List<(long First, long Last)>();
        using var rows = session.With(Articles, speakers).Rows();
        while (rows.Read())
            passages.Add((rows.GetInt64(0), rows.GetInt64(0) + rows.GetInt64(1) - 1));
        return passages;
    }
}
