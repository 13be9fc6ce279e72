using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Tells what a speaker only says that one could argue, that something would first have to be shown, or that people are inclined to do. Pure.</summary>
internal static class Arguable
{
    private static readonly FrozenSet<string> Anybody = WordSet.Of("you one anyone anybody someone somebody people some");
    private static readonly FrozenSet<string> Arguing = WordSet.Of("argue claim say contend object reply retort");
    private static readonly FrozenSet<string> Proofs = WordSet.Of("finding showing proof proving evidence determination showings findings");
    private static readonly FrozenSet<string> Inclined = WordSet.Of("temptation tendency instinct reflex impulse inclination predictable easiest danger risk mistake");

    /// <summary>"You can argue that", "people might say that": what the speaker need not think. "You could say that" of one's own is as often modesty.</summary>
    public static bool IsOpen(List<string> clause)
        => clause is [.., var who, "can" or "could" or "may" or "might", "argue" or "object" or "contend" or "retort", "that"] && Anybody.Contains(who) && !clause.Exists(Lexicon.IsNegation)
            || clause is [.., "people" or "some" or "anyone" or "someone" or "somebody", "can" or "could" or "may" or "might" or "will" or "would", var verb, "that"] && Arguing.Contains(verb) && !clause.Exists(Lexicon.IsNegation);

    /// <summary>"To build it … | requires a finding that doing so | … would be in our interest": it would have to be shown first.</summary>
    public static bool IsToBeShown(List<string> words)
        => words.FindIndex(form => form is "requires" or "require" or "needs" or "need" or "demands" or "take" or "takes") is >= 0 and var verb && words.FindIndex(verb, form => Proofs.Contains(form)) is > 0 and var proof && proof - verb <= 3 && words.IndexOf("that", proof) > 0;

    /// <summary>"The most predictable path is to | stick to your own kind": no advice of the speaker's.</summary>
    public static bool IsInclination(List<string> words)
        => (words is [.., "is" or "was", "to"] or [.., "would", "be", "to"]) && words.Exists(Inclined.Contains) && !words.Exists(Lexicon.IsNegation);
}
