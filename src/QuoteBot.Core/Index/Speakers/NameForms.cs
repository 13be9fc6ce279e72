namespace QuoteBot.Index.Speakers;

/// <summary>One printed full name of the index, with what tells whose it is.</summary>
/// <param name="Name">As <see cref="SpeakerNames.PersonKey"/> gives it.</param>
/// <param name="Roles">As <see cref="RoleWords.Key"/> gives them.</param>
internal sealed record NameForm(long Key, string Name, IReadOnlyList<string> Roles);

/// <summary>Which full names of one first and last name are one person's: "Linda Ruiz" and "Linda M. Ruiz". Pure; the order does not matter.</summary>
internal static class NameForms
{
    /// <summary>So many forms of one name are not one person's, and to compare them all would take long: nobody is joined.</summary>
    public const int Most = 12;

    /// <summary>Initials are this short; "hw" are two of them.</summary>
    private const int LongestInitials = 2;

    private enum Fit
    {
        /// <summary>One person's, as far as names tell.</summary>
        Same,

        /// <summary>One may have a middle name that the other lacks; nothing tells.</summary>
        Open,

        /// <summary>Two people's.</summary>
        Clash,
    }

    /// <returns>Each form in exactly one group. A form that fits two that clash stays alone: whose it is, is not known.</returns>
    public static IReadOnlyList<IReadOnlyList<NameForm>> Persons(IReadOnlyList<NameForm> forms)
    {
        if (forms.Count > Most)
            return [.. forms.Select(form => new[] { form })];

        var torn = forms.Where(form => HasClash(forms.Where(other => Compare(form, other) == Fit.Same))).ToList();
        var left = forms.Except(torn).ToList();
        var groups = torn.ConvertAll(form => new List<NameForm> { form });
        while (left.Count > 0)
        {
            var group = Connected(left);
            left.RemoveAll(group.Contains);
            if (HasClash(group))
                groups.AddRange(group.Select(form => new List<NameForm> { form }));
            else
                groups.Add(group);
        }

        return groups;
    }

    /// <summary>The first form and all that fit it, or fit one that does.</summary>
    private static List<NameForm> Connected(List<NameForm> forms)
    {
        var group = new List<NameForm> { forms[0] };
        for (var at = 0; at < group.Count; at++)
            group.AddRange(forms.Where(form => !group.Contains(form) && Compare(group[at], form) == Fit.Same).ToList());
        return group;
    }

    private static bool HasClash(IEnumerable<NameForm> forms)
    {
        var all = forms.ToList();
        return all.Exists(one => all.Exists(other => Compare(one, other) == Fit.Clash));
    }

    private static Fit Compare(NameForm one, NameForm other)
    {
        if (SpeakerNames.Suffix(one.Name) is { } suffix && SpeakerNames.Suffix(other.Name) is { } second && suffix != second)
            return Fit.Clash;
        var (middle, others) = (SpeakerNames.Middle(one.Name), SpeakerNames.Middle(other.Name));
        if (middle.SequenceEqual(others, StringComparer.Ordinal))
            return Fit.Same;
        if (middle.Length > 0 && others.Length > 0)
            return (IsInitials(middle) || IsInitials(others)) && Initials(middle) == Initials(others) ? Fit.Same : Fit.Clash;
        // A middle name may be left out of one person's name, but it may also tell two persons apart: a role must agree.
        return IsInitials(middle) && IsInitials(others) || one.Roles.Any(role => other.Roles.Any(held => RoleWords.Agree(role, held))) ? Fit.Same : Fit.Open;
    }

    private static bool IsInitials(string[] middle) => Array.TrueForAll(middle, word => word.Length <= LongestInitials);

    private static string Initials(string[] middle) => string.Concat(middle.Select(word => word.Length <= LongestInitials ? word : word[..1]));
}
