using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Finds what narrows the kept words of a sentence: a time, an amount, a clause that says which ones. Pure.</summary>
internal static class Limits
{
    private static readonly FrozenSet<string> Adverbs = WordSet.Of("only hardly barely scarcely rarely seldom supposedly allegedly");
    private static readonly FrozenSet<string> Parts = WordSet.Of("some most many few none half much part several parts");
    private static readonly FrozenSet<string> Doubts = WordSet.Of("maybe perhaps possibly probably sometimes occasionally");
    private static readonly FrozenSet<string> Possible = WordSet.Of("be position situation point place world case scenario day time moment possible");
    private static readonly FrozenSet<string> Prepositions = WordSet.Of("for at in by with under over on within after before until");
    private static readonly FrozenSet<string> Amounts = WordSet.Of("less fewer only");
    private static readonly FrozenSet<string> Times = WordSet.Of("moment time year month week day night evening morning afternoon season summer winter spring autumn term quarter round decade present");
    private static readonly FrozenSet<string> AfterAtLeast = WordSet.Of("not for until in on before by this now when while as so anymore yet currently today");
    private static readonly FrozenSet<string> Relatives = WordSet.Of("that who which whom whose where");

    /// <summary>"a budget that …", "anything that …": the clause says which of many. After "the mayor" it may only tell more of one.</summary>
    private static readonly FrozenSet<string> Unspecific = WordSet.Of("a an any no every each all some anything anyone anybody everything everyone everybody nothing nobody something someone somebody those");

    private static readonly FrozenSet<string> AllOrNone = WordSet.Of("all every any no nobody none nothing everybody everyone everything anybody anyone anything");

    private static readonly FrozenSet<string> Universal = WordSet.Of("anything everything anyone anybody everyone everybody all those");

    /// <summary>"a promise that we will not dig" says what the promise is, not which.</summary>
    private static readonly FrozenSet<string> ContentNouns = WordSet.Of("promise fact chance doubt reason sign feeling view statement decision hope belief idea claim fear guarantee assurance concern risk danger sense thought message point");

    private static readonly FrozenSet<string> Wholly = WordSet.Of("entirely exclusively solely wholly completely totally alone always");
    private static readonly FrozenSet<string> Bounds = WordSet.Of("and but because so that who which");

    /// <summary>Verbs that ask "for how much of it": who does not rely on coal for all may do so for half. "We will not rest for all our people" has no such verb.</summary>
    private static readonly FrozenSet<string> Relying = WordSet.Of("rely depend count pay blame account agree trust");

    private const int ReachOfArticle = 3;

    // "he is the best"
    private const int ReachOfBest = 5;

    // "in those places where"
    private const int ReachOfPlace = 3;

    /// <summary>"maybe one day": more words between are a clause of their own.</summary>
    private const int LongestDoubt = 4;

    public static bool Contains(string form) => Adverbs.Contains(form);

    /// <summary>"except the islands"; where the words before speak of all or of none also "other than the mayor", "apart from the quay", "excluding the old one". Not "other than that", which is said already, nor "excluding me from the talks", a deed.</summary>
    /// <param name="kept">The kept words before.</param>
    public static bool ExceptsAt(IReadOnlyList<string> words, int at, IReadOnlyList<string> kept)
    {
        var next = at + 1 < words.Count ? words[at + 1] : "";
        var then = at + 2 < words.Count ? words[at + 2] : "";
        var isOfAll = (words[at], next) is ("other", "than") or ("apart", "from") && !(then is "that" or "this" or "") || words[at] == "excluding" && !words.Skip(at).Contains("from");
        return words[at] is "except" or "excepting" || (words[at], next, then) is ("with", "the", "exception") || isOfAll && kept.Any(AllOrNone.Contains);
    }

    /// <summary>"Maybe | we will win", "we may probably | win", "it may be that | we win": what the speaker did not say for certain.</summary>
    public static bool IsDoubtful(List<string> clause) => Doubts.Contains(clause[^1]) || clause.Count <= LongestDoubt && Doubts.Contains(clause[0]) || IsPossible(clause);

    /// <summary>"we may be in a position where", "it could be that".</summary>
    private static bool IsPossible(List<string> clause)
        => clause.Count > 2 && clause[^1] is "that" or "where" or "when" && Possible.Contains(clause[^2]) && !clause.Exists(Lexicon.IsNegation)
            && Enumerable.Range(0, clause.Count - 1).Any(at => clause[at] is "may" or "might" or "could" && clause[at + 1] is "be" or "well" or "come" or "get" or "end" or "have" or "reach");

    /// <summary>"It appears that", "now it appears that"; not "it seems that", which only softens.</summary>
    public static bool IsApparent(List<string> clause) => clause is [.., "it", "appears", "that"] && clause.Count <= LongestDoubt;

    /// <summary>"We do not want to rely on coal | for all our power", "I do not trust him | entirely": not all is no longer not at all.</summary>
    public static bool IsNotAll(CutWords cut)
    {
        var words = cut.Words;
        if (cut.Pause)
            return false;
        var clause = cut.Kept.Reverse().TakeWhile(form => !Bounds.Contains(form)).Reverse().ToList();
        var negation = clause.FindIndex(Lexicon.IsNegation);
        if (negation < 0)
            return false;
        if (Wholly.Contains(words[0]) && (words.Count == 1 || cut.Pauses[0] || Prepositions.Contains(words[1]) || words[1] is "on"))
            return true;
        return words.Count > 2 && words[0] is "for" or "with" or "on" && words[1] is "all" or "every" && words[2] is not ("intents" or "time" or "that" or "to" or "i" or "we")
            && clause.Skip(negation + 1).Any(Relying.Contains);
    }

    /// <summary>"more often than not, |", "sometimes, |", "of the two, | it is the best": what a pause sets off before the kept words.</summary>
    public static bool IsSetOff(CutWords cut)
    {
        if (!cut.Pauses[^1])
            return false;
        var first = cut.Words.Count - 1;
        while (first > 0 && !cut.Pauses[first - 1] && !(cut.Words[first - 1] is "but" or "and" or "so"))
            first--;
        return cut.Words.Skip(first).ToArray() switch
        {
            [var word] => Doubts.Contains(word) || word == "theoretically",
            ["more", "often", "than", "not"] or ["at", "times"] or ["in", "theory"] or ["in", "a" or "an", "perfect" or "ideal", "world"] => true,
            ["in", "some" or "many" or "most", "cases"] => !(cut.Kept.Count > 0 && cut.Kept[0] is "some" or "certain" or "several"),
            ["of", "the" or "these" or "those" or "all", ..] => cut.Kept.Take(ReachOfBest).Any(form => form is "best" or "worst" or "least" or "lesser" or "better"),
            ["on", "paper"] => first == 0,
            _ => false,
        };
    }

    /// <summary>"You have no more trouble with it | than with hers": without its other half what was denied is all of it. "There is no better one than his" praises either way.</summary>
    public static bool Compares(CutWords cut)
    {
        if (cut.Pause || cut.Words[0] != "than" || cut.Words.Count < 2)
            return false;
        var more = cut.Kept.ToList().FindLastIndex(form => form is "more" or "less");
        return more > 1 && cut.Kept.Count - more <= ReachOfCompared && cut.Kept.Count - more > 1 && !LooksLikeAdjective(cut.Kept[more + 1])
            && (cut.Kept[more - 1] == "no" && cut.Kept[more - 2] is "have" or "has" or "had" or "got" || cut.Kept[more - 1] == "any" && cut.Kept.Take(more - 1).Any(Lexicon.IsNegation));
    }

    /// <summary>"no more important task than": "more" belongs to the adjective, and the whole is praise.</summary>
    private static bool LooksLikeAdjective(string form) => AdjectiveEnds.Any(end => form.EndsWith(end, StringComparison.Ordinal));

    private static readonly string[] AdjectiveEnds = ["ant", "ent", "ful", "ous", "ive", "al", "able", "ible", "ing", "ic", "ary"];

    // "any more trouble with what the mayor said"
    private const int ReachOfCompared = 9;

    /// <summary>"for this year", "for less than 7 per cent", "at least not before the summer".</summary>
    public static bool Follows(CutWords cut)
    {
        var words = cut.Words;
        if (words.Count > 1 && words[0] == "at" && words[1] is "least" or "most" or "best" && (words.Count == 2 || cut.Pauses[1] || AfterAtLeast.Contains(words[2]) || words is [_, _, "any", "longer" or "more", ..]))
            return true;
        if (words.Count > 1 && words[0] == "or" && words[1] is "more" or "less" or "fewer" && (words.Count == 2 || cut.Pauses[1]))
            return true;
        if (words.Count > 2 && (words[0] == "insofar" && words[1] == "as" || words[0] == "to" && words[1] == "the" && words[2] == "extent" || words[0] == "in" && words[1] == "the" && words[2] == "sense"))
            return true;
        if (cut.Pause || words.Count < 2)
            return false;
        if (IsCase(cut))
            return true;
        // "It was never meant to be dug in places where the hill is soft".
        if (words[0] is "in" or "at" && words.Skip(1).Take(ReachOfPlace).Contains("where") && cut.Kept.Any(Lexicon.IsNegation))
            return true;
        if (words[0] == "for" && (words[1] == "now" || (words.Count > 2 && words[1] is "this" or "the" && Times.Contains(words[2]) && EndsAt(cut, 2))))
            return true;
        // "There is no such thing as a gate | just for friends".
        if (words[0] is "just" or "merely" or "solely" or "exclusively" && words[1] is "for" or "to" or "because" && cut.Kept.Any(Lexicon.IsNegation))
            return true;
        // "We will not go back before Monday"; not "never seen it before".
        if (words[0] is "before" or "until" or "till" && cut.Kept.Any(Lexicon.IsNegation))
            return true;
        return Prepositions.Contains(words[0]) && (Amounts.Contains(words[1]) || (words[1] == "more" && words.Count > 2 && words[2] == "than" && cut.Kept.Any(Lexicon.IsNegation)));
    }

    /// <summary>"It is impossible to dig | in the case of soft hills": of what is said of all or of none, only these.</summary>
    public static bool IsCase(CutWords cut)
        => cut.Words is ["in", "the", "case", "of", _, ..] or ["in", "cases", "of" or "where", _, ..] && cut.Kept.Any(form => AllOrNone.Contains(form) || Lexicon.IsNegation(form) || form is "always" or "impossible" or "unable" or "illegal" or "banned" or "forbidden");

    /// <summary>"all but | two", "up to | 40", "almost | 40": what stands before a number and belongs to it.</summary>
    public static bool Precedes(CutWords cut)
    {
        // "some of (the) | allegations": of all, only a part.
        var of = cut.Words.Count - (cut.Words[^1] == "the" ? 2 : 1);
        if (of > 0 && !cut.Pauses[^1] && cut.Words[of] == "of" && Parts.Contains(cut.Words[of - 1]))
            return true;
        // "very few | people have to pay more"; not "a few", "the few".
        if (cut.Words[^1] == "few" && !cut.Pauses[^1] && (cut.Words.Count == 1 || cut.Words[^2] is "very" or "so" or "too" or "but" or "and"))
            return true;
        if (cut.Kept.Count == 0 || cut.Kept[0] == "one" || !NumberForm.IsNumber(cut.Kept[0]) || cut.Pauses[^1])
            return false;
        var last = cut.Words[^1];
        return last is "almost" or "nearly" || (cut.Words.Count > 1 && (cut.Words[^2], last) is ("all", "but") or ("up", "to") or ("at", "least" or "most") or ("more" or "less" or "fewer", "than"));
    }

    /// <summary>A clause that says which ones are meant, of all, or with a negation or a limit in it.</summary>
    public static bool Restricts(CutWords cut)
    {
        if (cut.Pause && !cut.IsAside || !Relatives.Contains(cut.Words[0]) || cut.Kept.Count == 0 || ContentNouns.Contains(cut.Kept[^1]))
            return false;
        // "anything | that keeps the quay open": of all, only these.
        if (Universal.Contains(cut.Kept[^1]))
            return true;
        return !cut.Pause && cut.Kept.TakeLast(ReachOfArticle).Any(Unspecific.Contains) && cut.FirstClause().Any(form => Lexicon.IsNegation(form) || Contains(form));
    }

    // "for the time being" and "for this summer", not "for this summer camp".
    private static bool EndsAt(CutWords cut, int at)
        => at == cut.Words.Count - 1 || cut.Pauses[at] || cut.Words[at + 1] is "being" or "and" or "but" or "at";
}
