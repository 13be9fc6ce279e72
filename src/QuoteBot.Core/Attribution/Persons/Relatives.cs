using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Relatives introduced by a first name alone: "His wife, Diane, … Ms. Vik said" is Diane Vik.</summary>
/// <remarks>Whether a relative shares the surname only its use tells, so that without one there is nobody.</remarks>
internal sealed class Relatives(MarkedText text, IReadOnlyList<NameMention> mentions, Func<NameMention, Person?> personAt, Namesakes namesakes)
{
    /// <summary>Who is "his" wife was named a paragraph or two before.</summary>
    private const int MaxParagraphsToOwner = 2;

    /// <summary>A title tells over more paragraphs than the surname alone.</summary>
    private const int MaxParagraphsToTitle = 6;

    private const int MaxParagraphsToSurname = 2;

    /// <summary>So many names are looked over on either side.</summary>
    private const int MaxLook = 40;

    /// <summary>"his much younger brother".</summary>
    private const int MaxAdjectives = 2;

    private static readonly FrozenSet<string> Kin =
        WordSet.Of("wife husband widow widower mother father sister brother daughter son aunt uncle niece nephew cousin grandmother grandfather granddaughter grandson");

    /// <summary>"her brother Olof Vik", "his wife, Diane".</summary>
    public static bool IsKin(MarkedText text, NameMention mention) => Kin.Contains(text.Lower(NounBefore(text, mention)));

    /// <param name="form">In small letters.</param>
    public static bool IsKin(string form) => Kin.Contains(form);

    private static int NounBefore(MarkedText text, NameMention mention) => text.Lower(mention.Start - 1) is "," ? mention.Start - 2 : mention.Start - 1;

    /// <summary>The relative's full name, and what the noun or first name tells of the gender; null for another name.</summary>
    public (string Name, Gender Gender)? At(NameMention mention, int index)
    {
        var noun = NounBefore(text, mention);
        if (mention.IsQuoted || mention.Words.Length > 1 || !Kin.Contains(text.Lower(noun)) || Owner(noun, index) is not { FirstName.Length: > 0 } owner)
            return null;
        owner.IsDead |= text.Lower(noun) is "widow" or "widower";
        var gender = NameLists.GenderOfNoun(text.Lower(noun)) is var told and not Gender.Unknown ? told : NameLists.GenderOf(text.Lower(mention.Start));
        return SurnameAfter(mention, index, owner, gender) is { } surname ? ($"{text.TextOf(mention.Words)} {text.TextOf(surname.Words)}", gender) : null;
    }

    /// <summary>"Ana Vik's brother", "her younger brother": whose; null for "their".</summary>
    private Person? Owner(int noun, int index)
    {
        var possessor = noun - 1;
        while (possessor >= 0 && noun - possessor <= MaxAdjectives && text.Lower(possessor) is not ("his" or "her" or "'s") && text.Tokens[possessor] is { IsWord: true, IsCapitalised: false })
            possessor--;
        var word = text.Lower(possessor);
        if (word is not ("his" or "her" or "'s"))
            return null;
        for (var i = index - 1; i >= Math.Max(0, index - MaxLook); i--)
        {
            var name = mentions[i];
            if (text.Tokenized.ParagraphOf(possessor) - text.Tokenized.ParagraphOf(name.Start) > MaxParagraphsToOwner)
                return null;
            if (word is "'s")
                return name.Words.End == possessor ? personAt(name) : null;
            if (!name.IsQuoted && !name.IsModifier && personAt(name) is { } person && person.MayBe(word is "his" ? Gender.Male : Gender.Female))
                return person;
        }

        return null;
    }

    /// <summary>The owner's surname with a title that cannot be the owner's, or speaking when the owner is dead; null when neither comes.</summary>
    private NameMention? SurnameAfter(NameMention mention, int index, Person owner, Gender gender)
    {
        for (var i = index + 1; i < Math.Min(mentions.Count, index + MaxLook); i++)
        {
            var name = mentions[i];
            var paragraphs = text.Tokenized.ParagraphOf(name.Start) - text.Tokenized.ParagraphOf(mention.Start);
            if (paragraphs > MaxParagraphsToTitle)
                return null;
            if (name.Words.Length > 1 && personAt(name) is { } other && other != owner && other.LastName == owner.LastName)
                return null;
            if (name.IsQuoted || name.Words.Length > 1 || NameKey.Of(text.TextOf(name.Words)) != owner.LastName)
                continue;
            var byTitle = name.Gender != Gender.Unknown && name.Gender == gender && owner.Gender != Gender.Unknown && owner.Gender != gender;
            if (byTitle || owner.IsDead && (name.Gender == Gender.Unknown || name.Gender == gender) && paragraphs <= MaxParagraphsToSurname && namesakes.Speaks(name))
                return name;
        }

        return null;
    }
}
