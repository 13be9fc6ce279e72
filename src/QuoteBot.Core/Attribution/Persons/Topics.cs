using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>"As for Vik, he said": whom a sentence announces as its topic its pronoun means.</summary>
internal sealed class Topics(MarkedText text, People people)
{
    /// <summary>A name with its titles and an explanation.</summary>
    private const int MaxTopic = 20;

    /// <returns>Null where no such topic stands, and where what is said is about it: "As for Vik, she said, “I like her.”".</returns>
    public Person? Of(int pronoun, Gender gender)
    {
        var sentence = text.Tokenized.SentenceAround(pronoun);
        if (text.Lower(sentence.Start) is not "as" || text.Lower(sentence.Start + 1) is not "for" || text.Lower(pronoun - 1) is not "," || pronoun - sentence.Start > MaxTopic)
            return null;
        var name = people.In(new TokenRange(sentence.Start + 2, pronoun)).FirstOrDefault();
        if (name is null || name.TitleStart > sentence.Start + 2 || name.IsPossessive || name.IsModifier || people.At(name) is not { } person || !person.MayBe(gender))
            return null;
        return IsSpokenOf(pronoun, gender) ? null : person;
    }

    private bool IsSpokenOf(int pronoun, Gender gender)
    {
        var end = text.Tokenized.SentenceAround(pronoun).End;
        for (var i = pronoun + 1; i < end; i++)
        {
            var isHim = gender == Gender.Male ? text.Lower(i) is "him" || text.IsQuoted(i) && text.Lower(i) is "he" or "his" : text.IsQuoted(i) && text.Lower(i) is "she" or "her";
            if (isHim)
                return true;
        }

        return false;
    }
}
