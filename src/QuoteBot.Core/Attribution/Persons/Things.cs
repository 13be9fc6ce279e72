using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Which institution, document or group "it" and "they" mean: the last that spoke, else the last that a sentence was about.</summary>
internal sealed class Things(MarkedText text, People people)
{
    /// <summary>What spoke or acted further back is out of the reader's mind.</summary>
    private const int MaxParagraphs = 2;

    /// <summary>So many names and quotes are looked back over.</summary>
    private const int MaxLookBack = 200;

    /// <summary>"a small local pro-pier group"</summary>
    private const int MaxAdjectives = 5;

    private readonly List<(int Token, Speaker Speaker)> _spoke = [];

    public void Spoke(int token, IReadOnlyList<Speaker> speakers)
    {
        if (speakers.Count > 0 && speakers[0].Kind != SpeakerKind.Person)
            _spoke.Add((token, speakers[0]));
    }

    /// <summary>The last institution or document before the token; for the plural a group too. Null when there is none.</summary>
    public Speaker? Last(int token, bool isPlural) =>
        isPlural ? LastSpeaker(token, int.MaxValue, _ => true)
            : LastSpeaker(token, MaxParagraphs, speaker => speaker.Kind != SpeakerKind.Unnamed)
                ?? Named(token) ?? LastSpeaker(token, int.MaxValue, speaker => speaker.Kind != SpeakerKind.Unnamed);

    /// <summary>"the service", after the Northern border service has spoken.</summary>
    public Speaker? LastCalled(int token, string noun) =>
        LastSpeaker(token, int.MaxValue, speaker => speaker.Kind == SpeakerKind.Institution && EndsIn(speaker.Name, noun));

    /// <summary>"the group", where the article explains a name by it: "Tidewatch — the group that fought the pier", "Tidewatch, a small group".</summary>
    public Speaker? LastExplained(int token, string noun)
    {
        foreach (var mention in NamesBefore(token))
        {
            if (!mention.IsQuoted && people.At(mention) is null && !IsPlace(mention) && IsExplainedBy(mention.Words.End, noun, token) && Whole(mention.Words) is var name && !IsIntroductory(name))
                return new Speaker(Spaces.Single(text.TextOf(name)), SpeakerKind.Institution, null, []);
        }

        return null;
    }

    /// <summary>"Friends of the Quay", "Save Our Quay": the name goes back over its small words.</summary>
    private TokenRange Whole(TokenRange name)
    {
        var (start, floor) = (name.Start, text.Tokenized.SentenceAround(name.Start).Start);
        while (start > floor && Belongs(start - 1, floor))
            start--;
        while (!text.Tokens[start].IsCapitalised || text.Lower(start) is "the")
            start++;
        return new TokenRange(start, name.End);
    }

    private bool Belongs(int i, int floor) =>
        text.Tokens[i].IsCapitalised ? i > floor || !Lexicon.NotNames.Contains(text.Lower(i)) : i > floor + 1 && (text.Lower(i) is "of" && text.Tokens[i - 1].IsCapitalised || text.Lower(i) is "the" && text.Lower(i - 1) is "of" && text.Tokens[i - 2].IsCapitalised);

    /// <summary>"In Skerrow, a group", "After the end of Quayfest, a group": the comma ends a phrase, and explains nothing. "Members of Tidewatch, a group" and "In May, Tidewatch, a group" do.</summary>
    private bool IsIntroductory(TokenRange name)
    {
        var opening = text.Tokenized.SentenceAround(name.Start).Start;
        var before = text.Lower(text.Lower(name.Start - 1) is "the" ? name.Start - 2 : name.Start - 1);
        return text.Lower(name.End) is "," && (before is not "of" && Lexicon.Prepositions.Contains(before)
            || (text.Lower(opening) is "according" || Lexicon.Prepositions.Contains(text.Lower(opening))) && !Enumerable.Range(opening, name.Start - opening).Any(i => text.Lower(i) is ","));
    }

    private bool IsExplainedBy(int end, string noun, int limit)
    {
        if (text.Lower(end) is not ("," or "—" or "–" or "--" or "(") || text.Lower(end + 1) is not ("the" or "a" or "an"))
            return false;
        for (var i = end + 2; i < Math.Min(limit, end + 2 + MaxAdjectives) && text.Tokens[i].IsWord; i++)
        {
            /* "In Vik, the group says, it rains" */
            if (text.Lower(i) == noun)
                return text.Lower(i + 1) is not "of" && !Verbs.LooksFinite(text.Tokens[i + 1]) && !CueVerbs.TryGet(text.Lower(i + 1), out _);
        }

        return false;
    }

    private static bool EndsIn(string name, string noun) =>
        name.Length > noun.Length && name[^(noun.Length + 1)] == ' ' && name.EndsWith(noun, StringComparison.OrdinalIgnoreCase);

    private Speaker? LastSpeaker(int token, int maxParagraphs, Func<Speaker, bool> fits)
    {
        for (var i = _spoke.Count - 1; i >= 0 && _spoke.Count - i <= MaxLookBack; i--)
        {
            var (at, speaker) = _spoke[i];
            if (at < token && fits(speaker))
                return text.Tokenized.ParagraphOf(token) - text.Tokenized.ParagraphOf(at) <= maxParagraphs ? speaker : null;
        }

        return null;
    }

    /// <summary>The names before the token, the last first, as far back as a noun or "it" may mean one.</summary>
    private IEnumerable<NameMention> NamesBefore(int token)
    {
        var first = people.FirstAt(token) - 1;
        return Enumerable.Range(0, Math.Clamp(first + 1, 0, MaxLookBack)).Select(back => people.Mentions[first - back])
            .TakeWhile(mention => text.Tokenized.ParagraphOf(token) - text.Tokenized.ParagraphOf(mention.Start) <= MaxParagraphs);
    }

    private Speaker? Named(int token) =>
        LastSubject(token) is { } name ? new Speaker(Spaces.Single(text.TextOf(name.Words)), SpeakerKind.Institution, null, []) : null;

    /// <summary>The last name of no person that a verb follows: "The Harbour Board published its accounts. It said …"; a place only for want of another.</summary>
    private NameMention? LastSubject(int token)
    {
        NameMention? place = null;
        foreach (var mention in NamesBefore(token))
        {
            if (!mention.IsSubject || mention.IsQuoted || people.At(mention) is not null
                || NameLists.Titles.Contains(text.Lower(mention.Start)))
                continue;
            if (!IsPlace(mention))
                return mention;
            place ??= mention;
        }

        return place;
    }

    private bool IsPlace(NameMention mention) => mention.Words.Length == 1 && NameLists.Places.Contains(text.Lower(mention.Start));
}
