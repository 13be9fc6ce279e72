using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>Says what kind of change stands in one gap of an alignment: the words that one side has and the other has not.</summary>
internal static class DiffClassifier
{
    private static readonly FrozenSet<string> Currencies = new[] { "dollars", "pounds", "euros", "yen", "rupees", "crowns" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"when it rains" for "if it rains" is a manner of speaking.</summary>
    private static readonly FrozenSet<string> Times = new[] { "when", "whenever", "once" }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="claim">Forms in the claim only; may be empty.</param>
    /// <param name="record">Forms in the record only; may be empty.</param>
    /// <param name="claimName">For each claim form, whether it is written as a name.</param>
    /// <param name="recordName">For each record form, whether it is written as a name.</param>
    public static DiffChange Classify(IReadOnlyList<string> claim, IReadOnlyList<string> record, IReadOnlyList<bool> claimName, IReadOnlyList<bool> recordName)
    {
        var inserted = LoneWords.WithoutFillers(claim);
        var deleted = LoneWords.WithoutFillers(record);
        if (inserted.Count == 0 && deleted.Count == 0)
            return DiffChange.Cosmetic;
        // "500 billion" for "$500 billion": the number stands, and only its sign was left out or put in.
        if ((inserted.Count == 0 || deleted.Count == 0) && inserted.Concat(deleted).All(Currencies.Contains))
            return DiffChange.Cosmetic;
        if (IsFuture(inserted) && deleted is ["will"] || IsFuture(deleted) && inserted is ["will"])
            return DiffChange.Cosmetic;
        // A link in a post is no word of it.
        if (inserted.Concat(deleted).All(form => form.Contains('/')))
            return DiffChange.Cosmetic;
        // "#1" for "number one".
        if (inserted.Concat(deleted).All(form => form is "number" or "numbers"))
            return DiffChange.Cosmetic;
        if (Negations(inserted) % 2 != Negations(deleted) % 2)
            return DiffChange.Negation;
        if (!SameSet(inserted, deleted, NumberForm.IsNumber) && HasClearNumber(inserted, deleted))
            return DiffChange.Number;
        if (inserted.Exists(Lexicon.IsMeasure) && deleted.Exists(Lexicon.IsMeasure) && !SameSet(inserted, deleted, Lexicon.IsMeasure))
            return DiffChange.Number;
        if (inserted.Any(one => deleted.Any(other => Antonyms.Are(one, other))))
            return DiffChange.Antonym;
        if (Names(claim, claimName) is var mine && Names(record, recordName) is var printed && !mine.SetEquals(printed) && (mine.Count > 0 && deleted.Count > 0 || printed.Count > 0 && inserted.Count > 0))
            return DiffChange.Name;
        if (!SameSet(inserted, deleted, Lexicon.IsQuantifier) || SmallWords.Except(inserted, deleted))
            return DiffChange.Quantifier;
        if (Conditions(inserted) != Conditions(deleted) && !inserted.Concat(deleted).Any(Times.Contains))
            return DiffChange.Modal;
        if (!SameSet(inserted, deleted, Lexicon.IsModal) || LoneWords.Hedges(inserted) != LoneWords.Hedges(deleted))
            return DiffChange.Modal;
        return inserted.Concat(deleted).All(form => !Lexicon.IsContent(form)) && !SmallWords.Turn(inserted, deleted) ? DiffChange.Cosmetic : DiffChange.Wording;
    }

    /// <summary>"is going to" for "will".</summary>
    private static bool IsFuture(List<string> forms) => forms is ["am" or "is" or "are", "going", "to"] or ["am" or "is" or "are", "goingto"];

    public static bool ChangesMeaning(DiffChange change)
        => change is DiffChange.Negation or DiffChange.Number or DiffChange.Name or DiffChange.Antonym or DiffChange.Quantifier or DiffChange.Modal;

    /// <summary>How many negations stand among the forms: "not", "no longer", "fail to", "neither … nor" as one; not the one of "not only".</summary>
    public static int Negations(IReadOnlyList<string> forms)
        => Enumerable.Range(0, forms.Count).Count(at => (Lexicon.IsNegation(forms[at]) && !(forms[at] == "nor" && forms.Take(at).Contains("neither")) && !(at + 1 < forms.Count && forms[at] == "not" && forms[at + 1] is "only" or "just" or "merely")) || LoneWords.FailsAt(forms, at));

    /// <summary>"if" and "whether" are one, and "unless" is another.</summary>
    private static (int Ifs, int Unlesses) Conditions(List<string> forms) => (forms.Count(form => form is "if" or "whether"), forms.Count(form => form == "unless"));

    /// <summary>"one" is a pronoun as well ("no one", "this one"): alone on one side it is no number change.</summary>
    private static bool HasClearNumber(List<string> inserted, List<string> deleted)
        => inserted.Concat(deleted).Any(form => NumberForm.IsNumber(form) && form != "one");

    private static bool SameSet(List<string> one, List<string> other, Func<string, bool> isOfClass)
        => one.Where(isOfClass).Order(StringComparer.Ordinal).SequenceEqual(other.Where(isOfClass).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static HashSet<string> Names(IReadOnlyList<string> forms, IReadOnlyList<bool> isName)
        => forms.Where((_, at) => isName[at]).ToHashSet(StringComparer.Ordinal);
}
