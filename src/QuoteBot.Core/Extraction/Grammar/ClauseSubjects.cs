using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Grammar;

/// <summary>The subject of a clause that is no attribution itself: who goes on ", saying", "and said", or before a colon.</summary>
internal static class ClauseSubjects
{
    /// <summary>A clause further back is another thought; the bound keeps long sentences linear.</summary>
    private const int MaxReach = 80;

    /// <summary>"who has died": a longer way to "who" crosses another clause.</summary>
    private const int MaxInRelative = 6;

    /// <summary>Before the subject of a cue these make its clause the opening of another: "With Ruiz saying so, Vik left".</summary>
    private static readonly FrozenSet<string> Openings =
        ["with", "when", "while", "after", "before", "although", "though", "if", "because", "since", "once"];

    /// <summary>The noun phrase before the sentence's first finite verb; null when the sentence has none to show.</summary>
    public static TokenRange? OfSentence(MarkedText text, TokenRange sentence, int limit)
    {
        for (var i = sentence.Start + 1; i < limit; i++)
        {
            if (text.IsQuoted(i) || !IsVerb(text, i, sentence.Start))
                continue;
            var subject = BeforeVerb(text, i, sentence);
            if (subject is { } found && EndOfOpening(text, found, i, sentence.Start, limit) is { } comma)
            {
                i = comma;
                continue;
            }

            return subject is { } first ? BeforeRelative(text, first, sentence.Start) ?? first : null;
        }

        return null;
    }

    /// <summary>"As the draft made the rounds, Ruiz": the comma, or the last dash, behind an opening clause, whose subject is not the sentence's; null for none, and for "As Ruiz put it,".</summary>
    private static int? EndOfOpening(MarkedText text, TokenRange subject, int verb, int floor, int limit)
    {
        /* "Shortly after Ruiz left," */
        var opener = text.IsAdverb(floor) && subject.Start > floor + 1 ? floor + 1 : floor;
        if (subject.Start != opener + 1 || text.Lower(opener) is not "as" && !Openings.Contains(text.Lower(opener)) || text.Lower(verb + 1) is "it")
            return null;
        int? dash = null;
        for (var i = verb + 1; i < limit - 2; i++)
        {
            if (text.Lower(i) is "," && !text.IsQuoted(i) && dash is null)
                return i;
            if (text.Lower(i) is "—" or "–" or "--" && !text.IsQuoted(i))
                dash = i;
        }

        return dash;
    }

    /// <summary>"An official who saw it", "The report, which came out", "The motion that the council adopted": the noun of the relative clause that a first subject stands in.</summary>
    private static TokenRange? BeforeRelative(MarkedText text, TokenRange subject, int floor)
    {
        var pronoun = IsRelative(text, subject.Start) ? subject.Start : subject.Start - 1;
        if (pronoun <= floor || !IsRelative(text, pronoun))
            return null;
        var noun = NounPhrases.EndingBefore(text, text.Lower(pronoun - 1) is "," ? pronoun - 1 : pronoun, floor);
        var isSubject = noun.Length > 1 && noun.Start == floor && Mentions.CanBeSubject(text, noun) && !GoesOnWithPronoun(text, pronoun);
        return isSubject ? noun : null;
    }

    /// <summary>"A welder who came in May, she plans to stay": the noun only describes the subject that follows.</summary>
    private static bool GoesOnWithPronoun(MarkedText text, int pronoun)
    {
        var end = Math.Min(text.Tokenized.SentenceAround(pronoun).End, pronoun + MaxReach);
        for (var i = pronoun + 1; i < end; i++)
        {
            if (text.Lower(i) is "," && text.Lower(i + 1) is "he" or "she" or "they" or "it")
                return true;
        }

        return false;
    }

    private static bool IsRelative(MarkedText text, int i) => text.Lower(i) is "who" or "which" or "that" or "whom";

    /// <summary>The subject of the last clause before <paramref name="limit"/> whose subject can speak, else the sentence's first subject.</summary>
    public static TokenRange? Nearest(MarkedText text, TokenRange sentence, int limit) =>
        NearestSpeaker(text, sentence, limit) ?? OfSentence(text, sentence, limit);

    /// <summary>The subject of another clause between two cues; null when there is none.</summary>
    /// <remarks>"Ruiz said so, but Vik left, saying", "When Ruiz said so, Vik left, saying".</remarks>
    public static TokenRange? OfNewClause(MarkedText text, TokenRange sentence, Cue previous, int limit)
    {
        if (NearestSpeaker(text, sentence, limit) is not { } subject || subject.Start <= previous.Phrase.End)
            return null;
        var opener = text.Lower(subject.Start - 1);
        var isNew = opener switch
        {
            "," => previous.Subject is { } earlier && Openings.Contains(text.Lower(earlier.Start - 1)),
            "and" => text.Lower(subject.Start - 2) is ",",
            _ => opener is "but" or "while" or "when" or "as" or "after",
        };
        return isNew ? subject : null;
    }

    private static TokenRange? NearestSpeaker(MarkedText text, TokenRange sentence, int limit)
    {
        var floor = Math.Max(sentence.Start, limit - MaxReach);
        for (var i = limit - 1; i > floor; i--)
        {
            if (text.IsQuoted(i))
            {
                i = text.Regions[text.RegionOf(i)].Open;
                continue;
            }

            if (text.Lower(i) is ")")
                i = OpeningBracket(text, i, floor);
            var isPresent = IsPresentAfterName(text, i, sentence.Start);
            if (CueNouns.IsPluralBefore(text, i) || !(Appositions.IsVerb(text, i) || isPresent) || BeforeVerb(text, i, sentence) is not { } subject)
                continue;
            if (isPresent && !Appositions.OpensClause(text, subject.Start, sentence.Start))
                continue;
            if (Mentions.CanSpeak(text, subject) && (!IsSubordinate(text, subject, sentence.Start) || OwnsParticiple(text, subject, sentence.Start, limit)))
                return subject;
        }

        return null;
    }

    private static int OpeningBracket(MarkedText text, int close, int floor)
    {
        for (var i = close - 1; i > floor; i--)
        {
            if (text.Lower(i) is "(")
                return i;
        }

        return close;
    }

    /// <summary>"that Vik lied", "said Vik lied", "after Vik left": what somebody says, or when, is not who goes on; ", as Vik left" may be.</summary>
    private static bool IsSubordinate(MarkedText text, TokenRange subject, int floor)
    {
        if (subject.Start <= floor)
            return false;
        var before = text.Lower(subject.Start - 1);
        if (before is "as" or "while" or "when")
            return subject.Start - 2 >= floor && text.Lower(subject.Start - 2) is not ("," or "and");
        return Lexicon.Subordinators.Contains(before) || before is "who" or "whom"
            || Verbs.LooksFinite(text.Tokens[subject.Start - 1]) || CueVerbs.TryGet(before, out _)
            || (before is "which" && text.Lower(subject.Start) is not ("he" or "she"));
    }

    /// <summary>"Ruiz was in the chair after Vik stormed out, lamenting": a participle goes on with the nearer of two who are named.</summary>
    private static bool OwnsParticiple(MarkedText text, TokenRange subject, int floor, int participle) =>
        subject.Start > floor && text.Lower(subject.Start - 1) is "after" or "when" && text.Tokens[subject.End - 1].IsCapitalised
        && text.Lower(participle - 1) is "," && text.Lower(participle).EndsWith("ing", StringComparison.Ordinal)
        && Enumerable.Range(subject.End, participle - 1 - subject.End).All(i => text.Lower(i) is not ",");

    /// <summary>The subject of the verb at the token, its adverbs and auxiliaries skipped; null after "who", "and" or nothing.</summary>
    private static TokenRange? BeforeVerb(MarkedText text, int verb, TokenRange sentence)
    {
        var end = verb;
        while (end > sentence.Start && IsBesideVerb(text, end - 1))
            end--;
        if (end <= sentence.Start || text.IsQuoted(end - 1))
            return null;
        if (text.Lower(end - 1) is "," or "—" or "–" or "--" || Appositions.IsSpacedHyphen(text, end - 1))
            return Appositions.Before(text, end - 1, sentence)?.Mention;
        var mention = Appositions.PhraseBefore(text, end, sentence.Start);
        /* "sought to allay fears": an infinitive and its object. */
        if (mention.Length == 1 && (text.Lower(mention.Start) is "there" || !text.Tokens[mention.Start].IsCapitalised && text.Lower(mention.Start - 1) is "to" && !Mentions.CanSpeak(text, mention)))
            return null;
        return mention.Length > 0 && Mentions.CanBeSubject(text, mention) && !IsParticipleOf(text, mention, sentence.Start) ? mention : null;
    }

    /// <summary>"who died fighting for Oslo demanded": the participle belongs to the verb before it.</summary>
    public static bool IsParticipleOf(MarkedText text, TokenRange mention, int floor) =>
        mention.Length > 1 && mention.Start > floor && text.Tokens[mention.Start] is { IsCapitalised: false, Lower: { Length: > 4 } word } && word.EndsWith("ing", StringComparison.Ordinal)
        && Lexicon.Prepositions.Contains(text.Lower(mention.Start + 1)) && Verbs.LooksFinite(text.Tokens[mention.Start - 1]);

    /// <summary>"the families of those who died [fighting]": the noun that the relative clause is about; null when no "who" stands close before.</summary>
    public static TokenRange? BeforeWho(MarkedText text, int participle, int floor)
    {
        for (var i = participle - 1; i > Math.Max(floor, participle - MaxInRelative) && text.Tokens[i].IsWord; i--)
        {
            if (text.Lower(i) is "who")
                return NounPhrases.EndingBefore(text, i, floor) is { Length: > 0 } noun ? noun : null;
        }

        return null;
    }

    /// <summary>"Ruiz believes that the crowd will rise and scream": whoever will do the one does the other, and no more is said; null where no such verb stands between.</summary>
    public static TokenRange? OfModal(MarkedText text, TokenRange sentence, int from, int limit)
    {
        for (var i = limit - 1; i > Math.Max(from, limit - MaxReach); i--)
        {
            if (!text.IsQuoted(i) && Lexicon.Modals.Contains(text.Lower(i)))
                return BeforeVerb(text, i, sentence) is { } subject && subject.Start >= from && !Lexicon.SubjectPronouns.Contains(text.Lower(subject.Start)) ? subject : null;
        }

        return null;
    }

    private static bool IsBesideVerb(MarkedText text, int i) =>
        text.IsAdverb(i) || Verbs.IsAuxiliary(text.Lower(i)) || Lexicon.Negations.Contains(text.Lower(i)) || IsAllBut(text, i) || IsAllBut(text, i + 1);

    /// <summary>"all but endorsed it": nearly.</summary>
    private static bool IsAllBut(MarkedText text, int i) => text.Lower(i) is "but" && text.Lower(i - 1) is "all";

    private static bool IsVerb(MarkedText text, int i, int floor) => Appositions.IsVerb(text, i) || IsPresentAfterName(text, i, floor);

    /// <summary>"Ruiz then appears": a word in -s without a capital after a name.</summary>
    private static bool IsPresentAfterName(MarkedText text, int i, int floor)
    {
        var name = i - 1;
        while (name > floor && text.IsAdverb(name))
            name--;
        return Verbs.LooksPresent(text.Tokens[i]) && name >= floor && text.Tokens[name].IsCapitalised;
    }
}
