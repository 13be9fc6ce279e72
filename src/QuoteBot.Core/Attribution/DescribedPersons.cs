using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Which person of the article a phrase without a name means: "the mayor", "the Texas senator", "the actor".</summary>
internal sealed class DescribedPersons(MarkedText text, RoleHolders roles, Pronouns pronouns)
{
    private const double OnlyHolder = 0.9;
    private const double OneOfSeveral = 0.7;
    private const double ByEpithet = 0.6;

    /// <param name="head">The noun that carries the phrase.</param>
    /// <returns>The person, and how sure that is; null when the article has given nobody this role.</returns>
    public (Person? Person, double Certainty) Of(TokenRange mention, int head)
    {
        var (person, holders) = roles.Of(mention, head);
        if (person is not null)
            return (person, holders == 1 ? OnlyHolder : OneOfSeveral);
        if (!IsEpithet(mention, head))
            return (null, 0);
        var (meant, certainty, _) = pronouns.Resolve(mention.Start, NameLists.GenderOfNoun(text.Lower(head)));
        return certainty >= Pronouns.Agreed ? (meant, ByEpithet) : (null, 0);
    }

    /// <summary>"The actor said" of somebody whom the article never called one: only the bare definite phrase.</summary>
    private bool IsEpithet(TokenRange mention, int head)
    {
        var word = text.Lower(head);
        return text.Lower(mention.Start) is "the" && head == mention.End - 1
            && (NameLists.Epithets.Contains(word) || word.EndsWith("-year-old", StringComparison.Ordinal));
    }
}
