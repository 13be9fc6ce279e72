using QuoteBot.Text;

namespace QuoteBot.Evaluation.Debates;

/// <summary>Who speaks in each event of a corpus of transcript lines.</summary>
public sealed class EventSpeakers
{
    private const int NameWords = 2;

    /// <summary>A crowd is nobody whom a claim would name.</summary>
    private static readonly HashSet<string> Crowds = new(StringComparer.Ordinal) { "audience", "crowd", "question", "unknown", "unidentified", "moderator", "male", "female", "speaker", "announcer", "voice", "all", "both", "system" };

    private readonly Dictionary<string, Dictionary<string, int>> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _fullNames = new(StringComparer.Ordinal);

    public void Add(Article line)
    {
        if (line.Event is null || line.Speaker is null)
            return;
        _events[line.Id] = line.Event;
        if (!_lines.TryGetValue(line.Event, out var speakers))
            _lines.Add(line.Event, speakers = new(StringComparer.Ordinal));
        speakers[line.Speaker] = speakers.GetValueOrDefault(line.Speaker) + 1;
        // A point stands after a title: "SEN. JANE DOE".
        if (line.Speaker.Split(' ') is { Length: NameWords } && !line.Speaker.Contains('.'))
            _fullNames[line.Speaker] = _fullNames.GetValueOrDefault(line.Speaker) + 1;
    }

    /// <summary>Whoever has most lines in the event of a line, besides the one named.</summary>
    /// <returns>Null when the line is unknown, or nobody else speaks there.</returns>
    public string? OtherThan(string speaker, string line) =>
        !_events.TryGetValue(line, out var name) ? null : _lines[name]
            .Where(other => !NameKey.Of(other.Key).Split(' ').Any(Crowds.Contains) && !IsSame(other.Key, speaker))
            .OrderByDescending(other => other.Value).ThenBy(other => other.Key, StringComparer.Ordinal)
            .Select(other => other.Key).FirstOrDefault();

    /// <summary>The first name and surname that the corpus has most for this surname; null when it has none. A title counts as a first name.</summary>
    public string? FullName(string speaker) => _fullNames
        .Where(name => IsSame(name.Key, speaker))
        .OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal)
        .Select(name => name.Key).FirstOrDefault();

    /// <summary>Transcripts print a surname here and a full name there.</summary>
    private static bool IsSame(string one, string other) => NameKey.Of(one).Split(' ')[^1] == NameKey.Of(other).Split(' ')[^1];
}
