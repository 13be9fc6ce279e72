using System.Collections.Frozen;
using QuoteBot.Attribution.Persons;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Names;

/// <summary>The name that an explanation stands beside: "Ana Ruiz, a lawyer at the port", "the mayor, Ana Ruiz".</summary>
internal sealed class ExplainedNames(MarkedText text, People people)
{
    /// <summary>No name with its initials is longer.</summary>
    private const int MaxNameTokens = 10;

    private static readonly FrozenSet<string> NoOffice = WordSet.Of("minus plus born even only not");

    /// <summary>"former deputy harbour secretary".</summary>
    private const int MaxOffice = 4;

    /// <summary>"Ana Ruiz, a lawyer at the port, who led the team, said": the phrase is only the apposition of the name before it.</summary>
    public NameMention? Before(TokenRange mention)
    {
        var comma = mention.Start - 1;
        if (comma < 1 || text.Lower(comma) is not ",")
            return null;
        if (text.Lower(mention.Start) is not ("a" or "an" or "another") && !(text.Lower(mention.Start) is "the" && Roles.IsRole(text.Lower(Mentions.Head(text, mention)))))
            return null;
        var sentence = text.Tokenized.SentenceAround(mention.Start);
        var name = people.In(new TokenRange(Math.Max(sentence.Start, comma - MaxNameTokens), comma)).LastOrDefault();
        if (name is null || name.Words.End != comma || name.IsQuoted || people.At(name) is null)
            return null;
        /* "Ana Ruiz, a lawyer at the port put it bluntly": the second comma may be missing where the name opens the sentence. */
        if (text.Lower(mention.End) is not ",")
            return name.TitleStart == sentence.Start && name.Words.Length > 1 && text.Lower(mention.Start) is not "the" && !IsAside(mention.End + 1) ? name : null;
        return name.TitleStart == sentence.Start || text.Lower(name.TitleStart - 1) is "," or "and" or "but" or "that"
            || text.IsQuoted(name.TitleStart - 1) ? name : null;
    }

    /// <summary>"the mayor, Ana Ruiz": the name that the words behind a comma are; "whose sister Ana Ruiz is mayor" names somebody else.</summary>
    public (Person? Person, TokenRange Words) InApposition(TokenRange apposition)
    {
        if (text.Lower(apposition.Start) is "whose" or "who" or "which" or "whom" or "where" or "when")
            return (null, default);
        foreach (var name in people.In(apposition))
        {
            // "former House speaker Ana Ruiz": whose speaker she was.
            if (people.At(name) is null && name.Words.End < apposition.End && IsOffice(new TokenRange(apposition.Start, name.Words.End + 1)))
                continue;
            if ((name.TitleStart <= apposition.Start + 1 || (name.Words.End == apposition.End || text.Lower(name.Words.End) is ",") && IsOffice(new TokenRange(apposition.Start, name.Start))) && !name.IsPossessive && !name.IsModifier)
                return (people.At(name), name.Words);
            break;
        }

        return (null, default);
    }

    /// <summary>"former harbour secretary": what its holder's name follows; not "including the secretary", who is one of several.</summary>
    private bool IsOffice(TokenRange words) =>
        words.Length is > 0 and <= MaxOffice && !text.Lower(words.Start).EndsWith("ing", StringComparison.Ordinal) && (Roles.IsRole(text.Lower(words.End - 1)) || NameLists.IsTitle(text.Lower(words.End - 1)))
        && Enumerable.Range(words.Start, words.Length).All(i => text.Tokens[i].IsWord && !Lexicon.Prepositions.Contains(text.Lower(i)) && !Lexicon.Conjunctions.Contains(text.Lower(i)) && !Lexicon.Subordinators.Contains(text.Lower(i)) && !NoOffice.Contains(text.Lower(i)) && (text.Tokens[i].IsCapitalised || !Verbs.LooksFinite(text.Tokens[i])) && text.Lower(i) is not "'s");

    /// <summary>"Ana Ruiz, a neighbour said, had left": a comma closes what the neighbour says; before a mark it opens it.</summary>
    private bool IsAside(int i) => text.Lower(i) is "," && !text.IsQuoted(Math.Min(i + 1, text.Tokens.Count - 1));
}
