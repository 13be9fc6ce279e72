using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Which of several persons of one surname the surname alone means: not always the one who is named most.</summary>
/// <remarks>Asked in text order, for it remembers whom the surname meant last.</remarks>
internal sealed class Namesakes(MarkedText text)
{
    /// <summary>A person who was introduced or spoke further back is out of the reader's mind.</summary>
    private const int MaxParagraphs = 2;

    /// <summary>One who only does something is what the next sentences are about, and not more of them.</summary>
    private const int MaxSentences = 3;

    /// <summary>"Ethan Vik, the elder brother of the pilot, told the Bell": an explanation between name and verb is short.</summary>
    private const int MaxExplanation = 25;

    /// <summary>So far behind the surname its sentence may show by a pronoun who is meant.</summary>
    private const int MaxPronoun = 12;

    private readonly Dictionary<string, List<(NameMention Mention, Person Person, bool IsKin)>> _introduced = [];
    private readonly Dictionary<string, (int Token, Person Person)> _last = [];
    private readonly HashSet<Person> _spokenAs = [];

    /// <summary>The person has been named in full here, or by a first name as somebody's relative.</summary>
    public void Introduced(NameMention mention, Person person)
    {
        if (!_introduced.TryGetValue(person.LastName, out var list))
            _introduced[person.LastName] = list = [];
        var at = list.FindLastIndex(one => one.Mention.Start < mention.Start) + 1;
        list.Insert(at, (mention, person, Relatives.IsKin(text, mention)));
    }

    /// <param name="usual">Whom the surname means in the article as a whole.</param>
    public Person Meant(NameMention name, Person usual)
    {
        if (usual.FirstName.Length == 0 || name.IsQuoted || NameKey.Of(text.TextOf(name.Words)) != usual.LastName)
            return usual;
        var speaks = Speaks(name);
        var person = speaks ? LastIntroduced(name, usual) ?? usual : usual;
        if (speaks || name.IsSubject && !usual.IsDead)
            _last[usual.LastName] = (name.Start, person);
        if (speaks)
            _spokenAs.Add(person);
        return person;
    }

    /// <summary>Another bearer who was named after the usual one and speaks here; null for none.</summary>
    /// <remarks>
    /// The dead say nothing more. Of the living the surname alone stays with the one who was quoted under it before,
    /// since papers call the famous bearer so and his wife by her full name.
    /// </remarks>
    private Person? LastIntroduced(NameMention name, Person usual)
    {
        if (!_introduced.TryGetValue(usual.LastName, out var list))
            return null;
        var at = list.FindLastIndex(one => one.Mention.Start < name.Start && !one.Mention.IsQuoted);
        if (at < 0)
            return null;
        var (mention, person, isKin) = list[at];
        if (person == usual || person.FirstName == usual.FirstName || person.IsDead || !person.MayBe(name.Gender))
            return null;
        var (met, goesOn) = (mention.Start, false);
        if (_last.TryGetValue(usual.LastName, out var last) && last.Token > met)
        {
            if (last.Person != person)
                return null;
            (met, goesOn) = (last.Token, true);
        }

        if (text.Tokenized.ParagraphOf(name.Start) - text.Tokenized.ParagraphOf(met) > MaxParagraphs)
            return null;
        if (usual.IsDead)
            return isKin || mention.IsSubject || Speaks(mention) ? person : null;
        var isTold = goesOn || Speaks(mention) || IsTopic(mention, isKin) && text.Tokenized.SentenceOf(name.Start) - text.Tokenized.SentenceOf(met) <= MaxSentences;
        return isTold && !_spokenAs.Contains(usual) && (isKin || FirstNameList.Contains(person.FirstName)) && !Contradicts(name, person) ? person : null;
    }

    /// <summary>"Vik said", "said Vik", "Vik, the brother of the pilot, said".</summary>
    public bool Speaks(NameMention name)
    {
        if (name.IsQuoted || name.IsModifier || name.IsPossessive)
            return false;
        var before = name.TitleStart - 1;
        if (IsCue(before) && (text.IsQuoted(before - 1) || text.Lower(before - 1) is ","))
            return true;
        var after = name.Words.End;
        if (text.Lower(after) is "," or "(")
        {
            var close = text.Lower(after) is "(" ? ")" : ",";
            var limit = Math.Min(text.Tokenized.SentenceAround(name.Start).End, after + MaxExplanation);
            while (++after < limit && !(text.Lower(after) == close && IsCue(AfterAdverbs(after + 1))))
            {
            }

            return after < limit;
        }

        return IsCue(AfterAdverbs(after));
    }

    private int AfterAdverbs(int i)
    {
        while (text.IsAdverb(i) || Verbs.IsAuxiliary(text.Lower(i)))
            i++;
        return i;
    }

    private bool IsCue(int i) =>
        i >= 0 && i < text.Tokens.Count && !text.IsQuoted(i) && CueVerbs.TryGet(text.Lower(i), out var verb)
        && verb is { Class: CueClass.Clause or CueClass.Asking, Form: VerbForm.Past or VerbForm.ThirdPerson };

    /// <summary>"Vik is sure", "Her father, Carl Vik, remembers"; not "the cars Vik has owned": the sentence is about the person.</summary>
    private bool IsTopic(NameMention mention, bool isKin) =>
        mention.IsSubject && (isKin || Appositions.OpensClause(text, mention.TitleStart, text.Tokenized.SentenceAround(mention.Start).Start)
            && !Lexicon.Subordinators.Contains(text.Lower(mention.TitleStart - 1)));

    /// <summary>"Vik says that he knows": not his wife.</summary>
    private bool Contradicts(NameMention name, Person person)
    {
        var end = Math.Min(text.Tokenized.SentenceAround(name.Start).End, name.Words.End + MaxPronoun);
        for (var i = name.Words.End; i < end; i++)
        {
            if (text.IsQuoted(i) || text.Lower(i) is not ("he" or "his" or "she" or "her"))
                continue;
            return !person.MayBe(text.Lower(i) is "he" or "his" ? Gender.Male : Gender.Female);
        }

        return false;
    }
}
