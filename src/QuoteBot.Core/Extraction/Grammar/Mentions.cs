using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Grammar;

/// <summary>What a noun phrase can be: a speaker, a subject.</summary>
internal static class Mentions
{
    private static readonly FrozenSet<string> NamesInIng =
        WordSet.Of("sterling irving fleming manning harding browning redding golding keating beijing kunming nanjing reading boeing during nothing something anything");

    private static readonly FrozenSet<string> Things = WordSet.Of(
        "chapter number matter order corner water river summer winter weather power center border dinner tower folder shoulder finger disaster murder chapters numbers matters orders corners waters rivers borders list twist");

    /// <summary>At the start of a sentence they look like names.</summary>
    private static readonly FrozenSet<string> Vague = WordSet.Of("things matters events everything nothing something anything");

    /// <summary>The phrase's head is a name, a pronoun, or a noun of people, institutions or documents: what can name and judge.</summary>
    public static bool CanSpeak(MarkedText text, TokenRange mention)
    {
        var head = Head(text, mention);
        var word = text.Lower(head);
        return text.Tokens[head].IsCapitalised || word is "that" or "which" || Lexicon.SubjectPronouns.Contains(word)
            || Lexicon.GroupNouns.Contains(word) || Lexicon.DocumentNouns.Contains(word) || Lexicon.InstitutionEnds.Contains(word)
            || IsRole(word) || EndsLikeRole(word);
    }

    /// <summary>A name, or a word like one, is among the words.</summary>
    public static bool HasCapital(MarkedText text, TokenRange mention) =>
        Enumerable.Range(mention.Start, mention.Length).Any(i => text.Tokens[i].IsCapitalised);

    /// <summary>A person, a body or a document for sure, or somebody's by name ("Ruiz's answer"): not "a corner", "their marriage", "Dropping likes".</summary>
    public static bool IsSpeaker(MarkedText text, TokenRange mention)
    {
        var head = Head(text, mention);
        if (text.Lower(head) is "himself" or "herself" or "themselves" or "itself" && head > mention.Start)
            head--;
        var word = text.Lower(head);
        for (var i = mention.Start + 1; i < mention.End; i++)
        {
            if (text.Lower(i) is "'s" && (text.Tokens[i - 1].IsCapitalised || IsRole(text.Lower(i - 1))))
                return true;
        }

        if (OpensWithGerund(text, mention))
            return false;
        var isGerund = word.EndsWith("ing", StringComparison.Ordinal) && text.Tokenized.SentenceAround(head).Start == head;
        return text.Tokens[head].IsCapitalised && !isGerund && !Vague.Contains(word) || Lexicon.SubjectPronouns.Contains(word) || Lexicon.GroupNouns.Contains(word)
            || Lexicon.DocumentNouns.Contains(word) || Lexicon.InstitutionEnds.Contains(word) || Lexicon.PersonNouns.Contains(word) || IsRole(word);
    }

    /// <summary>"Befriending Ruiz", "Leaving the board"; not "Acting Mayor Ruiz", and not the few names that end so.</summary>
    private static bool OpensWithGerund(MarkedText text, TokenRange mention) =>
        mention.Length > 1 && text.Tokenized.SentenceAround(mention.Start).Start == mention.Start
        && text.Lower(mention.Start) is { Length: > 5 } word && word.EndsWith("ing", StringComparison.Ordinal) && !NamesInIng.Contains(word)
        && (text.Tokens[mention.Start + 1].IsCapitalised && !IsRole(text.Lower(mention.Start + 1)) || Lexicon.Determiners.Contains(text.Lower(mention.Start + 1)));

    /// <summary>The noun that carries the phrase, "a spokesman for the port" → spokesman: its last word, or the last before "of", "for", "at" and the like.</summary>
    public static int Head(MarkedText text, TokenRange mention)
    {
        for (var i = mention.Start + 1; i < mention.End; i++)
        {
            if (Lexicon.Prepositions.Contains(text.Lower(i)) || IsAfterNoun(text, i))
                return i - 1;
        }

        return mention.End - 1;
    }

    /// <summary>"an official familiar with the plan", "strategists interviewed on Monday".</summary>
    private static bool IsAfterNoun(MarkedText text, int i)
    {
        var (word, before) = (text.Lower(i), text.Lower(i - 1));
        return word is "familiar" || word is "close" && text.Lower(i + 1) is "to"
            || (Lexicon.RoleNouns.Contains(before) || Lexicon.GroupNouns.Contains(before) || Lexicon.PersonNouns.Contains(before))
                && (word.EndsWith("ing", StringComparison.Ordinal) || Verbs.IsPast(word));
    }

    /// <summary>"minister", "ministers".</summary>
    public static bool IsRole(string word) => Lexicon.RoleNouns.Contains(word) || Lexicon.RoleNouns.Contains(word.TrimEnd('s'));

    /// <summary>"baker", "cyclists"; no thing that ends so.</summary>
    private static bool EndsLikeRole(string word) => !Things.Contains(word) && (
        word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ers", StringComparison.Ordinal)
        || word.EndsWith("ist", StringComparison.Ordinal) || word.EndsWith("ists", StringComparison.Ordinal));

    /// <summary>A phrase that can do something: no possessive, and no determiner, day, month or object pronoun alone.</summary>
    public static bool CanBeSubject(MarkedText text, TokenRange mention)
    {
        var last = text.Tokens[mention.End - 1];
        if (!last.IsWord || last.Lower is "'s" || mention.Length == 1 && last.Lower is "being" or "having")
            return false;
        if (IsTime(text, mention))
            return false;
        return mention.Length > 1 || !(IsBareDeterminer(last.Lower) || IsTime(last) || IsObject(last.Lower));
    }

    /// <summary>"the", "every"; but not "some", "many", which stand for people.</summary>
    private static bool IsBareDeterminer(string word) =>
        Lexicon.Determiners.Contains(word) && word is not ("some" or "many" or "several" or "both" or "few" or "most" or "all" or "another");

    /// <summary>"Late Wednesday", "last May".</summary>
    public static bool IsTime(MarkedText text, TokenRange phrase) =>
        phrase.Length == 2 && IsTime(text.Tokens[phrase.End - 1]) && text.Lower(phrase.Start) is "late" or "early" or "earlier" or "later" or "last" or "next" or "since" or "until";

    private static bool IsTime(Token word) =>
        Lexicon.Days.Contains(word.Lower) || word.IsCapitalised && Lexicon.Months.Contains(word.Lower) && word.Lower is not ("may" or "march");

    /// <summary>"him", "them"; "it", "you" and "her" are subjects or begin one.</summary>
    private static bool IsObject(string word) => Lexicon.ObjectPronouns.Contains(word) && word is not ("it" or "you" or "her");
}
