using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Who a mention means, and how sure that is.</summary>
/// <param name="Speakers">Empty when the article does not tell.</param>
/// <param name="Certainty">0 to 1, a factor on the confidence of the rule that found the mention.</param>
/// <param name="NamedBy">The words that gave the name, when they are not the mention itself.</param>
internal readonly record struct Resolution(IReadOnlyList<Speaker> Speakers, double Certainty, TokenRange? NamedBy = null)
{
    public static readonly Resolution Unknown = new([], 0.3);
}

/// <summary>Turns the words that name a speaker into the speaker: full name from surname, role, pronoun or relative.</summary>
internal sealed class SpeakerResolver(MarkedText text, People people)
{
    /* First values, from published counts of news English: a name given outright is nearly always right, a pronoun about four times in five. */
    private const double ByName = 1.0;
    private const double ByRole = 0.9;
    private const double AsPrinted = 0.97;

    private readonly Pronouns _pronouns = new(text, people);

    /// <summary>A quote has been given to this speaker: pronouns after it may mean the same one.</summary>
    public void Spoke(int token, IReadOnlyList<Speaker> speakers) => _pronouns.Spoke(token, speakers);

    /// <summary>Who is named inside reported speech is no candidate for a pronoun after it.</summary>
    public void MarkReported(IReadOnlyList<FoundQuote> found) => _pronouns.MarkReported(found);

    public Resolution Resolve(TokenRange mention, TokenRange? apposition, SubjectRule rule)
    {
        if (rule == SubjectRule.Relative && apposition is { } noun)
            return Resolve(noun, null, SubjectRule.Adjacent);
        if (mention.Length == 1 && Lexicon.SubjectPronouns.Contains(text.Lower(mention.Start)))
            return Pronoun(mention.Start);

        var named = Named(mention);
        if (named.Count > 0)
            return new Resolution([.. named.Select(person => person.ToSpeaker())], ByName);
        if (apposition is { } explained && NamedApposition(explained) is ({ } byApposition, var words))
        {
            byApposition.SawRole(Roles.Clean(text, mention));
            return new Resolution([byApposition.ToSpeaker()], ByName, words);
        }

        return Described(mention);
    }

    private Resolution Pronoun(int token)
    {
        var word = text.Lower(token);
        if (word is "he" or "she")
        {
            var (person, certainty) = _pronouns.Resolve(token, word == "she" ? Gender.Female : Gender.Male);
            return person is null ? Resolution.Unknown : new Resolution([person.ToSpeaker()], certainty);
        }

        if (word is "they" or "it")
        {
            var last = _pronouns.LastThing(token, word == "they");
            return last is null ? Resolution.Unknown : new Resolution([last], 0.7);
        }

        return Resolution.Unknown;
    }

    /// <summary>Persons whose names head the phrase: not possessors, not what a preposition brings in.</summary>
    private List<Person> Named(TokenRange mention)
    {
        var found = new List<Person>();
        foreach (var name in people.In(mention))
        {
            if (name.Words.End > mention.End || name.IsPossessive && name.Words.End < mention.End || name.IsModifier && name.Words.End < mention.End)
                continue;
            if (name.TitleStart > mention.Start && text.Lower(name.TitleStart - 1) is "of" or "for" or "to" or "with" or "by" or "at" or "from" && !(name.Words.End == mention.End && EndsInOfficeName(name, mention)))
                continue;
            if (people.At(name) is { } person && !found.Contains(person))
                found.Add(person);
        }

        return found.Count > 1 && !Joined(mention) ? [found[^1]] : found;
    }

    /// <summary>"the ambassador to the UN Linda Vik": the preposition belongs to the office, whose acronym stands before the name.</summary>
    private bool EndsInOfficeName(NameMention name, TokenRange mention) => name.Words.Start > mention.Start && text.Tokens[name.Words.Start - 1].IsCapitalised;

    private bool Joined(TokenRange mention)
    {
        for (var i = mention.Start; i < mention.End; i++)
        {
            if (text.Lower(i) is "and")
                return true;
        }

        return false;
    }

    private (Person? Person, TokenRange Words) NamedApposition(TokenRange apposition)
    {
        foreach (var name in people.In(apposition))
        {
            if (name.TitleStart <= apposition.Start + 1 && !name.IsPossessive && !name.IsModifier)
                return (people.At(name), name.Words);
            break;
        }

        return (null, default);
    }

    private Resolution Described(TokenRange mention)
    {
        var printed = Printed(mention);
        if (printed.Length == 0)
            return Resolution.Unknown;
        var head = Head(mention);
        var headWord = text.Lower(head);
        var definite = text.Lower(mention.Start) is "the" or "this" or "that" or "his" or "her" || text.Tokens[mention.Start].IsCapitalised;
        if (definite && Lexicon.RoleNouns.Contains(headWord) && ByRoleOf(mention, head) is { } person)
            return new Resolution([person.ToSpeaker()], ByRole);
        if (Lexicon.DocumentNouns.Contains(headWord) && !text.Tokens[head].IsCapitalised)
            return new Resolution([new Speaker(Plain(mention), SpeakerKind.Document, null, [])], AsPrinted);
        if (Lexicon.RoleNouns.Contains(headWord) || Lexicon.GroupNouns.Contains(headWord))
            return new Resolution([new Speaker(Plain(mention), SpeakerKind.Unnamed, null, [])], AsPrinted);
        if (IsInstitution(mention, head))
            return new Resolution([new Speaker(printed, SpeakerKind.Institution, null, [])], AsPrinted);
        return new Resolution([new Speaker(Plain(mention), SpeakerKind.Unnamed, null, [])], 0.9);
    }

    /// <summary>The person of the article who has this role, if there is one; of several, the one named last before.</summary>
    private Person? ByRoleOf(TokenRange mention, int head)
    {
        var role = text.Lower(head);
        var qualifiers = Enumerable.Range(mention.Start, head - mention.Start).Select(i => text.Lower(i)).Where(word => !Lexicon.Determiners.Contains(word)).ToList();
        Person? best = null;
        var bestPosition = -1;
        foreach (var person in people.WithRole(role))
        {
            if (!person.Roles.Any(has => HasRole(has, role, qualifiers)))
                continue;
            var position = person.LastMentionBefore(mention.Start);
            if (position > bestPosition)
                (best, bestPosition) = (person, position);
        }

        return best;
    }

    private static bool HasRole(string role, string noun, List<string> qualifiers)
    {
        var words = People.RoleWords(role);
        return words.Contains(noun) && qualifiers.All(qualifier => words.Contains(qualifier) || qualifier is "former" or "new" or "outgoing" or "veteran");
    }

    /// <summary>The noun that carries the phrase: its last word, or the last before "of", "for", "at" and the like.</summary>
    private int Head(TokenRange mention)
    {
        for (var i = mention.Start + 1; i < mention.End; i++)
        {
            if (Lexicon.Prepositions.Contains(text.Lower(i)) && i > mention.Start)
                return i - 1;
        }

        return mention.End - 1;
    }

    private bool IsInstitution(TokenRange mention, int head)
    {
        if (Lexicon.InstitutionEnds.Contains(text.Lower(head)))
            return true;
        for (var i = mention.Start; i <= head; i++)
        {
            if (text.Tokens[i].IsCapitalised && !(i == mention.Start && Lexicon.NotNames.Contains(text.Lower(i))))
                return true;
        }

        return false;
    }

    /// <summary>The phrase without a leading article: "Foreign Ministry".</summary>
    private string Printed(TokenRange mention)
    {
        var start = mention.Start;
        if (text.Lower(start) is "the" or "a" or "an" && mention.Length > 1)
            start++;
        return Spaces.Single(text.TextOf(new TokenRange(start, mention.End)));
    }

    /// <summary>The phrase as inside a sentence: "the draft resolution".</summary>
    private string Plain(TokenRange mention)
    {
        var printed = Spaces.Single(text.TextOf(mention));
        return Lexicon.Determiners.Contains(text.Lower(mention.Start)) || Lexicon.GroupNouns.Contains(text.Lower(mention.Start)) ? char.ToLowerInvariant(printed[0]) + printed[1..] : printed;
    }
}
