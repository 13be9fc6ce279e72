using QuoteBot.Attribution.Persons;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Gives each found quote its speaker, in text order, so that pronouns and running speakers can look back.</summary>
internal sealed class SpeakerAttribution
{
    private readonly MarkedText _text;
    private readonly SpeakerResolver _resolver;
    private readonly Origins _origins;
    private readonly People _people;
    private Interview? _interview;

    /// <summary>The article's own text says "I" or "we".</summary>
    private readonly Lazy<bool> _isOfAuthor;

    private readonly Dictionary<FoundQuote, Quote> _given = [];
    private readonly Dictionary<Cue, Resolution> _resolved = [];

    public SpeakerAttribution(MarkedText text)
    {
        _text = text;
        _people = new People(text);
        _resolver = new SpeakerResolver(text, _people);
        _origins = new Origins(text, _people);
        _isOfAuthor = new(() => Enumerable.Range(0, text.Tokens.Count).Any(token => !text.IsQuoted(token) && text.IsFirstPerson(token)));
    }

    /// <returns>In the order of their start.</returns>
    public IReadOnlyList<Quote> Attribute(IReadOnlyList<FoundQuote> found)
    {
        /* What a turn of an interview quotes or reports is part of the turn. */
        var turns = NameLines.Of(_text) is { Count: > 0 } interview ? interview : PrintedTurns.Of(_text, _people);
        if (turns.Count > 0)
            found = [.. found.Where(quote => _text.Tokens[quote.FirstToken].Start is var start && !PrintedTurns.AreAt(turns, start, start + 1))];
        var quotes = new List<Quote>(turns);
        _resolver.MarkReported(found);
        _interview = Interview.Of(_text, _people, found);
        /* A cue's mention is resolved in the order in which the reader meets the mentions, whatever the quote's own place. */
        foreach (var quote in found.OrderBy(Position).ThenBy(quote => quote.FirstToken))
            quotes.Add(Give(quote));
        return [.. quotes.OrderBy(quote => quote.Start).ThenBy(quote => quote.End)];
    }

    private static int Position(FoundQuote quote) => quote.Cue?.Words.Start ?? quote.FirstToken;

    private Quote Give(FoundQuote found)
    {
        var resolution = InDoubt(found, Resolve(found));
        var doubt = (found.IsClosed || Circumstances.AreSpeechToTheEnd(_text, found) && !_isOfAuthor.Value ? 1 : 0.8) * (Circumstances.AreOnBehalf(_text, found) || Circumstances.ShareParticiple(_text, found) ? 0.8 : 1);
        var confidence = Math.Round(Confidences.Of(found) * resolution.Certainty * doubt, 3);
        /* A post stands apart from the text: no pronoun goes back to its writer. */
        if (found.Handle is null)
            _resolver.Spoke(found, resolution.Speakers);
        var earlier = found.RunsOn is { } before ? _given.GetValueOrDefault(before) : null;
        return _given[found] = new Quote
        {
            Kind = found.Kind,
            Segments = found.Segments,
            Speakers = resolution.Speakers,
            Mention = Mention(found, resolution),
            Cue = found.Cue is { } cue ? _text.Tokenized.SpanOf(cue.Words) : null,
            ToldTo = _origins.Of(found) ?? earlier?.ToldTo,
            /* A speech that goes on does so in its language. */
            Stance = Stances.Of(_text, found) | (LaterDenials.Are(_text, found, resolution.Speakers) ? Stance.Denies : Stance.Asserts) | (earlier?.Stance ?? Stance.Asserts) & Stance.Translated,
            Confidence = confidence,
        };
    }

    /// <summary>"She" who is the speaker of before is no surer than that one was, when a pronoun in doubt told who that is: two guesses agree with each other, and not with the text.</summary>
    private Resolution InDoubt(FoundQuote found, Resolution resolution)
    {
        var isPronoun = (found.Cue ?? found.IntroducedBy) is { Subject: { Length: 1 } subject } && _text.Lower(subject.Start) is "he" or "she";
        if (found.RunsOn is not null || resolution.Speakers is not [var speaker])
            return resolution;
        if (isPronoun && _guessed is { } guess && guess.Name == speaker.Name)
            resolution = resolution with { Certainty = Math.Min(resolution.Certainty, guess.Certainty) };
        _guessed = isPronoun && resolution.Certainty < Guessed ? (speaker.Name, resolution.Certainty) : null;
        return resolution;
    }

    /// <summary>A pronoun that is less sure of its person is a choice among several.</summary>
    private const double Guessed = 0.8;

    private (string Name, double Certainty)? _guessed;

    /// <summary>The words that name the speaker: the apposition's name where it holds the name, else the cue's subject.</summary>
    /// <remarks>The cue is the quote's own, or that of the sentence before which introduces it.</remarks>
    private TextSpan? Mention(FoundQuote found, Resolution resolution)
    {
        var mention = (found.Cue ?? found.IntroducedBy) is { } cue ? resolution.NamedBy ?? Named(cue) : found.Subject;
        return mention is { } range ? _text.Tokenized.SpanOf(range) : null;
    }

    /// <summary>"artists who say", "Ruiz, who said": the noun and its pronoun; else the cue's subject.</summary>
    private static TokenRange? Named(Cue cue) =>
        cue is { Rule: SubjectRule.Relative, Subject: { } pronoun, Apposition: { } noun } && noun.Start < pronoun.Start
            ? new TokenRange(noun.Start, pronoun.End)
            : cue.Subject;

    private Resolution Resolve(FoundQuote found)
    {
        if (_interview?.Answers.Contains(found) == true)
        {
            (found.Rule, found.RunsOn, found.Subject) = (AttributionRule.Answer, null, null);
            return new Resolution([_interview.Speaker.ToSpeaker()], 1);
        }

        if (_interview?.IsToldToSpeaker(_text, found) == true)
            return new Resolution([_interview.Speaker.ToSpeaker()], 1);
        if (found.RunsOn is { } earlier)
            return _given.TryGetValue(earlier, out var given) ? new Resolution(given.Speakers, given.Speakers.Count > 0 ? given.Confidence : 0.3) : Resolution.Unknown;
        if ((found.Cue ?? found.IntroducedBy) is { Subject: { } subject } cue)
        {
            /* Several quotes may hang on one cue; what it means was settled when it was met first. */
            if (!_resolved.TryGetValue(cue, out var resolution))
                _resolved[cue] = resolution = _resolver.Resolve(subject, cue.Apposition, cue.Rule, found);
            return resolution;
        }

        if (found is { Handle: { } handle, Subject: { } writer })
            return WithAlias(_resolver.Resolve(writer, null, SubjectRule.Adjacent), handle);
        return found.Subject is { } fallback ? _resolver.Resolve(fallback, null, SubjectRule.Adjacent) : Resolution.Unknown;
    }

    private static Resolution WithAlias(Resolution resolution, string handle) =>
        resolution with { Speakers = [.. resolution.Speakers.Select(speaker => speaker with { Aliases = [.. speaker.Aliases, handle] })] };
}
