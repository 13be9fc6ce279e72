using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Finds what a speaker sets against the kept words in the same sentence. Pure.</summary>
/// <remarks>"It is long, but the town is patient" leaves both halves true; only a half that the other takes back counts.</remarks>
internal static class Contrasts
{
    private static readonly FrozenSet<string> Heads = WordSet.Of("but however though although except yet");
    private static readonly FrozenSet<string> Reluctance = WordSet.Of("want wish mean intend like plan mind hesitate");

    private static readonly FrozenSet<string> SameSubject = WordSet.Of("it they he she i we this that these those");

    // "but not at this price", "but hardly anybody came": the negation of a contrast stands near its head …
    private const int Reach = 6;

    // … or further off where the speaker goes on about the same thing: "but it is a loss and not a hole".
    private const int LongReach = 8;

    // "but, obviously, that did not happen"
    private const int ReachOfOutcome = 3;

    // "I did not want": the verb stands right behind its negation.
    private const int ReachOfNegation = 3;

    /// <summary>Whether the words open with a turn.</summary>
    public static bool Turns(IReadOnlyList<string> words) => words.Count > 0 && Heads.Contains(words[0]) && !(words.Count > 1 && words[0] == "yet" && words[1] == "another");

    public static bool TakesBack(CutWords cut)
        => cut.Words[0] is "but" or "though" or "although" or "yet" or "however"
            && cut.Words.Count > 1 && !TellsOutcome(cut)
            && (Enumerable.Range(1, Math.Min(cut.Words.Count, ReachOf(cut.Words)) - 1).Any(at => Opposes(cut.Words, at)) || (cut.Words[0] == "but" && Concedes(cut.Kept)));

    /// <summary>What "whether we were or not" opens goes on behind it.</summary>
    private static int ReachOf(IReadOnlyList<string> words)
        => (SameSubject.Contains(words[1]) ? LongReach : Reach) + (Enumerable.Range(1, Math.Min(words.Count, LongReach) - 1).Any(at => words[at] == "not" && words[at - 1] == "or") ? LongReach : 0);

    /// <summary>A negation or a limit; that of "whether we were or not" is none.</summary>
    private static bool Opposes(IReadOnlyList<string> words, int at)
        => (Lexicon.IsNegation(words[at]) || Limits.Contains(words[at])) && !(words[at] == "not" && words[at - 1] == "or");

    /// <summary>"I told them, but that didn't happen": what came of a thing that was done, not a word against it.</summary>
    private static bool TellsOutcome(CutWords cut)
        => Enumerable.Range(1, Math.Min(ReachOfOutcome, cut.Words.Count - 1)).Any(at => cut.Words[at] is "that" or "it" && at + 3 < cut.Words.Count && cut.Words[at + 1] is "did" or "has" or "have"
                && Lexicon.IsNegation(cut.Words[at + 2]) && cut.Words[at + 3] is "happen" or "happened" or "work" or "worked" or "help" or "helped")
            && !cut.Kept.Any(form => Lexicon.IsModal(form) || form == "going");

    /// <summary>"I don't want his money. But windows cost money, so I will take it.": the next sentence, about the same thing, gives up the reluctance.</summary>
    public static bool Retracts(CutWords next)
        => next.Words[0] == "but" && IsReluctant(next.Kept) && next.Words.Any(form => Lexicon.IsContent(form) && !Lexicon.IsNegation(form) && next.Kept.Contains(form));

    /// <summary>"It is her fault. This is not her fault.": the next sentence says the same words with a negation, and hardly more.</summary>
    public static bool Contradicts(CutWords next)
        => next.Words.Count(Lexicon.IsNegation) == 1 && !next.Kept.Any(Lexicon.IsNegation) && next.Kept.Count > 2 && Said(next.Kept).SequenceEqual(Said(next.Words), StringComparer.Ordinal);

    /// <summary>The words without the negation and its helper; "this is" is "it is".</summary>
    private static IEnumerable<string> Said(IReadOnlyList<string> words)
        => words.Where(form => !Lexicon.IsNegation(form) && !(form is "do" or "does" or "did")).Select((form, at) => at == 0 && form is "this" or "that" ? "it" : form);

    /// <summary>"We will close it. But not this year.": a sentence of a refusal alone.</summary>
    public static bool IsRefused(CutWords next) => next.Words.Count > 1 && next.Words[0] is "but" or "just" or "only" && next.Words[1] == "not";

    /// <summary>"… but there are small yards too | And we are one of those": the sentence that the claim goes on with points to what was set against the one before.</summary>
    public static bool IsTakenUp(IReadOnlyList<string> cut, IReadOnlyList<string> next) => cut.Count > 1 && Turns(cut) && Enumerable.Range(1, Math.Max(0, next.Count - 1)).Any(at => next[at - 1] == "of" && next[at] is "those" or "these");

    private static bool IsReluctant(IReadOnlyList<string> kept)
        => Enumerable.Range(0, kept.Count).Any(at => Lexicon.IsNegation(kept[at]) && kept.Skip(at + 1).Take(ReachOfNegation).Any(Reluctance.Contains));

    /// <summary>"It may not be perfect", "it could be true", "I would have burned it", "I did not want to": said in order to be taken back.</summary>
    private static bool Concedes(IReadOnlyList<string> kept)
    {
        for (var at = 0; at < kept.Count; at++)
        {
            if (kept[at] is "may" or "might" || kept[at] == "could" && at + 2 < kept.Count && kept[at + 1] == "be" && kept[at + 2] is "true" or "right" or "so")
                return true;
            if (kept[at] is "would" or "could" or "should" && at + 1 < kept.Count && kept[at + 1] == "have")
                return true;
            if (kept[at] is "would" && at > 0 && kept[at - 1] is "i" or "we")
                return true;
        }

        return IsReluctant(kept);
    }
}
