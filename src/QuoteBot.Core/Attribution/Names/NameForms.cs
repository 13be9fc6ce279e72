using QuoteBot.Extraction;

namespace QuoteBot.Attribution.Names;

/// <summary>The forms of a name that one mention prints: with its nickname and without.</summary>
internal static class NameForms
{
    /// <summary>The name's words with single spaces; a nickname between them is left out.</summary>
    public static string Of(MarkedText text, NameMention mention)
    {
        var isWhole = true;
        for (var i = mention.Words.Start; i < mention.Words.End; i++)
            isWhole &= text.IsQuoted(i) == mention.IsQuoted;
        if (isWhole)
            return Spaces.Single(text.TextOf(mention.Words));
        return string.Join(' ', Enumerable.Range(mention.Words.Start, mention.Words.Length).Where(i => !text.IsQuoted(i)).Select(i => text.Tokens[i].Span.In(text.Tokenized.Text)));
    }

    /// <summary>Jan "Ace" Vik: "Ace Vik" and "Ace"; none without a nickname in marks.</summary>
    public static IEnumerable<string> Nicknamed(MarkedText text, NameMention mention)
    {
        var words = Enumerable.Range(mention.Words.Start, mention.Words.Length).Where(i => text.Tokens[i].IsWord).ToList();
        var nick = words.FindAll(text.IsQuoted);
        if (nick.Count == 0)
            return [];
        var name = string.Join(' ', nick.Select(Word));
        return [$"{name} {string.Join(' ', words.FindAll(i => i > nick[^1]).Select(Word))}", name];

        string Word(int i) => text.Tokens[i].Span.In(text.Tokenized.Text);
    }
}
