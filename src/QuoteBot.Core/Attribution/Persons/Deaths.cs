using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>What tells that somebody is dead: "Vik died in May", "the killing of Vik", "Vik's funeral".</summary>
internal static class Deaths
{
    /// <summary>"Vik, a student of 19 from Port Ellery, was shot dead": so far from the name the verb may stand.</summary>
    private const int MaxReach = 14;

    private static readonly FrozenSet<string> Killed = WordSet.Of("killed murdered slain drowned beheaded executed");
    private static readonly FrozenSet<string> Possessed = WordSet.Of("death funeral murder killer suicide body corpse widow widower obituary");
    private static readonly FrozenSet<string> Events = WordSet.Of("death killing murder funeral");

    /// <summary>"Vik's death threats": no death of Vik's.</summary>
    private static readonly FrozenSet<string> Compounds = WordSet.Of("penalty row threat threats toll sentence squad");

    public static bool Tells(MarkedText text, NameMention name)
    {
        if (name.IsQuoted || name.IsModifier)
            return false;
        var (before, after) = (name.TitleStart - 1, name.Words.End);
        if (text.Lower(before) is "late" && text.Lower(before - 1) is "the" or "his" or "her" or "their")
            return true;
        if (name.IsPossessive)
            return Possessed.Contains(text.Lower(after + 1)) && !Compounds.Contains(text.Lower(after + 2));
        if (text.Lower(before) is "of" && Events.Contains(text.Lower(before - 1)) || text.Lower(before) is "killed" or "murdered")
            return true;
        return name.IsSubject && Died(text, after, text.Tokenized.SentenceAround(name.Start).End);
    }

    private static bool Died(MarkedText text, int start, int limit)
    {
        for (var i = start; i < Math.Min(limit, start + MaxReach) && !text.IsQuoted(i); i++)
        {
            var (word, next, then) = (text.Lower(i), text.Lower(i + 1), text.Lower(i + 2));
            if (word is "died" || word is "was" or "were" && (Killed.Contains(next) || next is "found" or "shot" && then is "dead" || next is "shot" or "stabbed" or "beaten" && then is "to"))
                return true;
            if (Verbs.LooksFinite(text.Tokens[i]) && word is not ("was" or "were" or "had"))
                return false;
        }

        return false;
    }
}
