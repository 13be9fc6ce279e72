using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>"a clip of a speech that Vik gave, in which he said": the pronoun means whoever made the speech, whatever else the sentence is about.</summary>
internal sealed class MadeSpeeches(MarkedText text, People people)
{
    /// <summary>"a speech by the minister Ana Ruiz on Saturday, in which she": speeches further back are another clause's.</summary>
    private const int MaxBefore = 25;

    /// <summary>"Ruiz's long and angry letter"</summary>
    private const int MaxAdjectives = 4;

    private static readonly FrozenSet<string> Speeches = WordSet.Of(
        "speech address interview letter video statement post tweet op-ed email e-mail memo book memoir column article essay editorial podcast message appearance remarks voicemail note thread clip");

    private static readonly FrozenSet<string> Making = WordSet.Of("gave delivered made wrote published posted sent recorded did released taped penned");

    /// <returns>Null where the pronoun follows no "in which", or nobody is named for what was said there.</returns>
    public TokenRange? Of(int pronoun, Gender gender)
    {
        if (text.Lower(pronoun - 1) is not "which" || text.Lower(pronoun - 2) is not ("in" or "during" or "at"))
            return null;
        var floor = Math.Max(text.Tokenized.SentenceAround(pronoun).Start, pronoun - MaxBefore);
        for (var i = pronoun - 3; i >= floor; i--)
        {
            if (!Speeches.Contains(text.Lower(i)) || text.IsQuoted(i))
                continue;
            return Maker(i, pronoun, floor) is { } maker && people.At(maker)?.MayBe(gender) is not false ? maker.Words : null;
        }

        return null;
    }

    /// <summary>"a speech by Ruiz", "the speech Ruiz gave", "Ruiz's speech".</summary>
    private NameMention? Maker(int speech, int end, int floor)
    {
        var after = people.In(new TokenRange(speech + 1, end)).FirstOrDefault(name => !name.IsPossessive && !name.IsModifier && !name.IsQuoted);
        if (after is not null && (text.Lower(speech + 1) is "by" && HasNoComma(speech, after.Start) || after.TitleStart <= speech + 2 && text.Lower(speech + 1) is not "with" && Makes(after.Words.End)))
            return after;
        var before = people.In(new TokenRange(Math.Max(floor, speech - MaxAdjectives), speech)).LastOrDefault();
        return before is { IsQuoted: false } && (before.IsPossessive || HasLostMark(before, speech)) ? before : null;
    }

    /// <summary>"Ruis long letter" for "Ruis' long letter": behind a person's name in -s the apostrophe is often left out.</summary>
    private bool HasLostMark(NameMention name, int speech)
    {
        if (people.At(name) is null || !text.Lower(name.Words.End - 1).EndsWith('s'))
            return false;
        for (var i = name.Words.End; i < speech; i++)
        {
            var word = text.Tokens[i];
            if (!word.IsWord || Verbs.LooksFinite(word) || Lexicon.Determiners.Contains(word.Lower) || Lexicon.Prepositions.Contains(word.Lower) || Lexicon.Conjunctions.Contains(word.Lower))
                return false;
        }

        return true;
    }

    private bool Makes(int verb) => Making.Contains(text.Lower(text.IsAdverb(verb) || text.Lower(verb) is "had" ? verb + 1 : verb));

    private bool HasNoComma(int from, int to) => Enumerable.Range(from, to - from).All(i => text.Lower(i) is not ",");
}
