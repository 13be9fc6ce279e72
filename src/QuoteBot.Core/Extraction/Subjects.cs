using QuoteBot.Text;

namespace QuoteBot.Extraction;

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

    /// <summary>Verbs between the subject and the cue that keep the subject: "went on to say", "declined to say".</summary>
    private static readonly HashSet<string> Carriers =
    [
        "went", "goes", "go", "gone", "going", "continued", "continues", "began", "begins", "started", "starts", "wanted", "wants", "tried", "tries", "sought", "used", "had", "has", "have", "able", "quick", "keen", "declined", "declines",
        "refused", "refuses", "appeared", "appears", "seemed", "seems", "took", "takes", "turned", "ended", "likes", "liked", "came", "rushed", "paused", "hastened", "proceeded", "happened", "failed", "expected", "ready", "careful", "planned", "plans", "decided",
    ];

    public static Subject Before(MarkedText text, int cue, CueVerb verb, TokenRange sentence, Cue? previous)
    {
        var i = cue - 1;
        var stance = Stance.Asserts;
        while (i >= sentence.Start && IsVerbGroup(text, i, sentence.Start))
        {
            var word = text.Lower(i);
            if (Lexicon.Negations.Contains(word) || word is "declined" or "declines" or "refused" or "refuses")
                stance |= Stance.Denies;
            else if (Lexicon.Modals.Contains(word))
                stance |= Stance.Supposes;
            i--;
        }

        var groupStart = i + 1;
        i = Adjuncts.BeforeTime(text, i + 1, sentence.Start) - 1;
        if (IsPassive(text, cue, groupStart, verb))
            return Subject.None;
        if (i < sentence.Start)
            return Subject.None;
        var word1 = text.Lower(i);
        if (text.IsQuoted(i))
            return AfterQuoted(text, i, groupStart, sentence, verb, previous, stance);
        if (word1 is "," or "—" or "–" or "--" or ")")
            return AcrossApposition(text, i, groupStart, sentence, verb, previous, stance);
        if (word1 is "who" or "which" or "that")
            return RelativeTo(text, i, groupStart, sentence, stance);
        if (word1 is "and" or "but" or "then" or "or")
            return Shared(text, previous, groupStart, sentence, stance);
        if (verb.Form is VerbForm.Gerund && groupStart == cue)
            return word1 is "by" or "in" or "after" or "before" or "while" or "without" or "when" or "of" or "from" or "for" ? Shared(text, previous, groupStart, sentence, stance) : Gerund(text, i, groupStart, sentence, previous, stance);

        var mention = Adjuncts.WithoutOccasion(text, Appositions.PhraseBefore(text, i + 1, sentence.Start));
        return mention.Length == 0 ? Subject.None : new Subject(SubjectRule.Adjacent, mention, null, groupStart, stance);
    }

    public static Subject After(MarkedText text, int afterCue, int limit)
    {
        var mention = NounPhrases.StartingAt(text, afterCue, limit);
        if (mention.Length == 0 || !CanBeSubject(text, mention) || HasSubjectBefore(text, afterCue - 1))
            return Subject.None;
        return new Subject(SubjectRule.Inverted, mention, AppositionAfter(text, mention.End, limit), afterCue, Stance.Asserts);
    }

    /// <summary>"Ruiz, who runs the port, said the Vik yard …": what follows the cue is content, its subject stands before the comma.</summary>
    private static bool HasSubjectBefore(MarkedText text, int cue)
    {
        var sentence = text.Tokenized.SentenceAround(cue);
        return cue - 1 > sentence.Start && text.Lower(cue - 1) is "," && !text.IsQuoted(cue - 2)
            && Appositions.Before(text, cue - 1, sentence) is { } found
            && Appositions.OpensClause(text, found.Mention.Start, sentence.Start) && CanSpeak(text, found.Mention);
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

        var first = text.Lower(start);
        if (i == start || first is "who" or "which" or "and" or "but" or "adding" or "saying" or "as" or "while" or "when" or "in" or "on" or "after" || Verbs.LooksFinite(text.Tokens[start]))
            return null;
        return new TokenRange(start, i);
    }

    /// <summary>The phrase's head is a name, a pronoun, or a noun of people, institutions or documents: what can name and judge.</summary>
    public static bool CanSpeak(MarkedText text, TokenRange mention)
    {
        var head = mention.End - 1;
        for (var i = mention.Start + 1; i < mention.End; i++)
        {
            if (Lexicon.Prepositions.Contains(text.Lower(i)))
            {
                head = i - 1;
                break;
            }
        }

        var word = text.Lower(head);
        return text.Tokens[head].IsCapitalised || Lexicon.SubjectPronouns.Contains(word) || word is "that" or "which" || Lexicon.GroupNouns.Contains(word) || Lexicon.DocumentNouns.Contains(word)
            || Lexicon.InstitutionEnds.Contains(word) || Lexicon.RoleNouns.Contains(word) || word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ers", StringComparison.Ordinal) || word.EndsWith("ist", StringComparison.Ordinal) || word.EndsWith("ists", StringComparison.Ordinal)
            || Lexicon.RoleNouns.Contains(word.TrimEnd('s'));
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

    public static bool CanBeSubject(MarkedText text, TokenRange mention)
    {
        var last = text.Tokens[mention.End - 1];
        if (!last.IsWord || last.Lower is "'s" || Lexicon.Determiners.Contains(last.Lower) && mention.Length == 1 && last.Lower is not ("some" or "many" or "several" or "others" or "both" or "few" or "most" or "all" or "another" or "one"))
            return false;
        if (mention.Length == 1 && (Lexicon.Days.Contains(last.Lower) || Lexicon.Months.Contains(last.Lower) && last.IsCapitalised && last.Lower is not ("may" or "march")))
            return false;
        return !(mention.Length == 1 && Lexicon.ObjectPronouns.Contains(last.Lower) && last.Lower is not ("it" or "you" or "her"));
    }

    private static bool Closes(MarkedText text, int i) => text.Lower(i) is "," or "." or ";" or ":" or ")" or "—" or "–" or "!" or "?" || (text.Lower(i) is "who" or "which" or "and" && Verbs.LooksFinite(NextWord(text, i)));

    private static Token NextWord(MarkedText text, int i) => text.Tokens[Math.Min(i + 1, text.Tokens.Count - 1)];

    private static bool IsVerbGroup(MarkedText text, int i, int floor)
    {
        var token = text.Tokens[i];
        if (!token.IsWord || text.IsQuoted(i))
            return false;
        var word = token.Lower;
        if (token.IsCapitalised)
            return false;
        if (word is "as" or "quoted" or "cited")
            return text.Lower(word is "as" ? i - 1 : i) is "quoted" or "cited" && text.Lower(word is "as" ? i : i + 1) is "as";
        if (word is "to")
            return i > floor && (Carriers.Contains(text.Lower(i - 1)) || text.Lower(i - 1) is "on" && Carriers.Contains(text.Lower(i - 2)));
        if (word is "on")
            return Carriers.Contains(text.Lower(i - 1)) && text.Lower(i + 1) is "to";
        if (Carriers.Contains(word) && text.Lower(i + 1) is "to" or "on")
            return true;
        return Verbs.IsAuxiliary(word) || Lexicon.Negations.Contains(word) || (Verbs.IsAdverb(word) && word is not ("here" or "there"));
    }

    /// <summary>"was told", "were asked": the words before the cue name the hearer.</summary>
    private static bool IsPassive(MarkedText text, int cue, int groupStart, CueVerb verb)
    {
        if (verb.Form is not (VerbForm.Past or VerbForm.Participle))
            return false;
        for (var i = groupStart; i < cue; i++)
        {
            if (text.Lower(i) is "was" or "were" or "is" or "are" or "been" or "be" or "being" or "'s" or "'re" or "wasn't" or "weren't" or "isn't" or "aren't" or "am")
                return true;
        }

        return false;
    }

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

    private static Subject RelativeTo(MarkedText text, int pronoun, int groupStart, TokenRange sentence, Stance stance)
    {
        var end = pronoun;
        if (end > sentence.Start && text.Lower(end - 1) is ",")
            end--;
        var noun = NounPhrases.EndingBefore(text, end, sentence.Start);
        if (noun.Length == 0 || text.Lower(pronoun) == "that" && !Lexicon.GroupNouns.Contains(text.Lower(noun.End - 1)) && !Lexicon.DocumentNouns.Contains(text.Lower(noun.End - 1)))
            return Subject.None;
        var named = text.Lower(pronoun) is "who" ? People(text, noun) : noun;
        return new Subject(SubjectRule.Relative, new TokenRange(pronoun, pronoun + 1), named, groupStart, stance);
    }

    /// <summary>"lawsuits from artists who say" → artists; "a member of the board who says" → the member: a head of persons keeps its phrase.</summary>
    private static TokenRange People(MarkedText text, TokenRange noun)
    {
        var last = noun.Start;
        for (var i = noun.Start + 1; i + 1 < noun.End; i++)
        {
            if (!Lexicon.Prepositions.Contains(text.Lower(i)))
                continue;
            var head = text.Lower(i - 1);
            var isPerson = text.Tokens[i - 1].IsCapitalised || Lexicon.GroupNouns.Contains(head)
                || Lexicon.RoleNouns.Contains(head) || Lexicon.RoleNouns.Contains(head.TrimEnd('s'));
            if (last == noun.Start && isPerson)
                return noun;
            last = i + 1;
        }

        return new TokenRange(last, noun.End);
    }

    private static Subject Gerund(MarkedText text, int before, int groupStart, TokenRange sentence, Cue? previous, Stance stance)
    {
        var word = text.Lower(before);
        return Verbs.LooksFinite(text.Tokens[before]) || word is "and" or "while" ? Shared(text, previous, groupStart, sentence, stance)
            : previous is not null ? Shared(text, previous, groupStart, sentence, stance) : Subject.None;
    }

    /// <summary>The subject of the cue before in the sentence, unless a new clause has brought in another; without a cue before, that of the clause.</summary>
    private static Subject Shared(MarkedText text, Cue? previous, int groupStart, TokenRange sentence, Stance stance)
    {
        if (previous?.Subject is { } subject && sentence.Contains(previous.Words.Start))
        {
            return ClauseSubjects.OfNewClause(text, sentence, previous, groupStart) is { } other
                ? SharedWith(text, other, groupStart, stance)
                : new Subject(SubjectRule.Shared, subject, previous.Apposition, groupStart, stance);
        }

        return (ClauseSubjects.Nearest(text, sentence, groupStart) ?? Appositions.Opening(text, groupStart - 1, sentence)) is { } nearest
            ? SharedWith(text, nearest, groupStart, stance)
            : Subject.None;
    }

    private static Subject SharedWith(MarkedText text, TokenRange subject, int groupStart, Stance stance) =>
        new(SubjectRule.Shared, subject, AppositionAfter(text, subject.End, groupStart), groupStart, stance);
}
