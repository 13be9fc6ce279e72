using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;

namespace QuoteBot.Attribution.Persons;

/// <summary>Names inside another's clause: the sentence is not about them, and a pronoun after it hardly means them.</summary>
internal static class NamedAside
{
    /// <summary>A "who" further before a name is another clause's.</summary>
    private const int MaxBefore = 40;

    public static bool Is(MarkedText text, NameMention mention) => IsEmbedded(text, mention) || IsInRelative(text, mention);

    /// <summary>"Vik sees a chance that Ruiz will go", "Had Ruiz gone": the sentence is not about her.</summary>
    private static bool IsEmbedded(MarkedText text, NameMention mention) =>
        text.Lower(mention.TitleStart - 1) is "that" or "whether" || text.Lower(mention.TitleStart - 1) is "had" or "were" or "should" && text.Tokens[mention.TitleStart - 1].IsCapitalised;

    /// <summary>"The film, in which Ruiz waves, bored her, she said": the name only explains what she speaks of.</summary>
    public static bool IsInContent(MarkedText text, NameMention mention, int pronoun) =>
        text.Lower(mention.TitleStart - 1) is "which" && text.Lower(pronoun - 1) is "," && text.Tokenized.SentenceAround(pronoun) is var sentence
        && sentence.Contains(mention.Start) && !Lexicon.Prepositions.Contains(text.Lower(sentence.Start)) && !Lexicon.Conjunctions.Contains(text.Lower(sentence.Start));

    /// <summary>"said Ruiz, who ran against Vik in May": what only explains somebody else.</summary>
    private static bool IsInRelative(MarkedText text, NameMention mention)
    {
        var start = text.Tokenized.SentenceAround(mention.Start).Start;
        for (var i = mention.TitleStart - 1; i > start && mention.Start - i <= MaxBefore && text.Tokens[i].IsWord && !text.IsQuoted(i); i--)
        {
            if (text.Lower(i) is "who" or "whom" or "whose")
                return text.Lower(i - 1) is "," && !mention.IsSubject;
        }

        return false;
    }
}
