using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Finds reported speech: the clause that a cue takes, without quotation marks of its own.</summary>
internal static class ReportedSpeech
{
    /// <summary>A clause of fewer words says too little to be looked up.</summary>
    private const int MinWords = 4;

    /// <summary>Indirect quotes in the order of their cues. A clause with quoted words inside is returned too: the quoted words are quotes of their own.</summary>
    public static IReadOnlyList<FoundQuote> Find(MarkedText text, IReadOnlyList<Cue> cues)
    {
        var found = new List<FoundQuote>();
        for (var i = 0; i < cues.Count; i++)
        {
            var next = i + 1 < cues.Count ? cues[i + 1] : null;
            if (cues[i].Verb.Class is CueClass.Clause && AroundCue(text, cues[i], i > 0 ? cues[i - 1] : null) is { } around)
                found.Add(around);
            else if (cues[i].Verb.Class is CueClass.Clause or CueClass.Asking && AfterCue(text, cues[i], next) is { } after)
                found.Add(after);
            else if (cues[i].Verb.Class is CueClass.Clause or CueClass.AccordingTo && BeforeCue(text, cues[i], i > 0 ? cues[i - 1] : null) is { } before)
                found.Add(before);
            else if (cues[i].Verb.Class is CueClass.AccordingTo && AfterAccordingTo(text, cues[i]) is { } leading)
                found.Add(leading);
        }

        return found;
    }

    private static FoundQuote? AfterCue(MarkedText text, Cue cue, Cue? next)
    {
        if (cue.Rule == SubjectRule.Inverted)
            return null;
        var sentence = text.Tokenized.SentenceAround(cue.Words.Start);
        var start = cue.ContentStart;
        while (start < sentence.End && text.Lower(start) is "," && cue.ContentStart > cue.Words.End)
            start++;
        if (start >= sentence.End)
            return null;
        var opener = text.Lower(start);
        var isOpened = opener is "that" or "whether" or "how" or "why" or "if" or "what";
        if (cue.Verb.Class == CueClass.Asking && !isOpened)
            return null;
        if (opener is "that")
            start++;
        if (start >= sentence.End || (!isOpened && !BeginsClause(text, start, sentence.End)))
            return null;
        var end = ClipAtNextCue(text, start, sentence.End, cue, next);
        return Make(text, cue, AttributionRule.ReportedAfterCue, start, end);
    }

    /// <summary>In the end, Ruiz said, prices will rise: one statement on both sides of its attribution.</summary>
    private static FoundQuote? AroundCue(MarkedText text, Cue cue, Cue? previous)
    {
        if (cue.Rule is not (SubjectRule.Adjacent or SubjectRule.Inverted or SubjectRule.Apposition))
            return null;
        var sentence = text.Tokenized.SentenceAround(cue.Words.Start);
        var before = cue.Phrase.Start - 1;
        var after = cue.Rule == SubjectRule.Inverted ? cue.Phrase.End : cue.ContentStart;
        if (before <= sentence.Start || after + 1 >= sentence.End || text.Lower(after) is not "," || !(text.Lower(before) is "," || text.IsQuoted(before)))
            return null;
        var start = previous is { Verb.Class: CueClass.Clause or CueClass.Asking } && previous.Words.Start >= sentence.Start ? previous.Phrase.End : sentence.Start;
        var (first, second) = (Trim(text, start, before + 1), Trim(text, after + 1, sentence.End));
        var words = text.WordCount(first) + text.WordCount(second);
        if (first.Length <= 0 || second.Length <= 0 || words < MinWords || !GoesOn(text, first, second) || !(HasFiniteVerb(text, second) || HasPresentVerb(text, second)))
            return null;
        var quote = new FoundQuote { Kind = QuoteKind.Indirect, Rule = AttributionRule.ReportedAfterCue, FirstToken = first.Start, AfterToken = second.End, Cue = cue };
        quote.Segments.Add(text.Tokenized.SpanOf(first));
        quote.Segments.Add(text.Tokenized.SpanOf(second));
        return quote;
    }

    /// <summary>What follows the attribution belongs to the statement: no relative clause, age or new subject, and after a whole quotation only more quoted words.</summary>
    private static bool GoesOn(MarkedText text, TokenRange first, TokenRange second)
    {
        if (text.Lower(second.Start) is "who" or "which" or "whose" or "whom" or "where" or "and" or "but" or "as" or "while" or "when" or "adding" or "according" or "after" or "before" or "during" || text.Tokens[second.Start].Kind == TokenKind.Number && text.Lower(second.Start + 1) is ",")
            return false;
        return !IsOnlyQuoted(text, first) || (!IsOnlyQuoted(text, second) && HasQuoted(text, second));
    }

    private static bool HasQuoted(MarkedText text, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (text.IsQuoted(i))
                return true;
        }

        return false;
    }

    /// <summary>Without the marks and stops at its ends.</summary>
    private static TokenRange Trim(MarkedText text, int start, int end)
    {
        while (start < end && text.Tokens[start] is { Kind: TokenKind.DoubleMark or TokenKind.SingleMark or TokenKind.Punctuation } and not { Lower: "$" or "£" or "€" })
            start++;
        while (end > start && text.Tokens[end - 1] is { Kind: TokenKind.DoubleMark or TokenKind.SingleMark } or { Lower: "." or "," or ";" or ":" or "!" or "?" or "—" or "–" })
            end--;
        return new TokenRange(start, end);
    }

    /// <summary>"the morning shift begins": a small word in -s that no determiner or preposition makes a noun.</summary>
    private static bool HasPresentVerb(MarkedText text, TokenRange range)
    {
        for (var i = range.Start + 1; i < range.End - 1; i++)
        {
            if (Verbs.LooksPresent(text.Tokens[i]) && text.Tokens[i - 1].IsWord && !Lexicon.Determiners.Contains(text.Lower(i - 1)) && !Lexicon.Prepositions.Contains(text.Lower(i - 1)))
                return true;
        }

        return false;
    }

    /// <summary>Prices will rise, Ruiz said. Prices will rise, according to Ruiz.</summary>
    private static FoundQuote? BeforeCue(MarkedText text, Cue cue, Cue? previous)
    {
        var sentence = text.Tokenized.SentenceAround(cue.Words.Start);
        var phraseStart = cue.Phrase.Start;
        if (phraseStart <= sentence.Start)
            return null;
        var comma = phraseStart - 1;
        if (text.Lower(comma) is not "," && cue.Rule is not SubjectRule.AccordingTo)
            return null;
        if (cue.Rule is SubjectRule.Shared or SubjectRule.Relative || text.IsQuoted(comma))
            return null;
        var tail = cue.Rule is SubjectRule.Inverted or SubjectRule.AccordingTo ? cue.Subject!.Value.End : cue.ContentStart;
        if (cue.Rule is SubjectRule.Adjacent or SubjectRule.Apposition && tail < sentence.End && text.Lower(tail) is not ("." or "," or "!" or "?" or ";") && !text.IsQuoted(tail))
            return null;
        var start = sentence.Start;
        if (previous is { Verb.Class: CueClass.Clause or CueClass.Asking or CueClass.AccordingTo } && previous.Words.Start >= sentence.Start)
            start = previous.Phrase.End;
        while (start < comma && !text.Tokens[start].IsWord && text.Tokens[start].Kind != TokenKind.Number && !text.IsQuoted(start))
            start++;
        return Make(text, cue, AttributionRule.ReportedBeforeCue, start, text.Lower(comma) is "," ? comma : phraseStart);
    }

    private static FoundQuote? AfterAccordingTo(MarkedText text, Cue cue)
    {
        var sentence = text.Tokenized.SentenceAround(cue.Words.Start);
        if (cue.Words.Start != sentence.Start)
            return null;
        var start = cue.Apposition is { } apposition ? apposition.End : cue.Subject!.Value.End;
        if (start >= sentence.End || text.Lower(start) is not ",")
            return null;
        return Make(text, cue, AttributionRule.ReportedAfterCue, start + 1, sentence.End);
    }

    /// <summary>A noun phrase and soon a finite verb: a clause begins here.</summary>
    private static bool BeginsClause(MarkedText text, int start, int limit)
    {
        var first = text.Tokens[start];
        if (!first.IsWord && first.Kind is not (TokenKind.Number or TokenKind.DoubleMark) && first.Lower is not "$")
            return false;
        if (Lexicon.Prepositions.Contains(first.Lower) || Verbs.LooksFinite(first) || Lexicon.Conjunctions.Contains(first.Lower))
            return false;
        for (var i = start + 1; i < limit && i < start + 18; i++)
        {
            if (text.Lower(i) is "," or ";" or ":" && i < start + 2)
                return false;
            if (Verbs.LooksFinite(text.Tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>"said the dam held and added that …": the second cue of the same subject ends the first one's content.</summary>
    private static int ClipAtNextCue(MarkedText text, int start, int end, Cue cue, Cue? next)
    {
        if (next is null || next.Words.Start >= end || next.Words.Start < start)
            return end;
        if (next.Rule == SubjectRule.Shared && next.Subject == cue.Subject)
        {
            var clip = next.Words.Start;
            while (clip > start && (text.Lower(clip - 1) is "," or "and" or "but" or "then" || text.IsAdverb(clip - 1)))
                clip--;
            return clip;
        }

        var subject = next.Subject?.Start ?? next.Words.Start;
        return subject - 2 > start && text.Lower(subject - 1) is "and" or "but" or "while" && text.Lower(subject - 2) is "," ? subject - 2 : end;
    }

    private static FoundQuote? Make(MarkedText text, Cue cue, AttributionRule rule, int start, int end)
    {
        while (end > start && (text.Lower(end - 1) is "." or "," or ";" or ":" or "!" or "?" or "—" or "–" or ")") && !text.IsQuoted(end - 1))
            end--;
        if (end <= start)
            return null;
        var range = new TokenRange(start, end);
        if (text.WordCount(range) < MinWords || IsOnlyQuoted(text, range) || !HasFiniteVerb(text, range))
            return null;
        var quote = new FoundQuote { Kind = QuoteKind.Indirect, Rule = rule, FirstToken = start, AfterToken = end, Cue = cue };
        quote.Segments.Add(text.Tokenized.SpanOf(range));
        return quote;
    }

    private static bool IsOnlyQuoted(MarkedText text, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!text.IsQuoted(i) && text.Tokens[i].IsWord)
                return false;
        }

        return true;
    }

    private static bool HasFiniteVerb(MarkedText text, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (Verbs.LooksFinite(text.Tokens[i]))
                return true;
        }

        return false;
    }
}
