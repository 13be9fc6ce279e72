using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Grammar;

/// <summary>A cue's subject.</summary>
internal readonly record struct Subject(SubjectRule Rule, TokenRange? Mention, TokenRange? Apposition, int VerbGroupStart, Stance Stance)
{
    public static readonly Subject None = new(SubjectRule.None, null, null, -1, Stance.Asserts);
}

/// <summary>Finds who does the saying, left or right of a cue.</summary>
internal static class Subjects
{
    /// <summary>An apposition longer than this between name and cue is a misread sentence.</summary>
    private const int MaxApposition = 40;

    /// <summary>What opens an addition or a clause, not an explanation: "Ruiz, adding that".</summary>
    private static readonly FrozenSet<string> NoAppositionOpeners =
        ["who", "which", "and", "but", "adding", "saying", "as", "while", "when", "in", "on", "after"];

    /// <summary>Before a gerund these make the clause's subject its own: "by saying", "before adding".</summary>
    private static readonly FrozenSet<string> GerundPrepositions = ["by", "in", "after", "before", "while", "without", "when", "of", "from", "for"];

    public static Subject Before(MarkedText text, int cue, CueVerb verb, TokenRange sentence, Cue? previous)
    {
        var (groupStart, stance) = VerbGroup.Before(text, cue, sentence.Start);
        var i = Adjuncts.BeforeTime(text, groupStart, sentence.Start) - 1;
        if (previous is { Subject: { } listed } && listed.End < sentence.Start && groupStart <= previous.Words.End)
            return new Subject(SubjectRule.Shared, listed, null, groupStart, stance);
        if (i < sentence.Start || VerbGroup.IsPassive(text, cue, groupStart, verb))
            return Subject.None;
        var before = text.Lower(i);
        if (text.IsQuoted(i))
            return AfterQuoted(text, i, groupStart, sentence, verb, previous, stance);
        if (before is "," or "—" or "–" or "--" or ")" || verb.Form != VerbForm.Gerund && Appositions.IsSpacedHyphen(text, i))
            return AcrossApposition(text, i, groupStart, sentence, verb, previous, stance);
        if (before is "who" or "which" or "that")
            return RelativeSubjects.Of(text, i, groupStart, sentence, stance);
        if (before is "and" && verb.Form is VerbForm.Base && groupStart == cue && previous is not null && ClauseSubjects.OfModal(text, sentence, previous.Words.End, cue) is { } willing)
            return verb.Class is CueClass.Quote ? new Subject(SubjectRule.Shared, willing, null, groupStart, stance) : Subject.None;
        if (before is "and" or "but" or "then" or "or")
            return Shared(text, previous, groupStart, sentence, stance);
        if (verb.Form is VerbForm.Gerund && groupStart == cue)
            return OfGerund(text, i, groupStart, sentence, previous, stance);

        if (Credentials.Before(text, groupStart, sentence.Start) is { } named)
            return new Subject(SubjectRule.Apposition, named.Name, named.Between, groupStart, stance);
        var mention = Adjuncts.WithoutOccasion(text, Appositions.PhraseBefore(text, i + 1, sentence.Start));
        if (text.Lower(mention.Start) is "according" && text.Lower(mention.Start + 1) is "to" && mention.Length > 2 && mention.Start - 1 > sentence.Start)
        {
            // "Vik, who according to the Bell wrote": whoever told it stands between subject and verb; ", according to a report posted" tells who did.
            if (text.Lower(mention.Start - 1) is "who" or "which" or "that")
                return RelativeSubjects.Of(text, mention.Start - 1, groupStart, sentence, stance);
            mention = text.Tokens[mention.Start - 1].IsWord ? Appositions.PhraseBefore(text, mention.Start, sentence.Start) : mention with { Start = mention.Start + 2 };
        }

        if (ClauseSubjects.IsParticipleOf(text, mention, sentence.Start))
            mention = ClauseSubjects.BeforeWho(text, mention.Start, sentence.Start) ?? ClauseSubjects.OfSentence(text, sentence, mention.Start) ?? default;
        if (IsThat(text, mention, sentence.Start))
            mention = mention with { Start = mention.Start - 1 };
        mention = BehindModal(text, mention, sentence.Start) ?? (verb.Form is VerbForm.ThirdPerson ? BehindWho(text, mention, sentence.Start) : null) ?? mention;
        if (Appositions.Unclosed(text, mention, sentence) is { } explained)
            return new Subject(SubjectRule.Apposition, explained, mention, groupStart, stance);
        if (HoldsBareVerb(text, mention))
            mention = ClauseSubjects.OfSentence(text, sentence, mention.Start) ?? default;
        return mention.Length == 0 ? Subject.None : new Subject(SubjectRule.Adjacent, mention, null, groupStart, stance);
    }

    /// <summary>“…,” that aide said: behind a whole quotation the word opens no clause.</summary>
    private static bool IsThat(MarkedText text, TokenRange mention, int floor) =>
        mention.Length > 0 && mention.Start - 3 > floor && text.Lower(mention.Start - 1) is "that" && Mentions.IsRole(text.Lower(mention.End - 1))
        && text.Tokens[mention.Start - 2].Kind == TokenKind.DoubleMark && text.Lower(mention.Start - 3) is "," or "." or "?" or "!";

    /// <summary>"lawyers who would defend the mayor said": the mayor is whom they defend; who said it stands before "who". Null elsewhere.</summary>
    private static TokenRange? BehindModal(MarkedText text, TokenRange mention, int floor) =>
        mention.Length > 1 && mention.Start - 3 > floor && Lexicon.Determiners.Contains(text.Lower(mention.Start)) && Lexicon.Modals.Contains(text.Lower(mention.Start - 2)) && text.Lower(mention.Start - 3) is "who" or "that" or "which"
        && NounPhrases.EndingBefore(text, mention.Start - 3, floor) is { Length: > 0 } antecedent ? antecedent : null;

    /// <summary>"one pilot who has received threats stemming from it says": several threats do not "says"; the pilot does. Null elsewhere.</summary>
    private static TokenRange? BehindWho(MarkedText text, TokenRange mention, int floor)
    {
        var isBare = mention.Length > 1 && !text.Tokens[mention.Start].IsCapitalised && !Lexicon.Determiners.Contains(text.Lower(mention.Start));
        var isPlural = isBare && (text.Lower(Mentions.Head(text, mention)).EndsWith('s') || text.Lower(mention.Start + 1).EndsWith('s'));
        return isPlural ? ClauseSubjects.BeforeWho(text, mention.Start, floor) : null;
    }

    /// <summary>"that the port keep its cranes": a possessive behind a plain word is the object of a verb, and the phrase no subject.</summary>
    private static bool HoldsBareVerb(MarkedText text, TokenRange mention)
    {
        for (var i = mention.Start + 2; i < mention.End; i++)
        {
            var before = text.Tokens[i - 1];
            if (text.Lower(i) is "its" or "their" or "his" or "her" && before is { IsWord: true, IsCapitalised: false } && !before.Lower.EndsWith("ing", StringComparison.Ordinal)
                && before.Lower is not "'s" && !Lexicon.Prepositions.Contains(before.Lower) && !Lexicon.Conjunctions.Contains(before.Lower)
                && !Lexicon.Determiners.Contains(before.Lower) && !text.IsAdverb(i - 1) && !Verbs.LooksFinite(before))
                return true;
        }

        return false;
    }

    public static Subject After(MarkedText text, int afterCue, int limit)
    {
        var mention = NounPhrases.StartingAt(text, afterCue, limit);
        if (mention.Length == 0 || !Mentions.CanBeSubject(text, mention) || HasSubjectBefore(text, afterCue - 1))
            return Subject.None;
        return new Subject(SubjectRule.Inverted, mention, AppositionAfter(text, mention.End, limit), afterCue, Stance.Asserts);
    }

    /// <summary>"Ruiz, who runs the port, said the Vik yard …": what follows the cue is content, its subject stands before the comma.</summary>
    private static bool HasSubjectBefore(MarkedText text, int cue)
    {
        var sentence = text.Tokenized.SentenceAround(cue);
        while (cue - 1 > sentence.Start && text.IsAdverb(cue - 1) && !text.IsQuoted(cue - 1))
            cue--;
        return cue - 1 > sentence.Start && text.Lower(cue - 1) is "," && !text.IsQuoted(cue - 2)
            && Appositions.Before(text, cue - 1, sentence) is { } found
            && Appositions.OpensClause(text, found.Mention.Start, sentence.Start) && Mentions.CanSpeak(text, found.Mention);
    }

    /// <summary>The words after a name, up to the next comma, that explain it; null when there are none.</summary>
    public static TokenRange? AppositionAfter(MarkedText text, int end, int limit)
    {
        if (end >= limit || text.Lower(end) is not ("," or "(" or "—" or "–"))
            return null;
        var i = end + 1;
        if (i < limit && text.Tokens[i].Kind == TokenKind.Number && text.Lower(i + 1) is ",")
            i += 2;
        var start = i;
        while (i < limit && i - start < MaxApposition && !text.IsQuoted(i) && !Closes(text, i))
        {
            /* A clause, not an apposition: "According to Ruiz, the bridge will open". */
            if (Verbs.LooksFinite(text.Tokens[i]) && !Lexicon.Determiners.Contains(text.Lower(i - 1)) && !HasRelative(text, start, i))
                return null;
            i++;
        }

        if (i == start || NoAppositionOpeners.Contains(text.Lower(start)) || Verbs.LooksFinite(text.Tokens[start]))
            return null;
        return new TokenRange(start, i);
    }

    private static bool HasRelative(MarkedText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Lower(i) is "who" or "which" or "that" or "whose")
                return true;
        }

        return false;
    }

    /// <summary>A sign ends the apposition, and so does a clause: "Ruiz, the mayor who runs".</summary>
    private static bool Closes(MarkedText text, int i) =>
        text.Lower(i) is "," or "." or ";" or ":" or ")" or "—" or "–" or "!" or "?"
        || (text.Lower(i) is "who" or "which" or "and" && Verbs.LooksFinite(NextWord(text, i)));

    private static Token NextWord(MarkedText text, int i) => text.Tokens[Math.Min(i + 1, text.Tokens.Count - 1)];

    /// <summary>"the "Tides" actor" ends in no quotation; ""…", adding" and "Ruiz, noting that "…," added" go on from the cue before.</summary>
    private static Subject AfterQuoted(MarkedText text, int i, int groupStart, TokenRange sentence, CueVerb verb, Cue? previous, Stance stance)
    {
        var mention = verb.Form == VerbForm.Gerund ? default : NounPhrases.EndingBefore(text, i + 1, sentence.Start);
        if (mention.Length > 0)
            return new Subject(SubjectRule.Adjacent, mention, null, groupStart, stance);
        var goesOn = verb.Form is VerbForm.Gerund || (verb.Form is VerbForm.Past && previous is not null);
        return goesOn ? Shared(text, previous, groupStart, sentence, stance) : Subject.None;
    }

    /// <summary>"Ana Ruiz, the mayor, said": the phrase before the partner of the comma at <paramref name="close"/>.</summary>
    private static Subject AcrossApposition(MarkedText text, int close, int groupStart, TokenRange sentence, CueVerb verb, Cue? previous, Stance stance)
    {
        if (verb.Form == VerbForm.Gerund)
            return Shared(text, previous, groupStart, sentence, stance);
        if (Appositions.Before(text, close, sentence) is { } found)
            return new Subject(SubjectRule.Apposition, found.Mention, found.Between.Length > 0 ? found.Between : null, groupStart, stance);
        var goesOn = verb.Form is VerbForm.Past && previous is not null && text.Lower(close) == ",";
        return goesOn ? Shared(text, previous, groupStart, sentence, stance) : Subject.None;
    }

    /// <summary>"by saying", "went on, adding": with a verb or a preposition before it, or a cue, the gerund has a subject to share.</summary>
    private static Subject OfGerund(MarkedText text, int before, int groupStart, TokenRange sentence, Cue? previous, Stance stance)
    {
        if (text.Tokens[before].IsCapitalised && NounPhrases.EndingBefore(text, groupStart, sentence.Start) is { Length: > 0 } second && text.Lower(second.Start - 1) is "and" && OpensWith(text, second.Start, sentence.Start))
            return new Subject(SubjectRule.Adjacent, second, null, groupStart, stance);
        var hasSubject = previous is not null || GerundPrepositions.Contains(text.Lower(before)) || Verbs.LooksFinite(text.Tokens[before]);
        return hasSubject ? Shared(text, previous, groupStart, sentence, stance) : Subject.None;
    }

    /// <summary>"with Ruiz threatening to leave and Vik saying": the second of two companions.</summary>
    private static bool OpensWith(MarkedText text, int second, int floor)
    {
        for (var i = second - 2; i > floor && text.Lower(i) is not ("," or ";"); i--)
        {
            if (text.Lower(i) is "with")
                return Enumerable.Range(i, second - i).Any(at => text.Tokens[at] is { IsCapitalised: false, Lower: { Length: > 4 } word } && word.EndsWith("ing", StringComparison.Ordinal));
        }

        return false;
    }

    /// <summary>The subject of the cue before in the sentence, unless a new clause has brought in another; without a cue before, that of the clause.</summary>
    private static Subject Shared(MarkedText text, Cue? previous, int groupStart, TokenRange sentence, Stance stance)
    {
        if (previous?.Subject is { } subject && sentence.Contains(previous.Words.Start))
        {
            if (IsInClosedBracket(text, previous.Words.End, groupStart) && ClauseSubjects.Nearest(text, sentence, groupStart) is { } behind && behind.Start > previous.Words.End)
                return SharedWith(text, behind, groupStart, stance);
            return ClauseSubjects.OfNewClause(text, sentence, previous, groupStart) is { } other
                ? SharedWith(text, other, groupStart, stance)
                : new Subject(SubjectRule.Shared, subject, previous.Apposition, groupStart, stance);
        }

        return (ClauseSubjects.Nearest(text, sentence, groupStart) ?? Appositions.Opening(text, groupStart - 1, sentence)) is { } nearest
            ? SharedWith(text, nearest, groupStart, stance)
            : Subject.None;
    }

    /// <summary>"(Vik called it a fire), Ruiz answered by saying": what a bracket tells in passing is over where a clause behind it has a subject.</summary>
    private static bool IsInClosedBracket(MarkedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!text.IsQuoted(i) && text.Lower(i) is "(" or ")")
                return text.Lower(i) is ")";
        }

        return false;
    }

    private static Subject SharedWith(MarkedText text, TokenRange subject, int groupStart, Stance stance) =>
        new(SubjectRule.Shared, subject, AppositionAfter(text, subject.End, groupStart), groupStart, stance);
}
