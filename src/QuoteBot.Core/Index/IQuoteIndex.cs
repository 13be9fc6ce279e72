using QuoteBot.Index.Words;
using QuoteBot.Text;

namespace QuoteBot.Index;

/// <summary>The stored articles with their passages, quotes and speakers.</summary>
/// <remarks>Safe for concurrent use. Words and names are data, never query syntax.</remarks>
public interface IQuoteIndex : IAsyncDisposable
{
    /// <summary>Adds the articles, or replaces those that the index has under the same id, whole and in one transaction.</summary>
    /// <returns>For each article, in order, what happened.</returns>
    Task<IReadOnlyList<PutResult>> PutAsync(IReadOnlyList<PreparedArticle> articles, CancellationToken cancellationToken = default);

    /// <summary>Removes articles by id; an unknown id is no error.</summary>
    /// <returns>How many there were.</returns>
    Task<int> RemoveAsync(IReadOnlyCollection<string> articles, CancellationToken cancellationToken = default);

    /// <summary>Brings the index into the form in which it is searched fastest: worth its time (some seconds a million quotes) after many articles have changed.</summary>
    Task TidyAsync(CancellationToken cancellationToken = default);

    /// <summary>Every stored article's identity, for pruning and for telling what is new.</summary>
    Task<IReadOnlyList<StoredArticle>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Finds the passages that share the most telling words with the query, or that mean much the same, best first.</summary>
    /// <remarks>Search by meaning is left out where an exact run of the words was found, and where it is not to be had: then <see cref="FoundPassages.MeaningMissing"/> says why.</remarks>
    /// <returns>At most <see cref="PassageQuery.Limit"/>; an exact run of the words ranks above all else; empty when nothing is near.</returns>
    Task<FoundPassages> FindAsync(PassageQuery query, CancellationToken cancellationToken = default);

    /// <summary>Makes the vectors of the next articles that have none of the model in use, some hundred passages at a time.</summary>
    /// <returns>How many articles it were; 0 when every article has its vectors, or there is no model.</returns>
    /// <exception cref="Meaning.EmbeddingsUnavailableException">The model gives none; what was made before is stored.</exception>
    Task<int> EmbedAsync(CancellationToken cancellationToken = default);

    Task<MeaningCoverage> MeaningAsync(CancellationToken cancellationToken = default);

    /// <summary>The text around a hit: at least <paramref name="reach"/> characters either side where there are so many, cut at passage borders; of a transcript's lines, the neighbouring lines of the event.</summary>
    /// <returns>Null when the article has gone since.</returns>
    Task<SourceText?> ReadAsync(PassageHit hit, int reach, CancellationToken cancellationToken = default);

    /// <summary>A whole article by its id (of a transcript's line, that line alone).</summary>
    /// <returns>Null when there is none.</returns>
    Task<SourceText?> ReadAsync(string article, CancellationToken cancellationToken = default);

    /// <summary>The speakers that a name may mean, by full name, alias, surname or role, with or without a title, those with the most quotes first.</summary>
    /// <remarks>Names that are one person's give one speaker: spellings, initials, and other forms with an agreeing role; a surname alone where only one person bears it.</remarks>
    Task<IReadOnlyList<KnownSpeaker>> SpeakersAsync(string name, int limit, CancellationToken cancellationToken = default);

    /// <summary>The people and bodies with the most quotes, those first.</summary>
    Task<IReadOnlyList<KnownSpeaker>> TopSpeakersAsync(int limit, CancellationToken cancellationToken = default);

    /// <summary>The names of people and bodies as printed, those with the most quotes first: for suggestions.</summary>
    Task<IReadOnlyList<NameCount>> SpeakerNamesAsync(int limit, CancellationToken cancellationToken = default);

    /// <summary>The outlets with their articles, those with the most first.</summary>
    Task<IReadOnlyList<NameCount>> OutletsAsync(int limit, CancellationToken cancellationToken = default);

    /// <summary>What there is of the speaker whom the name means; where it may mean several, of the one with the most quotes.</summary>
    /// <param name="latest">How many of the latest quotes.</param>
    /// <returns>Null when it means nobody in this index.</returns>
    Task<SpeakerProfile?> ProfileAsync(string name, int latest, CancellationToken cancellationToken = default);

    Task<Coverage> CoverageAsync(string? speaker, CancellationToken cancellationToken = default);
}

public enum PutResult
{
    Added,
    Replaced,
    Unchanged,
}

/// <param name="SourceFile">The file it came from; null when it came from none.</param>
/// <param name="Hash">The content hash that decides whether it changed.</param>
public sealed record StoredArticle(string Id, string? SourceFile, string Hash);

/// <summary>How much of an index can be found by meaning.</summary>
/// <param name="Model">The model with which vectors are made; null when there is none.</param>
/// <param name="Articles">Articles that have vectors of it.</param>
/// <param name="Pending">Articles whose vectors are still to be made.</param>
public sealed record MeaningCoverage(string? Model, int Articles, int Pending);

/// <summary>What to look for. All filters are optional and combine.</summary>
public sealed record PassageQuery(IReadOnlyList<Word> Words, int Limit = 50)
{
    /// <summary>The text whose meaning is looked for; null for the words alone.</summary>
    public string? Meaning { get; init; }

    public Channels Channels { get; init; } = Channels.All;

    /// <summary>Passages that words have found already: they are ordered together with what meaning finds, and words are not looked up again. Null to look them up.</summary>
    public IReadOnlyList<PassageHit>? Beside { get; init; }

    /// <summary>Only quotes of this speaker.</summary>
    public string? Speaker { get; init; }

    /// <summary>The best by meaning among this speaker's quotes are found beside the best of all. Filters nothing.</summary>
    public string? LikelySpeaker { get; init; }

    /// <summary>Other names of <see cref="Speaker"/>, of which each is enough.</summary>
    public IReadOnlyList<string> SpeakerAliases { get; init; } = [];

    public string? Outlet { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Only this article, by its id.</summary>
    public string? Article { get; init; }
}

/// <param name="Id">The passage's key in this index; not stable over re-indexing.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Span">The passage in the article's text.</param>
/// <param name="Score">Higher is better; comparable within one answer only.</param>
public sealed record PassageHit(long Id, string Article, TextSpan Span, double Score)
{
    /// <summary>What each channel says of the passage.</summary>
    public ChannelScores Channels { get; init; }

    /// <summary>Whether the whole query stands in it as it is.</summary>
    public bool IsExact => Score >= ComparedPassage.ExactRun;

    /// <summary>What was read of it, for when it is asked for once more; null when it was found by other means.</summary>
    internal ComparedPassage? Read { get; init; }

    /// <summary>What was read makes no difference.</summary>
    public bool Equals(PassageHit? other) =>
        other is not null && (Id, Article, Span, Score, Channels) == (other.Id, other.Article, other.Span, other.Score, other.Channels);

    public override int GetHashCode() => HashCode.Combine(Id, Article, Score);
}

/// <summary>The ways of finding a passage.</summary>
[Flags]
public enum Channels
{
    None = 0,

    /// <summary>Runs of the query's words, in their order.</summary>
    Wording = 1,

    /// <summary>The query's telling words, in any order.</summary>
    FullText = 2,

    /// <summary>Vectors, and words of like meaning.</summary>
    Meaning = 4,

    All = Wording | FullText | Meaning,
}

/// <summary>How well a passage fits, each 0 to 1; 0 also where a channel did not look.</summary>
/// <param name="Wording">The share of the query's words that stand there in one run.</param>
/// <param name="FullText">The share of the weight of the query's words that the passage holds.</param>
/// <param name="Meaning">How near it is in meaning.</param>
public readonly record struct ChannelScores(double Wording, double FullText, double Meaning);

/// <summary>What a query found.</summary>
/// <param name="Hits">Best first.</param>
/// <param name="MeaningMissing">Why meaning was not looked for, or not everywhere, as a sentence for people; null when it was, or was not asked for.</param>
public sealed record FoundPassages(IReadOnlyList<PassageHit> Hits, string? MeaningMissing = null);

/// <summary>A window of text to compare a claim with, and what lies over it.</summary>
/// <param name="Text">The text of the parts, in order; lines of a transcript are joined by a line feed.</param>
/// <param name="Parts">What the text is made of, in order: one stretch of one article, or several lines of one event.</param>
/// <param name="Passages">Sentences, as spans of <paramref name="Text"/>.</param>
/// <param name="Quotes">Those that lie in it or reach into it, as spans of <paramref name="Text"/>, cut at its borders. Consecutive lines of one speaker in one event are one quote.</param>
public sealed record SourceText(
    string Text,
    IReadOnlyList<SourcePart> Parts,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Quote> Quotes);

/// <param name="Span">Where the part stands in the window's text.</param>
/// <param name="ArticleStart">The offset, in the article's own text, of the part's first character.</param>
public sealed record SourcePart(Article Article, TextSpan Span, int ArticleStart);

/// <param name="Name">The commonest form of the full name.</param>
/// <param name="Roles">As printed, commonest first; some forty at the most.</param>
/// <param name="Aliases">What else the articles call the speaker, commonest first; without <paramref name="Name"/>.</param>
public sealed record KnownSpeaker(string Name, SpeakerKind Kind, IReadOnlyList<string> Roles, IReadOnlyList<string> Aliases, int Quotes);

/// <summary>A name, and how often it occurs.</summary>
public sealed record NameCount(string Name, int Count);

/// <param name="Month">Its first day.</param>
public sealed record MonthCount(DateOnly Month, int Count);

/// <summary>A quote by itself, as published.</summary>
/// <param name="Text">Its segments, joined by one space.</param>
public sealed record SpokenQuote(Article Article, QuoteKind Kind, string Text);

/// <summary>What an index has of one speaker.</summary>
/// <param name="Outlets">Where the quotes were printed, with the number of quotes, most first.</param>
/// <param name="Months">Months with quotes, earliest first; quotes without a date are in none.</param>
/// <param name="Latest">By the article's date, latest first; those without a date last.</param>
public sealed record SpeakerProfile(KnownSpeaker Speaker, IReadOnlyList<NameCount> Outlets, IReadOnlyList<MonthCount> Months, IReadOnlyList<SpokenQuote> Latest);
