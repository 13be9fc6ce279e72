using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Tells words that a speaker hopes, expects, compares, wonders about or calls possible, and does not say to be so. Pure.</summary>
internal static class Suppositions
{
    private static readonly FrozenSet<string> Pronouns = WordSet.Of("i we you he she it they anyone anybody somebody someone people");
    private static readonly FrozenSet<string> Hoping = WordSet.Of("hope hopes wish wishes pray");
    private static readonly FrozenSet<string> Hopes = WordSet.Of("hope wish dream prayer");
    private static readonly FrozenSet<string> Expecting = WordSet.Of("think expect assume hope imagine believe suppose");
    private static readonly FrozenSet<string> Possible = WordSet.Of("possible conceivable likely probable plausible");
    private static readonly FrozenSet<string> Chances = WordSet.Of("chance possibility likelihood");
    private static readonly FrozenSet<string> Feelings = WordSet.Of("feeling hunch suspicion inkling impression");
    private static readonly FrozenSet<string> Guesses = WordSet.Of("guess hunch suspicion bet");
    private static readonly FrozenSet<string> Having = WordSet.Of("have has had got get gets");
    private static readonly FrozenSet<string> Wondering = WordSet.Of("wonder wonders wondered wondering ask asks asked asking");
    private static readonly FrozenSet<string> Being = WordSet.Of("is was were are be being been");
    private static readonly FrozenSet<string> Opinions = WordSet.Of("think believe say know feel");

    private static readonly FrozenSet<string> Persuading = WordSet.Of("convince convincing persuade persuading tell telling assure assuring delude fool");
    private static readonly FrozenSet<string> Trying = WordSet.Of("tried try tries trying kept");
    private static readonly FrozenSet<string> Attempting = WordSet.Of("threaten threatens threatened threatening try tries tried trying attempted want wants wanted hope hopes hoped claim claims claimed pretend pretends pretended refuse refuses refused decline declines declined");
    private static readonly FrozenSet<string> Meaning = WordSet.Of("want wanted hope hoped try tried trying");

    /// <summary>Who wants to say or to thank does so with these words.</summary>
    private static readonly FrozenSet<string> Speaking = WordSet.Of("thank say tell congratulate apologize apologise welcome add ask see stress emphasize emphasise point remind express");

    private static readonly FrozenSet<string> Seeming = WordSet.Of("seem seems seemed appear appears appeared look looks looked sound sounds sounded");

    // "may well threaten to"
    private const int LongestAttempt = 5;

    private static readonly FrozenSet<string> Naming = WordSet.Of("suggest claim pretend imply insinuate assert");
    private static readonly FrozenSet<string> Agreed = WordSet.Of("fair true right correct accurate safe reasonable");

    // "to suggest that somehow this plan was"
    private const int LongestNamed = 8;

    /// <summary>"it is quite possible": what stands between.</summary>
    private const int ReachOfBeing = 3;

    /// <summary>"whether it is because", "if it was true that".</summary>
    private const int LongestIndirectQuestion = 5;

    /// <summary>"So you really believe that".</summary>
    private const int LongestOpinionAsked = 5;

    /// <summary>Whether the clause before the kept words makes them no statement.</summary>
    public static bool Make(List<string> clause)
    {
        var end = clause.Count - (clause[^1] == "that" ? 1 : 0);
        if (end < 1 || clause.Exists(Lexicon.IsNegation))
            return false;
        var (last, before) = (clause[end - 1], end > 1 ? clause[end - 2] : "");
        return last switch
        {
            _ when Hoping.Contains(last) && (before is "i" or "we" or "all" or "only" or "just" || Lexicon.IsAuxiliary(before)) => clause[0] is "i" or "we" || before is "i" or "we",
            _ when Being.Contains(last) && (Hopes.Contains(before) || Guesses.Contains(before)) => end > 2,
            _ when Expecting.Contains(last) && before == "would" => end > 2 && clause[end - 3] is "you" or "one",
            _ when Expecting.Contains(last) && (before is "probably" or "may" or "might") => end > 2 && clause[end - 3] is "you" or "one" or "they" or "some" or "people",
            "said" or "thought" or "expected" or "guessed" or "bet" => before == "have" && end > 3 && clause[end - 3] == "would" && clause[end - 4] is "i" or "we",
            "saying" => before == "like",
            "imagine" => end == 1,
            "though" => before == "as",
            "impression" or "illusion" or "delusion" or "assumption" => clause.Contains("under"),
            "are" => before == "chances",
            _ when Possible.Contains(last) => clause.FindLastIndex(end - 1, Math.Min(end, ReachOfBeing), Being.Contains) is > 0 and var being && clause[being - 1] == "it",
            _ when Chances.Contains(last) => clause[0] == "there",
            _ => false,
        };
    }

    /// <summary>"but to suggest that somehow", at the beginning: the speaker speaks of the suggestion, and does not make it.</summary>
    public static bool IsOnlyNamed(CutWords cut, List<string> clause)
        => clause.Count is > 2 and <= LongestNamed && clause[0] == "to" && Naming.Contains(clause[1]) && clause[2] == "that" && (clause.Count == cut.Words.Count || cut.Words[^(clause.Count + 1)] == "but");

    /// <summary>"I have a feeling", "we got the strong impression that"; "I have a good feeling when" is none of what follows.</summary>
    public static bool IsFelt(CutWords cut, List<string> clause)
    {
        var end = clause.Count - (clause[^1] == "that" ? 1 : 0);
        return end > 2 && Feelings.Contains(clause[end - 1]) && clause[0] is "i" or "we" && clause.Exists(Having.Contains) && !clause.Exists(Lexicon.IsNegation)
            && cut.KeepsClause && !(cut.Kept[0] is "when" or "if");
    }

    /// <summary>"The study suggests that": an inference, and not sure; "I would suggest that" is the speaker's advice, and "that nobody came suggests that" the speaker's own finding.</summary>
    public static bool IsInferred(CutWords cut, List<string> clause)
        => clause.Count > 2 && !(cut.Words[0] == "that" && cut.Words.Count > 1 && (CutWords.OpensClause(cut.Words[1]) || cut.Words[1] is "nobody" or "so")) && clause[^1] == "that" && clause[^2] is "suggests" or "suggest" && clause[^3] != "to" && !clause.Exists(form => Lexicon.IsNegation(form) || form is "i" or "we" or "would");

    /// <summary>"I wonder if", "he asked me whether it is because": the kept words are part of what is asked.</summary>
    public static bool IsWondered(IReadOnlyList<string> words)
    {
        for (var at = words.Count - 1; at > 0 && words.Count - at <= LongestIndirectQuestion; at--)
        {
            if (words[at] is "if" or "whether")
                return Wondering.Contains(words[at - 1]) || at > 1 && Wondering.Contains(words[at - 2]);
        }

        return false;
    }

    /// <summary>"I used to think that", "we once believed": no longer, unless "and I still do" follows.</summary>
    public static bool IsFormer(CutWords cut, List<string> clause)
    {
        var end = clause.Count - (clause[^1] == "that" ? 1 : 0);
        return (end < clause.Count || cut.KeepsClause) && clause[0] is "i" or "we"
            && clause.GetRange(0, end) is [_, .., "used", "to", "think" or "believe"] or [_, .., "once", "thought" or "believed"]
            && !OthersVoices.AreEndorsed(cut) && !cut.Behind.Skip(1).Any(behind => behind.Contains("still"));
    }

    /// <summary>"Let's pretend that", "I'd love to say that", "I wish I could say that", "God forbid that", "I joked that"; "I'd like to think that" is modest.</summary>
    public static bool AreUnreal(CutWords cut, List<string> clause)
    {
        var end = clause.Count - (clause[^1] == "that" ? 1 : 0);
        if (end == clause.Count && !cut.KeepsClause || clause.Exists(Lexicon.IsNegation) || OthersVoices.AreEndorsed(cut))
            return false;
        return clause.GetRange(0, end) switch
        {
            [.., "let", "us", "say" or "pretend" or "suppose" or "assume" or "imagine"] or [.., "lets", "say" or "pretend" or "suppose" or "assume" or "imagine"] => true,
            [.., "would", "love", "to", "say"] => true,
            [.., "wish", "i" or "we", "could", "say" or "believe" or "think"] => true,
            [.., "god", "forbid"] or [.., "i" or "we", "joked" or "dreamed" or "dreamt"] => true,
            _ => false,
        };
    }

    /// <summary>"Let's say they are in the majority", "suppose the town pays": a whole sentence that only supposes.</summary>
    public static bool Propose(IReadOnlyList<string> sentence)
        => sentence is ["let", "us", "say" or "pretend" or "suppose" or "assume" or "imagine", var one, ..] && OpensSupposed(one)
            || sentence is ["lets", "say" or "pretend" or "suppose" or "assume" or "imagine", var other, ..] && OpensSupposed(other)
            || sentence is ["suppose" or "supposing" or "assume", _, _, ..];

    /// <summary>"Let's say they pay"; not "let's say a prayer", "let's say goodbye".</summary>
    private static bool OpensSupposed(string form) => Pronouns.Contains(form) || form is "there" or "that";

    /// <summary>"There is more to be done before | we can say that we have won": not yet.</summary>
    public static bool IsNotYet(CutWords cut) => cut.Words is [.., not ("all" or "you" or "it" or "them" or "this" or "that" or "told" or "said" or "times" or "night" or "day" or "week" or "year" or "never" or "ever"), "before"] && !cut.Pauses[^1] && cut.Kept.Count > 2 && Pronouns.Contains(cut.Kept[0]) && (cut.Kept[1] == "can" || cut.Kept[1] is "are" or "am" or "is" && cut.Kept[2] == "able");

    /// <summary>"I tried to convince myself that", also "… that, because nobody had seen it, |": what one tells oneself in vain; "I keep telling myself" gives heart.</summary>
    public static bool IsToldToOneself(CutWords cut)
    {
        var words = cut.Words.ToList();
        var self = words.FindLastIndex(form => form is "myself" or "ourselves");
        if (self < 2 || !Persuading.Contains(words[self - 1]) || !words.Take(self - 1).TakeLast(ReachOfBeing).Any(Trying.Contains) || OthersVoices.AreEndorsed(cut))
            return false;
        var rest = words.Skip(self + 1).ToList();
        var inner = rest.SkipWhile(form => form == "that").ToList();
        return inner.Count == 0 ? rest.Count > 0 || cut.KeepsClause : inner[0] is "because" or "since" or "as" && cut.Pauses[^1];
    }

    /// <summary>"They can | threaten to … | close the quay", "he | looks like he was … | planning it": cut out before a verb, what made it an attempt or a likeness; not "I | want to | thank you", "they | look like they | do in the pictures".</summary>
    /// <param name="next">What the claim kept behind the cut, up to a pause.</param>
    public static bool IsOnlyTried(List<string> words, IReadOnlyList<string> next)
        => words.Count <= LongestAttempt && words switch
        {
            [.., var verb, "to"] => Attempting.Contains(verb) && !(Meaning.Contains(verb) && IsSaid(next)) || verb is "seem" or "seems" or "seemed" or "appear" or "appears" or "appeared",
            [.., var seems, "to", "be" or "have"] => Seeming.Contains(seems),
            [.., var looks, "like", "i" or "we" or "you" or "he" or "she" or "it" or "they"] => Seeming.Contains(looks) && !IsSame(next),
            [.., var looks, "as", "if" or "though", "i" or "we" or "you" or "he" or "she" or "it" or "they"] => Seeming.Contains(looks),
            _ => false,
        };

    private static bool IsSaid(IReadOnlyList<string> next)
        => next.Count > 0 && (Speaking.Contains(next[0]) || next[0] is "make" or "be" && next.Take(ReachOfBeing).Contains("clear"));

    private static bool IsSame(IReadOnlyList<string> next) => next.Count > 0 && next[0] is "do" or "does" or "did" or "always";

    /// <summary>"You think | the tunnel is dry?": the mark asks whether the other thinks so.</summary>
    public static bool IsOpinionAsked(List<string> clause)
    {
        var end = clause.Count - (clause[^1] == "that" ? 1 : 0);
        // "So it is fair to say": the mark asks whether it is.
        var agreed = end > 2 && clause[end - 2] == "to" && Opinions.Contains(clause[end - 1]) ? end - 3 : end - 1;
        if (agreed > 1 && Agreed.Contains(clause[agreed]) && clause[agreed - 1] == "is" && clause[agreed - 2] == "it")
            return true;
        return end is > 1 and <= LongestOpinionAsked && Opinions.Contains(clause[end - 1]) && clause.Contains("you");
    }
}
