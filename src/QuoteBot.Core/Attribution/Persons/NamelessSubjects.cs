using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>What a sentence is about, where that is nobody by name: "The study contradicts the mayor. It says …".</summary>
internal sealed class NamelessSubjects(MarkedText text, NamedPersons named)
{
    /// <summary>The subject of the sentence before, outside marks.</summary>
    public TokenRange? Before(int token)
    {
        if (PrecedingSentence.Of(text, token) is not { } before)
            return null;
        return ClauseSubjects.OfSentence(text, before, Math.Min(before.End, before.Start + PrecedingSentence.MaxSubjectTokens)) is { } subject
            && !text.IsQuoted(subject.Start) && named.In(subject).Count == 0 ? subject : null;
    }

    /// <summary>"The fishermen sued the board. They called it …": the people that the sentence before is about, for a "they" that opens its own.</summary>
    public TokenRange? Group(int token) =>
        token - text.Tokenized.SentenceAround(token).Start <= 1 && Before(token) is { } subject && text.Lower(Mentions.Head(text, subject)) is var head
            && Lexicon.GroupNouns.Contains(head) && !Lexicon.Determiners.Contains(head) && !HoldsVerb(subject) ? subject : null;

    /// <summary>"Critics say pilots": a misread clause.</summary>
    private bool HoldsVerb(TokenRange subject) =>
        Enumerable.Range(subject.Start, subject.Length).Any(i => !text.Tokens[i].IsCapitalised && CueVerbs.TryGet(text.Lower(i), out _));

    /// <summary>"The board has a plan, which it said …": what the sentence itself is about.</summary>
    public TokenRange? Own(int token)
    {
        var sentence = text.Tokenized.SentenceAround(token);
        return text.Lower(token - 1) is "which" or "and" or "but"
            && ClauseSubjects.OfSentence(text, sentence, Math.Min(token, sentence.Start + PrecedingSentence.MaxSubjectTokens)) is { } subject
            && !text.IsQuoted(subject.Start) && named.In(subject).Count == 0 ? subject : null;
    }
}
