using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>What a sentence is about, where that is nobody by name: "The study contradicts the mayor. It says …".</summary>
internal sealed class NamelessSubjects(MarkedText text, NamedPersons named)
{
    /// <summary>A subject that begins later in its sentence is not what the sentence is about.</summary>
    private const int MaxSubjectTokens = 40;

    /// <summary>The subject of the sentence before, outside marks.</summary>
    public TokenRange? Before(int token)
    {
        if (PrecedingSentence.Of(text, token) is not { } before)
            return null;
        return ClauseSubjects.OfSentence(text, before, Math.Min(before.End, before.Start + MaxSubjectTokens)) is { } subject
            && !text.IsQuoted(subject.Start) && named.In(subject).Count == 0 ? subject : null;
    }

    /// <summary>"The board has a plan, which it said …": what the sentence itself is about.</summary>
    public TokenRange? Own(int token)
    {
        var sentence = text.Tokenized.SentenceAround(token);
        return text.Lower(token - 1) is "which" or "and" or "but"
            && ClauseSubjects.OfSentence(text, sentence, Math.Min(token, sentence.Start + MaxSubjectTokens)) is { } subject
            && !text.IsQuoted(subject.Start) && named.In(subject).Count == 0 ? subject : null;
    }
}
