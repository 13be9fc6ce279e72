using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>The persons whom a phrase names as its head: "Ana Ruiz", "Ruiz's spokesman Jan Vik", "Ruiz and Vik".</summary>
internal sealed class NamedPersons(MarkedText text, People people)
{
    /// <summary>Persons whose names head the phrase: not possessors, not what a preposition brings in.</summary>
    public IReadOnlyList<Person> In(TokenRange mention)
    {
        var found = new List<Person>();
        NameMention? first = null;
        foreach (var name in people.In(mention))
        {
            if (name.Words.End > mention.End || name.IsPossessive && name.Words.End < mention.End || name.IsModifier && name.Words.End < mention.End)
                continue;
            /* "groups backing Vik and Holm": what is done to the one is done to those behind. */
            if (ActedOn.Is(text, name, mention))
                break;
            if (FollowsVerb(name, mention) || name.Words.End < mention.End && SharesPossession(name, mention))
                continue;
            if (FollowsPreposition(name, mention) && !(name.Words.End == mention.End && (EndsInOfficeName(name, mention) || IsOfficerOfBody(name, mention))))
                continue;
            if (people.At(name) is { } person && !found.Contains(person))
            {
                found.Add(person);
                first ??= name;
            }
        }

        if (found.Count < 2 || Joined(mention))
            return found;
        // "Ana for Skerrow's director Jor Vik": an office before the last name.
        if (people.In(mention).LastOrDefault(name => people.At(name) == found[^1]) is { } last && last.Words.End == mention.End && Roles.IsRole(text.Lower(last.Start - 1)))
            return [found[^1]];
        // "demanded Ana Ruiz of the loud Vik supporters": what a preposition brings in behind the name is not the head.
        return [found[Lexicon.Prepositions.Contains(text.Lower(first!.Words.End)) ? 0 : ^1]];
    }

    /// <summary>"some backed Vik and others": a misread clause, whose verb stands before the name.</summary>
    private bool FollowsVerb(NameMention name, TokenRange mention)
    {
        for (var i = mention.Start + 1; i < name.TitleStart; i++)
        {
            if (Verbs.LooksFinite(text.Tokens[i]) && text.Lower(i - 1) is not ("the" or "a" or "an" or "his" or "her" or "their" or "its")
                && !text.IsAdverb(i - 1))
                return true;
        }

        return false;
    }

    /// <summary>"Vik and Holm's work": the possession of the second is the first's too.</summary>
    private bool SharesPossession(NameMention name, TokenRange mention) =>
        text.Lower(name.Words.End) is "and"
        && people.In(new TokenRange(name.Words.End, mention.End)).LastOrDefault() is { IsPossessive: true } last && last.Words.End < mention.End;

    /// <summary>"a lawyer for Vik", "a post by the comic Vik", "a warning to two Vik aides": the name is not the head.</summary>
    private bool FollowsPreposition(NameMention name, TokenRange mention)
    {
        var before = name.TitleStart - 1;
        while (before > mention.Start
            && (Lexicon.Determiners.Contains(text.Lower(before)) || text.Tokens[before].Kind == TokenKind.Number
                || text.Lower(before) is "one" or "two" or "three" or "four"))
            before--;
        return before >= mention.Start
            && text.Lower(before) is "of" or "for" or "to" or "with" or "by" or "at" or "from" or "on" or "about" or "against" or "in" or "near";
    }

    /// <summary>"the ambassador to the UN Linda Vik": the preposition belongs to the office, whose acronym stands before the name.</summary>
    private bool EndsInOfficeName(NameMention name, TokenRange mention)
    {
        var before = text.Lower(name.Words.Start - 1);
        return name.Words.Start > mention.Start && text.Tokens[name.Words.Start - 1].IsCapitalised
            && !Roles.IsRole(before) && !before.EndsWith('.') && NameLists.GenderOfNoun(before) == Gender.Unknown;
    }

    /// <summary>"Department of Works Director Ana Vik": the preposition belongs to the body's name, and the office stands before the name.</summary>
    private bool IsOfficerOfBody(NameMention name, TokenRange mention)
    {
        var body = text.Lower(mention.Start) is "the" ? mention.Start + 1 : mention.Start;
        var office = name.Words.Start - 1;
        return office > body + 1 && text.Tokens[body].IsCapitalised && Lexicon.InstitutionEnds.Contains(text.Lower(body)) && text.Lower(body + 1) is "of" or "for"
            && text.Tokens[office].IsCapitalised && (Roles.IsRole(text.Lower(office)) || NameLists.IsTitle(text.Lower(office)));
    }

    private bool Joined(TokenRange mention)
    {
        for (var i = mention.Start; i < mention.End; i++)
        {
            if (text.Lower(i) is "and")
                return true;
        }

        return false;
    }
}
