using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Finds reported speech: the clause that a cue takes, without quotation marks of its own.</summary>
internal static class ReportedSpeech
{
    /// <summary>A clause of fewer words says too little to be looked up.</summary>
    private const int MinWords = 4;

    /// <summary>A clause of which more is quoted says nothing beyond its quotation, which is a quote of its own.</summary>
    private const double MaxQuotedShare = 0.85;

    /// <summary>"As the Bell reported late on Monday": its comma comes soon.</summary>
    private const int MaxOpening = 20;

    /// <summary>"Mayor Ana Ruiz had told her."</summary>
    private const int MaxTelling = 8;

    /// <summary>Indirect quotes in the order of their cues.</summary>
    /// <remarks>A clause with quoted words inside is returned too: the quoted words are quotes of their own.</remarks>
    public static IReadOnlyList<FoundQuote> Find(MarkedText text, IReadOnlyList<Cue> cues)
    {
        var found = new List<FoundQuote>();
        FoundQuote? last = null;
        for (var i = 0; i < cues.Count; i++)
        {
            if (IsUnsaid(text, cues[i]) || IsAside(text, cues[i]) || Of(text, cues, i, last) is not { } quote)
                continue;
            found.Add(quote);
            last = quote;
        }

        return found;
    }

    /// <summary>"Vik — who claims that it is late — left": a remark beside another's story, in which nobody has the word.</summary>
    private static bool IsAside(MarkedText text, Cue cue) => cue is { Rule: SubjectRule.Relative, Subject: { } pronoun } && text.Lower(pronoun.Start - 1) is "—" or "–" or "--";

    /// <summary>"did not say why", "neither officer indicated that", and what the author says: no statement of anybody's; but a denial is one.</summary>
    private static bool IsUnsaid(MarkedText text, Cue cue) =>
        (cue.Stance.HasFlag(Stance.Denies) && cue.Verb.Lemma is not ("deny" or "refute"))
        || (cue.Subject is { } subject && text.Lower(subject.Start) is "neither" or "no" or "nobody" or "none" or "i" or "you");

    /// <param name="last">The last reported speech before.</param>
    private static FoundQuote? Of(MarkedText text, IReadOnlyList<Cue> cues, int at, FoundQuote? last)
    {
        var cue = cues[at];
        if (cue.Verb.Class is CueClass.AccordingTo)
            return AfterAccordingTo(text, cue) ?? AroundCue(text, cue, last) ?? BeforeCue(text, cues, at, last);
        if (cue.Verb.Class is not (CueClass.Clause or CueClass.Asking) || cue.Verb.Complement is Complement.Thought)
            return null;
        if (!StandsAfterContent(text, cue))
            return AfterCue(text, cues, at);
        return AsReported(text, cue) ?? AroundCue(text, cue, last) ?? AfterCue(text, cues, at) ?? BeforeCue(text, cues, at, last);
    }

    /// <summary>The verb is one that may stand after its content: "prices rise, he notes", but not "it rose, he held".</summary>
    private static bool StandsAfterContent(MarkedText text, Cue cue) =>
        cue.Verb.Class is CueClass.Clause && cue.Verb.Complement is Complement.Bare && (cue.Verb.Lemma is not "point" || text.Lower(cue.Words.End) is "out");

    /// <summary>Ruiz said (that) prices would rise; Ruiz asked whether they would.</summary>
    private static FoundQuote? AfterCue(MarkedText text, IReadOnlyList<Cue> cues, int at)
    {
        var cue = cues[at];
        if (cue.Rule == SubjectRule.Inverted)
            return null;
        var sentence = text.Tokenized.SentenceAround(cue.Words.Start);
        if (Complements.StartOf(text, cue, sentence.End) is not { } start)
            return null;
        var end = Math.Min(Complements.EndOf(text, start, sentence.End, cues, at), LeadingClauses.EndOfComparison(text, cue) ?? int.MaxValue);
        if (IsTelling(text, start, end))
            return null;
        return Make(text, cue, AttributionRule.ReportedAfterCue, start, end, true);
    }

    /// <summary>"…," Ruiz said Vik told her: that she was told is not what is reported.</summary>
    private static bool IsTelling(MarkedText text, int start, int end)
    {
        var last = end - 1;
        while (last > start && text.Lower(last) is "." or ",")
            last--;
        return end - start <= MaxTelling && text.IsObjectPronoun(last) && CueVerbs.TryGet(text.Lower(last - 1), out var verb) && verb.Lemma is "tell";
    }

    /// <summary>In the end, Ruiz said, prices will rise: one statement on both sides of its attribution.</summary>
    private static FoundQuote? AroundCue(MarkedText text, Cue cue, FoundQuote? last)
    {
        if (cue.Rule is not (SubjectRule.Adjacent or SubjectRule.Inverted or SubjectRule.Apposition or SubjectRule.AccordingTo))
            return null;
        var sentence = text.Tokenized.SentenceAround(cue.Words.Start);
        var before = text.Lower(cue.Phrase.Start - 1) is "as" ? cue.Phrase.Start - 2 : cue.Phrase.Start - 1;
        var after = cue.Rule switch
        {
            SubjectRule.Inverted => cue.Phrase.End,
            SubjectRule.AccordingTo => cue.Apposition?.End ?? cue.Phrase.End,
            _ => cue.ContentStart,
        };
        if (before <= sentence.Start || after + 1 >= sentence.End || text.Lower(after) is not "," || !(text.Lower(before) is "," || text.IsQuoted(before)))
            return null;
        var start = Math.Max(sentence.Start, last?.AfterToken ?? 0);
        var (first, second) = (Clauses.Trim(text, start, before + 1), Clauses.Trim(text, after + 1, sentence.End));
        var words = text.WordCount(first) + text.WordCount(second);
        if (start > before || first.Length <= 0 || second.Length <= 0 || words < MinWords || text.IsQuoted(after + 1) || !GoesOn(text, first, second))
            return null;
        return first.Length == 1 && Lexicon.Conjunctions.Contains(text.Lower(first.Start))
            ? Quote(text, cue, AttributionRule.ReportedAfterCue, second)
            : Quote(text, cue, AttributionRule.ReportedAfterCue, first, second);
    }

    /// <summary>As the Bell reported on Monday, prices will rise: the clause after the comma.</summary>
    private static FoundQuote? AsReported(MarkedText text, Cue cue)
    {
        var sentence = text.Tokenized.SentenceAround(cue.Words.Start);
        if (cue.Rule is not SubjectRule.Adjacent || text.Lower(cue.Phrase.Start - 1) is not "as" || cue.Phrase.Start - 2 > sentence.Start)
            return null;
        for (var i = cue.Words.End; i + 1 < sentence.End && i < cue.Words.End + MaxOpening && !text.IsQuoted(i); i++)
        {
            if (text.Lower(i) is ",")
                return Make(text, cue, AttributionRule.ReportedAfterCue, i + 1, sentence.End, false);
        }

        return null;
    }

    /// <summary>What follows the attribution belongs to the statement: the verb of its subject, or the clause that an opening stands before.</summary>
    private static bool GoesOn(MarkedText text, TokenRange first, TokenRange second)
    {
        if (Verbs.LooksFinite(text.Tokens[second.Start]) && !text.IsQuoted(second.Start))
            return !MayBeTail(text, second.Start) && !CueVerbs.TryGet(text.Lower(second.Start), out _);
        if (Clauses.IsOnlyQuoted(text, first) || IsTail(text, second.Start))
            return false;
        if (text.Lower(second.Start) is "because" or "so" or "since" or "unless" or "if" or "including" or "ever" or "even")
            return true;
        return (Clauses.IsOpening(text, first) || !Clauses.HasMainVerb(text, first))
            && (Clauses.HasFiniteVerb(text, second) || Clauses.HasPresentVerb(text, second));
    }

    /// <summary>", compared with": an -ed word of a tail.</summary>
    private static bool MayBeTail(MarkedText text, int start) => Verbs.IsPast(text.Lower(start)) && Lexicon.Prepositions.Contains(text.Lower(start + 1));

    /// <summary>A relative clause, an age, a participle or a new clause of the reporter's begins here.</summary>
    private static bool IsTail(MarkedText text, int start)
    {
        var word = text.Lower(start);
        return Clauses.IsRelative(word)
            || word is "where" or "and" or "but" or "as" or "while" or "when" or "although" or "though" or "only" or "according"
            || word is "after" or "before" or "during" or "going"
            || (text.Tokens[start].Kind == TokenKind.Number && text.Lower(start + 1) is ",")
            || (CueVerbs.TryGet(word, out var verb) && verb.Form is VerbForm.Gerund);
    }

    /// <summary>Prices will rise, Ruiz said. Prices will rise, according to Ruiz.</summary>
    private static FoundQuote? BeforeCue(MarkedText text, IReadOnlyList<Cue> cues, int at, FoundQuote? last)
    {
        var cue = cues[at];
        var sentence = text.Tokenized.SentenceAround(cue.Words.Start);
        var phraseStart = cue.Phrase.Start;
        if (phraseStart <= sentence.Start)
            return null;
        var comma = phraseStart - 1;
        if (text.Lower(comma) is not "," && cue.Rule is not SubjectRule.AccordingTo)
            return null;
        if (cue.Rule is SubjectRule.Shared or SubjectRule.Relative || text.IsQuoted(comma))
            return null;
        if (at > 0 && cues[at - 1].Words.Start >= sentence.Start && FollowsQuotation(text, cues[at - 1]))
            return null;
        var start = Math.Max(sentence.Start, last?.AfterToken ?? 0);
        while (start < comma && !text.Tokens[start].IsWord && text.Tokens[start].Kind != TokenKind.Number && !text.IsQuoted(start))
            start++;
        var clause = new TokenRange(start, text.Lower(comma) is "," ? comma : phraseStart);
        if (IsQuestion(text, clause) || !Clauses.HasMainVerb(text, clause) || !EndsAttribution(text, cue, clause, sentence.End))
            return null;
        return Make(text, cue, AttributionRule.ReportedBeforeCue, clause.Start, clause.End, false);
    }

    /// <summary>"Asked whether prices would rise, Ruiz said": what somebody was asked is no statement of who answers, unless a clause of its own follows.</summary>
    private static bool IsQuestion(MarkedText text, TokenRange clause)
    {
        var at = text.Lower(clause.Start) is "when" or "if" or "after" ? clause.Start + 1 : clause.Start;
        while (text.IsAdverb(at) || text.Lower(at) is "being")
            at++;
        if (text.Lower(at) is not ("asked" or "questioned" or "pressed"))
            return false;
        for (var i = at + 1; i + 1 < clause.End; i++)
        {
            if (text.Lower(i) is "," && Clauses.BeginsAt(text, i + 1, clause.End))
                return false;
        }

        return true;
    }

    /// <summary>"…," Ruiz said.</summary>
    private static bool FollowsQuotation(MarkedText text, Cue cue)
    {
        var before = cue.Phrase.Start - 1;
        return before > 0 && (text.IsQuoted(before) || (text.Lower(before) is "," && text.IsQuoted(before - 1)));
    }

    /// <summary>The attribution ends after its cue; or only an occasion follows, and what stands before is more than an opening.</summary>
    private static bool EndsAttribution(MarkedText text, Cue cue, TokenRange clause, int limit)
    {
        var tail = cue.ContentStart;
        if (cue.Rule is not (SubjectRule.Adjacent or SubjectRule.Apposition) || tail >= limit)
            return true;
        var word = text.Lower(tail);
        if (word is "." or "," or "!" or "?" or ";" or "—" or "–")
            return true;
        return (word is "while" or "when" || Lexicon.Prepositions.Contains(word)) && Clauses.HasMainVerb(text, Clauses.AfterOpening(text, clause));
    }

    /// <summary>According to Ruiz, prices will rise.</summary>
    private static FoundQuote? AfterAccordingTo(MarkedText text, Cue cue)
    {
        var sentence = text.Tokenized.SentenceAround(cue.Words.Start);
        var before = cue.Words.Start - 1;
        var opens = before < sentence.Start || (before == sentence.Start && Lexicon.Conjunctions.Contains(text.Lower(before)));
        var isSecond = !opens && IsSecond(text, before, sentence.Start);
        if (!opens && !isSecond && text.Lower(before) is not (":" or "—"))
            return null;
        var source = cue.Subject!.Value.End;
        var comma = EndOfSource(text, cue.Apposition?.End ?? source, sentence.End);
        // ", thinking of a crew" up to the end tells no more of the source.
        if (comma < 0 && isSecond)
            comma = EndOfSource(text, source, sentence.End);
        return comma < 0 ? null : Make(text, cue, AttributionRule.ReportedAfterCue, comma + 1, sentence.End, true);
    }

    /// <summary>"The mayor left and, according to Ruiz, took the boat": only the second thing is by the source.</summary>
    private static bool IsSecond(MarkedText text, int before, int limit)
    {
        var joining = text.Lower(before) is "," ? before - 1 : before;
        return joining > limit && text.Lower(joining) is "and" or "but";
    }

    /// <summary>The comma behind the source, which may go on; -1 when a clause begins before one.</summary>
    /// <remarks>"researchers at the institute in Oslo", "the Board (HSB) and the Union (ULW)".</remarks>
    private static int EndOfSource(MarkedText text, int start, int limit)
    {
        var depth = 0;
        for (var i = start; i < Math.Min(limit, start + MaxOpening) && !text.IsQuoted(i); i++)
        {
            depth += text.Lower(i) switch { "(" => 1, ")" => -1, _ => 0 };
            if (depth <= 0 && text.Lower(i) is ",")
                return i;
            if (depth <= 0 && Verbs.LooksFinite(text.Tokens[i]))
                return -1;
        }

        return -1;
    }

    /// <param name="isSurelyClause">"that" or a question word opens it, so that a verb need not be recognised.</param>
    private static FoundQuote? Make(MarkedText text, Cue cue, AttributionRule rule, int start, int end, bool isSurelyClause)
    {
        end = Clauses.BeforeAuthor(text, start, end);
        while (end > start && (text.Lower(end - 1) is "." or "," or ";" or ":" or "!" or "?" or "—" or "–" or ")") && !text.IsQuoted(end - 1))
            end--;
        if (end <= start)
            return null;
        var range = new TokenRange(start, end);
        if (text.WordCount(range) < MinWords || IsNearlyAllQuoted(text, range) || !(isSurelyClause || Clauses.HasFiniteVerb(text, range)))
            return null;
        return Quote(text, cue, rule, range);
    }

    private static bool IsNearlyAllQuoted(MarkedText text, TokenRange range)
    {
        var quoted = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            if (text.IsQuoted(i))
                quoted++;
        }

        return quoted > MaxQuotedShare * range.Length || Clauses.IsOnlyQuoted(text, range);
    }

    private static FoundQuote Quote(MarkedText text, Cue cue, AttributionRule rule, params ReadOnlySpan<TokenRange> segments)
    {
        var quote = new FoundQuote { Kind = QuoteKind.Indirect, Rule = rule, FirstToken = segments[0].Start, AfterToken = segments[^1].End, Cue = cue };
        foreach (var segment in segments)
            quote.Segments.Add(text.Tokenized.SpanOf(segment));
        return quote;
    }
}
