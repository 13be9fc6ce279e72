using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Tells speech from scare quotes, titles, slogans and ballots.</summary>
internal static class SpeechFilter
{
    /// <summary>Titles of works with their subtitles are seldom longer.</summary>
    private const int MaxTitle = 12;

    public static bool IsSpeech(MarkedText text, QuotedRegion region, FoundQuote found)
    {
        var words = text.WordCount(region.Inner);
        if (words == 0)
            return false;
        var hasCue = found.Cue is not null
            || found.Rule is AttributionRule.Colon or AttributionRule.InWordsOf or AttributionRule.SameParagraph or AttributionRule.NextParagraph;
        if (found.Cue?.Subject is { } subject && Lexicon.SignNouns.Contains(HeadOf(text, subject)))
            return false;
        if (region.IsSingle && (!hasCue || (words == 1 && !IsHeadlineWord(text, region, found) && found.Rule is not (AttributionRule.CueSubjectAfter or AttributionRule.SubjectCueAfter)) || !region.IsClosed && found.Rule != AttributionRule.SameParagraph && !region.ContinuesPrevious))
            return false;
        var goesOn = GoesOn(text, region);
        if (!region.IsClosed && !hasCue && !goesOn)
            return false;
        if (IsTitle(text, region, words) || (!hasCue && IsNameOfWords(text, region)))
            return false;
        if (!hasCue)
            return words >= 5 || goesOn || found.Kind == QuoteKind.Direct && text.Lower(region.Inner.End - 1) is "." or "!" or "?" || (words >= 3 && HasVerbLike(text, region));
        return words > 3 || !IsLabel(text, region, found);
    }

    /// <summary>The next paragraph opens with a mark as well: one speech over several paragraphs.</summary>
    private static bool GoesOn(MarkedText text, QuotedRegion region)
    {
        var next = text.RegionOf(region.Open) + 1;
        return !region.IsClosed && next < text.Regions.Count && text.Regions[next].ContinuesPrevious;
    }

    private static string HeadOf(MarkedText text, TokenRange mention)
    {
        for (var i = mention.Start + 1; i < mention.End; i++)
        {
            if (Lexicon.Prepositions.Contains(text.Lower(i)))
                return text.Lower(i - 1);
        }

        return text.Lower(mention.End - 1);
    }

    /// <summary>Mayor calls plan 'reckless': headlines quote single words in single marks.</summary>
    private static bool IsHeadlineWord(MarkedText text, QuotedRegion region, FoundQuote found) =>
        found.Cue is not null && region.IsClosed && text.Tokenized.ParagraphOf(region.Open) == 0 && text.Lower(region.Inner.Start).Length > 3;

    /// <summary>The "no" vote, a so-called "expert", the "subscribe" button: the marks set off a word of the reporter's.</summary>
    private static bool IsLabel(MarkedText text, QuotedRegion region, FoundQuote found)
    {
        if (region.Open == 0)
            return false;
        var before = text.Lower(region.Open - 1);
        var after = region.After < text.Tokens.Count ? text.Tokens[region.After] : default;
        if (before is "so-called" || (before is "called" or "titled" or "dubbed" or "nicknamed" or "entitled" && found.Cue?.Verb.Class != CueClass.Naming))
            return true;
        var nounFollows = after is { IsWord: true, IsCapitalised: false, SpaceBefore: true } && !Verbs.LooksFinite(after) && !Lexicon.Prepositions.Contains(after.Lower)
            && !Lexicon.Conjunctions.Contains(after.Lower) && !Lexicon.Determiners.Contains(after.Lower) && !Verbs.IsAdverb(after.Lower) && !Lexicon.Subordinators.Contains(after.Lower);
        var attributive = nounFollows && (Lexicon.Determiners.Contains(before) || (text.Tokens[region.Open - 1] is { IsWord: true } && !Verbs.LooksFinite(text.Tokens[region.Open - 1]) && !Lexicon.Prepositions.Contains(before)));
        return attributive && IsVote(text, region);
    }

    private static bool IsVote(MarkedText text, QuotedRegion region) =>
        text.Lower(region.Inner.Start) is "yes" or "no" or "aye" or "nay" or "yea" or "like" or "subscribe" or "buy" or "ok" || text.Lower(region.After) is "vote" or "votes" or "button" or "sign" or "tag" or "box" or "list" or "label";

    /// <summary>Every telling word is capitalised, there is no stop inside, and a preposition, determiner or word of making stands before: a book, a song, a programme.</summary>
    private static bool IsTitle(MarkedText text, QuotedRegion region, int words)
    {
        if (words > MaxTitle)
            return false;
        var capitals = 0;
        for (var i = region.Inner.Start; i < region.Inner.End; i++)
        {
            var token = text.Tokens[i];
            if (token.Lower is "." or "!" or "?" && i < region.Inner.End - 1)
                return false;
            if (token.IsCapitalised)
                capitals++;
            else if (token.IsWord && token.Lower.Length > 4 && token.Lower is not "'s")
                return false;
        }

        if (capitals < 1 || (words > 1 && capitals < 2))
            return false;
        var before = text.Lower(region.Open - 1);
        var host = text.Lower(region.After) is "host" or "hosts" or "anchor" or "co-host" or "moderator" or "correspondent" or "programme" or "program" or "show" or "star";
        var stands = region.Open > 0 && (text.Tokens[region.Open - 1] is { Kind: TokenKind.SingleMark, SpaceBefore: false } || (words <= 4 && text.Tokens[region.Open - 1].IsCapitalised));
        var isWork = IsWork(before is "," ? text.Lower(region.Open - 2) : before);
        var isTold = words >= 3 && capitals >= 2
            && before is "read" or "reading" or "watched" or "watching" or "published" or "directed" or "starred" or "performed" or "played" or "sang" or "painted";
        var introduced = host || stands || isWork || isTold || Lexicon.Prepositions.Contains(before) || Lexicon.Determiners.Contains(before) || before is "'s" or "and";
        return introduced && text.Lower(region.Inner.End - 1) is not ("!" or "?");
    }

    /// <summary>The slogan "…", the phrase "…", "…" by its author: words that are shown, not said.</summary>
    private static bool IsNameOfWords(MarkedText text, QuotedRegion region)
    {
        var after = text.Lower(region.After) is "," ? region.After + 1 : region.After;
        return text.Lower(after) is "by"
            || text.Lower(region.Open - 1) is "word" or "words" or "phrase" or "term" or "slogan" or "motto" or "prompt" or "prompts" or "hashtag" or "nickname";
    }

    /// <summary>"the book", "titled": the name of a work follows.</summary>
    private static bool IsWork(string word) =>
        word is "called" or "titled" or "entitled" or "book" or "film" or "movie" or "song" or "show" or "series" or "album" or "novel" or "documentary" or "play" or "hit"
        || word is "single" or "memoir" or "essay" or "column" or "podcast" or "programme" or "program" or "magazine" or "exhibition" or "report";

    private static bool HasVerbLike(MarkedText text, QuotedRegion region)
    {
        for (var i = region.Inner.Start; i < region.Inner.End; i++)
        {
            var token = text.Tokens[i];
            if (Verbs.LooksFinite(token) || Lexicon.SubjectPronouns.Contains(token.Lower) || (token.IsWord && token.Lower.Contains('\'') && token.Lower is not "'s"))
                return true;
        }

        return false;
    }
}
