using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Cues;

/// <summary>“…,” Ruiz concurs. After a quotation that ends in a comma any verb attributes, when nothing but the name stands beside it.</summary>
internal static class UnlistedVerbs
{
    /// <summary>Fewer words in marks are a title or a label: “The Tides,” Vik agrees.</summary>
    private const int ShortestSpeech = 4;

    /// <summary>The cue whose verb this is; null when the word is no verb, or more than an attribution.</summary>
    public static Cue? At(MarkedText text, int i, TokenRange sentence)
    {
        var word = text.Lower(i);
        if (text.Tokens[i].IsCapitalised || i < 2)
            return null;
        var isPast = Verbs.IsPast(word);
        if (isPast && FollowsSpeech(text, i))
            return Inverted(text, i, sentence);
        var hearer = isPast && text.Lower(i + 1) is "to" && NounPhrases.StartingAt(text, i + 2, sentence.End) is { Length: > 0 } told && text.Tokens[told.Start].IsCapitalised ? told : default;
        if (!EndsHere(text, hearer.Length > 0 ? hearer.End - 1 : i, sentence))
            return null;
        if (!isPast && !Verbs.LooksPresent(text.Tokens[i]) || Lexicon.Auxiliaries.Contains(word) || text.IsAdverb(i))
            return null;
        var subject = NounPhrases.EndingBefore(text, i, sentence.Start);
        if (subject.Length == 0 || !IsName(text, subject) || !FollowsSpeech(text, subject.Start))
            return null;
        var verb = new CueVerb(word, CueClass.Quote, isPast ? VerbForm.Past : VerbForm.ThirdPerson);
        return new Cue(new TokenRange(i, i + 1), verb, SubjectRule.Adjacent, subject, null, hearer.Length > 0 ? hearer.End : i + 1, hearer.Length > 0 ? hearer : null, Stance.Asserts);
    }

    /// <summary>“…,” chirped Harbour Master Jan Vik, who …: a name with its offices, and then a comma or the sentence's end.</summary>
    private static Cue? Inverted(MarkedText text, int i, TokenRange sentence)
    {
        var subject = NounPhrases.StartingAt(text, i + 1, sentence.End);
        if (subject.Length == 0 || !text.Tokens[subject.Start].IsCapitalised || !IsName(text, subject) || !EndsHere(text, subject.End - 1, sentence))
            return null;
        var verb = new CueVerb(text.Lower(i), CueClass.Quote, VerbForm.Past);
        return new Cue(new TokenRange(i, i + 1), verb, SubjectRule.Inverted, subject, Subjects.AppositionAfter(text, subject.End, sentence.End), subject.End, null, Stance.Asserts);
    }

    /// <summary>The sentence ends behind the verb, or a comma stands there.</summary>
    private static bool EndsHere(MarkedText text, int i, TokenRange sentence) => i + 1 >= sentence.End || text.Lower(i + 1) is "." or ",";

    private static bool IsName(MarkedText text, TokenRange subject) =>
        subject.Length == 1 && text.Lower(subject.Start) is "he" or "she"
        || text.Tokens[subject.Start].IsCapitalised && text.Tokens[subject.End - 1].IsCapitalised && !Lexicon.NotNames.Contains(text.Lower(subject.Start));

    private static bool FollowsSpeech(MarkedText text, int after)
    {
        if (after < 1 || text.RegionOf(after - 1) is not (>= 0 and var at))
            return false;
        var region = text.Regions[at];
        return region.IsClosed && region.After == after && text.Lower(region.Inner.End - 1) is "," && text.WordCount(region.Inner) >= ShortestSpeech
            && QuotePlace.OpensSentence(text, region);
    }
}
