using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Tells whether the speaker calls the kept words wrong, absurd or doubtful. Pure.</summary>
internal static class Rejections
{
    private static readonly FrozenSet<string> Doubting = WordSet.Of("doubt doubts doubted deny denies denied dispute disputes disputed disbelieve disbelieves");
    internal static readonly FrozenSet<string> Wrong = WordSet.Of("wrong false untrue inaccurate incorrect misleading mistaken absurd ridiculous unfair preposterous dishonest");
    private static readonly FrozenSet<string> Overstating = WordSet.Of("stretch exaggeration overstatement");

    /// <summary>"It is only a slight exaggeration to say that": nearly so.</summary>
    private static readonly FrozenSet<string> Slight = WordSet.Of("slight small minor mild little only hardly bit call calls called");

    internal static readonly FrozenSet<string> Stating = WordSet.Of("say claim suggest think argue imply believe conclude pretend insist assert");
    private static readonly FrozenSet<string> Thinking = WordSet.Of("think say believe claim suggest");
    private static readonly FrozenSet<string> Unthinkable = WordSet.Of("incomprehensible unthinkable inconceivable unimaginable absurd ridiculous preposterous ludicrous laughable impossible unbelievable crazy insane outrageous");
    private static readonly FrozenSet<string> Ideas = WordSet.Of("idea notion claim suggestion theory argument allegation assertion contention accusation insinuation rumor rumour criticism premise characterization charge complaint proposition");

    /// <summary>What nobody says of a thing that is so; "outrageous" is said of many.</summary>
    private static readonly FrozenSet<string> Rejecting = WordSet.Of("wishful nonsense nonsensical false untrue wrong myth lie fantasy laughable ludicrous preposterous baseless bogus fiction delusion delusional mistaken fallacy illusion inaccurate incorrect unfounded rubbish");

    private static readonly FrozenSet<string> ToReject = WordSet.Of("deny ignore lie mislead misread misunderstand forget");
    private static readonly FrozenSet<string> Sayings = WordSet.Of("saying claiming suggesting arguing pretending insinuating implying");

    // "is, in my view, nothing but wishful" …
    private const int LongestPredicate = 7;

    /// <summary>Before them "doubt" is a noun.</summary>
    private static readonly FrozenSet<string> NotSubjects = WordSet.Of("a an any the some little much without beyond of in to is was are");

    private static readonly FrozenSet<string> Dismissing = WordSet.Of("reject rejects rejected dismiss dismisses dismissed refute refutes refuted dispute disputes disputed debunk debunked deny denies denied");

    // "I rejected, as did the board, the old theory that"
    private const int ReachOfRejection = 9;

    // "that, we have,"
    private const int LongestFalseStart = 3;

    /// <summary>"I doubt (that)", "he seriously disputes that": the verb that governs the kept words says that they are not so; not "no doubt", "I do not deny that".</summary>
    public static bool Disbelieves(List<string> clause)
    {
        var verb = clause.Count - (clause[^1] == "that" ? 2 : 1);
        return verb > 0 && Doubting.Contains(clause[verb]) && !NotSubjects.Contains(clause[verb - 1]) && !clause.Any(Lexicon.IsNegation);
    }

    /// <summary>"It is a conspiracy theory that".</summary>
    public static bool IsConspiracy(List<string> clause) => clause is [.., "conspiracy", "theory", "that"] && !clause.Exists(Lexicon.IsNegation);

    /// <summary>"The suggestion - unfounded, I think - that", "this baseless claim that": the speaker calls it so in passing.</summary>
    public static bool CallsUnfounded(CutWords cut)
    {
        var words = cut.Words;
        // "a baseless charge that | my client has denied": the clause says what was done with it.
        if (cut.Kept.Any(Dismissing.Contains))
            return false;
        var noun = words.Count - 2;
        while (noun > 0 && words.Count - noun < ReachOfAside && !Ideas.Contains(words[noun]))
            noun--;
        if (noun < 1 || words[^1] != "that" || !Ideas.Contains(words[noun]) || words.Any(Lexicon.IsNegation) || words.Take(noun).Any(form => form is "i" or "we" or "my" or "our"))
            return false;
        return Baseless.Contains(words[noun - 1]) || words.Skip(noun + 1).Any(Baseless.Contains) && !words.Skip(noun + 1).Any(NotInAside.Contains);
    }

    private static readonly FrozenSet<string> Baseless = WordSet.Of("unfounded baseless groundless false untrue bogus ludicrous preposterous mistaken unproven unsubstantiated");

    /// <summary>A verb of its own, with which what follows "that" may be something else's.</summary>
    private static readonly FrozenSet<string> NotInAside = WordSet.Of("proved proven shows showed so because and or");

    // "suggestion, unfounded, as I have said before, that"
    private const int ReachOfAside = 8;

    /// <summary>"We are battling the perception that"; not "we fight for the idea that".</summary>
    private static readonly FrozenSet<string> Fighting = WordSet.Of("battle battling battled fight fighting fought combat combating combatting counter countering countered dispel dispelling dispelled");

    private static readonly FrozenSet<string> Images = WordSet.Of("perception stereotype misperception myth image prejudice");

    /// <summary>"I rejected, and so did the board, the theory that"; "battling the perception that".</summary>
    public static bool RejectsBefore(CutWords cut, List<string> clause)
        => clause is [.., var fighting, "the" or "this", var image, "that"] && Fighting.Contains(fighting) && (Ideas.Contains(image) || Images.Contains(image)) && !clause.Exists(Lexicon.IsNegation)
            || clause is [.., _, "that"] && Ideas.Contains(clause[^2]) && cut.Words.TakeLast(ReachOfRejection).Any(Dismissing.Contains) && !cut.Words.Any(Lexicon.IsNegation);

    /// <summary>"It is wrong to say (that)", "it would be misleading to suggest": the kept words are what the speaker calls wrong; not "it is wrong that".</summary>
    public static bool CallsWrong(List<string> clause)
    {
        var verb = clause.Count - (clause[^1] == "that" ? 2 : 1);
        return verb > 1 && Stating.Contains(clause[verb]) && clause[verb - 1] == "to" && (Wrong.Contains(clause[verb - 2]) || Overstating.Contains(clause[verb - 2]) && !clause.Exists(Slight.Contains)) && !clause.Any(Lexicon.IsNegation);
    }

    /// <summary>"It is impractical for the state to dictate that": what somebody should not order is not asked for.</summary>
    public static bool CallsUnfit(List<string> clause)
    {
        var adjective = clause.FindIndex(Unfit.Contains);
        return adjective > 0 && clause is [.., "to", "dictate" or "mandate" or "demand" or "require", "that"] && (adjective == clause.Count - 4 || clause[adjective + 1] == "for")
            && clause[0] is "it" && !clause.Exists(form => Lexicon.IsNegation(form) || form is "may" or "might" or "sound" or "sounds" or "seem" or "seems");
    }

    private static readonly FrozenSet<string> Unfit = WordSet.Of("impractical unrealistic impossible unreasonable foolish unfeasible irresponsible unworkable crazy silly");

    /// <summary>"They have the nerve to pretend that", also "let us not pretend that": it is not so. "Let us pretend that" supposes.</summary>
    public static bool IsPretended(List<string> clause)
        => clause is [.., "pretend" or "pretends" or "pretended" or "pretending", "that"] && !(clause is ["let", "us", ..] && !clause.Exists(Lexicon.IsNegation));

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
}
