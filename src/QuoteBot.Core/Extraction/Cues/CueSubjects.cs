using System.Collections.Frozen;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Cues;

/// <summary>Finds who says what a cue attributes: behind it after the content, else before it.</summary>
internal static class CueSubjects
{
    /// <summary>What opens the content behind a cue, never its subject: "said that", "spoke about".</summary>
    private static readonly FrozenSet<string> NoSpeakerOpeners = ["that", ",", "to", "about", "on", "in", "as"];

    /// <summary>Who says it, right of a cue that follows its content, else left of it.</summary>
    public static Subject Of(MarkedText text, int i, CueVerb verb, TokenRange sentence, Cue? previous)
    {
        var inverted = IsAfterContent(text, i, sentence) ? Inverted(text, i, verb, sentence) : Subject.None;
        if (inverted.Rule != SubjectRule.None)
            return inverted;
        if (CueNouns.IsContracted(text, i))
            return new Subject(SubjectRule.Adjacent, new TokenRange(i - 2, i - 1), null, i - 1, Stance.Asserts);
        // "rejected ads, including one saying": the ad, not whoever rejected it.
        if (verb.Form is VerbForm.Gerund && text.Lower(i - 1) is "one" or "another" && text.Lower(i - 2) is "including" or "with" or "," or "and" && i + 1 < sentence.End && text.IsQuoted(i + 1))
            return new Subject(SubjectRule.Adjacent, new TokenRange(i - 1, i), null, i, Stance.Asserts);
        return WithoutAntecedent(text, Subjects.Before(text, i, verb, sentence, previous));
    }

    /// <summary>"allegations he denies", "officers she said": the pronoun alone is the subject, the noun before it is what the clause is about.</summary>
    private static Subject WithoutAntecedent(MarkedText text, Subject subject) =>
        subject.Mention is { Length: > 1 } mention && text.Tokens[mention.End - 1] is { IsCapitalised: false } last
        && Lexicon.SubjectPronouns.Contains(last.Lower)
            ? subject with { Mention = new TokenRange(mention.End - 1, mention.End) }
            : subject;

    /// <summary>"with critics saying", "with Ruiz telling them", "his office released a statement saying": the people before, or who made the document before.</summary>
    /// <remarks>Directly after a quotation: its speaker.</remarks>
    public static Subject OfNounBefore(MarkedText text, int i, TokenRange sentence, Cue? previous)
    {
        if (i > sentence.Start && text.IsQuoted(i - 1))
            return previous?.Subject is { } speaker ? new Subject(SubjectRule.Shared, speaker, previous.Apposition, i, Stance.Asserts) : Subject.None;
        var noun = text.Lower(i - 1);
        if (Lexicon.GroupNouns.Contains(noun))
        {
            var people = NounPhrases.EndingBefore(text, i, sentence.Start);
            return people.Length > 0 ? new Subject(SubjectRule.Adjacent, people, null, i, Stance.Asserts) : Subject.None;
        }

        if (NounPhrases.EndingBefore(text, i, sentence.Start) is { Length: > 0 } companion && text.Lower(companion.Start - 1) is "with" && text.Tokens[companion.End - 1].IsCapitalised)
            return new Subject(SubjectRule.Adjacent, companion, null, i, Stance.Asserts);
        if (Lexicon.Days.Contains(noun))
            noun = text.Lower(i - 2);
        if (Lexicon.DocumentNouns.Contains(noun) && Received(text, i, sentence.Start) is { } received)
            return new Subject(SubjectRule.Adjacent, received, null, i, Stance.Asserts);
        return Lexicon.DocumentNouns.Contains(noun) && ClauseSubjects.OfSentence(text, sentence, i) is { } maker
            ? new Subject(SubjectRule.Shared, maker, Subjects.AppositionAfter(text, maker.End, i), i, Stance.Asserts)
            : Subject.None;
    }

    /// <summary>"responded to a campaign statement saying": the statement is not of whoever responds to it.</summary>
    private static TokenRange? Received(MarkedText text, int cue, int floor)
    {
        var document = NounPhrases.EndingBefore(text, cue, floor);
        for (var i = document.Start; i < document.End; i++)
        {
            if (text.Lower(i) is "to" && i > document.Start && text.Lower(i - 1) is "responded" or "responding" or "reacted" or "reacting" or "replied" or "replying")
                return new TokenRange(i + 1, document.End);
        }

        return document.Length > 1 && text.Lower(document.Start - 1) is "to" && text.Lower(document.Start - 2) is "responded" or "responding" or "reacted" or "reacting" or "replied" or "replying"
            or "response" or "reaction" ? document : null;
    }

    /// <summary>Content has just ended: a closing mark, or a comma, stands before the cue.</summary>
    private static bool IsAfterContent(MarkedText text, int i, TokenRange sentence)
    {
        var before = i - 1;
        while (before > sentence.Start && text.IsAdverb(before) && !text.IsQuoted(before))
            before--;
        if (before < 0 || (before < sentence.Start && !text.IsQuoted(before)))
            return false;
        return text.IsQuoted(before) || text.Lower(before) is "," or "?" or "!" or "—" or "–";
    }

    /// <summary>", noted Ruiz." — but ", said that …", ", called the plan" and ", told reporters" have their subject before them.</summary>
    private static Subject Inverted(MarkedText text, int i, CueVerb verb, TokenRange sentence)
    {
        /* "chimed in Ruiz" */
        var after = text.Lower(i + 1) is "in" && verb.Lemma is "chime" or "chip" or "weigh" ? i + 2 : i + 1;
        if (verb.Form is VerbForm.Gerund or VerbForm.Base or VerbForm.Participle || after >= sentence.End)
            return Subject.None;
        var isQuoted = text.IsQuoted(i - 1) || (text.Lower(i - 1) is "," && i >= 2 && text.IsQuoted(i - 2)) || text.IsAdverb(i - 1);
        if (NoSpeakerOpeners.Contains(text.Lower(after)) || verb.Lemma is "tell" or "call" or "describe" or "accuse")
            return Subject.None;
        if (verb.Class == CueClass.Naming && !isQuoted)
            return Subject.None;
        var subject = Subjects.After(text, after, sentence.End);
        if (subject.Mention is not { } mention)
            return subject;
        var isClause = mention.End < sentence.End
            && (isQuoted ? Verbs.LooksFinite(text.Tokens[mention.End]) && !text.IsQuoted(mention.End) : GoesOnAsClause(text, mention.End));
        return isClause || !isQuoted && !IsNameOrRole(text, mention) ? Subject.None : subject;
    }

    /// <summary>Without marks before the cue only a name or a role can be the subject behind it.</summary>
    private static bool IsNameOrRole(MarkedText text, TokenRange mention) =>
        !Lexicon.SubjectPronouns.Contains(text.Lower(mention.End - 1))
        && (Mentions.HasCapital(text, mention) || Lexicon.GroupNouns.Contains(text.Lower(mention.End - 1)) || Mentions.CanSpeak(text, mention));

    /// <summary>"said the president also has …", "asked Ruiz whether …": a verb or a clause follows.</summary>
    private static bool GoesOnAsClause(MarkedText text, int end)
    {
        if (text.IsQuoted(end) || text.Lower(end) is "that" or "whether" or "if" or "to" or "how" or "why" or "what")
            return true;
        while (end + 1 < text.Tokens.Count && text.IsAdverb(end))
            end++;
        return Verbs.LooksFinite(text.Tokens[end]);
    }
}
