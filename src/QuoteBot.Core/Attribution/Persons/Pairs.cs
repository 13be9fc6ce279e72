using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Whom "both", "the two men" and "their statement" mean: the two persons of this paragraph and the one before, if there are just two.</summary>
internal sealed class Pairs(MarkedText text, People people)
{
    /// <summary>Two paragraphs of news hold fewer words; the bound keeps a text without paragraphs linear.</summary>
    private const int MaxReach = 1000;

    public bool IsPair(TokenRange mention) =>
        text.Lower(mention.Start) is "both" && mention.Length == 1
        || text.Lower(mention.Start) is "their" && text.Lower(mention.End - 1) is "statement" && mention.Length <= 3
        || text.Lower(mention.Start) is "the" or "these" && mention.Length <= 3 && text.Lower(mention.Start + 1) is "two" or "pair" or "duo" or "couple";

    /// <returns>Two persons, in the order of the text; empty when more or fewer were named.</returns>
    public IReadOnlyList<Person> Before(int token)
    {
        var paragraph = text.Tokenized.ParagraphAround(token);
        var start = paragraph.Start == 0 ? 0 : text.Tokenized.ParagraphAround(paragraph.Start - 1).Start;
        var named = people.In(new TokenRange(Math.Max(start, token - MaxReach), token)).Where(name => !name.IsQuoted && !name.IsModifier)
            .Select(people.At).OfType<Person>().Distinct().Take(3).ToList();
        return named.Count == 2 && !IsOfBodies(paragraph.Start, token) ? named : [];
    }

    /// <summary>"Tom Hale and Ana Rich are scientists. They say": the two with whom the sentence before begins.</summary>
    /// <returns>Two persons, in the order of the text; empty where it begins otherwise.</returns>
    public IReadOnlyList<Person> Subject(int token)
    {
        if (PrecedingSentence.Of(text, token) is not { } before)
            return [];
        var names = people.In(before).Where(name => !name.IsQuoted && !name.IsModifier).Take(3).ToList();
        if (names is not [var one, var two, ..] || one.TitleStart != before.Start || two.TitleStart != one.Words.End + 1 || text.Lower(one.Words.End) is not "and" || text.Lower(two.Words.End) is "and" or "'s" or ",")
            return [];
        return people.At(one) is { } first && people.At(two) is { } second && first != second ? [first, second] : [];
    }

    /// <summary>"The parents' association and the union have …": bodies came last, and no person after them.</summary>
    private bool IsOfBodies(int start, int token)
    {
        for (var at = token - 1; at >= Math.Max(start, token - MaxReach); at--)
        {
            if (!text.IsQuoted(at) && Lexicon.InstitutionEnds.Contains(text.Lower(at)))
                return !people.In(new TokenRange(start, token)).Any(name => !name.IsQuoted && !name.IsModifier && people.At(name) is not null);
        }

        return false;
    }
}
