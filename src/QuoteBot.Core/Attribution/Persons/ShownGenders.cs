using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;

namespace QuoteBot.Attribution.Persons;

/// <summary>What the pronoun behind a name shows of the person's gender.</summary>
internal static class ShownGenders
{
    /// <summary>A pronoun further behind a name than two sentences of usual length says nothing of it.</summary>
    private const int PronounReach = 60;

    /// <summary>A list of more names between two persons is no article.</summary>
    private const int MaxNamesBetween = 32;

    /// <summary>The first "he" or "she" after a name in subject position, before another person is named, tells something of its gender.</summary>
    public static void Collect(MarkedText text, People people)
    {
        for (var i = 0; i < people.Mentions.Count; i++)
        {
            if (people.Mentions[i] is { IsSubject: true, IsQuoted: false } mention && people.At(mention) is { } person)
                person.SawPronoun(PronounAfter(text, people, i));
        }
    }

    /// <summary>The first "he" or "she" after the name at the index, before another person is named.</summary>
    public static Gender PronounAfter(MarkedText text, People people, int index)
    {
        var (mention, next) = (people.Mentions[index], index + 1);
        while (next < people.Mentions.Count && next - index < MaxNamesBetween && (people.Mentions[next].IsQuoted || people.At(people.Mentions[next]) is null))
            next++;
        var limit = Math.Min(mention.Words.End + PronounReach, next < people.Mentions.Count ? people.Mentions[next].Start : text.Tokens.Count);
        for (var i = mention.Words.End; i < limit && text.Tokenized.SentenceOf(i) <= text.Tokenized.SentenceOf(mention.Start) + 1; i++)
        {
            if (!text.IsQuoted(i) && text.Lower(i) is "he" or "himself")
                return Gender.Male;
            if (!text.IsQuoted(i) && text.Lower(i) is "she" or "herself")
                return Gender.Female;
        }

        return Gender.Unknown;
    }
}
