using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>What an article says a person is: before the name, or in an apposition after it.</summary>
internal static class Roles
{
    private const int MaxWords = 16;

    public static void Collect(MarkedText text, NameMention mention, Person person)
    {
        if (mention.IsQuoted || mention.IsModifier)
            return;
        if (Before(text, mention) is { } before)
            Add(text, before, person);
        if (BeforeComma(text, mention) is { } explained)
            Add(text, explained, person);
        if (AfterBe(text, mention) is { } held)
            Add(text, held, person);
        if (!mention.IsPossessive && Subjects.AppositionAfter(text, mention.Words.End, Math.Min(text.Tokens.Count, mention.Words.End + 40)) is { } after)
            AddApposition(text, after, person);
        else if (Unclosed(text, mention) is { } open)
            AddApposition(text, open, person);
    }

    /// <summary>“…,” Ana Ruiz, a pilot at the yard said: the second comma is missing.</summary>
    private static TokenRange? Unclosed(MarkedText text, NameMention mention)
    {
        var start = mention.Words.End + 1;
        if (text.Lower(start - 1) is not "," || mention.TitleStart == 0 || !text.IsQuoted(mention.TitleStart - 1) || text.Tokenized.SentenceOf(mention.TitleStart - 1) != text.Tokenized.SentenceOf(mention.Start)
            || text.Lower(start) is not ("a" or "an"))
            return null;
        var role = NounPhrases.StartingAt(text, start, text.Tokenized.SentenceAround(mention.Start).End);
        return role.End < text.Tokens.Count && Verbs.LooksFinite(text.Tokens[role.End]) ? role : null;
    }

    /// <summary>A role as it is kept: no determiner, no trailing day.</summary>
    public static string Clean(MarkedText text, TokenRange role)
    {
        var (start, end) = (role.Start, role.End);
        while (start < end && (Lexicon.Determiners.Contains(text.Lower(start)) || Lexicon.Prepositions.Contains(text.Lower(start)) || text.Lower(start) is "," or "and" or "'s"))
            start++;
        while (end > start && (Lexicon.Days.Contains(text.Lower(end - 1)) || Lexicon.Prepositions.Contains(text.Lower(end - 1)) || Lexicon.Determiners.Contains(text.Lower(end - 1)) || !text.Tokens[end - 1].IsWord && text.Tokens[end - 1].Kind != TokenKind.Number))
            end--;
        return end > start ? Spaces.Single(text.TextOf(new TokenRange(start, end))) : "";
    }

    private static void Add(MarkedText text, TokenRange role, Person person)
    {
        if (HasRoleNoun(text, role))
            person.SawRole(Clean(text, role));
        else if (HasNoun(text, role, IsRole))
            person.SawOffice(Clean(text, role));
        else
            return;
        SawGender(text, role, person);
    }

    private static void AddApposition(MarkedText text, TokenRange role, Person person)
    {
        var end = role.Start;
        while (end < role.End && end - role.Start < MaxWords && text.Lower(end) is not ("who" or "which") && !(text.Lower(end) is "and" && Lexicon.Determiners.Contains(text.Lower(end + 1))) && !(end > role.Start && Verbs.LooksFinite(text.Tokens[end])))
            end++;
        var head = new TokenRange(role.Start, end);
        if (head.Length == 0 || !HasRoleNoun(text, head) || !(Lexicon.Determiners.Contains(text.Lower(head.Start)) || Lexicon.RoleNouns.Contains(text.Lower(head.Start)) || NameLists.Titles.Contains(text.Lower(head.Start)) || text.Tokens[head.Start].IsCapitalised || text.Lower(head.Start + 1) is "'s" || IsBareRole(text, head)))
            return;
        if (!Lexicon.Determiners.Contains(text.Lower(head.Start)) && text.Tokens[head.Start].IsCapitalised && text.Lower(head.Start + 1) is ",")
            return;
        person.SawRole(Clean(text, head));
        SawGender(text, head, person);
    }

    /// <summary>"Ana Ruiz, night editor for the Bell": no determiner; but "through a spokeswoman" is no role of hers.</summary>
    private static bool IsBareRole(MarkedText text, TokenRange head) =>
        !Lexicon.Prepositions.Contains(text.Lower(head.Start)) && !text.IsAdverb(head.Start) && !Verbs.IsPast(text.Lower(head.Start))
        && !text.Lower(head.Start).EndsWith("ing", StringComparison.Ordinal) && Lexicon.RoleNouns.Contains(text.Lower(Extraction.Grammar.Mentions.Head(text, head)));

    /// <summary>What the noun of the role says: "spokeswoman for the port", "the port's chairman"; not the owner's, "her husband's opponent".</summary>
    private static void SawGender(MarkedText text, TokenRange role, Person person)
    {
        var gender = Gender.Unknown;
        for (var i = role.Start; i < role.End && text.Lower(i) is not ("of" or "for" or "to"); i++)
            gender = text.Lower(i) is "'s" ? Gender.Unknown : NameLists.GenderOfNoun(text.Lower(i)) is var seen && seen != Gender.Unknown ? seen : gender;
        if (gender != Gender.Unknown)
            person.SawGender(gender);
    }

    /// <summary>"Foreign Ministry spokesperson", "the U.S. ambassador to the U.N.": the noun phrase that ends at the name.</summary>
    private static TokenRange? Before(MarkedText text, NameMention mention)
    {
        var sentence = text.Tokenized.SentenceAround(mention.Start);
        var phrase = NounPhrases.EndingBefore(text, mention.Words.End, sentence.Start);
        if (phrase.Start >= mention.Start || phrase.Length == 0)
            return null;
        if (text.Lower(mention.Start - 1) is "for" or "to" or "of")
            return null;
        var role = new TokenRange(phrase.Start, mention.Start);
        for (var i = role.End - 1; i >= role.Start; i--)
        {
            if (text.Lower(i) is "and" && JoinsOffice(text, i, role))
                continue;
            if (text.Lower(i) is "and" or "'s" or "with" or "in" or "on" or "by")
                return i + 1 < role.End ? WithOwner(text, new TokenRange(i + 1, role.End), phrase.Start) : null;
        }

        return role;
    }

    /// <summary>"the Harbour Union's president": whose office it is belongs to it, where a name tells; kin and "Monday's speaker" are nobody's office.</summary>
    private static TokenRange WithOwner(MarkedText text, TokenRange role, int floor)
    {
        if (text.Lower(role.Start - 1) is not "'s" || !Enumerable.Range(role.Start, role.Length).Any(i => IsRole(text.Lower(i))) || Enumerable.Range(role.Start, role.Length).Any(i => Relatives.IsKin(text.Lower(i))))
            return role;
        var start = role.Start - 1;
        while (start > floor && (IsOfName(text, start - 1) || start < role.Start - 1 && start - 1 > floor && text.Lower(start - 1) is "of" or "and" or "for" && IsOfName(text, start - 2)))
            start--;
        // "President Vik's press secretary" is no president.
        return start < role.Start - 1 && !Enumerable.Range(start, role.Start - start).Any(i => IsRole(text.Lower(i)) || NameLists.IsTitle(text.Lower(i))) ? new TokenRange(start, role.End) : role;
    }

    private static bool IsOfName(MarkedText text, int i) =>
        text.Tokens[i] is { IsWord: true, IsCapitalised: true, Lower: var word } && !Lexicon.Determiners.Contains(word) && !Lexicon.SubjectPronouns.Contains(word) && !Lexicon.Days.Contains(word) && !(Lexicon.Months.Contains(word) && word is not "may") && !Lexicon.Prepositions.Contains(word) && !Lexicon.Conjunctions.Contains(word);

    /// <summary>"Ways and Means Chairman", "Health and Human Services Secretary": two words with capitals, the first of which is a common one and ends nobody's name.</summary>
    private static bool JoinsOffice(MarkedText text, int and, TokenRange role) =>
        and > role.Start && and + 2 < role.End && text.Tokens[and - 1].IsCapitalised && text.Tokens[and + 1].IsCapitalised && EnglishWords.Contains(text.Lower(and - 1))
        && !FirstNameList.Contains(text.Lower(and - 1)) && !NameLists.Places.Contains(text.Lower(and - 1))
        && !Enumerable.Range(role.Start, and - role.Start).Any(i => IsRole(text.Lower(i)) || NameLists.Titles.Contains(text.Lower(i)) || i < and - 1 && FirstNameList.Contains(text.Lower(i)));

    /// <summary>"The prime minister, Ana Ruiz, spoke": the name is only the apposition of what its holder is.</summary>
    private static TokenRange? BeforeComma(MarkedText text, NameMention mention)
    {
        var comma = mention.TitleStart - 1;
        if (comma < 1 || text.Lower(comma) is not "," || text.Lower(mention.Words.End) is not "," || mention.IsPossessive)
            return null;
        var phrase = NounPhrases.EndingBefore(text, comma, text.Tokenized.SentenceAround(mention.Start).Start);
        if (phrase.Length < 2 || !(Lexicon.Determiners.Contains(text.Lower(phrase.Start)) || text.Tokens[phrase.Start].IsCapitalised))
            return null;
        var head = Extraction.Grammar.Mentions.Head(text, phrase);
        if (!Lexicon.RoleNouns.Contains(text.Lower(head)))
            return null;
        var start = head;
        while (start > phrase.Start && text.Lower(start - 1) is not "'s" && text.Tokens[start - 1].Kind == TokenKind.Word)
            start--;
        return start > phrase.Start ? WithOwner(text, new TokenRange(start, phrase.End), phrase.Start) : new TokenRange(start, phrase.End);
    }

    /// <summary>"Ana Ruiz remains mayor of Vik", "Ana Ruiz, who was the mayor of Vik for ten years": up to "for" or the next sign.</summary>
    private static TokenRange? AfterBe(MarkedText text, NameMention mention)
    {
        var verb = mention.Words.End;
        if (text.Lower(verb) is "," && text.Lower(verb + 1) is "who")
            verb += 2;
        if (mention.IsPossessive || text.Lower(verb) is not ("is" or "was" or "remains" or "remained" or "became" or "becomes"))
            return null;
        var sentence = text.Tokenized.SentenceAround(mention.Start);
        var phrase = NounPhrases.StartingAt(text, verb + 1, sentence.End);
        var end = phrase.Start;
        while (end < phrase.End && text.Lower(end) is not ("for" or "from" or "by" or "with" or "to"))
            end++;
        phrase = new TokenRange(phrase.Start, end);
        return phrase.Length > 0 && Lexicon.RoleNouns.Contains(text.Lower(Extraction.Grammar.Mentions.Head(text, phrase))) ? phrase : null;
    }

    /// <summary>A noun or title of what a person is, short forms too: "mayor", "Rep.".</summary>
    public static bool IsRole(string word)
        => Lexicon.RoleNouns.Contains(word) || NameLists.Epithets.Contains(word) || NameLists.CalledAlso(word).Count > 0 || word is "speaker" or "counsel";

    private static bool HasRoleNoun(MarkedText text, TokenRange role) => HasNoun(text, role, Lexicon.RoleNouns.Contains);

    private static bool HasNoun(MarkedText text, TokenRange role, Func<string, bool> isRole)
    {
        for (var i = role.Start; i < role.End; i++)
        {
            if (isRole(text.Lower(i)) && !(i > role.Start && text.Lower(i - 1) is "of" or "for" or "to"))
                return true;
            if (i > role.Start && text.Lower(i) is "of" or "for" or "to" && !IsInOwner(text, i, role))
                return NameLists.Titles.Contains(text.Lower(i - 1));
        }

        return false;
    }

    /// <summary>"Friends of Vik's director": the preposition belongs to the owner's name.</summary>
    private static bool IsInOwner(MarkedText text, int preposition, TokenRange role)
    {
        if (!IsOfName(text, preposition - 1))
            return false;
        var end = preposition + 1;
        while (end < role.End && IsOfName(text, end))
            end++;
        return end > preposition + 1 && end < role.End && text.Lower(end) is "'s";
    }
}
