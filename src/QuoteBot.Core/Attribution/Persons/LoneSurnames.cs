using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Names that the article never gives in full, and that nothing but a pronoun shows to be a person's: "Corliss says the board will ask him. … he replied".</summary>
internal sealed class LoneSurnames(MarkedText text, People people)
{
    /// <summary>"Things went on": only what has a capital inside a sentence as well is a name, and spelt so more than once.</summary>
    private readonly HashSet<string> _inside =
        [.. people.Mentions.Where(name => !name.IsQuoted && name.Words.Length == 1 && name.Start > text.Tokenized.SentenceAround(name.Start).Start).Select(name => text.Lower(name.Start))];

    /// <returns>The name, when the sentence before is about it and calls it so; null when somebody who fits was met later.</returns>
    public TokenRange? Before(int token, Gender gender, int metAt)
    {
        if (PrecedingSentence.Of(text, token) is not { } before
            || ClauseSubjects.OfSentence(text, before, Math.Min(before.End, before.Start + PrecedingSentence.MaxSubjectTokens)) is not { Length: 1 } name || name.Start < metAt || !IsOne(name))
            return null;
        for (var i = name.End; i < Math.Min(before.End, name.End + PrecedingSentence.MaxSubjectTokens); i++)
        {
            if (text.IsQuoted(i))
                continue;
            var (isHis, isHer) = (text.Lower(i) is "he" or "him" or "his" or "himself", text.Lower(i) is "she" or "her" or "hers" or "herself");
            if (isHis || isHer)
                return isHis == (gender == Gender.Male) && !people.In(new TokenRange(name.End, i)).Any(other => people.At(other) is not null) ? name : null;
        }

        return null;
    }

    /// <summary>"Vik praised Mia Holm's answer": the sentence is about Vik, whom the article never gives a first name, and "she" may be that one.</summary>
    public bool IsBeside(int name) =>
        ClauseSubjects.OfSentence(text, text.Tokenized.SentenceAround(name), name) is { Length: 1 } subject && subject.Start < name && IsOne(subject);

    /// <summary>Whether a subject of one word is such a name.</summary>
    private bool IsOne(TokenRange name) =>
        text.Tokens[name.Start].IsCapitalised && !text.IsQuoted(name.Start) && text.TextOf(name) != text.TextOf(name).ToUpperInvariant()
        && _inside.Contains(text.Lower(name.Start)) && !NameLists.Places.Contains(text.Lower(name.Start)) && !Lexicon.InstitutionEnds.Contains(text.Lower(name.Start))
        && people.In(name).FirstOrDefault() is { IsSubject: true, IsModifier: false } mention && people.At(mention) is null;
}
