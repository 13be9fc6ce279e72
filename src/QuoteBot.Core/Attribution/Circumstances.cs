using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>The words around a quote's attribution that tell how it was said: where, to whom, in which language.</summary>
internal static class Circumstances
{
    /// <summary>Longer stretches are clauses of their own, and a text without sentence ends stays linear.</summary>
    private const int MaxTokens = 40;

    /// <summary>After the cue, before its subject, and between the two; in that order, none of them quoted.</summary>
    public static IEnumerable<TokenRange> Of(MarkedText text, FoundQuote found)
    {
        if ((found.Cue ?? found.IntroducedBy) is not { } cue)
            yield break;
        var sentence = text.Tokenized.SentenceAround(cue.Words.Start);
        yield return After(text, found, cue, sentence);
        yield return Before(text, found, cue, sentence);
        if (cue.Subject is { } subject && subject.End < cue.Words.Start && cue.Words.Start - subject.End < MaxTokens)
            yield return new TokenRange(subject.End, cue.Words.Start);
    }

    /// <summary>"Vik said on behalf of Ruiz": whose words they are is not sure.</summary>
    public static bool AreOnBehalf(MarkedText text, FoundQuote found)
    {
        foreach (var range in Of(text, found))
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (text.Lower(i) is "behalf")
                    return true;
            }
        }

        return false;
    }

    /// <summary>A closing mark may be missing, and still the words go on as speech to their end: their last sentence says "we".</summary>
    public static bool AreSpeechToTheEnd(MarkedText text, FoundQuote found)
    {
        for (var i = found.AfterToken - 1; i > found.FirstToken && i >= text.Tokenized.SentenceAround(found.AfterToken - 1).Start; i--)
        {
            if (text.IsFirstPerson(i))
                return true;
        }

        return false;
    }

    /// <summary>"Ruiz presided after Vik stormed out, lamenting": either may have lamented.</summary>
    public static bool ShareParticiple(MarkedText text, FoundQuote found)
    {
        if (found.Cue is not { Rule: SubjectRule.Shared, Verb.Form: VerbForm.Gerund, Subject: { } subject } cue || cue.Words.Start - subject.End > MaxTokens)
            return false;
        var sentence = text.Tokenized.SentenceAround(cue.Words.Start);
        if (subject.Start > sentence.Start + 1 && text.Lower(subject.Start - 1) is "after" or "when")
            return ClauseSubjects.OfSentence(text, sentence, subject.Start - 1) is not null;
        for (var i = subject.End; i + 1 < cue.Words.Start; i++)
        {
            if (text.IsQuoted(i) || text.Lower(i) is "," or ";")
                return false;
            if (text.Lower(i) is "after" or "when")
                return ClauseSubjects.OfSentence(text, new TokenRange(i + 1, cue.Words.Start), cue.Words.Start - 1) is { } other && text.Tokens[other.End - 1].IsCapitalised;
        }

        return false;
    }

    /// <summary>"Ruiz said [in Hebrew on Friday] that …"; after content to the end of the sentence: "…," Ruiz said [in an interview with Axios].</summary>
    private static TokenRange After(MarkedText text, FoundQuote found, Cue cue, TokenRange sentence)
    {
        var start = cue.Rule is SubjectRule.Inverted or SubjectRule.AccordingTo ? cue.Phrase.End
            : cue.Hearer is { } hearer && hearer.Start == cue.Words.End ? hearer.End
            : cue.Words.End;
        var contentFollows = found.FirstToken >= cue.Words.End;
        var limit = Math.Min(contentFollows ? Math.Min(found.FirstToken, sentence.End) : sentence.End, start + MaxTokens);
        var end = start;
        if (contentFollows && start < limit && !OpensCircumstance(text, start))
            return new TokenRange(start, start);
        while (end < limit && !text.IsQuoted(end) && !BeginsContent(text, end, start))
            end++;
        return new TokenRange(start, end);
    }

    private static bool OpensCircumstance(MarkedText text, int i) =>
        Lexicon.Prepositions.Contains(text.Lower(i)) || Lexicon.Days.Contains(text.Lower(i)) || Lexicon.Months.Contains(text.Lower(i)) || text.IsAdverb(i)
        || text.Lower(i) is "," or "(" or "last" or "this" or "early" or "late" || text.Tokens[i].Kind == TokenKind.Number;

    /// <summary>"that", a colon, a finite verb or its pronoun: the reporter's circumstances end, somebody's words begin.</summary>
    private static bool BeginsContent(MarkedText text, int i, int start)
    {
        var word = text.Lower(i);
        if (word is "that" or ":" or ";")
            return true;
        var isSubject = Lexicon.SubjectPronouns.Contains(word) && word is not "it" and not "who" && !text.Tokens[i].IsCapitalised;
        return i > start && (isSubject || Verbs.LooksFinite(text.Tokens[i]) && !IsNoun(text, i) && !IsReduced(text, i));
    }

    /// <summary>"his claims", "in remarks".</summary>
    private static bool IsNoun(MarkedText text, int i) =>
        Lexicon.Determiners.Contains(text.Lower(i - 1)) || text.Lower(i) is "remarks" or "comments" && Lexicon.Prepositions.Contains(text.Lower(i - 1));

    /// <summary>"in remarks translated by", "an interview published on": what was done with the words, not a verb of their own.</summary>
    private static bool IsReduced(MarkedText text, int i) =>
        text.Lower(i) is "translated" or "published" or "posted" or "aired" or "taped" or "recorded" or "released"
        && Lexicon.Prepositions.Contains(text.Lower(i + 1)) && !Lexicon.SubjectPronouns.Contains(text.Lower(i - 1));

    /// <summary>"[In an interview with Axios,] Ruiz said": what opens the sentence, when no verb makes it a clause.</summary>
    private static TokenRange Before(MarkedText text, FoundQuote found, Cue cue, TokenRange sentence)
    {
        var end = cue.Phrase.Start;
        var none = new TokenRange(end, end);
        var start = found.FirstToken < end ? Math.Max(sentence.Start, found.AfterToken) : sentence.Start;
        if (start >= end || end - start > MaxTokens)
            return none;
        for (var i = start; i < end; i++)
        {
            /* Of quotations only a programme's title may stand here. */
            var opensQuote = i > start && text.IsQuoted(i) && !text.IsQuoted(i - 1) && text.Lower(i - 1) is not "on" and not "'s";
            if (opensQuote || text.Lower(i) is ";" || Verbs.LooksFinite(text.Tokens[i]))
                return none;
        }

        return new TokenRange(start, end);
    }
}
