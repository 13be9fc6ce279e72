using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Marks;

/// <summary>Tells speech from scare quotes, titles, slogans and ballots.</summary>
internal static class SpeechFilter
{
    /// <summary>Yes and no of a ballot, and what buttons show: "like", "subscribe".</summary>
    private static readonly FrozenSet<string> Choices = ["yes", "no", "aye", "nay", "yea", "like", "subscribe", "buy", "ok"];

    private static readonly FrozenSet<string> LabelledNouns = ["vote", "votes", "button", "sign", "tag", "box", "list", "label"];

    /// <summary>What shows words instead of saying them: "the slogan".</summary>
    private static readonly FrozenSet<string> WordNouns =
        ["word", "words", "phrase", "term", "slogan", "motto", "prompt", "prompts", "hashtag", "nickname"];

    public static bool IsSpeech(MarkedText text, QuotedRegion region, FoundQuote found)
    {
        var words = text.WordCount(region.Inner);
        if (words == 0 || IsOnSign(text, found) || IsShown(text, region))
            return false;
        var isAttributed = IsAttributed(found);
        if (region.IsSingle && !(isAttributed && IsQuotation(text, region, found, words)))
            return false;
        var goesOn = GoesOn(text, region);
        if (!region.IsClosed && !isAttributed && !goesOn)
            return false;
        if (Titles.IsTitle(text, region, words))
            return false;
        return isAttributed
            ? words > 3 || !IsLabel(text, region, found)
            : !IsNameOfWords(text, region) && (goesOn || IsStatement(text, region, found, words));
    }

    /// <summary>A cue, a colon, "in Ruiz's words" or the speaker before gives it to somebody; a subject near by alone does not.</summary>
    private static bool IsAttributed(FoundQuote found) =>
        found.Cue is not null
        || found.Rule is AttributionRule.Colon or AttributionRule.ByAgent or AttributionRule.InWordsOf or AttributionRule.SameParagraph or AttributionRule.NextParagraph or AttributionRule.WholeNextParagraph or AttributionRule.Signed;

    /// <summary>"The sign on the gate said": what is written on things is no speech.</summary>
    private static bool IsOnSign(MarkedText text, FoundQuote found) =>
        found.Cue?.Subject is { } subject && Lexicon.SignNouns.Contains(text.Lower(Mentions.Head(text, subject)));

    /// <summary>"waving “…” signs and wearing “…” baseball caps": what things bear that people hold or wear is no speech; "waving “dirty” flags" is what somebody calls them.</summary>
    private static bool IsShown(MarkedText text, QuotedRegion region)
    {
        if (!region.IsClosed || region.After >= text.Tokens.Count)
            return false;
        var isBehindNoun = text.Tokens[region.After] is { IsWord: true, IsCapitalised: false } noun && !Lexicon.Determiners.Contains(noun.Lower) && !Lexicon.Conjunctions.Contains(noun.Lower) && !Lexicon.Subordinators.Contains(noun.Lower) && !Lexicon.Prepositions.Contains(noun.Lower);
        var thing = Shown.Contains(text.Lower(region.After)) ? region.After : region.After + 1;
        var verb = region.Open > 0 && Lexicon.Determiners.Contains(text.Lower(region.Open - 1)) ? region.Open - 2 : region.Open - 1;
        return isBehindNoun && Shown.Contains(text.Lower(thing)) && text.Tokens[region.Inner.Start].IsCapitalised && verb >= 0 && Showing.Contains(text.Lower(verb));
    }

    private static readonly FrozenSet<string> Shown = WordSet.Of("sign signs banner banners placard placards poster posters cap caps hat hats shirt shirts t-shirt t-shirts tee tees button buttons badge badges sticker stickers flag flags jersey jerseys");
    private static readonly FrozenSet<string> Showing = WordSet.Of("waving waved wave holding held hold carrying carried carry wearing wore wear bearing displaying sporting sported donning hoisting");

    /// <summary>Single marks with a partner around more than a word, for they as often are apostrophes and set off single words.</summary>
    private static bool IsQuotation(MarkedText text, QuotedRegion region, FoundQuote found, int words)
    {
        var isWhole = region.IsClosed || region.ContinuesPrevious || found.Rule is AttributionRule.SameParagraph;
        var isTold = found.Rule is AttributionRule.CueSubjectAfter or AttributionRule.SubjectCueAfter;
        return isWhole && (words > 1 || isTold || IsHeadlineWord(text, region, found));
    }

    /// <summary>Long enough, a sentence to its stop, or some words with a verb: more than a label, though nobody is named.</summary>
    private static bool IsStatement(MarkedText text, QuotedRegion region, FoundQuote found, int words) =>
        words >= 5
        || (found.Kind == QuoteKind.Direct && text.Lower(region.Inner.End - 1) is "." or "!" or "?")
        || (words >= 3 && HasVerbLike(text, region));

    /// <summary>The next paragraph opens with a mark as well: one speech over several paragraphs.</summary>
    private static bool GoesOn(MarkedText text, QuotedRegion region)
    {
        var next = text.RegionOf(region.Open) + 1;
        return !region.IsClosed && next < text.Regions.Count && text.Regions[next].ContinuesPrevious;
    }

    /// <summary>Mayor calls plan 'reckless': headlines quote single words in single marks.</summary>
    private static bool IsHeadlineWord(MarkedText text, QuotedRegion region, FoundQuote found) =>
        found.Cue is not null && region.IsClosed && text.Tokenized.ParagraphOf(region.Open) == 0
        && text.Lower(region.Inner.Start).Length > 3;

    /// <summary>The "no" vote, a so-called "expert", the "subscribe" button: the marks set off a word of the reporter's.</summary>
    private static bool IsLabel(MarkedText text, QuotedRegion region, FoundQuote found)
    {
        if (region.Open == 0)
            return false;
        var before = text.Lower(region.Open - 1);
        if (before is "so-called")
            return true;
        if (before is "called" or "titled" or "dubbed" or "nicknamed" or "entitled" && found.Cue?.Verb.Class != CueClass.Naming && found.Rule != AttributionRule.ByAgent)
            return true;
        return IsChoice(text, region) && IsAttributive(text, region);
    }

    /// <summary>A "yes" vote, the "like" button: the word itself, or the noun behind it, tells.</summary>
    private static bool IsChoice(MarkedText text, QuotedRegion region) =>
        Choices.Contains(text.Lower(region.Inner.Start)) || LabelledNouns.Contains(text.Lower(region.After));

    /// <summary>A determiner or an adjective stands before the marks and a noun behind them.</summary>
    private static bool IsAttributive(MarkedText text, QuotedRegion region)
    {
        if (region.After >= text.Tokens.Count || !IsNoun(text.Tokens[region.After]))
            return false;
        var before = text.Tokens[region.Open - 1];
        return Lexicon.Determiners.Contains(before.Lower)
            || (before.IsWord && !Verbs.LooksFinite(before) && !Lexicon.Prepositions.Contains(before.Lower));
    }

    /// <summary>A common noun, as far as one can tell: a word in lower case that is of no closed class and no verb.</summary>
    private static bool IsNoun(Token token) =>
        token is { IsWord: true, IsCapitalised: false, SpaceBefore: true } && !Verbs.LooksFinite(token) && !Verbs.IsAdverb(token.Lower)
        && !Lexicon.Prepositions.Contains(token.Lower) && !Lexicon.Conjunctions.Contains(token.Lower)
        && !Lexicon.Determiners.Contains(token.Lower) && !Lexicon.Subordinators.Contains(token.Lower);

    /// <summary>The slogan "…", the phrase "…", "…" by its author: words that are shown, not said.</summary>
    private static bool IsNameOfWords(MarkedText text, QuotedRegion region)
    {
        var after = text.Lower(region.After) is "," ? region.After + 1 : region.After;
        return text.Lower(after) is "by" || WordNouns.Contains(text.Lower(region.Open - 1));
    }

    private static bool HasVerbLike(MarkedText text, QuotedRegion region)
    {
        for (var i = region.Inner.Start; i < region.Inner.End; i++)
        {
            var token = text.Tokens[i];
            var isContraction = token.IsWord && token.Lower.Contains('\'') && token.Lower is not "'s";
            if (isContraction || Verbs.LooksFinite(token) || Lexicon.SubjectPronouns.Contains(token.Lower))
                return true;
        }

        return false;
    }
}
