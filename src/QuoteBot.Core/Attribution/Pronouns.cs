using QuoteBot.Extraction;

namespace QuoteBot.Attribution;

/// <summary>Whom "he" and "she" mean: the last fitting name in subject position, weighed against the last fitting speaker.</summary>
internal sealed class Pronouns(MarkedText text, People people)
{
    /// <summary>A name further back than this many paragraphs is out of the reader's mind too.</summary>
    private const int MaxParagraphs = 6;

    /// <summary>So many names and quotes are looked back over: more than any six paragraphs of news hold.</summary>
    private const int MaxLookBack = 200;

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
            return ((bySpeech ?? NextNamed(token, gender) ?? AgainstList(token, gender))?.ToSpeaker(), false);
        if (bySpeech is null || ReferenceEquals(bySpeech, bySubject))
            return (bySubject.ToSpeaker(), true);
        return (bySubject.ToSpeaker(), false);
    }

    /// <summary>Nobody fits: the last subject whose gender only the list of first names tells, which a pronoun outweighs.</summary>
    private Person? AgainstList(int token, Gender gender)
    {
        var first = people.FirstAt(token) - 1;
        for (var i = first; i >= 0 && first - i < MaxLookBack; i--)
        {
            var mention = people.Mentions[i];
            if (mention.IsSubject && !mention.IsQuoted && people.At(mention) is { IsGenderShown: false } person)
            {
                person.SawGender(gender);
                return person;
            }
        }

        return null;
    }

    /// <summary>The last institution, document or group that spoke before the token; null when none did.</summary>
    public Speaker? LastThing(int token, bool isPlural)
    {
        var named = isPlural ? null : LastInstitution(token);
        for (var i = _spoke.Count - 1; i >= 0 && _spoke.Count - i <= MaxLookBack; i--)
        {
            var (at, speaker) = _spoke[i];
            if (named is { } subject && subject.Start > at)
                break;
            if (at < token && speaker.Kind != SpeakerKind.Person && (isPlural || speaker.Kind != SpeakerKind.Unnamed))
                return speaker;
        }

        return named is { } institution ? new Speaker(Spaces.Single(text.TextOf(institution.Words)), SpeakerKind.Institution, null, []) : null;
    }

    /// <summary>The last name of no person that a verb follows: "The Harbour Board published its accounts. It said …".</summary>
    private NameMention? LastInstitution(int token)
    {
        var paragraph = text.Tokenized.ParagraphOf(token);
        var first = people.FirstAt(token) - 1;
        for (var i = first; i >= 0 && first - i < MaxLookBack; i--)
        {
            var mention = people.Mentions[i];
            if (paragraph - text.Tokenized.ParagraphOf(mention.Start) > 2)
                return null;
            if (mention.IsSubject && !mention.IsQuoted && people.At(mention) is null && !NameLists.Titles.Contains(text.Lower(mention.Start)))
                return mention;
        }

        return null;
    }

    /// <summary>"…," she told us. Ana Ruiz has led the board since May: the name comes after the pronoun.</summary>
    private Person? NextNamed(int token, Gender gender)
    {
        var sentence = text.Tokenized.SentenceOf(token);
        for (var i = people.FirstAt(token); i < people.Mentions.Count && text.Tokenized.SentenceOf(people.Mentions[i].Start) <= sentence + 1; i++)
        {
            var mention = people.Mentions[i];
            if (mention.IsSubject && !mention.IsQuoted && people.At(mention) is { } person && Fits(person, gender))
                return person;
        }

        return null;
    }

    private Person? LastNamed(int token, Gender gender)
    {
        Person? fallback = null;
        Person? possessor = null;
        Person? ownParagraph = null;
        var paragraph = text.Tokenized.ParagraphOf(token);
        var sentence = text.Tokenized.SentenceOf(token);
        var first = people.FirstAt(token) - 1;
        for (var i = first; i >= 0 && first - i < MaxLookBack; i--)
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
            var isOwnParagraph = text.Tokenized.ParagraphOf(mention.Start) == paragraph;
            if (mention.IsSubject)
                return !isOwnParagraph && ownParagraph is not null ? ownParagraph : Prefer(person, fallback, mention.Start, token);
            if (text.Tokenized.SentenceOf(mention.Start) == sentence)
                continue;
            fallback ??= person;
            if (isOwnParagraph)
                ownParagraph ??= person;
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
        for (var i = _spoke.Count - 1; i >= 0 && _spoke.Count - i <= MaxLookBack; i--)
        {
            if (_spoke[i].Token >= token || _spoke[i].Speaker.Kind != SpeakerKind.Person)
                continue;
            var person = people.Named(_spoke[i].Speaker.Name, Gender.Unknown);
            if (person is not null && Fits(person, gender))
                return person;
        }

        return null;
    }

    private static bool Fits(Person person, Gender gender) => person.MayBe(gender);
}
