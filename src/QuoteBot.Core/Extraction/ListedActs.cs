using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>In the interview Ruiz also: / • Said the bridge … / • Refused to say …: the items of a list share the subject of the line before it.</summary>
internal static class ListedActs
{
    /// <summary>A longer list is none.</summary>
    private const int MaxItems = 20;

    /// <summary>The act that opens an item, as a cue whose subject its sentence shares; null for a sentence that opens no such item.</summary>
    public static Cue? Opening(MarkedText text, TokenRange sentence)
    {
        var paragraph = text.Tokenized.ParagraphOf(sentence.Start);
        if (Act(text, text.Tokenized.Paragraphs[paragraph]) is not { } act || !sentence.Contains(act))
            return null;
        for (var i = paragraph - 1; i >= Math.Max(0, paragraph - MaxItems); i--)
        {
            var before = text.Tokenized.Paragraphs[i];
            if (text.Lower(before.End - 1) is ":")
                return Subject(text, before) is { } subject ? new Cue(new TokenRange(act, act + 1), default, SubjectRule.Shared, subject, null, act + 1, null, Stance.Asserts) : null;
            if (Act(text, before) is null)
                return null;
        }

        return null;
    }

    /// <summary>The verb without a subject that an item begins with.</summary>
    private static int? Act(MarkedText text, TokenRange paragraph)
    {
        var first = text.Tokens[paragraph.Start].IsWord || paragraph.Length == 1 ? paragraph.Start : paragraph.Start + 1;
        var isVerb = Verbs.IsPast(text.Lower(first)) || CueVerbs.IsFinite(text.Lower(first));
        return text.Tokens[first].IsCapitalised && isVerb && !text.IsQuoted(first) && text.Lower(first + 1) is not ":" ? first : null;
    }

    /// <summary>"during which Ruiz also:", "she had already:": nothing but the verb is still to come.</summary>
    private static TokenRange? Subject(MarkedText text, TokenRange lead)
    {
        var end = lead.End - 1;
        while (end > lead.Start && (text.IsAdverb(end - 1) || Verbs.IsAuxiliary(text.Lower(end - 1))))
            end--;
        var sentence = text.Tokenized.SentenceAround(lead.End - 1);
        var subject = NounPhrases.EndingBefore(text, end, sentence.Start);
        var isPronoun = subject.Length == 1 && text.Lower(subject.Start) is "he" or "she" or "they";
        return subject.Length > 0 && (isPronoun || end < lead.End - 1 && text.Tokens[subject.End - 1].IsCapitalised) && Mentions.CanBeSubject(text, subject) ? subject : null;
    }
}
