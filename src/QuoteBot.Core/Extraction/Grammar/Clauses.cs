using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Grammar;

/// <summary>What a stretch of words looks like from outside, without a parser: a clause, an adjunct, a quotation.</summary>
internal static class Clauses
{
    /// <summary>A noun phrase longer than this before its verb is a misread sentence.</summary>
    private const int MaxSubject = 18;

    /// <summary>"If elected," or "Despite the storm," before the clause is at most this long.</summary>
    private const int MaxOpening = 15;

    /// <summary>A noun phrase and soon a finite verb: a clause begins here.</summary>
    public static bool BeginsAt(MarkedText text, int start, int limit)
    {
        if (!CanOpen(text, start))
            return false;
        for (var i = start + 1; i < limit && i < start + MaxSubject; i++)
        {
            if (text.Lower(i) is "," or ";" or ":" && i < start + 2)
                return false;
            if (Verbs.LooksFinite(text.Tokens[i]) || IsPresentVerb(text, i))
                return true;
        }

        return false;
    }

    /// <summary>As <see cref="BeginsAt"/>, but the verb is sure to belong to that noun phrase: no plain object with a clause of its own.</summary>
    public static bool SurelyBeginsAt(MarkedText text, int start, int limit)
    {
        if (!CanOpen(text, start))
            return false;
        for (var i = start + 1; i < limit && i < start + MaxSubject; i++)
        {
            var word = text.Lower(i);
            if (word is "," or ";" or ":" or "(" or "that" or "because" or "if" or "when" or "while" or "where" or "whether" || IsRelative(word))
                return false;
            if (Verbs.LooksFinite(text.Tokens[i]) && !IsAdjective(text, i))
                return !MayBeParticiple(text, i);
        }

        return false;
    }

    /// <summary>"he", "they", "she'd", "it's": no object, so a clause begins here.</summary>
    public static bool OpensWithSubject(MarkedText text, int start)
    {
        if (text.IsQuoted(start))
            return false;
        var word = text.Lower(start);
        if (word is "it" or "there" && text.Lower(start + 1) is "'s")
            return true;
        var mark = word.IndexOf('\'', StringComparison.Ordinal);
        var subject = mark < 0 ? word : word[..mark];
        return subject is "he" or "she" or "they" or "we" or "i" && (mark < 0 || Contracted.Contains(word[mark..])) || subject is "it" or "there" && mark > 0 && Contracted.Contains(word[mark..]);
    }

    private static readonly FrozenSet<string> Contracted = WordSet.Of("'d 'll 've 're 'm");

    /// <summary>"if elected, he would …": an opening with a comma, and then a clause.</summary>
    public static bool BeginsAfterOpening(MarkedText text, int start, int limit)
    {
        if (text.Lower(start) is not ("despite" or "if" or "because" or "since" or "until" or "although" or "unless" or "while" or "once" or "under"))
            return false;
        for (var i = start + 1; i < limit && i < start + MaxOpening; i++)
        {
            if (text.Lower(i) is ",")
                return i + 1 < limit && BeginsAt(text, i + 1, limit);
        }

        return false;
    }

    public static bool HasFiniteVerb(MarkedText text, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (Verbs.LooksFinite(text.Tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>A finite verb outside a relative clause: "the mayor, who was ill" has none.</summary>
    public static bool HasMainVerb(MarkedText text, TokenRange range)
    {
        var isRelative = false;
        for (var i = range.Start; i < range.End; i++)
        {
            if (IsRelative(text.Lower(i)))
                isRelative = true;
            else if (isRelative && text.Lower(i) is ",")
                isRelative = false;
            else if (!isRelative && Verbs.LooksFinite(text.Tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>"In May", "While the gate was shut", "But after the vote": a clause must follow.</summary>
    public static bool IsOpening(MarkedText text, TokenRange range)
    {
        var i = range.Start;
        if (i + 1 < range.End && Lexicon.Conjunctions.Contains(text.Lower(i)))
            i++;
        var word = text.Lower(i);
        return Lexicon.Prepositions.Contains(word)
            || (Lexicon.Subordinators.Contains(word) && word is not ("that" or "what" or "how" or "why" or "whether" or "where"));
    }

    /// <summary>The words after an opening and its comma; empty when they are nothing but an opening, all of them when they have none.</summary>
    public static TokenRange AfterOpening(MarkedText text, TokenRange range)
    {
        if (!IsOpening(text, range))
            return range;
        var comma = range.Start;
        while (comma < range.End && text.Lower(comma) is not ",")
            comma++;
        return new TokenRange(comma, range.End);
    }

    /// <summary>"the morning shift begins": a small word in -s that no determiner or preposition makes a noun.</summary>
    public static bool HasPresentVerb(MarkedText text, TokenRange range)
    {
        for (var i = range.Start + 1; i < range.End - 1; i++)
        {
            if (MayBePresent(text, i))
                return true;
        }

        return false;
    }

    /// <summary>"Holm enjoys the", "the yard has": a small word in -s between a noun and what a verb takes.</summary>
    private static bool IsPresentVerb(MarkedText text, int i)
    {
        var next = text.Lower(i + 1);
        return MayBePresent(text, i) && (Lexicon.Determiners.Contains(next) || Lexicon.ObjectPronouns.Contains(next) || next is "to" or "more" or "not");
    }

    private static bool MayBePresent(MarkedText text, int i) =>
        Verbs.LooksPresent(text.Tokens[i]) && text.Tokens[i - 1].IsWord
        && !Lexicon.Determiners.Contains(text.Lower(i - 1)) && !Lexicon.Prepositions.Contains(text.Lower(i - 1));

    /// <summary>Past the day of the saying: "on Tuesday night", "last week", "Monday evening".</summary>
    public static int AfterTime(MarkedText text, int start, int limit)
    {
        var i = start;
        while (i < limit && IsTime(text, i))
            i++;
        return i;
    }

    private static bool IsTime(MarkedText text, int i)
    {
        var word = text.Lower(i);
        if (word is "on" or "last" or "late" or "early" or "earlier" or "this")
            return Lexicon.Days.Contains(text.Lower(i + 1)) || IsPartOfTime(text.Lower(i + 1)) || text.Lower(i + 1) is "this" or "last" or "on";
        return Lexicon.Days.Contains(word) || (IsPartOfTime(word) && (Lexicon.Days.Contains(text.Lower(i - 1)) || text.Lower(i - 1) is "last" or "this"));
    }

    private static bool IsPartOfTime(string word) => word is "morning" or "afternoon" or "evening" or "night" or "week" or "month" or "year";

    public static bool IsOnlyQuoted(MarkedText text, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!text.IsQuoted(i) && text.Tokens[i].IsWord)
                return false;
        }

        return true;
    }

    /// <summary>Without the marks and stops at its ends.</summary>
    public static TokenRange Trim(MarkedText text, int start, int end)
    {
        while (start < end && (IsMark(text.Tokens[start]) || text.Tokens[start] is { Kind: TokenKind.Punctuation, Lower: not ("$" or "£" or "€") }))
            start++;
        while (end > start && (IsMark(text.Tokens[end - 1]) || text.Lower(end - 1) is "." or "," or ";" or ":" or "!" or "?" or "—" or "–"))
            end--;
        return new TokenRange(start, end);
    }

    private static bool IsMark(Token token) => token.Kind is TokenKind.DoubleMark or TokenKind.SingleMark;

    public static bool IsRelative(string word) => word is "who" or "which" or "whose" or "whom";

    private static bool CanOpen(MarkedText text, int start)
    {
        var first = text.Tokens[start];
        if (!first.IsWord && first.Kind is not (TokenKind.Number or TokenKind.DoubleMark) && first.Lower is not "$")
            return false;
        if (Lexicon.Prepositions.Contains(first.Lower) && !IsCount(text, start))
            return false;
        return !Verbs.LooksFinite(first) && !Lexicon.Conjunctions.Contains(first.Lower) && !IsRelative(first.Lower);
    }

    /// <summary>"at least six boats", "about 40 people".</summary>
    private static bool IsCount(MarkedText text, int i) =>
        text.Lower(i + 1) is "least" or "most"
        || (text.Lower(i) is "about" or "around" or "over" or "under" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Kind == TokenKind.Number);

    /// <summary>"the proposed plan", "the long-awaited opening".</summary>
    private static bool IsAdjective(MarkedText text, int i) =>
        Verbs.IsPast(text.Lower(i)) && (text.Lower(i).Contains('-') || Lexicon.Determiners.Contains(text.Lower(i - 1)));

    /// <summary>"officials suspected of a crime", "the speech delivered by his aide": an -ed word before a preposition need not be the verb.</summary>
    private static bool MayBeParticiple(MarkedText text, int i) =>
        Verbs.IsPast(text.Lower(i)) && text.Lower(i + 1) is not "to" && Lexicon.Prepositions.Contains(text.Lower(i + 1));

    /// <summary>"Even if Ruiz says that it leaks, I will sail": outside marks an "I" behind a comma is the author's, and so is what follows.</summary>
    public static int BeforeAuthor(MarkedText text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (text.Lower(i - 1) is "," && text.Lower(i) is "i" or "i'm" or "i've" or "i'd" or "i'll" && !text.IsQuoted(i))
                return i - 1;
        }

        return end;
    }
}
