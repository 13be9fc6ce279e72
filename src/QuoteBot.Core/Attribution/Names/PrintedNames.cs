using System.Collections.Frozen;
using QuoteBot.Attribution.Persons;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Names;

/// <summary>What a speaker is called whom the article gives no other name than the phrase itself.</summary>
internal sealed class PrintedNames(MarkedText text, People people)
{
    /// <summary>The phrase holds a name, or ends as institutions do.</summary>
    public bool IsInstitution(TokenRange mention, int head)
    {
        if (Lexicon.InstitutionEnds.Contains(text.Lower(head)))
            return true;
        for (var i = mention.Start; i <= head; i++)
        {
            if (text.Tokens[i].IsCapitalised && !(i == mention.Start && Lexicon.NotNames.Contains(text.Lower(i))))
                return true;
        }

        return false;
    }

    /// <summary>"the Northern news agency Quayfax": the name at the end, when only what it is stands before it.</summary>
    public string? OwnName(TokenRange mention)
    {
        var name = people.In(mention).LastOrDefault(name => name.Words.End == mention.End);
        if (name is null || name.Start == mention.Start)
            return null;
        var before = text.Tokens[name.Start - 1];
        var isFunction = Lexicon.Determiners.Contains(before.Lower) || Lexicon.Prepositions.Contains(before.Lower)
            || Lexicon.Conjunctions.Contains(before.Lower) || before.Lower is "'s" || ActedOn.Is(text, name, mention);
        return before is { IsWord: true, IsCapitalised: false } && !isFunction ? Spaces.Single(text.TextOf(name.Words)) : null;
    }

    /// <summary>The phrase without a leading article, and without what the article thinks of it: "Foreign Ministry", and "Bell editorial board" of "the right-leaning but often critical Bell editorial board".</summary>
    public string Whole(TokenRange mention)
    {
        var start = mention.Start;
        if (text.Lower(start) is "the" or "a" or "an" && mention.Length > 1)
            start++;
        var name = start;
        while (name + 1 < mention.End && IsJudgement(name))
            name++;
        if (name + 1 < mention.End && text.Tokens[name].IsCapitalised && IsInstitution(mention, mention.End - 1))
            start = name;
        // "the board itself"
        var end = mention.End - 1 > start && text.Lower(mention.End - 1) is "himself" or "herself" or "itself" or "themselves" ? mention.End - 1 : mention.End;
        return Spaces.Single(text.TextOf(new TokenRange(start, end)));
    }

    /// <summary>"conservative", "right-leaning", "Vik-friendly", and what joins two such words.</summary>
    private bool IsJudgement(int i)
    {
        var word = text.Tokens[i];
        return word.IsWord && (!word.IsCapitalised && Judgements.Contains(word.Lower) || word.Lower.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && hyphen + 1 < word.Span.Length && char.IsLower(text.Tokenized.Text[word.Span.Start + hyphen + 1]));
    }

    private static readonly FrozenSet<string> Judgements = WordSet.Of("conservative liberal progressive leftist rightist influential respected prestigious critical supportive friendly hostile often sometimes usually generally and but");

    /// <summary>The phrase as inside a sentence: "the draft resolution".</summary>
    public string Plain(TokenRange mention)
    {
        var printed = Spaces.Single(text.TextOf(mention));
        return Lexicon.Determiners.Contains(text.Lower(mention.Start)) || Lexicon.GroupNouns.Contains(text.Lower(mention.Start))
            ? char.ToLowerInvariant(printed[0]) + printed[1..]
            : printed;
    }
}
