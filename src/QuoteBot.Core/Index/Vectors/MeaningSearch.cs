using System.Runtime.InteropServices;
using QuoteBot.Index.Speakers;
using QuoteBot.Index.Storage;
using QuoteBot.Index.Words;
using QuoteBot.Meaning;
using QuoteBot.Text;

namespace QuoteBot.Index.Vectors;

/// <summary>Finds passages by their meaning, and orders them together with those that were found by words.</summary>
/// <remarks>
/// Vectors name the likely passages; the words of each are then laid beside the query's, like beside like; and the best are looked at
/// with their surroundings, for a claim may have taken its words from two sentences.
/// </remarks>
internal sealed class MeaningSearch(VectorTable table, Texts texts, WordModel model)
{
    /// <summary>Vectors whose passages are read. Measured: nearly all targets that vectors find at all are among so many.</summary>
    private const int Nearest = 64;

    /// <summary>Where words were asked too, they find what is further down: measured on 96 renderings of debate lines, on 400 utterances as two outlets print them and on 400 paraphrases at a million quotes, so many found the same as 48 and 64, and reading them is most of the time.</summary>
    private const int NearestBesideWords = 32;

    /// <summary>Passages that are read once more with the sentences on either side.</summary>
    private const int WithSurroundings = 12;

    /// <summary>Without a word in common, less than this is the likeness of any two sentences.</summary>
    private const double LeastMeaning = 0.25;

    private const int MostWordsOfPerson = 4;

    /// <param name="likely">The keys of the likely speakers; null for none.</param>
    /// <param name="found">What words found; empty when they were not asked.</param>
    /// <returns>In no order.</returns>
    public IReadOnlyCollection<ComparedPassage> Find(Session session, PassageQuery query, PassageFilter filter, IReadOnlyList<long>? likely, WordsFound found, StoredModel stored, MeaningVector meaning) =>
        [.. Compare(session, query, filter, likely, found, stored, meaning).Select(candidate => candidate.Compared).Where(passage => passage.Scores.FullText > 0 || passage.Meaning >= LeastMeaning)];

    internal List<MeaningCandidate> Compare(Session session, PassageQuery query, PassageFilter filter, IReadOnlyList<long>? likely, WordsFound found, StoredModel stored, MeaningVector meaning)
    {
        var match = new WordMatch(model, query.Words);
        var speakers = new SpeakerWords(session);
        var candidates = Candidates(session, query, filter, likely, found, stored, meaning);
        foreach (var candidate in candidates)
        {
            var speaker = speakers.Of(candidate.Speaker);
            candidate.Match = match.Of(speaker, candidate.Passage.Words);
            candidate.NamesSpeaker = IsNamed(speaker, found.Words.Forms);
        }
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Passage.Passage.Id).Take(WithSurroundings))
        {
            var (before, after) = Neighbours.Of(session, texts, candidate.Passage.Passage.Id);
            candidate.Surrounded = match.Of(speakers.Of(candidate.Speaker), before, candidate.Passage.Words, after);
        }
        return candidates;
    }

    /// <summary>By surname, which may be a possessive. Longer names are those of bodies.</summary>
    private static bool IsNamed(IReadOnlyList<Word> speaker, IReadOnlyList<string> query) =>
        speaker.Count is > 0 and <= MostWordsOfPerson && query.Any(form => form.StartsWith(speaker[^1].Form, StringComparison.Ordinal) && form.AsSpan(speaker[^1].Form.Length) is "" or "s");

    private List<MeaningCandidate> Candidates(Session session, PassageQuery query, PassageFilter filter, IReadOnlyList<long>? likely, WordsFound found, StoredModel stored, MeaningVector meaning)
    {
        var most = (query.Channels & (Channels.Wording | Channels.FullText)) == 0 ? Nearest : NearestBesideWords;
        var candidates = new Dictionary<long, MeaningCandidate>();
        foreach (var passage in found.Passages)
            candidates[passage.Passage.Id] = ByWords(session, passage, stored, meaning);
        foreach (var near in NearestVectors.Of(table.Of(session, stored), meaning, most, filter.ForVectors(session), likely is null ? null : new SpeakerSet(likely)))
        {
            if (filter.Read(session, texts, near) is not { } passage)
                table.SawGone();
            else if (!candidates.ContainsKey(passage.Id))
                candidates[passage.Id] = new MeaningCandidate(ComparedPassage.Of(found.Words, passage, indexed: 0, query.Channels), near.Cosine, near.Speaker);
        }
        return [.. candidates.Values];
    }

    /// <summary>With the nearest of the passage's vectors; none when nobody speaks in it.</summary>
    private static MeaningCandidate ByWords(Session session, ComparedPassage passage, StoredModel stored, MeaningVector meaning)
    {
        var best = new MeaningCandidate(passage, 0, 0);
        using var rows = session.With(
            """
            SELECT v.entries, v.vectors, p.id - a.first_passage FROM passage p JOIN article a ON a.key = p.article
            JOIN vector v ON v.article = a.key AND v.model = $2 WHERE p.id = $1
            """,
            passage.Passage.Id, stored.Key).Rows();
        if (!rows.Read())
            return best;
        var number = rows.GetInt32(2);
        var entries = VectorEntry.Of(rows.GetBytes(0));
        var vectors = MemoryMarshal.Cast<byte, sbyte>(rows.GetBytes(1));
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Passage != number)
                continue;
            var cosine = meaning.Cosine(vectors.Slice(i * stored.Dimensions, stored.Dimensions), stored.Common);
            if (best.Speaker == 0 || cosine > best.Cosine)
                best = new MeaningCandidate(passage, cosine, entries[i].Speaker);
        }
        return best;
    }
}

/// <summary>A passage that may mean what was asked for.</summary>
internal sealed class MeaningCandidate(ComparedPassage passage, float cosine, int speaker)
{
    // Words of like meaning tell most; vectors and surroundings decide between equals. Measured with the weights of ComparedPassage.
    private const double CosineShare = 0.13;
    private const double SurroundedShare = 0.17;
    private const double MatchShare = 0.7;

    public ComparedPassage Passage => passage;

    public float Cosine => cosine;

    /// <summary>Its key in the ledger; 0 when unknown.</summary>
    public int Speaker => speaker;

    /// <summary>How well the passage's words, with the speaker's name, match.</summary>
    public double Match { get; set; }

    /// <summary>The same with the text around it; null when it was not looked at.</summary>
    public double? Surrounded { get; set; }

    public bool NamesSpeaker { get; set; }

    public ComparedPassage Compared => passage with
    {
        Meaning = (CosineShare * Math.Max(0, cosine)) + (MatchShare * Match) + (SurroundedShare * (Surrounded ?? Match)),
        NamesSpeaker = NamesSpeaker,
    };

    public double Score => Compared.Score;
}

/// <summary>The words of speakers' names, by their keys, for one query.</summary>
internal sealed class SpeakerWords(Session session)
{
    private readonly Dictionary<int, IReadOnlyList<Word>> _known = new() { [0] = [] };

    public IReadOnlyList<Word> Of(int speaker) => _known.TryGetValue(speaker, out var words) ? words : _known[speaker] = Read(speaker);

    private IReadOnlyList<Word> Read(int speaker)
    {
        using var rows = session.With("SELECT name FROM speaker WHERE key = $1 AND kind <> $2", speaker, (int)SpeakerKind.Unnamed).Rows();
        return rows.Read() ? QuoteText.Words(rows.GetString(0)) : [];
    }
}
