using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>What somebody uttered or wrote, under that person's name.</summary>
internal sealed class Utterances(MarkedText text, People people)
{
    /// <summary>Of statements and letters.</summary>
    private static readonly FrozenSet<string> Kinds = WordSet.Of("joint own written official first latest recent new full brief public open initial prepared");

    /// <summary>Whose utterance it is: "Ruiz's answer", "Ruiz's email", "Ruiz's joint statement", also "according to Ruiz's email"; not "hours before Ruiz's tweet".</summary>
    public Person? MakerOf(TokenRange mention, int head)
    {
        if (people.In(mention).FirstOrDefault() is not { IsPossessive: true } name || name.TitleStart != mention.Start || people.At(name) is not { } person || !person.MayBe(name.Gender))
            return null;
        // "Vik's and Ruiz's joint statement" is of both.
        if (text.Lower(mention.Start - 1) is "and" or ",")
            return null;
        var isAdjunct = Lexicon.Prepositions.Contains(text.Lower(mention.Start - 1)) && text.Lower(mention.Start - 2) is not "according";
        return Authors.Utterances.Contains(text.Lower(head)) || Authors.Writings.Contains(text.Lower(head)) && !isAdjunct && Enumerable.Range(name.Words.End + 1, Math.Max(0, head - name.Words.End - 1)).All(i => Kinds.Contains(text.Lower(i))) ? person : null;
    }
}
