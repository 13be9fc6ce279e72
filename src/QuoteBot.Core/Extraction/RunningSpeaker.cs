using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Gives a quotation without a cue of its own to the speaker who is speaking, or to the subject of a sentence.</summary>
internal sealed class RunningSpeaker(MarkedText text, CueIndex cues)
{
    /// <summary>The paragraph's last speaker, or that of the paragraph before, goes on; null when somebody else may speak.</summary>
    public FoundQuote? RunsOn(QuotedRegion region, FoundQuote? last)
    {
        var isJoined = OpensBehindAnd(region);
        if (!(isJoined || QuotePlace.OpensSentence(text, region)) || !(QuotePlace.EndsSentence(text, region) || NobodySpeaksAfter(region)) || NamesSpeaker(region))
            return null;
        if (AfterReported(region, last) is { } introduced)
            return introduced;
        if (last is null)
            return null;
        var paragraph = text.Tokenized.ParagraphOf(region.Open);
        var lastParagraph = text.Tokenized.ParagraphOf(last.AfterToken - 1);
        if (lastParagraph == paragraph)
            return BringsInOther(region, last) ? null : FoundQuote.Of(region, AttributionRule.SameParagraph, QuoteKind.Direct, runsOn: last);
        var goesOn = !isJoined && lastParagraph == paragraph - 1 && !NamesOther(last, paragraph - 1)
            && QuotePlace.IsAlone(text, region) && !QuotePlace.IsItem(text, region);
        if (!goesOn)
            return null;
        var isWhole = last.Rule is AttributionRule.SubjectCueAfter or AttributionRule.CueSubjectAfter && QuotePlace.IsWholeParagraph(text, region) && !Dialogue.MayBe(text, last, region);
        return FoundQuote.Of(region, isWhole ? AttributionRule.WholeNextParagraph : AttributionRule.NextParagraph, QuoteKind.Direct, runsOn: last);
    }

    /// <summary>The quote whose speaker may go on; null when there is none.</summary>
    /// <remarks>“…,” Ruiz said, though Vik has not called it a “hoax”. “…”: what another clause of Ruiz's sentence says that Vik did not say is said in passing.</remarks>
    public FoundQuote? Last(IReadOnlyList<FoundQuote> quotes)
    {
        if (quotes is not [.., { Kind: QuoteKind.Direct, Rule: AttributionRule.SubjectCueAfter or AttributionRule.CueSubjectAfter, Cue: { } main } whole, { Kind: QuoteKind.Partial, Cue.Subject: { } other } passing])
            return quotes.LastOrDefault();
        var sentence = text.Tokenized.SentenceAround(main.Words.Start);
        var isInPassing = sentence.Contains(passing.FirstToken)
            && Enumerable.Range(main.Words.End, Math.Max(0, other.Start - main.Words.End)).Any(i => text.Lower(i) is "though" or "although")
            && Enumerable.Range(other.End, Math.Max(0, passing.FirstToken - other.End)).Any(i => Lexicon.Negations.Contains(text.Lower(i)));
        return isInPassing ? whole : passing;
    }

    /// <summary>And “we are not done.”: a word that joins the quotation to the sentence before.</summary>
    private bool OpensBehindAnd(QuotedRegion region)
        => region.Open > 0 && text.Lower(region.Open - 1) is "and" or "but" && QuotePlace.EndsSentence(text, region) && text.Tokenized.SentenceAround(region.Open - 1).Start == region.Open - 1;

    /// <summary>"We have to go" before the tide: the reporter ends the sentence and names no other speaker.</summary>
    private bool NobodySpeaksAfter(QuotedRegion region) => cues.FirstFrom(region.After, text.Tokenized.SentenceOf(region.Open)) is null;

    /// <summary>“…,” Vik jumps in, “…,” jumped in Vik: the comma leads to a name, whatever its verb; the last speaker is not the one.</summary>
    private bool NamesSpeaker(QuotedRegion region)
    {
        if (!region.IsClosed || region.After + 1 >= text.Tokens.Count || text.Lower(region.Inner.End - 1) is not ","
            || text.Tokenized.SentenceOf(region.After) != text.Tokenized.SentenceOf(region.After - 1))
            return false;
        var at = Verbs.LooksPresent(text.Tokens[region.After]) || Verbs.IsPast(text.Lower(region.After)) ? region.After + 1 : region.After;
        if (at > region.After && text.Lower(at) is "in" or "up" or "out" or "back")
            at++;
        return at < text.Tokens.Count && text.Tokens[at] is { IsWord: true, IsCapitalised: true } && !text.IsQuoted(at) && !Lexicon.NotNames.Contains(text.Lower(at));
    }

    /// <summary>Between the last quote and this one somebody else is the subject of a sentence: "Vik shook his head."</summary>
    private bool BringsInOther(QuotedRegion region, FoundQuote last)
    {
        var start = text.Tokenized.SentenceAround(region.Open).Start;
        if (start == 0)
            return false;
        var before = text.Tokenized.SentenceAround(start - 1);
        if (before.Start < last.AfterToken || last.Cue?.Phrase is { } phrase && phrase.End > before.Start)
            return false;
        return ClauseSubjects.OfSentence(text, before, before.End) is { } subject && text.Tokens[subject.End - 1].IsCapitalised && !IsPronoun(subject)
            && !(text.Lower(subject.Start) is "the" && text.Lower(subject.End) is "is" or "was") && (last.Cue?.Subject ?? last.Subject) is { } speaker && text.Lower(subject.End - 1) != text.Lower(speaker.End - 1) && !IsPronoun(speaker);
    }

    private bool IsPronoun(TokenRange mention) => mention.Length == 1 && Lexicon.SubjectPronouns.Contains(text.Lower(mention.Start));

    /// <summary>Ruiz said the bridge was safe. "I cross it every day.": the cue of the sentence before, when it came after the last quote.</summary>
    private FoundQuote? AfterReported(QuotedRegion region, FoundQuote? last)
    {
        var sentence = text.Tokenized.SentenceAround(region.Open);
        if (sentence.Start == 0 || text.Tokenized.ParagraphOf(sentence.Start - 1) != text.Tokenized.ParagraphOf(region.Open))
            return null;
        var before = text.Tokenized.SentenceAround(sentence.Start - 1);
        if (last is not null && last.AfterToken > before.Start)
            return null;
        var cue = cues.LastBefore(before.End - 1);
        if (cue is not { Subject: { } subject, Verb.Class: CueClass.Clause or CueClass.Asking or CueClass.Naming })
            return null;
        var isLastSpeaker = IsPronoun(subject) && EndsBefore(last, before);
        return isLastSpeaker ? null : FoundQuote.Of(region, AttributionRule.SameParagraph, QuoteKind.Direct, introducedBy: cue);
    }

    /// <summary>The sentence follows the last quote's own: its pronoun is that speaker.</summary>
    private bool EndsBefore(FoundQuote? last, TokenRange sentence) =>
        last is not null && text.Tokenized.ParagraphOf(last.AfterToken - 1) == text.Tokenized.ParagraphOf(sentence.Start)
        && text.Tokenized.SentenceOf(Math.Max(last.AfterToken, last.Cue?.Phrase.End ?? 0) - 1) + 1 == text.Tokenized.SentenceOf(sentence.Start);

    /// <summary>After the last quote its paragraph goes on with sentences of the reporter's: somebody else may have come in.</summary>
    private bool NamesOther(FoundQuote last, int paragraph)
    {
        var end = text.Tokenized.Paragraphs[paragraph].End - 1;
        var after = Math.Max(last.AfterToken - 1, last.Cue?.Words.Start ?? 0);
        return text.Tokenized.SentenceOf(end) > text.Tokenized.SentenceOf(after) + 1;
    }

    /// <summary>A whole quotation in paragraphs of its own, and the next begins "She says all this …".</summary>
    public FoundQuote? SaysAllThis(QuotedRegion region)
    {
        if (!QuotePlace.IsAlone(text, region))
            return null;
        var at = text.RegionOf(region.Open);
        while (at + 1 < text.Regions.Count && text.Regions[at + 1].ContinuesPrevious)
            at++;
        var after = text.Regions[at].After;
        if (after >= text.Tokens.Count || text.Tokenized.ParagraphOf(after) != text.Tokenized.ParagraphOf(after - 1) + 1)
            return null;
        var cue = cues.FirstFrom(after, text.Tokenized.SentenceOf(after));
        return cue is { Verb.Lemma: "say" or "tell", Subject: { } subject } && subject.Start == after && IsAllThis(cue.Words.End)
            ? FoundQuote.Of(region, AttributionRule.NextParagraph, QuoteKind.Direct, introducedBy: cue)
            : null;
    }

    /// <summary>"says all this without raising her voice", "said that with a smile"; not "said this plan".</summary>
    private bool IsAllThis(int i)
    {
        if (text.Lower(i) is "all")
            i++;
        return text.Lower(i) is "this" or "that" or "so" or "it" && (text.Lower(i + 1) is "." or "," || Lexicon.Prepositions.Contains(text.Lower(i + 1)) || text.IsAdverb(i + 1));
    }

    /// <summary>Ruiz put down her glasses. "I have read it.": a whole quote after a sentence of the reporter's belongs to its subject.</summary>
    public FoundQuote? SubjectBefore(QuotedRegion region)
    {
        if (!QuotePlace.OpensSentence(text, region) || !QuotePlace.EndsSentence(text, region) || text.WordCount(region.Inner) < 3)
            return null;
        var start = text.Tokenized.SentenceAround(region.Open).Start;
        if (start == 0 || text.Tokenized.ParagraphOf(start - 1) != text.Tokenized.ParagraphOf(region.Open) || text.IsQuoted(start - 1))
            return null;
        var before = text.Tokenized.SentenceAround(start - 1);
        return ClauseSubjects.OfSentence(text, before, before.End) is { } subject
            && (text.Tokens[subject.End - 1].IsCapitalised || text.Lower(subject.Start) is "he" or "she")
            ? FoundQuote.Of(region, AttributionRule.SubjectBefore, QuoteKind.Direct, subject: subject)
            : null;
    }

    /// <summary>“It rains,” Ruiz said. But the gate is “open at last.”: a gate says nothing, so that the words are by whoever spoke in the sentence before.</summary>
    private bool IsAboutSubject(QuotedRegion region, TokenRange subject, FoundQuote last) =>
        text.Lower(region.Open - 1) is "is" or "are" or "was" or "were" && subject.End == region.Open - 1 && !Mentions.CanSpeak(text, subject)
        && (last.Cue is not null || last.RunsOn is not null) && Math.Max(last.AfterToken, last.Cue?.Phrase.End ?? 0) - 1 is var end
        && text.Tokenized.ParagraphOf(end) == text.Tokenized.ParagraphOf(region.Open) && text.Tokenized.SentenceOf(end) + 1 == text.Tokenized.SentenceOf(region.Open);

    /// <summary>The last resort: the subject of the quotation's own sentence; null when it shows none that could have said it.</summary>
    public FoundQuote? SentenceSubject(QuotedRegion region, FoundQuote? last)
    {
        var sentence = text.Tokenized.SentenceAround(region.Open);
        var subject = ClauseSubjects.OfSentence(text, sentence, region.Open);
        if (subject is { } topic && last is not null && IsAboutSubject(region, topic, last))
            return FoundQuote.Of(region, AttributionRule.SentenceSubject, QuoteKind.Partial, runsOn: last);
        var isSilent = subject is { } one && text.Lower(region.Open - 1) is ":" && !Mentions.CanSpeak(text, one)
            && text.Lower(one.End) is "is" or "are" or "was" or "were";
        return subject is not { } found || isSilent || !Mentions.IsSpeaker(text, found) ? null : FoundQuote.Of(region, AttributionRule.SentenceSubject, QuoteKind.Partial, subject: subject);
    }
}
