using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Grammar;

/// <summary>The subject of a relative clause: "Ruiz, who said".</summary>
internal static class RelativeSubjects
{
    /// <summary>"D-N.Y."</summary>
    private const int MaxParty = 6;

    /// <summary>"Ruiz, the mayor who said": who or what stands before the pronoun.</summary>
    public static Subject Of(MarkedText text, int pronoun, int groupStart, TokenRange sentence, Stance stance)
    {
        var end = pronoun;
        var isAside = text.Lower(end - 1) is "—" or "–" or "--" && text.Lower(pronoun) is "who" && text.Tokens[Math.Max(0, end - 2)].IsCapitalised && QuotesInAside(text, groupStart, sentence);
        if (end > sentence.Start && (text.Lower(end - 1) is "," || isAside))
            end--;
        var noun = NounPhrases.EndingBefore(text, BeforeRelative(text, BeforeParty(text, end, sentence.Start), pronoun, sentence.Start), sentence.Start);
        if (OwnerOf(text, noun, sentence.Start) is { } owner)
            noun = owner;
        if (noun.Length == 0 || text.Lower(pronoun) is "that" && !IsGroupOrDocument(text.Lower(noun.End - 1)))
            return Subject.None;
        var named = text.Lower(pronoun) is "who" ? People(text, noun) : noun;
        return new Subject(SubjectRule.Relative, new TokenRange(pronoun, pronoun + 1), named, groupStart, stance);
    }

    /// <summary>"Vik — who had called it “late” —": the marks stand before the second dash.</summary>
    private static bool QuotesInAside(MarkedText text, int start, TokenRange sentence)
    {
        for (var i = start; i < sentence.End && text.Lower(i) is not ("—" or "–" or "--"); i++)
        {
            if (text.IsQuoted(i))
                return true;
        }

        return false;
    }

    /// <summary>"Ruiz, the lawyer who jailed Vik for life, who": where the noun ends that both clauses tell of.</summary>
    private static int BeforeRelative(MarkedText text, int end, int pronoun, int floor)
    {
        if (end <= floor || text.Lower(pronoun) is not "who" || text.Lower(pronoun - 1) is not "," || text.Tokens[end - 1].IsCapitalised || Lexicon.PersonNouns.Contains(text.Lower(end - 1)) || Lexicon.RoleNouns.Contains(text.Lower(end - 1)))
            return end;
        var verbs = 0;
        for (var i = end - 1; i > floor + 1 && text.Lower(i) is not "," && !text.IsQuoted(i) && verbs < 2; i--)
        {
            if (text.Lower(i) is "who")
                return i;
            if (Verbs.LooksFinite(text.Tokens[i]))
                verbs++;
        }

        return end;
    }

    /// <summary>"Ruiz, D-Ohio, who": where the name ends that a party and a place follow between commas.</summary>
    private static int BeforeParty(MarkedText text, int end, int floor)
    {
        for (var i = end - 1; i > floor && end - i <= MaxParty; i--)
        {
            if (text.Lower(i) is ",")
                return i + 1 < end && text.TextOf(new TokenRange(i + 1, end)) is ['D' or 'R' or 'I', '-' or '–', ..] ? i : end;
        }

        return end;
    }

    private static readonly FrozenSet<string> Dead = WordSet.Of("murdered killed slain assassinated executed deceased drowned beheaded late");

    /// <summary>"the widow of murdered Alderman Vik, who": who is dead does not say it.</summary>
    private static TokenRange? OwnerOf(MarkedText text, TokenRange noun, int floor)
    {
        var name = noun.End;
        while (name > noun.Start && text.Tokens[name - 1].IsCapitalised)
            name--;
        var participle = name - 1;
        if (participle - 2 <= floor || text.Tokens[participle].IsCapitalised || !Dead.Contains(text.Lower(participle)) || text.Lower(participle - 1) is not ("of" or "for" or "to"))
            return null;
        var person = NounPhrases.EndingBefore(text, participle - 1, floor);
        return person.Length > 0 && (Lexicon.PersonNouns.Contains(text.Lower(person.End - 1)) || Lexicon.RoleNouns.Contains(text.Lower(person.End - 1))) ? person : null;
    }

    private static bool IsGroupOrDocument(string noun) => Lexicon.GroupNouns.Contains(noun) || Lexicon.DocumentNouns.Contains(noun);

    /// <summary>"lawsuits from artists who say" → artists; "a member of the board who says" → the member: a head of persons keeps its phrase.</summary>
    private static TokenRange People(MarkedText text, TokenRange noun)
    {
        // "The praise irked Ana Ruiz, who": any verb may look like an adjective before a name.
        var name = noun.End;
        while (name > noun.Start && text.Tokens[name - 1].IsCapitalised)
            name--;
        if (name < noun.End && name - 1 > noun.Start && text.Lower(name - 1) is { Length: > 4 } verb && verb.EndsWith("ed", StringComparison.Ordinal))
            return noun with { Start = name };
        var last = noun.Start;
        for (var i = noun.Start + 1; i + 1 < noun.End; i++)
        {
            if (!Lexicon.Prepositions.Contains(text.Lower(i)))
                continue;
            if (last == noun.Start && IsPerson(text, i - 1))
                return noun;
            last = i + 1;
        }

        return new TokenRange(last, noun.End);
    }

    private static bool IsPerson(MarkedText text, int i) =>
        text.Tokens[i].IsCapitalised || Lexicon.GroupNouns.Contains(text.Lower(i)) || Mentions.IsRole(text.Lower(i));
}
