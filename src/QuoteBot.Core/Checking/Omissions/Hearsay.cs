using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Tells words that others hold, repeat or want believed, whoever they are: "they want us to think", "the theory is that", "it has been alleged that". Pure.</summary>
internal static class Hearsay
{
    private static readonly FrozenSet<string> Hearers = WordSet.Of("me us you them him her people everyone everybody");
    private static readonly FrozenSet<string> Wanting = WordSet.Of("want wants wanted expect expects expected");
    private static readonly FrozenSet<string> Trying = WordSet.Of("try tries tried trying");
    private static readonly FrozenSet<string> Thinking = WordSet.Of("thinks believes feels assumes");
    private static readonly FrozenSet<string> Repeating = WordSet.Of("saying telling claiming insisting");
    private static readonly FrozenSet<string> Alleged = WordSet.Of("suggested alleged claimed rumored rumoured argued speculated insinuated said");
    private static readonly FrozenSet<string> Adverbs = WordSet.Of("often also widely even once long");
    private static readonly FrozenSet<string> Theories = WordSet.Of("theory allegation accusation claim rumor rumour speculation suggestion suspicion insinuation");
    private static readonly FrozenSet<string> Rumours = WordSet.Of("rumors rumours speculation allegations accusations claims suggestions talk gossip");

    /// <summary>For any other, also for "the company", "the family" and "the player", the speaker may speak.</summary>
    private static readonly FrozenSet<string> Opponents = WordSet.Of("opponent rival challenger adversary critic");

    private static readonly FrozenSet<string> Papers = WordSet.Of("news papers newspapers internet media television web press headlines airwaves");

    private static readonly FrozenSet<string> Opinions = WordSet.Of("wisdom assumption perception narrative consensus belief view opinion");
    private static readonly FrozenSet<string> Common = WordSet.Of("conventional popular common prevailing");
    private static readonly FrozenSet<string> Views = WordSet.Of("perspective view theory philosophy ideology narrative doctrine worldview mentality mindset argument");

    private const int LongestSubject = 5;

    // "the paper's" has the form "papers"
    private const int ShortestOwner = 3;

    public static bool Is(CutWords cut, List<string> clause)
    {
        var hasThat = clause[^1] == "that";
        var last = clause.Count - (hasThat ? 2 : 1);
        if (last < 1 || !(hasThat || cut.KeepsClause) || clause.Exists(Lexicon.IsNegation))
            return false;
        return hasThat && cut.KeepsClause && clause[last] == "campaign" && clause[last - 1] is "whisper" or "whispering" || IsAssumed(clause, last) || IsWanted(clause, last) || IsUrged(clause, last) || IsRepeated(clause, last) || IsAccused(clause, last) || IsCommonly(clause, last) || IsOfView(cut, clause, last)
            || hasThat && (IsThought(clause, last) || IsTheory(clause, last) || IsInsinuated(clause) || IsAllegation(clause, last) || IsAlleged(clause, last) || IsInPapers(cut, clause));
    }

    /// <summary>"It is all over the news right now that": what one knows of oneself is so all the same.</summary>
    private static bool IsInPapers(CutWords cut, List<string> clause)
        => clause is ["it", "is" or "was", "all", "over", "the", var papers, ..] && Papers.Contains(papers) && !cut.Kept.Any(form => form is "i" or "we" or "my" or "our" or "me" or "us");

    /// <summary>"A lot of people are assuming that", "they assume that": not the speaker.</summary>
    private static bool IsAssumed(List<string> clause, int last)
        => clause[last] is "assume" or "assumes" or "assumed" or "assuming" && clause.Take(last).Any(form => form is "people" or "folks" or "everyone" or "everybody" or "some" or "many" or "they" or "critics" or "opponents") && !clause.Take(last).Any(form => form is "i" or "we" or "us" or "you" or "can" or "should" or "may" or "who" or "rightly" or "correctly" or "reasonably" or "properly");

    /// <summary>"They want us to think", "she would have you believe", "we are supposed to believe".</summary>
    private static bool IsWanted(List<string> clause, int last)
    {
        if (last < 3 || !(clause[last] is "believe" or "think"))
            return false;
        return clause[last - 1] == "to" && clause[last - 2] == "supposed"
            || clause[last - 1] == "to" && Hearers.Contains(clause[last - 2]) && Wanting.Contains(clause[last - 3]) && !HasSpeaker(clause, last - 3)
            || Hearers.Contains(clause[last - 1]) && clause[last - 2] == "have" && clause[last - 3] == "would" && !HasSpeaker(clause, last - 3);
    }

    /// <summary>"He tried to persuade us", "spent millions convincing voters".</summary>
    private static bool IsUrged(List<string> clause, int last)
        => last > 2 && clause[last - 1] is "convincing" or "persuading" && clause.Take(last - 1).Any(form => form is "spent" or "spend" or "spends" or "spending" or "succeeded" or "succeeds") && !HasSpeaker(clause, last) && !clause.Exists(form => form is "my" or "our") || last > 3 && Hearers.Contains(clause[last]) && clause[last - 1] is "convince" or "persuade" or "tell" && clause[last - 2] == "to" && Trying.Contains(clause[last - 3]) && !HasSpeaker(clause, last - 3);

    /// <summary>"The company keeps telling us".</summary>
    private static bool IsRepeated(List<string> clause, int last)
    {
        var verb = Hearers.Contains(clause[last]) ? last - 1 : last;
        return verb > 1 && Repeating.Contains(clause[verb]) && clause[verb - 1] is "keep" or "keeps" or "kept" && !HasSpeaker(clause, verb);
    }

    /// <summary>"They accuse us of saying".</summary>
    private static bool IsAccused(List<string> clause, int last)
        => last > 1 && Repeating.Contains(clause[last]) && clause[last - 1] == "of" && clause.Take(last).Any(form => form is "accuse" or "accuses" or "accused" or "accusing");

    /// <summary>"My opponent thinks that"; "the mayor hopes that", which is a hope whoever speaks; not "voiced hopes that".</summary>
    private static bool IsThought(List<string> clause, int last)
        => last <= LongestSubject && Thinking.Contains(clause[last]) && clause.Take(last).Any(Opponents.Contains) || last == 2 && clause[0] == "the" && clause[last] is "hopes" or "fears";

    /// <summary>"The theory is that", "there are rumours that".</summary>
    private static bool IsTheory(List<string> clause, int last)
        => last > 1 && clause[last] is "is" or "was" && Theories.Contains(clause[last - 1]) && clause[last - 2] is "the" or "their" or "his" or "her"
            || clause[0] == "there" && Rumours.Contains(clause[last])
            || IsPerceived(clause);

    /// <summary>"I think there is a perception out there that".</summary>
    private static bool IsPerceived(List<string> clause)
    {
        var end = clause.Count - 1;
        while (end > 0 && clause[end - 1] is "out" or "there" or "abroad")
            end--;
        return end > 3 && Perceptions.Contains(clause[end - 1]) && clause[end - 2] is "a" or "this" or "some" && clause[end - 3] is "is" or "was" && clause[end - 4] == "there";
    }

    private static readonly FrozenSet<string> Perceptions = WordSet.Of("perception misperception notion narrative suggestion");

    /// <summary>"The conventional wisdom is (that)".</summary>
    private static bool IsCommonly(List<string> clause, int last)
        => last > 2 && clause[last] is "is" or "was" or "has" && !clause.Exists(form => form is "i" or "we" or "my" or "our") && Opinions.Contains(clause[last - 1]) && Common.Contains(clause[last - 2]);

    /// <summary>"He has a philosophy that says", "Governor Ruiz has a view which holds"; not "we have a rule that says", "this town has a philosophy that says".</summary>
    private static bool IsOfView(CutWords cut, List<string> clause, int last)
    {
        var has = clause.FindIndex(form => form is "has" or "had" or "have");
        var owner = cut.Words.Count - clause.Count + has - 1;
        return last > 3 && clause[last] is "says" or "said" or "holds" && clause[last - 1] is "that" or "which" && Views.Contains(clause[last - 2]) && has > 0 && has + 1 < last - 2 && clause[has + 1] is "a" or "an" or "this"
            && (clause[has - 1] is "he" or "she" or "they" || owner > 0 && cut.Capitals[owner]);
    }

    /// <summary>"Take the paper's insinuation that": somebody's, whom the speaker only answers.</summary>
    private static bool IsInsinuated(List<string> clause)
        => clause.Count > 2 && clause[^2] is "insinuation" or "innuendo" && (clause[^3].Length > ShortestOwner && clause[^3].EndsWith('s') || clause[^3] is "their" or "his" or "her");

    /// <summary>"These persistent allegations that": others', and nothing in the clause says that they are true.</summary>
    private static bool IsAllegation(List<string> clause, int last)
        => Allegations.Contains(clause[last]) && !clause.Exists(form => Confirming.Contains(form) || form is "i" or "we" or "my" or "our");

    private static readonly FrozenSet<string> Allegations = WordSet.Of("allegations accusations rumors rumours insinuations");
    private static readonly FrozenSet<string> Confirming = WordSet.Of(
        "prove proves proved proven proof confirm confirms confirmed support supports supported substantiate substantiates substantiated corroborate corroborates corroborated back backs backed true bear bears bore "
        + "accept accepts accepted uphold upholds upheld credible show shows showed found finds evidence admit admits admitted establish establishes established sustain sustains sustained guilty");

    /// <summary>"It has been alleged that"; not "it must be said that".</summary>
    private static bool IsAlleged(List<string> clause, int last)
    {
        if (!Alleged.Contains(clause[last]))
            return false;
        var helper = Adverbs.Contains(clause[last - 1]) ? last - 2 : last - 1;
        return helper > 0 && (clause[helper] is "is" or "was" && clause[helper - 1] == "it" || helper > 1 && clause[helper] == "been" && clause[helper - 1] is "has" or "had" && clause[helper - 2] == "it");
    }

    private static bool HasSpeaker(List<string> clause, int before) => clause.Take(before).Any(form => form is "i" or "we");
}
