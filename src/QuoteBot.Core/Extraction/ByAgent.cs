using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Ties a quotation to the one by whom something is called so, or whose words it is: "described by Ruiz as “…”", "was called “…” by Ruiz", "Ruiz's “…” promise".</summary>
internal sealed class ByAgent(MarkedText text)
{
    /// <summary>What is quoted beside these is what was said; of remarks, tweets and statements it is as often what somebody else calls them.</summary>
    private static readonly FrozenSet<string> Sayings = ["promise", "pledge", "vow", "refrain", "mantra"];

    /// <summary>The same where whose they are is told behind them.</summary>
    private static readonly FrozenSet<string> Declarations = [.. Sayings, "declaration", "quip", "catchphrase", "catch-phrase"];

    private static readonly FrozenSet<string> Telling = ["told", "warned", "advised", "informed", "assured"];

    private static readonly FrozenSet<string> Being = ["is", "are", "was", "were", "be", "been", "being"];

    /// <summary>A name with its titles and what explains it; what is longer is a clause.</summary>
    private const int LongestAgent = 14;

    /// <summary>Null when the quotation's sentence does not say so.</summary>
    public FoundQuote? Of(QuotedRegion region)
    {
        var agent = Before(region) ?? After(region) ?? Owner(region) ?? Named(region) ?? Declaring(region);
        // Less sure than these: the remark may be one of several that somebody passes on.
        if (agent is null && Remarking(region) is { } owner)
            return FoundQuote.Of(region, AttributionRule.InWordsOf, QuoteKind.Partial, subject: owner);
        if (agent is null && IsTold(region, out var teller))
            return FoundQuote.Of(region, AttributionRule.ByAgent, QuoteKind.Partial, subject: teller);
        return agent is null ? null : FoundQuote.Of(region, AttributionRule.ByAgent, QuoteKind.Partial, subject: agent);
    }

    /// <summary>"described by Ana Ruiz, the mayor, as “…”".</summary>
    private TokenRange? Before(QuotedRegion region)
    {
        var sentence = text.Tokenized.SentenceAround(region.Open);
        var end = WithoutDeterminer(region.Open);
        if (text.Lower(end - 1) is not "as")
            return null;
        for (var i = end - 2; i > sentence.Start && i >= end - LongestAgent && !text.IsQuoted(i) && text.Lower(i) is not "as"; i--)
        {
            if (text.Lower(i) is "by")
                return IsCalled(i - 1) && Agent(i + 1, end - 1) is { } agent && Reaches(agent.End, end - 1) ? agent : null;
        }

        return null;
    }

    /// <summary>"Ruiz said she was told “…”", "was told by Ruiz that “…”": the words of whoever told it, and never of the one who was told. "They must be told “enough is enough”" and "were told “a pack of lies”" are the words of who says so.</summary>
    /// <param name="teller">Null where nobody is named.</param>
    private bool IsTold(QuotedRegion region, out TokenRange? teller)
    {
        var (end, floor) = (region.Open, text.Tokenized.SentenceAround(region.Open).Start);
        while (end > floor && text.Lower(end - 1) is "," or ":" or "that")
            end--;
        teller = TellerBefore(end, floor);
        var verb = teller is { } named ? named.Start - 2 : end - 1;
        return verb > floor && !text.IsQuoted(verb) && Telling.Contains(text.Lower(verb)) && WasDone(verb) && HasClause(region);
    }

    /// <summary>The phrase between "by" and the end: a name, or "the mayor"; null for "by email".</summary>
    private TokenRange? TellerBefore(int end, int floor)
    {
        for (var i = end - 2; i > floor && i >= end - LongestAgent && !text.IsQuoted(i); i--)
        {
            if (text.Lower(i) is "by")
                return Agent(i + 1, end) is { } agent && agent.End == end && (text.Tokens[agent.Start].IsCapitalised || Lexicon.Determiners.Contains(text.Lower(agent.Start))) ? agent : null;
        }

        return null;
    }

    /// <summary>"was told", "has since been told"; not "must be told", "is being told", "was never told".</summary>
    private bool WasDone(int verb)
    {
        var before = verb - 1;
        while (before > 0 && text.IsAdverb(before) && text.Lower(before) is not "never")
            before--;
        return text.Lower(before) is "was" or "were" or "is" or "are" || text.Lower(before) is "been" && text.Lower(before - 1) is "has" or "have" or "had";
    }

    /// <summary>A whole sentence, or a finite verb: somebody's words, and no description of them.</summary>
    private bool HasClause(QuotedRegion region) =>
        QuotePlace.HasVerb(text, region) || Enumerable.Range(region.Inner.Start, region.Inner.Length).Any(i => Lexicon.SubjectPronouns.Contains(text.Lower(i)));

    /// <summary>From the agent to the "as" there is nothing, or what explains it between two commas.</summary>
    private bool Reaches(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Verbs.LooksFinite(text.Tokens[i]))
                return false;
        }

        return start == end || text.Lower(start) is "," && text.Lower(end - 1) is ",";
    }

    /// <summary>"called “…” by Ana Ruiz": the marks stand right behind the verb, so that it has no other object.</summary>
    private TokenRange? After(QuotedRegion region)
    {
        if (!region.IsClosed || text.Lower(region.After) is not "by")
            return null;
        var end = WithoutDeterminer(region.Open);
        if (text.Lower(end - 1) is "as")
            end--;
        return IsCalled(end - 1) && IsPassive(end - 1) ? Agent(region.After + 1, text.Tokenized.SentenceAround(region.Open).End) : null;
    }

    /// <summary>"Mr. Ruiz's “…” promise", "a line from Ruiz's “…” speech": whoever cites it.</summary>
    private TokenRange? Owner(QuotedRegion region)
    {
        if (!region.IsClosed)
            return null;
        var owner = NounPhrases.EndingBefore(text, region.Open, text.Tokenized.SentenceAround(region.Open).Start);
        if (BorrowedFrom(owner) is { } lender)
            return lender;
        if (!Sayings.Contains(text.Lower(region.After)) || !QuotePlace.HasVerb(text, region))
            return null;
        return owner.Length is > 1 and <= LongestAgent && text.Lower(owner.End - 1) is "'s" or "'" or "’" && text.Tokens[owner.End - 2].IsCapitalised ? new TokenRange(owner.Start, owner.End - 1) : null;
    }

    /// <summary>"Ruiz's blunt “I will not go” remark": a whole sentence is what the remark says, and not what another calls it.</summary>
    private TokenRange? Remarking(QuotedRegion region)
    {
        if (!region.IsClosed || !Remarks.Contains(text.Lower(region.After)) || !text.Tokens[region.Inner.Start].IsCapitalised || !HasClause(region))
            return null;
        var owner = WithoutAdjectives(NounPhrases.EndingBefore(text, region.Open, text.Tokenized.SentenceAround(region.Open).Start));
        return owner.Length is > 1 and <= LongestAgent && text.Lower(owner.End - 1) is "'s" && text.Tokens[owner.End - 2].IsCapitalised ? owner with { End = owner.End - 1 } : null;
    }

    private static readonly FrozenSet<string> Remarks = ["remark", "comment", "line", "quip", "putdown", "put-down", "retort", "joke", "tweet", "declaration"];

    /// <summary>"Ruiz's most famous", of which "Ruiz's" is left: so many words say of what kind a remark is.</summary>
    private const int MaxAdjectives = 2;

    private TokenRange WithoutAdjectives(TokenRange owner)
    {
        for (var left = 0; left < MaxAdjectives && owner.Length > 1 && text.Lower(owner.End - 1) is not ("'s" or "his" or "her" or "favorite" or "favourite" or "beloved") && text.Tokens[owner.End - 1] is { IsWord: true, IsCapitalised: false }; left++)
            owner = owner with { End = owner.End - 1 };
        return owner;
    }

    /// <summary>"the “…” declaration from then Harbour Master Ruiz", "the “…” pledge by Ruiz".</summary>
    private TokenRange? Declaring(QuotedRegion region)
    {
        if (!region.IsClosed || !Declarations.Contains(text.Lower(region.After)) || text.Lower(region.After + 1) is not ("from" or "by" or "of"))
            return null;
        var start = text.Lower(region.After + 2) is "then" or "former" ? region.After + 3 : region.After + 2;
        return start < text.Tokens.Count && text.Tokens[start].IsCapitalised && (QuotePlace.HasVerb(text, region) || HasClause(region))
            && Agent(start, text.Tokenized.SentenceAround(region.Open).End) is { } agent && IsPerson(agent) ? agent : null;
    }

    /// <summary>A first name or an office is in it, and no article: not "of January", "of Independence", "from Labour a stunt".</summary>
    private bool IsPerson(TokenRange agent) =>
        Enumerable.Range(agent.Start, agent.Length).All(i => text.Lower(i) is not ("a" or "an" or "the" or "'s") && !Lexicon.Months.Contains(text.Lower(i)))
        && Enumerable.Range(agent.Start, agent.Length).Any(i => Mentions.IsRole(text.Lower(i)) || FirstNameList.Contains(text.Lower(i)));

    /// <summary>"taking a line from Ruiz's “…” speech": hers, whoever takes it; null for no such phrase.</summary>
    private TokenRange? BorrowedFrom(TokenRange owner)
    {
        for (var i = Math.Max(1, owner.Start - 1); i < owner.End - 2; i++)
        {
            if (text.Lower(i) is "from" && text.Lower(i - 1) is "line" or "phrase" or "quote" or "words" && text.Lower(owner.End - 1) is "'s" && text.Tokens[i + 1].IsCapitalised && text.Tokens[owner.End - 2].IsCapitalised)
                return new TokenRange(i + 1, owner.End - 1);
        }

        return null;
    }

    /// <summary>"cited the Ruiz quote, “…,”", "read Ruiz's famous line “…”": hers, whoever reads it, as "her famous line, “…”" is; null for no such phrase.</summary>
    private TokenRange? Named(QuotedRegion region)
    {
        var end = text.Lower(region.Open - 1) is "," ? region.Open - 1 : region.Open;
        if (text.Lower(end - 1) is not ("quote" or "quotation" or "line" or "quip"))
            return end < region.Open && HasClause(region) ? Poster(end, region) : null;
        var owner = NounPhrases.EndingBefore(text, end - 1, text.Tokenized.SentenceAround(region.Open).Start);
        if (WithoutAdjectives(owner) is { Length: > 0 } his && text.Lower(his.End - 1) is "his" or "her" && HasClause(region))
            return new TokenRange(his.End - 1, end);
        if (WithoutAdjectives(owner) is var named && named.Length > 1 && text.Lower(named.End - 1) is "'s")
            owner = named;
        var last = owner.Length > 0 && text.Lower(owner.End - 1) is "'s" ? owner.End - 2 : owner.End - 1;
        var hasArticle = owner.Length > 0 && text.Lower(owner.Start) is "the";
        var first = hasArticle ? owner.Start + 1 : owner.Start;
        var isNamed = last >= first && text.Tokens[last].IsCapitalised && (last < owner.End - 1 || hasArticle);
        return isNamed ? new TokenRange(first, last + 1) : null;
    }

    /// <summary>"things such as Ruiz's unfair tweet, “…”", and "Ruiz's tweet, “…”" at the sentence's start; behind any other word somebody may answer it.</summary>
    private TokenRange? Poster(int comma, QuotedRegion region)
    {
        var floor = text.Tokenized.SentenceAround(region.Open).Start;
        if (text.Lower(comma) is not "," || text.Lower(comma - 1) is not ("tweet" or "post"))
            return null;
        var owner = NounPhrases.EndingBefore(text, comma - 1, floor);
        // "Ruiz's ludicrously unfair tweet".
        while (owner.Start - 1 > floor && text.IsAdverb(owner.Start - 1))
            owner = NounPhrases.EndingBefore(text, owner.Start - 1, floor);
        var opens = owner.Start == floor || text.Lower(owner.Start - 1) is "as" && text.Lower(owner.Start - 2) is "such" || text.Lower(owner.Start - 1) is "like" or "including" or "cited" or "quoted";
        for (var i = owner.End - 1; opens && i > owner.Start; i--)
        {
            if (text.Lower(i) is "'s")
                return text.Tokens[i - 1].IsCapitalised ? NounPhrases.EndingBefore(text, i, owner.Start) : null;
        }

        return null;
    }

    /// <summary>"was called", "had been hailed", "the inquiry, long called"; not "what she has called", nor a play dubbed by its title.</summary>
    private bool IsPassive(int verb)
    {
        var before = verb - 1;
        while (before > 0 && text.IsAdverb(before))
            before--;
        return Being.Contains(text.Lower(before)) || text.Lower(before) is "," && before > 0 && text.Tokens[before - 1] is { IsWord: true, IsCapitalised: false };
    }

    /// <summary>Past "then-" before an office.</summary>
    private TokenRange? Agent(int start, int limit)
    {
        if (text.Lower(start) is "then" && text.Lower(start + 1) is "-" or "–")
            start += 2;
        return NounPhrases.StartingAt(text, start, limit) is { Length: > 0 and <= LongestAgent } agent && !IsJoined(agent) && text.Lower(agent.End - 1) is not "'s" ? agent : null;
    }

    /// <summary>"by Ruiz and Vik": which of them, the phrase does not tell.</summary>
    private bool IsJoined(TokenRange agent) => text.Lower(agent.End) is "and" || Enumerable.Range(agent.Start, agent.Length).Any(i => text.Lower(i) is "and");

    private int WithoutDeterminer(int end) => text.Lower(end - 1) is "a" or "an" or "the" ? end - 1 : end;

    private bool IsCalled(int i) => i > 0 && !text.IsQuoted(i) && CueVerbs.TryGet(text.Lower(i), out var verb) && verb is { Class: CueClass.Naming, Form: VerbForm.Past or VerbForm.Participle };
}
