using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Whom everybody knows by title and surname, "President Vik … he", beside the only one whom the article names in full, Marta Vik.</summary>
internal sealed class TitledNamesakes(MarkedText text, People people)
{
    private readonly Dictionary<string, bool> _isAnother = [];

    /// <summary>Whether a surname means somebody else than its only bearer with a first name, who is named later: the article goes on about Mr Vik, or about President Vik as "he".</summary>
    /// <param name="hasOthers">When first asked, others of the surname are named with another first name: relatives do not say who "President Vik" was.</param>
    /// <remarks>Behind the full name, without a title and with her pronoun ("Vik said. She"), it is hers.</remarks>
    public bool IsAnother(string surname, NameMention mention, Person bearer, bool hasOthers)
    {
        if (!_isAnother.TryGetValue(surname, out var isAnother))
            _isAnother[surname] = isAnother = !hasOthers && IsAnotherIn(surname, mention.Start, bearer);
        return isAnother && !IsShownAs(bearer, mention);
    }

    /// <summary>Asked of the first mention: one who is named in full before may be called so after.</summary>
    private bool IsAnotherIn(string surname, int token, Person bearer)
    {
        if (token >= bearer.FirstMention || surname != bearer.LastName || bearer.FirstName.Length == 0 || bearer.Gender == Gender.Unknown)
            return false;
        var (fits, clashes) = (0, 0);
        for (var i = 0; i < people.Mentions.Count; i++)
        {
            var mention = people.Mentions[i];
            var isBare = mention.Words.Length == 1 && !mention.IsQuoted && NameKey.Of(NameForms.Of(text, mention)) == surname;
            if (!isBare && people.At(mention) != bearer)
                continue;
            /* "Vik said she": without a title the pronoun may mean anybody. */
            var shown = mention.Gender != Gender.Unknown ? mention.Gender
                : mention.IsSubject && isBare && mention.TitleStart < mention.Start ? ShownGenders.PronounAfter(text, people, i)
                : Gender.Unknown;
            /* Of the full name it shows that the list of first names is wrong. */
            if (!isBare && shown != Gender.Unknown && shown != bearer.Gender)
                return false;
            if (isBare && shown != Gender.Unknown)
                (fits, clashes) = shown == bearer.Gender ? (fits + 1, clashes) : (fits, clashes + 1);
        }

        return clashes > 0 && fits == 0;
    }

    private bool IsShownAs(Person bearer, NameMention mention) =>
        mention.Start > bearer.FirstMention && mention.TitleStart == mention.Start && mention.Gender == Gender.Unknown
        && ShownGenders.PronounAfter(text, people, people.FirstAt(mention.Start)) == bearer.Gender;
}
