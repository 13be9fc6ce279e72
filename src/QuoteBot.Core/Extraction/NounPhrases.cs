using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Finds the noun phrase beside a place, by where its words must stop: no parser.</summary>
internal static class NounPhrases
{
    /// <summary>The longest mention in annotated news is some thirty words; longer runs are misread clauses.</summary>
    private const int MaxTokens = 24;

    /// <summary>The phrase that ends before <paramref name="end"/>; empty when none does.</summary>
    /// <param name="floor">Do not go left of this token.</param>
    public static TokenRange EndingBefore(MarkedText text, int end, int floor)
    {
        if (end > floor && Lexicon.SubjectPronouns.Contains(text.Lower(end - 1)) && !text.IsQuoted(end - 1))
            return new TokenRange(end - 1, end);
        var start = end;
        while (start > floor && end - start < MaxTokens && BelongsLeft(text, start - 1, end, floor))
            start--;
        return WithList(text, Trim(text, new TokenRange(start, end)), floor);
    }

    /// <summary>"Holm, Vik and Ruiz": the names of a list that opens the sentence.</summary>
    private static TokenRange WithList(MarkedText text, TokenRange phrase, int floor)
    {
        if (phrase.Length < 3 || phrase.Start - 2 < floor || phrase.End - floor > MaxTokens || text.Lower(phrase.Start - 1) is not ",")
            return phrase;
        var joins = false;
        for (var i = floor; i < phrase.End; i++)
        {
            joins |= i > phrase.Start && text.Lower(i) is "and";
            if (i < phrase.Start && !text.Tokens[i].IsCapitalised && text.Lower(i) is not ",")
                return phrase;
        }

        return joins && text.Tokens[phrase.Start].IsCapitalised && !Lexicon.NotNames.Contains(text.Lower(floor)) ? new TokenRange(floor, phrase.End) : phrase;
    }

    /// <summary>The phrase that begins at <paramref name="start"/>; empty when none does.</summary>
    public static TokenRange StartingAt(MarkedText text, int start, int limit)
    {
        var end = start;
        while (end < limit && end - start < MaxTokens && BelongsRight(text, end, start, limit))
            end++;
        while (end > start && (Lexicon.Prepositions.Contains(text.Lower(end - 1)) || Lexicon.Determiners.Contains(text.Lower(end - 1)) && end - 1 > start || text.Lower(end - 1) is "and"))
            end--;
        return new TokenRange(start, end);
    }

    private static bool BelongsLeft(MarkedText text, int i, int end, int floor)
    {
        var token = text.Tokens[i];
        var word = token.Lower;
        if (text.IsQuoted(i))
            return IsNickname(text, i);
        if (token.IsCapitalised && i > floor && word is not ("i" or "he" or "she" or "it" or "they" or "we"))
            return true;
        if (token.Kind == TokenKind.SingleMark)
            return !token.SpaceBefore && i > floor && text.Lower(i - 1).EndsWith('s');
        if (token.Kind is TokenKind.Number or TokenKind.Address)
            return true;
        if (!token.IsWord)
            return word is "$" or "%" or "&";
        if (word is "'s")
            return i > floor && text.Tokens[i - 1].IsWord && !Lexicon.SubjectPronouns.Contains(text.Lower(i - 1));
        if (Lexicon.SubjectPronouns.Contains(word) && !(word == "it" && token.IsCapitalised && i > floor))
            return i == end - 1;
        if (word is "and" or "&")
            return JoinsNames(text, i, end);
        if (Lexicon.Conjunctions.Contains(word))
            return false;
        if (word is "of" or "for" or "at" or "from" or "in" or "on" or "with" or "to" or "by" or "against" or "over" or "about" or "near" or "behind" or "into")
        {
            /* Only between two parts of a phrase, and never first in the sentence; rarer ones only after a noun that takes them. */
            if (i <= floor || i == end - 1)
                return false;
            var before = text.Tokens[i - 1];
            if (!before.IsWord || Verbs.LooksFinite(before) || Lexicon.Conjunctions.Contains(before.Lower) || text.IsAdverb(i - 1))
                return false;
            return true;
        }

        if (Lexicon.Prepositions.Contains(word) || (Lexicon.Subordinators.Contains(word) && word is not "that"))
            return false;
        if (word is "that" or "which" or "who")
            return false;
        if (Verbs.LooksFinite(token))
            return IsModifier(text, i, end);
        if (word.EndsWith("ing", StringComparison.Ordinal) && i + 1 < end && Lexicon.Determiners.Contains(text.Lower(i + 1)))
            return false;
        if (CueVerbs.TryGet(word, out var verb) && verb.Form == VerbForm.Gerund && i > floor && (text.Lower(i - 1) is "," || !text.Tokens[i - 1].IsWord))
            return false;
        return !text.IsAdverb(i) || word is "then" or "former";
    }

    private static bool BelongsRight(MarkedText text, int i, int start, int limit)
    {
        var token = text.Tokens[i];
        var word = token.Lower;
        if (text.IsQuoted(i))
            return IsNickname(text, i) && i > start;
        if (token.Kind == TokenKind.Number)
            return i > start || (i + 1 < limit && text.Tokens[i + 1].IsWord);
        if (token.Kind == TokenKind.Address)
            return true;
        if (token.Kind == TokenKind.SingleMark)
            return !token.SpaceBefore && i > start && text.Lower(i - 1).EndsWith('s') && i + 1 < limit && text.Tokens[i + 1] is { IsWord: true, SpaceBefore: true };
        if (!token.IsWord)
            return word is "&" && i > start;
        if (word is "'s")
            return i > start;
        if (Lexicon.SubjectPronouns.Contains(word) || Lexicon.ObjectPronouns.Contains(word) && word is not "her")
            return i == start && !(i + 1 < limit && Verbs.LooksFinite(text.Tokens[i + 1]));
        if (i > start && Lexicon.SubjectPronouns.Contains(text.Lower(start)))
            return false;
        if (Lexicon.Days.Contains(word) || (Lexicon.Months.Contains(word) && token.IsCapitalised && i > start && i + 1 < limit && text.Tokens[i + 1].Kind == TokenKind.Number))
            return false;
        if (word is "and")
            return i > start && i + 1 < limit && text.Tokens[i + 1].IsCapitalised && text.Tokens[i - 1].IsCapitalised;
        if (Lexicon.Conjunctions.Contains(word) || word is "who" or "which" or "that" or "whether" or "how" or "why" or "what" or "when" or "while" or "as" or "after" or "before" or "because" or "if" or "where")
            return false;
        if (word is "of" or "for" or "at" or "from")
            return i > start && i + 1 < limit && !Lexicon.Days.Contains(text.Lower(i + 1)) && !text.IsQuoted(i + 1);
        if (word is "in" or "with" or "by" && i > start && Verbs.IsPast(text.Lower(i - 1)))
            return i + 1 < limit && text.Tokens[i + 1].IsWord;
        if (word is "in" or "with")
            return i > start && !text.Tokens[i - 1].IsCapitalised && i + 1 < limit && (text.Tokens[i + 1].IsCapitalised || text.Lower(i + 1) is "the" or "charge") && !Lexicon.Months.Contains(text.Lower(i + 1)) && !Lexicon.Days.Contains(text.Lower(i + 1));
        if (Lexicon.Prepositions.Contains(word))
            return false;
        if (Verbs.LooksFinite(token))
            return IsModifier(text, i, limit) && (i == start || Lexicon.Determiners.Contains(text.Lower(i - 1))) || IsReduced(text, i, start, limit);
        if (text.IsAdverb(i) && word is not "then")
            return false;
        return true;
    }

    /// <summary>"one person involved in the talks": a participle and its preposition go on with a phrase that a determiner or number opened.</summary>
    private static bool IsReduced(MarkedText text, int i, int start, int limit) =>
        i > start + 1 && i + 1 < limit && Verbs.IsPast(text.Lower(i)) && text.Lower(i + 1) is "in" or "with" or "by"
        && (Lexicon.Determiners.Contains(text.Lower(start)) || text.Lower(start) is "one" or "two" or "three");

    /// <summary>Jan "Ace" Vik: a nickname between two capitalised words; the "Tides" actor: a title between a determiner and its noun.</summary>
    private static bool IsNickname(MarkedText text, int token)
    {
        var region = text.Regions[text.RegionOf(token)];
        if (region.Inner.Length > 3 || region.Open <= 0 || region.After >= text.Tokens.Count || text.IsQuoted(region.Open - 1) || text.IsQuoted(region.After))
            return false;
        var (before, after) = (text.Tokens[region.Open - 1], text.Tokens[region.After]);
        return before.IsCapitalised && after.IsCapitalised
            || (Lexicon.Determiners.Contains(before.Lower) && Lexicon.RoleNouns.Contains(after.Lower) && text.Tokens[region.Inner.Start].IsCapitalised);
    }

    /// <summary>"Ana Ruiz and Jan Vik", "the mayor and Liberal candidate", "minister for ports and bays" are one phrase; "the vote and Ruiz" is not.</summary>
    private static bool JoinsNames(MarkedText text, int and, int end) =>
        and > 1 && and + 1 < end && text.Tokens[and - 1].IsWord && !text.IsQuoted(and - 1)
        && (IsRole(text, and - 1) && IsRole(text, end - 1) || IsField(text, and) || JoinsCapitals(text, and, end));

    private static bool IsRole(MarkedText text, int i) => Lexicon.RoleNouns.Contains(text.Lower(i));

    /// <summary>"minister for ports and bays": two common nouns after one preposition.</summary>
    private static bool IsField(MarkedText text, int and) =>
        and > 2 && text.Lower(and - 2) is "of" or "for" && text.Tokens[and - 3].IsWord && text.Tokens[and - 1] is { IsWord: true, IsCapitalised: false }
        && text.Tokens[and + 1] is { IsWord: true, IsCapitalised: false } && !Lexicon.Determiners.Contains(text.Lower(and + 1));

    private static bool JoinsCapitals(MarkedText text, int and, int end) =>
        (text.Tokens[and - 1].IsCapitalised || Lexicon.GroupNouns.Contains(text.Lower(and - 1)))
        && (text.Tokens[and + 1].IsCapitalised || Lexicon.GroupNouns.Contains(text.Lower(end - 1)) || text.Tokens[end - 1].IsCapitalised);

    /// <summary>An -ed word between determiner and noun: "the retired general", "the elected mayor".</summary>
    public static bool IsModifier(MarkedText text, int i, int end) =>
        text.Lower(i).EndsWith("ed", StringComparison.Ordinal) && i + 1 < end && text.Tokens[i + 1].IsWord
        && !Lexicon.Prepositions.Contains(text.Lower(i + 1)) && i > 0
        && (Lexicon.Determiners.Contains(text.Lower(i - 1)) || text.Lower(i - 1) is "'s" || text.IsAdverb(i - 1) || CueVerbs.TryGet(text.Lower(i - 1), out _));

    private static TokenRange Trim(MarkedText text, TokenRange phrase)
    {
        var (start, end) = (phrase.Start, phrase.End);
        while (start < end)
        {
            var word = text.Lower(start);
            var isLead = Lexicon.Prepositions.Contains(word) || Lexicon.Conjunctions.Contains(word) || word is "'s" or "that";
            if (isLead)
            {
                start = AfterLeadingAdjunct(text, start, end);
                continue;
            }

            if (start + 1 < end && (Lexicon.Days.Contains(word) || (text.Tokens[start].IsCapitalised && text.IsAdverb(start))))
            {
                start++;
                continue;
            }

            break;
        }

        return new TokenRange(start, end);
    }

    /// <summary>"In May Ruiz" → Ruiz; "At the port the mayor" → the mayor; otherwise only the preposition goes.</summary>
    private static int AfterLeadingAdjunct(MarkedText text, int start, int end)
    {
        var i = start + 1;
        if (i < end && (Lexicon.Months.Contains(text.Lower(i)) || Lexicon.Days.Contains(text.Lower(i)) || text.Tokens[i].Kind == TokenKind.Number))
        {
            i++;
            while (i < end && text.Tokens[i].Kind == TokenKind.Number)
                i++;
        }

        return i;
    }
}
