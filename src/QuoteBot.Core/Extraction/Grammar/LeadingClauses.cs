using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Grammar;

/// <summary>"Ruiz said that although Vik wrote it, she “read” it": a cue in a clause that only leads up to what Ruiz says attributes nothing behind its comma.</summary>
internal static class LeadingClauses
{
    /// <summary>A longer way to the comma is another thought.</summary>
    private const int MaxClause = 40;

    /// <summary>A name with its title and adverbs, and the verb.</summary>
    private const int LongestSubject = 7;

    private static readonly FrozenSet<string> Comparing = WordSet.Of("unlike like besides alongside");

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

    /// <summary>"Unlike Ruiz, who said it was late, Vik waited": the comma behind what Ruiz said; null where the sentence opens otherwise.</summary>
    public static int? EndOfComparison(MarkedText text, Cue cue)
    {
        var sentence = text.Tokenized.SentenceAround(cue.Words.Start);
        if (cue is not { Rule: SubjectRule.Relative, Apposition: { } noun } || noun.Start > sentence.Start + 1 || !Comparing.Contains(text.Lower(sentence.Start)))
            return null;
        // What was said may have commas of its own: the last one behind which a name goes on.
        for (var i = Math.Min(sentence.End - 1, cue.Words.End + MaxClause) - 1; i > cue.ContentStart; i--)
        {
            if (text.Lower(i) is "," && !text.IsQuoted(i) && OpensMainClause(text, i + 1, sentence.End))
                return i;
        }

        return null;
    }

    private static bool OpensMainClause(MarkedText text, int start, int limit)
    {
        if (text.IsQuoted(start) || !text.Tokens[start].IsCapitalised)
            return false;
        for (var i = start + 1; i < Math.Min(limit, start + LongestSubject) && text.Lower(i) is not ","; i++)
        {
            if (Verbs.LooksFinite(text.Tokens[i]))
                return true;
        }

        return false;
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
