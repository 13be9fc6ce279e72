using System.Collections.Frozen;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>What the sentence says of an attribution from outside: "denied she said", "it is not true that she said", "a post claims she said".</summary>
internal static class OuterStances
{
    /// <summary>"is simply not true": so far may a negation stand before.</summary>
    private const int MaxNegation = 3;

    private static readonly FrozenSet<string> Denials = WordSet.Of("deny denies denied denying refute refutes refuted refuting dispute disputes disputed disputing");
    private static readonly FrozenSet<string> Claims = WordSet.Of("claim claims claimed claiming allege alleges alleged alleging pretend pretends pretended");
    private static readonly FrozenSet<string> Hearsay = WordSet.Of("rumour rumours rumor rumors allegation allegations suggestion suggestions meme memes");
    private static readonly FrozenSet<string> True = WordSet.Of("true correct accurate");
    private static readonly FrozenSet<string> False = WordSet.Of("false untrue incorrect");

    /// <summary>Denies, supposes, or nothing.</summary>
    public static Stance Of(MarkedText text, Cue cue)
    {
        if (DeniesSaying(text, cue))
            return Stance.Denies;
        if (cue.Rule is not (SubjectRule.Adjacent or SubjectRule.Apposition or SubjectRule.Shared))
            return Stance.Asserts;
        var sentence = text.Tokenized.SentenceAround(cue.Words.Start);
        var start = cue.Rule is SubjectRule.Shared ? GroupStart(text, cue, sentence.Start) : cue.Phrase.Start;
        var outer = text.Lower(start - 1) is "that" ? start - 2 : start - 1;
        return outer < sentence.Start || text.IsQuoted(outer) ? Stance.Asserts : At(text, outer, cue, sentence);
    }

    /// <summary>"“…,” Ruiz denied saying", "denied ever having said".</summary>
    private static bool DeniesSaying(MarkedText text, Cue cue)
    {
        if (!Denials.Contains(text.Lower(cue.Words.Start)) || IsNegated(text, cue.Words.Start))
            return false;
        var i = cue.Words.End;
        while (text.IsAdverb(i) || text.Lower(i) is "ever" or "having")
            i++;
        return CueVerbs.TryGet(text.Lower(i), out var verb) && verb.Class is CueClass.Clause && (verb.Form is VerbForm.Gerund || text.Lower(i - 1) is "having");
    }

    private static Stance At(MarkedText text, int outer, Cue cue, TokenRange sentence)
    {
        var word = text.Lower(outer);
        if (Denials.Contains(word))
            return IsNegated(text, outer) ? Stance.Asserts : IsOwn(text, cue) ? Stance.Denies : Stance.Supposes;
        if (False.Contains(word) && !IsNegated(text, outer) || True.Contains(word) && IsNegated(text, outer))
            return Stance.Denies;
        if (Claims.Contains(word) || Hearsay.Contains(word))
            return Stance.Supposes;
        var isTold = CueVerbs.TryGet(word, out var verb) && verb.Class is CueClass.Clause && IsHearsay(text, outer, sentence);
        return isTold ? Stance.Supposes : Stance.Asserts;
    }

    /// <summary>"Ruiz denied she said", "denied saying": who denies is who would have said it.</summary>
    private static bool IsOwn(MarkedText text, Cue cue) =>
        cue.Rule is SubjectRule.Shared || cue.Subject is { Length: 1 } subject && Lexicon.SubjectPronouns.Contains(text.Lower(subject.Start));

    /// <summary>"a fake post says", "rumours said": the subject of the outer verb is a text or a rumour.</summary>
    private static bool IsHearsay(MarkedText text, int verb, TokenRange sentence)
    {
        var subject = NounPhrases.EndingBefore(text, verb, sentence.Start);
        if (subject.Length == 0)
            return false;
        var head = text.Lower(Mentions.Head(text, subject));
        return Lexicon.DocumentNouns.Contains(head) || Lexicon.DocumentNouns.Contains(head.TrimEnd('s')) || Hearsay.Contains(head);
    }

    /// <summary>Where "ever", "having" and the like begin before the cue.</summary>
    private static int GroupStart(MarkedText text, Cue cue, int floor)
    {
        var start = cue.Words.Start;
        while (start > floor && (text.IsAdverb(start - 1) || text.Lower(start - 1) is "ever" or "having"))
            start--;
        return start;
    }

    private static bool IsNegated(MarkedText text, int word)
    {
        for (var i = word - 1; i >= word - MaxNegation && text.Lower(i) is not ("," or ";" or "."); i--)
        {
            if (Lexicon.Negations.Contains(text.Lower(i)))
                return true;
        }

        return false;
    }
}
