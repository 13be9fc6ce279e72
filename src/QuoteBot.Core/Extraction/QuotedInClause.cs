using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Quoted words inside a reported clause are words of whoever makes the statement, unless somebody else is named for them.</summary>
internal static class QuotedInClause
{
    /// <summary>Clauses may lie in one another so deep; the innermost one counts.</summary>
    private const int MaxDepth = 4;

    /// <summary>They attribute beside a quotation, but inside a clause they tell what somebody did: "Ruiz said that Vik lied “to us all”".</summary>
    private static readonly FrozenSet<string> Conduct = WordSet.Of("lie go offer open close finish end press prod weigh address sign speak talk start begin continue persist");

    /// <summary>Gives the partial quotes that have no speaker of their own to the clause they lie in, and marks those that somebody only believes in it.</summary>
    /// <param name="quotes">In text order.</param>
    public static void Settle(MarkedText text, IReadOnlyList<FoundQuote> quotes, IReadOnlyList<FoundQuote> reported)
    {
        var clauses = reported.OrderBy(clause => clause.FirstToken).ToList();
        var started = 0;
        foreach (var quote in quotes)
        {
            while (started < clauses.Count && clauses[started].FirstToken <= quote.FirstToken)
                started++;
            if (quote.Kind != QuoteKind.Partial)
                continue;
            var hasSpeaker = HasSpeaker(text, quote);
            var isBelieved = hasSpeaker && quote.Cue?.Verb.Complement is Complement.Thought;
            if (hasSpeaker && !isBelieved)
                continue;
            for (var i = started - 1; i >= Math.Max(0, started - MaxDepth); i--)
            {
                if (quote.AfterToken > clauses[i].AfterToken + 1)
                    continue;
                // Of "Ruiz, who said she would, believes" the clause is read too far.
                if (isBelieved)
                    quote.IsBelieved = clauses[i].Cue!.Rule is not SubjectRule.Relative;
                else
                    quote.GiveTo(clauses[i].Cue!);
                break;
            }
        }
    }

    /// <summary>The quoted words have a cue of somebody's own: "said the mayor called it …", "said the mayor, who called it …", but not "said she thought it …"; or they are in the words of another, or of another's question.</summary>
    private static bool HasSpeaker(MarkedText text, FoundQuote quote)
    {
        if (quote.Rule is AttributionRule.ByAgent or AttributionRule.InWordsOf || text.RegionOf(quote.FirstToken) is >= 0 and var at && QuotePlace.IsOfQuestion(text, text.Regions[at]))
            return true;
        if (quote.Cue is not { } cue || Conduct.Contains(cue.Verb.Lemma))
            return false;
        var isSpeech = cue.Verb.Class is CueClass.Clause or CueClass.Asking or CueClass.AccordingTo && cue.Verb.Complement is Complement.Bare;
        return isSpeech || IsInRelativeClause(text, quote, cue) || (cue.Subject is { } subject && !Lexicon.SubjectPronouns.Contains(text.Lower(subject.Start)));
    }

    /// <summary>"the mayor, who called it “late”"; not "whoever called it late “should leave”", nor "who says that it is late is “a fool”".</summary>
    private static bool IsInRelativeClause(MarkedText text, FoundQuote quote, Cue cue) =>
        quote.IsInRelativeClause && cue.Apposition is { } who && text.Tokens[who.End - 1].IsCapitalised && text.Lower(quote.FirstToken - 1) is not ","
        && !Verbs.IsAuxiliary(text.Lower(quote.FirstToken + 1)) && !Verbs.LooksFinite(text.Tokens[quote.FirstToken + 1]) && !Verbs.LooksPresent(text.Tokens[quote.FirstToken + 1])
        && !Enumerable.Range(cue.Words.End, Math.Max(0, quote.FirstToken - cue.Words.End)).Any(i => Verbs.LooksFinite(text.Tokens[i]));
}
