using System.Collections.Frozen;
using QuoteBot.Checking.Differences;
using QuoteBot.Checking.Records;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Decides whether words that a claim left out change the meaning of those it kept. Pure.</summary>
/// <remarks>Careful on purpose: only words that govern the kept ones directly count, so that a harmless excerpt is never called out of context.</remarks>
internal static class CutRules
{
    private static readonly FrozenSet<string> Joiners = WordSet.Of("and or so but then because which who since as while that to when where after before");
    private static readonly FrozenSet<string> Untruths = WordSet.Of("misconception misconceptions myth myths lie lies falsehood fiction nonsense rumor rumour fallacy delusion delusions untrue false");

    // "travel from Europe, but for a few flights, except"
    private const int ReachOfException = 6;

    private const string Condition = "The claim leaves out the condition.";
    public const string LeftOutNegation = "The claim leaves out the negation.";
    private const string Limit = "The claim leaves out a limit.";
    public const string Denied = "In the record, the words are negated before the quotation marks.";
    public const string ConditionOutsideMarks = "In the record, a condition stands before the quotation marks.";
    public const string SetAgainst = "The claim leaves out what the speaker set against it.";
    public const string Answer = "The claim leaves out the speaker’s own answer.";
    private const string Rejected = "In the record, the words before the quotation marks call this untrue.";
    private const string Untrue = "In the record, the speaker calls this untrue.";
    public const string PartOfQuestion = "In the record, the words are part of a question.";
    public const string Supposed = "In the record, this is a hope, a guess, a comparison or a possibility, and no statement.";
    private const string Doubted = "In the record, the speaker doubts this.";
    private const string Former = "In the record, the speaker once thought so.";
    private const string OnlyTried = "In the record, this is only meant, tried or apparent.";
    public const string PassedOn = "In the record, the speaker reports what others say.";

    /// <summary>Looks at what stood before the kept words, in their sentence.</summary>
    /// <param name="isQuestion">The sentence is a question, and the claim is not.</param>
    /// <returns>A sentence that says how the cut changes the meaning; null when it does not.</returns>
    public static string? HarmBefore(CutWords cut, bool isQuestion)
    {
        var words = cut.Words;
        if (words.Count == 0 || Conditions.IsModesty(cut))
            return null;
        if ((Conditions.Opens(words, 0) || Conditions.OpensBehindAdverb(words) || Circumstances.LastsAsLong(cut)) && !Circumstances.IsEither(cut) && !TurnsAtEnd(cut) && !Circumstances.IsCompleteBefore(cut) && !Circumstances.IsFollowedBefore(cut) && !cut.IsListed && !Conditions.IsResumed(cut) && !Conditions.IsBeforeReason(cut)
            || Circumstances.IsOfPlace(cut) && !isQuestion || Circumstances.IsOtherwise(cut) || Conditions.IsInverted(cut, isQuestion) || Circumstances.IsLack(cut) || Circumstances.IsByMeasure(cut) || Circumstances.IsFirstToCome(cut) || Conditions.IsOfBoth(cut))
            return Condition;
        if (Limits.Precedes(cut))
            return Limit;
        if (words is ["as", "much", "as"] or ["and" or "but", "as", "much", "as"])
            return SetAgainst;
        if (Denials.IsTurned(cut) || Denials.IsDoneInstead(cut) || Denials.IsNoReason(cut) || Denials.IsNotToBeTold(cut) || Denials.IsNotToSay(cut) || Denials.IsLess(words))
            return LeftOutNegation;

        if (IsOfMyth(cut))
            return Untrue;
        if (Suppositions.IsWondered(words))
            return PartOfQuestion;
        if (Suppositions.IsToldToOneself(cut) || Suppositions.IsNotYet(cut) || Conditions.IsOneOfTwo(cut))
            return Supposed;
        var clause = cut.LastClause() is ["that"] ? words.Count > 1 && words[^2] is "and" or "but" ? cut.ClauseOfJoined() : cut.ClauseBeforeAsides() : cut.LastClause();
        if (Denials.IsNotAs(cut.WithoutFiller()))
            return LeftOutNegation;
        if (clause.Count == 0 || clause is ["then"])
            return Conditions.IsBeforePause(cut) || Conditions.IsBeforeAside(cut) ? Condition : (Attributions.PassOnBeforePause(cut) || Attributions.IsView(cut)) && !OthersVoices.AreEndorsed(cut) ? PassedOn : Limits.IsSetOff(cut) ? Limit : null;
        // "if he is forced, we | will leave": as where the subject is kept. "If nothing else, it | was brave" is no condition.
        if (clause is ["i" or "we" or "you" or "he" or "she" or "it" or "they" or "there"] && words.Count > 1 && cut.Pauses[^2] && cut.Kept is ["will" or "would" or "shall" or "could", ..])
            return HarmBefore(cut.WithLastKept(), isQuestion);
        if (clause[^1] == "that" && !IsNoUntruth(clause) && (clause.Any(form => Untruths.Contains(form) && !(form is "rumor" or "rumour" && OthersVoices.AreEndorsed(cut))) || clause is [.., "urban", "legend", _]) || Rejections.CallsWrong(clause) || Rejections.CallsUnfit(clause) || Rejections.CallsUnthinkable(clause) || Rejections.IsPretended(clause) || Rejections.IsConspiracy(clause) || Rejections.CallsUnfounded(cut) || Doubts.CallsFoolish(cut, clause))
            return Untrue;
        if (Doubts.IsHardToSee(cut, clause) || Doubts.AreDoubted(cut, clause))
            return Doubted;
        if (Suppositions.IsFormer(cut, clause))
            return Former;
        if (!cut.IsAsked && Questions.AreTurned(clause, cut.Kept))
            return PartOfQuestion;
        if (Conditions.Contains(clause[0]) || Conditions.Contains(clause[^1]))
            return Condition;
        if (Attributions.IsFeared(cut, clause))
            return PassedOn;
        if (Conditions.IsBeforeClause(cut, clause))
            return Condition;
        if (Limits.IsDoubtful(clause) || Limits.IsApparent(clause))
            return Limit;
        if (Limits.Contains(clause[^1]) && !(clause.Count > 1 && clause[^2] == "not"))
            return Limit;
        if ((Attributions.PassOn(clause, cut.Kept.Count > 0 ? cut.Kept[0] : "") || Attributions.PassOnByName(cut) || IsOfAnother(cut, clause)) && !OthersVoices.AreEndorsed(cut))
            return PassedOn;
        if (isQuestion && Denials.TakesForGranted(clause))
            return null;
        if (Denials.Negate(clause) && !Denials.IsBeyondWords(cut, clause) && !IsNoUntruth(clause) || Denials.IsUnlike(cut) || Rejections.Disbelieves(clause) || Denials.IsLast(words) || Denials.IsInstead(clause) || Rejections.RejectsBefore(cut, clause))
            return LeftOutNegation;
        if (isQuestion)
            return Questions.Ask(words, clause, cut.Kept) || Suppositions.IsOpinionAsked(clause) ? PartOfQuestion : null;
        return Arguable.IsOpen(clause) || Arguable.IsInclination(clause) || Arguable.IsToBeShown([.. words]) || Suppositions.IsOnlyNamed(cut, clause) || Suppositions.IsInferred(cut, clause) || Suppositions.IsFelt(cut, clause) || cut.KeepsClause && Suppositions.Make(clause) || Suppositions.AreUnreal(cut, clause) ? Supposed : null;
    }

    /// <summary>"There is a myth out there that he will pay because | he is rich": the reason within what the myth says is the myth's.</summary>
    private static bool IsOfMyth(CutWords cut)
    {
        var words = cut.Words.ToList();
        var that = words.IndexOf("that");
        var because = words.LastIndexOf("because");
        if (words is not ["there", "is" or "was", "a" or "this" or "the" or "another" or "some", ..] || that is < 0 or > LongestOfMyth || because < that + 2)
            return false;
        var head = words.GetRange(0, that);
        var said = words.GetRange(that + 1, words.Count - that - 1);
        return head.Exists(form => Untruths.Contains(form) && !(form is "rumor" or "rumour")) && !head.Exists(form => Lexicon.IsNegation(form) || CutWords.IsAffirming(form))
            && CutWords.OpensClause(said[0]) && !said.Exists(form => form is "but" or "though" or "although" or "yet") && !Enumerable.Range(1, words.Count - 1).Any(at => words[at] == "and" && cut.Pauses[at - 1]);
    }

    // "there is this kind of a myth going around town"
    private const int LongestOfMyth = 10;

    /// <summary>"It is no myth that": both together affirm.</summary>
    private static bool IsNoUntruth(List<string> clause) => clause is ["it", "is" or "was", "no" or "not", .., _, "that"] && (Untruths.Contains(clause[^2]) || clause[^2] == "legend") && clause.Count(Lexicon.IsNegation) == 1;

    private static bool IsOfAnother(CutWords cut, List<string> clause)
        => Attributions.IsHearsay(cut, clause) || Attributions.IsPutAbout(clause) || Attributions.IsConcluded(cut, clause) || Attributions.IsLike(cut, clause) || OthersVoices.Speak(cut, clause) || OthersViews.Are(cut) || Hearsay.Is(cut, clause);

    /// <summary>Looks at the reporter's words before the marks of a quote that the claim has from its first word on.</summary>
    /// <param name="added">What the claim has before the quote's words.</param>
    /// <param name="after">What the claim leaves out behind the quote's words that it has.</param>
    /// <returns>The words to blame, and how they change the meaning; null when they do not.</returns>
    public static (string Dropped, string Reason)? HarmOutside(CutWords outer, IReadOnlyList<string> added, bool isPartial, CutWords after)
    {
        if (Conditions.IsBeforeMarks(outer) || Conditions.OpensMarks(outer, added, after))
            return (string.Join(' ', outer.Words), ConditionOutsideMarks);
        if (!isPartial)
            return null;
        if (OutsideMarks.Deny(outer, added) is { } denial)
            return (string.Join(' ', denial), Denied);
        if (OutsideMarks.AreOfMindset(outer))
            return (string.Join(' ', outer.LastClause()), PassedOn);
        return OutsideMarks.AreRejected(outer) ? (string.Join(' ', outer.LastClause()), Rejected) : null;
    }

    /// <summary>Whether nothing but the "then" of what would follow from the sentence before was left out.</summary>
    public static bool FollowsFromSupposition(IReadOnlyList<string> words) => words is ["then"] or ["and" or "so" or "well", "then"];

    /// <summary>Looks at a question that the claim has whole, but for its mark.</summary>
    /// <param name="before">What the claim left out before it.</param>
    public static string? HarmWithoutMark(CutWords before, IReadOnlyList<string> sentence)
        => Questions.AreOpeners(before.Words) && Questions.AreAskedByMark(sentence) ? "In the record, the words are a question." : null;

    /// <summary>Looks at what stood on both sides of the kept words: "The idea that | the tunnel is dry | is nonsense".</summary>
    public static string? HarmAround(CutWords before, CutWords after)
        => before.Words.Count == 0 || after.Words.Count == 0 ? null
            : Rejections.RejectsIdea(before.LastClause(), after) || Rejections.RejectsSaying(before, after) ? Untrue
            : OthersVoices.AreTurned(before, after) ? PassedOn : null;

    /// <summary>"… and it may not be easy, but | we will get there": what is granted in passing turns nothing.</summary>
    private static bool IsConceded(CutWords cut)
        => cut.Words is ["and" or "though" or "although", "it", "may" or "might" or "will", "not", "be", var hard, "but"] && Hardships.Contains(hard);

    /// <summary>"giving money (and not millions) … is dangerous": what it is not, told in passing before the verb.</summary>
    private static bool IsOnlyContrast(CutWords cut)
        => cut.Words is ["and", "not", ..] && cut.Words.Count <= LongestContrast && !cut.Words.Any(Lexicon.IsAuxiliary) && cut.Behind is [[var verb, ..], ..] && Lexicon.IsAuxiliary(verb);

    private const int LongestContrast = 6;

    private static readonly FrozenSet<string> Hardships = WordSet.Of("easy simple quick fast pretty perfect popular painless comfortable cheap fun");

    /// <summary>"…, but | the tunnel is dry": the kept words are a clause of their own.</summary>
    private static bool TurnsAtEnd(CutWords cut) => cut.Words.Count > 1 && cut.Words[^1] == "but" && cut.Pauses[^2];

    /// <summary>Looks at what stood after the kept words, in their sentence.</summary>
    /// <returns>How the cut changes the meaning, and how many of the words do so; null when it does not.</returns>
    public static CutHarm? HarmAfter(CutWords cut)
    {
        var words = cut.Words;
        if (words.Count == 0)
            return null;
        if (LaterConditions.Follows(cut))
            return new("The claim leaves out the condition that follows.", words.Count);
        if (Contrasts.TakesBack(cut))
            return new(SetAgainst, words.Count);
        if (words[0] is "only" or "hardly")
            return new(Limit, words.Count);
        if (Limits.Compares(cut))
            return new(SetAgainst, words.Count);
        if (Limits.Follows(cut) || Limits.ExceptsAt(words, 0, cut.Kept))
            return new(Limit, cut.FirstClause().Count);
        if (Denials.TakesUp(cut))
            return new(LeftOutNegation, words.Count);
        if (Limits.Restricts(cut) || Limits.IsNotAll(cut))
            return new(Limit, cut.FirstClause().Count);
        if (Attributions.Trail(cut))
            return new(PassedOn, words.Count);
        if (Attributions.ViewBehind(cut) is > 0 and var view)
            return new(PassedOn, view);
        if (Denials.CompletesToo(cut))
            return new(LeftOutNegation, words.Count);
        if (cut.Pause || Joiners.Contains(words[0]))
            return null;
        return !Denials.IsManner(cut) && Denials.NegatesBefore(cut.FirstClause()) ? new(LeftOutNegation, words.Count) : null;
    }

    /// <summary>Looks at what the claim cut out between kept words of one sentence and marked as cut.</summary>
    /// <returns>A sentence that says how the cut changes the meaning; null when it does not.</returns>
    public static string? HarmBetween(CutWords cut)
    {
        if (Conditions.IsModesty(cut))
            return null;
        var words = cut.WithoutAsides();
        // "whether we lead or follow": one as well as the other.
        if (words.Skip(words is ["whether", ..] && words.Contains("or") ? 1 : 0).Any(Conditions.Contains))
            return Condition;
        if (Denials.IsOneOfTwo(cut) || Denials.DeniesWhatFollows(cut) || Denials.IsLess(words))
            return LeftOutNegation;
        if (IsConceded(cut) || IsOnlyContrast(cut))
            return null;
        // "neither … nor" is one negation; behind one that is kept, "at no time …, neither then nor", it only goes on.
        var negations = words.Where((form, at) => Lexicon.IsNegation(form) && !(form == "nor" && words.Take(at).Contains("neither")) && !(form is "neither" or "nor" && cut.Kept.Any(Lexicon.IsNegation))).Count();
        if ((negations + Enumerable.Range(0, words.Count).Count(at => LoneWords.FailsAt(words, at))) % 2 == 1 && !FalseStarts.AreSaidAgain(cut))
            return LeftOutNegation;
        if (words.Any(Limits.Contains) || Limits.IsCase(cut) || Enumerable.Range(0, Math.Min(words.Count, ReachOfException)).Any(at => Limits.ExceptsAt(words, at, cut.Kept)))
            return Limit;
        if (OthersVoices.AreExpressed(words) && !OthersVoices.AreEndorsed(cut))
            return PassedOn;
        if (Arguable.IsToBeShown(words) || Arguable.IsInclination(words))
            return Supposed;
        return Suppositions.IsOnlyTried(words, cut.Behind[0]) ? OnlyTried : null;
    }
}
