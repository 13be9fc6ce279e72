namespace QuoteBot.Evaluation.MadeNews;

/// <summary>Which first name goes with a surname, so that the made news has persons and not every first name with every surname.</summary>
internal sealed class Persons
{
    private readonly Dictionary<int, int> _firstNames;
    private readonly Dictionary<WordKind, int[]> _byKind;

    /// <param name="firstNames">For each surname its commonest first name.</param>
    public Persons(Dictionary<int, int> firstNames, Func<int, WordKind> kindOf)
    {
        _firstNames = firstNames;
        _byKind = firstNames.GroupBy(pair => kindOf(pair.Key)).ToDictionary(group => group.Key, group => group.OrderBy(pair => pair.Key).Select(pair => pair.Value).ToArray());
    }

    /// <summary>The surname's own first name; for one without, as a new one is, one that its number chooses among those of its kind.</summary>
    /// <returns>-1 when the news has no first name for surnames of this kind.</returns>
    public int FirstNameOf(Replacement surname, WordKind kind)
    {
        if (_firstNames.TryGetValue(surname.Word, out var own))
            return own;
        var number = surname.IsNew ? surname.Number : (ulong)surname.Word;
        return _byKind.TryGetValue(kind, out var others) ? others[new Draws(number).Below(others.Length)] : -1;
    }
}
