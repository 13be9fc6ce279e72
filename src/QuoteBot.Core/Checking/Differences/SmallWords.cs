using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>Tells which exchanged function words make another sentence of it: "against" for "with", "you" for "we". Most make none. Pure.</summary>
internal static class SmallWords
{
    private static readonly FrozenSet<string> With = WordSet.Of("for with in of to by");
    private static readonly FrozenSet<string> Causes = WordSet.Of("because since due");
    private static readonly FrozenSet<string> Turns = WordSet.Of("before after although though despite unless until while but however");

    /// <summary>Whom a pronoun means. "it", and "they" beside "he" or "she", may mean the same as another.</summary>
    private static readonly FrozenDictionary<string, Person> Persons = new (Person Person, string Words)[]
    {
        (Person.First, "i we me us my our mine ours myself ourselves"),
        (Person.Second, "you your yours yourself yourselves"),
        (Person.He, "he him his himself"),
        (Person.She, "she her hers herself"),
        (Person.They, "they them their theirs themselves"),
    }.SelectMany(group => WordSet.Of(group.Words).Select(word => (word, group.Person))).ToFrozenDictionary(entry => entry.word, entry => entry.Person, StringComparer.Ordinal);

    private enum Person
    {
        First,
        Second,
        He,
        She,
        They,
    }

    /// <param name="claim">Forms in the claim only.</param>
    /// <param name="record">Forms in the record only, in the same place.</param>
    public static bool Turn(IReadOnlyList<string> claim, IReadOnlyList<string> record)
        => Exchanged(claim, record, form => form == "against", With.Contains) || Exchanged(claim, record, Causes.Contains, Turns.Contains) || MeanOthers(claim, record);

    /// <summary>"except new music" for "as well as new music"; "but" and "save" except as well.</summary>
    public static bool Except(IReadOnlyList<string> claim, IReadOnlyList<string> record)
        => claim.Any(Excepting.Contains) && !record.Any(form => Excepting.Contains(form) || Except(form)) || record.Any(Excepting.Contains) && !claim.Any(form => Excepting.Contains(form) || Except(form));

    private static bool Except(string form) => form is "but" or "exception" or "accept" or "bar" or "save" or "barring" or "besides" or "other" or "apart" or "aside" or "unless" or "without";

    private static readonly FrozenSet<string> Excepting = WordSet.Of("except excepting excluding");

    private static bool Exchanged(IReadOnlyList<string> one, IReadOnlyList<string> other, Func<string, bool> first, Func<string, bool> second)
        => one.Any(first) && other.Any(second) || one.Any(second) && other.Any(first);

    /// <summary>One pronoun on each side, of two persons; but as a reporter turns "I" into "she", the claim may as well.</summary>
    private static bool MeanOthers(IReadOnlyList<string> claim, IReadOnlyList<string> record)
    {
        if (Only(claim) is not { } mine || Only(record) is not { } printed || mine == printed)
            return false;
        return (mine, printed) switch
        {
            (Person.He, Person.She) or (Person.She, Person.He) => true,
            (Person.First, _) or (Person.Second, _) or (_, Person.Second) => true,
            _ => false,
        };
    }

    private static Person? Only(IReadOnlyList<string> forms)
    {
        var persons = forms.Where(Persons.ContainsKey).ToList();
        return persons is [var only] ? Persons[only] : null;
    }
}
