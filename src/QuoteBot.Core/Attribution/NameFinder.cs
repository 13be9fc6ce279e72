using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Finds names: runs of capitalised words with their initials, particles and hyphens.</summary>
internal static class NameFinder
{
    private const int MaxWords = 6;

    public static IReadOnlyList<NameMention> Find(MarkedText text)
    {
        var mentions = new List<NameMention>();
        var i = 0;
        while (i < text.Tokens.Count)
        {
            if (!CanStart(text, i))
            {
                i++;
                continue;
            }

            var end = EndOfRun(text, i);
            if (Mention(text, i, end) is { } mention)
                mentions.Add(mention);
            i = end;
        }

        return mentions;
    }

    private static bool CanStart(MarkedText text, int i)
    {
        var token = text.Tokens[i];
        return token.IsCapitalised && token.Lower is not "'s" && (!Lexicon.NotNames.Contains(token.Lower) || NameLists.IsFirstName(token.Lower) && i + 1 < text.Tokens.Count && text.Tokens[i + 1].IsCapitalised && !OpensSentence(text, i));
    }

    private static bool OpensSentence(MarkedText text, int i) => text.Tokenized.SentenceAround(i).Start == i || text.IsQuoted(i) && !text.Tokens[i - 1].IsWord;

    private static int EndOfRun(MarkedText text, int start)
    {
        var i = start + 1;
        var sentence = text.Tokenized.SentenceAround(start);
        while (i < sentence.End && i - start < MaxWords + 4)
        {
            var token = text.Tokens[i];
            if (text.IsQuoted(i) && !text.IsQuoted(start) && AfterNickname(text, i) is { } after)
            {
                i = after;
                continue;
            }

            if (text.IsQuoted(i) != text.IsQuoted(start))
                break;
            if (token.IsCapitalised)
            {
                if (Lexicon.NotNames.Contains(token.Lower) && !NameLists.IsFirstName(token.Lower))
                    break;
                i++;
                continue;
            }

            if (NameLists.Particles.Contains(token.Lower) && ParticleContinues(text, i, sentence.End))
            {
                i++;
                continue;
            }

            if (token.Lower is "," && i + 1 < sentence.End && NameLists.Suffixes.Contains(text.Lower(i + 1)))
            {
                i += 2;
                continue;
            }

            break;
        }

        return i;
    }

    /// <summary>Jan "Ace" Vik: where the name goes on; null when the quotation is no nickname.</summary>
    private static int? AfterNickname(MarkedText text, int token)
    {
        var region = text.Regions[text.RegionOf(token)];
        return region.Open == token && region.Inner.Length <= 3 && region.After < text.Tokens.Count && text.Tokens[region.After].IsCapitalised && !text.IsQuoted(region.After) ? region.After : null;
    }

    private static bool ParticleContinues(MarkedText text, int i, int limit)
    {
        for (var j = i + 1; j < limit && j <= i + 2; j++)
        {
            if (text.Tokens[j].IsCapitalised)
                return true;
            if (!NameLists.Particles.Contains(text.Lower(j)))
                return false;
        }

        return false;
    }

    private static NameMention? Mention(MarkedText text, int runStart, int end)
    {
        var start = AfterTitles(text, runStart, end, out var gender);
        if (start >= end)
            return null;
        if (end - start >= 3)
            start = FromFirstName(text, start, end);
        if (end - start > 1 && IsAcronym(text, start) && !IsHeadline(text, start, end))
            start++;
        if (end - start > MaxWords)
            return null;
        var next = end < text.Tokens.Count ? text.Tokens[end] : default;
        var isPossessive = next.Lower is "'s" || (next.Kind == TokenKind.SingleMark && !next.SpaceBefore && text.Lower(end - 1).EndsWith('s'));
        var titleStart = Math.Min(LowerCaseTitleStart(text, runStart), start);
        gender = gender == Gender.Unknown ? TitleGender(text, titleStart, start) : gender;
        return new NameMention(
            new TokenRange(start, end),
            titleStart,
            text.IsQuoted(start),
            isPossessive,
            IsModifier(text, titleStart, end, next),
            !isPossessive && IsSubject(text, titleStart, end),
            gender);
    }

    private static bool IsAcronym(MarkedText text, int i)
    {
        var token = text.Tokens[i];
        var span = token.Span.In(text.Tokenized.Text);
        return span.Length >= 2 && !(span.Length == 2 && span[1] == '.') && span.All(c => char.IsUpper(c) || c == '.');
    }

    private static bool IsHeadline(MarkedText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsAcronym(text, i))
                return false;
        }

        return true;
    }

    /// <summary>Titles, parties and nationalities before the name are left out: "Israeli Ambassador Gilad Erdan" is Gilad Erdan.</summary>
    private static int AfterTitles(MarkedText text, int runStart, int end, out Gender gender)
    {
        var start = runStart;
        gender = Gender.Unknown;
        for (var i = runStart; i < end; i++)
        {
            var word = text.Lower(i);
            if (!NameLists.Titles.Contains(word))
                continue;
            /* A title that is a first or last name as well ends the search when it is the last word: "Judge" in "Mike Judge". */
            if (i == end - 1 && i > runStart && !NameLists.Titles.Contains(text.Lower(i - 1)))
                break;
            if (i > start && NameLists.IsFirstName(text.Lower(start)) && i == start + 1 && end - start <= 3 && i + 1 < end)
                break;
            start = i + 1;
            gender = GenderOfTitle(word, gender);
        }

        return start;
    }

    private static Gender GenderOfTitle(string word, Gender otherwise) =>
        NameLists.Feminine.Contains(word) ? Gender.Female : NameLists.Masculine.Contains(word) ? Gender.Male : otherwise;

    /// <summary>In a long run the name begins at a known first name that is not its last word.</summary>
    private static int FromFirstName(MarkedText text, int start, int end)
    {
        if (NameLists.IsFirstName(text.Lower(start)) && !NameLists.Places.Contains(text.Lower(start)))
            return start;
        for (var i = start + 1; i < end - 1; i++)
        {
            if (NameLists.IsFirstName(text.Lower(i)) && text.Tokens[i].IsCapitalised)
                return i;
        }

        return start;
    }

    /// <summary>"prime minister", "spokesperson", "then-mayor" in lower case before the name.</summary>
    private static int LowerCaseTitleStart(MarkedText text, int runStart)
    {
        var i = runStart;
        while (i > 0 && text.Tokens[i - 1] is { IsWord: true } before && !text.IsQuoted(i - 1) == !text.IsQuoted(runStart)
            && (Lexicon.RoleNouns.Contains(before.Lower) || NameLists.Titles.Contains(before.Lower)) && before.Lower is not ("first" or "count" or "then"))
            i--;
        return i;
    }

    private static Gender TitleGender(MarkedText text, int titleStart, int start)
    {
        for (var i = titleStart; i < start; i++)
        {
            if (GenderOfTitle(text.Lower(i), Gender.Unknown) is var gender and not Gender.Unknown)
                return gender;
        }

        return Gender.Unknown;
    }

    private static bool IsModifier(MarkedText text, int titleStart, int end, Token next)
    {
        if (end >= text.Tokens.Count || next is not { IsWord: true, IsCapitalised: false } || text.Tokenized.SentenceOf(end) != text.Tokenized.SentenceOf(end - 1))
            return false;
        var word = next.Lower;
        if (Verbs.LooksFinite(next) || Verbs.IsAdverb(word) || Lexicon.Prepositions.Contains(word) || Lexicon.Conjunctions.Contains(word) || Lexicon.Subordinators.Contains(word)
            || Lexicon.SubjectPronouns.Contains(word) || Lexicon.Determiners.Contains(word) || CueVerbs.TryGet(word, out _) || word is "which" or "whose" or "whom" or "'s")
            return false;
        return titleStart > 0 && text.Lower(titleStart - 1) is "the" or "a" or "an" or "this" or "their" or "his" or "her" or "its" or "former" or "new" or "many" or "some" || Lexicon.InstitutionEnds.Contains(word);
    }

    private static bool IsSubject(MarkedText text, int titleStart, int end)
    {
        if (titleStart > 0)
        {
            var before = titleStart - 1;
            while (before > 0 && text.Tokens[before].IsWord && (Lexicon.Determiners.Contains(text.Lower(before)) || text.Lower(before) is "former"))
                before--;
            var word = text.Lower(before);
            if (text.Tokenized.SentenceOf(before) == text.Tokenized.SentenceOf(titleStart) && (Lexicon.Prepositions.Contains(word) && word is not ("after" or "before" or "since") || Verbs.LooksFinite(text.Tokens[before])))
                return false;
        }

        var i = end;
        if (text.Lower(i) is "," && i + 1 < text.Tokens.Count && Verbs.LooksFinite(text.Tokens[i + 1]))
            return true;
        if (text.Lower(i) is "," or "(")
        {
            var close = text.Lower(i) is "(" ? ")" : ",";
            var limit = Math.Min(text.Tokens.Count, i + 30);
            for (var j = i + 1; j < limit; j++)
            {
                if (text.Lower(j) is "." or ";")
                    break;
                if (text.Lower(j) != close)
                    continue;
                i = j + 1;
                break;
            }
        }

        while (i < text.Tokens.Count && text.IsAdverb(i))
            i++;
        return i < text.Tokens.Count && (Verbs.LooksFinite(text.Tokens[i]) || Verbs.LooksPresent(text.Tokens[i]) || text.Lower(i) is "who" || CueVerbs.TryGet(text.Lower(i), out var verb) && verb.Form is VerbForm.Past or VerbForm.ThirdPerson);
    }
}
