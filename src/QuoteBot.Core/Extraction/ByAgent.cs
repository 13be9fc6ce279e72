using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Ties a quotation to the one by whom something is called so, or whose words it is: "described by Ruiz as “…”", "was called “…” by Ruiz", "Ruiz's “…” promise".</summary>
internal sealed class ByAgent(MarkedText text)
{
    /// <summary>What somebody has given by saying it. Slogans, laws and campaigns are made by many.</summary>
    private static readonly FrozenSet<string> Sayings =
    [
        "promise", "pledge", "vow", "claim", "remark", "remarks", "comment", "comments", "statement", "line", "assertion", "warning", "declaration", "threat", "boast", "quip", "tweet", "tweets", "plea", "prediction",
        "description", "answer", "reply", "refrain", "speech", "apology", "jibe", "insult",
    ];

    /// <summary>A name with its titles and what explains it; what is longer is a clause.</summary>
    private const int LongestAgent = 14;

    /// <summary>Null when the quotation's sentence does not say so.</summary>
    public FoundQuote? Of(QuotedRegion region)
    {
        var agent = Before(region) ?? After(region) ?? Owner(region);
        return agent is null ? null : FoundQuote.Of(region, AttributionRule.ByAgent, QuoteKind.Partial, subject: agent);
    }

    /// <summary>"described by Ana Ruiz, the mayor, as “…”".</summary>
    private TokenRange? Before(QuotedRegion region)
    {
        var sentence = text.Tokenized.SentenceAround(region.Open);
        var end = WithoutDeterminer(region.Open);
        if (text.Lower(end - 1) is not "as")
            return null;
        for (var i = end - 2; i > sentence.Start && i >= end - LongestAgent && !text.IsQuoted(i); i--)
        {
            if (text.Lower(i) is "by")
                return IsCalled(i - 1) ? Agent(i + 1, end - 1) : null;
        }

        return null;
    }

    /// <summary>"called “…” by Ana Ruiz": the marks stand right behind the verb, so that it has no other object.</summary>
    private TokenRange? After(QuotedRegion region)
    {
        if (!region.IsClosed || text.Lower(region.After) is not "by")
            return null;
        var end = WithoutDeterminer(region.Open);
        if (text.Lower(end - 1) is "as")
            end--;
        return IsCalled(end - 1) && !HasSubject(end - 1) ? Agent(region.After + 1, text.Tokenized.SentenceAround(region.Open).End) : null;
    }

    /// <summary>"Mr. Ruiz's “…” promise": whoever cites it.</summary>
    private TokenRange? Owner(QuotedRegion region)
    {
        if (!region.IsClosed || !Sayings.Contains(text.Lower(region.After)))
            return null;
        var owner = NounPhrases.EndingBefore(text, region.Open, text.Tokenized.SentenceAround(region.Open).Start);
        return owner.Length is > 1 and <= LongestAgent && text.Lower(owner.End - 1) is "'s" or "'" or "’" && text.Tokens[owner.End - 2].IsCapitalised ? new TokenRange(owner.Start, owner.End - 1) : null;
    }

    /// <summary>"what she called “…” by": somebody calls it so.</summary>
    private bool HasSubject(int verb) => Lexicon.SubjectPronouns.Contains(text.Lower(verb - 1)) || text.Tokens[verb - 1].IsCapitalised;

    /// <summary>Past "then-" before an office.</summary>
    private TokenRange? Agent(int start, int limit)
    {
        if (text.Lower(start) is "then" && text.Lower(start + 1) is "-" or "–")
            start += 2;
        return NounPhrases.StartingAt(text, start, limit) is { Length: > 0 and <= LongestAgent } agent ? agent : null;
    }

    private int WithoutDeterminer(int end) => text.Lower(end - 1) is "a" or "an" or "the" ? end - 1 : end;

    private bool IsCalled(int i) => i > 0 && !text.IsQuoted(i) && CueVerbs.TryGet(text.Lower(i), out var verb) && verb is { Class: CueClass.Naming, Form: VerbForm.Past or VerbForm.Participle };
}
