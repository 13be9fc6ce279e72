namespace QuoteBot.Text;

/// <summary>Remembers what was worked out for the commonest words or names. Safe for concurrent use.</summary>
/// <remarks>A form's place goes by its hash; of two with one place the later takes it, so nothing need be locked and the memory is bounded.</remarks>
/// <param name="places">A power of two.</param>
/// <param name="make">Gives the same for the same form, always.</param>
/// <param name="longest">Longer forms are rare, and would make the memory depend on the texts.</param>
internal sealed class FormCache<T>(int places, Func<string, T> make, int longest = FormCache<T>.LongestWord)
{
    private const int LongestWord = 24;

    private readonly Entry?[] _entries = new Entry?[places];

    public T Of(string form)
    {
        if (form.Length > longest)
            return make(form);
        ref var place = ref _entries[form.GetHashCode(StringComparison.Ordinal) & (_entries.Length - 1)];
        if (place is { } known && known.Form == form)
            return known.Value;
        var value = make(form);
        place = new Entry(form, value);
        return value;
    }

    private sealed record Entry(string Form, T Value);
}
