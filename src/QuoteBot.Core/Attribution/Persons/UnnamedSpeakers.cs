using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Speakers without a name, as the article introduced them: "the official" is "a senior port official".</summary>
internal sealed class UnnamedSpeakers(MarkedText text)
{
    /// <summary>"This source" is one of whom the reader has just read.</summary>
    private const int MaxParagraphsOfThis = 2;

    private readonly Dictionary<string, (string Name, HashSet<string> Words, int Token)> _introduced = [];

    /// <returns>The words under which this speaker was introduced, or the given ones.</returns>
    public string Introduced(TokenRange mention, int head, string printed)
    {
        if (text.Tokens[mention.Start].Kind == TokenKind.Number)
            return printed;
        var words = Enumerable.Range(mention.Start, mention.Length).Select(text.Lower).Where(word => !Lexicon.Determiners.Contains(word)).ToHashSet();
        var isDefinite = text.Lower(mention.Start) is "the" or "this" || text.Lower(mention.Start - 1) is "that";
        if (_introduced.TryGetValue(text.Lower(head), out var earlier) && earlier.Words.Count > words.Count && earlier.Words.IsSupersetOf(words)
            && (isDefinite || HasName(mention, head)) && !IsTooFar(mention, earlier.Token))
            return earlier.Name;
        if (!isDefinite || words.Count > 1)
            _introduced[text.Lower(head)] = (printed, words, mention.Start);
        return printed;
    }

    /// <summary>Somebody without a name was called so after the token: "a spokesman" is not the spokesman named before.</summary>
    public bool HasAfter(string noun, int token) => _introduced.TryGetValue(noun, out var introduced) && introduced.Token > token;

    private bool IsTooFar(TokenRange mention, int introduced) =>
        text.Lower(mention.Start) is "this" && text.Tokenized.ParagraphOf(mention.Start) - text.Tokenized.ParagraphOf(introduced) > MaxParagraphsOfThis;

    /// <summary>"Harbour Bank analysts" needs no article to mean those of before.</summary>
    private bool HasName(TokenRange mention, int head)
    {
        for (var i = mention.Start; i < head; i++)
        {
            if (text.Tokens[i].IsCapitalised && i > text.Tokenized.SentenceAround(i).Start)
                return true;
        }

        return false;
    }
}
