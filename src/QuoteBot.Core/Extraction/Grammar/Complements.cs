using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Grammar;

/// <summary>Where the clause that a cue takes begins and ends.</summary>
internal static class Complements
{
    /// <summary>"told a crowded hall at a hotel by the port that": what stands before "that" is at most this long.</summary>
    private const int MaxBeforeThat = 20;

    /// <summary>"during the meeting", "at a rally in the south of the town".</summary>
    private const int MaxPlace = 10;

    /// <summary>The words of a programme's title.</summary>
    private const int MaxTitle = 5;

    /// <summary>A sentence of more cues than this is a list; what they share is not looked for.</summary>
    private const int MaxCuesAhead = 6;

    /// <summary>The first token of the clause after the cue; null when none follows.</summary>
    public static int? StartOf(MarkedText text, Cue cue, int limit)
    {
        var start = cue.ContentStart;
        if (text.Lower(start) is "out" && start == cue.Words.End)
            start++;
        if (text.Lower(start) is "," && start > cue.Words.End)
        {
            if (FollowsContent(text, cue))
                return null;
            start++;
        }

        start = Clauses.AfterTime(text, start, limit);
        if (start >= limit)
            return null;
        if (IsObjectOfRelative(text, cue))
            return Verbs.LooksFinite(text.Tokens[start]) ? start : null;
        if (text.Lower(start) is "that")
            return cue.Verb.Class is CueClass.Asking || start + 1 >= limit || IsRelativeThat(text, cue, start) ? null : IsSubject(text, start) ? start : start + 1;
        if (Clauses.OpensWithSubject(text, start))
            return cue.Verb.Class is CueClass.Asking ? null : start;
        if (cue.Verb.Complement is Complement.That)
            return null;
        if (IsQuestionWord(text.Lower(start)))
            return start;
        if (cue.Verb.Class is CueClass.Asking)
            return null;
        if (!TakesAnyClause(cue.Verb))
            return Clauses.SurelyBeginsAt(text, start, limit) ? start : null;
        if (text.Lower(start) is "when" && text.Lower(start + 1) is "asked")
            return ThatFurtherOn(text, start, limit);
        if (Clauses.BeginsAt(text, start, limit) || Clauses.BeginsAfterOpening(text, start, limit))
            return start;
        return ThatFurtherOn(text, start, limit) ?? AfterPlace(text, start, limit);
    }

    /// <summary>"what Ruiz alleged was a fraud", "a plan which Ruiz said would fail": the clause has its subject before the cue.</summary>
    private static bool IsObjectOfRelative(MarkedText text, Cue cue)
    {
        if (cue.Rule is not SubjectRule.Adjacent || cue.Subject is not { } subject)
            return false;
        var before = text.Lower(subject.Start - 1);
        if (cue.Verb.Complement is not Complement.Bare)
            return false;
        return before is "what" || (before is "which" or "whom" && !Lexicon.Prepositions.Contains(text.Lower(subject.Start - 2)))
            || (before is "that" && cue.ContentStart < text.Tokens.Count && Verbs.LooksFinite(text.Tokens[cue.ContentStart]));
    }

    /// <summary>"states that have voted", "agreed to a system that would pay": "that" stands for a noun, and its verb follows.</summary>
    private static bool IsRelativeThat(MarkedText text, Cue cue, int that) =>
        (Verbs.LooksFinite(text.Tokens[that + 1]) || text.Lower(that + 1) is "'s")
        && (that > cue.Words.End || (cue.Verb.Form is VerbForm.Base or VerbForm.ThirdPerson && !TakesAnyClause(cue.Verb)));

    /// <summary>"said that is a missed chance": the word is the clause's subject.</summary>
    private static bool IsSubject(MarkedText text, int that) => Verbs.IsAuxiliary(text.Lower(that + 1)) || text.Lower(that + 1) is "'s";

    /// <summary>"…," Ruiz said in the hall, and what comes then is the reporter's.</summary>
    public static bool FollowsContent(MarkedText text, Cue cue)
    {
        var before = cue.Phrase.Start - 1;
        return before >= 0 && (text.IsQuoted(before) || text.Lower(before) is ",");
    }

    /// <summary>What follows these verbs is what was said, hardly ever a plain object.</summary>
    private static bool TakesAnyClause(CueVerb verb) => verb.Lemma is "say" or "tell";

    private static bool IsQuestionWord(string word) => word is "whether" or "how" or "why" or "if" or "what";

    /// <summary>"told a hall full of students that …": nothing of a clause stands before "that", and no verb follows it.</summary>
    private static int? ThatFurtherOn(MarkedText text, int start, int limit)
    {
        for (var i = start; i + 1 < limit && i < start + MaxBeforeThat; i++)
        {
            var word = text.Lower(i);
            if (word is "that")
                return Verbs.LooksFinite(text.Tokens[i + 1]) || Lexicon.Prepositions.Contains(text.Lower(i - 1)) ? null : i + 1;
            if (text.IsQuoted(i) && !IsInProgramme(text, i))
                return null;
            if (word is ";" or ":" || Clauses.IsRelative(word) || CueVerbs.TryGet(word, out var other) && other.Class is CueClass.Clause)
                return null;
            if (Verbs.LooksFinite(text.Tokens[i]) && !(Verbs.IsPast(word) && Lexicon.Prepositions.Contains(text.Lower(i + 1))))
                return null;
        }

        return null;
    }

    /// <summary>"told “Face the Town” that": a few capitalised words in marks are a programme, not content.</summary>
    private static bool IsInProgramme(MarkedText text, int token)
    {
        var inner = text.Regions[text.RegionOf(token)].Inner;
        return inner.Length <= MaxTitle && text.Tokens[inner.Start].IsCapitalised && text.Tokens[inner.End - 1].IsCapitalised;
    }

    /// <summary>"said during the meeting the plan would fail": a second noun phrase after the place begins the clause.</summary>
    private static int? AfterPlace(MarkedText text, int start, int limit)
    {
        if (text.Lower(start) is not ("in" or "at" or "on" or "during" or "after" or "before" or "outside" or "for"))
            return null;
        for (var i = start + 2; i < limit && i < start + MaxPlace && !text.IsQuoted(i); i++)
        {
            var isPhrase = Lexicon.Determiners.Contains(text.Lower(i)) || Lexicon.SubjectPronouns.Contains(text.Lower(i));
            if (isPhrase && text.Tokens[i - 1].IsWord && !Lexicon.Prepositions.Contains(text.Lower(i - 1)) && !Lexicon.Conjunctions.Contains(text.Lower(i - 1)))
                return Clauses.SurelyBeginsAt(text, i, limit) || Clauses.OpensWithSubject(text, i) ? i : null;
            if (!text.Tokens[i].IsWord || Verbs.LooksFinite(text.Tokens[i]))
                return null;
        }

        return null;
    }

    /// <summary>Where the statement ends: before a cue further on in its sentence that begins another, else with the sentence.</summary>
    public static int EndOf(MarkedText text, int start, int end, IReadOnlyList<Cue> cues, int at)
    {
        if (EndOfOpening(text, start, cues[at]) is { } comma)
            end = comma;
        for (var i = at + 1; i < cues.Count && i <= at + MaxCuesAhead && cues[i].Words.Start < end; i++)
        {
            if (cues[i].Words.Start >= start && ClipAt(text, start, end, cues[at], cues[i]) is { } clip)
                return clip;
        }

        return end;
    }

    /// <summary>"While she said the plan would fail, the crews rowed on": the comma that ends the opening clause; null when the cue is not in one.</summary>
    private static int? EndOfOpening(MarkedText text, int start, Cue cue)
    {
        var sentence = text.Tokenized.SentenceAround(cue.Words.Start);
        if (text.Lower(sentence.Start) is not ("while" or "although" or "though" or "after" or "when" or "if" or "since" or "before"))
            return null;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (text.Lower(i) is "," && !text.IsQuoted(i))
                return i > start && Clauses.HasMainVerb(text, new TokenRange(i, sentence.End)) ? i : null;
        }

        return null;
    }

    private static int? ClipAt(MarkedText text, int start, int end, Cue cue, Cue next)
    {
        if (next.Rule == SubjectRule.Shared && next.Subject == cue.Subject)
        {
            /* "said the dam held and added that …" */
            var clip = next.Words.Start;
            while (clip > start && (text.Lower(clip - 1) is "," or "and" or "but" or "then" || text.IsAdverb(clip - 1)))
                clip--;
            return clip < next.Words.Start || text.IsQuoted(clip - 1) ? clip : null;
        }

        if (IsAttributionOfAll(text, next, start, end))
            return next.Phrase.Start - 1;
        var subject = next.Subject?.Start ?? next.Words.Start;
        var isNewClause = subject - 2 > start && text.Lower(subject - 2) is "," && text.Lower(subject - 1) is "and" or "but" or "while" or "although";
        if (isNewClause)
            return subject - 2;
        /* "denied it was late but Ruiz, the pilot, accused": a new name that is explained opens a sentence of its own. */
        return next.Rule is SubjectRule.Apposition && subject - 1 > start && text.Lower(subject - 1) is "but" && text.Tokens[subject].IsCapitalised ? subject - 1 : null;
    }

    /// <summary>"said the dam would hold, according to the Bell": the source of the whole sentence is no part of the statement.</summary>
    private static bool IsAttributionOfAll(MarkedText text, Cue next, int start, int end)
    {
        var comma = next.Phrase.Start - 1;
        if (comma <= start || !(text.Lower(comma) is "," || text.IsQuoted(comma)))
            return false;
        return next.Rule is SubjectRule.AccordingTo || (next.Rule is SubjectRule.Adjacent && end - next.Words.End <= 1);
    }
}
