using System.Collections.Frozen;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Tells a quote in which the speaker gives somebody else's words.</summary>
internal static class QuotedOthers
{
    /// <summary>"As my old father used to say": so far into a sentence may its own attribution stand.</summary>
    private const int MaxOpening = 8;

    /// <summary>How far before a quotation "quoting" may stand.</summary>
    private const int MaxCitation = 14;

    private static readonly FrozenSet<string> SpeechVerbs = WordSet.Of("say tell claim argue insist allege warn write");

    /// <summary>Before a cue: the speaker's own words, a condition, a relative clause, or no statement at all.</summary>
    private static readonly FrozenSet<string> NotAnothers = WordSet.Of("i we us you let to when if because who which that");
    private static readonly FrozenSet<string> NotOpeners = WordSet.Of("what whatever how why where did does do is was nobody");
    private static readonly FrozenSet<string> Joiners = WordSet.Of("as and but yet so then");
    private static readonly FrozenSet<string> Vague = WordSet.Of("something anything nothing so things");
    private static readonly FrozenSet<string> Passives = WordSet.Of("was were is are been being be widely");
    private static readonly FrozenSet<string> Texts = WordSet.Of("letter poem psalm verse scripture bible book passage email message tweet article report card postcard note sign placard poster");

    /// <summary>More of the words are another's than the speaker's own, or the attribution says that the speaker quotes.</summary>
    public static bool In(MarkedText text, FoundQuote found) =>
        found.Kind != QuoteKind.Indirect && (IsCited(text, found) || IsMostlyAnothers(text, found));

    /// <summary>"Ruiz quoted Vik as saying “…”", "“…,” Ruiz said, quoting her father", "Ruiz read from a letter by Vik: “…”".</summary>
    private static bool IsCited(MarkedText text, FoundQuote found)
    {
        if (found.Cue is not { Rule: not SubjectRule.Reported } cue)
            return false;
        if (cue.Verb.Lemma is "quote" or "recite")
            return !IsPassive(text, cue.Words.Start);
        if (cue.Verb.Lemma is "read")
            return found.FirstToken > cue.Words.Start && ReadsAnothers(text, cue.Words.End, found.FirstToken);
        if (text.Lower(cue.Words.Start - 1) is "as" && cue.Subject is { } subject && QuotesBefore(text, subject.End, cue.Words.Start))
            return true;
        return Circumstances.Of(text, found).Any(range => QuotesIn(text, range));
    }

    /// <summary>"[Ruiz] quoted Vik as saying", but not "was quoted as saying", nor "quoted [Vik] as saying", where Vik is the speaker found.</summary>
    private static bool QuotesBefore(MarkedText text, int subjectEnd, int cue)
    {
        for (var i = cue - 2; i >= Math.Max(subjectEnd, cue - MaxCitation); i--)
        {
            if (text.Lower(i) is "quoted" or "quotes" or "quoting" or "cited" or "cites" or "citing")
                return !IsPassive(text, i) && text.Lower(i + 1) is not "as" and not "by";
        }

        return false;
    }

    private static bool IsPassive(MarkedText text, int verb) => Passives.Contains(text.Lower(verb - 1));

    /// <summary>", quoting her father", ", reading from a letter".</summary>
    private static bool QuotesIn(MarkedText text, TokenRange range)
    {
        for (var i = range.Start; i + 1 < range.End; i++)
        {
            if (text.Lower(i) is "quoting" or "paraphrasing" or "reciting" || text.Lower(i) is "reading" && ReadsAnothers(text, i + 1, range.End))
                return true;
        }

        return false;
    }

    /// <summary>"from a letter", "aloud a verse"; not from the reader's own statement.</summary>
    private static bool ReadsAnothers(MarkedText text, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + MaxOpening); i++)
        {
            if (text.Lower(i) is "his" or "her" or "their" or "prepared" or "statement")
                return false;
            if (Texts.Contains(text.Lower(i)))
                return true;
        }

        return false;
    }

    /// <summary>Counts the words of sentences that begin with somebody else's attribution, and of nested quotations after one.</summary>
    private static bool IsMostlyAnothers(MarkedText text, FoundQuote found)
    {
        var (all, anothers) = (0, 0);
        var end = Math.Min(found.AfterToken, text.Tokens.Count);
        for (var i = found.FirstToken; i < end;)
        {
            if (!text.IsQuoted(i))
            {
                i++;
                continue;
            }

            var region = text.Regions[text.RegionOf(i)];
            all += text.WordCount(region.Inner);
            anothers += Anothers(text, region);
            i = region.After;
        }

        return anothers > 0 && anothers * 2 >= all;
    }

    private static int Anothers(MarkedText text, QuotedRegion region)
    {
        var words = 0;
        var opensAt = region.Inner.Start;
        for (var i = region.Inner.Start; i < region.Inner.End; i++)
        {
            if (EndsSentence(text, i))
            {
                opensAt = i + 1;
            }
            else if (ContentOf(text, i, opensAt, region) is { } content)
            {
                words += text.WordCount(new TokenRange(opensAt, content.End));
                i = content.End - 1;
                opensAt = content.End;
            }
        }

        return words;
    }

    private static bool EndsSentence(MarkedText text, int i) => text.Lower(i) is "." or "!" or "?" or ";" or "—";

    /// <summary>The words after somebody else's cue: the nested quotation, or the rest of the sentence; null when the token is no such cue.</summary>
    private static TokenRange? ContentOf(MarkedText text, int cue, int sentence, QuotedRegion region)
    {
        if (cue == sentence || cue - sentence > MaxOpening || !CueVerbs.TryGet(text.Lower(cue), out var verb))
            return null;
        if (!SpeechVerbs.Contains(verb.Lemma) || verb.Form == VerbForm.Gerund || !IsAnothers(text, cue, sentence))
            return null;
        var start = cue + 1;
        var takesHearer = verb.TakesHearer && start < region.Inner.End;
        if (takesHearer && (text.IsObjectPronoun(start) || text.Tokens[start].IsCapitalised))
            start++;
        return Nested(text, start, region) ?? Clause(text, start, region);
    }

    /// <summary>Somebody else is the subject of the sentence that the cue tells of.</summary>
    private static bool IsAnothers(MarkedText text, int cue, int sentence)
    {
        if (NotOpeners.Contains(text.Lower(sentence)))
            return false;
        /* "the things he says he believes in": a relative clause. */
        var isPronoun = cue - 2 >= sentence && Lexicon.SubjectPronouns.Contains(text.Lower(cue - 1));
        if (isPronoun && text.Tokens[cue - 2].IsWord && !Joiners.Contains(text.Lower(cue - 2)))
            return false;
        for (var i = sentence; i < cue; i++)
        {
            var word = text.Lower(i);
            /* "I've": the pronoun before the apostrophe. */
            if (NotAnothers.Contains(word.IndexOf('\'') is > 0 and var apostrophe ? word[..apostrophe] : word) || Lexicon.Negations.Contains(word) || Lexicon.Modals.Contains(word))
                return false;
            /* "It is odd that people claim …" is the speaker's own sentence; "he stopped and said …" is not. */
            var isVerb = word is "'s" || Verbs.LooksFinite(text.Tokens[i]) && word is not ("has" or "have" or "had");
            if (isVerb && text.Lower(cue - 1) is not "and")
                return false;
        }

        return true;
    }

    /// <summary>my father said, 'never quit'.</summary>
    private static TokenRange? Nested(MarkedText text, int start, QuotedRegion region)
    {
        var open = text.Lower(start) is "," or ":" ? start + 1 : start;
        if (open >= region.Inner.End || text.Tokens[open].Kind is not (TokenKind.SingleMark or TokenKind.DoubleMark))
            return null;
        for (var i = open + 2; i < region.Inner.End; i++)
        {
            var ends = i + 1 >= region.Inner.End || text.Tokens[i + 1].SpaceBefore || !text.Tokens[i + 1].IsWord;
            var closes = ends && text.Tokens[i].Kind == text.Tokens[open].Kind && !text.Tokens[i].SpaceBefore;
            if (closes)
                return new TokenRange(open + 1, i + 1);
        }

        return new TokenRange(open + 1, region.Inner.End);
    }

    /// <summary>critics say it is a fraud: "that", or a noun phrase and soon a finite verb.</summary>
    private static TokenRange? Clause(MarkedText text, int start, QuotedRegion region)
    {
        var end = start;
        while (end < region.Inner.End && !EndsSentence(text, end))
            end++;
        var limit = Math.Min(end, start + MaxOpening);
        if (start >= end || !text.Tokens[start].IsWord || Vague.Contains(text.Lower(start)))
            return null;
        for (var i = start + 1; i < limit; i++)
        {
            if (Verbs.LooksFinite(text.Tokens[i]) || text.Lower(i) is "'s" && Lexicon.SubjectPronouns.Contains(text.Lower(i - 1)))
                return new TokenRange(start, end);
        }

        return null;
    }
}
