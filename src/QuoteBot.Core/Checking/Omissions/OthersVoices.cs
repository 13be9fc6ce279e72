using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Tells words that a speaker gives to others by what these hold, feel or will say: "some old miners believe", "critics find", "you are going to say". Pure.</summary>
internal static class OthersVoices
{
    private static readonly FrozenSet<string> Several = WordSet.Of("some many most several few half");
    private static readonly FrozenSet<string> Groups = WordSet.Of("people folks men women guys officials experts critics opponents supporters activists media");

    /// <summary>Of whom a politician tells what they think: "the ordinary citizens feel".</summary>
    private static readonly FrozenSet<string> Public = WordSet.Of("citizens voters conservatives liberals progressives");
    private static readonly FrozenSet<string> Holding = WordSet.Of("believe believed think thought claim claimed argue argued insist insisted allege alleged contend contended maintain maintained feel felt fear feared suspect suspected say said thinks believes says claims");
    private static readonly FrozenSet<string> NotInSubject = WordSet.Of("i we us me my our you your who which that what this it things ways times");
    private static readonly FrozenSet<string> Opposing = WordSet.Of("critics opponents detractors skeptics sceptics doubters naysayers cynics");
    private static readonly FrozenSet<string> Judging = WordSet.Of("find finds found call calls called consider considers considered deem deems deemed");
    private static readonly FrozenSet<string> Quoting = WordSet.Of("quote quotes quoted quoting cite cites cited misquote misquoted portray portrays portrayed paint paints painted");
    private static readonly FrozenSet<string> Wanting = WordSet.Of("want wants wanted try tries tried trying misquote misquoted");
    private static readonly FrozenSet<string> Saying = WordSet.Of("say claim argue tell complain object reply answer");
    private static readonly FrozenSet<string> Others = WordSet.Of("you they he she people critics opponents some others");
    private static readonly FrozenSet<string> Starting = WordSet.Of("maybe perhaps now then well sure");
    private static readonly FrozenSet<string> Being = WordSet.Of("is are was were be");
    private static readonly FrozenSet<string> BehindTalk = WordSet.Of("to in on at with about when how for and or");
    private static readonly FrozenSet<string> Expressing = WordSet.Of("express expresses expressed expressing voice voices voiced voicing");
    private static readonly FrozenSet<string> Concerns = WordSet.Of("concern concerns fear fears worry worries doubt doubts suspicion suspicions hope hopes");

    /// <summary>", and I share it", ", and we can prove it": what the speaker does with the words of others.</summary>
    private static readonly FrozenSet<string> Endorsing = WordSet.Of("share agree confirm prove");

    /// <summary>", and he thinks he is right", ", and I asked who is right": somebody else's stand, or none.</summary>
    private static readonly FrozenSet<string> Unsure = WordSet.Of("thinks claims says believes feels wish ask asks asked whether if could who what how why whose");

    /// <summary>What one feels about a thing that is so; only what is set against it shows that it is not.</summary>
    private static readonly FrozenSet<string> Feelings = WordSet.Of("disappointment frustration anger dismay regret sadness outrage surprise");

    // "some conservative Catholic commentators from the valley"
    private const int LongestSubject = 6;

    // "and I think that they may be right"
    private const int LongestEndorsement = 8;

    public static bool Speak(CutWords cut, List<string> clause)
        => AreOfSeveral(cut, clause) || IsOfWhoever(cut, clause) || AreMeant(clause) || AreOpposed(cut, clause) || AreQuoted(clause) || AreForetold(cut, clause) || AreConcerned(clause);

    /// <summary>"Most doctors believe that | the vaccine is safe, | and so do I": the speaker says so too, in the same sentence.</summary>
    public static bool AreEndorsed(CutWords cut)
        => cut.Behind.Skip(1).Any(Endorses) || cut.Behind is [.., [.., "and", "i" or "we", "agree"] or [.., "and", "so", "do", "i" or "we"]];

    /// <summary>"and so do I", "as I do", "and maybe I am", "and that is true", "which is true", "and we can prove it", "and the figures bear them out"; not "and that he is right".</summary>
    private static bool Endorses(IReadOnlyList<string> clause)
    {
        if (clause.Count is < 3 or > LongestEndorsement || clause.Any(form => Unsure.Contains(form) || Lexicon.IsNegation(form)) || clause[0] == "and" && clause[1] == "that" && !Being.Contains(clause[2]))
            return false;
        var isFirst = clause[^2] is "i" or "we" && Lexicon.IsAuxiliary(clause[^1]) || clause[^1] is "i" or "we" && Lexicon.IsAuxiliary(clause[^2]);
        return clause[0] switch
        {
            "as" => isFirst,
            "it" or "that" => clause.Count <= ShortestRight && IsRight(clause),
            "which" => IsRight(clause),
            "and" => isFirst || IsRight(clause) || clause[^2] is "it" or "they" or "that" or "he" or "she" or "still" && Lexicon.IsAuxiliary(clause[^1])
                || clause[1] is "i" or "we" && clause.Any(Endorsing.Contains) || clause[^1] == "out" && clause.Any(form => form is "bear" or "bears"),
            _ => false,
        };
    }

    // "it is true", "that is very true"
    private const int ShortestRight = 4;

    private static bool IsRight(IReadOnlyList<string> clause)
        => Enumerable.Range(1, clause.Count - 1).Any(at => clause[at] is "right" or "true" or "correct" && Being.Contains(clause[at - 1]));

    /// <summary>"Some retired miners believe (that)", "the people in the valley believe"; not "some of us believe".</summary>
    private static bool AreOfSeveral(CutWords cut, List<string> clause)
    {
        var hasThat = clause[^1] == "that";
        var verb = clause.Count - (hasThat ? 2 : 1);
        return verb is > 1 and <= LongestSubject && (hasThat || cut.KeepsClause) && Holding.Contains(clause[verb]) && (Several.Contains(clause[0]) || clause[0] == "a" && Several.Contains(clause[1]) || clause[0] is "the" or "these" or "those" && (Groups.Contains(clause[1]) || Public.Contains(clause[verb - 1])))
            && !clause.Take(verb).Any(form => NotInSubject.Contains(form) || Lexicon.IsNegation(form));
    }

    /// <summary>"A man who insists | he is no thief", "those who claim | the tunnel is dry"; not "the mayor who insists", whom the speaker may be, nor "those of us who claim".</summary>
    private static bool IsOfWhoever(CutWords cut, List<string> clause)
        => clause is ["a" or "some" or "any", _, "who", "insists" or "insist" or "claims" or "claim"] or ["those" or "anyone" or "anybody" or "people", "who", "insists" or "insist" or "claims" or "claim"] && cut.KeepsClause;

    /// <summary>"What he seems to be saying is that"; what somebody is saying the speaker may say too.</summary>
    private static bool AreMeant(List<string> clause)
        => clause is ["what", "he" or "she" or "they" or "you", "seems" or "seem" or "appears" or "appear", "to", "be", "saying" or "suggesting" or "claiming" or "implying", "is", "that"];

    /// <summary>"Detractors find | the tunnel too long": whose judgement it is; not "even my critics find", who bear witness.</summary>
    private static bool AreOpposed(CutWords cut, List<string> clause)
        => clause.Count > 1 && Judging.Contains(clause[^1]) && Opposing.Contains(clause[^2]) && !clause.Exists(form => form is "even" or "my" or "our") && cut.Kept.Count > 2 && !BehindTalk.Contains(cut.Kept[0]);

    /// <summary>"The board is quoted as saying that", "they wanted to quote us as saying that"; what they quoted of the speaker may be the speaker's.</summary>
    private static bool AreQuoted(List<string> clause)
    {
        var verb = clause.Count - (clause[^1] == "that" ? 2 : 1);
        return verb > 2 && clause[verb] is "saying" or "claiming" or "suggesting" && clause[verb - 1] == "as" && clause.Take(verb).Any(Quoting.Contains) && !clause.Exists(Lexicon.IsNegation)
            && (clause.Exists(Wanting.Contains) || !clause.Exists(form => form is "me" or "us" or "i" or "we"));
    }

    /// <summary>"Maybe you are going to say", "they will tell me that".</summary>
    private static bool AreForetold(CutWords cut, List<string> clause)
    {
        var verb = clause.Count - (clause[^1] == "that" ? 2 : 1);
        if (verb > 0 && clause[verb] is "me" or "us")
            verb--;
        var will = verb > 2 && clause[verb - 1] == "to" && clause[verb - 2] == "going" ? verb - 3 : verb - 1;
        return will > 0 && Saying.Contains(clause[verb]) && clause[will] is "are" or "is" or "will" && (clause[will] == "will") == (will == verb - 1)
            && Others.Contains(clause[will - 1]) && (will == 1 || will == 2 && Starting.Contains(clause[0])) && cut.Kept.Count > 2 && !BehindTalk.Contains(cut.Kept[0]);
    }

    /// <summary>"A lot of people have expressed concern that"; not "the nurses have voiced fears that", for whom the speaker may speak.</summary>
    private static bool AreConcerned(List<string> clause)
        => (Several.Contains(clause[0]) || clause[0] is "people" || clause.Count > 1 && clause[0] == "a" && clause[1] is "lot" or "few" or "number") && IsExpressed(clause, Concerns);

    /// <summary>"People have expressed disappointment that | nothing has changed | , but": taken back.</summary>
    public static bool AreTurned(CutWords before, CutWords after)
        => IsExpressed(before.LastClause(), Feelings) && after.Pause && after.Words[0] == "but";

    /// <summary>"people … [have expressed disappointment that] … nothing has changed".</summary>
    public static bool AreExpressed(IReadOnlyList<string> words) => words is [.., _, "that"] && (IsExpressed([.. words], Feelings) || IsExpressed([.. words], Concerns));

    private static bool IsExpressed(List<string> clause, FrozenSet<string> what)
        => clause.Count > 3 && clause[^1] == "that" && what.Contains(clause[^2]) && clause.SkipLast(2).Any(Expressing.Contains) && !clause.Exists(form => form is "i" or "we" or "us" or "my" or "our" || Lexicon.IsNegation(form));
}
