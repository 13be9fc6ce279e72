using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Which person of the article a phrase without a name means: "the mayor", "the Texas senator", "the actor".</summary>
internal sealed class DescribedPersons(MarkedText text, People people, Pronouns pronouns)
{
    private const double OnlyHolder = 0.9;
    private const double OneOfSeveral = 0.7;
    private const double ByEpithet = 0.6;

    /// <summary>Qualifiers that an article adds to a role without having given it before.</summary>
    private static readonly HashSet<string> Loose = ["former", "new", "outgoing", "veteran", "longtime", "then", "late", "current", "embattled", "ousted"];

    /// <param name="head">The noun that carries the phrase.</param>
    /// <returns>The person, and how sure that is; null when the article has given nobody this role.</returns>
    public (Person? Person, double Certainty) Of(TokenRange mention, int head)
    {
        var (person, holders) = HolderOf(mention, head);
        if (person is not null)
            return (person, holders == 1 ? OnlyHolder : OneOfSeveral);
        if (!IsEpithet(mention, head))
            return (null, 0);
        var (meant, certainty) = pronouns.Resolve(mention.Start, NameLists.GenderOfNoun(text.Lower(head)));
        return certainty >= Pronouns.Agreed ? (meant, ByEpithet) : (null, 0);
    }

    /// <summary>"The actor said" of somebody whom the article never called one: only the bare definite phrase.</summary>
    private bool IsEpithet(TokenRange mention, int head)
    {
        var word = text.Lower(head);
        return text.Lower(mention.Start) is "the" && head == mention.End - 1 && (NameLists.Epithets.Contains(word) || word.EndsWith("-year-old", StringComparison.Ordinal));
    }

    /// <summary>Of several who have the role, one who still has it, and was named last before.</summary>
    private (Person? Person, int Holders) HolderOf(TokenRange mention, int head)
    {
        var role = text.Lower(head);
        var qualifiers = Words(mention.Start, head).Where(word => !Loose.Contains(word) && !word.EndsWith("-year-old", StringComparison.Ordinal)).ToList();
        qualifiers.AddRange(Words(head + 1, mention.End));
        var isFormer = Enumerable.Range(mention.Start, mention.Length).Any(i => text.Lower(i) is "former");
        var holders = people.WithRole(role).Select(person => (Person: person, Fit: Fit(person, role, qualifiers, isFormer))).Where(holder => holder.Fit > 0).ToList();
        var best = holders.OrderByDescending(holder => holder.Fit).ThenByDescending(holder => holder.Person.LastMentionBefore(mention.Start)).FirstOrDefault().Person;
        return best is null || best.FirstMention > mention.Start && holders.Count > 1 ? (null, 0) : (best, holders.Count(holder => holder.Fit == holders.Max(other => other.Fit)));
    }

    private IEnumerable<string> Words(int start, int end) =>
        Enumerable.Range(start, Math.Max(0, end - start)).Select(text.Lower)
            .Where(word => word.Length > 1 && char.IsLetterOrDigit(word[0]) && !Lexicon.Determiners.Contains(word) && !Lexicon.Prepositions.Contains(word) && !Lexicon.Days.Contains(word))
            .SelectMany(word => word.Split('-'));

    /// <summary>0: does not have the role; 1: had it; 2: has it.</summary>
    private static int Fit(Person person, string role, List<string> qualifiers, bool isFormer)
    {
        var known = person.Offices.SelectMany(People.RoleWords).ToHashSet();
        if (!qualifiers.TrueForAll(known.Contains))
            return 0;
        var best = 0;
        foreach (var office in person.Offices)
        {
            var words = People.RoleWords(office);
            var at = Array.FindIndex(words, word => word == role || NameLists.CalledAlso(word).Contains(role));
            if (at < 0 || at > 0 && NameLists.PartialOffices.Contains(words[at - 1]) && !qualifiers.Contains(words[at - 1]))
                continue;
            if (at + 1 < words.Length && words[at + 1] is "nominee" or "candidate" or "elect" or "hopeful")
                continue;
            best = Math.Max(best, words.Take(at).Contains("former") == isFormer ? 2 : 1);
        }

        return best;
    }
}
