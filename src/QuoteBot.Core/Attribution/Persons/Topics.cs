using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>"As for Vik, he said", "Jan Vik, pilot: “…,” he said": whom a sentence announces as its topic its pronoun means.</summary>
internal sealed class Topics(MarkedText text, People people)
{
    /// <summary>A name with its titles and an explanation.</summary>
    private const int MaxTopic = 20;

    /// <returns>Null where no such topic stands, and where what is said is about it: "As for Vik, she said, “I like her.”".</returns>
    public Person? Of(int pronoun, Gender gender) => OfLabel(pronoun, gender) ?? Announced(pronoun, gender);

    /// <summary>"Ana Vik, pilot, Moor School: “It rains,” she wrote": the name that opens the paragraph, before a colon and the quotation.</summary>
    private Person? OfLabel(int pronoun, Gender gender)
    {
        var paragraph = text.Tokenized.ParagraphAround(pronoun);
        var colon = paragraph.Start;
        while (colon < Math.Min(pronoun, paragraph.Start + MaxTopic) && text.Lower(colon) is not ":" && !text.IsQuoted(colon) && !Verbs.LooksFinite(text.Tokens[colon]))
            colon++;
        if (text.Lower(colon) is not ":" || !text.IsQuoted(colon + 1) || text.Regions[text.RegionOf(colon + 1)].After != (text.Lower(pronoun - 1) is "," ? pronoun - 1 : pronoun))
            return null;
        var names = people.In(new TokenRange(paragraph.Start, pronoun)).Where(name => !name.IsQuoted).ToList();
        return names is [{ IsPossessive: false } name, ..] && name.TitleStart == paragraph.Start && !names.Exists(other => other.Start > colon) && people.At(name) is { } person && person.MayBe(gender)
            && !Enumerable.Range(colon, pronoun - colon).Any(i => text.IsQuoted(i) && IsOf(i, gender)) ? person : null;
    }

    /// <summary>Inside the quotation they speak of somebody, who may be the very one before the colon.</summary>
    private bool IsOf(int i, Gender gender) => gender == Gender.Male ? text.Lower(i) is "he" or "his" or "him" : text.Lower(i) is "she" or "her";

    private Person? Announced(int pronoun, Gender gender)
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
            if (text.IsQuoted(i) && IsOf(i, gender) || text.Lower(i) is "him" && gender == Gender.Male)
                return true;
        }

        return false;
    }
}
