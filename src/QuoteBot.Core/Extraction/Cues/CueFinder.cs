using System.Collections.Frozen;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Cues;

/// <summary>Finds the attribution phrases that stand outside quotation marks.</summary>
internal static class CueFinder
{
    /// <summary>What opens the content behind a cue, never its subject: "said that", "spoke about".</summary>
    private static readonly FrozenSet<string> NoSpeakerOpeners = ["that", ",", "to", "about", "on", "in", "as"];

    /// <summary>What stands before a gerund whose speaker the sentence or the paragraph before tells.</summary>
    private static readonly FrozenSet<string> BareOpeners = [",", "and", "while", "by", "before", "after", "when", "in"];

    /// <summary>All cues in text order.</summary>
    public static IReadOnlyList<Cue> Find(MarkedText text)
    {
        var cues = new List<Cue>();
        var isFirst = true;
        foreach (var sentence in text.Tokenized.Sentences)
        {
            var previous = ListedActs.Opening(text, sentence);
            Cue? reporting = null, teller = null;
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                if (text.IsQuoted(i) || !text.Tokens[i].IsWord)
                    continue;
                /* "Ruiz said pilots threaten the port, saying": Ruiz goes on. */
                var goesOn = reporting is not null && text.Lower(i - 1) is "," && CueVerbs.TryGet(text.Lower(i), out var verb) && verb.Form is VerbForm.Gerund;
                var addsToTeller = teller is not null && previous is not null && Adds(text, i) && (!Telling.Contains(previous.Verb.Lemma) || Quotes(text, i, sentence.End, previous.Subject));
                var cue = At(text, i, sentence, goesOn ? reporting : addsToTeller ? teller : previous, isFirst);
                if (cue is null)
                    continue;
                cues.Add(cue);
                i = Math.Max(i, cue.Words.End - 1);
                if (LeadingClauses.EndOf(text, cue, previous) is not null)
                    continue;
                reporting = IsToldOf(text, cue, previous) ? previous : null;
                teller = IsInThat(text, cue, previous) ? previous : null;
                previous = cue;
            }

            isFirst = false;
        }

        return cues;
    }

    /// <summary>"Ruiz said pilots threaten the port": what the cue before tells that nobody in particular says now.</summary>
    private static bool IsToldOf(MarkedText text, Cue cue, Cue? before) =>
        before is { Verb: { Class: CueClass.Clause, Form: VerbForm.Past }, Rule: SubjectRule.Adjacent or SubjectRule.Apposition, Subject: not null }
        && cue is { Rule: SubjectRule.Adjacent, Verb.Form: VerbForm.Base or VerbForm.ThirdPerson, Subject: { } subject }
        && (subject.Start == before.ContentStart || subject.Start == before.ContentStart + 1 && text.Lower(before.ContentStart) is "that")
        && !HasCapital(text, subject) && !Lexicon.SubjectPronouns.Contains(text.Lower(subject.Start));

    /// <summary>"Ruiz argued that Vik taught them that": a clause with "that" holds the cue, so that what is added behind it is Ruiz's.</summary>
    private static bool IsInThat(MarkedText text, Cue cue, Cue? before) =>
        before is { Verb: { Class: CueClass.Clause, Form: VerbForm.Past }, Rule: SubjectRule.Adjacent or SubjectRule.Apposition, Subject: not null }
        && cue is { Rule: SubjectRule.Adjacent, Subject: { } subject } && text.Lower(before.ContentStart) is "that" && subject.Start > before.ContentStart
        && Enumerable.Range(before.ContentStart, subject.Start - before.ContentStart).All(i => text.Lower(i) is not "," && !text.IsQuoted(i));

    private static bool Adds(MarkedText text, int i) =>
        text.Lower(i - 1) is "," && CueVerbs.TryGet(text.Lower(i), out var verb) && verb is { Form: VerbForm.Gerund, Lemma: "add" or "write" or "note" or "conclude" };

    /// <summary>Had Vik told or written something, he may add to it as well.</summary>
    private static readonly FrozenSet<string> Telling = WordSet.Of("tell write say claim testify state report announce text email shout warn declare insist explain admit");

    /// <summary>“Vik proved it”: the quotation behind names somebody, who then did not say it.</summary>
    private static bool Quotes(MarkedText text, int from, int end, TokenRange? subject) =>
        subject is { Length: > 0 } named && text.Tokens[named.End - 1].IsCapitalised
        && Enumerable.Range(from, end - from).Any(i => text.IsQuoted(i) && text.Tokens[i].IsCapitalised && text.Lower(i) == text.Lower(named.End - 1));

    /// <summary>The cue whose first word this is; null when the word attributes nothing here.</summary>
    private static Cue? At(MarkedText text, int i, TokenRange sentence, Cue? previous, bool isHeadline)
    {
        if (text.Lower(i) == "according" && text.Lower(i + 1) == "to")
            return AccordingTo(text, i, sentence);
        if (!CueVerbs.TryGet(text.Lower(i), out var verb))
            return UnlistedVerbs.At(text, i, sentence);
        if (previous is { Subject: { } listed } && previous.Words.Start == i)
            return Of(text, i, verb, new Subject(SubjectRule.Shared, listed, null, i, Stance.Asserts), sentence);
        if (text.Tokens[i].IsCapitalised && i > sentence.Start && !isHeadline && verb.Lemma is not "tweet")
            return null;
        if (ReportedPersons.Before(text, i, verb, sentence.Start) is { Mention: { } } reported)
            return Of(text, i, verb, reported, sentence);
        if (CueNouns.IsNoun(text, i, verb, sentence) || verb.Class == CueClass.Quote && !CanTouchQuote(text, i, verb, sentence))
            return null;

        var subject = SubjectOf(text, i, verb, sentence, previous);
        if (subject.Mention is { Length: 1 } word && text.Lower(word.Start) is "there")
            return null;
        if (subject.Rule == SubjectRule.None && verb is { Form: VerbForm.Gerund, Class: CueClass.Clause })
            subject = OfNounBefore(text, i, sentence, previous);
        if (subject.Rule == SubjectRule.None && !IsBareBesideQuote(text, i, verb))
            return null;
        if (!Fits(text, verb, subject) || subject.Rule == SubjectRule.Adjacent && !CueNouns.Agrees(text, verb, subject, i, sentence))
            return null;

        return Of(text, i, verb, subject, sentence);
    }

    /// <summary>The cue with its subject, the one told, and the place where its content may begin.</summary>
    private static Cue Of(MarkedText text, int i, CueVerb verb, Subject subject, TokenRange sentence)
    {
        TokenRange? hearer = null;
        var contentStart = subject is { Rule: SubjectRule.Inverted, Mention: { } speaker }
            ? speaker.End
            : Hearer.After(text, i, verb, sentence.End, out hearer);
        var stance = subject.Stance | StanceOf(verb);
        return new Cue(new TokenRange(i, i + 1), verb, subject.Rule, subject.Mention, subject.Apposition, contentStart, hearer, stance);
    }

    /// <summary>Who says it, right of a cue that follows its content, else left of it.</summary>
    private static Subject SubjectOf(MarkedText text, int i, CueVerb verb, TokenRange sentence, Cue? previous)
    {
        var inverted = IsAfterContent(text, i, sentence) ? Inverted(text, i, verb, sentence) : Subject.None;
        if (inverted.Rule != SubjectRule.None)
            return inverted;
        if (CueNouns.IsContracted(text, i))
            return new Subject(SubjectRule.Adjacent, new TokenRange(i - 2, i - 1), null, i - 1, Stance.Asserts);
        return WithoutAntecedent(text, Subjects.Before(text, i, verb, sentence, previous));
    }

    /// <summary>The subject can do what the verb says: a plan calls nobody names, and persons find no findings.</summary>
    private static bool Fits(MarkedText text, CueVerb verb, Subject subject)
    {
        var finder = subject.Rule is SubjectRule.Relative ? subject.Apposition : subject.Mention;
        if (verb.Lemma is "find" or "show" && !IsFinding(text, finder))
            return false;
        if (subject.Mention is not { } mention)
            return true;
        if (!Mentions.CanBeSubject(text, mention))
            return false;
        if (verb.Class == CueClass.Quote && subject.Rule == SubjectRule.Relative && text.Lower(mention.Start) is not "who")
            return false;
        /* A man yells; "the crowd and the man shooting" is a misread phrase. */
        return verb.Class is not (CueClass.Naming or CueClass.Quote) || verb.Form is VerbForm.Base && subject.Rule is SubjectRule.Shared || Mentions.CanSpeak(text, mention)
            || verb is { Class: CueClass.Quote, Form: VerbForm.Past or VerbForm.ThirdPerson } && Lexicon.PersonNouns.Contains(text.Lower(Mentions.Head(text, mention)));
    }

    private static Stance StanceOf(CueVerb verb)
    {
        if (verb.Class == CueClass.Asking)
            return Stance.Asks;
        return verb.Lemma is "deny" or "doubt" or "refute" ? Stance.Denies : Stance.Asserts;
    }

    /// <summary>"began", "laughing"; a base form is no cue, and far from marks neither is another.</summary>
    private static bool CanTouchQuote(MarkedText text, int i, CueVerb verb, TokenRange sentence) =>
        (verb.Form != VerbForm.Base || IsSecondDeed(text, i)) && IsNearQuote(text, i, sentence);

    /// <summary>"will rise and scream, “…”".</summary>
    private static bool IsSecondDeed(MarkedText text, int i) =>
        i > 0 && text.Lower(i - 1) is "and" && text.Lower(i + 1) is "," or ":" && i + 2 < text.Tokens.Count && text.IsQuoted(i + 2);

    /// <summary>"allegations he denies", "officers she said": the pronoun alone is the subject, the noun before it is what the clause is about.</summary>
    private static Subject WithoutAntecedent(MarkedText text, Subject subject) =>
        subject.Mention is { Length: > 1 } mention && text.Tokens[mention.End - 1] is { IsCapitalised: false } last
        && Lexicon.SubjectPronouns.Contains(last.Lower)
            ? subject with { Mention = new TokenRange(mention.End - 1, mention.End) }
            : subject;

    /// <summary>"with critics saying", "with Ruiz telling them", "his office released a statement saying": the people before, or who made the document before.</summary>
    /// <remarks>Directly after a quotation: its speaker.</remarks>
    private static Subject OfNounBefore(MarkedText text, int i, TokenRange sentence, Cue? previous)
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

    private static Cue? AccordingTo(MarkedText text, int i, TokenRange sentence)
    {
        var mention = NounPhrases.StartingAt(text, i + 2, sentence.End);
        if (mention.Length == 0)
            return null;
        var apposition = Subjects.AppositionAfter(text, mention.End, sentence.End);
        if (i == sentence.Start && apposition is { } whole && text.Lower(whole.End) is not ",")
            apposition = null;
        var verb = new CueVerb("according to", CueClass.AccordingTo, VerbForm.Base);
        return new Cue(new TokenRange(i, i + 2), verb, SubjectRule.AccordingTo, mention, apposition, mention.End, null, Stance.Asserts);
    }

    /// <summary>A quotation opens or closes close by in the sentence.</summary>
    private static bool IsNearQuote(MarkedText text, int cue, TokenRange sentence)
    {
        for (var i = Math.Max(sentence.Start - 1, cue - 12); i < Math.Min(sentence.End, cue + 10); i++)
        {
            if (i >= 0 && text.IsQuoted(i))
                return true;
        }

        return false;
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
        && (HasCapital(text, mention) || Lexicon.GroupNouns.Contains(text.Lower(mention.End - 1)) || Mentions.CanSpeak(text, mention));

    /// <summary>"said the president also has …", "asked Ruiz whether …": a verb or a clause follows.</summary>
    private static bool GoesOnAsClause(MarkedText text, int end)
    {
        if (text.IsQuoted(end) || text.Lower(end) is "that" or "whether" or "if" or "to" or "how" or "why" or "what")
            return true;
        while (end + 1 < text.Tokens.Count && text.IsAdverb(end))
            end++;
        return Verbs.LooksFinite(text.Tokens[end]);
    }

    /// <summary>"The report found", "the court finds", "two polls show": of persons these verbs tell no speech.</summary>
    private static bool IsFinding(MarkedText text, TokenRange? mention) =>
        mention is { } phrase && Enumerable.Range(phrase.Start, phrase.Length).Any(i => IsFinding(text.Lower(i)));

    private static bool IsFinding(string word) =>
        Lexicon.DocumentNouns.Contains(word) || Lexicon.FindingNouns.Contains(word) || Lexicon.DocumentNouns.Contains(word.TrimEnd('s'));

    private static bool HasCapital(MarkedText text, TokenRange mention)
    {
        for (var i = mention.Start; i < mention.End; i++)
        {
            if (text.Tokens[i].IsCapitalised)
                return true;
        }

        return false;
    }

    /// <summary>A cue that touches a quotation counts even without a subject: the sentence or the paragraph before tells who.</summary>
    private static bool IsBareBesideQuote(MarkedText text, int i, CueVerb verb)
    {
        if (i == 0 || verb is not { Form: VerbForm.Gerund, Class: CueClass.Clause or CueClass.Quote } || !BareOpeners.Contains(text.Lower(i - 1)))
            return false;
        var next = text.Lower(i + 1) is "," or ":" && i + 2 < text.Tokens.Count ? i + 2 : i + 1;
        return next < text.Tokens.Count && text.IsQuoted(next);
    }
}
