namespace QuoteBot.Checking.Speakers;

/// <summary>Tells whether an article's short name of a body, "the Jazz", "the foreign ministry", is that of the claimed one, whose fuller name it prints as well. Pure.</summary>
internal static class FullerNames
{
    private const int MostWordsMore = 3;

    /// <summary>Whether the claimed name ends as the short one does, stands in the article, and no other body's name there ends so.</summary>
    public static bool Is(string text, string printed, string claimed)
        => WithoutArticle(printed) is { Length: > 0 } shorter && Before(WithoutArticle(claimed), shorter) is { } before && IsOnlyOne(text, shorter, before);

    /// <summary>"the committee statement": of the one committee that the article names.</summary>
    public static bool IsOfBody(string text, string document, string claimed)
        => WithoutArticle(document).Split(' ') is [var kind, _] && Institutions.IsBody(kind.ToLowerInvariant()) && Before(WithoutArticle(claimed), kind) is { } before && IsOnlyOne(text, kind, before);

    /// <summary>"Utmark" of "Utmark Jazz"; null where more than that stands before, or what makes another of it: "critics of the Jazz".</summary>
    private static string? Before(string claimed, string shorter)
    {
        if (!claimed.EndsWith(shorter, StringComparison.OrdinalIgnoreCase) || claimed.Length < shorter.Length + 2 || claimed[^(shorter.Length + 1)] != ' ')
            return null;
        var before = claimed[..^(shorter.Length + 1)];
        return before.Count(c => c == ' ') < MostWordsMore && !before.Split(' ').Any(Extraction.Lexicon.Prepositions.Contains) && !before.Split(' ').Any(word => word is "and" or "or" or "the") ? before : null;
    }

    /// <summary>All that stands before the name, wherever it is printed, is what the claim has, or a small word. Linear in the text's length.</summary>
    private static bool IsOnlyOne(string text, string name, string before)
    {
        var found = false;
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if (at < 2 || text[at - 1] != ' ' || end < text.Length && char.IsLetterOrDigit(text[end]))
                continue;
            var start = text.LastIndexOfAny([' ', '\n', '“', '"', '('], at - 2) + 1;
            if (at - 1 - before.Length >= 0 && text.AsSpan(at - 1 - before.Length, before.Length).Equals(before, StringComparison.OrdinalIgnoreCase) && (at - 1 - before.Length == 0 || !char.IsLetterOrDigit(text[at - 2 - before.Length])) && char.IsUpper(text[at - 1 - before.Length]))
                found = !IsWithinName(text, at - 1 - before.Length) || found;
            else if (!IsSmall(text[start..(at - 1)].ToLowerInvariant()))
                return false;
        }

        return found;
    }

    /// <summary>"Fans of Utmark Jazz" is the Jazz; "North Utmark Jazz" is another.</summary>
    private static bool IsWithinName(string text, int start)
    {
        var before = start < 2 ? "" : text[(text.LastIndexOfAny([' ', '\n', '“', '"', '('], start - 2) + 1)..(start - 1)];
        return before.Length > 0 && char.IsUpper(before[0]) && !IsSmall(before.ToLowerInvariant());
    }

    private static bool IsSmall(string word)
        => Extraction.Lexicon.Determiners.Contains(word) || Extraction.Lexicon.Prepositions.Contains(word) || Extraction.Lexicon.Conjunctions.Contains(word);

    private static string WithoutArticle(string name)
        => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
