using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Tells, inside a statement, words that its speaker passes on from somebody else: "critics say", "I was told that". Pure.</summary>
internal static class Attributions
{
    private static readonly FrozenSet<string> Opinion = WordSet.Of("say says said claim claims claimed argue argues argued believe believes believed think thinks thought suggest suggests suggested insist insists insisted allege alleges alleged pretend pretends pretended tell tells told want wants feel feels felt fear fears feared");
    private static readonly FrozenSet<string> Others = WordSet.Of("they he she people critics some others opponents experts many everyone everybody officials government media press rumours rumors somebody someone anybody anyone whoever nobody those");
    private static readonly FrozenSet<string> Saying = WordSet.Of("say says said tell tells told claim claims claimed insist insists insisted allege alleges alleged argue argues argued");
    private static readonly FrozenSet<string> Holding = WordSet.Of("hold holds held maintain maintains maintained contend contends contended");
    private static readonly FrozenSet<string> Camps = WordSet.Of("lobby movement party camp crowd opposition industry faction wing group groups folks men women politicians lobbyists skeptics sceptics pundits");
    private static readonly FrozenSet<string> Telling = WordSet.Of("told assured promised informed warned advised");
    private static readonly FrozenSet<string> Being = WordSet.Of("am is are was were be been being get got");
    private static readonly FrozenSet<string> Helpers = WordSet.Of("used to have has had always often still also keep keeps kept will would can could once");
    private static readonly FrozenSet<string> Hearers = WordSet.Of("me us you them him her everyone everybody people");
    private static readonly FrozenSet<string> FirstPerson = WordSet.Of("i we");

    /// <summary>"it is fair to say that", "which says that", "let me say that": nobody else speaks.</summary>
    private static readonly FrozenSet<string> NoSpeakers = WordSet.Of("i we you it this that there which what who let not never");

    private static readonly FrozenSet<string> Owners = WordSet.Of("the my our his her their this that a an");
    private static readonly FrozenSet<string> NotInSubject = WordSet.Of("i we you he she they it who that which what thing things way words as like");

    /// <summary>"as they say,", "whatever he says,": the speaker goes on in their own name.</summary>
    private static readonly FrozenSet<string> TakingUp = WordSet.Of("as like what whatever however");

    private static readonly FrozenSet<string> Afraid = WordSet.Of("worried afraid concerned scared terrified fearful");
    private static readonly FrozenSet<string> Reporting = WordSet.Of("says said claims claimed argues argued believes believed thinks thought suggests suggested insists insisted alleges alleged worries worried fears feared concludes concluded contends contended maintains maintained");
    private static readonly FrozenSet<string> Many = WordSet.Of("most many some few several half people");
    private static readonly FrozenSet<string> Exclaimed = WordSet.Of("nah no yeah yes oh hey ok well wow");
    private static readonly FrozenSet<string> Believing = WordSet.Of("believe believes think thinks subscribe subscribes hold holds say says argue argues see sees");
    private static readonly FrozenSet<string> Views = WordSet.Of("telling eyes opinion narrative estimation worldview");

    private static readonly FrozenSet<string> PutAbout = WordSet.Of("idea notion narrative rumor rumour myth lie");
    private static readonly FrozenSet<string> Impressions = WordSet.Of("impression illusion");
    private static readonly FrozenSet<string> Spreading = WordSet.Of("put puts putting plant plants planted planting spread spreads spreading push pushes pushed pushing peddle peddles peddled peddling sow sows sowed sowing");
    private static readonly FrozenSet<string> Giving = WordSet.Of("give gives gave giving given create creates created creating leave leaves left leaving");

    // "in the heads of people that"
    private const int LongestPlace = 7;

    // "For those who subscribe to the old miners' telling of the story"
    private const int LongestView = 14;

    // "the mayor was"
    private const int ReachOfVerb = 3;

    private const int LongestSubject = 5;

    // "been told every year that" is about the longest that stands between the verb and what was said.
    private const int LongestTail = 3;
    private const int ReachOfBeing = 3;

    // "as far as the engineers from the valley tell us" is no short remark any more.
    private const int LongestTrail = 6;

    // "is definitely the best of all"
    private const int LongestPredicate = 6;

    public static bool IsSaying(string form) => Saying.Contains(form);

    /// <param name="clause">The words before the kept ones, back to the last pause.</param>
    /// <param name="next">The first kept word.</param>
    public static bool PassOn(List<string> clause, string next)
    {
        // The board, the letter: "It said that | the tunnel is dry". What "it says" may be a thing that shows.
        if (clause is [.., "it", "said" or "claimed" or "insisted" or "promised", "that"])
            return true;
        for (var at = 1; at < clause.Count; at++)
        {
            var tail = clause.Count - 1 - at;
            if (tail > LongestTail)
                continue;
            if (IsOpinion(clause, at) || IsHeld(clause, at) || (IsToldOf(clause, at) && next != "to" && (tail == 0 || clause[^1] == "that" || Hearers.Contains(clause[^1]))) || IsSaid(clause, at))
                return true;
        }

        return false;
    }

    /// <summary>"Jan Ruiz said | the tunnel is dry": names, and the verb right before the kept clause.</summary>
    public static bool PassOnByName(CutWords cut)
    {
        var clause = cut.LastClause();
        if (clause.Count < 2 || !Saying.Contains(clause[^1]) || clause[^1] is "tell" or "tells" or "told" || !cut.KeepsClause)
            return false;
        var first = cut.Words.Count - clause.Count;
        var subject = clause.Count - 1;
        while (subject > 0 && Helpers.Contains(clause[subject - 1]))
            subject--;
        return subject is > 0 and <= LongestSubject && Enumerable.Range(0, subject).All(at => cut.Capitals[first + at] && !NotInSubject.Contains(clause[at]) && !NoSpeakers.Contains(clause[at]) && !Lexicon.IsQuantifier(clause[at]));
    }

    /// <summary>"I heard | he would not pay": hearsay; "I heard the crowd sing" has no verb of its own.</summary>
    public static bool IsHearsay(CutWords cut, List<string> clause)
    {
        var verb = clause.Count - (clause[^1] == "that" ? 2 : 1);
        if (verb < 1 || clause[verb] != "heard" || clause.Exists(Lexicon.IsNegation) || !cut.Kept.Take(ReachOfVerb).Any(Lexicon.IsAuxiliary))
            return false;
        var subject = verb - 1;
        while (subject > 0 && Helpers.Contains(clause[subject]))
            subject--;
        // "Once we heard the news, we were glad" tells when.
        return FirstPerson.Contains(clause[subject]) && (subject == 0 || clause[subject - 1] is "then" or "that" or "now" or "yesterday" or "today");
    }

    /// <summary>"The miners are really worried that", "… if it rains | there will be a flood": what others fear.</summary>
    public static bool IsFeared(CutWords cut, List<string> clause)
    {
        var fear = clause.FindLastIndex(Afraid.Contains);
        if (fear < 2 || clause.Exists(Lexicon.IsNegation))
            return false;
        var rest = clause.Skip(fear + 1).SkipWhile(form => form == "that").ToList();
        if (rest.Count == 0 ? fear == clause.Count - 1 && !cut.KeepsClause : !(Conditions.Contains(rest[0]) && cut.KeepsClause))
            return false;
        var being = Being.Contains(clause[fear - 1]) ? fear - 1 : fear - 2;
        return being > 0 && Being.Contains(clause[being]) && !(clause[being - 1] is "i" or "we" or "us" or "you");
    }

    /// <summary>"They want to put the idea in people's heads that", "the posters create the illusion that": what others make people think.</summary>
    public static bool IsPutAbout(List<string> clause)
    {
        if (clause.Count < 4 || clause[^1] != "that" || clause.Exists(form => FirstPerson.Contains(form) || Lexicon.IsNegation(form) || form is "me" or "us" or "you" or "my" or "our"))
            return false;
        var idea = clause.FindLastIndex(form => PutAbout.Contains(form) || Impressions.Contains(form));
        var verb = idea < 0 ? -1 : clause.FindLastIndex(idea, idea + 1, form => Spreading.Contains(form) || Impressions.Contains(clause[idea]) && Giving.Contains(form));
        // "in people's heads"
        return verb >= 0 && (idea == clause.Count - 2 || clause[idea + 1] is "in" or "into" && clause.Count - idea <= LongestPlace);
    }

    /// <summary>"The miners met, looked at the map and concluded that": the verb's subject stands before.</summary>
    public static bool IsConcluded(CutWords cut, List<string> clause)
        => clause.Count == 2 && clause[1] == "that" && cut.Words.Count > 3 && (Reporting.Contains(clause[0]) || clause[0] is "worry" or "fear" or "believe" && Many.Contains(cut.Words[0]))
            && !cut.Words.Any(form => FirstPerson.Contains(form) || form is "you" or "let" || Lexicon.IsNegation(form));

    /// <summary>"The mayor was like | no, we are late": a manner of saying "said"; not "it was like we were late".</summary>
    public static bool IsLike(CutWords cut, List<string> clause)
        => clause.Count > 2 && clause[^1] == "like" && clause[^2] is "was" or "were" && !(clause[^3] is "i" or "we" or "it" or "that" or "this" or "there" or "what" or "which")
            && cut.Kept.Count > 2 && (Exclaimed.Contains(cut.Kept[0]) || FirstPerson.Contains(cut.Kept[0]));

    /// <summary>"According to these critics, |", "In the mayor's telling, |", "For those who believe him, |": whose view it is.</summary>
    public static bool IsView(CutWords cut)
    {
        if (!cut.Pauses[^1] || cut.Kept.Count < 3 || cut.Kept[0] is "i" or "we" or "you" or "my" or "our" or "let")
            return false;
        for (var at = 0; at < cut.Words.Count; at++)
        {
            var opens = at == 0 || cut.Pauses[at - 1] || at == 1 && cut.Words[0] is "and" or "but" or "so" || at > 1 && cut.Pauses[at - 2] && cut.Words[at - 1] is "and" or "but" or "so";
            if (opens && IsView(cut, at))
                return true;
        }

        return false;
    }

    private static bool IsView(CutWords cut, int at)
    {
        var view = new List<string>();
        for (var word = at; word < cut.Words.Count && view.Count < LongestView; word++)
        {
            view.Add(cut.Words[word]);
            if (cut.Pauses[word])
                break;
        }

        // The kept words follow at once, or after another such view.
        var end = at + view.Count;
        if (view.Count < 3 || end < cut.Words.Count - 1 && !(cut.Pauses[end - 1] && cut.Words[end] == "and" && cut.Words[end + 1] is "in" or "from") || view.Exists(form => form is "i" or "we" or "me" or "us" or "my" or "our"))
            return false;
        return (view[0], view[1]) switch
        {
            // "According to the figures, …": what bears the speaker out.
            ("according", "to") => view.Skip(2).Any(form => Others.Contains(form) || Camps.Contains(form) || form is "him" or "her" or "them"),
            ("for", "those" or "people" or "anyone" or "anybody" or "everyone" or "many") => view[2] == "who" && view.Count > 3 && Believing.Contains(view[3]),
            ("in" or "from", _) => view.Skip(2).Any(Views.Contains),
            _ => false,
        };
    }

    /// <summary>"They told me, | the tunnel is dry": what others say, before a pause; not "as they say,".</summary>
    public static bool PassOnBeforePause(CutWords cut)
    {
        var clause = Enumerable.Range(0, cut.Words.Count - 1).Reverse().TakeWhile(at => !cut.Pauses[at]).Reverse().Append(cut.Words.Count - 1).Select(at => cut.Words[at]).ToList();
        var verb = clause.Count - (Hearers.Contains(clause[^1]) ? 2 : 1);
        return verb > 0 && Saying.Contains(clause[verb]) && !clause.Exists(TakingUp.Contains) && cut.KeepsClause && PassOn(clause, "");
    }

    /// <summary>A remark at the end: "the market will pay, ministers tell us".</summary>
    public static bool Trail(CutWords cut)
    {
        var clause = cut.FirstClause();
        // "Whatever they say" and "contrary to what they say" are the speaker's own stand.
        return cut.Pause && clause.Count is > 1 and <= LongestTrail && clause[0] is not ("whatever" or "whoever" or "whichever" or "however" or "no" or "not" or "contrary" or "despite") && clause.Count == cut.Words.Count && Saying.Contains(clause.Find(Saying.Contains) ?? "")
            && PassOn(clause, "") && clause[^1] != "that";
    }

    /// <summary>"The tunnel is surely the best | in the eyes of most of them", "… | in his view": whose view it is, behind the kept words.</summary>
    /// <returns>How many of the words say so; 0 for none.</returns>
    public static int ViewBehind(CutWords cut)
    {
        var clause = cut.FirstClause();
        var view = clause.FindIndex(form => form is "eyes" or "mind" or "minds" or "view");
        if (clause[0] != "in" || view is < 2 or > LongestTrail || clause.Exists(form => form is "my" or "our" or "i" or "we" or "me" or "us" or "own"))
            return 0;
        var isOf = view + 2 < clause.Count && clause[view + 1] == "of" && clause[view - 1] == "the";
        // "the boards" is "the board's". "In their view that it is dry" goes on.
        if (!isOf && !(clause[view - 1] is "his" or "her" or "their" || clause[view - 1] != "this" && clause[view - 1].EndsWith('s')) || clause[view] == "view" && !isOf && view < clause.Count - 1)
            return 0;
        return clause[view] != "view" && !SaysHowItIs(cut.Kept) ? 0 : isOf ? clause.Count : view + 1;
    }

    /// <summary>"he is the best of all"; not "there was fear", "it is still", "I saw it", where eyes are eyes and minds remember.</summary>
    private static bool SaysHowItIs(IReadOnlyList<string> kept)
    {
        var being = kept.Count - 1;
        while (being >= 0 && !(kept[being] is "is" or "was" or "are" or "were" or "am"))
            being--;
        return being > 0 && kept.Count - being is > 2 and <= LongestPredicate && kept[being - 1] != "there" && kept[being + 1] != "there"
            && !kept.Skip(being + 1).Any(form => form is "in" or "on" or "any" or "doubt" || form.Length > 4 && form.EndsWith("ing", StringComparison.Ordinal));
    }

    /// <summary>"Critics say"; but what everybody here believes, the speaker believes too.</summary>
    private static bool IsOpinion(List<string> clause, int at)
    {
        var subject = Others.Contains(clause[at - 1]) ? clause[at - 1] : at > 1 && Others.Contains(clause[at - 2]) ? clause[at - 2] : null;
        return subject is not null && Opinion.Contains(clause[at]) && !clause.Take(at).Any(FirstPerson.Contains) && (subject is not ("everyone" or "everybody") || Saying.Contains(clause[at]));
    }

    /// <summary>"a lobby which has held that", "people who have always argued that": whoever they are, the speaker is not among them.</summary>
    private static bool IsHeld(List<string> clause, int at)
    {
        if (at != clause.Count - 2 || clause[^1] != "that" || !(Opinion.Contains(clause[at]) || Holding.Contains(clause[at])) || clause.Any(form => FirstPerson.Contains(form) || Lexicon.IsNegation(form)))
            return false;
        var relative = at - 1;
        while (relative > 0 && Helpers.Contains(clause[relative]))
            relative--;
        return relative > 0 && clause[relative] is "who" or "which" or "that" && (Others.Contains(clause[relative - 1]) || Camps.Contains(clause[relative - 1]));
    }

    /// <summary>"I was told", "we have been promised": whoever told it is another.</summary>
    private static bool IsToldOf(List<string> clause, int at)
        => Telling.Contains(clause[at]) && clause.Take(at).TakeLast(ReachOfBeing).Any(Being.Contains) && !clause.Take(at).Any(Lexicon.IsNegation);

    /// <summary>"Engineers tell us that", "my grandmother used to say that".</summary>
    private static bool IsSaid(List<string> clause, int at)
    {
        if (!Saying.Contains(clause[at]))
            return false;
        var subject = clause.Take(at).Reverse().SkipWhile(Helpers.Contains).Reverse().ToList();
        if (subject.Count == 0 || subject.Any(form => FirstPerson.Contains(form) || Lexicon.IsNegation(form)) || NoSpeakers.Contains(subject[0]) || NoSpeakers.Contains(subject[^1]))
            return false;
        var said = clause.Skip(at + 1).ToList();
        // "The same genius said | the tunnel is dry": without "that" only a full subject tells a clause from "the thing she said".
        return said.Count == 0 ? subject.Count is > 1 and <= LongestSubject && Owners.Contains(subject[0]) && !subject.Skip(1).Any(NotInSubject.Contains)
            : said.TrueForAll(form => Hearers.Contains(form) || form == "that");
    }
}
