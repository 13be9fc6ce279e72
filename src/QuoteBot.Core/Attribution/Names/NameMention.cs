using QuoteBot.Text;

namespace QuoteBot.Attribution.Names;

/// <summary>A name where it stands in the text, titles left out.</summary>
/// <param name="Words">The name's own tokens.</param>
/// <param name="TitleStart">The first token of the titles before it; the name's own start when it has none.</param>
/// <param name="IsPossessive">"'s" follows.</param>
/// <param name="IsModifier">A noun follows that it only qualifies: "the Ruiz campaign".</param>
/// <param name="IsSubject">A verb follows, and no preposition or verb stands before.</param>
/// <param name="Gender">What its title says.</param>
internal sealed record NameMention(TokenRange Words, int TitleStart, bool IsQuoted, bool IsPossessive, bool IsModifier, bool IsSubject, Gender Gender)
{
    public int Start => Words.Start;
}
