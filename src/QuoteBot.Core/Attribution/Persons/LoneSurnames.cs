using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Names that the article never gives in full, and that nothing but a pronoun shows to be a person's: "Corliss says the board will ask him. … he replied".</summary>
internal sealed class LoneSurnames
{
    private readonly MarkedText _text;
    private readonly People _people;

    /// <summary>"Things went on": only what has a capital inside a sentence as well is a name, and spelt so more than once.</summary>
    private readonly HashSet<string> _inside;

    private readonly Lazy<HashSet<string>> _persons;

    public LoneSurnames(MarkedText text, People people)
    {
        (_text, _people) = (text, people);
        _inside = [.. people.Mentions.Where(name => !name.IsQuoted && name.Words.Length == 1 && name.Start > text.Tokenized.SentenceAround(name.Start).Start).Select(name => text.Lower(name.Start))];
        _persons = new(() => [.. people.Mentions.Where(name => name.Words.Length == 1 && IsOne(name.Words) && IsShown(name)).Select(name => text.Lower(name.Start))]);
    }

    /// <summary>Whether the article shows somewhere that the name of one word is a person's: "Corliss herself", "Corliss, who", "Corliss said she".</summary>
    public bool IsPerson(TokenRange name) => name.Length == 1 && _persons.Value.Contains(_text.Lower(name.Start)) && IsCapitalised(name);

    /// <returns>The name, when the sentence before is about it and calls it so, or names it and nobody else; null when somebody who fits was met later.</returns>
    public TokenRange? Before(int token, Gender gender, int metAt)
    {
        if (PrecedingSentence.Of(_text, token) is not { } before)
            return null;
        var reach = Math.Min(before.End, before.Start + PrecedingSentence.MaxSubjectTokens);
        var name = ClauseSubjects.OfSentence(_text, before, reach) is { Length: 1 } subject && IsOne(subject) && IsSubject(subject) ? subject : (TokenRange?)null;
        if (name is null)
            return OnlyOneIn(before) is { } only && only.Start >= metAt && !(NameLists.GenderOf(_text.Lower(only.Start)) is not Gender.Unknown and var listed && listed != gender) ? only : null;
        if (name.Value.Start < metAt)
            return null;
        return PronounOf(name.Value, Math.Min(before.End, name.Value.End + PrecedingSentence.MaxSubjectTokens), gender) ? name : null;
    }

    /// <summary>"Vik praised Mia Holm's answer": the sentence is about Vik, whom the article never gives a first name, and "she" may be that one.</summary>
    public bool IsBeside(int name) =>
        ClauseSubjects.OfSentence(_text, _text.Tokenized.SentenceAround(name), name) is { Length: 1 } subject && subject.Start < name && IsOne(subject) && IsSubject(subject);

    /// <summary>"The news made Corliss uneasy": the one name of a sentence, when the article shows that it is a person's.</summary>
    private TokenRange? OnlyOneIn(TokenRange sentence)
    {
        var names = _people.In(sentence).Where(name => !name.IsQuoted).ToList();
        return names is [{ IsModifier: false } only] && IsPerson(only.Words) && IsOne(only.Words) ? only.Words : null;
    }

    /// <summary>A pronoun of the gender stands behind the name; one of the other is of somebody named between, or the name is not meant.</summary>
    private bool PronounOf(TokenRange name, int limit, Gender gender)
    {
        for (var i = name.End; i < limit; i++)
        {
            if (_text.IsQuoted(i) || GenderOf(_text.Lower(i)) is not { } shown)
                continue;
            var between = _people.In(new TokenRange(name.End, i)).ToList();
            if (shown == gender)
                return !between.Exists(other => _people.At(other) is not null);
            if (between.Count == 0)
                return false;
        }

        return false;
    }

    private static Gender? GenderOf(string word) => word switch
    {
        "he" or "him" or "his" or "himself" => Gender.Male,
        "she" or "her" or "hers" or "herself" => Gender.Female,
        _ => null,
    };

    /// <summary>What stands behind the name shows a person.</summary>
    private bool IsShown(NameMention name)
    {
        var after = name.Words.End;
        if (name.IsModifier || after + 1 >= _text.Tokens.Count || name.Start > 0 && Lexicon.Determiners.Contains(_text.Lower(name.Start - 1)))
            return false;
        // "Americans, who"
        if (_text.Lower(after) is "himself" or "herself" || _text.Lower(after) is "," && _text.Lower(after + 1) is "who" && !_text.Lower(name.Start).EndsWith('s'))
            return true;
        // "Corliss said she": nobody else is named before the pronoun.
        var end = Math.Min(_text.Tokenized.SentenceAround(name.Start).End, after + PrecedingSentence.MaxSubjectTokens);
        if (!name.IsSubject || _people.In(_text.Tokenized.SentenceAround(name.Start) with { End = name.Start }).Any())
            return false;
        for (var i = after; i < end && !_text.Tokens[i].IsCapitalised && !_text.IsQuoted(i); i++)
        {
            if (_text.Lower(i) is "he" or "she")
                return !Lexicon.PersonNouns.Overlaps(Enumerable.Range(after, i - after).Select(_text.Lower)) && !Lexicon.RoleNouns.Overlaps(Enumerable.Range(after, i - after).Select(_text.Lower));
        }

        return false;
    }

    private bool IsSubject(TokenRange name) => _people.In(name).FirstOrDefault() is { IsSubject: true };

    /// <summary>Whether a name of one word is such a name.</summary>
    private bool IsOne(TokenRange name) =>
        IsCapitalised(name) && _inside.Contains(_text.Lower(name.Start)) && !NameLists.Places.Contains(_text.Lower(name.Start)) && !Lexicon.InstitutionEnds.Contains(_text.Lower(name.Start))
        && _people.In(name).FirstOrDefault() is { IsModifier: false } mention && _people.At(mention) is null;

    private bool IsCapitalised(TokenRange name) =>
        _text.Tokens[name.Start].IsCapitalised && !_text.IsQuoted(name.Start) && _text.TextOf(name) != _text.TextOf(name).ToUpperInvariant();
}
