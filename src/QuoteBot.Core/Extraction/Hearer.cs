using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>What stands between a cue and its content: the person told, the occasion, the day.</summary>
internal static class Hearer
{
    /// <summary>Occasions and places are at most this long before the content begins.</summary>
    private const int MaxAdjunct = 25;

    /// <summary>Finds where the content may begin.</summary>
    /// <param name="hearer">The one told, where the verb takes one and where an interview or statement names one.</param>
    /// <returns>The first token that may be content; the limit when nothing follows.</returns>
    public static int After(MarkedText text, int cue, CueVerb verb, int limit, out TokenRange? hearer)
    {
        hearer = null;
        var i = cue + 1;
        if (verb.TakesHearer && i < limit && !text.IsQuoted(i))
        {
            var told = ToldPhrase(text, i, limit);
            if (told.Length > 0)
            {
                hearer = told;
                i = told.End;
            }
        }

        var end = Adjuncts(text, i, limit, ref hearer);
        return end;
    }

    private static TokenRange ToldPhrase(MarkedText text, int start, int limit)
    {
        if (Lexicon.ObjectPronouns.Contains(text.Lower(start)) && text.Lower(start) is not "her")
            return new TokenRange(start, start + 1);
        var phrase = NounPhrases.StartingAt(text, start, limit);
        if (phrase.Length == 0)
            return phrase;
        /* "told the mayor the plan failed": a second determiner begins the content. */
        for (var i = phrase.Start + 1; i < phrase.End; i++)
        {
            if (Lexicon.Determiners.Contains(text.Lower(i)) && text.Tokens[i - 1].IsWord && !Lexicon.Prepositions.Contains(text.Lower(i - 1)) && text.Lower(i - 1) is not "and" and not "all")
                return new TokenRange(phrase.Start, i);
        }

        return phrase;
    }

    /// <summary>Skips days, "in a statement", "at a rally in Ohio", "during …", "of the visit" as long as a mark, a comma or "that" follows.</summary>
    private static int Adjuncts(MarkedText text, int start, int limit, ref TokenRange? hearer)
    {
        var i = start;
        while (i < limit && i - start < MaxAdjunct && !text.IsQuoted(i))
        {
            var word = text.Lower(i);
            if (Lexicon.Days.Contains(word) || text.IsAdverb(i) && word is not "not")
            {
                i++;
                continue;
            }

            if (!IsAdjunctOpener(text, i))
                break;
            var end = EndOfAdjunct(text, i, limit);
            if (end < 0)
                break;
            hearer ??= InterviewPartner(text, i, end);
            i = end;
        }

        return i;
    }

    private static bool IsAdjunctOpener(MarkedText text, int i) =>
        text.Lower(i) is "in" or "at" or "on" or "during" or "after" or "before" or "of" or "to" or "via" or "from" or "outside" or "through" or "about" or "following" or "when" or "as" or "last" or "this" or "earlier" or "late" or "early" or "for" or "with" or "by"
        || Lexicon.Months.Contains(text.Lower(i)) && text.Tokens[i].IsCapitalised;

    /// <summary>The end of the adjunct that opens here: before a comma that content follows, "that", a colon or a mark; -1 when none comes soon.</summary>
    private static int EndOfAdjunct(MarkedText text, int start, int limit)
    {
        for (var i = start + 1; i < limit && i - start < MaxAdjunct; i++)
        {
            if (text.IsQuoted(i))
                return i;
            if (text.Lower(i) is "that" && i > start + 1 && !Lexicon.Prepositions.Contains(text.Lower(i - 1)))
                return i;
            if (text.Lower(i) is ":" or "," || (text.Lower(i) is "." or "!" or "?" && i + 1 >= limit))
                return i;
            if (Verbs.LooksFinite(text.Tokens[i]) || Lexicon.SubjectPronouns.Contains(text.Lower(i)))
                return -1;
            if (i > start + 1 && Lexicon.Days.Contains(text.Lower(i)))
                return i;
        }

        return -1;
    }

    /// <summary>"in an interview with Axios", "in a statement to Axios": Axios.</summary>
    private static TokenRange? InterviewPartner(MarkedText text, int start, int end)
    {
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (text.Lower(i) is not ("with" or "to") || text.Lower(i - 1) is not ("interview" or "statement" or "email" or "e-mail" or "call" or "remarks" or "conversation" or "text" or "message" or "letter" or "comments" or "briefing"))
                continue;
            var partner = NounPhrases.StartingAt(text, i + 1, end);
            return partner.Length > 0 ? partner : null;
        }

        return null;
    }
}
