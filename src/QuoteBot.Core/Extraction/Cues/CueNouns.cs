using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Cues;

/// <summary>Tells cue verbs from the nouns and adjectives of the same form: report, claims, pledged.</summary>
internal static class CueNouns
{
    /// <summary>The words before make a noun or an adjective of the form.</summary>
    public static bool IsNoun(MarkedText text, int i, CueVerb verb, TokenRange sentence)
    {
        if (i == sentence.Start)
            return verb.Form is not (VerbForm.Gerund or VerbForm.Past) || !text.Tokens[i].IsCapitalised || verb.Form is VerbForm.Past;
        var before = text.Lower(i - 1);
        if (IsPluralBefore(text, i) || before is "own" || IsBeforeModal(text, i, verb, sentence))
            return true;
        /* "an earlier question", "her first tweet" */
        if (verb.Form is VerbForm.Base && text.Lower(i - 2) is "a" or "an" or "the" or "his" or "her" or "its" or "their" or "'s" && (text.IsAdverb(i - 1) || before is "earlier" or "later"))
            return true;
        if (verb.Form is VerbForm.Base && before is "this" or "have" or "has" or "had" or "is" or "are" or "was" or "were" or "be" or "been")
            return true;
        if (IsContracted(text, i))
            return false;
        if (verb.Form is VerbForm.Gerund)
            return Lexicon.Determiners.Contains(before) || before is "'s" or "of";
        if (verb.Form is VerbForm.Past or VerbForm.Participle)
            return IsDeterminer(before, verb) || before is "'s" || (IsPreposition(before) && before is not "after");
        if (IsDeterminer(before, verb) || before is "'s" || IsPreposition(before))
            return true;
        if (IsAdjective(before))
            return !text.Tokens[i - 1].IsCapitalised;
        /* "slammed the mayor's angry tweets as" */
        if (verb.Form is VerbForm.ThirdPerson && verb.Lemma is "tweet" or "post" or "remark" or "comment" && text.Lower(i + 1) is "as" && HasPossessor(text, i))
            return true;
        return verb.Form == VerbForm.ThirdPerson && verb.Class != CueClass.Clause && IsCommonNoun(text, i - 1) && !TakesObject(text, i) && !(verb.Lemma is "read" && Lexicon.DocumentNouns.Contains(before));
    }

    /// <summary>"the mayor's angry | tweets", "her | tweets".</summary>
    private static bool HasPossessor(MarkedText text, int noun)
    {
        var i = noun - 1;
        while (i > 0 && noun - i < MaxPossessed && text.Tokens[i] is { IsWord: true, IsCapitalised: false } && text.Lower(i) is not ("'s" or "his" or "her" or "their" or "its" or "my"))
            i--;
        return i >= 0 && text.Lower(i) is "'s" or "his" or "her" or "their" or "its" or "my";
    }

    private const int MaxPossessed = 4;

    /// <summary>"Ruiz listed the campaign's promises and said": no verb in -s is joined to one of the past.</summary>
    public static bool IsPluralBefore(MarkedText text, int i) =>
        text.Lower(i + 1) is "and" && CueVerbs.TryGet(text.Lower(i), out var verb) && verb.Form == VerbForm.ThirdPerson
        && CueVerbs.TryGet(text.Lower(i + 2), out var next) && next.Form == VerbForm.Past;

    /// <summary>"the port's power-plant | rules would fail"; not "what the mayor claims would fail".</summary>
    private static bool IsBeforeModal(MarkedText text, int i, CueVerb verb, TokenRange sentence) =>
        verb.Form is VerbForm.ThirdPerson && verb.Lemma is not ("say" or "think") && i + 1 < sentence.End && Lexicon.Modals.Contains(text.Lower(i + 1)) && IsCommonNoun(text, i - 1)
        && !Mentions.IsRole(text.Lower(i - 1)) && !Lexicon.GroupNouns.Contains(text.Lower(i - 1)) && !Lexicon.InstitutionEnds.Contains(text.Lower(i - 1)) && !Lexicon.PersonNouns.Contains(text.Lower(i - 1))
        && !Contains(text, new TokenRange(Math.Max(sentence.Start, i - ReachOfWhat), i), at => text.Lower(at) is "what" or "that" or "which" or "as");

    private const int ReachOfWhat = 6;

    /// <summary>"he's saying", "she's said": the verb of a pronoun, not something of somebody's.</summary>
    public static bool IsContracted(MarkedText text, int i) => text.Lower(i - 1) is "'s" && text.Lower(i - 2) is "he" or "she" or "it" or "who";

    /// <summary>A determiner that cannot stand alone as a subject: "the report", but not "some report".</summary>
    private static bool IsDeterminer(string word, CueVerb verb) =>
        Lexicon.Determiners.Contains(word)
        && word is not ("that" or "this" or "some" or "many" or "most" or "both" or "all" or "few" or "several")
        && (verb.Form is VerbForm.Base or VerbForm.ThirdPerson ? word is not "others" : word is not ("another" or "her"));

    private static bool IsAdjective(string word) =>
        word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ic", StringComparison.Ordinal) || word.EndsWith("ous", StringComparison.Ordinal)
        || (word.EndsWith("ive", StringComparison.Ordinal) && word is not ("executive" or "representative"));

    private static bool IsCommonNoun(MarkedText text, int i) =>
        text.Tokens[i] is { IsWord: true, IsCapitalised: false } && !Lexicon.SubjectPronouns.Contains(text.Lower(i)) && !Verbs.IsAdverb(text.Lower(i));

    /// <summary>"calls for", "calls the plan": an object or quotation follows, so it is a verb.</summary>
    private static bool TakesObject(MarkedText text, int i) =>
        i + 1 < text.Tokens.Count
        && (text.IsQuoted(i + 1) || text.Tokens[i + 1].IsCapitalised || text.Lower(i + 1) is "for"
            || Lexicon.Determiners.Contains(text.Lower(i + 1)) || text.IsObjectPronoun(i + 1));

    private static bool IsPreposition(string word) => word is not "to" && Lexicon.Prepositions.Contains(word);

    /// <summary>A form in -s has one subject, a bare base form several or an auxiliary: else it is a noun.</summary>
    public static bool Agrees(MarkedText text, CueVerb verb, Subject subject, int cue, TokenRange sentence) => verb.Form switch
    {
        VerbForm.Base => AreSeveral(text, subject, cue, sentence),
        VerbForm.ThirdPerson => IsOne(text, verb, subject.Mention!.Value),
        _ => true,
    };

    /// <summary>"her arrest follows reports", "new claims", "30 states": no single name, pronoun or noun with its determiner.</summary>
    private static bool IsOne(MarkedText text, CueVerb verb, TokenRange mention)
    {
        var last = text.Tokens[mention.End - 1];
        if (last.IsCapitalised || Lexicon.SubjectPronouns.Contains(last.Lower))
            return true;
        if (IsPlural(last.Lower) && !HasPreposition(text, mention))
            return false;
        return !IsAlsoNoun(verb) || Lexicon.Determiners.Contains(text.Lower(mention.Start))
            || Contains(text, mention, i => text.Tokens[i].IsCapitalised || text.Lower(i) is "'s");
    }

    /// <summary>The form in -s is a frequent noun.</summary>
    private static bool IsAlsoNoun(CueVerb verb) =>
        verb.Complement is Complement.That
        || verb.Lemma is "report" or "claim" or "point" or "promise" or "note" or "estimate" or "forecast"
            or "joke" or "signal" or "remark" or "hint" or "question" or "call" or "show";

    private static bool IsPlural(string word) => word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'') && word is not "news";

    /// <summary>"officers in the north say", "they say", "Holm and Brandt say".</summary>
    private static bool AreSeveral(MarkedText text, Subject subject, int cue, TokenRange sentence)
    {
        if (subject.VerbGroupStart < cue)
            return true;
        var mention = subject.Mention!.Value;
        return IsSeveral(text, mention.End - 1, sentence) || IsSeveral(text, Mentions.Head(text, mention), sentence)
            || Contains(text, mention, i => text.Lower(i) is "and");
    }

    private static bool IsSeveral(MarkedText text, int noun, TokenRange sentence)
    {
        var word = text.Lower(noun);
        return Lexicon.GroupNouns.Contains(word) || word is "they" or "we" or "i" or "you" or "who"
            || (IsPlural(word) && (!text.Tokens[noun].IsCapitalised || noun == sentence.Start));
    }

    private static bool HasPreposition(MarkedText text, TokenRange mention) => Contains(text, mention, i => Lexicon.Prepositions.Contains(text.Lower(i)));

    private static bool Contains(MarkedText text, TokenRange range, Predicate<int> test)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (test(i))
                return true;
        }

        return false;
    }
}
