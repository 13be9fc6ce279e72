using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Whose words a sentence gives that only reports them: "Ruiz recalled Vik saying", "quoted Vik as saying", "heard Vik say", "led Vik to say".</summary>
internal static class ReportedPersons
{
    /// <summary>A longer phrase between the two verbs is a misread clause.</summary>
    private const int MaxPhrase = 8;

    private static readonly FrozenSet<string> Quoting = WordSet.Of("quoted quotes quoting quote cited cites citing cite");
    private static readonly FrozenSet<string> Accusing = WordSet.Of("accused accuses accusing accuse");
    private static readonly FrozenSet<string> Hearing = WordSet.Of("heard hears hear hearing");
    private static readonly FrozenSet<string> Leading = WordSet.Of("led prompted allowed caused moved inspired");
    private static readonly FrozenSet<string> Recalling = WordSet.Of("recalled recalls recalling recall remembered remembers remembering remember");
    private static readonly FrozenSet<string> Evidence = WordSet.Of("record evidence proof memory recording footage video audio");

    /// <summary>The one between the reporting verb and the cue; <see cref="Subject.None"/> when the cue is no such verb of somebody else's.</summary>
    public static Subject Before(MarkedText text, int cue, CueVerb verb, int floor)
    {
        if (verb.Class is not CueClass.Clause || verb.Form is not (VerbForm.Gerund or VerbForm.Base))
            return Subject.None;
        var link = text.Lower(cue - 1);
        var end = link is "as" or "of" || link is "to" && verb.Form is VerbForm.Base ? cue - 1 : cue;
        for (var i = end - 1; i >= Math.Max(floor, end - MaxPhrase) && CanStandBetween(text, i); i--)
        {
            if (StanceAfter(text, i, link, verb.Form) is not { } stance)
                continue;
            var mention = new TokenRange(i + 1, end);
            if (link is "to" && (verb.Complement is Complement.Thought || !text.Tokens[mention.End - 1].IsCapitalised))
                return Subject.None;
            return mention.Length > 0 && IsPerson(text, mention) ? new Subject(SubjectRule.Reported, mention, null, mention.Start, stance) : Subject.None;
        }

        return Subject.None;
    }

    private static bool CanStandBetween(MarkedText text, int i) => !text.IsQuoted(i) && (text.Tokens[i].IsWord || text.Tokens[i].Kind == TokenKind.Number);

    /// <summary>What the reporting word says of the words: an accuser's are supposed, without a record they are denied; null for another word.</summary>
    private static Stance? StanceAfter(MarkedText text, int i, string link, VerbForm form)
    {
        var word = text.Lower(i);
        if (link is "to" && form is VerbForm.Base)
            return Leading.Contains(word) ? Stance.Asserts : null;
        if (link is "as" || form is VerbForm.Base)
            return (link is "as" ? Quoting : Hearing).Contains(word) ? Stance.Asserts : null;
        if (link is "of")
            return Accusing.Contains(word) ? Stance.Supposes : null;
        if (word is "of" && Evidence.Contains(text.Lower(i - 1)))
            return text.Lower(i - 2) is "no" ? Stance.Denies : Stance.Asserts;
        return Hearing.Contains(word) || Recalling.Contains(word) || Quoting.Contains(word) ? Stance.Asserts : null;
    }

    /// <summary>A name, "his father", "him": nothing that a preposition or adverb opens.</summary>
    private static bool IsPerson(MarkedText text, TokenRange mention)
    {
        var first = text.Lower(mention.Start);
        return (text.Tokens[mention.Start].IsCapitalised || Lexicon.Determiners.Contains(first) || mention.Length == 1 && first is "him" or "her" or "them")
            && !Lexicon.Prepositions.Contains(first) && !Lexicon.Days.Contains(first);
    }
}
