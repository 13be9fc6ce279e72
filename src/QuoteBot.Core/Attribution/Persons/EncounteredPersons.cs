using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Persons without a name whom the paper met: "The Bell spoke to one mother. … she said".</summary>
internal sealed class EncounteredPersons(MarkedText text, NamedPersons named)
{
    /// <returns>The phrase in the sentence before the token; null when there is none, or the sentence is about somebody whom the pronoun fits.</returns>
    public TokenRange? Before(int token, Gender gender)
    {
        if (PrecedingSentence.Of(text, token) is not { } before)
            return null;
        for (var i = before.End - 1; i > before.Start; i--)
        {
            if (!text.IsQuoted(i) && IsMeeting(i) && NounPhrases.StartingAt(text, i + 1, before.End) is { Length: > 1 } phrase && IsUnnamed(phrase))
                return IsAbout(before, i, gender) ? null : phrase;
        }

        return null;
    }

    /// <summary>"spoke to", "spoken with", "interviewed".</summary>
    private bool IsMeeting(int i) =>
        text.Lower(i) is "interviewed" && text.Lower(i + 1) is not "by"
        || text.Lower(i) is "to" or "with" && text.Lower(i - 1) is "spoke" or "spoken" or "talked" or "chatted"
        || text.Lower(i) is "with" && text.Lower(i - 1) is "down" && text.Lower(i - 2) is "sat";

    private bool IsUnnamed(TokenRange phrase) =>
        text.Lower(phrase.Start) is "a" or "an" or "one" or "another"
        && UnnamedPersons.IsPerson(text.Lower(Mentions.Head(text, phrase))) && named.In(phrase).Count == 0
        && !(text.Lower(phrase.End) is "," or "named" or "called" && text.Tokens[Math.Min(phrase.End + 1, text.Tokens.Count - 1)].IsCapitalised);

    /// <summary>"Ruiz spoke to a reporter": she goes on.</summary>
    private bool IsAbout(TokenRange sentence, int limit, Gender gender)
    {
        if (ClauseSubjects.OfSentence(text, sentence, limit) is not { } subject)
            return false;
        var word = text.Lower(subject.Start);
        return word is "he" && gender == Gender.Male || word is "she" && gender == Gender.Female
            || named.In(subject).Any(person => person.MayBe(gender));
    }
}
