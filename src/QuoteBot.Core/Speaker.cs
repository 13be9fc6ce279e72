namespace QuoteBot;

public enum SpeakerKind
{
    Person,

    /// <summary>An organisation, office or government: "the Harbour Board", "the White House".</summary>
    Institution,

    /// <summary>A text that speaks: "the draft resolution".</summary>
    Document,

    /// <summary>People without a name: "officials", "two residents", "a spokeswoman".</summary>
    Unnamed,
}

/// <summary>Who said a quote, as one article tells it.</summary>
/// <param name="Name">The fullest name that the article gives; for an unnamed speaker the words used.</param>
/// <param name="Role">"harbour master", "spokesperson for the port": as printed; null when not told.</param>
/// <param name="Aliases">Other forms that the article uses for the same speaker, without <paramref name="Name"/>; may be empty.</param>
public sealed record Speaker(string Name, SpeakerKind Kind, string? Role, IReadOnlyList<string> Aliases);
