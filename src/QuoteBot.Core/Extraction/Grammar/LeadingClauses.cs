using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Grammar;

/// <summary>"Ruiz said that although Vik wrote it, she “read” it": a cue in a clause that only leads up to what Ruiz says attributes nothing behind its comma.</summary>
internal static class LeadingClauses
{
    /// <summary>A longer way to the comma is another thought.</summary>
    private const int MaxClause = 40;

    private static readonly FrozenSet<string> Openers = WordSet.Of("although though while because since if when once as after before");

    /// <summary>Where the cue's clause ends: the comma with the pronoun that goes on; null when it opens nothing that <paramref name="outer"/> reports.</summary>
    public static int? EndOf(MarkedText text, Cue cue, Cue? outer)
    {
        if (outer is not { Verb.Class: CueClass.Clause, Subject: not null, Rule: SubjectRule.Adjacent or SubjectRule.Apposition }
            || cue is not { Rule: SubjectRule.Adjacent, Subject: { Start: > 0 } subject })
            return null;
        var opener = subject.Start - 1;
        var isFirst = opener == outer.ContentStart || opener == outer.ContentStart + 1 && text.Lower(outer.ContentStart) is "that";
        return isFirst && Openers.Contains(text.Lower(opener)) ? Comma(text, cue.Words.End) : null;
    }

    private static int? Comma(MarkedText text, int from)
    {
        var end = Math.Min(text.Tokenized.SentenceAround(from - 1).End - 1, from + MaxClause);
        for (var i = from; i < end; i++)
        {
            if (text.Lower(i) is "," && !text.IsQuoted(i))
                return Lexicon.SubjectPronouns.Contains(text.Lower(i + 1)) && !text.IsQuoted(i + 1) ? i : null;
        }

        return null;
    }
}
