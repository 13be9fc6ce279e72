using System.Collections.Frozen;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>"the president", as the subject of a sentence.</summary>
internal static class RolePhrases
{
    /// <summary>A subject further on in its sentence is another clause's.</summary>
    private const int MaxBefore = 40;

    /// <summary>"In his last letter to them": an adjunct without a comma is short.</summary>
    private const int MaxAdjunct = 8;

    /// <summary>"the judge quietly coughed.": a main clause behind a side clause that tells no more than what somebody did.</summary>
    private const int MaxMainClause = 8;

    private static readonly FrozenSet<string> Openers = WordSet.Of("when as after once while");

    public static TokenRange? SubjectOf(MarkedText text, TokenRange sentence) =>
        ClauseSubjects.OfSentence(text, sentence, Math.Min(sentence.End, sentence.Start + MaxBefore)) is { Length: > 1 } subject
            && !text.IsQuoted(subject.Start) && text.Lower(subject.Start) is "the" && Roles.IsRole(text.Lower(Mentions.Head(text, subject)))
            ? subject
            : AfterAdjunct(text, sentence) ?? AfterSideClause(text, sentence);

    /// <summary>"In his letter the minister takes leave": no comma parts the adjunct from the subject.</summary>
    private static TokenRange? AfterAdjunct(MarkedText text, TokenRange sentence)
    {
        if (!Lexicon.Prepositions.Contains(text.Lower(sentence.Start)) || text.IsQuoted(sentence.Start))
            return null;
        for (var i = sentence.Start + 2; i < Math.Min(sentence.End - 2, sentence.Start + MaxAdjunct); i++)
        {
            if (text.Lower(i) is "the" && !Lexicon.Prepositions.Contains(text.Lower(i - 1)) && Roles.IsRole(text.Lower(i + 1))
                && (Verbs.LooksFinite(text.Tokens[i + 2]) || Verbs.LooksPresent(text.Tokens[i + 2])))
                return new TokenRange(i, i + 2);
        }

        return null;
    }

    /// <summary>"At another time, when Ruiz asked about it, the former judge coughed."</summary>
    private static TokenRange? AfterSideClause(MarkedText text, TokenRange sentence)
    {
        for (var i = sentence.End - 2; i > Math.Max(sentence.Start, sentence.End - MaxMainClause); i--)
        {
            if (text.IsQuoted(i))
                return null;
            if (text.Lower(i) is not ",")
                continue;
            var subject = NounPhrases.StartingAt(text, i + 1, sentence.End);
            return subject.Length > 1 && text.Lower(i + 1) is "the" && Roles.IsRole(text.Lower(Mentions.Head(text, subject))) && Verbs.LooksFinite(text.Tokens[Math.Min(subject.End, text.Tokens.Count - 1)])
                && Enumerable.Range(sentence.Start, Math.Min(MaxAdjunct, sentence.Length)).Any(at => Openers.Contains(text.Lower(at))) ? subject : null;
        }

        return null;
    }
}
