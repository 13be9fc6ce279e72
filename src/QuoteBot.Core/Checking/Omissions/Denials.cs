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

    /// <summary>"I am not afraid to say that".</summary>
    private static readonly FrozenSet<string> Unashamed = WordSet.Of("afraid ashamed embarrassed shy reluctant");

    /// <summary>What one does with a fact, and does not do away with it.</summary>
    private static readonly FrozenSet<string> Outweighing = WordSet.Of("outweigh outweighs change changes changed alter alters negate negates erase erases obscure obscures hide hides diminish diminishes escape ignore overlook forget excuse excuses");

    private static readonly FrozenSet<string> Knowing = WordSet.Of("know realize understand see hear remember");
    private static readonly FrozenSet<string> Telling = WordSet.Of("tell say mention admit report show");
    private static readonly FrozenSet<string> Said = WordSet.Of("said says told wrote writes added concluded argued stated insisted");

    /// <summary>What may stand between the reporter's negation and the mark; of any other verb the fragment may be true all the same, as in "did not regret saying “…”".</summary>
    private static readonly FrozenSet<string> Enough = WordSet.Of("be been sufficient enough able possible strong any evidence proof reason clear the a basis have had has seem appear");

    private static readonly FrozenSet<string> Turning = WordSet.Of("but yet though although for and so because since");

    // "that would let them say that"
    private const int LongestInner = 6;

    /// <summary>Words that open a clause with a subject of its own.</summary>
    private static readonly FrozenSet<string> Subordinating = WordSet.Of("that which who whom whose because since when where while what how why");

    private static readonly FrozenSet<string> Subjects = WordSet.Of("i we you he she it they there the a an my our his her their this that these those");

    // "Never in my wildest dreams did I"
    private const int ReachOfTurn = 8;

    private const int ReachOfAffirming = 3;
    private const int ReachOfComparing = 4;

    /// <summary>"and we do not": the longest that a clause gets that takes its verb from the one before.</summary>
    private const int LongestEllipsis = 6;

    // "shovel-ready as"
    private const int ReachOfCompared = 2;

    /// <summary>"The harbour was not as | ready as we hoped": what is kept of a comparison is the contrary.</summary>
    public static bool IsNotAs(CutWords cut) => cut.Words is [.., "not", "as" or "so"] && cut.Kept.Skip(1).Take(ReachOfCompared).Contains("as");

    /// <summary>"I think it is less that | they are lazy, and more that they are tired".</summary>
    public static bool IsLess(IReadOnlyList<string> words) => words is [.., "is" or "was", "less", "that" or "because"];

    /// <summary>Whether a clause that governs the kept words is negative.</summary>
    public static bool Negate(List<string> clause)
    {
        // "That does not outweigh the fact that": it is a fact all the same.
        if (clause is [.., _, "the", "fact", "that"] && Outweighing.Contains(clause[^4]))
            return false;
        var negations = 0;
        for (var at = 0; at < clause.Count; at++)
        {
            if (!Lexicon.IsNegation(clause[at]))
                continue;
            var next = clause.Skip(at + 1).Take(ReachOfAffirming).ToList();
            var affirms = next.Exists(Affirming.Contains) || (next.Exists(Rejections.Wrong.Contains) || IsSane(clause, at)) && clause.Exists(Rejections.Stating.Contains)
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
        // "I did not say, you know what, | if you pay, we dig".
        if (cut.Words is [.., "did", "not" or "never", "say", "you", "know", "what"] or [.., "did", "not" or "never", "say", "well" or "look" or "hey" or "okay" or "ok"] or [.., "never", "said", "you", "know", "what"] && cut.Pauses[^1])
            return true;
        // "You can't say because | they have not done it they are not going to".
        if (cut.Words is [.., "you" or "they" or "one" or "people" or "nobody" or "anybody", "can" or "could" or "should", "not", "say", "that" or "because"] or [.., "you" or "they" or "one" or "people", "can" or "could" or "should", "not", "just", "say", "that" or "because"])
            return true;
        if (cut.Words.Count < 3 || cut.Words[^1] != "say" || !cut.Pauses[^1])
            return false;
        var negation = cut.Words.Count - 2;
        while (negation > 0 && !(cut.Words[negation] == "not" && cut.Words[negation - 1] is "can" or "could" or "should" or "must"))
            negation--;
        return negation > 0 && !cut.Words.Skip(negation + 1).Any(form => Lexicon.IsModal(form) || form is "i" or "we" or "you" or "he" or "she" or "they" or "it" or "but" or "so" or "or" or "let" or "help" or "to" or "lie");
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

    /// <summary>"Never in my life did I get up and think | the tunnel is dry": the negation that turns verb and subject governs all verbs of the subject.</summary>
    public static bool IsTurned(CutWords cut)
    {
        var words = cut.Words;
        if (!(words[0] is "never" or "nowhere" || words.Count > 2 && words[0] is "at" or "in" or "under" && words[1] == "no") || cut.Pauses.Any(pause => pause))
            return false;
        var verb = Enumerable.Range(1, words.Count - 1).Take(ReachOfTurn).FirstOrDefault(at => Lexicon.IsAuxiliary(words[at]) && at + 1 < words.Count && Subjects.Contains(words[at + 1]));
        return verb > 0 && words[^1] is not ("and" or "or" or "but" or "so" or "because") && !Enumerable.Range(verb + 2, words.Count - verb - 2).Any(at => Subjects.Contains(words[at]) && words[at - 1] is "and" or "or" or "but" or "so" or "because");
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

    /// <summary>"that | do not pay and, therefore, do not | qualify": the last negation is of what follows, however many stand before it.</summary>
    public static bool DeniesWhatFollows(CutWords cut)
    {
        var words = cut.Words;
        // "who said that they would not leave and did not | are here": another verb follows.
        if (words.Count < 3 || !(words[^1] is "not" or "never") || !Lexicon.IsAuxiliary(words[^2]) || cut.Kept.Any(Lexicon.IsNegation) || cut.Pauses[^1] || Lexicon.IsAuxiliary(cut.Behind[0][0]) || Lexicon.IsModal(cut.Behind[0][0]))
            return false;
        var before = Enumerable.Range(0, words.Count - 2).LastOrDefault(at => Lexicon.IsNegation(words[at]), -1);
        return before >= 0 && Enumerable.Range(before, words.Count - 2 - before).Any(at => cut.Pauses[at] || words[at] is "and" or "or" or "but");
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
