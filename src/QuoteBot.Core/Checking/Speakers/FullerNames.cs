using QuoteBot.Index.Speakers;

namespace QuoteBot.Checking.Speakers;

/// <summary>Tells whether an article's short name of a body, "the Jazz", "the foreign ministry", is that of the claimed one, whose fuller name it prints as well. Pure.</summary>
internal static class FullerNames
{
    private const int MostWordsMore = 3;

    /// <summary>Whether the claimed name ends as the short one does, and no other body's name in the article does.</summary>
    public static bool Is(string text, string printed, string claimed)
    {
        var (shorter, longer) = (WithoutArticle(printed), WithoutArticle(claimed));
        return shorter.Count > 0 && longer.Count > shorter.Count && longer.Count <= shorter.Count + MostWordsMore && longer.TakeLast(shorter.Count).SequenceEqual(shorter, StringComparer.Ordinal)
            && IsOnlyOne(text, shorter, longer[^(shorter.Count + 1)]);
    }

    /// <summary>"the committee statement": of the one committee that the article names.</summary>
    public static bool IsOfBody(string text, string document, string claimed)
        => WithoutArticle(document) is [var kind, _] && Institutions.IsBody(kind) && WithoutArticle(claimed) is [.., var before, var last] && last == kind && IsOnlyOne(text, [kind], before);

    /// <summary>Every name that ends in the words has the same word before them, and it stands there once at least. Linear in the text's length.</summary>
    private static bool IsOnlyOne(string text, List<string> words, string before)
    {
        var (name, found) = (string.Join(' ', words), false);
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
        {
            if (at < 2 || text[at - 1] != ' ')
                continue;
            var start = text.LastIndexOfAny([' ', '\n', '“', '"', '('], at - 2) + 1;
            var word = text[start..(at - 1)];
            if (NameWords.Of(word) is [var only] && only == before)
                found = true;
            else if (word.Length > 0 && char.IsUpper(word[0]) && !word.Equals("the", StringComparison.OrdinalIgnoreCase) && !word.Equals("a", StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return found;
    }

    private static List<string> WithoutArticle(string name) => [.. NameWords.Of(name).SkipWhile(word => word is "the" or "a" or "an")];
}
