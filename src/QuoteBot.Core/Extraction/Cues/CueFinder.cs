using System.Collections.Frozen;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Cues;

/// <summary>Finds the attribution phrases that stand outside quotation marks.</summary>
internal static class CueFinder
{
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
        && !Mentions.HasCapital(text, subject) && !Lexicon.SubjectPronouns.Contains(text.Lower(subject.Start));

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
        if (!CueVerbs.TryGet(text.Lower(i), out var verb) && !IsCasting(text, i, sentence, out verb))
            return UnlistedVerbs.At(text, i, sentence);
        if (previous is { Subject: { } listed } && previous.Words.Start == i)
            return Of(text, i, verb, new Subject(SubjectRule.Shared, listed, null, i, Stance.Asserts), sentence);
        if (text.Tokens[i].IsCapitalised && i > sentence.Start && !isHeadline && verb.Lemma is not "tweet")
            return null;
        if (ReportedPersons.Before(text, i, verb, sentence.Start) is { Mention: { } } reported)
            return Of(text, i, verb, reported, sentence);
        if (CueNouns.IsNoun(text, i, verb, sentence) || verb.Class == CueClass.Quote && !CanTouchQuote(text, i, verb, sentence))
            return null;

        var subject = CueSubjects.Of(text, i, verb, sentence, previous);
        if (subject.Mention is { Length: 1 } word && text.Lower(word.Start) is "there")
            return null;
        if (subject.Rule == SubjectRule.None && verb.Form is VerbForm.Gerund && (verb.Class is CueClass.Clause || IsOfStatement(text, i, verb)))
            subject = CueSubjects.OfNounBefore(text, i, sentence, previous);
        if (subject.Rule == SubjectRule.None && !IsBareBesideQuote(text, i, verb))
            return null;
        if (!Fits(text, verb, subject) || subject.Rule == SubjectRule.Adjacent && !CueNouns.Agrees(text, verb, subject, i, sentence))
            return null;

        return Of(text, i, verb, subject, sentence);
    }

    /// <summary>"cast the vote as “…”", "cast it as a “…”": no verb of the list, for who casts a ballot, and a cast member, name nothing.</summary>
    private static bool IsCasting(MarkedText text, int i, TokenRange sentence, out CueVerb verb)
    {
        verb = new CueVerb("cast", CueClass.Naming, VerbForm.Past, Complement.That);
        if (text.Lower(i) is not "cast" || text.Tokens[i].IsCapitalised)
            return false;
        for (var at = i + 2; at < Math.Min(sentence.End - 1, i + LongestCast) && text.Lower(at - 1) is not (":" or ";"); at++)
        {
            if (text.Lower(at) is "as" && !text.IsQuoted(at) && (text.IsQuoted(at + 1) || Lexicon.Determiners.Contains(text.Lower(at + 1)) && text.IsQuoted(at + 2)))
                return true;
        }

        return false;
    }

    // "cast the other party's “…” plan as “"
    private const int LongestCast = 25;

    /// <summary>"issued a statement huffing": whoever made it; a letter "reading" so may have been received, and a statement "quoting" gives another's words.</summary>
    private static bool IsOfStatement(MarkedText text, int i, CueVerb verb) =>
        verb.Class is CueClass.Quote && verb.Lemma is not ("read" or "quote" or "recite" or "sign" or "open" or "end") && text.Lower(i - 1) is "statement" or "release";

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

    /// <summary>"The report found", "the court finds", "two polls show": of persons these verbs tell no speech.</summary>
    private static bool IsFinding(MarkedText text, TokenRange? mention) =>
        mention is { } phrase && Enumerable.Range(phrase.Start, phrase.Length).Any(i => IsFinding(text.Lower(i)));

    private static bool IsFinding(string word) =>
        Lexicon.DocumentNouns.Contains(word) || Lexicon.FindingNouns.Contains(word) || Lexicon.DocumentNouns.Contains(word.TrimEnd('s'));

    /// <summary>A cue that touches a quotation counts even without a subject: the sentence or the paragraph before tells who.</summary>
    private static bool IsBareBesideQuote(MarkedText text, int i, CueVerb verb)
    {
        if (i == 0 || verb is not { Form: VerbForm.Gerund, Class: CueClass.Clause or CueClass.Quote } || !BareOpeners.Contains(text.Lower(i - 1)))
            return false;
        var next = text.Lower(i + 1) is "," or ":" && i + 2 < text.Tokens.Count ? i + 2 : i + 1;
        return next < text.Tokens.Count && text.IsQuoted(next);
    }
}
