namespace QuoteBot.Checking;

/// <summary>The claimed speaker, taken apart.</summary>
/// <param name="Text">As claimed.</param>
/// <param name="Name">The personal name in it; null when it is a role alone.</param>
internal sealed record ClaimedSpeaker(string Text, PersonName? Name)
{
    /// <summary>What stands before a comma or bracket, with a role after it; null when there is none.</summary>
    public string? Before { get; private init; }

    public bool LooksLikeInstitution => Institutions.LooksLikeOne(Text);

    public static ClaimedSpeaker Of(string claimed)
    {
        // "Mara Lindqvist, the mayor of Varnholm" and "Mara Lindqvist (mayor)": the name is the part before.
        var cut = claimed.IndexOfAny([',', '(', '/']);
        var name = cut > 0 ? claimed[..cut] : claimed;
        if (cut > 0 && claimed[cut] == ',' && claimed[(cut + 1)..].Trim() is { Length: <= 4 } rest)
            name += " " + rest;
        if (cut < 0 && Roles.LooksLikeRole(claimed))
            name = Roles.NameAfter(claimed) ?? "";
        var parsed = PersonName.Of(name);
        var isRoleAfter = cut > 0 && claimed[cut] != '/' && Roles.LooksLikeRole(claimed[(cut + 1)..]);
        return new(claimed, parsed.Words.Count == 0 ? null : parsed) { Before = isRoleAfter && !Roles.LooksLikeRole(claimed[..cut]) ? claimed[..cut] : null };
    }
}
