using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Ties a quotation to what introduces it with a colon: a sentence, a name, the end of the paragraph before.</summary>
internal sealed class Introduction(MarkedText text, CueIndex cues)
{
    /// <summary>"Mayor Ana Ruiz:" — a longer line before a colon is a sentence.</summary>
    private const int LongestLabel = 4;

    /// <summary>"on the future of the harbour board": what is longer is a clause.</summary>
    private const int LongestTopic = 10;

    /// <summary>A name with its titles; a longer phrase before a colon is no name.</summary>
    private const int LongestName = 6;

    /// <summary>"a sentence of Ana Ruiz, the novelist, from “…”": a name further from the colon is another thought.</summary>
    private const int LongestSource = 24;

    /// <summary>Null when no colon stands before the quotation, or nobody is named before it.</summary>
    public FoundQuote? Of(QuotedRegion region)
    {
        if (QuotePlace.IsAlone(text, region) && text.Tokenized.ParagraphOf(region.Open) is > 0 and var paragraph)
        {
            var previous = text.Tokenized.Paragraphs[paragraph - 1];
            if (paragraph > 1 && IsOfPage(previous))
                previous = text.Tokenized.Paragraphs[paragraph - 2];
            if (text.Lower(previous.End - 1) is not ":")
                return null;
            var last = text.Tokenized.SentenceAround(previous.End - 1);
            return FromIntroduction(region, last, previous.End - 1);
        }

        return text.Lower(region.Open - 1) is ":"
            ? FromIntroduction(region, text.Tokenized.SentenceAround(region.Open), region.Open - 1)
            : null;
    }

    /// <summary>"Advertisement:", which stands between what introduces a quotation and the quotation.</summary>
    private bool IsOfPage(TokenRange paragraph) => PageLabels.Is(text, paragraph) && text.Lower(paragraph.Start) is "advertisement" or "sponsored";

    private FoundQuote? FromIntroduction(QuotedRegion region, TokenRange sentence, int colon)
    {
        if ((WordsOf(sentence, colon) ?? Issuer(sentence, colon)) is { } author)
            return FoundQuote.Of(region, AttributionRule.Colon, QuoteKind.Direct, subject: author);
        if (cues.LastBefore(colon) is { } cue)
        {
            return ClauseSubjects.OfNewClause(text, sentence, cue, colon) is { } other
                ? FoundQuote.Of(region, AttributionRule.Colon, QuoteKind.Direct, subject: other)
                : FoundQuote.Of(region, AttributionRule.Colon, QuoteKind.Direct, cue);
        }

        var subject = BeforeColon(sentence, colon) ?? ClauseSubjects.OfSentence(text, sentence, colon) ?? Putter(sentence, colon);
        if (subject is { } one && !Mentions.CanSpeak(text, one) && !Reads(colon - 1))
            return null;
        if (subject is null && colon - sentence.Start is > 0 and <= LongestLabel)
        {
            var whole = NounPhrases.EndingBefore(text, colon, sentence.Start);
            // "Added a town source:"
            if (whole.Length > 2 && Adding.Contains(text.Lower(whole.Start)) && text.Lower(whole.Start + 1) is "a" or "an" or "the" or "one" && whole with { Start = whole.Start + 1 } is var who && IsSomebody(who))
                return FoundQuote.Of(region, AttributionRule.Colon, QuoteKind.Direct, subject: who);
            subject = IsCapitalised(whole) && !IsHeading(whole) && IsSomebody(whole) ? whole : null;
        }

        subject ??= Label(sentence, colon);
        return subject is null ? null : FoundQuote.Of(region, AttributionRule.Colon, QuoteKind.Direct, subject: subject);
    }

    /// <summary>Behind them stands who spoke, and nobody spoken to.</summary>
    private static readonly FrozenSet<string> Adding = WordSet.Of("added said continued mused noted wrote tweeted concluded explained observed joked quipped remarked");

    /// <summary>"According to Ruiz, Vik made the following statement in May:" gives Vik's words.</summary>
    private TokenRange? Issuer(TokenRange sentence, int colon)
    {
        for (var i = colon - 2; i > sentence.Start + 1; i--)
        {
            if (text.Lower(i) is "following" && text.Lower(i + 1) is "statement" or "remark" or "remarks" or "comment" or "comments" or "message" && text.Lower(i - 1) is "the" && text.Lower(i - 2) is "made" or "issued" or "released" or "gave" or "posted" && !text.IsQuoted(i))
                return NounPhrases.EndingBefore(text, i - 2, sentence.Start) is { Length: > 0 } who && !text.IsQuoted(who.Start) ? who : null;
        }

        return null;
    }

    /// <summary>"Ana Ruiz put the pledge in perspective:"; of "put" no form tells whether it is finite.</summary>
    private TokenRange? Putter(TokenRange sentence, int colon)
    {
        for (var i = colon - 2; i > Math.Max(sentence.Start, colon - LongestName * 2); i--)
        {
            if (text.Lower(i) is "put" or "puts" && !text.IsQuoted(i))
                return Lexicon.Prepositions.Contains(text.Lower(colon - 2)) && NounPhrases.EndingBefore(text, i, sentence.Start) is { Length: > 0 } who && text.Tokens[who.End - 1].IsCapitalised ? who : null;
        }

        return null;
    }

    /// <summary>"The first sentence of the appeal is:": the words are those of a thing that cannot speak otherwise.</summary>
    private bool Reads(int verb) => text.Lower(verb) is "is" or "are" or "was" or "were" or "reads" or "read";

    /// <summary>"stands a sentence of Ana Ruiz, the novelist, from “The Long Night”:" names whose words follow.</summary>
    private TokenRange? WordsOf(TokenRange sentence, int colon)
    {
        for (var i = Math.Max(sentence.Start, colon - LongestSource); i < colon - 2; i++)
        {
            if ((Quoted(i, colon) ?? Reacted(i, colon)) is { } quoted)
                return quoted;
            if (text.IsQuoted(i) || text.Lower(i) is not ("sentence" or "line" or "lines" or "passage" or "verse" or "words" or "remark") || text.Lower(i + 1) is not ("of" or "by"))
                continue;
            var author = NounPhrases.StartingAt(text, i + 2, colon);
            if (IsCapitalised(author) && Reads(colon - 1) && author.End == colon - 1)
                return Owner(author);
            return (IsCapitalised(author) || author.Length > 1 && text.Lower(author.Start) is "the" && text.Tokens[author.Start + 1].IsCapitalised) && author.Length <= LongestName && HasNoVerb(author.End, colon) ? author : null;
        }

        return null;
    }

    /// <summary>"the first line of Ruiz's letter is:": Ruiz; null where the phrase is no document of somebody's.</summary>
    private TokenRange? Owner(TokenRange author)
    {
        if (!Lexicon.DocumentNouns.Contains(text.Lower(author.End - 1)) && text.Lower(author.End - 1) is not ("claim" or "speech"))
            return null;
        for (var i = author.End - 2; i > author.Start; i--)
        {
            if (text.Lower(i) is "'s")
                return new TokenRange(author.Start, i);
        }

        return null;
    }

    /// <summary>"a post that quoted the poet Ana Ruiz:" gives her words, not the poster's.</summary>
    private TokenRange? Quoted(int verb, int colon)
    {
        if (text.Lower(verb) is not ("quoted" or "quotes") || text.Lower(verb - 1) is not ("that" or "which"))
            return null;
        var author = NounPhrases.StartingAt(text, verb + 1, colon);
        return author.Length > 0 && author.End == colon && text.Tokens[colon - 1].IsCapitalised ? author : null;
    }

    /// <summary>"Ruiz drew some flak from the Bell, a magazine:" gives the magazine's words, not hers.</summary>
    private TokenRange? Reacted(int noun, int colon)
    {
        if (text.IsQuoted(noun) || !Reactions.Contains(text.Lower(noun)) || !IsReceived(noun))
            return null;
        var from = noun + 1;
        while (from < colon && (text.IsAdverb(from) || text.Lower(from) is "as" or "well"))
            from++;
        var author = text.Lower(from) is "from" ? NounPhrases.StartingAt(text, from + 1, colon) : default;
        return author.Length > 0 && HasNoVerb(author.End, colon)
            && !Enumerable.Range(author.End, colon - author.End).Any(i => text.Lower(i) is "from" or "by") ? author : null;
    }

    /// <summary>"drew some flak", "brought scorn from two skippers and a dry reply"; who "brushed off criticism" answers it.</summary>
    private bool IsReceived(int noun)
    {
        for (var i = noun - 1; i >= 0 && noun - i <= MaxReactions && text.Tokens[i].IsWord && text.Tokenized.SentenceOf(i) == text.Tokenized.SentenceOf(noun); i--)
        {
            if (Receiving.Contains(text.Lower(i)))
                return true;
            if (Lexicon.Prepositions.Contains(text.Lower(i)) && text.Lower(i) is not "from" || Verbs.LooksFinite(text.Tokens[i]) && !Reactions.Contains(text.Lower(i)))
                return false;
        }

        return false;
    }

    private static readonly FrozenSet<string> Receiving = WordSet.Of("drew draws drawn get got gets gotten brought brings earned earns won received receives provoked prompted sparked attracted");

    /// <summary>"brought scorn from two skippers and a dry reply": no more words stand between.</summary>
    private const int MaxReactions = 9;

    private static readonly FrozenSet<string> Reactions = WordSet.Of("flak criticism praise ridicule scorn pushback applause condemnation rebuke backlash answer response reply retort rejoinder");

    private bool HasNoVerb(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!text.IsQuoted(i) && Verbs.LooksFinite(text.Tokens[i]))
                return false;
        }

        return true;
    }

    /// <summary>"a statement by its chairman, Ana Ruiz:" names the speaker last.</summary>
    private TokenRange? BeforeColon(TokenRange sentence, int colon)
    {
        var phrase = NounPhrases.EndingBefore(text, colon, sentence.Start);
        if (phrase.Length is 0 or > LongestName || phrase.Start <= sentence.Start)
            return null;
        if (text.Lower(phrase.Start - 1) is "from" && phrase.Start - sentence.Start <= 2 && Lexicon.DocumentNouns.Contains(text.Lower(phrase.End - 1)))
            return phrase;
        if (!text.Tokens[phrase.End - 1].IsCapitalised)
            return null;
        if (text.Lower(phrase.Start - 1) is "by" or "from" or "-" or "–" or "—")
            return phrase;
        if (text.Lower(phrase.Start - 1) is not ",")
            return null;
        var explained = NounPhrases.EndingBefore(text, phrase.Start - 1, sentence.Start);
        for (var i = Math.Max(sentence.Start, explained.Start - 1); i < explained.End; i++)
        {
            if (text.Lower(i) is "by" or "from")
                return phrase;
        }

        return null;
    }

    /// <summary>"- Ana Ruiz, the mayor: …": a name with its explanation, and no verb.</summary>
    private TokenRange? Label(TokenRange sentence, int colon)
    {
        var start = sentence.Start;
        while (start < colon && !text.Tokens[start].IsWord)
            start++;
        var phrase = NounPhrases.StartingAt(text, start, colon);
        var isNamed = IsCapitalised(phrase) && !IsHeading(phrase) && IsSomebody(phrase);
        // "Mayor Ruiz on the flood:"
        var hasTopic = phrase.Length > 1 && Enumerable.Range(phrase.Start, phrase.Length).All(i => text.Tokens[i].IsCapitalised) && IsTitledOrNamed(phrase) && text.Lower(phrase.End) is "on" or "about" && colon - phrase.End <= LongestTopic && HasNoVerb(phrase.End, colon);
        return isNamed && (hasTopic || text.Lower(phrase.End) is "," or ":" or "(") ? phrase : null;
    }

    /// <summary>"Rep. Ana Ruiz", "Mayor Ruiz", "Ana Lindqvist"; not "Chapter Nine", "Bus Driver".</summary>
    private bool IsTitledOrNamed(TokenRange phrase) =>
        text.Lower(phrase.Start).EndsWith('.') || Mentions.IsRole(text.Lower(phrase.Start)) || text.Lower(phrase.Start) is "sen" or "rep" or "gov" or "speaker" or "mr" or "mrs" or "ms" or "dr" || FirstNameList.Contains(text.Lower(phrase.Start));

    /// <summary>"the one catch", "its most telling finding": what is so told says nothing.</summary>
    private bool IsSomebody(TokenRange phrase) =>
        phrase.Length == 0 || !(Lexicon.Determiners.Contains(text.Lower(phrase.Start)) && Topics.Contains(text.Lower(phrase.End - 1)));

    private static readonly FrozenSet<string> Topics = WordSet.Of("catch twist problem trouble result results reason question point rub lesson takeaway upshot irony kicker difference finding findings detail details motto title slogan headline evidence bar conclusion");

    private bool IsCapitalised(TokenRange phrase) => phrase.Length > 0 && text.Tokens[phrase.Start].IsCapitalised;

    /// <summary>Several words in capitals: a heading, not a name.</summary>
    private bool IsHeading(TokenRange phrase) => phrase.Length > 2 && text.TextOf(phrase) is var printed && printed == printed.ToUpperInvariant();
}
