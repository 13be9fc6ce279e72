using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Names that the article never gives in full, and that only a pronoun or "who" shows to be a person's: "Corliss says the board will ask him. … he replied".</summary>
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

    /// <summary>Whether the article shows somewhere that the name of one word is a person's: "Corliss herself", "Corliss, who was".</summary>
    public bool IsPerson(TokenRange name) => name.Length == 1 && _persons.Value.Contains(_text.Lower(name.Start)) && IsCapitalised(name);

    /// <returns>The name, when the sentence before is about it and calls it so; null when somebody who fits was met later.</returns>
    public TokenRange? Before(int token, Gender gender, int metAt)
    {
        if (PrecedingSentence.Of(_text, token) is not { } before
            || ClauseSubjects.OfSentence(_text, before, Math.Min(before.End, before.Start + PrecedingSentence.MaxSubjectTokens)) is not { Length: 1 } name || name.Start < metAt || !IsOne(name) || !IsSubject(name))
            return null;
        return PronounOf(name, Math.Min(before.End, name.End + PrecedingSentence.MaxSubjectTokens), gender) ? name : null;
    }

    /// <summary>"The news made Corliss uneasy. … she said": the one name of the sentence before, when the article shows that it is a person's; null for none, and for a first name of another gender.</summary>
    public TokenRange? OnlyOneBefore(int token, Gender gender, int metAt)
    {
        if (PrecedingSentence.Of(_text, token) is not { } before || _people.In(before).Where(name => !name.IsQuoted).ToList() is not [{ IsModifier: false } only] || only.Start < metAt || !IsOne(only.Words) || !IsPerson(only.Words))
            return null;
        return NameLists.GenderOf(_text.Lower(only.Start)) is var listed && listed != Gender.Unknown && listed != gender ? null : only.Words;
    }

    /// <summary>"Vik praised Mia Holm's answer": the sentence is about Vik, whom the article never gives a first name, and "she" may be that one.</summary>
    public bool IsBeside(int name) =>
        ClauseSubjects.OfSentence(_text, _text.Tokenized.SentenceAround(name), name) is { Length: 1 } subject && subject.Start < name && IsOne(subject) && IsSubject(subject);

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

    /// <summary>"Corliss herself", "Corliss, who was"; not "the Fed, who", "Brintek, who make pumps", "Americans, who".</summary>
    private bool IsShown(NameMention name)
    {
        var after = name.Words.End;
        if (name.IsModifier || after + 2 >= _text.Tokens.Count || name.Start > 0 && Lexicon.Determiners.Contains(_text.Lower(name.Start - 1)))
            return false;
        if (_text.Lower(after) is "himself" or "herself")
            return true;
        var verb = after + 2;
        while (verb + 1 < _text.Tokens.Count && _text.IsAdverb(verb))
            verb++;
        return _text.Lower(after) is "," && _text.Lower(after + 1) is "who" && !_text.Lower(name.Start).EndsWith('s')
            && (_text.Lower(verb) is "is" or "was" or "has" || Verbs.IsPast(_text.Lower(verb)) || Verbs.LooksPresent(_text.Tokens[verb]));
    }

    private bool IsSubject(TokenRange name) => _people.In(name).FirstOrDefault() is { IsSubject: true };

    /// <summary>Whether the words are one name, with a capital inside a sentence as well, that is no place's or body's and no known person's.</summary>
    private bool IsOne(TokenRange name) =>
        IsCapitalised(name) && _inside.Contains(_text.Lower(name.Start)) && !NameLists.Places.Contains(_text.Lower(name.Start)) && !Lexicon.InstitutionEnds.Contains(_text.Lower(name.Start))
        && _people.In(name).FirstOrDefault() is { IsModifier: false } mention && _people.At(mention) is null;

    private bool IsCapitalised(TokenRange name) =>
        _text.Tokens[name.Start].IsCapitalised && !_text.IsQuoted(name.Start) && _text.TextOf(name) != _text.TextOf(name).ToUpperInvariant();
}
