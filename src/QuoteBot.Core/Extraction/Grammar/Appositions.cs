using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Grammar;

/// <summary>The phrase that carries what stands between it and its verb: "Ana Ruiz, 43, who grew up in Vik, Ohio, said".</summary>
internal static class Appositions
{
    /// <summary>More words than this between a name and its verb are a misread sentence.</summary>
    private const int MaxReach = 60;

    /// <summary>Quoted words inside an apposition are a nickname or a label; longer ones are content.</summary>
    private const int MaxLabel = 3;

    /// <summary>The phrase before the partner of the comma, dash or bracket at <paramref name="close"/>, with what stands between the two.</summary>
    /// <returns>Null when there is none.</returns>
    /// <remarks>Of several it is the leftmost that opens its clause: in "Ruiz, a nurse from Vik, Ohio, said" neither the nurse nor Vik.</remarks>
    public static (TokenRange Mention, TokenRange Between)? Before(MarkedText text, int close, TokenRange sentence)
    {
        var sign = text.Lower(close);
        var partner = sign == ")" ? "(" : sign;
        var floor = Math.Max(sentence.Start, close - MaxReach);
        var end = close;
        (TokenRange Mention, TokenRange Between)? nearest = null;
        for (var open = close - 1; open > floor && !IsBarrier(text, open); open--)
        {
            if (text.Lower(open) != partner || partner is "-" && !IsSpacedHyphen(text, open))
                continue;
            // "Ruiz, speaking at Oslo — where it rained — said": the aside is about the place, and closes for its comma.
            if (partner is not "," && text.Lower(open + 1) is "where")
            {
                (partner, end) = (",", open);
                continue;
            }

            if (partner == "," && IsClause(text, open + 1, end))
                return nearest;
            var mention = PhraseBefore(text, open, sentence.Start);
            if (mention.Length == 0 || !IsNamed(text, mention) || Mentions.IsTime(text, mention) || IsParticipial(text, mention.Start, sentence.Start))
                continue;
            var found = (mention, new TokenRange(open + 1, close));
            if (partner is not "," || !IsSecondRole(text, mention) && OpensClause(text, mention.Start, sentence.Start))
                return found;
            if (mention.Start > sentence.Start && Verbs.LooksFinite(text.Tokens[mention.Start - 1]))
                return nearest;
            if (IsGerund(text, mention.Start - 1) && text.Lower(mention.Start) is "his" or "her" or "their" or "its" or "a" or "an")
                nearest ??= NameBefore(text, open, close);
            else if (text.Lower(mention.Start - 1) is not ("of" or "in" or "at" or "from" or "near" or "for" or "with" or "to" or "by" or "on"))
                nearest ??= found;
        }

        return nearest;
    }

    /// <summary>"Ruiz - a nurse - said": a hyphen with a blank on either side stands for a dash.</summary>
    public static bool IsSpacedHyphen(MarkedText text, int i) =>
        text.Lower(i) is "-" && text.Tokens[i].SpaceBefore && i + 1 < text.Tokens.Count && text.Tokens[i + 1].SpaceBefore;

    /// <summary>"Ruiz, a nurse and director of the clinic in Vik, Ohio, said": the second of what she is, no clause of its own.</summary>
    private static bool IsSecondRole(MarkedText text, TokenRange mention) =>
        text.Lower(mention.Start - 1) is "and" && text.Lower(mention.Start - 2) is not "," && !text.Tokens[mention.Start].IsCapitalised
        && !Lexicon.Determiners.Contains(text.Lower(mention.Start)) && !Lexicon.SubjectPronouns.Contains(text.Lower(mention.Start));

    /// <summary>“…,” Ana Ruiz, a pilot at the yard said: the name before the comma, when the second comma is missing; null when it opens no clause.</summary>
    public static TokenRange? Unclosed(MarkedText text, TokenRange mention, TokenRange sentence)
    {
        if (mention.Length < 2 || text.Lower(mention.Start) is not ("a" or "an" or "the") || mention.Start - 1 <= sentence.Start || text.Lower(mention.Start - 1) is not ","
            || !Mentions.IsRole(text.Lower(Mentions.Head(text, mention))))
            return null;
        var name = NounPhrases.EndingBefore(text, mention.Start - 1, sentence.Start);
        return name.Length > 1 && name.Start > 0 && Enumerable.Range(name.Start, name.Length).All(i => text.Tokens[i].IsCapitalised) && text.IsQuoted(name.Start - 1) ? name : null;
    }

    /// <summary>"Ruiz, noting that": the named phrase that opens the clause, directly before the comma; null when there is none.</summary>
    public static TokenRange? Opening(MarkedText text, int comma, TokenRange sentence)
    {
        if (comma <= sentence.Start || text.Lower(comma) is not ",")
            return null;
        var mention = PhraseBefore(text, comma, sentence.Start);
        var canSpeak = mention.Length > 0 && IsNamed(text, mention) && Mentions.CanSpeak(text, mention);
        return canSpeak && OpensClause(text, mention.Start, sentence.Start) ? mention : null;
    }

    /// <summary>The noun phrase that ends before the token, also across a bracket: "Ruiz (D-Ohio)", "Ruiz (R) of Alabama".</summary>
    public static TokenRange PhraseBefore(MarkedText text, int end, int floor)
    {
        if (end <= floor)
            return new TokenRange(end, end);
        var phrase = text.Lower(end - 1) is ")" ? new TokenRange(end, end) : NounPhrases.EndingBefore(text, end, floor);
        var close = phrase.Start - (phrase.Length > 0 ? 2 : 1);
        if (close <= floor || text.Lower(close) is not ")" || (phrase.Length > 0 && text.Lower(close + 1) is not ("of" or "from")))
            return phrase;
        var open = close - 1;
        while (open > floor && close - open < MaxReach && text.Lower(open) is not ("(" or ")"))
            open--;
        var named = open > floor && text.Lower(open) is "(" ? NounPhrases.EndingBefore(text, open, floor) : phrase;
        return named.Length > 0 ? named : phrase;
    }

    /// <summary>A phrase that can carry an apposition: it has a capital, or opens with a determiner.</summary>
    private static bool IsNamed(MarkedText text, TokenRange mention)
    {
        for (var i = mention.Start; i < mention.End; i++)
        {
            if (text.Tokens[i].IsCapitalised && !(i == mention.Start && Lexicon.NotNames.Contains(text.Lower(i)) && mention.Length == 1))
                return true;
        }

        return Lexicon.Determiners.Contains(text.Lower(mention.Start)) && mention.Length > 1;
    }

    private static bool IsBarrier(MarkedText text, int i) =>
        text.Lower(i) is ";" or ":" || (text.IsQuoted(i) && text.Regions[text.RegionOf(i)].Inner.Length > MaxLabel);

    /// <summary>Between its commas stands a clause of its own and no relative one: what is before it is no subject of what follows.</summary>
    private static bool IsClause(MarkedText text, int start, int end)
    {
        for (var i = start; i < end && text.Lower(i) is not ","; i++)
        {
            if (i == start && text.Lower(i) is "like" or "unlike")
                return false;
            if (Lexicon.Subordinators.Contains(text.Lower(i)) || text.Lower(i) is "who" or "which" or "whose" or "whom")
                return false;
            if (IsVerb(text, i) && !text.IsQuoted(i) && i > start && !NounPhrases.IsModifier(text, i, end) && !IsReduced(text, i, start))
                return true;
        }

        return false;
    }

    /// <summary>A finite verb; no noun that looks like one ("the states") and no participle ("founded by Ruiz").</summary>
    public static bool IsVerb(MarkedText text, int i)
    {
        var before = text.Lower(i - 1);
        var isNoun = Lexicon.Determiners.Contains(before) && before is not ("that" or "this" or "these" or "those" or "some" or "both" or "all" or "many");
        if (isNoun || before is "own" || !Verbs.LooksFinite(text.Tokens[i]))
            return false;
        return !Verbs.IsPast(text.Lower(i)) || text.Lower(i + 1) is not "by" || Verbs.IsAuxiliary(before);
    }

    /// <summary>", also seen in Oslo,", ", the first nurse forcibly kept in Oslo,": a participle behind its comma or an adverb; ", a week removed from a strike," as well.</summary>
    private static bool IsReduced(MarkedText text, int i, int start) =>
        text.Lower(i) is "removed" && text.Lower(i + 1) is "from" || Verbs.IsPast(text.Lower(i)) && Lexicon.Prepositions.Contains(text.Lower(i + 1)) && (i == start || text.IsAdverb(i - 1) && (i == start + 1 || Lexicon.Determiners.Contains(text.Lower(start))));

    /// <summary>"Alarmed by the unrest", "Running for mayor": the sentence opens with a participle.</summary>
    private static bool IsParticipial(MarkedText text, int start, int floor) =>
        start == floor && text.Lower(start) is { Length: > 4 } word && (word.EndsWith("ing", StringComparison.Ordinal) || Verbs.IsPast(word))
        && start + 1 < text.Tokens.Count && !text.Tokens[start + 1].IsCapitalised;

    /// <summary>"Ana Ruiz of Vik" where nothing but it stands between the two commas, of which the second is one too many.</summary>
    private static (TokenRange Mention, TokenRange Between)? NameBefore(MarkedText text, int open, int close)
    {
        var name = PhraseBefore(text, close, open);
        return name.Start == open + 1 && name.Length > 1 && text.Tokens[name.Start].IsCapitalised && text.Tokens[name.Start + 1].IsCapitalised ? (name, new TokenRange(close, close)) : null;
    }

    /// <summary>"After receiving her medal, Ana Ruiz of Vik, said": the medal is what she received.</summary>
    private static bool IsGerund(MarkedText text, int i) =>
        text.Lower(i) is { Length: > 4 } word && word.EndsWith("ing", StringComparison.Ordinal) && !text.Tokens[i].IsCapitalised && Lexicon.Prepositions.Contains(text.Lower(i - 1));

    /// <summary>Nothing before the phrase can be what it explains: the sentence's start, a conjunction, or an adjunct and its comma.</summary>
    public static bool OpensClause(MarkedText text, int start, int floor)
    {
        if (start <= floor)
            return true;
        var before = text.Lower(start - 1);
        if (before is not ",")
            return text.IsQuoted(start - 1) || before is "and" or "but" or ":" or "—" or "–" or "--" || Lexicon.Subordinators.Contains(before);
        if (start - 1 == floor)
            return true;
        var open = start - 2;
        while (open > floor && start - open < MaxReach && text.Lower(open) is not ",")
            open--;
        if (text.Lower(open) is ",")
            open++;
        return IsParticipial(text, open, floor) || IsAdjunct(text, open, start - 1);
    }

    /// <summary>"In May", "Meanwhile", "As the bridge fell": no noun phrase that could go on after its comma.</summary>
    private static bool IsAdjunct(MarkedText text, int start, int end)
    {
        var first = text.Lower(start);
        if (first is "who" or "which" or "whose" or "whom")
            return false;
        return Mentions.IsTime(text, new TokenRange(start, end)) || Lexicon.Prepositions.Contains(first) || Lexicon.Subordinators.Contains(first) || Lexicon.Conjunctions.Contains(first) || text.IsAdverb(start)
            || end > 0 && text.IsQuoted(end - 1) || IsClause(text, start, end);
    }
}
