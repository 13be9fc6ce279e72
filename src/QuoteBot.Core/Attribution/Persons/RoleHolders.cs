using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Who of the article's persons holds the office that a phrase names.</summary>
internal sealed class RoleHolders(MarkedText text, People people)
{
    /// <summary>Qualifiers that an article adds to a role without having given it before.</summary>
    private static readonly HashSet<string> Loose = ["former", "new", "outgoing", "veteran", "longtime", "then", "late", "current", "embattled", "ousted", "old"];

    /// <summary>Of several who have the role, one who still has it, and was named last before.</summary>
    public (Person? Person, int Holders) Of(TokenRange mention, int head)
    {
        var role = text.Lower(head);
        var qualifiers = Words(mention.Start, head).Where(word => !Loose.Contains(word) && !word.EndsWith("-year-old", StringComparison.Ordinal)).ToList();
        qualifiers.AddRange(Words(head + 1, mention.End));
        var isFormer = Enumerable.Range(mention.Start, mention.Length).Any(i => text.Lower(i) is "former" or "old" or "ousted");
        var holders = people.WithRole(role)
            .Select(person => (Person: person, Fit: Fit(person, role, qualifiers, isFormer)))
            .Where(holder => holder.Fit > 0)
            .OrderByDescending(holder => holder.Fit).ThenByDescending(holder => holder.Person.LastMentionBefore(mention.Start))
            .ToList();
        if (holders.Count == 0 || holders.Count > 1 && holders[0].Person.FirstMention > mention.Start)
            return (null, 0);
        return (holders[0].Person, holders.Count(holder => holder.Fit == holders[0].Fit));
    }

    private IEnumerable<string> Words(int start, int end) =>
        Enumerable.Range(start, Math.Max(0, end - start)).Select(text.Lower)
            .Where(word => word.Length > 1 && char.IsLetterOrDigit(word[0]))
            .Where(word => !Lexicon.Determiners.Contains(word) && !Lexicon.Prepositions.Contains(word) && !Lexicon.Days.Contains(word))
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
