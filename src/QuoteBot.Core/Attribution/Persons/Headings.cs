using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>The lines over the sections of an article, and whom a section is about.</summary>
internal sealed class Headings
{
    public const int MaxWords = 12;

    /// <summary>The first line of an article is its title: it may be longer, end in a point and quote. Two of 8,000 news titles have more words.</summary>
    private const int MaxWordsOfTitle = 30;

    private const int MaxWordsOfName = 3;

    /// <summary>So many lines of names alone make an article of sections; one may be a credit.</summary>
    private const int FewestOfNames = 3;

    private readonly List<(TokenRange Line, List<Person> Persons, bool IsClear)> _ofNames = [];

    public Headings(MarkedText text, People people)
    {
        for (var i = 1; i < text.Tokenized.Paragraphs.Count; i++)
        {
            if (text.Tokenized.Paragraphs[i] is var line && IsInTitleCase(text, line) && OfNames(text, people, line) is { } section)
                _ofNames.Add(section);
        }

        if (_ofNames.Count < FewestOfNames)
            _ofNames.Clear();
    }

    /// <summary>The line of names over the section that the token stands in; an empty range for none.</summary>
    public TokenRange Over(int token)
    {
        var at = _ofNames.FindLastIndex(section => section.Line.End <= token);
        return at < 0 ? default : _ofNames[at].Line;
    }

    /// <summary>The one person of that line whom the pronoun fits; null for none, for several, and beside a name of nobody known.</summary>
    public Person? Only(TokenRange line, Gender gender)
    {
        var section = _ofNames.Find(one => one.Line == line);
        return section.IsClear && section.Persons.FindAll(person => person.MayBe(gender)) is [var only] ? only : null;
    }

    /// <summary>"How Should We Talk About D.B. Vik?": every word but the small ones has a capital, and, but for a title, no sentence ends.</summary>
    public static bool IsInTitleCase(MarkedText text, TokenRange line)
    {
        var isTitle = line.Start == 0 && line.End < text.Tokens.Count;
        if (text.WordCount(line) < 2 || text.WordCount(line) > (isTitle ? MaxWordsOfTitle : MaxWords) || text.Tokens[line.End - 1].Lower is "." or "!" or ":" or "," or ";" or "…" && !isTitle)
            return false;
        for (var i = line.Start; i < line.End; i++)
        {
            var token = text.Tokens[i];
            var isSmall = token.Lower.Length <= 3 || Lexicon.Prepositions.Contains(token.Lower) || Lexicon.Conjunctions.Contains(token.Lower);
            if (text.IsQuoted(i) && !isTitle || token is { IsWord: true, IsCapitalised: false } && !isSmall)
                return false;
        }

        return text.Tokens[line.Start].IsCapitalised || text.Tokens[line.Start].Kind == TokenKind.Number;
    }

    /// <summary>"Who Was The Lonely Pilot": in title case any words look like a name; only one that begins as names do is new there.</summary>
    public static bool Invents(MarkedText text, NameMention mention) =>
        (!FirstNameList.Contains(text.Lower(mention.Start)) || mention.Words.Length > MaxWordsOfName || Enumerable.Range(mention.Start, mention.Words.Length).Any(i => Lexicon.Prepositions.Contains(text.Lower(i))))
        && IsInTitleCase(text, text.Tokenized.ParagraphAround(mention.Start));

    private static (TokenRange Line, List<Person> Persons, bool IsClear)? OfNames(MarkedText text, People people, TokenRange line)
    {
        var names = people.In(line).ToList();
        var persons = names.Select(people.At).OfType<Person>().Distinct().ToList();
        var isOnlyNames = Enumerable.Range(line.Start, line.Length).All(i => !text.Tokens[i].IsWord || text.Lower(i) is "and" or "vs"
            || names.Exists(name => name.TitleStart <= i && i < name.Words.End));
        return persons.Count > 0 && isOnlyNames ? (line, persons, names.TrueForAll(name => people.At(name) is not null)) : null;
    }
}
