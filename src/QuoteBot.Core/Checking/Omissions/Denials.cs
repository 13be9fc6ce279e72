using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Tells whether left-out words negate the kept ones. Pure.</summary>
internal static class Denials
{
    /// <summary>"rather than nothing": no doing.</summary>
    private static readonly FrozenSet<string> Nouns = WordSet.Of("nothing anything everything something spring king string morning evening");

    /// <summary>"There is no doubt that", "nobody can deny that": a negation that affirms.</summary>
    private static readonly FrozenSet<string> Affirming = WordSet.Of("doubt doubts doubted deny denies denied forget question wonder mistake secret surprise matter hesitate denying doubting stress emphasise emphasize");

    // "no less than", "never heard as much about": a comparison, not a denial.
    private static readonly FrozenSet<string> Comparing = WordSet.Of("less more better greater bigger as such");

    private static readonly FrozenSet<string> Doubting = WordSet.Of("doubt doubts doubted deny denies denied dispute disputes disputed disbelieve disbelieves");

    private static readonly FrozenSet<string> Wrong = WordSet.Of("wrong false untrue inaccurate incorrect misleading mistaken absurd ridiculous unfair preposterous dishonest");
    private static readonly FrozenSet<string> Overstating = WordSet.Of("stretch exaggeration overstatement");

    /// <summary>"It is only a slight exaggeration to say that": nearly so.</summary>
    private static readonly FrozenSet<string> Slight = WordSet.Of("slight small minor mild little only hardly bit call calls called");

    private static readonly FrozenSet<string> Stating = WordSet.Of("say claim suggest think argue imply believe conclude pretend insist assert");

    /// <summary>"I am not afraid to say that".</summary>
    private static readonly FrozenSet<string> Unashamed = WordSet.Of("afraid ashamed embarrassed shy reluctant");

    private static readonly FrozenSet<string> Knowing = WordSet.Of("know realize understand see hear remember");
    private static readonly FrozenSet<string> Telling = WordSet.Of("tell say mention admit report show");

    private static readonly FrozenSet<string> Thinking = WordSet.Of("think say believe claim suggest");
    private static readonly FrozenSet<string> Unthinkable = WordSet.Of("incomprehensible unthinkable inconceivable unimaginable absurd ridiculous preposterous ludicrous laughable impossible unbelievable crazy insane outrageous");
    private static readonly FrozenSet<string> Ideas = WordSet.Of("idea notion claim suggestion theory argument allegation assertion contention accusation insinuation rumor rumour");

    /// <summary>What nobody says of a thing that is so; "outrageous" is said of many.</summary>
    private static readonly FrozenSet<string> Rejecting = WordSet.Of("wishful nonsense nonsensical false untrue wrong myth lie fantasy laughable ludicrous preposterous baseless bogus fiction delusion delusional mistaken fallacy illusion inaccurate incorrect unfounded rubbish");

    private static readonly FrozenSet<string> ToReject = WordSet.Of("deny ignore lie mislead misread misunderstand forget");
    private static readonly FrozenSet<string> Sayings = WordSet.Of("saying claiming suggesting arguing pretending insinuating implying");

    private static readonly FrozenSet<string> Said = WordSet.Of("said says told wrote writes added concluded argued stated insisted");

    /// <summary>What may stand between the reporter's negation and the mark; of any other verb the fragment may be true all the same, as in "did not regret saying “…”".</summary>
    private static readonly FrozenSet<string> Enough = WordSet.Of("be been sufficient enough able possible strong any evidence proof reason clear the a basis have had has seem appear");

    private static readonly FrozenSet<string> Turning = WordSet.Of("but yet though although for and so because since");

    // "that would let them say that"
    private const int LongestInner = 6;

    // "is, in my view, nothing but wishful" …
    private const int LongestPredicate = 7;

    /// <summary>Before them "doubt" is a noun.</summary>
    private static readonly FrozenSet<string> NotSubjects = WordSet.Of("a an any the some little much without beyond of in to is was are");

    /// <summary>Words that open a clause with a subject of its own.</summary>
    private static readonly FrozenSet<string> Subordinating = WordSet.Of("that which who whom whose because since when where while what how why");

    private static readonly FrozenSet<string> Rejections = WordSet.Of("reject rejects rejected dismiss dismisses dismissed refute refutes refuted dispute disputes disputed debunk debunked deny denies denied");
    private static readonly FrozenSet<string> Subjects = WordSet.Of("i we you he she it they there the a an my our his her their this that these those");

    // "I rejected, as did the board, the old theory that"
    private const int ReachOfRejection = 9;

    // "Never in my wildest dreams did I"
    private const int ReachOfTurn = 8;

    // "that, we have,"
    private const int LongestFalseStart = 3;

    private const int ReachOfAffirming = 3;
    private const int ReachOfComparing = 4;

    /// <summary>"and we do not": the longest that a clause gets that takes its verb from the one before.</summary>
    private const int LongestEllipsis = 6;

    /// <summary>Whether a clause that governs the kept words is negative.</summary>
    public static bool Negate(List<string> clause)
    {
        var negations = 0;
        for (var at = 0; at < clause.Count; at++)
        {
            if (!Lexicon.IsNegation(clause[at]))
                continue;
            var next = clause.Skip(at + 1).Take(ReachOfAffirming).ToList();
            var affirms = next.Exists(Affirming.Contains) || (next.Exists(Wrong.Contains) || IsSane(clause, at)) && clause.Exists(Stating.Contains)
                || next.Exists(Unashamed.Contains) && next.Contains("to") || IsWithheld(clause, at);
            var notOnly = at + 1 < clause.Count && (clause[at + 1] is "only" or "just" or "merely" || clause[at] == "none" && clause[at + 1] == "other");
            var compares = clause.Skip(at + 1).Take(ReachOfComparing).Any(Comparing.Contains);
            if (!affirms && !notOnly && !compares)
                negations++;
        }

        return negations % 2 == 1;
    }

    /// <summary>"I cannot express | how sad I am": it is more than words can say, and so.</summary>
    public static bool IsBeyondWords(CutWords cut, List<string> clause)
        => clause.Count > 2 && clause.Count(Lexicon.IsNegation) == 1 && (Expressing.Contains(clause[^1]) || clause is [.., "tell", "you"] or [.., "into", "words"])
            && clause.FindIndex(Lexicon.IsNegation) is var negation && clause.Skip(negation).SkipLast(1).All(form => Lexicon.IsNegation(form) || form is "can" or "could" or "begin" or "to" or "even" or "possibly" or "just" or "adequately" or "properly" or "put" or "tell" or "into")
            && IsHowMuch(cut.Kept);

    /// <summary>"how sad I am", "how very much this means"; not "how Vik stole it", "how anyone can".</summary>
    private static bool IsHowMuch(IReadOnlyList<string> kept)
        => kept.Count > 2 && kept[0] == "how" && !IsSubject(kept[1]) && (IsSubject(kept[2]) || kept.Count > 3 && kept[1] is "very" or "much" or "truly" or "deeply" or "incredibly" && IsSubject(kept[3]));

    private static bool IsSubject(string form) => Subjects.Contains(form) || Extraction.Lexicon.Determiners.Contains(form);

    private static readonly FrozenSet<string> Expressing = WordSet.Of("express describe overstate exaggerate imagine convey explain");

    /// <summary>"I am not crazy to think that"; not "I do not believe the crazy claim that".</summary>
    private static bool IsSane(List<string> clause, int negation)
        => clause.Skip(negation + 1).SkipWhile(form => form is "be" or "that").Take(2).ToArray() is [var foolish, "to"] && Doubts.IsFoolish(foolish);

    /// <summary>"What they do not tell you is that": so it is; not "what I do not believe is that".</summary>
    private static bool IsWithheld(List<string> clause, int negation)
        => clause is [.., "is" or "was", "that"] && clause[0] == "what" && negation + 1 < clause.Count
            && (Knowing.Contains(clause[negation + 1]) || Telling.Contains(clause[negation + 1]) && !clause.Take(negation).Any(form => form is "i" or "we"));

    /// <summary>Whether words that follow the kept ones deny them: "under no circumstances"; not "because of the fact that nobody paid", a clause with a subject of its own.</summary>
    public static bool NegatesBefore(List<string> clause)
        => Negate([clause[0], .. clause.Skip(1).TakeWhile(form => !Subordinating.Contains(form))]);

    /// <summary>"I have spoken to them | without being asked": how it was not done leaves it done; not "I can do it | without being asked", nor "he backs it | without the toll".</summary>
    public static bool IsManner(CutWords cut)
    {
        if (cut.Words is not ["without", { Length: > 4 } doing, ..] || !doing.EndsWith("ing", StringComparison.Ordinal) || cut.Kept.Any(form => Lexicon.IsModal(form) || Lexicon.IsNegation(form) || Lexicon.IsQuantifier(form)))
            return false;
        var perfect = Enumerable.Range(0, cut.Kept.Count).FirstOrDefault(at => cut.Kept[at] is "have" or "has" or "had" && at + 1 < cut.Kept.Count && (Done.Contains(cut.Kept[at + 1]) || cut.Kept[at + 1].EndsWith("ed", StringComparison.Ordinal)), -1);
        // "They have asked us to close it | without asking the town": what is not done yet may depend on how.
        return perfect >= 0 && !cut.Kept.Skip(perfect).Any(form => form is "plan" or "right" or "want" or "wanted" or "asked" or "tried" or "promised");
    }

    private static readonly FrozenSet<string> Done = WordSet.Of("spoken gone come said told taken made given done seen met left written won lost built sold paid");

    /// <summary>"Don't let anybody tell you (that)", with or without a comma and "you know" behind "that"; not "Don't let them tell you, …", which goes on with what is so.</summary>
    public static bool IsNotToBeTold(CutWords cut)
    {
        IReadOnlyList<string> words = cut.Words is [.., "you", "know"] ? [.. cut.Words.SkipLast(2)] : [.. cut.Words];
        if (words is [.., "that"])
            words = [.. words.SkipLast(1)];
        else if (words.Count == cut.Words.Count && cut.Pause)
            return false;
        return words is [.., "do" or "never", "not" or "ever", "let", "anybody" or "anyone" or "them" or "him" or "her" or "people" or "someone" or "somebody", "tell" or "convince" or "persuade", "you" or "us"];
    }

    /// <summary>"You can't attack them and just say, | ‘We have gulls’": what is not to be said; not "you can't stay, so I say, …", "I can't help but say, …", "let me just say, …".</summary>
    public static bool IsNotToSay(CutWords cut)
    {
        if (cut.Words.Count < 3 || cut.Words[^1] != "say" || !cut.Pauses[^1])
            return false;
        var negation = cut.Words.Count - 2;
        while (negation > 0 && !(cut.Words[negation] == "not" && cut.Words[negation - 1] is "can" or "could" or "should" or "must"))
            negation--;
        return negation > 0 && !cut.Words.Skip(negation + 1).Any(form => Lexicon.IsModal(form) || form is "i" or "we" or "you" or "he" or "she" or "they" or "it" or "but" or "so" or "or" or "let" or "help" or "to" or "lie");
    }

    /// <summary>"I doubt (that)", "he seriously disputes that": the verb that governs the kept words says that they are not so; not "no doubt", "I do not deny that".</summary>
    public static bool Disbelieves(List<string> clause)
    {
        var verb = clause.Count - (clause[^1] == "that" ? 2 : 1);
        return verb > 0 && Doubting.Contains(clause[verb]) && !NotSubjects.Contains(clause[verb - 1]) && !clause.Any(Lexicon.IsNegation);
    }

    /// <summary>"Does he not understand that": the question is not whether the kept words are so.</summary>
    public static bool TakesForGranted(List<string> clause)
        => clause[0] is "does" or "do" or "did" && clause.Exists(Lexicon.IsNegation) && clause[clause.Count - (clause[^1] == "that" ? 2 : 1) is >= 0 and var verb ? verb : 0] is "understand" or "know" or "realize" or "see" or "remember" or "notice";

    /// <summary>"The last thing we need (to do is) | to dig": nothing is wanted less.</summary>
    public static bool IsLast(IReadOnlyList<string> words)
        => words.Count > 3 && words[0] is "the" && words[1] is "last" && words[2] is "thing" && words.Any(word => word is "need" or "needs" or "want" or "wants" or "should");

    /// <summary>"Instead of telling them that", "rather than saying that": what was not said.</summary>
    public static bool IsInstead(List<string> clause)
    {
        var of = clause.FindIndex(form => form is "of" or "than");
        return of > 0 && (clause[of - 1], clause[of]) is ("instead", "of") or ("rather", "than") && clause[^1] == "that" && of + 1 < clause.Count - 1 && clause[of + 1].EndsWith("ing", StringComparison.Ordinal);
    }

    /// <summary>"Instead of | getting dragged into it, we lead": the claim says the contrary.</summary>
    public static bool IsDoneInstead(CutWords cut)
        => cut.Words is [.., "instead", "of"] or [.., "rather", "than"] && cut.Kept[0].EndsWith("ing", StringComparison.Ordinal) && !Nouns.Contains(cut.Kept[0]) && cut.Behind.Count > 1 && cut.Kept.Count > cut.Behind[0].Count;

    /// <summary>"Not because | it was good", "I did it, not because | it was good"; in "We will not, because | it is good" the reason stands.</summary>
    public static bool IsNoReason(CutWords cut)
        => cut.KeepsClause && cut.Words is [.., "not", "because"] && !cut.Pauses[^2] && (cut.Words.Count == 2 || cut.Pauses[^3]);

    /// <summary>"It is a conspiracy theory that".</summary>
    public static bool IsConspiracy(List<string> clause) => clause is [.., "conspiracy", "theory", "that"] && !clause.Exists(Lexicon.IsNegation);

    /// <summary>"I rejected, and so did the board, the theory that".</summary>
    public static bool RejectsBefore(CutWords cut, List<string> clause)
        => clause is [.., _, "that"] && Ideas.Contains(clause[^2]) && cut.Words.TakeLast(ReachOfRejection).Any(Rejections.Contains) && !cut.Words.Any(Lexicon.IsNegation);

    /// <summary>"Never in my life did I get up and think | the tunnel is dry": the negation that turns verb and subject governs all verbs of the subject.</summary>
    public static bool IsTurned(CutWords cut)
    {
        var words = cut.Words;
        if (!(words[0] is "never" or "nowhere" || words.Count > 2 && words[0] is "at" or "in" or "under" && words[1] == "no") || cut.Pauses.Any(pause => pause))
            return false;
        var verb = Enumerable.Range(1, words.Count - 1).Take(ReachOfTurn).FirstOrDefault(at => Lexicon.IsAuxiliary(words[at]) && at + 1 < words.Count && Subjects.Contains(words[at + 1]));
        return verb > 0 && words[^1] is not ("and" or "or" or "but" or "so" or "because") && !Enumerable.Range(verb + 2, words.Count - verb - 2).Any(at => Subjects.Contains(words[at]) && words[at - 1] is "and" or "or" or "but" or "so" or "because");
    }

    /// <summary>"It is wrong to say (that)", "it would be misleading to suggest": the kept words are what the speaker calls wrong; not "it is wrong that".</summary>
    public static bool CallsWrong(List<string> clause)
    {
        var verb = clause.Count - (clause[^1] == "that" ? 2 : 1);
        return verb > 1 && Stating.Contains(clause[verb]) && clause[verb - 1] == "to" && (Wrong.Contains(clause[verb - 2]) || Overstating.Contains(clause[verb - 2]) && !clause.Exists(Slight.Contains)) && !clause.Any(Lexicon.IsNegation);
    }

    /// <summary>"It is absurd that I would think (that)", "I cannot see how we could ever say": what the speaker would not think is not said.</summary>
    public static bool CallsUnthinkable(List<string> clause)
    {
        var verb = clause.Count - (clause[^1] == "that" ? 2 : 1);
        var ever = verb > 0 && clause[verb - 1] == "ever";
        var subject = verb - (ever ? 3 : 2);
        return subject > 0 && Thinking.Contains(clause[verb]) && clause[subject + 1] is "would" or "could" && clause[subject] is "i" or "we"
            && clause[subject - 1] is "that" or "if" or "why" or "how" && (ever || clause.Take(subject).Any(form => Unthinkable.Contains(form) || Ideas.Contains(form)));
    }

    /// <summary>"The idea that | … | is nonsense": the predicate behind the kept words, or an adjective before the noun, rejects them.</summary>
    public static bool RejectsIdea(List<string> clause, CutWords after)
    {
        if (clause.Count < 3 || clause[^1] != "that" || !Ideas.Contains(clause[^2]) || clause.Exists(Lexicon.IsNegation) || !(after.Words[0] is "is" or "was" or "would"))
            return false;
        var predicate = after.FirstClause().Take(LongestPredicate).ToList();
        return predicate.Exists(Rejecting.Contains) ? !predicate.Exists(Lexicon.IsNegation) : predicate.Exists(Lexicon.IsNegation) && predicate.Exists(form => form is "true" or "right" or "correct" or "accurate");
    }

    /// <summary>"To suggest that | … | is to deny reality", "saying, as he does, that | … | is nonsense": the speaker names it to reject it.</summary>
    public static bool RejectsSaying(CutWords before, CutWords after)
    {
        var words = before.Words;
        var that = words.Count - 1;
        while (that > 0 && words[that] != "that")
            that--;
        // A false start may stand behind it: "that, we have, | you do not".
        if (that < 1 || words.Count - 1 - that > LongestFalseStart || that < words.Count - 1 && !before.Pauses[^1] || words.Any(Lexicon.IsNegation))
            return false;
        var isNamed = Sayings.Contains(words[that - 1]) || that > 1 && Stating.Contains(words[that - 1]) && words[that - 2] == "to";
        if (!isNamed || !(after.Words[0] is "is" or "was" or "would"))
            return false;
        var predicate = after.FirstClause().Take(LongestPredicate).ToList();
        return !predicate.Exists(Lexicon.IsNegation) && (predicate.Exists(Rejecting.Contains) || predicate.FindIndex(form => form == "to") is > 0 and var to && to + 1 < predicate.Count && ToReject.Contains(predicate[to + 1]));
    }

    /// <summary>"for far too long | to not have a gate": what is too long is the lack.</summary>
    public static bool CompletesToo(CutWords cut)
        => !cut.Pause && cut.Words.Count > 2 && (cut.Words[0], cut.Words[1]) is ("to", "not" or "never") or ("not", "to") && cut.Kept.Count > 2 && cut.Kept[^2] == "too";

    /// <summary>"I am | not now and never have been | a fool": two negations side by side, both of the kept words; no double one, and not "is | not cheap and not quick but it is | the best", where another clause begins.</summary>
    public static bool IsOneOfTwo(CutWords cut)
    {
        var words = cut.Words;
        if (cut.Pause || words.Count < 3 || !Lexicon.IsNegation(words[0]) || words.Count(Lexicon.IsNegation) != 2)
            return false;
        var second = Enumerable.Range(1, words.Count - 1).First(at => Lexicon.IsNegation(words[at]));
        return words[second - 1] is "and" or "or" && !words.Skip(second).Any(Turning.Contains) && !cut.Pauses.Skip(second).Any(isPause => isPause);
    }

    /// <summary>"It is not just like | he only sleeps": where the kept words have their own "only", the negation before them stands.</summary>
    public static bool IsUnlike(CutWords cut)
        => cut.Words is [.., "not", "just" or "only" or "merely", "like"] && cut.Kept.Any(form => form is "only" or "just" or "merely");

    /// <summary>"She said the report was not enough “to show that | …”": the reporter's negation governs the fragment that the claim took from a partial quote.</summary>
    /// <param name="outer">The reporter's words before the marks.</param>
    /// <param name="inner">The words inside the marks that the claim left out.</param>
    public static bool DenyFragment(CutWords outer, IReadOnlyList<string> inner)
    {
        var clause = outer.LastClause();
        var negation = clause.FindLastIndex(Lexicon.IsNegation);
        return negation >= 0 && inner.Count <= LongestInner && inner[^1] == "that" && clause.Skip(negation + 1).All(Enough.Contains)
            && outer.Words.Take(outer.Words.Count - clause.Count + negation).Any(Said.Contains) && Negate([.. clause.Skip(negation), .. inner]);
    }

    /// <summary>"and that we do not": a clause that ends with its negation denies what the kept words say.</summary>
    public static bool TakesUp(CutWords cut)
    {
        if (cut.Words[0] is not ("and" or "but" or "or"))
            return false;
        var clause = cut.FirstClause();
        var ends = clause.Count == cut.Words.Count || cut.Pauses[clause.Count - 1] || cut.Words[clause.Count] is "and" or "but";
        return ends && clause.Count is > 2 and <= LongestEllipsis && clause[^1] is "not" or "never" && Lexicon.IsAuxiliary(clause[^2]);
    }
}
