using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Grammar;

/// <summary>Finds the noun phrase beside a place, by where its words must stop: no parser.</summary>
internal static class NounPhrases
{
    /// <summary>The longest mention in annotated news is some thirty words; longer runs are misread clauses.</summary>
    private const int MaxTokens = 24;

    /// <summary>Prepositions that tie two parts of one phrase; the others begin an adjunct.</summary>
    private static readonly FrozenSet<string> InnerPrepositions =
        ["of", "for", "at", "from", "in", "on", "with", "to", "by", "against", "over", "about", "near", "behind", "into"];

    // "In his first long statement"
    private const int LongestOccasion = 4;

    /// <summary>What opens a clause or an adjunct behind a phrase.</summary>
    private static readonly FrozenSet<string> ClauseOpeners =
        ["who", "which", "that", "whether", "how", "why", "what", "when", "while", "as", "after", "before", "because", "if", "where"];

    /// <summary>"On Sunday night the chairman": when it was, and then who.</summary>
    private static readonly FrozenSet<string> TimesOfDay = ["morning", "noon", "afternoon", "evening", "night", "week", "month", "year"];

    /// <summary>"In a statement the Ruiz campaign": where it was said, and then by whom.</summary>
    private static readonly FrozenSet<string> Occasions = ["statement", "interview", "speech", "letter", "email", "e-mail", "memo", "tweet", "briefing"];

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
        while (end > start && IsLoose(text, end - 1, start))
            end--;
        return new TokenRange(start, end);
    }

    /// <summary>A word that no phrase ends in: a preposition, "and", a determiner that is not the whole phrase.</summary>
    private static bool IsLoose(MarkedText text, int i, int start) =>
        text.Lower(i) is "and" || Lexicon.Prepositions.Contains(text.Lower(i)) || i > start && Lexicon.Determiners.Contains(text.Lower(i));

    /// <summary>The word is part of the phrase that ends before <paramref name="end"/>.</summary>
    private static bool BelongsLeft(MarkedText text, int i, int end, int floor)
    {
        var token = text.Tokens[i];
        var word = token.Lower;
        if (text.IsQuoted(i))
            return IsNickname(text, i);
        if (token.IsCapitalised && i > floor && word is not ("i" or "he" or "she" or "it" or "they" or "we"))
            return true;
        if (!token.IsWord)
            return SignBelongsLeft(text, i, floor);
        if (word is "'s")
            return i > floor && text.Tokens[i - 1].IsWord && !Lexicon.SubjectPronouns.Contains(text.Lower(i - 1));
        if (Lexicon.SubjectPronouns.Contains(word) && !(word == "it" && token.IsCapitalised && i > floor))
            return i == end - 1;
        if (word is "and")
            return JoinsNames(text, i, end);
        if (InnerPrepositions.Contains(word))
            return i > floor && i < end - 1 && (TakesPreposition(text, i - 1) || ReducedClauses.IsBefore(text, i - 1, end, floor));
        if (Lexicon.Conjunctions.Contains(word) || Lexicon.Prepositions.Contains(word) || Lexicon.Subordinators.Contains(word) || word is "which" or "who")
            return false;
        if (Verbs.LooksFinite(token))
            return IsModifier(text, i, end) || ReducedClauses.IsBefore(text, i, end, floor);
        if ((TimesOfDay.Contains(word) || Occasions.Contains(word) && text.Lower(floor) is "in" or "during" && i - floor <= LongestOccasion) && i + 1 < end && Lexicon.Determiners.Contains(text.Lower(i + 1)) || IsBareVerb(text, i, end, floor))
            return false;
        return !OpensParticiple(text, i, end, floor) && (!text.IsAdverb(i) || word is "then" or "former");
    }

    /// <summary>"would | invite the guy": a verb behind a modal, and its object.</summary>
    private static bool IsBareVerb(MarkedText text, int i, int end, int floor) =>
        i > floor && i + 1 < end && Lexicon.Modals.Contains(text.Lower(i - 1)) && Lexicon.Determiners.Contains(text.Lower(i + 1));

    /// <summary>A number, an address, "$", "%", or the apostrophe of "the workers' union".</summary>
    private static bool SignBelongsLeft(MarkedText text, int i, int floor) => text.Tokens[i].Kind switch
    {
        TokenKind.SingleMark => i > floor && IsPossessive(text, i),
        TokenKind.Number or TokenKind.Address => true,
        _ => text.Lower(i) is "$" or "%" or "&" || IsInnerSign(text, i),
    };

    /// <summary>"a former A/B writer", "9/11 widow", "owner/operator Ruiz", "a spokesman for Harbours.com": no blank on either side.</summary>
    private static bool IsInnerSign(MarkedText text, int i)
    {
        if (i < 1 || i + 1 >= text.Tokens.Count || text.Tokens[i].SpaceBefore || text.Tokens[i + 1].SpaceBefore)
            return false;
        var (before, after) = (text.Tokens[i - 1], text.Tokens[i + 1]);
        return text.Lower(i) is "/" && (before.IsCapitalised && after.IsCapitalised || before.Kind == TokenKind.Number && after.Kind == TokenKind.Number || Lexicon.RoleNouns.Contains(before.Lower) && after.IsWord)
            || text.Lower(i) is "." && before.IsCapitalised && text.Lower(i + 1) is "com" or "org" or "net";
    }

    /// <summary>"the workers' pay": the apostrophe touches a word in -s.</summary>
    private static bool IsPossessive(MarkedText text, int mark) => !text.Tokens[mark].SpaceBefore && text.Lower(mark - 1).EndsWith('s');

    /// <summary>A preposition inside a phrase follows a noun, as far as one can tell.</summary>
    private static bool TakesPreposition(MarkedText text, int i) =>
        text.Tokens[i].IsWord && !Verbs.LooksFinite(text.Tokens[i]) && !Lexicon.Conjunctions.Contains(text.Lower(i)) && !text.IsAdverb(i);

    /// <summary>"running the port", ", adding the port": a participle opens what is no part of the phrase.</summary>
    private static bool OpensParticiple(MarkedText text, int i, int end, int floor)
    {
        if (text.Lower(i).EndsWith("ing", StringComparison.Ordinal) && i + 1 < end && Lexicon.Determiners.Contains(text.Lower(i + 1)))
            return true;
        return CueVerbs.TryGet(text.Lower(i), out var verb) && verb.Form == VerbForm.Gerund
            && i > floor && (text.Lower(i - 1) is "," || !text.Tokens[i - 1].IsWord);
    }

    /// <summary>The word is part of the phrase that begins at <paramref name="start"/>.</summary>
    private static bool BelongsRight(MarkedText text, int i, int start, int limit)
    {
        var token = text.Tokens[i];
        var word = token.Lower;
        if (text.IsQuoted(i))
            return IsNickname(text, i) && i > start;
        if (!token.IsWord)
            return SignBelongsRight(text, i, start, limit);
        if (word is "'s")
            return i > start;
        if (Lexicon.SubjectPronouns.Contains(word) || text.IsObjectPronoun(i) && word is not "her")
            return i == start && !(i + 1 < limit && Verbs.LooksFinite(text.Tokens[i + 1]));
        if (i > start && Lexicon.SubjectPronouns.Contains(text.Lower(start)) || Clauses.OpensWithSubject(text, i))
            return false;
        if (Lexicon.Days.Contains(word) && !IsDatedThing(text, i, start, limit) || i > start && OpensDate(text, i, limit))
            return false;
        if (word is "and")
            return i > start && i + 1 < limit && text.Tokens[i + 1].IsCapitalised && text.Tokens[i - 1].IsCapitalised;
        if (Lexicon.Conjunctions.Contains(word) || ClauseOpeners.Contains(word))
            return false;
        if (Lexicon.Prepositions.Contains(word))
            return PrepositionBelongsRight(text, i, start, limit);
        if (Verbs.LooksFinite(token))
            return IsModifier(text, i, limit) && (i == start || Lexicon.Determiners.Contains(text.Lower(i - 1))) || IsReduced(text, i, start, limit);
        return !text.IsAdverb(i) || word is "then" || word is "later" && i > start && Lexicon.Determiners.Contains(text.Lower(i - 1));
    }

    private static bool SignBelongsRight(MarkedText text, int i, int start, int limit) => text.Tokens[i].Kind switch
    {
        TokenKind.Number => i > start || (i + 1 < limit && (text.Tokens[i + 1].IsWord || IsInnerSign(text, i + 1))),
        TokenKind.Address => true,
        TokenKind.SingleMark => i > start && IsPossessive(text, i) && i + 1 < limit && text.Tokens[i + 1] is { IsWord: true, SpaceBefore: true },
        _ => (text.Lower(i) is "&" || IsInnerSign(text, i)) && i > start,
    };

    /// <summary>Offices that are held at or for somebody: "the ambassador to the UN".</summary>
    private static readonly FrozenSet<string> SentTo =
        new[] { "ambassador", "envoy", "emissary", "delegate", "representative", "adviser", "advisor", "assistant", "aide", "counsel", "heir" }.ToFrozenSet();

    /// <summary>"a Wednesday editorial": the day behind a determiner tells which paper it is.</summary>
    private static bool IsDatedThing(MarkedText text, int i, int start, int limit) =>
        i == start + 1 && i + 1 < limit && Lexicon.Determiners.Contains(text.Lower(start)) && Lexicon.DocumentNouns.Contains(text.Lower(i + 1));

    /// <summary>"March 3": a month with its day is no part of a name before it.</summary>
    private static bool OpensDate(MarkedText text, int i, int limit) =>
        text.Tokens[i].IsCapitalised && Lexicon.Months.Contains(text.Lower(i)) && i + 1 < limit && text.Tokens[i + 1].Kind == TokenKind.Number;

    /// <summary>"the mayor of Vik", "a man named by Ruiz", "a source close to Ruiz", "the officer in charge" go on; "the mayor in March" does not.</summary>
    private static bool PrepositionBelongsRight(MarkedText text, int i, int start, int limit)
    {
        if (i + 1 >= limit)
            return false;
        var (word, next) = (text.Lower(i), text.Lower(i + 1));
        if (word is "of" or "for" or "at" or "from")
            return i > start && !Lexicon.Days.Contains(next) && !text.IsQuoted(i + 1);
        if (word is "to")
            return i > start && (SentTo.Contains(text.Lower(i - 1)) || text.Lower(i - 1) is "close") && text.Tokens[i + 1].IsWord;
        if (word is "in" or "with" or "by" && i > start && Verbs.IsPast(text.Lower(i - 1)))
            return text.Tokens[i + 1].IsWord;
        return word is "in" or "with" && i > start && !text.Tokens[i - 1].IsCapitalised
            && (text.Tokens[i + 1].IsCapitalised || next is "the" or "charge") && !IsTime(next);
    }

    private static bool IsTime(string word) => Lexicon.Months.Contains(word) || Lexicon.Days.Contains(word);

    /// <summary>"one person involved in the talks": a participle and its preposition go on with a phrase that a determiner or number opened.</summary>
    private static bool IsReduced(MarkedText text, int i, int start, int limit) =>
        i > start + 1 && i + 1 < limit && Verbs.IsPast(text.Lower(i)) && text.Lower(i + 1) is "in" or "with" or "by"
        && PrepositionBelongsRight(text, i + 1, start, limit)
        && (Lexicon.Determiners.Contains(text.Lower(start)) || text.Lower(start) is "one" or "two" or "three");

    /// <summary>Jan "Ace" Vik: a nickname between two capitalised words; the "Tides" actor: a title between a determiner and its noun.</summary>
    private static bool IsNickname(MarkedText text, int token)
    {
        var region = text.Regions[text.RegionOf(token)];
        /* Despite promises to meet Vik "with open arms" Ruiz went: no nickname begins so. */
        if (region.Inner.Length > 3 || region.Open <= 0 || region.After >= text.Tokens.Count || Lexicon.Prepositions.Contains(text.Lower(region.Inner.Start)))
            return false;
        if (text.IsQuoted(region.Open - 1) || text.IsQuoted(region.After))
            return false;
        var (before, after) = (text.Tokens[region.Open - 1], text.Tokens[region.After]);
        return before.IsCapitalised && after.IsCapitalised
            || (Lexicon.Determiners.Contains(before.Lower) && Lexicon.RoleNouns.Contains(after.Lower) && text.Tokens[region.Inner.Start].IsCapitalised);
    }

    /// <summary>"Ana Ruiz and Jan Vik", "the mayor and Liberal candidate", "minister for ports and bays" are one phrase; "the vote and Ruiz" is not.</summary>
    private static bool JoinsNames(MarkedText text, int and, int end) =>
        and > 1 && and + 1 < end && text.Tokens[and - 1].IsWord && !text.IsQuoted(and - 1)
        && (IsRole(text, and - 1) && IsRole(text, end - 1) || IsField(text, and) || JoinsCapitals(text, and, end) || JoinsCompany(text, and, end));

    private static bool IsRole(MarkedText text, int i) => Lexicon.RoleNouns.Contains(text.Lower(i));

    /// <summary>"minister for ports and bays": two common nouns after one preposition.</summary>
    private static bool IsField(MarkedText text, int and) =>
        and > 2 && text.Lower(and - 2) is "of" or "for" && text.Tokens[and - 3].IsWord && text.Tokens[and - 1] is { IsWord: true, IsCapitalised: false }
        && text.Tokens[and + 1] is { IsWord: true, IsCapitalised: false } && !Lexicon.Determiners.Contains(text.Lower(and + 1));

    /// <summary>"Ana Ruiz and her fellow authors": a name, and people of its own.</summary>
    private static bool JoinsCompany(MarkedText text, int and, int end) =>
        text.Tokens[and - 1].IsCapitalised && text.Lower(and + 1) is "his" or "her" or "their"
        && (Lexicon.GroupNouns.Contains(text.Lower(end - 1)) || Lexicon.RoleNouns.Contains(text.Lower(end - 1).TrimEnd('s')));

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
        if (i < end && (IsTime(text.Lower(i)) || text.Tokens[i].Kind == TokenKind.Number))
        {
            i++;
            while (i < end && text.Tokens[i].Kind == TokenKind.Number)
                i++;
        }

        return i;
    }
}
