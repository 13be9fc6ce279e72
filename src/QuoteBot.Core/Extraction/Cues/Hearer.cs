using System.Collections.Frozen;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Cues;

/// <summary>What stands between a cue and its content: the person told, the occasion, the day.</summary>
internal static class Hearer
{
    /// <summary>Occasions and places are at most this long before the content begins.</summary>
    private const int MaxAdjunct = 25;

    /// <summary>What opens an occasion, a place or a time behind a cue.</summary>
    private static readonly FrozenSet<string> AdjunctOpeners =
    [
        "in", "at", "on", "during", "after", "before", "of", "to", "via", "from", "outside", "through", "about", "following", "when", "as", "last", "this",
        "earlier", "late", "early", "for", "with", "by",
    ];

    /// <summary>What is held with somebody or sent to somebody: "an interview with Axios".</summary>
    private static readonly FrozenSet<string> Exchanges =
    [
        "interview", "statement", "email", "e-mail", "call", "remarks", "conversation", "text", "message", "letter", "comments", "briefing",
    ];

    /// <summary>Finds where the content may begin.</summary>
    /// <param name="hearer">The one told, where the verb takes one and where an interview or statement names one.</param>
    /// <returns>The first token that may be content; the limit when nothing follows.</returns>
    public static int After(MarkedText text, int cue, CueVerb verb, int limit, out TokenRange? hearer)
    {
        hearer = null;
        var i = cue + 1;
        if (i < limit && text.RegionOf(i) is >= 0 and var at && text.Regions[at] is var region && region.Open == i && Titles.IsHearer(text, region))
        {
            hearer = new TokenRange(region.Open, region.After);
            i = Titles.IsPresenter(text.Lower(region.After)) ? NounPhrases.StartingAt(text, region.After, limit).End : region.After;
        }
        else if (verb.TakesHearer && i < limit && !text.IsQuoted(i))
        {
            var told = ToldPhrase(text, i, limit);
            if (told.Length > 0)
            {
                hearer = told;
                i = told.End;
            }
        }

        return Adjuncts(text, i, limit, ref hearer);
    }

    private static TokenRange ToldPhrase(MarkedText text, int start, int limit)
    {
        if (text.IsObjectPronoun(start) && text.Lower(start) is not "her")
            return new TokenRange(start, start + 1);
        var phrase = NounPhrases.StartingAt(text, start, limit);
        if (phrase.Length == 0)
            return phrase;
        /* "told the mayor the plan failed": a second determiner begins the content. */
        for (var i = phrase.Start + 1; i < phrase.End; i++)
        {
            if (OpensSecondPhrase(text, i))
                return new TokenRange(phrase.Start, i);
        }

        return phrase;
    }

    /// <summary>A determiner after a noun; "of the", "and the" and "all the" go on with the phrase.</summary>
    private static bool OpensSecondPhrase(MarkedText text, int i) =>
        Lexicon.Determiners.Contains(text.Lower(i)) && text.Tokens[i - 1].IsWord
        && text.Lower(i - 1) is not ("and" or "all") && !Lexicon.Prepositions.Contains(text.Lower(i - 1));

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
        AdjunctOpeners.Contains(text.Lower(i)) || text.Tokens[i].IsCapitalised && Lexicon.Months.Contains(text.Lower(i));

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
            if (text.Lower(i) is not ("with" or "to") || !Exchanges.Contains(text.Lower(i - 1)))
                continue;
            var partner = NounPhrases.StartingAt(text, i + 1, end);
            return partner.Length > 0 ? partner : null;
        }

        return null;
    }
}
