using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Marks;

/// <summary>Tells the title of a book, a song or a programme from speech.</summary>
internal static class Titles
{
    /// <summary>Titles of works with their subtitles are seldom longer.</summary>
    private const int MaxTitle = 12;

    /// <summary>Directly after a name stand short titles only; longer ones are what that person said.</summary>
    private const int MaxAfterName = 4;

    /// <summary>A small word inside a title; longer ones have a capital.</summary>
    private const int MaxSmallWord = 4;

    /// <summary>The works that a title names, and "titled" itself.</summary>
    private static readonly FrozenSet<string> WorkNouns =
    [
        "called", "titled", "entitled", "book", "film", "movie", "song", "show", "series", "album", "novel", "documentary", "play", "hit", "single", "memoir",
        "essay", "column", "podcast", "programme", "program", "magazine", "exhibition", "report",
    ];

    /// <summary>What is done with a work: "published "The Long Tide"".</summary>
    private static readonly FrozenSet<string> WorkVerbs =
        ["read", "reading", "watched", "watching", "published", "directed", "starred", "performed", "played", "sang", "painted"];

    /// <summary>Who stands behind the title of a programme: "the "Tides" host".</summary>
    private static readonly FrozenSet<string> ProgrammeNouns =
        ["host", "hosts", "anchor", "co-host", "moderator", "correspondent", "programme", "program", "show", "star"];

    /// <summary>Every telling word is capitalised, there is no stop inside, and what stands around the marks introduces a work.</summary>
    public static bool IsTitle(MarkedText text, QuotedRegion region, int words)
    {
        if (words > MaxTitle || text.Lower(region.Inner.End - 1) is "!" or "?")
            return false;
        return Capitals(text, region.Inner) >= Math.Min(words, 2) && IsIntroduced(text, region, words);
    }

    /// <summary>How many words have a capital, numbers beside them counted as well; null when a longer word has none, or a stop stands inside.</summary>
    private static int? Capitals(MarkedText text, TokenRange inner)
    {
        int capitals = 0, numbers = 0;
        for (var i = inner.Start; i < inner.End; i++)
        {
            var token = text.Tokens[i];
            if (token.Lower is "." or "!" or "?" && i < inner.End - 1)
                return null;
            if (token.Kind == TokenKind.Number)
                numbers++;
            else if (token.IsCapitalised)
                capitals++;
            else if (token.IsWord && token.Lower.Length > MaxSmallWord)
                return null;
        }

        return capitals > 0 ? capitals + numbers : 0;
    }

    /// <summary>A preposition, a determiner, a word of making or a name stands before the marks, or who presents it behind them.</summary>
    private static bool IsIntroduced(MarkedText text, QuotedRegion region, int words)
    {
        var before = text.Lower(region.Open - 1);
        return before is "'s" or "and" || IsHearer(text, region) || Lexicon.Prepositions.Contains(before) || Lexicon.Determiners.Contains(before)
            || WorkNouns.Contains(before is "," ? text.Lower(region.Open - 2) : before)
            || (words >= 3 && WorkVerbs.Contains(before))
            || ProgrammeNouns.Contains(text.Lower(region.After))
            || FollowsName(text, region, words)
            || IsSubject(text, region, words);
    }

    /// <summary>"Tides at Ten" showed him as a clown: the title opens the sentence, and the reporter says what the programme did.</summary>
    private static bool IsSubject(MarkedText text, QuotedRegion region, int words) =>
        words >= 2 && QuotePlace.OpensSentence(text, region) && region.After < text.Tokens.Count && text.Tokens[region.Inner.End - 1].IsWord
        && Verbs.LooksFinite(text.Tokens[region.After]) && !(CueVerbs.TryGet(text.Lower(region.After), out var verb) && verb.Class != CueClass.Naming);

    /// <summary>Ruiz told "Harbour Hour": nobody tells words without a hearer, so the quotation directly behind the verb is the one told.</summary>
    public static bool IsHearer(MarkedText text, QuotedRegion region) =>
        text.Lower(region.Open - 1) is "told" or "tells" or "telling" && Capitals(text, region.Inner) is >= 2
        && text.Tokens[region.Inner.Start].IsCapitalised && text.WordCount(region.Inner) is var words && words <= MaxTitle
        && text.Lower(region.Inner.End - 1) is not ("!" or "?");

    /// <summary>"told the “Tides” host Ana Ruiz": the one who presents it stands behind the title.</summary>
    public static bool IsPresenter(string word) => ProgrammeNouns.Contains(word);

    /// <summary>Ruiz' "The Long Tide", Skerrow Radio "Tides": an apostrophe, or before a short title a name.</summary>
    private static bool FollowsName(MarkedText text, QuotedRegion region, int words) =>
        region.Open > 0
        && (text.Tokens[region.Open - 1] is { Kind: TokenKind.SingleMark, SpaceBefore: false }
            || (words <= MaxAfterName && text.Tokens[region.Open - 1].IsCapitalised));
}
