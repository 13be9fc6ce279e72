using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Ties a quotation to a phrase without a verb that says whose words it has: "in Ruiz's words", "as Ruiz put it", "Ruiz's claim that", "for Ruiz, it's".</summary>
internal sealed class InWordsOf(MarkedText text)
{
    /// <summary>A name with its titles; a longer phrase is a clause.</summary>
    private const int LongestName = 8;

    /// <summary>"As Ruiz put it to the Bell in May": a longer occasion is a clause.</summary>
    private const int MaxOccasion = 20;

    /// <summary>"As Ana Ruiz put it in May, …", "…, as Ana Ruiz once put it": the words are hers, whoever else speaks in the sentence; null for another sentence.</summary>
    public FoundQuote? AsPut(QuotedRegion region)
    {
        var sentence = text.Tokenized.SentenceAround(region.Open);
        if ((PutBefore(region, sentence) ?? PutAfter(region, sentence)) is not { } put)
            return null;
        var end = put;
        while (end > sentence.Start && (text.IsAdverb(end - 1) || text.Lower(end - 1) is "once" or "has" or "had"))
            end--;
        var owner = text.Lower(end - 1) is "," && Appositions.Before(text, end - 1, sentence) is { } found ? found.Mention : NounPhrases.EndingBefore(text, end, sentence.Start);
        if (owner.Length == 0 || owner.Start <= sentence.Start || text.Lower(owner.Start - 1) is not "as")
            return null;
        var isWhole = text.Tokens[region.Inner.Start].IsCapitalised && QuotePlace.HasVerb(text, region);
        return FoundQuote.Of(region, AttributionRule.InWordsOf, isWhole ? QuoteKind.Direct : QuoteKind.Partial, subject: owner);
    }

    /// <summary>The verb of "as Ruiz put it, “…”", with an occasion at most between it and the quotation.</summary>
    private int? PutBefore(QuotedRegion region, TokenRange sentence)
    {
        for (var i = region.Open - 1; i > Math.Max(sentence.Start, region.Open - MaxOccasion) && !text.IsQuoted(i) && !Verbs.LooksFinite(text.Tokens[i]); i--)
        {
            if (IsPut(i - 1))
                return i - 1;
        }

        return null;
    }

    private int? PutAfter(QuotedRegion region, TokenRange sentence)
    {
        var start = region.After < text.Tokens.Count && text.Lower(region.After) is "," ? region.After + 1 : region.After;
        if (text.Lower(start) is not "as")
            return null;
        for (var i = start + 2; i < Math.Min(sentence.End, start + LongestName) && !text.IsQuoted(i); i++)
        {
            if (IsPut(i))
                return i;
        }

        return null;
    }

    private bool IsPut(int i) => text.Lower(i) is "put" or "puts" && text.Lower(i + 1) is "it";

    /// <summary>"Ruiz's old claim that “…”", "Ruiz's remark, made in May, that “…”": hers, whoever else speaks in the sentence.</summary>
    public FoundQuote? OfUtterance(QuotedRegion region)
    {
        var noun = region.Open - 2;
        if (noun < 1 || text.Lower(region.Open - 1) is not "that")
            return null;
        var sentence = text.Tokenized.SentenceAround(region.Open);
        if (text.Lower(noun) is ",")
            noun = BeforeAside(noun, sentence.Start);
        if (noun <= sentence.Start || !Utterances.Contains(text.Lower(noun)) || OpensWithVerb(region))
            return null;
        var possessive = noun - 1;
        while (possessive > Math.Max(sentence.Start, noun - 1 - MaxAdjectives) && !IsPossessive(possessive))
        {
            // "Ruiz's call with a pledge that": another's pledge.
            if (!text.Tokens[possessive].IsWord && text.Tokens[possessive].Kind != TokenKind.Number || Lexicon.Prepositions.Contains(text.Lower(possessive)) || Lexicon.Determiners.Contains(text.Lower(possessive)) || Lexicon.Conjunctions.Contains(text.Lower(possessive)))
                return null;
            possessive--;
        }

        if (!IsPossessive(possessive))
            return null;
        var owner = BehindPreposition(NounPhrases.EndingBefore(text, possessive, sentence.Start));
        return owner.Length is > 0 and <= LongestName && IsSomebody(owner) && !IsSaidBefore(owner, sentence) ? FoundQuote.Of(region, AttributionRule.InWordsOf, QuoteKind.Partial, subject: owner) : null;
    }

    private bool IsPossessive(int i) => text.Lower(i) is "'s" || text.Lower(i) is "'" or "’" && !text.Tokens[i].SpaceBefore && i > 0 && text.Lower(i - 1).EndsWith('s');

    /// <summary>"a remark that “made my blood boil”": the words are about it.</summary>
    private bool OpensWithVerb(QuotedRegion region)
    {
        var first = region.Inner.Start;
        while (first + 1 < region.Inner.End && text.IsAdverb(first))
            first++;
        return Verbs.LooksFinite(text.Tokens[first]) || text.Lower(first) is "hurt" or "hit" or "got" or "broke" or "made";
    }

    /// <summary>Not "it's a claim", "anybody's claim", "Monday's statement", "last night's".</summary>
    private bool IsSomebody(TokenRange owner)
    {
        var last = text.Lower(owner.End - 1);
        return last is not ("it" or "that" or "there" or "this" or "yesterday" or "today" or "night" or "morning" or "week" or "month" or "year")
            && !Lexicon.Days.Contains(last) && !Lexicon.IndefinitePronouns.Contains(last) && !(owner.Length == 1 && Lexicon.Months.Contains(last));
    }

    /// <summary>"Vik said after Ruiz's testimony that “…”", "was so hurt by Ruiz's remark that “…”": what follows is Vik's, or what came of it.</summary>
    private bool IsSaidBefore(TokenRange owner, TokenRange sentence) =>
        Enumerable.Range(sentence.Start, owner.Start - sentence.Start).Any(i => !text.IsQuoted(i)
            && (text.Lower(i) is "so" or "such" || CueVerbs.TryGet(text.Lower(i), out var verb) && verb is { Class: CueClass.Clause, Form: VerbForm.Past or VerbForm.ThirdPerson }));

    /// <summary>"contrary to Ruiz", "new meaning to Ruiz": Ruiz; "the mayor of Vik" is one.</summary>
    private TokenRange BehindPreposition(TokenRange phrase)
    {
        for (var i = phrase.End - 2; i >= phrase.Start; i--)
        {
            if (Lexicon.Prepositions.Contains(text.Lower(i)) && text.Lower(i) is not "of")
                return new TokenRange(i + 1, phrase.End);
        }

        return phrase;
    }

    /// <summary>The word before the comma that opens an aside; -1 for none.</summary>
    private int BeforeAside(int comma, int floor)
    {
        for (var i = comma - 1; i > Math.Max(floor, comma - MaxOccasion) && !text.IsQuoted(i); i--)
        {
            if (text.Lower(i) is ",")
                return i - 1;
        }

        return -1;
    }

    /// <summary>"most widely mocked": more words between owner and thing are another phrase.</summary>
    private const int MaxAdjectives = 3;

    private static readonly FrozenSet<string> Utterances = WordSet.Of("remark claim promise statement assertion comment vow warning line contention argument suggestion insistence declaration admission complaint assurance pledge observation quip allegation announcement prediction quote proclamation boast charge accusation concession acknowledgment acknowledgement testimony");

    /// <summary>"in the words of Ruiz": hers, whoever says so.</summary>
    public FoundQuote? Beside(QuotedRegion region) => Quoted(region, BeforeWords(region, text.Tokenized.SentenceAround(region.Open)));

    /// <summary>Null when the quotation's sentence has no such phrase.</summary>
    public FoundQuote? Of(QuotedRegion region) => Quoted(region, AfterFor(region, text.Tokenized.SentenceAround(region.Open)));

    private static FoundQuote? Quoted(QuotedRegion region, TokenRange? subject) =>
        subject is null ? null : FoundQuote.Of(region, AttributionRule.InWordsOf, QuoteKind.Partial, subject: subject);

    /// <summary>"in Ruiz's words, …", "…, in the words of Ruiz": beside the quotation, or a few words before it.</summary>
    private TokenRange? BeforeWords(QuotedRegion region, TokenRange sentence)
    {
        for (var i = Math.Max(sentence.Start, region.Open - LongestName); i < Math.Min(sentence.End, region.After + LongestName); i++)
        {
            if (text.IsQuoted(i) || text.Lower(i) is not ("words" or "phrase"))
                continue;
            if (text.Lower(i + 1) is "of" && text.Lower(i - 2) is "in")
                return NounPhrases.StartingAt(text, i + 2, sentence.End) is { Length: > 0 and <= LongestName } after ? after : null;
            var owner = NounPhrases.EndingBefore(text, i, sentence.Start);
            if (owner.Length > 1 && text.Lower(owner.Start - 1) is "in" && text.Lower(owner.End - 1) is "'s" or "'" or "’")
                return new TokenRange(owner.Start, owner.End - 1);
        }

        return null;
    }

    /// <summary>"For Ana Ruiz, it's …": the sentence is hers.</summary>
    private TokenRange? AfterFor(QuotedRegion region, TokenRange sentence)
    {
        if (text.Lower(sentence.Start) is not ("for" or "to") || text.IsQuoted(sentence.Start))
            return null;
        var name = NounPhrases.StartingAt(text, sentence.Start + 1, region.Open);
        var isNamed = name.Length is > 0 and <= LongestName && text.Tokens[name.End - 1].IsCapitalised;
        return isNamed && text.Lower(name.End) is "," && text.Lower(name.End + 1) is "it" or "this" or "that" or "it's" or "that's" ? name : null;
    }
}
