using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Whom "he" and "she" mean: the last fitting name in subject position, weighed against the last fitting speaker.</summary>
internal sealed class Pronouns(MarkedText text, People people, RoleHolders roles, LoneSurnames loneSurnames)
{
    /// <summary>So many names and quotes are looked back over: more than any six paragraphs of news hold.</summary>
    public const int MaxLookBack = 200;

    /// <summary>A subject or pronoun further before a name or verb in its sentence is another clause's.</summary>
    public const int MaxBefore = 40;

    /// <summary>The holder of a role is in mind for so many sentences about things.</summary>
    private const int MaxSentences = 4;

    /// <summary>Further below its heading a section may be about others.</summary>
    private const int MaxInSection = 150;

    /* Set by judgement: both ways to find the person agree, or nobody else fits; the subject of the sentence just before; another person stands beside the subject;
       the two ways differ; only the list of first names speaks against it. */
    public const double Agreed = 0.95;
    private const double JustBefore = 0.92;
    private const double Rivalled = 0.8;
    private const double Disputed = 0.65;
    private const double Unlikely = 0.4;

    private readonly List<(int Token, Speaker Speaker)> _spoke = [];
    private readonly NamedBefore _named = new(text, people);
    private readonly Headings _headings = new(text, people);
    private Reports _reports = new(text, []);
    private Person? _notMeant;

    public void Spoke(int token, IReadOnlyList<Speaker> speakers)
    {
        if (speakers.Count > 0)
            _spoke.Add((token, speakers[0]));
    }

    /// <summary>Whether the last attribution before the token is the person's.</summary>
    public bool SpokeLast(Person person, int token) => _spoke.FindLast(spoke => spoke.Token < token).Speaker is { Kind: SpeakerKind.Person } last && people.Named(last.Name, Gender.Unknown) == person;

    /// <summary>The one person of the names over the section whom a word of that gender fits; null for none or several, and where somebody else was named since.</summary>
    public Person? OfSection(int token, Gender gender) =>
        _headings.Over(token) is { Length: > 0 } heading && token - heading.End <= MaxInSection && _headings.Only(heading, gender) is { } only
            && people.In(new TokenRange(heading.End, token)).All(name => people.At(name) is not { } other || other == only || !other.MayBe(gender)) ? only : null;

    /// <summary>Names and speakers inside what a cue before it reports are not whom the article goes on about.</summary>
    public void MarkReported(IEnumerable<FoundQuote> found) => _reports = new Reports(text, found);

    /// <returns>The person, how sure that is, and where it was last met; null when no name fits.</returns>
    /// <param name="notMeant">Who is left out, though the gender fits.</param>
    public (Person? Person, double Certainty, int Token) Resolve(int token, Gender gender, Person? notMeant = null)
    {
        _notMeant = notMeant;
        var (bySubject, subjectToken) = _named.Last(token, gender, notMeant, _reports);
        if (RoleSubject(token) is ({ } holder, var roleToken) && roleToken > subjectToken && Fits(holder, gender))
            (bySubject, subjectToken) = (holder, roleToken);
        var (bySpeech, speechToken) = LastSpeaker(token, gender);
        /* Nobody who fits is named in the section: it is about the one in its heading, and not about those of sections before. */
        if (_headings.Over(token) is { Length: > 0 } heading && Math.Max(subjectToken, speechToken) < heading.End)
            return (_headings.Only(heading, gender), Disputed, heading.End);
        if (bySubject is null)
            return (bySpeech ?? NextNamed(token, gender)) is { } other ? (other, Disputed, speechToken) : (AgainstList(token), Unlikely, -1);
        if (loneSurnames.IsBeside(subjectToken) && !ReferenceEquals(bySpeech, bySubject))
            return (bySubject, Unlikely, subjectToken);
        if (!HasRival(token, gender, bySubject, subjectToken) && IsSubjectJustBefore(token, subjectToken) && !(ReferenceEquals(bySpeech, bySubject) && bySubject.Gender != Gender.Unknown))
            return (bySubject, JustBefore, Math.Max(subjectToken, ReferenceEquals(bySpeech, bySubject) ? speechToken : -1));
        if (bySpeech is null)
            return (bySubject, bySubject.Gender == Gender.Unknown ? Disputed : HasRival(token, gender, bySubject, subjectToken) ? Rivalled : Agreed, subjectToken);
        if (ReferenceEquals(bySpeech, bySubject))
            return (bySubject, bySubject.Gender == Gender.Unknown ? Disputed : HasNewcomer(token, gender, bySubject, Math.Max(subjectToken, speechToken)) ? Rivalled : Agreed, Math.Max(subjectToken, speechToken));
        if (IsSubjectBeforeColon(token, subjectToken) && !HasRival(token, gender, bySubject, subjectToken))
            return (bySubject, JustBefore, subjectToken);
        /* Whoever spoke after that name, as "the mayor" or "she", is whom the article goes on about. */
        return speechToken > subjectToken ? (bySpeech, Disputed, speechToken) : (bySubject, Disputed, subjectToken);
    }

    /// <summary>"Mia Holm had doubts. “No,” she said.": the sentence before, of the same paragraph, is about the person; who spoke earlier is out of mind.</summary>
    private bool IsSubjectJustBefore(int token, int subjectToken)
    {
        if (PrecedingSentence.Of(text, token) is not { } before || subjectToken < before.Start || subjectToken >= before.End
            || text.Tokenized.ParagraphOf(subjectToken) != text.Tokenized.ParagraphOf(token))
            return false;
        if (RolePhrases.SubjectOf(text, before) is { } role && role.Start == subjectToken)
            return true;
        return ClauseSubjects.OfSentence(text, before, Math.Min(before.End, before.Start + MaxBefore)) is { } subject
            && subject.Start <= subjectToken && subjectToken < subject.End && !(subject.Start > before.Start && IsAside(subject.Start - 1));
    }

    /// <summary>"Mia Holm is glad of the tide: “It comes,” she said.": the words tell what the sentence says of the person.</summary>
    private bool IsSubjectBeforeColon(int token, int subjectToken)
    {
        for (var i = token - 1; i > subjectToken && subjectToken >= text.Tokenized.SentenceAround(token).Start; i--)
        {
            if (text.Lower(i) is ":" && !text.IsQuoted(i))
                return true;
        }

        return false;
    }

    /// <summary>"When Mia Holm came, …": the sentence goes on about somebody else.</summary>
    private bool IsAside(int opener) => Lexicon.Subordinators.Contains(text.Lower(opener)) || text.Lower(opener) is "with" or "as";

    /// <summary>"Ana Ruiz met Mia Holm. … she said": somebody else who fits is named beside the subject or after it.</summary>
    private bool HasRival(int token, Gender gender, Person subject, int subjectToken)
    {
        var from = text.Tokenized.SentenceAround(Math.Max(0, subjectToken)).Start;
        for (var i = people.FirstAt(token) - 1; i >= 0 && people.Mentions[i].Start >= from; i--)
        {
            var mention = people.Mentions[i];
            if (!mention.IsQuoted && !mention.IsModifier && people.At(mention) is { } other && other != subject && Fits(other, gender))
                return true;
        }

        return FirstNamesAlone.Are(text, from, token, gender);
    }

    /// <summary>What is longer is a list, or no sentence.</summary>
    private const int LongestSentence = 200;

    /// <summary>"“…,” Holm sings. With Jan Vik there is not much chance of that. “…,” he said.": a sentence since then names somebody else, and has no word for the one who spoke.</summary>
    private bool HasNewcomer(int token, Gender gender, Person spoke, int spokeAt)
    {
        var (from, to) = (text.Tokenized.SentenceAround(Math.Max(0, spokeAt)).End, PrecedingSentence.Of(text, token)?.End ?? 0);
        var last = people.FirstAt(to) - 1;
        for (var i = last; i >= 0 && last - i < MaxLookBack && people.Mentions[i].Start >= from; i--)
        {
            var mention = people.Mentions[i];
            if (mention.IsQuoted || mention.IsModifier || mention.IsPossessive || people.At(mention) is not { } other || other == spoke || !Fits(other, gender))
                continue;
            var sentence = text.Tokenized.SentenceAround(mention.Start);
            if (sentence.Length <= LongestSentence && !people.In(sentence).Any(name => people.At(name) == spoke)
                && !Enumerable.Range(sentence.Start, sentence.Length).Any(at => text.Lower(at) is "he" or "she" or "his" or "her" or "him"))
                return true;
        }

        return false;
    }

    /// <summary>"The president signalled that he was ready. … he wrote": a sentence before is about the holder of a role.</summary>
    private (Person? Person, int Token) RoleSubject(int token)
    {
        var start = text.Tokenized.SentenceAround(token).Start;
        for (var i = 0; i < MaxSentences && start > 0; i++)
        {
            var before = text.Tokenized.SentenceAround(start - 1);
            if (RoleSubjectOf(before) is ({ }, _) found)
                return found;
            start = before.Start;
        }

        return (null, -1);
    }

    private (Person? Person, int Token) RoleSubjectOf(TokenRange before)
    {
        if (RolePhrases.SubjectOf(text, before) is not { } subject)
            return (null, -1);
        return roles.Of(subject, Mentions.Head(text, subject)) is ({ } holder, 1) ? (holder, subject.Start) : (null, -1);
    }

    /// <summary>The last subject of a sentence before that is "the old pilot", whom the article never named: "he" is that one. Null for none.</summary>
    public TokenRange? NamelessRole(int token, Gender gender)
    {
        var start = text.Tokenized.SentenceAround(token).Start;
        for (var i = 0; i < MaxSentences && start > 0; i++)
        {
            var before = text.Tokenized.SentenceAround(start - 1);
            if (RolePhrases.SubjectOf(text, before) is { } subject && Mentions.Head(text, subject) is var head && Verbs.LooksFinite(text.Tokens[Math.Min(text.IsAdverb(subject.End) ? subject.End + 1 : subject.End, text.Tokens.Count - 1)])
                && (NameLists.GenderOfNoun(text.Lower(head)) is var shown && (shown == Gender.Unknown || shown == gender)) && !(roles.Of(subject, head).Person is { } holder && Fits(holder, gender)))
                return subject;
            start = before.Start;
        }

        return null;
    }

    /// <summary>Nobody fits: the last subject whose gender only the list of first names tells, which a pronoun outweighs.</summary>
    private Person? AgainstList(int token)
    {
        var first = people.FirstAt(token) - 1;
        for (var i = first; i >= 0 && first - i < MaxLookBack; i--)
        {
            var mention = people.Mentions[i];
            if (mention.IsSubject && !mention.IsQuoted && people.At(mention) is { IsGenderShown: false } person && person != _notMeant)
                return person;
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

    private (Person? Person, int Token) LastSpeaker(int token, Gender gender)
    {
        for (var i = _spoke.Count - 1; i >= 0 && _spoke.Count - i <= MaxLookBack; i--)
        {
            if (_spoke[i].Token >= token || _spoke[i].Speaker.Kind != SpeakerKind.Person || _reports.Hold(_spoke[i].Token))
                continue;
            var person = people.Named(_spoke[i].Speaker.Name, Gender.Unknown);
            if (person is not null && Fits(person, gender))
                return (person, _spoke[i].Token);
        }

        return (null, -1);
    }

    private bool Fits(Person person, Gender gender) => person.MayBe(gender) && person != _notMeant;
}
