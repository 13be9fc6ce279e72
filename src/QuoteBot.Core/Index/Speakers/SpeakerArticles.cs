using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Speakers;

/// <summary>The passages of those articles in which speakers of few quotes speak: far fewer are read then than where every passage is asked who speaks in it.</summary>
internal sealed class SpeakerArticles
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

    private readonly List<long> _first = [];
    private readonly List<long> _last = [];

    /// <returns>Null where they have many quotes.</returns>
    public static SpeakerArticles? Of(Session session, string speakers)
    {
        if (session.With(Few, speakers, MostQuotes + 1).Number() > MostQuotes)
            return null;
        var articles = new SpeakerArticles();
        using var rows = session.With(Articles, speakers).Rows();
        while (rows.Read())
        {
            articles._first.Add(rows.GetInt64(0));
            articles._last.Add(rows.GetInt64(0) + rows.GetInt64(1) - 1);
        }

        return articles;
    }

    /// <summary>Whether the passage is of one of these articles.</summary>
    public bool Have(long passage)
    {
        var at = _first.BinarySearch(passage);
        at = at >= 0 ? at : ~at - 1;
        return at >= 0 && passage <= _last[at];
    }
}
