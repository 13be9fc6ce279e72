using System.Collections.Frozen;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Tells a quote in which the speaker gives somebody else's words.</summary>
internal static class QuotedOthers
{
    /// <summary>"As my old father used to say": so far into a sentence may its own attribution stand.</summary>
    private const int MaxOpening = 8;

    /// <summary>How far before a quotation "quoting" may stand.</summary>
    private const int MaxCitation = 14;

    private static readonly FrozenSet<string> SpeechVerbs = "say tell claim argue insist allege warn write".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> OwnVoice = "i we us you let to when if because who which that".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>More of the words are another's than the speaker's own, or the attribution says that the speaker quotes.</summary>
    public static bool In(MarkedText text, FoundQuote found) =>
        found.Kind != QuoteKind.Indirect && (IsCited(text, found) || IsMostlyAnothers(text, found));

    /// <summary>"Ruiz quoted Vik as saying “…”", "“…,” Ruiz said, quoting her father", "Ruiz read from a letter by Vik: “…”".</summary>
    private static bool IsCited(MarkedText text, FoundQuote found)
    {
        if (found.Cue is not { } cue)
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

    private static bool IsPassive(MarkedText text, int verb) => text.Lower(verb - 1) is "was" or "were" or "is" or "are" or "been" or "being" or "be" or "widely";

    private static bool QuotesIn(MarkedText text, TokenRange range)
    {
        for (var i = range.Start; i + 1 < range.End; i++)
        {
            if (text.Lower(i) is "quoting" or "paraphrasing" or "reciting" && text.Lower(i + 1) is not "from" || text.Lower(i) is "reading" && ReadsAnothers(text, i + 1, range.End))
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
            if (text.Lower(i) is "letter" or "poem" or "psalm" or "verse" or "scripture" or "bible" or "book" or "passage" or "email" or "message" or "tweet" or "article" or "report")
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
            else if (IsAttribution(text, i, opensAt, region) is { } content)
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
    private static TokenRange? IsAttribution(MarkedText text, int i, int sentence, QuotedRegion region)
    {
        if (i - sentence > MaxOpening || i == sentence || !CueVerbs.TryGet(text.Lower(i), out var verb) || !SpeechVerbs.Contains(verb.Lemma) || verb.Form == VerbForm.Gerund)
            return null;
        for (var before = sentence; before < i; before++)
        {
            /* "It is odd that people claim …" is the speaker's own sentence; "he stopped and said …" is not. */
            if (text.Lower(i - 1) is not "and" && (Verbs.LooksFinite(text.Tokens[before]) || text.Lower(before) is "'s") && text.Lower(before) is not "has" and not "have" and not "had")
                return null;
            if (OwnVoice.Contains(text.Lower(before)) || Lexicon.Negations.Contains(text.Lower(before)) || Lexicon.Modals.Contains(text.Lower(before)))
                return null;
        }

        /* "the things he says he believes in": a relative clause. */
        if (i - 2 >= sentence && Lexicon.SubjectPronouns.Contains(text.Lower(i - 1)) && text.Tokens[i - 2].IsWord && text.Lower(i - 2) is not ("as" or "and" or "but" or "yet" or "so" or "then"))
            return null;
        if (text.Lower(sentence) is "what" or "whatever" or "when" or "if" or "because" or "who" or "how" or "why" or "where" or "did" or "does" or "do" or "is" or "was" or "nobody")
            return null;
        var start = i + 1;
        if (verb.Lemma is "tell" or "warn" && start < region.Inner.End && (Lexicon.ObjectPronouns.Contains(text.Lower(start)) || text.Tokens[start].IsCapitalised))
            start++;
        return Nested(text, start, region) ?? Clause(text, start, region);
    }

    /// <summary>my father said, 'never quit'.</summary>
    private static TokenRange? Nested(MarkedText text, int start, QuotedRegion region)
    {
        var open = text.Lower(start) is "," or ":" ? start + 1 : start;
        if (open >= region.Inner.End || text.Tokens[open].Kind is not (TokenKind.SingleMark or TokenKind.DoubleMark))
            return null;
        for (var i = open + 2; i < region.Inner.End; i++)
        {
            var closes = text.Tokens[i].Kind == text.Tokens[open].Kind && !text.Tokens[i].SpaceBefore && (i + 1 >= region.Inner.End || text.Tokens[i + 1].SpaceBefore || !text.Tokens[i + 1].IsWord);
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
        if (start >= end || !text.Tokens[start].IsWord || text.Lower(start) is "something" or "anything" or "nothing" or "so" or "things")
            return null;
        for (var i = start + 1; i < limit; i++)
        {
            if (Verbs.LooksFinite(text.Tokens[i]) || text.Lower(i) is "'s" or "'re" or "'m" && Lexicon.SubjectPronouns.Contains(text.Lower(i - 1)))
                return new TokenRange(start, end);
        }

        return null;
    }
}
