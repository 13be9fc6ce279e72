using QuoteBot.Extraction;

namespace QuoteBot.Attribution;

/// <summary>Whom "he" and "she" mean: the last fitting name in subject position, weighed against the last fitting speaker.</summary>
internal sealed class Pronouns(MarkedText text, People people)
{
    /// <summary>A name further back than this many paragraphs is out of the reader's mind too.</summary>
    private const int MaxParagraphs = 6;

    private readonly List<(int Token, Speaker Speaker)> _spoke = [];

    public void Spoke(int token, IReadOnlyList<Speaker> speakers)
    {
        if (speakers.Count > 0)
            _spoke.Add((token, speakers[0]));
    }

    /// <returns>The person, and whether the two ways to find it agree; null when no name fits.</returns>
    public (Speaker? Speaker, bool Agrees) Resolve(int token, Gender gender)
    {
        var bySubject = LastNamed(token, gender);
        var bySpeech = LastSpeaker(token, gender);
        if (bySubject is null)
            return (bySpeech?.ToSpeaker(), false);
        if (bySpeech is null || ReferenceEquals(bySpeech, bySubject))
            return (bySubject.ToSpeaker(), true);
        return (bySubject.ToSpeaker(), false);
    }

    /// <summary>The last institution, document or group that spoke before the token; null when none did.</summary>
    public Speaker? LastThing(int token, bool isPlural)
    {
        for (var i = _spoke.Count - 1; i >= 0; i--)
        {
            var (at, speaker) = _spoke[i];
            if (at < token && speaker.Kind != SpeakerKind.Person && (isPlural || speaker.Kind != SpeakerKind.Unnamed))
                return speaker;
        }

        return null;
    }

    private Person? LastNamed(int token, Gender gender)
    {
        Person? fallback = null;
        Person? possessor = null;
        var paragraph = text.Tokenized.ParagraphOf(token);
        var sentence = text.Tokenized.SentenceOf(token);
        for (var i = people.FirstAt(token) - 1; i >= 0; i--)
        {
            var mention = people.Mentions[i];
            if (paragraph - text.Tokenized.ParagraphOf(mention.Start) > MaxParagraphs)
                break;
            if (mention.IsQuoted || mention.IsModifier || people.At(mention) is not { } person || !Fits(person, gender))
                continue;
            if (mention.IsPossessive)
            {
                possessor ??= person;
                continue;
            }

            /* In the sentence of the pronoun only a subject counts: "Ruiz told Vik he would go". */
            if (mention.IsSubject)
                return Prefer(person, fallback, mention.Start, token);
            if (text.Tokenized.SentenceOf(mention.Start) != sentence)
                fallback ??= person;
        }

        return fallback ?? possessor;
    }

    /// <summary>A subject some sentences back beats an object nearby, but not one of another paragraph.</summary>
    private Person Prefer(Person subject, Person? nearby, int subjectToken, int token)
    {
        if (nearby is null || ReferenceEquals(nearby, subject))
            return subject;
        return text.Tokenized.ParagraphOf(token) - text.Tokenized.ParagraphOf(subjectToken) > 2 ? nearby : subject;
    }

    private Person? LastSpeaker(int token, Gender gender)
    {
        for (var i = _spoke.Count - 1; i >= 0; i--)
        {
            if (_spoke[i].Token >= token || _spoke[i].Speaker.Kind != SpeakerKind.Person)
                continue;
            var person = people.All.FirstOrDefault(known => known.Name == _spoke[i].Speaker.Name);
            if (person is not null && Fits(person, gender))
                return person;
        }

        return null;
    }

    private static bool Fits(Person person, Gender gender) => person.Gender == Gender.Unknown || person.Gender == gender;
}
