using System.Collections.Frozen;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>How the speaker stands to the words, from the attribution around them and from the words themselves.</summary>
internal static class Stances
{
    /// <summary>"rejected all the claims": a rumour stands so near to its verb.</summary>
    private const int MaxLead = 3;

    /// <summary>Between a denial and the words denied stands at most a part of their sentence.</summary>
    private const int MaxClause = 30;

    /// <summary>"would not even go so far as to": longer verb groups are misread.</summary>
    private const int MaxGroup = 7;

    private static readonly FrozenSet<string> Disclaimed = WordSet.Of("deny dispute refute rebut reject dismiss doubt");

    /// <summary>Of other verbs a negation or modal tells nothing about words: "never held office", "will learn".</summary>
    private static readonly FrozenSet<string> Utterances = WordSet.Of(
        "say tell claim call describe state write suggest argue assert believe admit acknowledge confirm concede "
        + "accuse imply indicate declare allege insist think ask");

    private static readonly FrozenSet<string> Rumours = WordSet.Of(
        "claim claims report reports allegation allegations accusation accusations suggestion suggestions rumour rumours rumor rumors charge charges notion "
        + "idea assertion assertions speculation");

    /// <summary>What may stand before "if" where the clause supposes something: not "asked if", "see if".</summary>
    private static readonly FrozenSet<string> BeforeCondition = WordSet.Of("but even what and");

    private static readonly FrozenSet<string> Unsure = WordSet.Of("allegedly reportedly supposedly purportedly");
    private static readonly FrozenSet<string> Habits = WordSet.Of("often always sometimes usually regularly frequently");

    public static Stance Of(MarkedText text, FoundQuote found)
    {
        var stance = Stance.Asserts;
        if (found.Cue is { Verb.Class: CueClass.Asking } || IsQuestion(text, found))
            stance |= Stance.Asks;
        if (found.Cue is { } cue)
        {
            stance |= OfCue(text, found, cue);
        }
        else if (IsAsIf(text, found.FirstToken))
        {
            stance |= Stance.Supposes;
        }

        if (QuotedOthers.In(text, found))
            stance |= Stance.QuotesAnother;
        return Translations.IsToldOf(text, found) ? stance | Stance.Translated : stance;
    }

    private static Stance OfCue(MarkedText text, FoundQuote found, Cue cue) =>
        cue.Rule is SubjectRule.Reported ? cue.Stance & (Stance.Denies | Stance.Supposes)
        : Denies(text, found, cue) ? Stance.Denies
        : Supposes(text, found, cue) ? Stance.Supposes
        : OuterStances.Of(text, cue);

    /// <summary>One sentence that ends in a question mark; several make a speech with a question in it.</summary>
    private static bool IsQuestion(MarkedText text, FoundQuote found)
    {
        var last = Math.Min(found.AfterToken, text.Tokens.Count) - 1;
        while (last > found.FirstToken && text.Tokens[last].Kind is TokenKind.DoubleMark or TokenKind.SingleMark)
            last--;
        if (found.Kind == QuoteKind.Indirect || found.Segments.Count > 1 || text.Lower(last) is not "?")
            return false;
        for (var i = found.FirstToken; i < last; i++)
        {
            if (text.IsQuoted(i) && text.Lower(i) is "." or "!" or "?" or ";")
                return false;
        }

        return true;
    }

    /// <summary>The words themselves are denied: "denied that", "never said", "refused to say", "rejected claims that".</summary>
    /// <remarks>Not in "“I did nothing,” Ruiz denied", nor in "dismissed it as “a lie”": these are the speaker's own words.</remarks>
    private static bool Denies(MarkedText text, FoundQuote found, Cue cue)
    {
        if (found.FirstToken < cue.Words.Start || HasComma(text, cue.Words.End, found.FirstToken))
            return false;
        var negated = IsNegated(text, cue);
        if (!Disclaimed.Contains(cue.Verb.Lemma))
            return negated && Utterances.Contains(cue.Verb.Lemma) && cue.Verb.Lemma is not "ask";
        if (negated || found.Kind == QuoteKind.Direct || text.Lower(found.FirstToken - 1) is "as")
            return false;
        return NamesRumour(text, cue) || cue.Verb.Lemma is "deny" or "doubt" or "dispute" && TakesClause(text, cue, found);
    }

    /// <summary>"denied that he", "denied being", "denied the quay was", "denied any “…”"; not "denied entry to", "denied them the prize".</summary>
    private static bool TakesClause(MarkedText text, Cue cue, FoundQuote found)
    {
        var end = Math.Min(found.Kind == QuoteKind.Indirect ? found.AfterToken : found.FirstToken, cue.Words.End + MaxClause);
        for (var i = cue.Words.End; i < end; i++)
        {
            var word = text.Lower(i);
            var isHead = i == cue.Words.End && (word is "that" || word.EndsWith("ing", StringComparison.Ordinal));
            if (isHead || word is "any" or "it" || Verbs.LooksFinite(text.Tokens[i]))
                return true;
            if (word is "that" or "who" or "which" or "and" or "," or "to")
                return false;
        }

        return found.Kind == QuoteKind.Partial && found.FirstToken <= cue.Words.End + 1;
    }

    /// <summary>After a comma another clause may have begun, which nobody denies; one directly before the quotation parts nothing.</summary>
    private static bool HasComma(MarkedText text, int start, int end)
    {
        for (var i = start; i < end - 1; i++)
        {
            if (text.Lower(i) is "," || i - start > MaxClause)
                return true;
        }

        return false;
    }

    /// <summary>"rejected the claims that", "dismissed reports of".</summary>
    private static bool NamesRumour(MarkedText text, Cue cue)
    {
        for (var i = cue.Words.End; i < Math.Min(cue.Words.End + MaxLead, text.Tokens.Count); i++)
        {
            if (Rumours.Contains(text.Lower(i)))
                return text.Lower(i + 1) is "that" or "of" or "he" or "she" or "they";
        }

        return false;
    }

    private static bool IsNegated(MarkedText text, Cue cue)
    {
        for (var i = GroupStart(text, cue); i < cue.Words.Start; i++)
        {
            if (IsRefusal(text.Lower(i)) || Lexicon.Negations.Contains(text.Lower(i)) && text.Lower(i + 1) is not "only")
                return true;
        }

        return false;
    }

    /// <summary>A modal, "allegedly", "if he said": nobody says that the words were spoken; "would often say" is a habit.</summary>
    private static bool Supposes(MarkedText text, FoundQuote found, Cue cue)
    {
        for (var i = GroupStart(text, cue); i < cue.Words.Start; i++)
        {
            if (Unsure.Contains(text.Lower(i)))
                return true;
            if (Habits.Contains(text.Lower(i)))
                return false;
        }

        if (IsAsIf(text, found.FirstToken))
            return true;
        return Utterances.Contains(cue.Verb.Lemma) && (IsModal(text, cue) || IsImagined(text, cue.Phrase.Start));
    }

    /// <summary>"would say", "will tell the court"; not "I would say", "must say", "could tell that", "what she can say".</summary>
    private static bool IsModal(MarkedText text, Cue cue)
    {
        if (!cue.Stance.HasFlag(Stance.Supposes) || text.Lower(cue.Phrase.Start) is "i" or "we" || text.Lower(cue.Phrase.Start - 1) is "what")
            return false;
        var modal = text.Lower(cue.Words.Start - 1);
        return modal is not ("must" or "should" or "shall") && !(cue.Verb.Lemma is "tell" && modal is "can" or "could");
    }

    /// <summary>"if Ruiz said", "imagine Ruiz saying"; not "asked if Ruiz said".</summary>
    private static bool IsImagined(MarkedText text, int phrase) => text.Lower(phrase - 1) switch
    {
        "imagine" or "suppose" or "supposing" => true,
        "if" or "unless" => phrase < 2 || !text.Tokens[phrase - 2].IsWord || BeforeCondition.Contains(text.Lower(phrase - 2)),
        _ => false,
    };

    /// <summary>"as if to say “…”", "seemed to say “…”".</summary>
    private static bool IsAsIf(MarkedText text, int quote)
    {
        var i = text.Lower(quote - 1) is "," or ":" ? quote - 2 : quote - 1;
        if (text.Lower(i) is not ("say" or "saying"))
            return false;
        var before = text.Lower(i - 1) is "to" ? i - 2 : i - 1;
        return text.Lower(before) is "seemed" or "seems" or "appeared" or "appears" || text.Lower(before) is "if" or "though" && text.Lower(before - 1) is "as";
    }

    /// <summary>Where the cue's own auxiliaries and adverbs begin: "would not even" in "would not even say", "declined to" in "declined to say".</summary>
    private static int GroupStart(MarkedText text, Cue cue)
    {
        var start = cue.Words.Start;
        while (start > 0 && cue.Words.Start - start < MaxGroup && !text.IsQuoted(start - 1) && BelongsToVerb(text, start - 1))
            start--;
        return start;
    }

    private static bool BelongsToVerb(MarkedText text, int i) =>
        Verbs.IsAuxiliary(text.Lower(i)) || Lexicon.Negations.Contains(text.Lower(i)) || text.IsAdverb(i) || text.Lower(i) is "to" || IsRefusal(text.Lower(i));

    private static bool IsRefusal(string word) => word is "declined" or "declines" or "refused" or "refuses";
}
